import { figureWords, startPage } from '#glossary'
import { fillIn } from '#domain/records/fillIn'
import { numberText } from '#domain/records/numberText'
import type { Dashboard as Content } from '#domain/startPage/dashboard'

import { Due } from './Due.tsx'
import { Masterplan } from './Masterplan.tsx'
import { Missing } from './Missing.tsx'
import { Rebuild } from './Rebuild.tsx'
import { Recent } from './Recent.tsx'
import { Sections, type NavGroup } from './Sections.tsx'
import type { Screen } from './screen.ts'
import './index.scss'

type Props = {
  content: Content
  screen: Screen
  person: string
  /** Role and today's date, already in words. */
  subtitle: string
  groups: NavGroup[]
}

const rebuildText = (pending: number, { language }: Screen): string =>
  pending === 1
    ? figureWords.rebuildOfOne[language]
    : fillIn(figureWords.rebuild[language], { count: numberText(pending, language) })

/** The start page of a role: what is due, new and missing, and the way to the Masterplan. */
export const Dashboard = ({ content, screen, person, subtitle, groups }: Props) => {
  const { language } = screen
  const edition = content.recent.find(({ kind }) => kind === 'edition') ?? null
  return (
    <div className="start-page">
      <header className="start-page__header">
        <h1>
          {startPage.greeting[language]}
          {person ? `, ${person}` : ''}
        </h1>
        <p>{subtitle}</p>
      </header>
      <Masterplan edition={edition} screen={screen} />
      {content.pending > 0 ? <Rebuild text={rebuildText(content.pending, screen)} /> : null}
      <div className="start-page__columns">
        <Due entries={content.due} screen={screen} />
        <Missing groups={content.missing} screen={screen} />
        <Recent entries={content.recent} screen={screen} />
      </div>
      <Sections groups={groups} screen={screen} />
    </div>
  )
}
