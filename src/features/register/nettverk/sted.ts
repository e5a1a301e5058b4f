import type { Sprak } from '#core/sprak.ts'
import { iFylket } from '#features/register/fylkesrute.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Brodsmule, type Svar } from '#platform/http/svar.ts'
import { hentNettverkene, type Nettverk } from './sporringer.ts'

/** The county and network of the address, and the way there. */
export interface Nettverkssted {
  readonly fylke: Fylke
  readonly nettverk: Nettverk
  readonly sti: string
  readonly smuler: readonly Brodsmule[]
}

/** Answers with the network of the address; one that does not exist is not found. */
export function iNettverket(kjor: (f: Foresporsel, sted: Nettverkssted) => Svar | Promise<Svar>) {
  return iFylket(async (f, fylke) => {
    const sted = await hentSted(f, fylke)
    return sted === undefined ? ikkeFunnet() : kjor(f, sted)
  })
}

export async function hentSted(f: Foresporsel, fylke: Fylke): Promise<Nettverkssted | undefined> {
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
