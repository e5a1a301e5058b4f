import type { Sprak } from '#core/sprak.ts'
import type { Vurderingsfeil } from '#core/vurdering/gyldig-vurdering.ts'
import type { Feltfeil } from '#ui/feiloppsummering.tsx'
import { formatKroner } from '#ui/format.ts'
import type { Skrivefeil } from './skjemaverdier.ts'
import { vurderingstekster } from './tekster.ts'

type Feil = Vurderingsfeil | Skrivefeil

/** Every fault as a sentence: by field, and as a list for the summary. */
export function feilISkjemaet(
  skrevet: readonly Skrivefeil[],
  vurdert: readonly Vurderingsfeil[],
  sprak: Sprak,
): { readonly feil: ReadonlyMap<string, string>; readonly feilliste: readonly Feltfeil[] } {
  const t = vurderingstekster[sprak]
  const uleselig = new Set(skrevet.map((f) => f.sti))
  // An amount that cannot be read is not also missing.
  const alle: readonly Feil[] = [...skrevet, ...vurdert.filter((f) => !uleselig.has(f.sti))]
  const setninger = alle.map((f) => ({ sti: f.sti, setning: t.feil[f.kode](belopI(f, sprak)) }))
  return {
    feil: new Map(
      [...Map.groupBy(setninger, (s) => s.sti)].map(([sti, ved]) => [
        sti,
        ved.map((s) => s.setning).join(' '),
      ]),
    ),
    feilliste: setninger.map(({ sti, setning }) => {
      const nr = /^kriterier\.(\d+)/.exec(sti)?.[1]
      return {
        felt: sti,
        tekst: nr === undefined ? setning : t.feilVedKriterium(Number(nr), setning),
      }
    }),
  }
}

function belopI(f: Feil, sprak: Sprak): string {
  if ('omsokt' in f) return formatKroner(f.omsokt, sprak)
  return 'ramme' in f ? formatKroner(f.ramme ?? 0, sprak) : ''
}
