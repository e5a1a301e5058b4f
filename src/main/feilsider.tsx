import type { Context } from 'hono'
import type { Sprak } from '#core/sprak.ts'
import type { Aktor, Tilgangsgrunn } from '#core/tilgang/kan.ts'
import { rettighet, ROLLER, type Handling } from '#core/tilgang/rettigheter.ts'
import { hentFylker } from '#features/ar/sporringer.ts'
import { ALLMENNHETEN } from '#features/tilgang/sporringer.ts'
import type { Avvist } from '#platform/http/svar.ts'
import type { Avhengigheter, Variabler } from './app.tsx'
import { lesVisning } from './foresporsel.ts'
import { tegnSide } from './ramme.tsx'
import { rammetekster } from './tekster.ts'

type Feilsvar = Omit<Avvist, 'slag' | 'status'> & { readonly status: 403 | 404 | 409 | 413 | 500 }

/**
 * A page that helps: what happened, why, who you are now and what you can do. For anything but a
 * page the same as JSON. Must not throw, so the frame does without what it cannot get.
 */
export async function tegnFeil(
  c: Context<Variabler>,
  deps: Avhengigheter,
  svar: Feilsvar,
): Promise<Response> {
  const visning = c.get('besok') ?? { ...lesVisning(c), aktor: ALLMENNHETEN }
  const t = rammetekster[visning.sprak]
  const tittel = svar.tittel ?? t.feil[svar.status].tittel
  const forklaring = svar.forklaring ?? t.feil[svar.status].tekst
  c.header('cache-control', 'no-store')
  if (/\.(json|csv|xlsx|pdf)$/.test(visning.adresse.pathname)) {
    return c.json({ status: svar.status, feil: tittel, forklaring, id: c.get('id') }, svar.status)
  }
  const fylker = await hentFylker(deps.db).catch(() => [])
  const innhold = (
    <article class="sam-feilside">
      <p class="sam-feilkode">{svar.status}</p>
      <h1 class="ds-heading" data-size="lg">
        {tittel}
      </h1>
      <p class="ds-paragraph" data-variant="long">
        {forklaring}
      </p>
      {svar.status === 403 && <p class="ds-paragraph">{hvemErDu(visning.aktor, visning.sprak)}</p>}
      <ul class="ds-list">
        {svar.lenke && (
          <li>
            <a class="ds-link" href={svar.lenke.href}>
              {svar.lenke.tekst}
            </a>
          </li>
        )}
        {svar.status === 403 && deps.demo && (
          <li>
            <a
              class="ds-link"
              href={`/velg-person?tilbake=${encodeURIComponent(visning.adresse.pathname)}`}
            >
              {t.bytt}
            </a>
          </li>
        )}
        {/* The address of a form has no page of its own to load again. */}
        {c.req.method === 'GET' && (svar.status === 409 || svar.status === 500) && (
          <li>
            <a class="ds-link" href={visning.adresse.pathname}>
              {t.provIgjen}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href="/">
            {t.tilForsiden}
          </a>
        </li>
      </ul>
      {svar.status === 500 && <p class="ds-paragraph">{t.feilnummer(c.get('id'))}</p>}
    </article>
  )
  return c.html(
    tegnSide(
      { tittel, innhold, bred: false },
      { ...visning, fylker, ressurser: deps.ressurser, demo: deps.demo },
    ),
    svar.status,
  )
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
  const kan = ROLLER.filter((r) => rettighet(handling, r) !== null).map((r) => t.roller[r])
  const liste = new Intl.ListFormat(sprak, { type: 'disjunction' }).format(kan)
  return tegnFeil(c, deps, {
    status: 403,
    forklaring: `${t.grunn[grunn]} ${t.kanGjores(liste)}`,
  })
}

function hvemErDu(aktor: Aktor, sprak: Sprak): string {
  const t = rammetekster[sprak]
  return aktor.vervId === null ? t.duErIngen : t.duEr(aktor.navn, aktor.sete)
}
