import { byRole, type Scope } from './byRole.ts'
import { office } from './office.ts'

const released: Scope = () => ({ released: { equals: true } })

export const releasedDocuments = byRole({
  ...office,
  municipality: released,
  association: released,
  council: released,
})
