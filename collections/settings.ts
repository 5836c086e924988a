import type { GlobalConfig } from 'payload'

import { everyoneSignedIn } from '#access/everyoneSignedIn'
import { nobody } from '#access/nobody'
import { planners } from '#access/planners'
import { globalAdminOf } from '#fields/admin'
import { email } from '#fields/formats'
import { labelOf } from '#fields/labelled'
import { row } from '#fields/list'
import { wholeNumber } from '#fields/number'
import { relation } from '#fields/relation'
import { text } from '#fields/text'

export const settings: GlobalConfig = {
  slug: 'settings',
  label: labelOf('settings'),
  access: { read: everyoneSignedIn, update: planners, readVersions: nobody },
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
    row(text({ name: 'department' }), email({ name: 'contactEmail' })),
    wholeNumber({ name: 'reminderDays', min: 0, max: 365, defaultValue: 30 }),
  ],
}
