import { measureCode } from './measures.ts'
import { createRandom } from './random.ts'
import type { DemoStep } from './world.ts'

const strengths = [-3, -2, -1, 1, 2, 3]
const confidences = ['low', 'medium', 'high']
const mechanisms = {
  with: 'Verweist Ratsuchende weiter und entlastet dadurch (Beispiel).',
  against: 'Wirbt um dieselben Fachkräfte und Mittel (Beispiel).',
}

/** Each measure acts on the one seven, and every other also on the one thirteen numbers on. */
const pairs = Array.from({ length: 60 }, (_, index) => index + 1).flatMap((from) =>
  (from % 2 === 0 ? [7, 13] : [7]).map((step) => ({ from, to: ((from + step - 1) % 60) + 1 })),
)

export const interactionStep: DemoStep = {
  slug: 'interactions',
  label: 'Beispiel-Wechselwirkungen',
  keyFields: ['from', 'to'],
  rows: ({ id }) =>
    pairs.map(({ from, to }) => {
      const random = createRandom(`interaction ${from} ${to}`)
      const strength = random.pick(strengths)
      return {
        from: id('measures', measureCode(from)),
        to: id('measures', measureCode(to)),
        strength,
        confidence: random.pick(confidences),
        mechanism: strength > 0 ? mechanisms.with : mechanisms.against,
      }
    }),
}
