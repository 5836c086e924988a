import type { PayloadRequest } from 'payload'

type Asked = { req?: PayloadRequest; token?: string }

/**
 * The mail for a new password. Its link is made of PUBLIC_URL: behind a proxy the request does not
 * say under which address people know the site, and what it says is not to be believed.
 */
export const resetMail =
  (publicUrl: string) =>
  ({ req, token = '' }: Asked = {}): string => {
    const url = `${publicUrl}/admin/reset/${token}`
    const before = req?.t('authentication:youAreReceivingResetPassword') ?? ''
    const after = req?.t('authentication:youDidNotRequestPassword') ?? ''
    return `<p>${before}</p><p><a href="${url}">${url}</a></p><p>${after}</p>`
  }
