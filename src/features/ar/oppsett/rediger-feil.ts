import type { Sprak } from '#core/sprak.ts'
import { feiltekst } from '#features/fordeling/feiltekster.ts'
import type { Feltfeil } from '#ui/feiloppsummering.tsx'
import { redigertekster } from './rediger-tekster.ts'
import type { Oppsettskjema } from './skjema.ts'
import { oppsettekster } from './tekster.ts'
import type { Oppsettfeil } from './tolk-skjema.ts'

/** One sentence for each field; the first fault of a field is the one to put right first. */
export function feiltekster(
  feil: readonly Oppsettfeil[],
  sprak: Sprak,
): ReadonlyMap<string, string> {
  const ut = new Map<string, string>()
  for (const { felt, feil: f } of feil) {
    if (ut.has(felt)) continue
    ut.set(felt, 'sti' in f ? feiltekst(f, sprak) : redigertekster[sprak].feil[f.kode])
  }
  return ut
}

/** The same for the summary, where the field is not beside the sentence: its name comes first. */
export function oppsummer(
  feil: ReadonlyMap<string, string>,
  skjema: Oppsettskjema,
  sprak: Sprak,
): readonly Feltfeil[] {
  return [...feil].map(([felt, tekst]) => {
    return { felt, tekst: `${feltnavn(felt, skjema, sprak)}: ${tekst}` }
  })
}

function feltnavn(felt: string, skjema: Oppsettskjema, sprak: Sprak): string {
  const [t, o] = [redigertekster[sprak], oppsettekster[sprak]]
  const treff = /^(pott|nokkel)\.(\d+)\.(\w+)$/.exec(felt)
  if (!treff) {
    const navn: Readonly<Record<string, string>> = {
      tildelt: t.tildelt,
      grunntilskudd: t.grunntilskudd,
      'pott-gruppe': t.potter,
      'nokkel-gruppe': t.nokler,
      kilde: t.kilde,
      innsendingsfrist: o.frist,
      innstillingsmote: o.mote,
    }
    return navn[felt] ?? felt
  }
  const [, gruppe, nr = '0', del = ''] = treff
  const erPott = gruppe === 'pott'
  const rad = (erPott ? skjema.potter : skjema.nokler)[Number(nr)]
  const etikett: Readonly<Record<string, string>> = erPott
    ? { navn: t.pottNavn, belop: t.pottBelop, direkteTil: t.pottDirekte }
    : { navn: t.nokkelNavn, andel: t.andel, telledato: t.telledato, kilde: t.nokkelKilde }
  const hvilken = rad?.navn ? `«${rad.navn.slice(0, 60)}»` : t.denne(Number(nr) + 1)
  return `${erPott ? t.potter : t.nokler}, ${hvilken}, ${(etikett[del] ?? del).toLowerCase()}`
}
