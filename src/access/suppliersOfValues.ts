import { byRole } from './byRole.ts'
import { planning } from './office.ts'

/** Who may enter observations; the area field narrows a municipality to its own areas. */
export const suppliersOfValues = byRole({ ...planning, municipality: true })
