import type { RecentEntry } from '#domain/startPage/dashboard'

import { dayText, type Screen } from './screen.ts'
import { texts } from './texts.ts'

type Props = { edition: RecentEntry | null; screen: Screen }

const editionText = ({ title, day }: RecentEntry, screen: Screen) =>
  day === null ? title : `${title} (${dayText(day, screen)})`

/** The workbook of today, and the last edition that was released. */
export const Masterplan = ({ edition, screen }: Props) => {
  const { language } = screen
  return (
    <section className="start-masterplan" aria-label={texts.masterplan[language]}>
      <div>
        <a className="start-masterplan__button" href="/exports/masterplan.xlsx" download>
          {texts.masterplanNow[language]}
        </a>
        <p>{texts.masterplanHint[language]}</p>
      </div>
      <p className="start-masterplan__edition">
        {edition === null ? (
          texts.noEdition[language]
        ) : (
          <>
            {texts.newestEdition[language]}:{' '}
            <a href={`/exports/editions/${edition.id}.xlsx`} download>
              {`${editionText(edition, screen)} ${texts.download[language]}`}
            </a>
          </>
        )}
      </p>
    </section>
  )
}
