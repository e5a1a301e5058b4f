import { z } from 'zod'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst, sisteDag } from '#features/register/periodetekst.ts'
import {
  bedomMedPeriode,
  felt as regler,
  lesVerdier,
  somPeriode,
} from '#features/register/skjemafelt.ts'
import { feltene, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import { registertekster } from '#features/register/tekster.ts'
import { NETTVERKSTYPER, type Nettverkstype } from '#features/register/typer.ts'
import type { Feltfeil, Skjemadata } from '#platform/http/skjemadata.ts'
import type { Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { Datofelt, Radiogruppe, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { skjematekster } from './skjema-tekster.ts'
import type { Nettverk } from './sporringer.ts'

/** What the secretariat says of a network itself; members and partners have forms of their own. */
export interface Nettverksdata {
  readonly navn: string
  readonly type: Nettverkstype
  readonly gyldig: Periode
  readonly merknad: string | null
  readonly kilde: string
}

const FELT = ['navn', 'type', 'fra', 'siste', 'merknad', 'kilde'] as const

const skjema = z.object({
  navn: regler.krevd(120),
  type: regler.enAv(NETTVERKSTYPER),
  fra: regler.valgfriDato,
  siste: regler.valgfriDato,
  merknad: regler.tekst(2000),
  kilde: regler.krevd(500),
})

/** What was typed, and what it means or every fault in it. */
export function lesNettverk(s: Skjemadata): {
  readonly verdier: Readonly<Record<string, string>>
  readonly lest: Resultat<Nettverksdata, readonly Feltfeil[]>
} {
  const verdier = lesVerdier(s, FELT)
  const lest = bedomMedPeriode(skjema, verdier)
  if (!lest.ok) return { verdier, lest: feil(lest.feil) }
  const { navn, type, merknad, kilde } = lest.verdi
  const data = { navn, type, kilde, merknad: merknad === '' ? null : merknad }
  return { verdier, lest: ok({ ...data, gyldig: somPeriode(lest.verdi) }) }
}

export function nettverkSomVerdier(n: Nettverk): Readonly<Record<string, string>> {
  return {
    navn: n.navn,
    type: n.type,
    fra: n.gyldig.fra ?? '',
    siste: sisteDag(n.gyldig),
    merknad: n.merknad ?? '',
    kilde: n.kilde ?? '',
  }
}

export function nettverksetiketter(sprak: Sprak): Readonly<Record<string, string>> {
  const r = registertekster[sprak]
  return {
    navn: r.navn,
    type: r.type,
    fra: r.forsteDag,
    siste: r.sisteDag,
    merknad: skjematekster[sprak].merknad,
    kilde: r.kilde,
  }
}

/** What is stored now, for one who was overtaken. */
export function lagretNettverk(sprak: Sprak, n: Nettverk): readonly Beskrivelse[] {
  const r = registertekster[sprak]
  return [
    { term: r.navn, verdi: n.navn },
    { term: r.type, verdi: r.nettverkstyper[n.type] },
    { term: r.periode, verdi: periodetekst(n.gyldig, sprak) },
    ...(n.merknad === null ? [] : [{ term: skjematekster[sprak].merknad, verdi: n.merknad }]),
    { term: r.kilde, verdi: n.kilde ?? r.ingenKilde },
  ]
}

export function Nettverksfelter(
  p: { readonly sprak: Sprak; readonly nytt: boolean } & Skjemautfylling,
) {
  const t = skjematekster[p.sprak]
  const r = registertekster[p.sprak]
  const felt = feltene(p)
  return (
    <>
      <Tekstfelt
        {...felt('navn')}
        etikett={r.navn}
        beskrivelse={p.nytt ? undefined : t.navnHjelp}
        krav="maFyllesUt"
      />
      <Radiogruppe
        {...felt('type')}
        etikett={r.type}
        krav="maFyllesUt"
        valg={NETTVERKSTYPER.map((v) => ({ verdi: v, tekst: r.nettverkstyper[v] }))}
      />
      <Datofelt {...felt('fra')} etikett={r.forsteDag} beskrivelse={t.ukjentDag} krav="valgfritt" />
      <Datofelt
        {...felt('siste')}
        etikett={r.sisteDag}
        beskrivelse={t.fortsattDag}
        krav="valgfritt"
      />
      <Tekstomrade
        {...felt('merknad')}
        etikett={t.merknad}
        beskrivelse={t.merknadHjelp}
        krav="valgfritt"
      />
      <Tekstfelt
        {...felt('kilde')}
        etikett={r.kilde}
        beskrivelse={t.kildeHjelp}
        krav="maFyllesUt"
      />
    </>
  )
}
