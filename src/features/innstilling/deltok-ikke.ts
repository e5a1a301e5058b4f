import type { Sprak } from '#core/sprak.ts'
import { grunntekster } from '#features/habilitet/grunntekst.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { formatTidspunkt } from '#ui/format.ts'
import type { Innstillingsbilde } from './bilde.ts'
import { deltoktekster } from './deltok-tekster.ts'
import type { DeltokIkke, Nettverkssak } from './typer.ts'

/** What is shown of habilitet: everything to the forum and its secretariat, else the seat and the law. */
export type Habilitetsvisning = 'alt' | 'offentlig'

export interface Deltokrad {
  readonly sete: string
  /** Null where it is not for the one who reads. */
  readonly navn: string | null
  readonly grunn: string | null
  readonly hjemmel: string
  /** Who decided it and when; null when it is not decided, or not for the one who reads. */
  readonly avgjort: { readonly av: string; readonly sete: string; readonly tid: string } | null
  readonly vara: string | null
  /** The whole of it in a sentence. */
  readonly tekst: string
}

export interface Deltoksak {
  readonly nettverkId: string
  readonly navn: string
  readonly rader: readonly Deltokrad[]
}

interface Leser {
  readonly sprak: Sprak
  readonly habilitet: Habilitetsvisning
}
type Fil = Leser & { readonly bilde: Innstillingsbilde }

/** How it is told: with the names of those who are named by number. */
type Fortelling = Leser & { readonly navn: ReadonlyMap<number, string> }

/** Names and grounds are for those who read the groups' work. */
export function habilitetsvisning(f: Pick<Foresporsel, 'kan'>): Habilitetsvisning {
  return f.kan('vurdering.se', { tilstand: 'etter-frist' }).ok ? 'alt' : 'offentlig'
}

/** Who took no part in each case; only the cases where there was somebody. */
export function deltokIkkeISakene(f: Fil): readonly Deltoksak[] {
  return f.bilde.inndata.nettverk.flatMap((n) => {
    const rader = deltokIkkeI(f, n)
    return rader.length === 0 ? [] : [{ nettverkId: n.nettverkId, navn: n.navn, rader }]
  })
}

export function deltokIkkeI({ bilde, ...leser }: Fil, n: Nettverkssak): readonly Deltokrad[] {
  return deltokrader({ ...leser, navn: bilde.navn }, n.navn, n.sak?.deltokIkke ?? [])
}

/** The same of one case, which is `nettverk`'s. */
export function deltokrader(
  f: Fortelling,
  nettverk: string,
  deltokIkke: readonly DeltokIkke[],
): readonly Deltokrad[] {
  return deltokIkke.map((d) => (f.habilitet === 'alt' ? alt(f, nettverk, d) : kort(f, nettverk, d)))
}

function kort({ sprak }: Leser, nettverk: string, d: DeltokIkke): Deltokrad {
  const hjemmel = d.hjemmel?.[sprak] ?? ''
  const tekst = deltoktekster[sprak].sete(d.sete, nettverk, hjemmel)
  return { sete: d.sete, navn: null, grunn: null, hjemmel, avgjort: null, vara: null, tekst }
}

function alt(f: Fortelling, nettverk: string, d: DeltokIkke): Deltokrad {
  const { sprak } = f
  const t = deltoktekster[sprak]
  const hvem = (id: number) => f.navn.get(id) ?? t.ukjent
  const { sete } = d
  const navn = hvem(d.personId)
  const grunn = grunntekster[sprak].grunn[d.grunn]
  const hjemmel = d.hjemmel?.[sprak] ?? ''
  const avgjort = d.avgjort && {
    av: hvem(d.avgjort.personId),
    sete: d.avgjort.sete,
    tid: d.avgjort.tid,
  }
  const vara = d.varaId === null ? null : hvem(d.varaId)
  const tekst = [
    t.person(`${navn} (${sete})`, nettverk, grunn, hjemmel),
    avgjort === null
      ? t.ikkeAvgjort[d.kode === 'meldt' ? 'meldt' : 'foreslatt']
      : t.avgjort(avgjort.av, formatTidspunkt(avgjort.tid, sprak)),
    ...(vara === null ? [] : [t.vara(vara)]),
  ].join(' ')
  return { sete, navn, grunn, hjemmel, avgjort, vara, tekst }
}
