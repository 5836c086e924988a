import { normalizeGerman, searchTextOf } from '#domain/german/normalizeGerman'
import type { Division } from '#domain/areas/territory'

export type DivisionRecord = Division & {
  name: string
  areaName: string
  code: string
  description: string | null
  sortKey: string
  searchText: string
}

const asExample =
  'Sitzung am 08.03.2018: „Bereits bestehende Planungsräume und Datenquellen sollten in enger ' +
  'Abstimmung mit den Kommunen genutzt werden (z. B. als Planungsräume Zensus, Wahlbezirke, ' +
  'Schulbezirke; Datenquelle: z.B. Schuleingangsuntersuchungen).“ Ob diese Einteilung die Kommunen ' +
  'lückenlos aufteilt, ist zu klären.'
const asResolved =
  'Beschluss B-2018-01: „Es bestand Einvernehmen, dass Sozialräume unter Beachtung des Datenschutzes ' +
  'so klein wie möglich gestaltet werden sollten, sofern es die Datenerhebung zulässt.“'

type Row = [name: string, areaName: string, code: string, description: string | null]

const rows: Readonly<Record<string, Row>> = {
  county: ['Kreis', 'Kreis', 'KREIS', null],
  municipality: ['Städte und Gemeinden', 'Kommune', 'KOMMUNE', null],
  neighbourhood: ['Sozialräume', 'Sozialraum', 'SOZIALRAUM', asResolved],
  electoralDistrict: ['Wahlbezirke', 'Wahlbezirk', 'WAHLBEZIRK', asExample],
  schoolDistrict: ['Schulbezirke', 'Schulbezirk', 'SCHULBEZIRK', asExample],
  censusCell: ['Zensus-Gitterzellen', 'Zensus-Gitterzelle', 'ZENSUS', asExample],
}

const complete = ['county', 'municipality', 'neighbourhood']

/**
 * The fixed kinds of areas as the records they become; ids are the old kinds. As they were when
 * databases of version 0.1 were carried over, whatever the seed says later.
 */
export const divisions: readonly DivisionRecord[] = Object.entries(rows).map(
  ([id, [name, areaName, code, description]], rank) => ({
    id,
    name,
    areaName,
    code,
    rank,
    level: id === 'county' || id === 'municipality' ? id : 'below',
    isPartition: complete.includes(id),
    description,
    sortKey: normalizeGerman(name),
    searchText: searchTextOf([name, areaName, code]),
  }),
)

/** Version 0.1 put figures of every small area into the Masterplan; the office may choose now. */
export const planDivisions = divisions.flatMap(({ id, level }) => (level === 'below' ? [id] : []))
