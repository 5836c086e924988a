import type { CollectionConfig } from 'payload'

import { areaMembershipsAccess } from '#access/areas'
import { adminOf, labelsOf } from '#fields/admin'
import { day } from '#fields/day'
import { revisionField } from '#fields/hidden'
import { row } from '#fields/list'
import { referenceData } from '#fields/referenceData'
import { relation } from '#fields/relation'
import { membershipEffect, recordTitle } from '#fields/shown'
import { longText } from '#fields/text'
import { collectTouchedMemberships } from '#hooks/collectTouchedAreas'
import { keepAreaPlaces } from '#hooks/keepAreaPlaces'
import { keepKeysSelected } from '#hooks/keepKeysSelected'
import { recomputeTouched } from '#hooks/recomputeTouched'
import { endPreviousMembership, validateMembership } from '#hooks/validateMembership'

/** Which area belonged to which, and when. */
export const areaMemberships: CollectionConfig = {
  slug: 'area-memberships',
  custom: referenceData,
  labels: labelsOf('areaMembership'),
  access: areaMembershipsAccess,
  defaultSort: '-validFrom',
  indexes: [{ fields: ['child', 'division', 'validFrom'], unique: true }],
  admin: adminOf({
    term: 'areaMembership',
    in: 'groupActorsAndAreas',
    defaultColumns: ['child', 'parent', 'division', 'validFrom', 'validTo'],
    hidden: true,
  }),
  hooks: {
    beforeOperation: [keepKeysSelected],
    beforeValidate: [validateMembership],
    afterChange: [endPreviousMembership, collectTouchedMemberships, keepAreaPlaces],
    afterDelete: [collectTouchedMemberships, keepAreaPlaces],
    afterOperation: [recomputeTouched],
  },
  fields: [
    recordTitle(),
    row(
      relation({ name: 'child', term: 'memberArea', to: 'areas', required: true, goesAlong: true }),
      relation({ name: 'parent', term: 'parentArea', to: 'areas', required: true }),
      relation({ name: 'division', term: 'membershipDivision', to: 'divisions' }),
    ),
    row(
      day({ name: 'validFrom', term: 'memberFrom', index: true }),
      day({ name: 'validTo', term: 'memberTo', index: true }),
    ),
    longText({ name: 'reason', term: 'moveReason' }),
    membershipEffect(),
    revisionField(),
  ],
}
