import type { Dato } from '../dato.ts'
import { gjelder, type Periode } from './periode.ts'

export interface HullNettverk {
  readonly id: string
  readonly gyldig: Periode
  readonly medlemmer: readonly { readonly organisasjonId: string; readonly gyldig: Periode }[]
  readonly partnere: readonly { readonly ordningId: string; readonly gyldig: Periode }[]
  readonly seter: readonly { readonly rolle: string; readonly gyldig: Periode }[]
}

export interface HullOrganisasjon {
  readonly id: string
  readonly type: string
  readonly gyldig: Periode
}

/** Something the register does not say on a day, or says twice. */
export type Registerhull =
  | {
      readonly slag: 'uten-medlemmer' | 'uten-koordinator' | 'uten-forumsete'
      readonly nettverkId: string
    }
  | { readonly slag: 'uten-partner'; readonly nettverkId: string; readonly ordningId: string }
  | { readonly slag: 'uten-nettverk'; readonly organisasjonId: string }
  | {
      readonly slag: 'i-flere-nettverk'
      readonly organisasjonId: string
      readonly nettverkIder: readonly string[]
    }
  | {
      readonly slag: 'avsluttet-medlem'
      readonly nettverkId: string
      readonly organisasjonId: string
    }

/**
 * Every gap in a county's register on `dato`. Looks only at networks and schemes that exist that
 * day. A municipality should be in exactly one network: money and seats follow the network.
 */
export function finnHull(p: {
  readonly nettverk: readonly HullNettverk[]
  readonly organisasjoner: readonly HullOrganisasjon[]
  readonly ordninger: readonly { readonly id: string; readonly gyldig: Periode }[]
  readonly dato: Dato
}): readonly Registerhull[] {
  const naa = (x: { readonly gyldig: Periode }) => gjelder(x.gyldig, p.dato)
  const nettverkene = p.nettverk.filter(naa)
  const gyldigheter = new Map(p.organisasjoner.map((o) => [o.id, o]))
  const ordninger = p.ordninger.filter(naa)
  const avNettverk = nettverkene.flatMap((n): readonly Registerhull[] => {
    const seter = n.seter.filter(naa)
    const harSete = (rolle: string) => seter.some((s) => s.rolle === rolle)
    const medlemmer = n.medlemmer.filter(naa)
    return [
      ...(medlemmer.length === 0 ? [{ slag: 'uten-medlemmer', nettverkId: n.id } as const] : []),
      ...ordninger
        .filter((o) => !n.partnere.some((x) => x.ordningId === o.id && naa(x)))
        .map((o) => ({ slag: 'uten-partner', nettverkId: n.id, ordningId: o.id }) as const),
      ...(harSete('koordinator') ? [] : [{ slag: 'uten-koordinator', nettverkId: n.id } as const]),
      ...(harSete('forum') ? [] : [{ slag: 'uten-forumsete', nettverkId: n.id } as const]),
      ...medlemmer
        .filter((m) => {
          const o = gyldigheter.get(m.organisasjonId)
          return o !== undefined && !naa(o)
        })
        .map(
          (m) =>
            ({
              slag: 'avsluttet-medlem',
              nettverkId: n.id,
              organisasjonId: m.organisasjonId,
            }) as const,
        ),
    ]
  })
  const avKommuner = p.organisasjoner
    .filter((o) => o.type === 'kommune' && naa(o))
    .flatMap((o): readonly Registerhull[] => {
      const ider = nettverkene
        .filter((n) => n.medlemmer.some((m) => m.organisasjonId === o.id && naa(m)))
        .map((n) => n.id)
      if (ider.length === 0) return [{ slag: 'uten-nettverk', organisasjonId: o.id }]
      return ider.length > 1
        ? [{ slag: 'i-flere-nettverk', organisasjonId: o.id, nettverkIder: ider }]
        : []
    })
  return [...avNettverk, ...avKommuner]
}
