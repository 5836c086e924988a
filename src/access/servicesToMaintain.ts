import { byRole } from './byRole.ts'
import { planning } from './office.ts'
import { ownServices } from './ownProviders.ts'

export const servicesToMaintain = byRole({
  ...planning,
  municipality: ownServices,
  association: ownServices,
})
