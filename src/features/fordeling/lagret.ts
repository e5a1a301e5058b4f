import type { Fordeling, FordelInngang } from '#core/fordeling/typer.ts'

/**
 * What the columns `inndata` and `utdata` hold: the engine's own input and its whole answer, so
 * that an old frame is explained by what was known then. `fordel(inndata)` gives `utdata` again;
 * only commands that have computed it write it, and the database locks it when adopted.
 */
export interface LagretRegnestykke {
  readonly inndata: FordelInngang
  readonly utdata: Fordeling
}
