import { messages } from '#glossary'

type Speaking = { i18n?: { language?: string } }

/** A message of the glossary in the language of the request; German unless English is chosen. */
export const say = (key: keyof typeof messages, req: Speaking): string =>
  req.i18n?.language === 'en' ? messages[key].en : messages[key].de
