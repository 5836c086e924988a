'use client'

import { FieldError, TextInput, useField, useFormSubmitted, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { type ChangeEvent, useCallback, useEffect, useState } from 'react'

import { formatNumber, parseNumber } from '#src/admin/records/numberText'
import './index.scss'

/**
 * What the form keeps of a text that is no number. The quotation marks make sure that neither the
 * browser nor the server takes it for one: both then answer with the message at the field.
 */
const asInvalid = (text: string) => `„${text}“`

/** A number typed the German way ("1.234,5"). */
export const NumberField = ({ field, path: givenPath, readOnly }: NumberFieldClientProps) => {
  const { i18n, t } = useTranslation()
  const validate = useCallback(
    (given: unknown) => typeof given !== 'string' || t('validation:enterNumber'),
    [t],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: givenPath,
    validate,
  })
  const isRefused = useFormSubmitted() && typeof value === 'string'
  const [text, setText] = useState(() => formatNumber({ value, language: i18n.language }))

  useEffect(() => {
    const isShown = (shown: string) => (parseNumber(shown, i18n.language) ?? null) === value
    if (typeof value !== 'string')
      setText((shown) =>
        isShown(shown) ? shown : formatNumber({ value, language: i18n.language }),
      )
  }, [value, i18n.language])

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = event.target.value
    const parsed = parseNumber(typed, i18n.language)
    setText(typed)
    setValue(parsed === undefined ? asInvalid(typed) : parsed)
  }

  return (
    <TextInput
      AfterInput={customComponents?.AfterInput}
      BeforeInput={customComponents?.BeforeInput}
      className={['number-field', field.admin?.className].filter(Boolean).join(' ')}
      Description={customComponents?.Description}
      description={field.admin?.description}
      Error={
        isRefused ? (
          <FieldError message={t('validation:enterNumber')} path={path} showError />
        ) : (
          customComponents?.Error
        )
      }
      htmlAttributes={{ autoComplete: 'off' }}
      Label={customComponents?.Label}
      label={field.label}
      onChange={change}
      path={path}
      readOnly={Boolean(readOnly) || disabled}
      required={field.required}
      showError={showError || isRefused}
      style={mergeFieldStyles(field)}
      value={text}
    />
  )
}
