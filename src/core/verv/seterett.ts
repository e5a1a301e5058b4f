import type { Dato } from '../dato.ts'
import { overlapper, type Periode } from '../register/periode.ts'
import type { Linjeslutt } from './avslutt-linje.ts'

/** The roles a county may tie to a kind of seat. The directorate's is nobody's to give here. */
export const GITTE_ROLLER = ['sekretariat', 'koordinator', 'uh', 'eier', 'forum'] as const
export type GittRolle = (typeof GITTE_ROLLER)[number]

/** Seats of this kind of body and group give this role, in this period. */
export interface Seterettlinje {
  readonly utvalgstype: string
  /** Null: every group of the body without a line of its own. */
  readonly gruppe: string | null
  /** Only seats with a vote, only seats without; null: either. */
  readonly harStemme: boolean | null
  readonly rolle: GittRolle
  /** In every scheme of the county, whatever the body handles. */
  readonly alleOrdninger: boolean
  readonly gyldig: Periode
}

export type Seterettgrunn =
  | 'sekretariatet-stemmer'
  | 'forumet-uten-stemme'
  | 'statsforvalteren-stemmer'
  | 'finnes-alt'
  | Linjeslutt
  | 'uten-sekretariat'

export interface Seterettfunn {
  readonly felt: 'utvalgstype' | 'stemme' | 'fra' | 'siste'
  readonly kode: Seterettgrunn
}

/**
 * Why the line cannot be given; every reason at once, empty when it can. Always: the secretariat's
 * right is for seats without a vote, the assessor's for seats with one, and no line joins the State
 * Administrator to a vote (mandate for samarbeidsforum, Utdanningsdirektoratet); no two lines say
 * something of the same seats on the same day; nothing is given back in time.
 */
export function kontrollerSeterett(
  ny: Seterettlinje,
  andre: readonly Seterettlinje[],
  idag: Dato,
): readonly Seterettfunn[] {
  const sammeSeter = (l: Seterettlinje) =>
    l.utvalgstype === ny.utvalgstype && l.gruppe === ny.gruppe && overlapper(l.gyldig, ny.gyldig)
  const funn: readonly (readonly [boolean, Seterettfunn['felt'], Seterettgrunn])[] = [
    [ny.rolle === 'sekretariat' && ny.harStemme !== false, 'stemme', 'sekretariatet-stemmer'],
    [ny.rolle === 'forum' && ny.harStemme !== true, 'stemme', 'forumet-uten-stemme'],
    [
      ny.gruppe === 'statsforvalteren' && ny.harStemme !== false && ny.rolle !== 'sekretariat',
      'stemme',
      'statsforvalteren-stemmer',
    ],
    [andre.some(sammeSeter), 'utvalgstype', 'finnes-alt'],
    [ny.gyldig.fra === null || ny.gyldig.fra < idag, 'fra', 'i-fortiden'],
  ]
  return funn.flatMap(([brutt, felt, kode]) => (brutt ? [{ felt, kode }] : []))
}

/** Somebody who has a role by a seat on a day. */
export interface Rettshaver {
  readonly besetningId: number
  readonly personId: number
  readonly navn: string
  readonly rolle: string
  readonly sete: string
  readonly utvalg: string
  readonly alleOrdninger: boolean
}

export interface Virkning {
  readonly far: readonly Rettshaver[]
  readonly mister: readonly Rettshaver[]
  /** Keeps the role, and reaches other schemes than before. */
  readonly rekkevidde: readonly Rettshaver[]
}

/**
 * Whom a change is about, from who had what before and after. Always: nobody is in two of the
 * lists by the same seat and role, and the two lists of a change undone are each other's.
 */
export function virkning(foer: readonly Rettshaver[], etter: readonly Rettshaver[]): Virkning {
  const nokkel = (r: Rettshaver) => `${r.besetningId} ${r.rolle}`
  const hadde = new Map(foer.map((r) => [nokkel(r), r]))
  const har = new Set(etter.map(nokkel))
  return {
    far: etter.filter((r) => !hadde.has(nokkel(r))),
    mister: foer.filter((r) => !har.has(nokkel(r))),
    rekkevidde: etter.filter((r) => {
      const f = hadde.get(nokkel(r))
      return f !== undefined && f.alleOrdninger !== r.alleOrdninger
    }),
  }
}

/** Somebody must be left to keep the county: a right nobody has cannot be given back. */
export function beholderSekretariat(etter: readonly Rettshaver[]): boolean {
  return etter.some((r) => r.rolle === 'sekretariat')
}
