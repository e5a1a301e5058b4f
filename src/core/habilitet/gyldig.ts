import { feil, ok, type Resultat } from '#core/resultat.ts'
import { GRUNNER, type Habilitetsgrunn, type Utfall } from './typer.ts'

/** A body of a municipality is elected; the forum, a network's board and a group are not. */
export type Organslag = 'forum' | 'folkevalgt'

/**
 * The grounds there are in a body. Kommuneloven § 11-10 second paragraph (one who has prepared the
 * case as an employee) is for elected members only.
 */
export function grunnerFor(organ: Organslag): readonly Habilitetsgrunn[] {
  return GRUNNER.filter((g) => organ === 'folkevalgt' || g !== 'forberedt-som-ansatt')
}

export const LENGSTE_BEGRUNNELSE = 1000

export type Habilitetsfeil =
  | { readonly kode: 'grunn-mangler'; readonly felt: 'grunn' }
  | { readonly kode: 'grunn-gjelder-ikke'; readonly felt: 'grunn' }
  | { readonly kode: 'ord-mangler' | 'ord-for-langt'; readonly felt: 'ord' }
  | { readonly kode: 'utfall-mangler'; readonly felt: 'utfall' }

export interface Melding {
  readonly grunn: Habilitetsgrunn
  readonly ord: string
}

/** A declaration has a ground of the body, and says in words what it is about. All faults at once. */
export function gyldigMelding(
  utkast: { readonly grunn: Habilitetsgrunn | null; readonly ord: string },
  organ: Organslag,
): Resultat<Melding, readonly Habilitetsfeil[]> {
  const { grunn } = utkast
  const ord = utkast.ord.trim()
  const feilene = [...grunnfeil(grunn, organ), ...ordfeil(ord)]
  return grunn === null || feilene.length > 0 ? feil(feilene) : ok({ grunn, ord })
}

export interface Habilitetsvedtak {
  readonly utfall: Utfall
  readonly grunn: Habilitetsgrunn | null
  readonly ord: string
}

/** A decision says which way and why; inhabil has a ground in law. All faults at once. */
export function gyldigAvgjorelse(
  utkast: {
    readonly utfall: Utfall | null
    readonly grunn: Habilitetsgrunn | null
    readonly ord: string
  },
  organ: Organslag,
): Resultat<Habilitetsvedtak, readonly Habilitetsfeil[]> {
  const { utfall, grunn } = utkast
  const ord = utkast.ord.trim()
  const feilene: Habilitetsfeil[] = [
    ...(utfall === null ? [{ kode: 'utfall-mangler', felt: 'utfall' } as const] : []),
    ...(utfall === 'habil' && grunn === null ? [] : grunnfeil(grunn, organ)),
    ...ordfeil(ord),
  ]
  return utfall === null || feilene.length > 0 ? feil(feilene) : ok({ utfall, grunn, ord })
}

function grunnfeil(grunn: Habilitetsgrunn | null, organ: Organslag): Habilitetsfeil[] {
  if (grunn === null) return [{ kode: 'grunn-mangler', felt: 'grunn' }]
  return grunnerFor(organ).includes(grunn) ? [] : [{ kode: 'grunn-gjelder-ikke', felt: 'grunn' }]
}

function ordfeil(ord: string): Habilitetsfeil[] {
  if (ord === '') return [{ kode: 'ord-mangler', felt: 'ord' }]
  return ord.length > LENGSTE_BEGRUNNELSE ? [{ kode: 'ord-for-langt', felt: 'ord' }] : []
}
