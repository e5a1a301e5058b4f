import type { Context } from 'hono'
import type { Sprak } from '#core/sprak.ts'
import type { Aktor, Tilgangsgrunn } from '#core/tilgang/kan.ts'
import type { Handling } from '#core/tilgang/rettigheter.ts'
import { rollerMed } from '#core/tilgang/tabell.ts'
import { OPPTREDENGRUNNER } from '#core/verv/kan-opptre.ts'
import { hentFylker } from '#features/ar/sporringer.ts'
import { ALLMENNHETEN } from '#features/tilgang/sporringer.ts'
import type { Avvist, Brodsmule } from '#platform/http/svar.ts'
import { Sidehode } from '#ui/sidehode.tsx'
import type { Avhengigheter, Variabler } from './app.tsx'
import { lesForesporsel, lesVisning, type Besok } from './foresporsel.ts'
import { tegnSide } from './ramme.tsx'
import { rammetekster, type Rammetekster } from './tekster.ts'

type Feilsvar = Omit<Avvist, 'slag' | 'status'> & {
  readonly status: 400 | 403 | 404 | 409 | 413 | 429 | 500
  /** Paragraphs below the explanation. */
  readonly utdyping?: readonly string[]
}

/**
 * A page that helps: what happened, why, who you are now and what you can do. For anything but a
 * page the same as JSON. Must not throw, so the frame does without what it cannot get.
 */
