import { getTranslation } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import type { DashboardViewServerProps } from '@payloadcms/next/views'

import { choicesOf } from '#glossary'
import { berlinDay } from '#domain/german/germanDate'
import { loadDashboard } from '#usecases/startPage/dashboard/load'

import { Dashboard } from '../../../admin/startPage/index.tsx'

const dateText = (language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'full',
    timeZone: 'Europe/Berlin',
  }).format(new Date())

/** Loads the start page with the rights of whoever asks; the page itself only shows it. */
export const DashboardView = async ({
  initPageResult,
  navGroups = [],
}: DashboardViewServerProps) => {
  const { req } = initPageResult
  const { i18n, payload, user } = req
  const language = i18n.language === 'en' ? 'en' : 'de'
  const adminRoute = payload.config.routes.admin
  const content = await loadDashboard({ req, today: berlinDay(new Date()) })
  const role = choicesOf('role')[String(user?.role)]?.[language]
  const groups = navGroups.map(({ label, entities }) => ({
    label: getTranslation(label, i18n),
    links: entities.map((entity) => ({
      label: getTranslation(entity.label, i18n),
      href: `${adminRoute}/${entity.type === 'collections' ? 'collections' : 'globals'}/${entity.slug}`,
    })),
  }))
  return (
    <Gutter>
      <Dashboard
        content={content}
        groups={groups}
        person={user?.name ?? ''}
        screen={{ language, adminRoute }}
        subtitle={[role, dateText(language)].filter(Boolean).join(' · ')}
      />
    </Gutter>
  )
}
