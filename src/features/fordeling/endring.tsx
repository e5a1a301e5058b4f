import type { Sprak } from '#core/sprak.ts'
import { formatTall } from '#ui/format.ts'

/** A change in kroner with its sign: by sign and colour both. A dash when there is nothing to compare. */
export function Endring({ sprak, kroner }: { sprak: Sprak; kroner: number | null }) {
  if (kroner === null) return <span>–</span>
  if (kroner === 0) return <span>0</span>
  const tall = formatTall(Math.abs(kroner), sprak)
  return kroner > 0 ? (
    <span class="sam-pluss">+{tall}</span>
  ) : (
    <span class="sam-minus">{`\u2212${tall}`}</span>
  )
}
