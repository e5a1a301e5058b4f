import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { dagenEtter, erDato } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import type { Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Handling } from '#core/tilgang/rettigheter.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Feltfeil, Skjemadata } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Brodsmule, type Innhold } from '#platform/http/svar.ts'
import { Beskrivelsesliste, type Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { formatDato } from '#ui/format.ts'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Kommandofeil } from './med-utvalg.ts'
import { erFeilkode, skjematekster } from './skjematekster.ts'

/** What the fields are drawn from: each field's value and fault, by its name. */
export type Feltgiver = (navn: string) => {
  readonly sprak: Sprak
  readonly navn: string
  readonly verdi: string
  readonly feil: string | undefined
}

type Verdier = Readonly<Record<string, string>>

export interface Utvalgsskjema<G, V> {
  readonly sti: `/${string}`
  readonly hent: (f: Foresporsel) => Promise<G | undefined>
  readonly versjon: (g: G) => number
  /** Every field there may be, so that what was typed comes back. */
  readonly felt: (g: G) => readonly string[]
  readonly start: (g: G, f: Foresporsel) => Verdier
  readonly les: (verdier: Verdier, g: G) => Resultat<V, readonly Feltfeil[]>
  readonly lagre: (
    f: Foresporsel,
    g: G,
    verdi: V,
    versjon: number,
  ) => Promise<Resultat<{ readonly til: string }, Kommandofeil>>
  readonly tittel: (g: G, sprak: Sprak) => string
  readonly ingress?: (g: G, sprak: Sprak) => string
  readonly knapp?: (sprak: Sprak) => string
  /** Label of each field, for the summary: «fill in the field» alone does not say which. */
  readonly etikett: (felt: string, sprak: Sprak) => string
  readonly smuler: (g: G, sprak: Sprak) => readonly Brodsmule[]
  /** What stands now, for the one who was told that somebody saved first. */
  readonly gjeldende?: (g: G, sprak: Sprak) => readonly Beskrivelse[]
  /** What stands now is shown from the start: the form changes it. */
  readonly viserGjeldende?: true
  readonly tilbake: (g: G) => string
  readonly felter: (g: G, felt: Feltgiver, sprak: Sprak) => ComponentChildren
}

/** One form as two routes: shown, and sent. Every fault at once; told when somebody was first. */
export function skjemaruter<G, V>(d: Utvalgsskjema<G, V>): readonly Rute[] {
  const handling: Handling = 'utvalg.endre'
  return [
    {
      metode: 'GET',
      sti: d.sti,
      handling,
      kjor: async (f) => {
        const g = await d.hent(f)
        return g === undefined ? ikkeFunnet() : side(d, f, g, { verdier: d.start(g, f), feil: [] })
      },
    },
    {
      metode: 'POST',
      sti: d.sti,
      handling,
      kjor: async (f) => {
        const g = await d.hent(f)
        if (g === undefined) return ikkeFunnet()
        const s = await f.skjema()
        const verdier = lesVerdier(s, d.felt(g))
        const versjon = s.tekst('versjon')
        const avvis = (feil: readonly Feltfeil[]) =>
          side(d, f, g, { verdier, feil, versjon, status: 422 })
        const lest = d.les(verdier, g)
        if (!lest.ok) return avvis(lest.feil)
        const nr = /^\d{1,9}$/.test(versjon) ? Number(versjon) : 0
        const svar = await d.lagre(f, g, lest.verdi, nr)
        if (svar.ok) return videre(svar.verdi.til, skjematekster[f.sprak].lagret)
        if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
        if (svar.feil.slag === 'regel') return avvis([svar.feil.ved])
        // Read again, so that the next try is made from what was saved a moment ago.
        const naa = (await d.hent(f)) ?? g
        return side(d, f, naa, { verdier, feil: [], status: 409 })
      },
    },
  ]
}

