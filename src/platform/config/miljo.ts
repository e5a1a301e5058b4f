import { resolve } from 'node:path'
import { z } from 'zod'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { lesEpostmiljo, type Epostmiljo } from './epost.ts'
import { lesInnloggingsmiljo, type Innloggingsmiljo } from './innlogging.ts'

/** Everything the surroundings decide, parsed once when the program starts. */
export type Miljo = {
  readonly port: number
  readonly host: string
  /** Absolute path of the data folder. */
  readonly datamappe: string
  /** Without an address Samråd starts its own PostgreSQL in the data folder. */
  readonly databaseUrl: string | undefined
  /** The same database for the application's own role, where Samråd may not make roles. */
  readonly appUrl: string | undefined
  readonly demo: boolean
  readonly loggniva: Loggniva
  /** Pages reload when the server has restarted. */
  readonly utvikling: boolean
  /** Without issuers nobody can log in. */
  readonly innlogging?: Innloggingsmiljo | undefined
  /** Without it mail stays in the queue. */
  readonly epost?: Epostmiljo | undefined
  /** How many proxies of our own stand in front: so many of the forwarded addresses are believed. */
  readonly mellomledd: number
}

const LOGGNIVAER = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type Loggniva = (typeof LOGGNIVAER)[number]

/** Every fault at once, in sentences a system administrator can act on. Never throws. */
export function lesMiljo(
  env: Readonly<Record<string, string | undefined>>,
): Resultat<Miljo, readonly string[]> {
  const satt = Object.fromEntries(Object.entries(env).filter(([, verdi]) => verdi?.trim()))
  const lest = skjema.safeParse(satt)
  const innlogging = lesInnloggingsmiljo(
    satt['SAMRAAD_OIDC']?.trim(),
    satt['SAMRAAD_ADRESSE']?.trim(),
  )
  const epost = lesEpostmiljo(
    satt['SAMRAAD_SMTP']?.trim(),
    satt['SAMRAAD_EPOST_FRA']?.trim(),
    satt['SAMRAAD_ADRESSE']?.trim(),
  )
  if (!lest.success || !innlogging.ok || !epost.ok) {
    return feil([
      ...(lest.error?.issues.map((i) => i.message) ?? []),
      ...(innlogging.ok ? [] : innlogging.feil),
      ...(epost.ok ? [] : epost.feil),
    ])
  }
  const { PORT, HOST, SAMRAAD_DATA, DATABASE_URL, SAMRAAD_DEMO, SAMRAAD_DEV, LOG_LEVEL } = lest.data
  return ok({
    port: PORT,
    host: HOST,
    datamappe: resolve(SAMRAAD_DATA),
    databaseUrl: DATABASE_URL,
    appUrl: lest.data.SAMRAAD_APP_URL,
    // Nobody wants invented people beside real ones, or in the database of a real county, by default:
    // with the demo on, anyone may be the invented secretary.
    demo: SAMRAAD_DEMO ?? (DATABASE_URL === undefined && innlogging.verdi === undefined),
    loggniva: LOG_LEVEL,
    utvikling: SAMRAAD_DEV === '1',
    innlogging: innlogging.verdi,
    epost: epost.verdi,
    mellomledd: lest.data.SAMRAAD_MELLOMLEDD,
  })
}

const skjema = z.object({
  PORT: z
    .string()
    .trim()
    .refine((t) => /^\d{1,5}$/.test(t) && Number(t) <= 65_535, {
      error: (i) => `PORT må være et helt tall fra 0 til 65535, ikke «${String(i.input)}».`,
    })
    .transform(Number)
    .default(3000),
  HOST: z
    .string()
    .trim()
    .regex(/^[\w.:-]+$/, {
      error: (i) =>
        `HOST må være et vertsnavn eller en IP-adresse, for eksempel 127.0.0.1, ikke «${String(i.input)}».`,
    })
    .default('127.0.0.1'),
  SAMRAAD_DATA: z.string().trim().default('./data'),
  // The address holds a password, so the message never repeats it.
  DATABASE_URL: z
    .string()
    .trim()
    .refine(erPostgresAdresse, {
      error:
        'DATABASE_URL må være en adresse til PostgreSQL på formen postgres://bruker:passord@vert:5432/database.',
    })
    .optional(),
  SAMRAAD_APP_URL: z
    .string()
    .trim()
    .refine(erPostgresAdresse, {
      error:
        'SAMRAAD_APP_URL må være en adresse til PostgreSQL på formen postgres://samraad_app:passord@vert:5432/database.',
    })
    .optional(),
  SAMRAAD_DEMO: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(
      z.enum(['1', '0', 'ja', 'nei', 'true', 'false'], {
        error: (i) => `SAMRAAD_DEMO må være 1 (ja) eller 0 (nei), ikke «${String(i.input)}».`,
      }),
    )
    .transform((t) => t === '1' || t === 'ja' || t === 'true')
    .optional(),
  SAMRAAD_DEV: z.string().optional(),
  SAMRAAD_MELLOMLEDD: z
    .string()
    .trim()
    .regex(/^\d$/, {
      error: (i) =>
        `SAMRAAD_MELLOMLEDD må være antallet egne mellomledd (proxyer) foran Samråd, 0 til 9, ikke «${String(i.input)}».`,
    })
    .transform(Number)
    .default(0),
  LOG_LEVEL: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(
      z.enum(LOGGNIVAER, {
        error: (i) =>
          `LOG_LEVEL må være en av ${LOGGNIVAER.join(', ')}, ikke «${String(i.input)}».`,
      }),
    )
    .default('info'),
})

function erPostgresAdresse(tekst: string): boolean {
  const url = URL.parse(tekst)
  if (url === null) return false
  const harVert = url.hostname !== '' || url.searchParams.has('host')
  return ['postgres:', 'postgresql:'].includes(url.protocol) && harVert && url.pathname.length > 1
}
