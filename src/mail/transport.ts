import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'

import type { Env } from '#env'

/** A mail server that does not answer by then is down. */
const patience = 10_000

/** `Planwerk <planwerk@example.de>` or a bare address. */
const senderOf = (mailFrom: string) => {
  const [, name = '', address = mailFrom] = /^\s*([^<]*?)\s*<([^<>]+)>$/.exec(mailFrom) ?? []
  return { defaultFromName: name || 'Planwerk', defaultFromAddress: address }
}

/**
 * Mails go out beside the request that asks for them: Payload sends them inside its write
 * transaction, where a slow server would keep everybody else from saving, and an answer that comes
 * late or fails would tell strangers which addresses have an account. Failures are logged.
 */
const beside =
  (adapter: EmailAdapter): EmailAdapter =>
  ({ payload }) => {
    const inner = adapter({ payload })
    return {
      ...inner,
      sendEmail: (message) => {
        inner.sendEmail(message).catch((err: unknown) => {
          payload.logger.error({ err }, 'a mail could not be sent')
        })
        return Promise.resolve()
      },
    }
  }

/** Sends mails by the SMTP relay of the environment; without one Payload logs them. */
export const email = ({ smtpUrl, mailFrom }: Env): Promise<EmailAdapter> | undefined => {
  if (smtpUrl === null) return undefined
  const timeouts = {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  }
  // Nodemailer reads `url` too, which its types leave out.
  const transportOptions = { url: smtpUrl, ...timeouts } as object
  const adapter = nodemailerAdapter({ ...senderOf(mailFrom), transportOptions, skipVerify: true })
  return adapter.then(beside)
}
