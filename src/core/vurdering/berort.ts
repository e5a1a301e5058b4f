import { kanDelta, regelgrunn, stilling } from '#core/habilitet/stilling.ts'
import type { Tidfestet } from '#core/habilitet/typer.ts'
import { stillingI } from './kan-vurdere.ts'
import type { Vurderer, Vurderingssak } from './typer.ts'

/** An assessment as it was recorded: by whom, when, in the same form as the acts, and with whom. */
export interface Fort {
  readonly fortTid: string
  /** The persons of the group as it was then, whoever has come and gone since. */
  readonly deltakerIder: readonly number[]
  readonly fortAv: { readonly personId: number }
}

/** `inhabil`: the assessment must be made anew. `uavklart`: it must be decided first. */
export interface Berort {
  readonly personId: number
  readonly kode: 'inhabil' | 'uavklart'
}

type Sak = Omit<Vurderingssak, 'habilitet'> & { readonly habilitet: readonly Tidfestet[] }

/**
 * Who took part in the assessment and may not after all: the one who recorded it, and those who were
 * in the group then and in no question. Who has been taken out of the group since took part all the
 * same, and who has come into it did not. `medlemmer` are those known: of the group, and from it. A decision in which somebody inhabil took part may be
 * invalid (forvaltningsloven 1967 § 6, § 41), so the group makes it anew without them. Whom the rule
 * had found took no part; what it found is kept with the decision. What the rule finds later counts
 * when the group has decided it. Empty for a case that is not assessed. The database holds what is decided the same way in `vurdert_av_inhabil`.
 */
export function berorteAv(
  vurdering: Fort | null,
  medlemmer: readonly Vurderer[],
  sak: Sak,
): readonly Berort[] {
  if (vurdering === null) return []
  const fortAv = vurdering.fortAv.personId
  const ider = new Set([fortAv, ...vurdering.deltakerIder])
  return [...ider].flatMap((personId): Berort[] => {
    const medlem = medlemmer.find((m) => m.personId === personId)
    const egne = sak.habilitet.filter((h) => h.personId === personId)
    const naa = medlem === undefined ? stilling(null, egne) : stillingI(sak, medlem)
    if (kanDelta(naa).ok || naa.kode === 'foreslatt') return []
    if (personId !== fortAv && !deltok(medlem, egne, sak, vurdering.fortTid)) return []
    return [{ personId, kode: naa.kode === 'avgjort' ? 'inhabil' : 'uavklart' }]
  })
}

/** Whether the group must assess the case anew. */
export function maVurderesPaNytt(berorte: readonly Berort[]): boolean {
  return berorte.some((b) => b.kode === 'inhabil')
}

function deltok(
  medlem: Vurderer | undefined,
  egne: readonly Tidfestet[],
  sak: Sak,
  fortTid: string,
): boolean {
  const foer = egne.filter((h) => !erEtter(h.tid, fortTid))
  const [neste] = egne
    .filter((h) => erEtter(h.tid, fortTid) && h.slag === 'avgjort')
    .toSorted((a, b) => a.nr - b.nr)
  const regel =
    neste?.slag === 'avgjort'
      ? neste.regelgrunn
      : medlem === undefined
        ? null
        : regelgrunn([medlem, ...medlem.andreTilknytninger], sak)
  return kanDelta(stilling(regel, foer)).ok
}

// Both come from the same query in the same form, and compare as text.
function erEtter(tid: string, annen: string): boolean {
  return tid > annen
}
