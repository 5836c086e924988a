import { byRole, type Scope } from './byRole.ts'
import { office } from './office.ts'

const released: Scope = () => ({ state: { equals: 'released' } })

export const releasedEditions = byRole({
  ...office,
  municipality: released,
  association: released,
  council: released,
})
