import type { GlobalConfig } from 'payload'

import { settingsAccess } from '#access/records'
import { globalAdminOf } from '#fields/admin'
import { email } from '#fields/formats'
import { labelOf } from '#fields/labelled'
import { row } from '#fields/list'
import { wholeNumber } from '#fields/number'
import { relation, relations } from '#fields/relation'
import { text } from '#fields/text'

export const settings: GlobalConfig = {
  slug: 'settings',
  label: labelOf('settings'),
  access: settingsAccess,
  admin: globalAdminOf({ term: 'settings', in: 'groupAdministration' }),
  fields: [
    row(
      text({ name: 'countyName', required: true, defaultValue: 'Rhein-Sieg-Kreis' }),
      relation({ name: 'countyArea', to: 'areas' }),
    ),
    text({
      name: 'planTitle',
      required: true,
      defaultValue: 'Masterplan Strategische Sozialplanung',
    }),
    relations({ name: 'planDivisions', to: 'divisions' }),
    row(text({ name: 'department' }), email({ name: 'contactEmail' })),
    wholeNumber({ name: 'reminderDays', min: 0, max: 365, defaultValue: 30 }),
  ],
}
