import { startPage } from '#glossary'
import { Link } from '@payloadcms/ui'

import { Panel } from './Panel.tsx'
import type { Screen } from './screen.ts'

export type NavGroup = { label: string; links: { label: string; href: string }[] }

/** Every collection and global the person may open, grouped as in the navigation. */
export const Sections = ({ groups, screen }: { groups: NavGroup[]; screen: Screen }) => (
  <Panel title={startPage.areas[screen.language]} empty={null}>
    <div className="start-sections">
      {groups.map(({ label, links }) => (
        <section key={label}>
          <h3>{label}</h3>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} prefetch={false}>
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  </Panel>
)
