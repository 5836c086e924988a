import { startPage } from '#glossary'
import type { DueEntry } from '#domain/startPage/dashboard'

import { EntryLink } from './EntryLink.tsx'
import { Panel } from './Panel.tsx'
import { dayText, type Screen } from './screen.ts'
import { duePlaces } from './places.ts'

const shown = 10

const when = ({ day, isOverdue }: DueEntry, screen: Screen) => {
  if (day === null) return null
  const words = isOverdue ? startPage.overdueSince : startPage.dueOn
  return `${words[screen.language]} ${dayText(day, screen)}`
}

/** Tasks, Maßnahmen, deliveries and services that wait for somebody; overdue in words and colour. */
export const Due = ({ entries, screen }: { entries: DueEntry[]; screen: Screen }) => (
  <Panel
    title={startPage.due[screen.language]}
    empty={entries.length === 0 ? startPage.nothingDue[screen.language] : null}
  >
    <ul className="start-list">
      {entries.slice(0, shown).map((entry) => {
        const place = duePlaces[entry.kind]
        const note = when(entry, screen)
        return (
          <li key={`${entry.kind} ${entry.id}`}>
            <EntryLink href={`${place.path}/${entry.id}`} screen={screen} title={entry.title} />
            <span className="start-list__note">
              {place.label[screen.language]}
              {note === null ? null : (
                <>
                  {' · '}
                  <span className={entry.isOverdue ? 'start-list__overdue' : undefined}>
                    {entry.isOverdue ? `▲ ${note}` : note}
                  </span>
                </>
              )}
            </span>
          </li>
        )
      })}
    </ul>
    {entries.length > shown ? <p>{`… ${startPage.more[screen.language]}`}</p> : null}
  </Panel>
)
