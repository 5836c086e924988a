import { byRole, type Scope } from './byRole.ts'
import { planning } from './office.ts'

const actingForAnActor: Scope = ({ actor }) => actor !== null

/** Who may list services; the provider field narrows them to their own providers. */
export const suppliersOfServices = byRole({
  ...planning,
  municipality: actingForAnActor,
  association: actingForAnActor,
})
