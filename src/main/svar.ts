import { hash } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie'
import { uventet } from '#core/resultat.ts'
import { hentFylker, type Fylkesvalg } from '#features/ar/sporringer.ts'
import { skrivKalender } from '#platform/documents/kalender.ts'
import { lagPdf } from '#platform/documents/pdf.ts'
import { skrivCsv } from '#platform/documents/skriv-csv.ts'
import { skrivXlsx } from '#platform/documents/skriv-xlsx.ts'
import type { Format, Innhold, Videre } from '#platform/http/svar.ts'
import type { Avhengigheter, Variabler } from './app.tsx'
import { erSikker, type Besok } from './foresporsel.ts'
import { KAKER, kakenavn } from '#platform/http/kaker.ts'
import { tegnSide } from './ramme.tsx'

const KAKE = { path: '/', httpOnly: true, sameSite: 'Lax' } as const

interface Svarform {
  readonly format: Format | 'html'
  /** The counties of the frame, when they are asked for already. */
  readonly fylker?: Promise<readonly Fylkesvalg[]> | undefined
}

/** The content of a route in the form that was asked for. */
export async function svarMedInnhold(
  c: Context<Variabler>,
  deps: Avhengigheter,
  besok: Besok,
  innhold: Innhold,
  { format, fylker }: Svarform,
): Promise<Response> {
  c.header('cache-control', 'private, no-cache')
  // The same address may answer another person, or in another language, with something else. That
  // it may travel compressed is said here too: said later, the answer would be made once more.
  c.header('vary', 'cookie, accept-language, accept-encoding', { append: true })
  const navn = innhold.filnavn ?? c.req.path.split('/').at(-1) ?? 'samraad'
  switch (format) {
    case 'html':
      return tekstsvar(
        c,
        await html(c, deps, besok, innhold, fylker ?? hentFylker(deps.les)),
        'text/html; charset=utf-8',
        innhold.status ?? 200,
      )
    case 'json':
      return tekstsvar(
        c,
        JSON.stringify(krev(innhold.json, format)(), null, 2),
        'application/json; charset=utf-8',
        200,
      )
    case 'csv': {
      const [ark] = krev(innhold.ark, format)()
      if (ark === undefined) throw new Error('Ruten ga ingen ark')
      return c.body(skrivCsv(ark), 200, fil('text/csv; charset=utf-8', `${navn}.csv`))
    }
    case 'xlsx':
      return c.body(
        Uint8Array.from(await skrivXlsx(krev(innhold.ark, format)())),
        200,
        fil('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${navn}.xlsx`),
      )
    case 'pdf':
      return c.body(
        Uint8Array.from(await lagPdf({ standard: 'ua-1', ...krev(innhold.pdf, format)() })),
        200,
        {
          ...fil('application/pdf', `${navn}.pdf`),
          'content-disposition': `inline; filename="${navn}.pdf"`,
        },
      )
    case 'ics': {
      const { navn: tittel, dager } = krev(innhold.kalender, format)()
      const nettsted = deps.innlogging.adresse
      const fila = skrivKalender({
        navn: tittel,
        vert: new URL(nettsted).host,
        dager: dager.map((d) => ({ ...d, lenke: new URL(d.lenke, nettsted).href })),
        laget: deps.naa(),
      })
      return c.body(fila, 200, fil('text/calendar; charset=utf-8', `${navn}.ics`))
    }
    default:
      return uventet(format)
  }
}

/**
 * The text, or 304 when the visitor has it already. Done here, where the text is at hand: a
 * middleware would have to read the answer back out of its stream.
 */
function tekstsvar(
  c: Context<Variabler>,
  tekst: string,
  type: string,
  status: 200 | 403 | 409 | 422,
): Response {
  // Written out once, for the mark, the length and the way out.
  const byter = Buffer.from(tekst)
  // Weak: the same page may travel compressed.
  const etag = `W/"${hash('sha1', byter, 'base64url')}"`
  if (status === 200) c.header('etag', etag)
  const har = c.req.header('if-none-match')?.split(',') ?? []
  if (status === 200 && har.some((e) => e.trim() === etag)) return c.body(null, 304)
  return c.body(byter, status, { 'content-type': type })
}

async function html(
  c: Context<Variabler>,
  deps: Avhengigheter,
  besok: Besok,
  innhold: Innhold,
  fylker: Promise<readonly Fylkesvalg[]>,
): Promise<string> {
  if (besok.adresse.searchParams.get('lang') === besok.sprak) {
    setCookie(c, KAKER.sprak, besok.sprak, { ...KAKE, maxAge: 31_536_000 })
  }
  // Looked for before it is verified: the key is costly to prepare, and there is seldom a receipt.
  const kvittering =
    getCookie(c, KAKER.kvittering) === undefined
      ? undefined
      : await getSignedCookie(c, deps.nokkel, KAKER.kvittering)
  if (typeof kvittering === 'string') deleteCookie(c, KAKER.kvittering, KAKE)
  const side = innhold.side()
  return tegnSide(side, {
    ...besok,
    aGjore: side.aGjore ?? (await deps.teller?.tell(deps.les, besok, deps.naa())),
    fylker: await fylker,
    ressurser: deps.ressurser,
    demo: deps.demo,
    kanLoggeInn: deps.innlogging.klienter.length > 0,
    kvittering: typeof kvittering === 'string' ? kvittering : undefined,
  })
}

export async function settKaker(
  c: Context<Variabler>,
  deps: Avhengigheter,
  svar: Pick<Videre, 'kaker' | 'kvittering'>,
): Promise<void> {
  const sikker = erSikker(deps)
  const valg = { ...KAKE, secure: sikker }
  for (const kake of svar.kaker ?? []) {
    const navn = kakenavn(kake.navn, sikker)
    const alder = kake.levetid === undefined ? {} : { maxAge: kake.levetid }
    if (kake.slett) deleteCookie(c, navn, valg)
    else if (kake.signert) {
      await setSignedCookie(c, navn, kake.verdi, deps.nokkel, { ...valg, ...alder })
    } else setCookie(c, navn, kake.verdi, { ...valg, maxAge: 31_536_000, ...alder })
  }
  if (svar.kvittering !== undefined) {
    await setSignedCookie(c, KAKER.kvittering, svar.kvittering, deps.nokkel, {
      ...valg,
      maxAge: 60,
    })
  }
}

function krev<T>(verdi: T | undefined, format: string): T {
  if (verdi === undefined)
    throw new Error(`Ruten sier at den svarer i ${format}, men gjør det ikke`)
  return verdi
}

function fil(type: string, navn: string): Record<string, string> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="${navn}"` }
}
