import type { DemoStep } from './world.ts'

export const neighbourhoodStep: DemoStep = {
  slug: 'areas',
  label: 'Beispiel-Sozialräume',
  keyFields: ['key'],
  rows: ({ id, neighbourhoods }) =>
    neighbourhoods.map(({ key, name, municipality, population }) => ({
      key,
      name,
      division: 'neighbourhood',
      designation: 'Sozialraum (Beispieldaten)',
      parent: id('areas', municipality),
      population,
      populationDate: '2022-12-31',
    })),
}
