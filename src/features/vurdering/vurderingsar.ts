import { osloDato } from '#platform/oslo-dato.ts'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import { vurderingstilstand as tilstandPaDagen } from '#core/vurdering/vurderingstilstand.ts'
import { hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'

const leste = new WeakMap<Foresporsel, Promise<Tilskuddsar | undefined>>()

/** The year of the address: the right to it is asked of what is shown. One query, once. */
export async function lesAret(f: Foresporsel): Promise<Tilskuddsar | undefined> {
  const ar = leste.get(f) ?? hentArFraAdresse(f.db, f.param)
  leste.set(f, ar)
  return ar
}

/** Where the year of the address stands, for the table of rights. */
export async function vurderingstilstand(
  f: Foresporsel,
): Promise<TilstandAv<'vurdering'> | undefined> {
  const ar = await lesAret(f)
  return ar && tilstandPaDagen(ar.innsendingsfrist, osloDato(f.naa()))
}
