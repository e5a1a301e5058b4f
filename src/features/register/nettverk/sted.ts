import type { Sprak } from '#core/sprak.ts'
import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { Brodsmule } from '#platform/http/svar.ts'
import { hentNettverkene, type Nettverk } from './sporringer.ts'

/** The county and network of the address, and the way there. */
export interface Nettverkssted {
  readonly fylke: Fylke
  readonly nettverk: Nettverk
  readonly sti: string
  readonly smuler: readonly Brodsmule[]
}

export async function hentSted(f: Foresporsel): Promise<Nettverkssted | undefined> {
  const fylke = await hentFylke(f.db, f.param('fylke'))
  if (fylke === undefined) return undefined
  const [nettverk] = await hentNettverkene(f.db, fylke.id, f.param('nettverk'))
  if (nettverk === undefined) return undefined
  const sti = `/${fylke.id}/register/nettverk/${nettverk.id}`
  return {
    fylke,
    nettverk,
    sti,
    smuler: [...nettverkssmuler(f.sprak, fylke), { tekst: nettverk.navn, href: sti }],
  }
}

export function registersmuler(
  sprak: Sprak,
  fylke: Pick<Fylke, 'id' | 'navn'>,
): readonly Brodsmule[] {
  return [
    { tekst: fylke.navn, href: `/${fylke.id}` },
    { tekst: registertekster[sprak].register, href: `/${fylke.id}/register` },
  ]
}

export function nettverkssmuler(
  sprak: Sprak,
  fylke: Pick<Fylke, 'id' | 'navn'>,
): readonly Brodsmule[] {
  return [
    ...registersmuler(sprak, fylke),
    { tekst: registertekster[sprak].nettverk, href: `/${fylke.id}/register/nettverk` },
  ]
}
