import type { FordelFeil } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { Belopsfelt, Tallfelt, Tekstfelt } from '#ui/felt.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { feiltekst } from './feiltekster.ts'
import { Simulatorresultat } from './simulatorresultat.tsx'
import {
  felt,
  feltFor,
  feltnavn,
  simuler,
  tilProsent,
  type Simulatorfelt,
  type Simulatorgrunnlag,
} from './simuler.ts'
import { simulatortekster } from './simulatortekster.ts'
import { lesbartTall } from '#ui/tallformat.ts'

/** All the simulator needs, as data: the same on the server and, as JSON, in the browser. */
export interface SimulatorProps {
  readonly sprak: Sprak
  readonly grunnlag: Simulatorgrunnlag
  readonly felt: Simulatorfelt
  /** The page's own address, for the form without a script. */
  readonly adresse: string
  readonly oppsett: string
  /** Null for those who may not save. */
  readonly lagre: Lagredel | null
}

export interface Lagredel {
  readonly adresse: string
  readonly versjon: number
  readonly navn: string
  readonly navnfeil: string | null
}

/** Sliders are drawn only where a script can move them. */
export function Simulator(p: SimulatorProps & { readonly levende?: boolean }) {
  const t = simulatortekster[p.sprak]
  const svar = simuler(p.grunnlag, p.felt)
  const alle = svar.ok ? [] : svar.feil
  const feil = new Map<string, string>()
  // A fault in a field that is not there, such as a key when there are none, is the set-up's.
  const iOppsettet = alle.some((f) => !Object.hasOwn(p.felt, feltFor(f.sti) ?? ''))
  for (const f of alle) {
    const navn = feltFor(f.sti) ?? ''
    // What the set-up has not come to yet, is no mistake in the field.
    if (!Object.hasOwn(p.felt, navn) || (iOppsettet && f.kode === 'mangler')) continue
    if (!feil.has(navn)) feil.set(navn, feilsetning(f, p))
  }
  const feiloppsummering = (
    <Feiloppsummering
      sprak={p.sprak}
      tittel={t.feilTittel}
      feil={[...feil].map(([navn, tekst]) => {
        return { felt: navn, tekst: `${etikett(navn, p)}: ${tekst}` }
      })}
    />
  )
  return (
    <>
      {/* Above a form that was sent; beside the fields while they are being typed in. */}
      {!p.levende && feiloppsummering}
      <div class="sam-todelt sam-todelt-lik">
        <div>
          <Avsnitt tittel={t.tall} id="tallene">
            <Skjema adresse={p.adresse} metode="get">
              <Felter {...p} feil={feil} />
              <Knapperad>
                <span data-uten-skript>
                  <Knapp>{t.regnUt}</Knapp>
                </span>
                <LenkeKnapp href={p.adresse} vekt="tertiaer">
                  {t.tilbakestill}
                </LenkeKnapp>
              </Knapperad>
            </Skjema>
          </Avsnitt>
        </div>
        {/* Before what is saved in the order read, and beside both where there is room. */}
        <div class="sam-todelt-hoy">
          <Avsnitt tittel={t.resultat} id="resultat">
            {iOppsettet && (
              <Varsel sprak={p.sprak} type="advarsel">
                <p>{t.iOppsettet}</p>
                <p>
                  <a href={p.oppsett}>{t.tilOppsett}</a>
                </p>
              </Varsel>
            )}
            {p.levende && feiloppsummering}
            {svar.ok && (
              <Simulatorresultat
                sprak={p.sprak}
                fordeling={svar.verdi}
                motpart={p.grunnlag.motpart}
              />
            )}
          </Avsnitt>
        </div>
        {p.lagre !== null && svar.ok && <Lagre {...p} lagre={p.lagre} />}
      </div>
    </>
  )
}

