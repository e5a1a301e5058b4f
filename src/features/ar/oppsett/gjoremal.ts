import { valider } from '#core/fordeling/valider.ts'
import type { FordelFeil } from '#core/fordeling/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { tilInngang, type Oppsett, type Oppsettnettverk } from './sporringer.ts'

/** What stands between the set-up and a first proposal of frames. */
export type Gjoremal =
  | {
      readonly slag: 'tall-mangler'
      readonly nokkel: string
      readonly nettverk: readonly Oppsettnettverk[]
    }
  | {
      readonly slag: 'feil'
      readonly sted: 'penger' | 'nokler' | 'nokkeltall' | 'register'
      readonly feil: FordelFeil
    }
  | { readonly slag: 'tildelt-mangler' }

/**
 * The engine is asked, so the list is empty exactly when frames can be computed. Missing figures
 * are gathered by key, in the order of the keys; everything else is in the engine's order.
 */
export function finnGjoremal(ar: Tilskuddsar, oppsett: Oppsett): readonly Gjoremal[] {
  const svar = valider(tilInngang(ar, oppsett))
  if (svar.ok) return []
  const mangler = new Map<string, Oppsettnettverk[]>()
  const ut: Gjoremal[] = []
  for (const feil of svar.feil) {
    const [hvor, nr, , nokkel] = feil.sti
    if (hvor === 'tildelt' && feil.kode === 'mangler') ut.push({ slag: 'tildelt-mangler' })
    else if (hvor === 'nettverk' && feil.kode === 'mangler' && typeof nr === 'number') {
      const nettverk = oppsett.nettverk[nr]
      const liste = mangler.get(String(nokkel)) ?? []
      if (nettverk) mangler.set(String(nokkel), [...liste, nettverk])
    } else ut.push({ slag: 'feil', sted: sted(feil), feil })
  }
  const tall = [...mangler].map(([nokkel, nettverk]) => {
    return { slag: 'tall-mangler', nokkel, nettverk } as const
  })
  return [...ut, ...tall]
}

function sted(feil: FordelFeil): 'penger' | 'nokler' | 'nokkeltall' | 'register' {
  if (feil.kode === 'ingen-nettverk') return 'register'
  if (feil.kode === 'bare-nuller') return 'nokkeltall'
  if (feil.sti[0] === 'nokler') return 'nokler'
  return feil.sti[0] === 'nettverk' ? 'nokkeltall' : 'penger'
}
