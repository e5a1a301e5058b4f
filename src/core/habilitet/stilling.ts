import { ja, nei, uventet, type Avgjorelse } from '#core/resultat.ts'
import type { Habilitetshendelse, Regelgrunn, Saksforhold, Stilling, Tilknytning } from './typer.ts'

export type InhabilGrunn = Regelgrunn | 'meldt-inhabil' | 'avgjort-inhabil'

/**
 * What the rule finds in the seats a person holds: their own network before their own owner before
 * their own institution. «Vurderes av de andre i gruppa» (samarbeidsforum 8 March 2023, slides);
 * forvaltningsloven § 6 second paragraph. Null: nothing.
 */
export function regelgrunn(
  tilknytninger: readonly Tilknytning[],
  sak: Saksforhold,
): Regelgrunn | null {
  const organisasjoner = tilknytninger.flatMap((t) => t.organisasjonId ?? [])
  if (tilknytninger.some((t) => t.nettverkId === sak.nettverkId)) return 'eget-nettverk'
  if (organisasjoner.some((o) => sak.medlemIds.includes(o))) return 'eier-i-nettverket'
  return organisasjoner.some((o) => sak.partnerIds.includes(o)) ? 'partner-for-nettverket' : null
}

/**
 * Where the question stands. `hendelser` are this person's in this case, in any order. A
 * declaration waits for a decision whatever stood before it; one that is withdrawn leaves what
 * stood before. A decision holds over the rule, except when the rule now finds something else than
 * what was decided on.
 */
export function stilling(
  regel: Regelgrunn | null,
  hendelser: readonly Habilitetshendelse[],
): Stilling {
  const iRekke = hendelser.toSorted((a, b) => b.nr - a.nr)
  const [siste] = iRekke
  if (siste?.slag === 'meldt') return { kode: 'meldt', grunn: siste.grunn }
  const avgjort = iRekke.find((h) => h.slag === 'avgjort')
  if (avgjort !== undefined) {
    const { utfall, grunn } = avgjort
    const nyttFunn = regel !== null && regel !== avgjort.regelgrunn
    if (utfall === 'inhabil' || !nyttFunn) return { kode: 'avgjort', utfall, grunn }
  }
  return regel === null ? { kode: 'ingen' } : { kode: 'foreslatt', grunn: regel }
}

/** Decided, and out of the case: not one who only is in question. */
export function erAvgjortInhabil(s: Stilling): boolean {
  return s.kode === 'avgjort' && s.utfall === 'inhabil'
}

/**
 * Whether a person takes part in the case. One who is proposed or has declared waits for the
 * decision (forvaltningsloven 1967 § 8 third paragraph: a member says so in good time, and it is
 * decided before the case); one decided habil takes part as the others.
 */
export function kanDelta(s: Stilling): Avgjorelse<InhabilGrunn> {
  switch (s.kode) {
    case 'ingen':
      return ja
    case 'foreslatt':
      return nei(s.grunn)
    case 'meldt':
      return nei('meldt-inhabil')
    case 'avgjort':
      return s.utfall === 'inhabil' ? nei('avgjort-inhabil') : ja
    default:
      return uventet(s)
  }
}
