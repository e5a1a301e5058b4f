import type { JSX } from 'preact'

/** The mark: equal seats round one table, seen from above, one of them speaking. */
export function Merke(): JSX.Element {
  return (
    <svg class="sam-merke" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle class="sam-merke-bord" cx="20" cy="20" r="7" />
      {SETER.map((d, i) => (
        <path key={d} class={i === 0 ? 'sam-merke-ordet' : 'sam-merke-sete'} d={d} />
      ))}
    </svg>
  )
}

// Seven arcs of a circle with radius 15 round (20, 20), with equal gaps; the first is at the top.
const ANTALL = 7
const HALV_BUE = 0.3

const SETER = Array.from({ length: ANTALL }, (_, i) => {
  const midt = (i / ANTALL) * 2 * Math.PI - Math.PI / 2
  return `M${punkt(midt - HALV_BUE)}A15 15 0 0 1 ${punkt(midt + HALV_BUE)}`
})

function punkt(vinkel: number): string {
  return `${(20 + 15 * Math.cos(vinkel)).toFixed(2)} ${(20 + 15 * Math.sin(vinkel)).toFixed(2)}`
}
