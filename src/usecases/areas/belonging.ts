import type { PayloadRequest } from 'payload'

import { areaPhrases } from '#glossary'
import { belongingOn, type NamedMembership } from '#domain/areas/belonging'
import { dayText } from '#domain/records/dayText'
import { fillIn } from '#domain/records/fillIn'
import type { Language } from '#domain/records/numberText'
import { readNamedMemberships } from '#store/areas/memberships'
import { mayCreate } from '#store/records/rights'

/** Where an area belongs, in sentences, and how to move it: null for those who may not. */
export type ShownBelonging = {
  sentences: string[]
  move: { hint: string; label: string } | null
}

/** Whether whoever asks may say where areas belong. */
export const mayMoveAreas = (req: PayloadRequest): Promise<boolean> =>
  mayCreate(req, 'area-memberships')

const nowIn = (one: NamedMembership, language: Language): string[] => {
  const { validFrom, validTo, ...names } = one
  const since =
    validFrom === null
      ? fillIn(areaPhrases.belongsAlways[language], names)
      : fillIn(areaPhrases.belongsSince[language], { ...names, day: dayText(validFrom, language) })
  if (validTo === null) return [since]
  return [since, fillIn(areaPhrases.until[language], { day: dayText(validTo, language) })]
}

const laterIn = ({ validFrom, ...names }: NamedMembership, language: Language): string[] => {
  if (validFrom === null) return []
  const day = dayText(validFrom, language)
  const { parent, division } = names
  return [fillIn(areaPhrases.comes[language], { parent, division, day })]
}

/** Where an area belongs on `today` (ISO), read with the rights of whoever asks: one query. */
export const loadBelonging = async (
  req: PayloadRequest,
  { area, today, language }: { area: string; today: string; language: Language },
): Promise<ShownBelonging> => {
  const { now, next } = belongingOn(await readNamedMemberships(req, area), today)
  return {
    sentences: [
      ...(now.length === 0 ? [areaPhrases.belongsNowhere[language]] : []),
      ...now.flatMap((one) => nowIn(one, language)),
      ...next.flatMap((one) => laterIn(one, language)),
    ],
    move: (await mayMoveAreas(req))
      ? { hint: areaPhrases.howToMove[language], label: areaPhrases.newMembership[language] }
      : null,
  }
}
