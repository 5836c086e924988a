import type { DemoRow, World } from './world.ts'

/** One login per role, each tied to what the role is about. */
export const demoUsers = ({ id }: World): (DemoRow & { email: string; role: string })[] => {
  const actor = (name: string) => ({ actor: id('actors', name) })
  return [
    { role: 'admin', name: 'Beispiel Systemverwaltung' },
    { role: 'planner', name: 'Beispiel Sozialplanung', ...actor('Amt 50.2') },
    { role: 'head', name: 'Beispiel Dezernat', ...actor('Dezernat von Dezernent Schmitz') },
    {
      role: 'municipality',
      name: 'Beispiel Kommune (Siegburg)',
      ...actor('Stadt Siegburg'),
      areas: [id('areas', '05382060')],
    },
    { role: 'association', name: 'Beispiel Verband (Caritas)', ...actor('Caritas') },
    { role: 'council', name: 'Beispiel Fraktion (CDU)', ...actor('Kreistagsfraktion CDU') },
  ].map((user) => ({ ...user, email: `${user.role}@beispiel.local` }))
}
