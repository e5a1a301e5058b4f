import type { Sprak } from '#core/sprak.ts'
import { STATSFORVALTEREN } from '#core/verv/kan-stemme.ts'
import type { Sammensetning } from '#core/verv/typer.ts'
import type { Grunnlag } from './grunnlag.ts'
import { utvalgstekster } from './tekster.ts'

/** Those of the newest mandate; before the first, one for each group there are seats in. */
export function grupper(
  { utvalg: u }: Pick<Grunnlag, 'utvalg'>,
  sprak: Sprak,
): Sammensetning['grupper'] {
  return (
    u.mandater[0]?.sammensetning.grupper ??
    [...Map.groupBy(u.seter, (s) => s.gruppe)].map(([id, seter]) => ({
      id,
      navn: id === STATSFORVALTEREN ? utvalgstekster[sprak].statsforvaltergruppe : id,
      min: 1,
      maks: null,
      stemme: seter.some((s) => s.harStemme),
      vara: false,
    }))
  )
}

/** «Nettverkene: minst 11, høyst 11»: a group of the composition in one line. */
export function gruppelinje(x: Sammensetning['grupper'][number], sprak: Sprak): string {
  const t = utvalgstekster[sprak]
  const hoyst = x.maks === null ? t.ingenGrense : `${t.hoyst} ${x.maks}`
  return `${x.navn}: ${`${t.minst} ${x.min}, ${hoyst}`.toLowerCase()}`
}
