'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'

import { releasing } from '#src/glossary/masterplan/releasing'

import './index.scss'

const modal = 'release-edition'

type Answer = { errors?: { message: string }[] }

type FilesProps = { id: number | string; language: 'de' | 'en'; saved: Record<string, unknown> }

/** The files a person may have: who reads the fields of the internal one is handed both. */
const Files = ({ id, language, saved }: FilesProps) => {
  const address = `/exports/editions/${id}`
  const links =
    saved['sha256'] && saved['readersSha256']
      ? [
          { text: releasing.toPassOn, href: `${address}/released.xlsx` },
          { text: releasing.internal, href: `${address}.xlsx` },
        ]
      : [{ text: releasing.download, href: `${address}.xlsx` }]
  return (
    <p className="edition-release">
      {links.map(({ text, href }) => (
        <a href={href} key={href} download>
          {text[language]}
        </a>
      ))}
    </p>
  )
}

/** Releases a saved draft after a question; hands out the files of a released edition. */
export const EditionRelease = () => {
  const { config } = useConfig()
  const { id, hasSavePermission, savedDocumentData } = useDocumentInfo()
  const { openModal } = useModal()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'de'
  if (!id) return null

  const release = async () => {
    const answer = await fetch(`${config.routes.api}/editions/${id}`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ state: 'released' }),
    })
    if (answer.ok) return window.location.reload()
    const { errors } = (await answer.json()) as Answer
    toast.error(errors?.[0]?.message ?? releasing.failed[language])
  }

  if (savedDocumentData?.['state'] === 'released')
    return <Files id={id} language={language} saved={savedDocumentData} />
  if (!hasSavePermission) return null
  return (
    <div className="edition-release">
      <Button margin={false} onClick={() => openModal(modal)}>
        {releasing.release[language]}
      </Button>
      <ConfirmationModal
        body={releasing.question[language]}
        confirmLabel={releasing.release[language]}
        heading={releasing.heading[language]}
        modalSlug={modal}
        onConfirm={release}
      />
    </div>
  )
}
