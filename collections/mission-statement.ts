import type { GlobalConfig } from 'payload'

import { everyoneSignedIn } from '#access/everyoneSignedIn'
import { nobody } from '#access/nobody'
import { planners } from '#access/planners'
import { globalAdminOf } from '#fields/admin'
import { day } from '#fields/day'
import { labelOf } from '#fields/labelled'
import { relations } from '#fields/relation'
import { richText } from '#fields/richText'
import { text } from '#fields/text'

export const missionStatement: GlobalConfig = {
  slug: 'mission-statement',
  label: labelOf('missionStatement'),
  access: { read: everyoneSignedIn, update: planners, readVersions: nobody },
  admin: globalAdminOf({ term: 'missionStatement', in: 'groupPlanning' }),
  fields: [
    text({ name: 'title', required: true }),
    richText({ name: 'text', term: 'missionText' }),
    day({ name: 'adoptedOn' }),
    relations({ name: 'goals', term: 'missionGoals', to: 'goals' }),
    relations({ name: 'documents', term: 'attachments', to: 'documents', canCreate: true }),
  ],
}
