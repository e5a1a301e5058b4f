import type { Db } from '#platform/db/kobling.ts'
import { fordelNeste } from './fordel-hendelser.ts'
import type { Varseloppsett } from './oppsett.ts'
import { purr } from './purringer.ts'
import { samle } from './samle.ts'

const FLEST = 100
const HVERT = 60_000

/** What is done beside the sending: recipients are found at once, the clock is looked at each minute. */
export function varseljobber(
  db: Db,
  oppsett: Varseloppsett,
  naa: () => Temporal.Instant,
): readonly (() => Promise<void>)[] {
  let sist = -HVERT
  return [
    async () => {
      for (let i = 0; i < FLEST; i += 1) if (!(await fordelNeste(db, oppsett, naa()))) return
    },
    async () => {
      if (performance.now() - sist < HVERT) return
      sist = performance.now()
      await purr(db, naa())
      await samle(db, oppsett, naa())
    },
  ]
}
