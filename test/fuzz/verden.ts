import { lagLogg } from '#platform/log/logg.ts'
import { CompiledQuery } from 'kysely'
import { KAKER, kakenavn } from '#platform/http/kaker.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { lagOkter } from '#test/world/okter.ts'
import type { Forhistorie } from './forhistorie.ts'
import { beskriv, somForesporsel, type Inndata } from './inndata.ts'
import { lesHtml, type Tagg } from './html.ts'
import { erVarAdresse, finnSkript } from './skript.ts'
import { lagSkrivevakt, type Skrivevakt } from './skrivevakt.ts'

export interface Rolle {
  readonly navn: string
  readonly som: number | undefined
}

export interface Svar {
  readonly status: number
  readonly tagger: readonly Tagg[]
  readonly videre: string | undefined
  readonly skrevet: readonly string[][]
  /** What must never happen, and did. */
  readonly brudd: readonly string[]
}

export interface Verden {
  readonly roller: readonly Rolle[]
  readonly be: (rolle: Rolle, inn: Inndata) => Promise<Svar>
  readonly hent: (rolle: Rolle, sti: string) => Promise<Svar>
  /** What was written until now was somebody else's, in another county. */
  readonly glem: () => Promise<void>
  readonly slett: () => Promise<void>
}

/** A county of its own, from the template, with somebody in every kind of seat and for every group. */
export async function nyVerden({ klokke: naa, skjedd }: Forhistorie): Promise<Verden> {
  const feil: string[] = []
  const a = await nyApp({ naa, logg: lyttende(feil) })
  await skjedd(a.db)
  const vakt = await lagSkrivevakt(await databasenavn(a))
  const roller = await finnRoller(a, naa.slice(0, 10))
  const klokke = (): Temporal.Instant => Temporal.Instant.from(naa)
  let okter = lagOkter(a.db, klokke)
  const kaker = new Map<number, string>()
  const kakeFor = async (som: number | undefined): Promise<string> => {
    if (som === undefined) return ''
    const kjent = kaker.get(som)
    if (kjent !== undefined) return kjent
    // An input may have ended the very seat: from then on its holder is one of the public.
    const okt = await okter.kake(som).catch(() => undefined)
    const ny = okt === undefined ? '' : `${kakenavn(KAKER.okt, false)}=${okt}`
    kaker.set(som, ny)
    // The test itself wrote the session.
    await vakt.skrevet()
    return ny
  }
  const be = async (rolle: Rolle, inn: Inndata): Promise<Svar> => {
    const cookie = await kakeFor(rolle.som)
    feil.length = 0
    const svar = await send(a, cookie, inn)
    // These end sessions, or change which seat they stand for.
    if (inn.metode === 'POST' && /^\/(logg|velg)/.test(inn.sti)) {
      okter = lagOkter(a.db, klokke)
      kaker.clear()
    }
    return bedom(svar, inn, vakt, feil)
  }
  return {
    roller,
    be,
    hent: (rolle, sti) =>
      be(rolle, { metode: 'GET', sti, felter: [], koding: 'urlkodet', hoder: {} }),
    glem: async () => {
      await vakt.skrevet()
    },
    slett: async () => {
      await vakt.lukk()
      await a.slett()
    },
  }
}

async function send(a: Testapp, cookie: string, inn: Inndata): Promise<Response> {
  const { sti, init } = somForesporsel(inn)
  const headers = new Headers({ origin: 'http://samraad.test', 'accept-language': 'nb', cookie })
  for (const [navn, verdi] of new Headers(init.headers)) headers.set(navn, verdi)
  const svar = await a.app.request(`http://samraad.test${sti}`, { ...init, headers })
  return svar
}

// Shows a secret once, in the answer itself, and so does not send the visitor on.
const VISER_HEMMELIGHET = /^\/[a-z0-9-]+\/invitasjoner$/

