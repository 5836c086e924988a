import type { DemoStep } from './world.ts'
import { demoNote } from './world.ts'

const associations = ['Caritas', 'Diakonie', 'AWO'] as const

/** Eight example providers below each association. */
export const demoProviders = associations.flatMap((association) =>
  Array.from({ length: 8 }, (_, index) => ({
    association,
    name: `Beispielträger ${association} ${String(index + 1).padStart(2, '0')}`,
  })),
)

export const providerStep: DemoStep = {
  slug: 'actors',
  label: 'Beispielträger',
  keyFields: ['name'],
  rows: ({ id, municipalities }) =>
    demoProviders.map(({ association, name }, index) => {
      const seat = municipalities[index % municipalities.length]
      return {
        name,
        kind: 'provider',
        parent: id('actors', association),
        area: seat && id('areas', seat.key),
        city: seat?.name,
        notes: demoNote,
      }
    }),
}
