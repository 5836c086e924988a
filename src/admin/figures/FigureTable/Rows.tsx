import type { ShownTable } from '#domain/figures/figureTable'

const numberClass = (isNumber: boolean | undefined) =>
  isNumber ? 'figure-table__number' : undefined

/** Wider than a telephone: the region scrolls, also by keyboard. */
export const Rows = ({ table }: { table: ShownTable }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else no key scrolls it
  <section aria-label={table.caption} className="figure-table__region" tabIndex={0}>
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map(({ text, isNumber }) => (
            <th className={numberClass(isNumber)} key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, isTotal, texts: [area, ...texts] }) => (
          <tr className={isTotal ? 'figure-table__total' : undefined} key={key}>
            <th scope="row">{area}</th>
            {texts.map((text, at) => (
              <td
                className={numberClass(table.head[at + 1]?.isNumber)}
                key={table.head[at + 1]?.text}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