function side<G, V>(
  d: Utvalgsskjema<G, V>,
  f: Foresporsel,
  g: G,
  u: {
    readonly verdier: Verdier
    readonly feil: readonly Feltfeil[]
    readonly versjon?: string
    readonly status?: 409 | 422
  },
): Innhold {
  const { sprak } = f
  const t = skjematekster[sprak]
  const feil = u.feil.map((x) => ({ felt: x.felt, tekst: feiltekst(x, sprak) }))
  const tittel = d.tittel(g, sprak)
  const gjeldende = d.gjeldende?.(g, sprak) ?? []
  return {
    slag: 'innhold',
    status: u.status ?? 200,
    side: () => ({
      tittel,
      brodsmuler: d.smuler(g, sprak),
      innhold: (
        <>
          <Sidehode tittel={tittel} ingress={d.ingress?.(g, sprak)} />
          {u.status === 409 && (
            <Varsel sprak={sprak} type="advarsel" tittel={t.konfliktTittel} kunngjor>
              <p>{t.konflikt}</p>
              {gjeldende.length > 0 && (
                <>
                  <p>{t.gjelderNaa}</p>
                  <Beskrivelsesliste punkter={gjeldende} />
                </>
              )}
              <p>
                <a href={d.tilbake(g)}>{d.smuler(g, sprak).at(-1)?.tekst}</a>
              </p>
            </Varsel>
          )}
          <Feiloppsummering
            sprak={sprak}
            feil={feil.map((x) => ({ ...x, tekst: `${d.etikett(x.felt, sprak)}: ${x.tekst}` }))}
          />
          <Skjema
            adresse={f.sti}
            skjulte={{ versjon: u.versjon ?? String(d.versjon(g)) }}
            varsleUlagret
          >
            {d.viserGjeldende && u.status !== 409 && <Beskrivelsesliste punkter={gjeldende} />}
            {d.felter(
              g,
              (navn) => ({
                sprak,
                navn,
                verdi: u.verdier[navn] ?? '',
                feil: feil.find((x) => x.felt === navn)?.tekst,
              }),
              sprak,
            )}
            <Knapperad>
              <Knapp>{d.knapp?.(sprak) ?? t.lagre}</Knapp>
              <LenkeKnapp vekt="tertiaer" href={d.tilbake(g)}>
                {t.avbryt}
              </LenkeKnapp>
            </Knapperad>
          </Skjema>
        </>
      ),
    }),
  }
}

function feiltekst(feil: Feltfeil, sprak: Sprak): string {
  if (!erFeilkode(feil.kode)) throw new Error(`Ingen setning for feilen ${feil.kode}`)
  const dato = feil.data?.['dato']
  return skjematekster[sprak].feil[feil.kode](
    typeof dato === 'string' ? formatDato(dato, sprak) : '',
  )
}

function lesVerdier(s: Skjemadata, felt: readonly string[]): Verdier {
  return Object.fromEntries(felt.map((n) => [n, s.tekst(n)]))
}

// The message of each rule is a code there is a sentence for.
export const regler = {
  krevd: (maks: number) => z.string().min(1, 'mangler').max(maks, 'for-langt'),
  dato: z
    .string()
    .min(1, 'mangler')
    .refine((t) => t === '' || erDato(t), 'dato'),
  valgfriDato: z.string().refine((t) => t === '' || erDato(t), 'dato'),
  enAv: <T extends string>(liste: readonly T[]) => z.enum(liste, { error: 'valg' }),
  /** One of these, or none. */
  valgfri: (ider: readonly string[]) =>
    z
      .string()
      .refine((t) => t === '' || ider.includes(t), 'valg')
      .transform((t) => (t === '' ? null : t)),
}

/** First day and last day, empty for open, as a period; the fault when they are turned round. */
export function somPeriode(fra: string, siste: string): Periode {
  return { fra: fra === '' ? null : fra, til: siste === '' ? null : dagenEtter(siste) }
}

export function snuddPeriode(v: Verdier): readonly Feltfeil[] {
  const { fra = '', siste = '' } = v
  return erDato(fra) && erDato(siste) && siste < fra ? [{ felt: 'siste', kode: 'rekkefolge' }] : []
}
