'use client'

import { CheckboxField, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { CheckboxFieldClientProps } from 'payload'

/** A question that is asked only once another kind is chosen than the one that is saved. */
export const KindConfirmation = (props: CheckboxFieldClientProps) => {
  const { savedDocumentData } = useDocumentInfo()
  const chosen = useFormFields(([fields]) => fields['kind']?.value)
  const saved: unknown = savedDocumentData?.['kind']
  if (typeof saved !== 'string' || chosen === saved) return null
  return <CheckboxField {...props} />
}
