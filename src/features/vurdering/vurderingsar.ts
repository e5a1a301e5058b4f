import { osloDato } from '#platform/oslo-dato.ts'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import { hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'

const leste = new WeakMap<Foresporsel, Promise<Tilskuddsar | undefined>>()

/** The year of the address: the right to it is asked of what is shown. One query, once. */
export async function lesAret(f: Foresporsel): Promise<Tilskuddsar | undefined> {
  const ar = leste.get(f) ?? hentArFraAdresse(f.db, f.param)
  leste.set(f, ar)
  return ar
}

/** A deadline lasts the whole day, and one that is not known has not passed. */
export async function vurderingstilstand(
  f: Foresporsel,
): Promise<TilstandAv<'vurdering'> | undefined> {
  const ar = await lesAret(f)
  if (ar === undefined) return undefined
  const { innsendingsfrist } = ar
  return innsendingsfrist !== null && osloDato(f.naa()) > innsendingsfrist
    ? 'etter-frist'
    : 'for-frist'
}