export async function tegnFeil(
  c: Context<Variabler>,
  deps: Avhengigheter,
  svar: Feilsvar,
): Promise<Response> {
  const visning = c.get('besok') ?? { ...lesVisning(c), aktor: ALLMENNHETEN, okt: null }
  const t = rammetekster[visning.sprak]
  const tittel = svar.tittel ?? t.feil[svar.status].tittel
  const forklaring = svar.forklaring ?? t.feil[svar.status].tekst
  c.header('cache-control', 'no-store')
  if (/\.(json|csv|xlsx|pdf)$/.test(visning.adresse.pathname)) {
    return c.json({ status: svar.status, feil: tittel, forklaring, id: c.get('id') }, svar.status)
  }
  // A flood of requests must not become a flood of queries.
  const fylker = svar.status === 429 ? [] : await hentFylker(deps.les).catch(() => [])
  // The address of a form has no page of its own to load again.
  const kanLastes = c.req.method === 'GET' && (svar.status === 409 || svar.status === 500)
  const lenker: readonly Brodsmule[] = [
    ...(svar.lenke ? [svar.lenke] : []),
    ...(svar.status === 403 ? [{ tekst: t.hvaKanJeg, href: '/hva-kan-jeg' }] : []),
    ...(svar.status === 403 ? innganger(visning, deps) : []),
    ...(kanLastes ? [{ tekst: t.provIgjen, href: visning.adresse.pathname }] : []),
    { tekst: t.tilForsiden, href: '/' },
  ]
  const avsnitt = [
    ...(svar.utdyping ?? []),
    ...(svar.status === 403 ? [hvemErDu(visning.aktor, visning.sprak, deps.demo)] : []),
    ...(svar.status === 500 ? [t.feilnummer(c.get('id'))] : []),
  ]
  const innhold = (
    <>
      <Sidehode overtittel={String(svar.status)} tittel={tittel} ingress={forklaring} />
      <div class="sam-stabel">
        {avsnitt.map((tekst) => (
          <p key={tekst}>{tekst}</p>
        ))}
        <ul>
          {lenker.map((l) => (
            <li key={l.href}>
              <a class="ds-link" href={l.href}>
                {l.tekst}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
  return c.html(
    tegnSide(
      { tittel, innhold, bred: false },
      {
        ...visning,
        fylker,
        ressurser: deps.ressurser,
        demo: deps.demo,
        kanLoggeInn: deps.innlogging.klienter.length > 0,
      },
    ),
    svar.status,
  )
}

/** How one may become somebody who has the right. */
function innganger(
  { okt, sprak, adresse }: Pick<Besok, 'okt' | 'sprak' | 'adresse'>,
  deps: Avhengigheter,
): readonly Brodsmule[] {
  const t = rammetekster[sprak]
  const tilbake = `?tilbake=${encodeURIComponent(adresse.pathname)}`
  const kanLoggeInn = deps.innlogging.klienter.length > 0
  return [
    ...(kanLoggeInn && okt === null ? [{ tekst: t.loggInn, href: `/logg-inn${tilbake}` }] : []),
    ...(okt !== null && okt.verv.length > 1
      ? [{ tekst: t.velgVerv, href: `/velg-verv${tilbake}` }]
      : []),
    ...(kanLoggeInn && okt !== null && deps.demo
      ? [{ tekst: t.bytt, href: `/logg-inn${tilbake}` }]
      : []),
  ]
}

/** Refused by the table of rights: says why, and which roles may. */
export function avvisTilgang(
  c: Context<Variabler>,
  deps: Avhengigheter,
  handling: Handling,
  grunn: Tilgangsgrunn,
): Promise<Response> {
  const { sprak } = lesVisning(c)
  const t = rammetekster[sprak]
  const kan = rollerMed(handling).map((r) => t.roller[r])
  const liste = new Intl.ListFormat(sprak, { type: 'disjunction' }).format(kan)
  const lukket = t.lukket[handling]
  const [ar] = /^\/[^/]+\/\d{4}\/[^/]+/.exec(c.req.path) ?? []
  const aktor = c.get('besok')?.aktor
  if (aktor !== undefined && !aktor.opptrer.ok && aktor.opptrer.grunn === grunn)
    return tegnFeil(c, deps, {
      status: 403,
      forklaring: t.grunn[grunn],
      ...(aktor.opptrerIStedet !== null && {
        utdyping: [t.opptrerIStedet(aktor.opptrerIStedet)],
      }),
      lenke: {
        tekst: t.seFravaer,
        href: `/${aktor.fylkeId}/utvalg/${aktor.utvalgId}/sete/${aktor.seteId}/fravaer`,
      },
    })
  return tegnFeil(c, deps, {
    status: 403,
    ...forklar(t, grunn, lukket, c.get('besok')?.aktor.vervId ?? null, liste),
    ...(lukket !== undefined && ar !== undefined
      ? { lenke: { tekst: t.seInnstillingen, href: `${ar}/innstilling` } }
      : {}),
  })
}

/** An address that leads nowhere. Who is logged in is so there too. */
export async function tegnIkkeFunnet(
  c: Context<Variabler>,
  deps: Avhengigheter,
): Promise<Response> {
  const lest = c.req.method === 'GET' && (await lesForesporsel(c, deps, 'html').catch(() => null))
  if (lest) c.set('besok', lest.besok)
  return tegnFeil(c, deps, { status: 404 })
}

/**
 * The database's own word that another of the seat acted in the same instant: told as the rule says
 * it. Undefined: some other fault.
 */
export function avvisOpptreden(
  c: Context<Variabler>,
  deps: Avhengigheter,
  feil: Error,
): Promise<Response> | undefined {
  if (!('constraint' in feil && 'detail' in feil && feil.constraint === 'kan_opptre'))
    return undefined
  const grunn = OPPTREDENGRUNNER.find((g) => g === feil.detail)
  if (grunn === undefined) return undefined
  return tegnFeil(c, deps, {
    status: 409,
    forklaring: rammetekster[lesVisning(c).sprak].grunn[grunn],
  })
}

/** Closed to all such roles: why comes first. Someone without a seat is not told about one. */
function forklar(
  t: Rammetekster,
  grunn: Tilgangsgrunn,
  lukket: string | undefined,
  vervId: number | null,
  roller: string,
): Pick<Feilsvar, 'forklaring' | 'utdyping'> {
  if (lukket === undefined) {
    const forklaring = vervId === null ? t.feil[403].tekst : t.grunn[grunn]
    return { forklaring, utdyping: [t.kanGjores(roller)] }
  }
  // Open later: to name who may then would say that the one who asks may.
  if (grunn === 'annen-tilstand') return { forklaring: lukket }
  return grunn === 'mangler-rolle'
    ? { forklaring: lukket, utdyping: [t.kanLeses(roller)] }
    : { forklaring: t.grunn[grunn], utdyping: [lukket, t.kanLeses(roller)] }
}

function hvemErDu(aktor: Aktor, sprak: Sprak, demo: boolean): string {
  const t = rammetekster[sprak]
  return aktor.vervId === null
    ? demo
      ? t.duErIngen
      : t.duHarIkkeVerv
    : t.duEr(aktor.navn, aktor.sete)
}
