import { z } from 'zod'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const isWebAddress = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).pathname === '/'

const isMailServer = (text: string) =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''

const wholeNumber = ({ min, max, sentence }: { min: number; max: number; sentence: string }) =>
  z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .refine((value) => value >= min && value <= max, sentence)

const matching = (test: (text: string) => boolean, sentence: string) =>
  z.string().refine(test, sentence)

/** One entry a setting: the check, and the end of the German sentence a wrong value gets. */
export const settings = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: wholeNumber({ min: 1, max: 65_535, sentence: 'eine Zahl von 1 bis 65535' }).default(3000),
  HOST: matching(
    (text) => /^[\w.:-]+$/.test(text),
    'einen Rechnernamen oder eine IP-Adresse, z. B. 127.0.0.1 oder 0.0.0.0',
  ).default('127.0.0.1'),
  DATABASE_URI: matching(
    (text) => /^(file:(?!.*:memory:).+|mongodb(\+srv)?:\/\/.+)/.test(text),
    '»file:data/planwerk.db« für SQLite oder »mongodb://rechner/planwerk?replicaSet=rs0« für MongoDB',
  ).optional(),
  PUBLIC_URL: matching(
    isWebAddress,
    'die Adresse im Browser ohne Pfad, z. B. https://planwerk.example.de',
  ).optional(),
  SECRET: z
    .string()
    .min(32, 'mindestens 32 zufällige Zeichen (oder nichts: dann wird ein Geheimnis erzeugt)')
    .optional(),
  SMTP_URL: matching(
    isMailServer,
    'den Mailserver als smtp://benutzer:kennwort@rechner:587 oder smtps://…',
  ).optional(),
  MAIL_FROM: matching(
    (text) => /^([^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text),
    'eine E-Mail-Adresse, z. B. planwerk@example.de oder Planwerk <planwerk@example.de>',
  ).default('Planwerk <planwerk@localhost>'),
  TRUST_PROXY: wholeNumber({
    min: 0,
    max: 9,
    sentence: 'die Anzahl der Proxys vor Planwerk (0 bis 9)',
  }).default(0),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `eines von ${LOG_LEVELS.join(', ')}` }).default('info'),
  DATA_DIR: z.string().default('data'),
  DEMO: z.enum(['0', '1'], { error: '0 oder 1' }).default('0'),
  NEXT_PHASE: z.string().optional(),
})
