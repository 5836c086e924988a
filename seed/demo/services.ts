import { demoProviders } from './providers.ts'
import { createRandom } from './random.ts'
import { serviceKinds } from './serviceKinds.ts'
import { demoNote, type DemoRow, type DemoStep, type World } from './world.ts'

const serviceCount = 400

/** From fresh to long forgotten, so that reminders have something to find. */
const confirmedDays = ['2026-10-20', '2026-06-15', '2026-01-31', '2025-09-30', '2024-05-31']

const service = (number: number, world: World): DemoRow => {
  const { id, municipalities, neighbourhoods } = world
  const random = createRandom(`service ${number}`)
  const kind = serviceKinds[number % serviceKinds.length] ?? random.pick(serviceKinds)
  const place = random.pick(municipalities)
  const parts = neighbourhoods.filter(({ municipality }) => municipality === place.key)
  const catchment = random.isHit(0.3) ? random.sample(parts, 2) : [place]
  const code = `BSP-A-${String(number).padStart(3, '0')}`
  return {
    code,
    title: `${kind.title} ${place.name} (Beispiel ${String(number).padStart(3, '0')})`,
    provider: id('actors', random.pick(demoProviders).name),
    description: demoNote,
    actionFields: kind.fields.map((field) => id('action-fields', field)),
    topics: kind.topics.map((topic) => id('topics', topic)),
    areas: catchment.map(({ key }) => id('areas', key)),
    targetGroups: kind.groups,
    city: place.name,
    capacity: random.isHit(0.15) ? undefined : random.integer(1, 30) * 5,
    capacityUnit: kind.unit,
    state: random.isHit(0.04) ? 'inactive' : 'active',
    confirmedAt: random.isHit(0.05) ? undefined : random.pick(confirmedDays),
    released: random.isHit(0.85),
  }
}

export const serviceStep: DemoStep = {
  slug: 'services',
  label: 'Beispielangebote',
  keyFields: ['code'],
  rows: (world) => Array.from({ length: serviceCount }, (_, index) => service(index + 1, world)),
}
