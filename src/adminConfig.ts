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
      Icon: '/src/admin/frame/Icon/index.tsx#Icon',
      Logo: '/src/admin/frame/Logo/index.tsx#Logo',
    },
    providers: ['/src/admin/frame/A11yShim/index.tsx#A11yShim'],
    views: { dashboard: { Component: '/src/app/views/DashboardView/index.tsx#DashboardView' } },
  },
  importMap: {
    baseDir: root,
    importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
  },
  meta: {
    icons: [{ rel: 'icon', url: '/favicon.ico' }],
    titleSuffix: ' – Planwerk',
  },
})

const berlin = { label: 'Berlin', value: 'Europe/Berlin' }
