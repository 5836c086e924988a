import type { GlobalConfig } from 'payload'

import { missionStatementAccess } from '#access/masterplan'
import { globalAdminOf } from '#fields/admin'
import { day } from '#fields/day'
import { labelOf } from '#fields/labelled'
import { relations } from '#fields/relation'
import { richText } from '#fields/richText'
import { text } from '#fields/text'

export const missionStatement: GlobalConfig = {
  slug: 'mission-statement',
  label: labelOf('missionStatement'),
  access: missionStatementAccess,
  admin: globalAdminOf({ term: 'missionStatement', in: 'groupPlanning' }),
  fields: [
    text({ name: 'title', required: true }),
    richText({ name: 'text', term: 'missionText' }),
    day({ name: 'adoptedOn' }),
    relations({ name: 'goals', term: 'missionGoals', to: 'goals' }),
    relations({ name: 'documents', term: 'attachments', to: 'documents', canCreate: true }),
  ],
}
