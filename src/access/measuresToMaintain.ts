import { byRole } from './byRole.ts'
import { planning } from './office.ts'
import { ownMeasures } from './ownMeasures.ts'

export const measuresToMaintain = byRole({
  ...planning,
  municipality: ownMeasures,
  association: ownMeasures,
})
