import { avrundetHverForSeg } from '#core/fordeling/avrundet-hver-for-seg.ts'
import { sammenlign, type Sammenligning } from '#core/fordeling/sammenlign.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatEndring, formatKroner } from '#ui/format.ts'
import type { PublisertRamme } from './sporringer.ts'
import { fordelingstekster } from './tekster.ts'

export function erLik(s: Sammenligning): boolean {
  return s.rader.every((r) => r.differanse === 0)
}

/** In words: how they differ, and whether rounding each row by itself is the reason. */
export function hvorKronenBleAv(
  fordeling: Fordeling,
  publiserte: readonly PublisertRamme[],
  s: Sammenligning,
  sprak: Sprak,
): readonly string[] {
  const t = fordelingstekster[sprak].publisert
  if (erLik(s)) return [t.lik]
  const kr = (belop: number) => formatKroner(belop, sprak)
  const ulike = s.rader.filter((r) => r.differanse !== null && r.differanse !== 0).length
  const setninger: string[] = []
  if (s.sumAnnen !== fordeling.pott) {
    setninger.push(t.sumPublisert(kr(s.sumAnnen), kr(fordeling.pott)))
  }
  if (ulike > 0) setninger.push(t.ulik(ulike, formatEndring(s.differanse, sprak)))
  if (s.bareHer > 0) setninger.push(t.manglerDer(s.bareHer))
  if (s.bareDer > 0) setninger.push(t.manglerHer(s.bareDer))
  const avrundet = avrundetHverForSeg(fordeling)
  const erAvrunding = sammenlign(avrundet.rammer, publiserte).rader.every((r) => r.differanse === 0)
  if (!erAvrunding) return [...setninger, t.ikkeForklart]
  if (avrundet.avvik === 0) return [...setninger, t.hverForSegFlyttet]
  const { opp, avvik } = avrundet
  const tall = [kr(Math.abs(avvik)), opp, fordeling.rammer.length, fordeling.restkroner] as const
  setninger.push(avvik > 0 ? t.hverForSegMer(...tall) : t.hverForSegMindre(...tall))
  const uten = fordeling.rammer.filter((r) => r.restkrone === 0)
  const [eneste] = uten
  if (avvik > 0 && uten.length === 1 && eneste !== undefined) {
    setninger.push(t.utenKrone(eneste.navn))
  }
  return setninger
}
