import path from 'node:path'
import type { Config } from 'payload'

/** Admin UI settings; `root` is the folder the component paths and the import map start from. */
export const admin = (root: string): NonNullable<Config['admin']> => ({
  user: 'users',
  // The default asks gravatar.com with a hash of the mail address: nothing may leave the host.
  avatar: 'default',
  dateFormat: 'dd.MM.yyyy',
  timezones: { defaultTimezone: 'Europe/Berlin', supportedTimezones: [berlin] },
  components: {
    graphics: {
      Icon: '/src/admin/Icon/index.tsx#Icon',
      Logo: '/src/admin/Logo/index.tsx#Logo',
    },
    providers: ['/src/admin/A11yShim/index.tsx#A11yShim'],
    views: { dashboard: { Component: '/src/app/views/DashboardView/index.tsx#DashboardView' } },
  },
  importMap: {
    baseDir: root,
    importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
  },
  meta: {
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }],
    titleSuffix: ' – Planwerk',
  },
})

/** The sign of Planwerk, inline: browsers then ask for no /favicon.ico. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    '<rect x="1" y="1" width="30" height="30" rx="6" fill="#0b4f6c"/>' +
    '<path d="M9 25V17M16 25V7M23 25V12" stroke="#fff" stroke-width="4" stroke-linecap="round"/>' +
    '</svg>',
)}`

const berlin = { label: 'Berlin', value: 'Europe/Berlin' }
