import { demoNote, type DemoStep } from './world.ts'

type DemoGoal = {
  parent: string
  title: string
  indicator: string
  baseline: number
  target: number
  fields: string[]
}

// prettier-ignore
const demoGoals: readonly DemoGoal[] = [
  { parent: 'Z2', title: 'Weniger Kinder leben in Armut', indicator: 'BSP-03', baseline: 12.5, target: 10, fields: ['F4', 'F6'] },
  { parent: 'Z2', title: 'Weniger ältere Menschen sind auf Grundsicherung angewiesen', indicator: 'BSP-04', baseline: 3.7, target: 3, fields: ['F6', 'F7'] },
  { parent: 'Z2', title: 'Kinder sprechen bei der Einschulung sicher Deutsch', indicator: 'BSP-13', baseline: 22, target: 18, fields: ['F4', 'F9'] },
  { parent: 'Z3', title: 'Mehr Plätze für Kinder unter 3 Jahren', indicator: 'BSP-11', baseline: 40, target: 48, fields: ['F1', 'F4'] },
  { parent: 'Z3', title: 'Ganztag für jedes Grundschulkind, das ihn braucht', indicator: 'BSP-12', baseline: 62, target: 75, fields: ['F1', 'F4'] },
  { parent: 'Z3', title: 'Mehr Plätze in der Tagespflege', indicator: 'BSP-10', baseline: 1700, target: 2100, fields: ['F3'] },
  { parent: 'Z3', title: 'Ärztliche Versorgung sichern', indicator: 'BSP-18', baseline: 5.6, target: 6.5, fields: ['F9', 'F8'] },
  { parent: 'Z2', title: 'Weniger Wohnungsnotfälle', indicator: 'BSP-20', baseline: 700, target: 500, fields: ['F2', 'F6'] },
  { parent: 'Z3', title: 'Weniger Arbeitslosigkeit', indicator: 'BSP-01', baseline: 4.7, target: 4, fields: ['F6'] },
  { parent: 'Z2', title: 'Kein Schulabgang ohne Abschluss', indicator: 'BSP-14', baseline: 5.3, target: 3.5, fields: ['F4'] },
]

const county = '05382'

export const goalStep: DemoStep = {
  slug: 'goals',
  label: 'Beispielziele',
  keyFields: ['code'],
  rows: ({ id }) =>
    demoGoals.map((goal, index) => ({
      code: `BSP-Z${String(index + 1).padStart(2, '0')}`,
      title: `${goal.title} (Beispiel)`,
      description: demoNote,
      kind: 'operational',
      parent: id('goals', goal.parent),
      actionFields: goal.fields.map((code) => id('action-fields', code)),
      indicator: id('indicators', goal.indicator),
      area: id('areas', county),
      baselineValue: goal.baseline,
      baselinePeriod: '2025',
      targetValue: goal.target,
      targetYear: 2030,
      owner: id('actors', 'Amt 50.2'),
    })),
}
