import { courseOf } from './measureCourse.ts'
import { measureKinds } from './measureKinds.ts'
import { createRandom, type Random } from './random.ts'
import { demoNote, type DemoRow, type DemoStep, type World } from './world.ts'

const measureCount = 60

/** Code of the measure of that number. */
export const measureCode = (number: number) => `M-${String(number).padStart(3, '0')}`

const owners = ['Kreisverwaltung Rhein-Sieg-Kreis', 'Amt 50.2', 'Caritas', 'Diakonie', 'AWO']
const funding = ['Kreishaushalt', 'Landesförderung', 'Eigenmittel', 'Kreishaushalt und Land']

type Course = ReturnType<typeof courseOf>

const budgetOf = ({ year, years, isBegun, fields }: Course, random: Random) => {
  if (fields.status === 'idea') return []
  return Array.from({ length: years + 1 }, (_, index) => {
    const planned = random.integer(4, 60) * 2500
    const isOver = isBegun && year + index < 2026
    return {
      year: year + index,
      planned,
      spent: isOver ? Math.round((planned * random.integer(60, 110)) / 100) : undefined,
      funding: random.pick(funding),
    }
  })
}

const milestonesOf = ({ year, years, isBegun, fields }: Course) => {
  if (fields.status === 'idea') return []
  const isDone = fields.status === 'completed'
  return [
    { title: 'Konzept abgestimmt (Beispiel)', due: `${year}-06-30`, isDone: isBegun },
    { title: 'Umsetzung begonnen (Beispiel)', due: `${year}-12-31`, isDone },
    { title: 'Wirkung ausgewertet (Beispiel)', due: `${year + years}-12-31`, isDone },
  ].map(({ isDone: done, ...milestone }) => ({
    ...milestone,
    doneOn: done ? milestone.due : undefined,
  }))
}

const measure = (number: number, { id, municipalities }: World): DemoRow => {
  const random = createRandom(`measure ${number}`)
  const kind = measureKinds[(number - 1) % measureKinds.length] ?? random.pick(measureKinds)
  const place = random.pick(municipalities)
  const course = courseOf(number, random)
  const owner = random.pick(owners)
  const partners = random.sample(owners, 2)
  return {
    code: measureCode(number),
    title: `${kind.title} ${place.name} (Beispiel)`,
    description: demoNote,
    owner: id('actors', owner),
    ownerPerson: 'Fachplanung (Beispiel)',
    partners: partners.filter((name) => name !== owner).map((name) => id('actors', name)),
    areas: [id('areas', place.key)],
    actionFields: kind.fields.map((code) => id('action-fields', code)),
    goals: [id('goals', kind.goal)],
    topics: kind.topics.map((name) => id('topics', name)),
    indicators: kind.indicators.map((code) => id('indicators', code)),
    ...course.fields,
    budget: budgetOf(course, random),
    milestones: milestonesOf(course),
    resolutionReference: course.isBegun ? `Beispielvorlage ${number}/${course.year}` : undefined,
    released: random.isHit(0.75),
  }
}

export const measureStep: DemoStep = {
  slug: 'measures',
  label: 'Beispielmaßnahmen',
  keyFields: ['code'],
  rows: (world) => Array.from({ length: measureCount }, (_, index) => measure(index + 1, world)),
}
