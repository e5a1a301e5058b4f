import { berorteAv, maVurderesPaNytt, type Berort } from '#core/vurdering/berort.ts'
import type { Gruppe, Sak } from './sporringer.ts'

export type Berortmedlem = Berort & { readonly navn: string }

/** Who took part in the assessment of the case and may not after all, by name. */
export function berorteI(gruppe: Gruppe | undefined, sak: Sak): readonly Berortmedlem[] {
  const medlemmer = gruppe === undefined ? [] : [...gruppe.medlemmer, ...gruppe.tidligere]
  return berorteAv(sak.vurdering, medlemmer, sak).map((b) => ({
    ...b,
    navn:
      medlemmer.find((m) => m.personId === b.personId)?.navn ?? sak.vurdering?.fortAv.navn ?? '',
  }))
}

/** Whether the group is done with the case: assessed, and by those who may. */
export function erVurdert(gruppe: Gruppe | undefined, sak: Sak): boolean {
  return sak.vurdert && !maVurderesPaNytt(berorteI(gruppe, sak))
}
