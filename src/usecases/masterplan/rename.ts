import type { PayloadRequest } from 'payload'

import { updateGlobal } from '#store/records/globalStore'

/** Sets the title that stands on every page and on the cover of the workbook. */
export const renamePlan = (req: PayloadRequest, planTitle: string): Promise<void> =>
  updateGlobal({ req, slug: 'settings', data: { planTitle } })
