import type { Strenghet } from '#core/ordning.ts'
import type {
  FunnAv,
  FunnData,
  Funnkode,
  Funnslag,
  Kildekode,
  Kontrollfunn,
  Regelkode,
} from './kontrollfunn.ts'

/** The rule and the authority behind every finding. */
const GRUNNLAG: Readonly<Record<Funnkode, readonly [Regelkode, Kildekode]>> = {
  'ingen-tiltak': ['tiltak', 'ordningens-regler'],
  'tiltak-uten-tittel': ['tiltak', 'ordningens-regler'],
  // Criterion 4: Kompetanseløftet is for a broader target group.
  'faa-malgrupper': ['malgrupper', 'samarbeidsforum-2023-03-08'],
  'ukjent-malgruppe': ['malgrupper', 'ordningens-regler'],
  // Criterion 3: carried out in partnership between owners and UH.
  'uten-partner': ['partner', 'ordningens-regler'],
  'partner-usikker': ['partner', 'samarbeidsforum-2023-03-08'],
  'partnertype-ikke-tillatt': ['partner', 'ordningens-regler'],
  'ukjent-partner': ['partner', 'samraad'],
  'start-mangler': ['varighet', 'ordningens-regler'],
  'semester-ugyldig': ['varighet', 'samraad'],
  'slutt-for-start': ['varighet', 'samraad'],
  'apen-slutt': ['varighet', 'handlingsplan-2022'],
  'antall-deltakerlinjer': ['deltakere', 'samarbeidsforum-2023-03-08'],
  'deltakerlinje-ukjent-tiltak': ['deltakere', 'samraad'],
  'ulike-tall-for-kommune': ['deltakere', 'samarbeidsforum-2023-03-08'],
  'belop-mangler': ['budsjett', 'ordningens-regler'],
  'budsjett-for-lite': ['budsjett', 'samarbeidsforum-2023-03-08'],
  'budsjett-for-mye': ['budsjett', 'samarbeidsforum-2023-03-08'],
  'budsjettlinje-uten-belop': ['budsjett', 'samarbeidsforum-2023-03-08'],
  'budsjettlinje-uten-formal': ['budsjett', 'samarbeidsforum-2023-03-08'],
  'usikkert-belop': ['budsjett', 'samarbeidsforum-2023-03-08'],
  'koordinator-andel': ['koordinator', 'samarbeidsforum-2023-03-08'],
  'koordinator-over-andel': ['koordinator', 'ordningens-regler'],
  'koordinator-uten-forankring': ['koordinator', 'samarbeidsforum-2023-03-08'],
  'koordinator-ikke-tillatt': ['koordinator', 'ordningens-regler'],
  'uten-ramme': ['ramme', 'tilskuddsaret'],
  'over-ramme': ['ramme', 'tilskuddsaret'],
  'over-ramme-uten-finansiering': ['ramme', 'samarbeidsforum-2023-03-08'],
  'under-ramme': ['ramme', 'tilskuddsaret'],
  'leder-ikke-klarert': ['klarert-leder', 'samarbeidsforum-2023-10-05'],
  'sporsmal-ubesvart': ['sporsmal', 'ordningens-regler'],
  'behov-mangler': ['behov-og-plan', 'samarbeidsforum-2023-03-08'],
  'plan-mangler': ['behov-og-plan', 'samarbeidsforum-2023-03-08'],
  'egenandel-mangler': ['egenandel', 'ordningens-regler'],
  'sendt-etter-frist': ['frist', 'tilskuddsaret'],
  'kilden-sier-ikke': ['overforing', 'samraad'],
}

export function funn<K extends Funnkode>(
  slag: Funnslag,
  kode: K,
  sti: string,
  data: FunnData[K],
): FunnAv<K> {
  const [regel, kilde] = GRUNNLAG[kode]
  return { slag, kode, regel, kilde, sti, data }
}

/** The finding with the strictness the scheme gives the rule; none when the rule is off. */
export function funnEtter<K extends Funnkode>(
  strenghet: Strenghet,
  kode: K,
  sti: string,
  data: FunnData[K],
): FunnAv<K>[] {
  return strenghet === 'av' ? [] : [funn(strenghet, kode, sti, data)]
}

/** Picks the findings with one code, so that their data can be reached. */
export function erAv<K extends Funnkode>(kode: K) {
  return (f: Kontrollfunn): f is Kontrollfunn & FunnAv<K> => f.kode === kode
}
