import { startPage } from '#glossary'
import type { RecentEntry } from '#domain/startPage/dashboard'

import { dayText, type Screen } from './screen.ts'

type Props = { edition: RecentEntry | null; screen: Screen }

const editionText = ({ title, day }: RecentEntry, screen: Screen) =>
  day === null ? title : `${title} (${dayText(day, screen)})`

/** The workbook of today, and the last edition that was released. */
export const Masterplan = ({ edition, screen }: Props) => {
  const { language } = screen
  return (
    <section className="start-masterplan" aria-label={startPage.masterplan[language]}>
      <div>
        <a className="start-masterplan__button" href="/exports/masterplan.xlsx" download>
          {startPage.masterplanNow[language]}
        </a>
        <p>{startPage.masterplanHint[language]}</p>
      </div>
      <p className="start-masterplan__edition">
        {edition === null ? (
          startPage.noEdition[language]
        ) : (
          <>
            {startPage.newestEdition[language]}:{' '}
            <a href={`/exports/editions/${edition.id}.xlsx`} download>
              {`${editionText(edition, screen)} ${startPage.download[language]}`}
            </a>
          </>
        )}
      </p>
    </section>
  )
}
