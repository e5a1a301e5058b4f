import type { ComponentChildren } from 'preact'
import { uventet } from '#core/resultat.ts'
import { SPRAK, type Sprak } from '#core/sprak.ts'
import { feltene, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import { Detaljer } from '#ui/detaljer.tsx'
import { Feltgruppe, Tekstfelt, Tekstomrade, Velger } from '#ui/felt.tsx'
import { Knapp } from '#ui/knapp.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import { radnavn } from './regeletiketter.ts'
import { rader, type Radgruppe, type Regelverdier } from './regelrader.ts'
import { ordningstekster } from './tekster.ts'

const KREVES = ['alltid', 'over-ramme', 'nei'] as const

export type Radprops = Skjemautfylling & {
  readonly sprak: Sprak
  /** Where the form goes; each button comes back to its own group. */
  readonly adresse: string
}

/** One group of rows; rows are added and taken away by buttons that send the whole form. */
export function Radgruppefelter(p: Radprops & { readonly gruppe: Radgruppe }) {
  const { sprak, gruppe } = p
  const t = ordningstekster[sprak].skjema
  const adresse = `${p.adresse}#${gruppe}`
  return (
    <Feltgruppe
      sprak={sprak}
      id={gruppe}
      etikett={t.gruppehjelp[gruppe]}
      feil={p.feil.find((f) => f.felt === gruppe)?.tekst}
    >
      {rader(p.verdier, gruppe).map((rad, i) => {
        const navn = radnavn(sprak, gruppe, rad, i)
        const sti = `${gruppe}.${i}`
        const tittel = overskrift(rad, gruppe, sprak)
        return (
          <Detaljer
            key={sti}
            tittel={tittel === '' ? navn : `${navn}: ${tittel}`}
            // What is new or wrong must be seen.
            apen={tittel === '' || p.feil.some((f) => f.felt.startsWith(`${sti}.`))}
          >
            <Rad {...p} sti={sti} rad={rad} />
            <Knapperad>
              <Knapp
                vekt="tertiaer"
                liten
                farge="danger"
                navn="handling"
                verdi={`${gruppe}.fjern.${i}`}
                adresse={adresse}
                etikett={`${t.fjern}: ${navn}`}
              >
                {t.fjern}
              </Knapp>
            </Knapperad>
          </Detaljer>
        )
      })}
      <Knapperad>
        <Knapp vekt="sekundaer" liten navn="handling" verdi={`${gruppe}.ny`} adresse={adresse}>
          {t.leggTil[gruppe]}
        </Knapp>
      </Knapperad>
    </Feltgruppe>
  )
}

function overskrift(rad: Regelverdier, gruppe: Radgruppe, sprak: Sprak): string {
  if (gruppe === 'nokler') return rad['navn'] ?? ''
  return rad[`${gruppe === 'sporsmal' ? 'tekst' : 'navn'}.${sprak}`] ?? ''
}

function Rad(
  p: Radprops & { readonly gruppe: Radgruppe; readonly sti: string; readonly rad: Regelverdier },
): ComponentChildren {
  const { sprak, gruppe, sti } = p
  const t = ordningstekster[sprak]
  const felt = feltene(p)
  // Which one it is, kept when its text is changed.
  const skjult = (navn: string) => (
    <input type="hidden" name={`${sti}.${navn}`} value={p.rad[navn] ?? ''} />
  )
  switch (gruppe) {
    case 'kriterier':
      return (
        <>
          {skjult('nr')}
          <Flersprak {...p} sti={`${sti}.navn`} etikett={t.skjema.navn} kort />
          <Flersprak {...p} sti={`${sti}.tekst`} etikett={t.skjema.tekst} />
        </>
      )
    case 'sporsmal':
      return (
        <>
          {skjult('id')}
          <Velger
            {...felt(`${sti}.kreves`)}
            etikett={t.skjema.kreves}
            tomtValg={false}
            valg={KREVES.map((v) => ({ verdi: v, tekst: t.kreves[v] }))}
          />
          <Flersprak {...p} sti={`${sti}.tekst`} etikett={t.skjema.tekst} />
          <Flersprak {...p} sti={`${sti}.hjelp`} etikett={t.skjema.hjelp} valgfritt />
        </>
      )
    case 'malgrupper':
      return (
        <>
          {skjult('id')}
          <Flersprak {...p} sti={`${sti}.navn`} etikett={t.skjema.navn} kort />
        </>
      )
    case 'nokler':
      return <Tekstfelt {...felt(`${sti}.navn`)} etikett={t.skjema.navn} />
    default:
      return uventet(gruppe)
  }
}

/** One text in the three languages of the pages, each field marked with its own. */
export function Flersprak(
  p: Skjemautfylling & {
    readonly sprak: Sprak
    readonly sti: string
    readonly etikett: string
    readonly kort?: boolean
    readonly valgfritt?: boolean
  },
) {
  const felt = feltene(p)
  const navn = ordningstekster[p.sprak].sprak
  return (
    <>
      {SPRAK.map((s) => {
        const props = {
          ...felt(`${p.sti}.${s}`),
          etikett: `${p.etikett}, ${navn[s]}`,
          ...(p.valgfritt && { krav: 'valgfritt' as const }),
        }
        return p.kort ? (
          <Tekstfelt key={s} {...props} />
        ) : (
          <Tekstomrade key={s} {...props} rader={3} />
        )
      })}
    </>
  )
}