function Felter(p: SimulatorProps & { levende?: boolean; feil: ReadonlyMap<string, string> }) {
  const t = simulatortekster[p.sprak]
  return (
    <>
      {feltnavn(p.grunnlag).map((navn) => {
        const erAndel = navn.startsWith('andel.')
        const felles = {
          sprak: p.sprak,
          navn,
          etikett: etikett(navn, p),
          verdi: p.felt[navn] ?? '',
          feil: p.feil.get(navn),
        }
        return (
          <div key={navn}>
            {erAndel ? (
              <Tallfelt {...felles} bredde="xs" enhet="%" desimaler beskrivelse={t.andelHjelp} />
            ) : navn === felt.grunntilskudd ? (
              <Belopsfelt
                {...felles}
                beskrivelse={t.grunntilskuddHjelp(p.grunnlag.nettverk.length)}
              />
            ) : (
              <Belopsfelt {...felles} />
            )}
            {p.levende && !(erAndel && p.grunnlag.nokler.length === 1) && (
              <Glider {...p} navn={navn} erAndel={erAndel} />
            )}
          </div>
        )
      })}
    </>
  )
}

/** From zero to a round number well above where it stands; the field takes what the slider cannot. */
function Glider(p: SimulatorProps & { navn: string; erAndel: boolean }) {
  const t = simulatortekster[p.sprak]
  const verdi = Number((p.felt[p.navn] ?? '').replaceAll(/\s/g, '').replace(',', '.')) || 0
  const maks = p.erAndel ? 100 : rundMaks(Math.max(verdi, 100_000))
  return (
    <input
      class="sam-glider"
      type="range"
      min="0"
      max={maks}
      step={p.erAndel ? 1 : maks / 200}
      value={verdi}
      data-felt={p.navn}
      aria-label={t.glider(etikett(p.navn, p))}
    />
  )
}

/** 200 000 → 400 000, 12 022 000 → 20 000 000: steady while it is moved, and always in steps of kroner. */
function rundMaks(verdi: number): number {
  const tier = 10 ** Math.floor(Math.log10(verdi))
  return [2, 4, 10].map((n) => n * tier).find((m) => m > verdi) ?? 20 * tier
}

function Lagre({ sprak, grunnlag, felt, lagre }: SimulatorProps & { lagre: Lagredel }) {
  const t = simulatortekster[sprak]
  return (
    <Avsnitt tittel={t.lagre} id="lagre" ingress={<p>{t.lagreTekst}</p>}>
      <Skjema
        adresse={lagre.adresse}
        skjulte={{
          fra: 'simulator',
          versjon: String(lagre.versjon),
          ...Object.fromEntries(feltnavn(grunnlag).map((n) => [n, felt[n] ?? ''])),
        }}
      >
        <Tekstfelt
          sprak={sprak}
          navn="navn"
          etikett={t.navn}
          krav="maFyllesUt"
          verdi={lagre.navn}
          feil={lagre.navnfeil ?? undefined}
        />
        <Knapp vekt="sekundaer">{t.lagreKnapp}</Knapp>
      </Skjema>
    </Avsnitt>
  )
}

function etikett(navn: string, { sprak, grunnlag }: SimulatorProps): string {
  const t = simulatortekster[sprak]
  if (navn === felt.tildelt) return t.tildelt
  if (navn === felt.grunntilskudd) return t.grunntilskudd
  const nr = Number(navn.split('.')[1])
  return navn.startsWith('andel.')
    ? t.andel(grunnlag.nokler[nr] ?? '')
    : t.avsatt(grunnlag.avsetninger[nr] ?? '')
}

/** The engine counts shares of 1; here they are typed in per cent, and so are told in per cent. */
function feilsetning(f: FordelFeil, p: SimulatorProps): string {
  const t = simulatortekster[p.sprak]
  if (f.kode === 'andeler-ikke-en') {
    return t.andelerIkkeHundre(lesbartTall(tilProsent(f.sum).replace(',', '.'), p.sprak))
  }
  if (f.kode === 'negativ' && f.sti[0] === 'nokler') {
    return feiltekst({ ...f, verdi: tilProsent(f.verdi).replace(',', '.') }, p.sprak)
  }
  return feiltekst(f, p.sprak)
}