async function bedom(
  svar: Response,
  inn: Inndata,
  vakt: Skrivevakt,
  feil: readonly string[],
): Promise<Svar> {
  const brudd: string[] = []
  const { status } = svar
  if (status >= 500) brudd.push(`svarte ${status}: ${feil.join('\n')}`)
  const erHtml = svar.headers.get('content-type')?.startsWith('text/html') === true
  const tekst = await utpakket(svar)
  const tagger = erHtml ? lesHtml(tekst) : []
  brudd.push(...finnSkript(tagger).map((s) => `kjørbart på siden: ${s}`))
  const videre = svar.headers.get('location') ?? undefined
  if (videre !== undefined && !erVarAdresse(videre)) brudd.push(`sender til «${videre}»`)
  if (
    svar.headers.has('x-kanari') ||
    svar.headers.getSetCookie().some((k) => k.startsWith('kanari'))
  ) {
    brudd.push('et svarhode kom fra inndata')
  }
  if (erHtml && !svar.headers.has('content-security-policy')) brudd.push('uten sikkerhetspolicy')
  const skrevet = await vakt.skrevet()
  const harLov = status === 303 || (status === 200 && VISER_HEMMELIGHET.test(inn.sti))
  if (skrevet.length > 0 && (inn.metode === 'GET' || !harLov)) {
    brudd.push(`svarte ${status}, men skrev i ${skrevet.map((t) => t.join(', ')).join(' og i ')}`)
  }
  if (skrevet.length > 1) {
    brudd.push(
      `skrev i ${skrevet.length} transaksjoner: ${skrevet.map((t) => t.join(', ')).join('; ')}`,
    )
  }
  return { status, tagger, videre, skrevet, brudd }
}

async function utpakket(svar: Response): Promise<string> {
  const koding = svar.headers.get('content-encoding')
  if (svar.body === null || (koding !== 'gzip' && koding !== 'deflate')) return svar.text()
  return new Response(svar.body.pipeThrough(new DecompressionStream(koding))).text()
}

// One of each kind of seat, as the table of seats has them on that day, who leads each group that
// assesses, and everyone.
async function finnRoller(a: Testapp, dato: string): Promise<readonly Rolle[]> {
  const { rows } = await a.db.executeQuery<{ id: number; rolle: string; sted: string }>(
    CompiledQuery.raw(
      `select min(id) as id, rolle, fylke_id || coalesce(' ' || nettverk_id, '') as sted from verv
       where gyldig @> $1::date and (nettverk_id is null or nettverk_id in ('gauldal', 'fosen'))
       group by 2, 3
       union all
       select m.verv_id, 'gruppeleder', g.slug from gruppemedlem m
       join vurderingsgruppe g on g.id = m.gruppe_id
       where m.funksjon = 'leder' and exists (select from verv v where v.id = m.verv_id and v.gyldig @> $1::date)
       order by 2, 3`,
      [dato],
    ),
  )
  const roller = rows.map((r) => ({ navn: `${r.rolle} ${r.sted}`, som: r.id }))
  return [{ navn: 'allmennheten', som: undefined }, ...roller]
}

async function databasenavn(a: Testapp): Promise<string> {
  const { rows } = await a.db.executeQuery<{ navn: string }>(
    CompiledQuery.raw('select current_database() as navn'),
  )
  return rows[0]?.navn ?? ''
}

/** Keeps what the application says went wrong, so that a failure can be understood. */
function lyttende(feil: string[]): ReturnType<typeof lagLogg> {
  const logg = lagLogg('silent')
  logg.error = (hva: unknown) => {
    feil.push(
      typeof hva === 'object' && hva !== null && 'feil' in hva ? String(hva.feil) : String(hva),
    )
  }
  return logg
}

export function forklar(rolle: Rolle, inn: Inndata, svar: Svar): string {
  return `${svar.brudd.join('\n')}\n  som ${rolle.navn}:\n  ${beskriv(inn)}`
}
