import type { Hono } from 'hono'
import { lagLogg, type Logg } from '#platform/log/logg.ts'
import type { Varseloppsett } from '#features/varsel/oppsett.ts'
import { KAKER, kakenavn } from '#platform/http/kaker.ts'
import type { Ressursliste } from '#platform/http/ressurser.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { koble, type Db } from '#platform/db/kobling.ts'
import { startDemoutsteder } from '#demo/start-utsteder.ts'
import {
  lagInnlogging,
  UTEN_INNLOGGING,
  type Innloggingsoppsett,
} from '#features/innlogging/oppsett.ts'
import { lagApp, type Variabler } from '../../src/main/app.tsx'
import { alleRuter } from '../../src/main/ruter.ts'
import { nyDatabase } from './database.ts'
import { lagOkter } from './okter.ts'

const ORIGIN = 'http://samraad.test'

/** The addresses do not matter to a route's guarantees; the built files are tried in the browser. */
const RESSURSER: Ressursliste = {
  stil: '/assets/stil.css',
  ikon: undefined,
  fonter: [],
  grunn: ['/assets/browser.js'],
  htmx: ['/assets/htmx.js'],
  utvikling: [],
  oyer: {},
}

/** Acts as the holder of a seat: its number, or the person's name and nothing else. */
export type Som = number | string | undefined

export interface Testapp {
  readonly app: Hono<Variabler>
  readonly db: Db
  /** GET as a seat. `sti` may end in a form such as `.json`. */
  readonly hent: (sti: string, valg?: { som?: Som }) => Promise<Response>
  /** POST of a form as a seat, as a browser on the site would send it. */
  readonly send: (
    sti: string,
    felt: Readonly<Record<string, string>> | FormData,
    valg?: { som?: Som },
  ) => Promise<Response>
  /** The cookie of a session where the seat is chosen. */
  readonly kake: (som: Som) => Promise<string>
  readonly slett: () => Promise<void>
}

/**
 * The real application on a database of its own, without a port. Only the clock can be set; the
 * default is the morning of the forum's meeting on 8 March 2023.
 */
export async function nyApp(
  valg: {
    demo?: boolean
    naa?: string | (() => Temporal.Instant)
    erDemo?: boolean
    innlogging?: Innloggingsoppsett
    mellomledd?: number
    logg?: Logg
    varsel?: Varseloppsett
    utvikling?: boolean
    /** Instead of all there are, or more. */
    ruter?: readonly Rute[]
    /** Starts the demo's issuer too; the way in is then `/logg-inn/demo`. */
    medUtsteder?: boolean
  } = {},
): Promise<Testapp> {
  const { demo = true, naa = '2023-03-08T08:00:00Z', erDemo = true } = valg
  const { mellomledd = 0, medUtsteder = false, logg = lagLogg('silent') } = valg
  const database = await nyDatabase({ demo })
  const { nokkel } = await database.db
    .selectFrom('signeringsnokkel')
    .select('nokkel')
    .executeTakeFirstOrThrow()
  // As in operation: bound by row-level security. The test itself looks on as the owner.
  const kobling = koble({ url: database.appUrl, maks: 5 })
  const naatid = typeof naa === 'function' ? naa : () => Temporal.Instant.from(naa)
  const utsteder = medUtsteder
    ? await startDemoutsteder({
        db: kobling.db,
        ressurser: RESSURSER,
        naa: naatid,
        meld: () => undefined,
      })
    : undefined
  const innlogging =
    valg.innlogging ??
    (utsteder === undefined ? UTEN_INNLOGGING : lagInnlogging(ORIGIN, [utsteder.klient]))
  const app = lagApp({
    db: kobling.db,
    les: kobling.les,
    naa: naatid,
    logg,
    ressurser: RESSURSER,
    ressursmappe: '.',
    nokkel,
    demo: erDemo,
    utvikling: valg.utvikling ?? false,
    innlogging,
    demoutsteder: utsteder?.svar,
    mellomledd,
    ruter: valg.ruter ?? alleRuter(erDemo, innlogging, valg.varsel),
    erKlar: async () => true,
  })
  const okter = lagOkter(database.db, naatid)
  const oktkake = kakenavn(KAKER.okt, innlogging.adresse.startsWith('https:'))
  const kake = async (som: Som): Promise<string> =>
    som === undefined ? '' : `${oktkake}=${await okter.kake(som)}`
  const be = async (sti: string, som: Som, init: RequestInit = {}) => {
    const cookie = await kake(som)
    // What changes or ends the session: the next one who acts as the seat gets a new one.
    if (som !== undefined && /^\/(velg-verv|logg-ut)/.test(sti)) okter.glem(som)
    return app.request(`${ORIGIN}${sti}`, {
      ...init,
      headers: { origin: ORIGIN, 'accept-language': 'nb', cookie },
    })
  }
  return {
    app,
    db: database.db,
    kake,
    hent: (sti, { som } = {}) => be(sti, som),
    send: (sti, felt, { som } = {}) =>
      be(sti, som, {
        method: 'POST',
        body: felt instanceof FormData ? felt : new URLSearchParams(felt),
      }),
    slett: async () => {
      await utsteder?.stopp()
      await kobling.lukk()
      await database.slett()
    },
  }
}
