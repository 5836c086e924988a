import { startPage } from '#glossary'
import type { RecentEntry } from '#domain/startPage/dashboard'

import { EntryLink } from './EntryLink.tsx'
import { Panel } from './Panel.tsx'
import { dayText, type Screen } from './screen.ts'
import { recentPlaces } from './places.ts'

const shown = 8

/** Editions, minutes and resolutions of late. */
export const Recent = ({ entries, screen }: { entries: RecentEntry[]; screen: Screen }) => (
  <Panel
    title={startPage.recent[screen.language]}
    empty={entries.length === 0 ? startPage.nothingNew[screen.language] : null}
  >
    <ul className="start-list">
      {entries.slice(0, shown).map(({ id, kind, title, day }) => {
        const place = recentPlaces[kind]
        return (
          <li key={`${kind} ${id}`}>
            <EntryLink href={`${place.path}/${id}`} screen={screen} title={title} />
            <span className="start-list__note">
              {place.label[screen.language]}
              {day === null ? '' : ` · ${dayText(day, screen)}`}
            </span>
          </li>
        )
      })}
    </ul>
  </Panel>
)
