import { z } from 'zod'
import { formatOrgnr, tolkOrgnr } from '#core/register/orgnr.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst, sisteDag } from '#features/register/periodetekst.ts'
import {
  bedomMedPeriode,
  felt as regler,
  lesVerdier,
  samiskfeil,
  somPeriode,
} from '#features/register/skjemafelt.ts'
import { feltene, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import { registertekster } from '#features/register/tekster.ts'
import { MAALFORMER, ORGANISASJONSTYPER, SAMISKE_SPRAK } from '#features/register/typer.ts'
import type { Feltfeil, Skjemadata } from '#platform/http/skjemadata.ts'
import type { Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { Maalformfelt, Samiskfelter } from '#features/register/navnefelter.tsx'
import { Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import type { Organisasjonsdata } from './lagre-organisasjon.ts'
import type { Organisasjon } from './sporringer.ts'
import { organisasjonstekster } from './tekster.ts'

const FELT = [
  'navn',
  'navnSamisk',
  'samiskKode',
  'type',
  'orgnr',
  'maalform',
  'fra',
  'siste',
  'kilde',
] as const

const skjema = z.object({
  navn: regler.krevd(160),
  navnSamisk: regler.tekst(160),
  samiskKode: regler.enAv(['', ...SAMISKE_SPRAK]),
  type: regler.enAv(ORGANISASJONSTYPER),
  orgnr: regler.tekst(20),
  maalform: regler.enAv(MAALFORMER),
  fra: regler.valgfriDato,
  siste: regler.valgfriDato,
  kilde: regler.krevd(500),
})

/** What was typed, and what it means or every fault in it. */
export function lesOrganisasjon(s: Skjemadata): {
  readonly verdier: Readonly<Record<string, string>>
  readonly lest: Resultat<Organisasjonsdata, readonly Feltfeil[]>
} {
  const verdier = lesVerdier(s, FELT)
  const lest = bedomMedPeriode(skjema, verdier)
  const nummer = verdier['orgnr'] ? tolkOrgnr(verdier['orgnr']) : ok(null)
  const mer: readonly Feltfeil[] = [
    ...(nummer.ok ? [] : [{ felt: 'orgnr', kode: nummer.feil }]),
    ...samiskfeil(verdier),
  ]
  if (!lest.ok || !nummer.ok || mer.length > 0)
    return { verdier, lest: feil([...(lest.ok ? [] : lest.feil), ...mer]) }
  const v = lest.verdi
  return {
    verdier,
    lest: ok({
      navn: v.navn,
      navnSamisk: v.navnSamisk === '' ? null : v.navnSamisk,
      samiskKode: v.samiskKode === '' ? null : v.samiskKode,
      type: v.type,
      orgnr: nummer.verdi,
      maalform: v.maalform,
      gyldig: somPeriode(v),
      kilde: v.kilde,
    }),
  }
}

export function etiketter(sprak: Sprak): Readonly<Record<string, string>> {
  const t = organisasjonstekster[sprak]
  const r = registertekster[sprak]
  return {
    navn: r.navn,
    navnSamisk: t.samiskNavn,
    samiskKode: t.samiskSprak,
    type: r.type,
    orgnr: t.orgnr,
    maalform: r.maalformOrd,
    fra: r.forsteDag,
    siste: r.sisteDag,
    kilde: r.kilde,
  }
}

export function somVerdier(o: Organisasjon): Readonly<Record<string, string>> {
  return {
    navn: o.navn,
    navnSamisk: o.navnSamisk ?? '',
    samiskKode: o.samiskKode ?? '',
    type: o.type,
    orgnr: o.orgnr === null ? '' : formatOrgnr(o.orgnr),
    maalform: o.maalform,
    fra: o.gyldig.fra ?? '',
    siste: sisteDag(o.gyldig),
    kilde: o.kilde ?? '',
  }
}

/** What is stored now, for one who was overtaken. */
export function lagretNaa(sprak: Sprak, o: Organisasjon): readonly Beskrivelse[] {
  const t = organisasjonstekster[sprak]
  const r = registertekster[sprak]
  return [
    { term: r.navn, verdi: o.navn },
    { term: t.samiskNavn, verdi: o.navnSamisk ?? t.ikkeOppgitt },
    { term: r.type, verdi: r.typer[o.type] },
    { term: t.orgnr, verdi: o.orgnr === null ? t.ikkeOppgitt : formatOrgnr(o.orgnr) },
    { term: r.maalformOrd, verdi: r.maalform[o.maalform] },
    { term: t.gyldig, verdi: periodetekst(o.gyldig, sprak) },
    { term: r.kilde, verdi: o.kilde ?? r.ingenKilde },
  ]
}

export function Organisasjonsfelter(p: { readonly sprak: Sprak } & Skjemautfylling) {
  const t = organisasjonstekster[p.sprak]
  const r = registertekster[p.sprak]
  const felt = feltene(p)
  return (
    <>
      <Tekstfelt {...felt('navn')} etikett={r.navn} beskrivelse={t.navnHjelp} krav="maFyllesUt" />
      <Velger
        {...felt('type')}
        etikett={r.type}
        krav="maFyllesUt"
        valg={ORGANISASJONSTYPER.map((v) => ({ verdi: v, tekst: r.typer[v] }))}
      />
      <Samiskfelter {...p} />
      <Tekstfelt
        {...felt('orgnr')}
        etikett={t.orgnr}
        beskrivelse={t.orgnrHjelp}
        krav="valgfritt"
        bredde="s"
      />
      <Maalformfelt {...p} />
      <Datofelt {...felt('fra')} etikett={r.forsteDag} beskrivelse={t.fraHjelp} krav="valgfritt" />
      <Datofelt
        {...felt('siste')}
        etikett={r.sisteDag}
        beskrivelse={t.sisteHjelp}
        krav="valgfritt"
      />
      <Tekstfelt {...felt('kilde')} etikett={r.kilde} krav="maFyllesUt" />
    </>
  )
}
