import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { feiltekst } from '#features/fordeling/feiltekster.ts'
import { arkfeiltekst } from '#platform/documents/arkfeiltekster.ts'
import type { ArkFeil } from '#platform/documents/lest-ark.ts'
import type { Tallfeil } from './les-nokkeltall.ts'
import { nokkeltalltekster } from './nokkeltall-tekster.ts'
import type { Nokkel } from './sporringer.ts'

/** The sentence for a fault in the rows, with the place first. */
export function tallfeiltekst(f: Tallfeil, nokler: readonly Nokkel[], sprak: Sprak): string {
  const sted = nokkeltalltekster[sprak].sted(f.rad, f.kolonne)
  return sted === '' ? tekst(f, nokler, sprak) : `${sted}: ${tekst(f, nokler, sprak)}`
}

/** The sentence for a fault of the file itself. */
export function arkfeilsetning(f: ArkFeil, sprak: Sprak): string {
  const sted = nokkeltalltekster[sprak].sted(f.rad, f.overskrift)
  return sted === '' ? arkfeiltekst(f, sprak) : `${sted}: ${arkfeiltekst(f, sprak)}`
}

function tekst(f: Tallfeil, nokler: readonly Nokkel[], sprak: Sprak): string {
  const { feil: t, menteDu } = nokkeltalltekster[sprak]
  const liste = new Intl.ListFormat(sprak, { type: 'disjunction' })
  switch (f.kode) {
    case 'ingen-nokkelkolonner':
      return t.ingenNokkelkolonner(liste.format(nokler.map((n) => `«${n.navn}»`)))
    case 'dobbel-kolonne':
      return t.dobbelKolonne(f.nokkel)
    case 'ukjent-nettverk': {
      const forslag = f.forslag.map((n) => n.navn)
      const ukjent = t.ukjent(kort(f.tekst))
      return forslag.length === 0 ? ukjent : `${ukjent} ${menteDu(liste.format(forslag))}`
    }
    case 'flertydig-nettverk':
      return t.flertydig(kort(f.tekst))
    case 'id-og-navn-ulike':
      return t.idOgNavn(kort(f.tekst))
    case 'dobbelt-nettverk':
      return t.dobbelt(f.navn, f.forste)
    case 'tall':
      return feiltekst(f.feil, sprak)
    case 'tusen-eller-desimal':
      return t.tusen(f.verdi)
    case 'ingen-tall':
      return t.ingenTall
    default:
      return uventet(f)
  }
}

export function kort(tekst: string): string {
  return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst
}
