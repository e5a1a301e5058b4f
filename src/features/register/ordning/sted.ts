import type { Sprak } from '#core/sprak.ts'
import { registersmuler } from '#features/register/nettverk/sted.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import type { Brodsmule } from '#platform/http/svar.ts'
import type { Ordning } from './sporringer.ts'

export function ordningssti(fylke: Fylke, ordning: Ordning): string {
  return `/${fylke.id}/register/ordninger/${ordning.id}`
}

/** The way to the schemes, and to one of them for the pages below it. */
export function ordningssmuler(
  sprak: Sprak,
  fylke: Fylke,
  ordning?: Ordning,
): readonly Brodsmule[] {
  return [
    ...registersmuler(sprak, fylke),
    { tekst: registertekster[sprak].ordninger, href: `/${fylke.id}/register/ordninger` },
    ...(ordning ? [{ tekst: ordning.kortnavn, href: ordningssti(fylke, ordning) }] : []),
  ]
}
