import { startPage } from '#glossary'
import type { MissingGroup } from '#domain/startPage/dashboard'

import { EntryLink } from './EntryLink.tsx'
import { Panel } from './Panel.tsx'
import type { Screen } from './screen.ts'
import { missingPlaces } from './places.ts'

const shown = 4

const Group = ({ group, screen }: { group: MissingGroup; screen: Screen }) => {
  const place = missingPlaces[group.kind]
  const { language } = screen
  const label = place.label[language]
  return (
    <section>
      <h3>{label}</h3>
      <ul className="start-list">
        {group.entries.slice(0, shown).map(({ id, title }) => (
          <li key={id + title}>
            <EntryLink
              href={place.path ? `${place.path}/${id}` : `${place.list}/create`}
              screen={screen}
              title={title}
            />
          </li>
        ))}
      </ul>
      {group.entries.length > shown ? (
        <p className="start-list__all">
          <EntryLink
            href={place.list}
            screen={screen}
            title={startPage.showAll[language]}
            context={label}
          />
        </p>
      ) : null}
    </section>
  )
}

/** What the planning lacks, in groups that each lead to the records concerned. */
export const Missing = ({ groups, screen }: { groups: MissingGroup[]; screen: Screen }) => (
  <Panel
    title={startPage.missing[screen.language]}
    empty={groups.length === 0 ? startPage.nothingMissing[screen.language] : null}
  >
    {groups.map((group) => (
      <Group group={group} key={group.kind} screen={screen} />
    ))}
  </Panel>
)
