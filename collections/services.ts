import type { CollectionConfig } from 'payload'

import { ownProvidersOnly, servicesAccess } from '#access/services'
import { adminOf, labelsOf } from '#fields/admin'
import { choice, choices } from '#fields/choice'
import { day } from '#fields/day'
import { code, email, postalCode, webAddress } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row, tab, tabs } from '#fields/list'
import { number } from '#fields/number'
import { releasedField } from '#fields/presets'
import { relation, relations } from '#fields/relation'
import { longText, text } from '#fields/text'

export const services: CollectionConfig = {
  slug: 'services',
  labels: labelsOf('service'),
  access: servicesAccess,
  defaultSort: 'sortKey',
  defaultPopulate: { title: true, provider: true },
  admin: adminOf({
    term: 'service',
    in: 'groupServices',
    useAsTitle: 'title',
    defaultColumns: ['title', 'provider', 'targetGroups', 'areas', 'state', 'confirmedAt'],
    listSearchableFields: ['searchText', 'code'],
  }),
  fields: [
    releasedField(),
    tabs(
      tab('tabOverview', [
        text({ name: 'title', required: true, minLength: 2 }),
        relation({ name: 'provider', to: 'actors', required: true, choosable: ownProvidersOnly }),
        longText({ name: 'description' }),
        choices({ term: 'targetGroups' }),
        row(number({ name: 'capacity', min: 0 }), text({ name: 'capacityUnit', maxLength: 60 })),
        row(
          choice({
            name: 'state',
            term: 'serviceState',
            required: true,
            index: true,
            defaultValue: 'active',
          }),
          day({ name: 'confirmedAt', index: true }),
        ),
        code({ name: 'code', term: 'serviceCode', required: false }),
      ]),
      tab('tabRelations', [
        relations({ name: 'actionFields', term: 'actionFields', to: 'action-fields' }),
        relations({ name: 'topics', term: 'topics', to: 'topics' }),
        relations({ name: 'areas', term: 'serviceAreas', to: 'areas' }),
      ]),
      tab('tabContact', [
        text({ name: 'contactName' }),
        row(text({ name: 'phone', maxLength: 60 }), email({ name: 'email' })),
        webAddress({ name: 'website' }),
        text({ name: 'street' }),
        row(postalCode({ name: 'postalCode' }), text({ name: 'city', index: true })),
      ]),
    ),
    ...keptByHooks(),
  ],
}
