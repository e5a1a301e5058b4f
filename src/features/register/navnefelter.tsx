import type { Sprak } from '#core/sprak.ts'
import { Radiogruppe, Tekstfelt, Velger } from '#ui/felt.tsx'
import { organisasjonstekster } from './organisasjon/tekster.ts'
import { feltene, type Skjemautfylling } from './skjemaside.tsx'
import { registertekster } from './tekster.ts'
import { MAALFORMER, SAMISKE_SPRAK } from './typer.ts'

type Feltprops = { readonly sprak: Sprak } & Skjemautfylling

/** The name in Sámi, and which Sámi language it is in. */
export function Samiskfelter(p: Feltprops) {
  const t = organisasjonstekster[p.sprak]
  const felt = feltene(p)
  return (
    <>
      <Tekstfelt {...felt('navnSamisk')} etikett={t.samiskNavn} krav="valgfritt" />
      <Velger
        {...felt('samiskKode')}
        etikett={t.samiskSprak}
        krav="valgfritt"
        valg={SAMISKE_SPRAK.map((v) => ({ verdi: v, tekst: registertekster[p.sprak].samisk[v] }))}
      />
    </>
  )
}

export function Maalformfelt(p: Feltprops) {
  const r = registertekster[p.sprak]
  return (
    <Radiogruppe
      {...feltene(p)('maalform')}
      etikett={r.maalformOrd}
      beskrivelse={organisasjonstekster[p.sprak].maalformHjelp}
      krav="maFyllesUt"
      paRad
      valg={MAALFORMER.map((v) => ({ verdi: v, tekst: r.maalform[v] }))}
    />
  )
}
