type Validity = { validFrom?: string | null | undefined; validTo?: string | null | undefined }

/** Whether something exists on a day. All days ISO `yyyy-mm-dd`, both ends included, null = open. */
export function validOn(item: Validity, day: string): boolean {
  return (!item.validFrom || item.validFrom <= day) && (!item.validTo || day <= item.validTo)
}

/** False when the end lies before the beginning. */
export function isValidityOrdered({ validFrom, validTo }: Validity): boolean {
  return !validFrom || !validTo || validFrom <= validTo
}
