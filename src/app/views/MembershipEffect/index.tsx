import type { UIFieldServerProps } from 'payload'

import { areaPhrases } from '#glossary'
import { mayMoveAreas } from '#usecases/areas/belonging'

import { MembershipPreview } from '../../../admin/areas/MembershipPreview/index.tsx'

/** In the form of a membership: which figures its save changes. */
export const MembershipEffect = async ({ i18n, req }: UIFieldServerProps) => {
  if (!(await mayMoveAreas(req))) return null
  const language = i18n.language === 'en' ? 'en' : 'de'
  const { preview, previewWaits, previewStands, previewLoads, previewFails } = areaPhrases
  return (
    <MembershipPreview
      words={{
        heading: preview[language],
        waits: previewWaits[language],
        stands: previewStands[language],
        loads: previewLoads[language],
        fails: previewFails[language],
      }}
    />
  )
}
