import type { Context } from 'hono'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { tryggSti } from '#platform/http/tilbakesti.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Avhengigheter, Variabler } from './app.tsx'
import type { Besok } from './foresporsel.ts'
import { svarMedInnhold } from './svar.ts'
import { rammetekster } from './tekster.ts'

/**
 * Nothing is done until the person has proved who they are again. Says so, shows what was typed so
 * that it can be copied, and leads back to the page it was typed on.
 */
export async function beOmFerskInnlogging(
  c: Context<Variabler>,
  deps: Avhengigheter,
  besok: Besok,
  f: Foresporsel,
): Promise<Response> {
  const t = rammetekster[besok.sprak].fersk
  const felt =
    c.req.method === 'POST' ? (await f.skjema()).alle().filter(([navn]) => navn !== 'versjon') : []
  const sti = c.req.method === 'POST' ? fraSiden(c, deps) : c.req.path
  const logginn = `/logg-inn?${new URLSearchParams({ fersk: 'ja', tilbake: sti }).toString()}`
  return svarMedInnhold(
    c,
    deps,
    besok,
    {
      slag: 'innhold',
      status: 403,
      side: () => ({
        tittel: t.tittel,
        bred: false,
        innhold: (
          <>
            <Sidehode tittel={t.tittel} ingress={<p>{t.ingress}</p>} />
            <p>
              <LenkeKnapp href={logginn}>{t.knapp}</LenkeKnapp>
            </p>
            {felt.length > 0 && (
              <Varsel sprak={besok.sprak} type="advarsel" tittel={t.skrevet}>
                <p>{t.skrevetTekst}</p>
                <Beskrivelsesliste punkter={felt.map(([navn, verdi]) => ({ term: navn, verdi }))} />
              </Varsel>
            )}
          </>
        ),
      }),
    },
    { format: 'html' },
  )
}

/** The page the form stood on, when the browser says it and it is ours. */
function fraSiden(c: Context<Variabler>, deps: Avhengigheter): string {
  const fra = URL.parse(c.req.header('referer') ?? '')
  if (fra === null) return '/'
  const vare = [new URL(c.req.url).origin, deps.innlogging.adresse]
  return vare.includes(fra.origin) ? tryggSti(`${fra.pathname}${fra.search}`) : '/'
}
