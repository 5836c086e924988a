import type { UIFieldServerProps } from 'payload'

import { berlinDay } from '#domain/german/germanDate'
import { loadBelonging } from '#usecases/areas/belonging'

import { Belonging } from '../../../admin/areas/Belonging/index.tsx'

/** On an area's page: "Gehört zu … seit …", and how to change it for those who may. */
export const AreaBelonging = async ({ i18n, id, req }: UIFieldServerProps) => {
  if (!id) return null
  const language = i18n.language === 'en' ? 'en' : 'de'
  const today = berlinDay(new Date())
  const area = String(id)
  const belonging = await loadBelonging(req, { area, today, language })
  return <Belonging area={area} {...belonging} />
}
