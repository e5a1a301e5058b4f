import { dagenFor } from '#core/dato.ts'
import type { Sprak } from '#core/sprak.ts'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import type { Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { formatDato } from '#ui/format.ts'
import type { NySeterett } from './lagre-seterett.ts'
import type { Seterettrad } from './sporringer.ts'
import { seteretttekster } from './tekster.ts'

export type Gruppenavn = ReadonlyMap<string, string>

/** «Samarbeidsforum, Statsforvalteren: Sekretariat»: the line in one breath. */
export function linjenavn(r: Seterettrad, grupper: Gruppenavn, sprak: Sprak): string {
  const t = seteretttekster[sprak]
  const hvor = [utvalgstekster[sprak].typer[r.utvalgstype], gruppenavn(r.gruppe, grupper, sprak)]
  return `${hvor.join(', ')}: ${t.roller[r.rolle]}`
}

export function gruppenavn(gruppe: string | null, grupper: Gruppenavn, sprak: Sprak): string {
  return gruppe === null ? seteretttekster[sprak].alleGrupper : (grupper.get(gruppe) ?? gruppe)
}

export function setenavn(harStemme: boolean | null, sprak: Sprak): string {
  const { stemmevalg } = seteretttekster[sprak]
  if (harStemme === null) return stemmevalg.begge
  return harStemme ? stemmevalg.med : stemmevalg.uten
}

export function forsteDag(fra: string | null, sprak: Sprak): string {
  return fra === null ? seteretttekster[sprak].alltid : formatDato(fra, sprak)
}

export function sisteDag(til: string | null, sprak: Sprak): string {
  return til === null ? seteretttekster[sprak].apen : formatDato(dagenFor(til), sprak)
}

export function linjepunkter(
  r: Seterettrad | (NySeterett & Pick<Seterettrad, 'utvalgstype'>),
  grupper: Gruppenavn,
  sprak: Sprak,
): readonly Beskrivelse[] {
  const t = seteretttekster[sprak]
  return [
    { term: t.utvalgstype, verdi: utvalgstekster[sprak].typer[r.utvalgstype] },
    { term: t.gruppe, verdi: gruppenavn(r.gruppe, grupper, sprak) },
    { term: t.stemme, verdi: setenavn(r.harStemme, sprak) },
    { term: t.rolle, verdi: t.roller[r.rolle] },
    { term: t.ordninger, verdi: r.alleOrdninger ? t.alleOrdninger : t.utvalgets },
    { term: t.fra, verdi: forsteDag(r.gyldig.fra, sprak) },
    { term: t.siste, verdi: sisteDag(r.gyldig.til, sprak) },
    { term: t.hjemmel, verdi: r.hjemmel },
  ]
}
