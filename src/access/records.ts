import { everyoneSignedIn, keptByPlanners, releasedOnly } from './byRole.ts'

export const documentsAccess = { ...keptByPlanners, read: releasedOnly }

export const settingsAccess = { read: everyoneSignedIn, update: keptByPlanners.update }
