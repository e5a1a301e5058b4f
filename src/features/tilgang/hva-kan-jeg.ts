import type { Aktor } from '#core/tilgang/kan.ts'
import { gjelderEnOrdning, kreverFerskInnlogging, kreverOpptreden } from '#core/tilgang/krav.ts'
import {
  HANDLINGER,
  type Handling,
  type Rekkevidde,
  type Rolle,
} from '#core/tilgang/rettigheter.ts'
import { cellerAv, rollerMed, saksregel } from '#core/tilgang/tabell.ts'
import type { Sprak } from '#core/sprak.ts'
import { rettighetstekster, type Tilstandsnavn, type Ting } from './rettighetstekster.ts'

export interface Sted {
  /** The county of the seat, by name; null for one that has none. */
  readonly fylke: string | null
  readonly nettverk: readonly string[]
  /** The schemes the seat's body handles, by name; null for all. */
  readonly ordninger: readonly string[] | null
}

export interface Rettsvar {
  readonly handling: Handling
  readonly hva: string
  readonly svar: 'ja' | 'nei' | 'ikke-i-dag'
  /** In full sentences: where and when it is allowed, or who may. */
  readonly forklaring: readonly string[]
}

export interface Rettsgruppe {
  readonly ting: Ting
  readonly navn: string
  readonly rader: readonly Rettsvar[]
}

/** The whole table, as it is for one actor, in plain words. */
export function hvaKanJeg(aktor: Aktor, sted: Sted, sprak: Sprak): readonly Rettsgruppe[] {
  const t = rettighetstekster[sprak]
  const grupper = Map.groupBy(HANDLINGER, tingAv)
  return [...grupper].map(([ting, handlinger]) => ({
    ting,
    navn: t.ting[ting],
    rader: handlinger.map((h) => svarFor(aktor, h, sted, sprak)),
  }))
}

function svarFor(aktor: Aktor, handling: Handling, sted: Sted, sprak: Sprak): Rettsvar {
  const t = rettighetstekster[sprak]
  const felles = { handling, hva: t.handling[handling] }
  const naar = reglene(handling, aktor.rolle, sted, sprak)
  if (naar.length === 0) {
    return { ...felles, svar: 'nei', forklaring: [t.kanGjores(roller(handling, sprak))] }
  }
  const regel = saksregel(handling)
  const forklaring = [
    ...naar,
    ...(regel === null ? [] : [setning(t.regel[regel])]),
    ...(kreverFerskInnlogging(handling) ? [t.fersk] : []),
  ]
  return kreverOpptreden(handling) && !aktor.opptrer.ok
    ? { ...felles, svar: 'ikke-i-dag', forklaring: [t.opptrerIkke, ...forklaring] }
    : { ...felles, svar: 'ja', forklaring }
}

/** States with the same reach are told of together. */
function reglene(handling: Handling, rolle: Rolle, sted: Sted, sprak: Sprak): readonly string[] {
  const t = rettighetstekster[sprak]
  const celler = cellerAv(handling).flatMap(({ tilstand, rettighet }) => {
    const rekkevidde = rettighet[rolle]
    return rekkevidde === undefined ? [] : [{ tilstand, rekkevidde }]
  })
  const alle = celler.length === cellerAv(handling).length
  return [...Map.groupBy(celler, (c) => c.rekkevidde)].map(([rekkevidde, like]) => {
    const hvor = stedsnavn(handling, rekkevidde, sted, sprak)
    const navn = like.flatMap(({ tilstand }) =>
      tilstand === null ? [] : [t.tilstand[tilstandsnavn(handling, tilstand)]],
    )
    const nar = navn.length === 0 || (alle && like.length === celler.length)
    return setning(nar ? hvor : `${hvor}, ${t.mens(liste(navn, sprak, 'disjunction'))}`)
  })
}

function stedsnavn(handling: Handling, rekkevidde: Rekkevidde, sted: Sted, sprak: Sprak): string {
  const t = rettighetstekster[sprak]
  if (rekkevidde === 'alle') return t.overalt
  const hvor =
    rekkevidde === 'fylke'
      ? (sted.fylke ?? t.overalt)
      : sted.nettverk.length === 0
        ? t.ingenNettverk
        : liste(sted.nettverk, sprak, 'conjunction')
  return sted.ordninger !== null && gjelderEnOrdning(handling)
    ? `${hvor}, ${t.iOrdningene(liste(sted.ordninger, sprak, 'conjunction'))}`
    : hvor
}

export function roller(handling: Handling, sprak: Sprak): string {
  const navn = rollerMed(handling).map((r) => rettighetstekster[sprak].rolle[r])
  return liste(navn, sprak, 'disjunction')
}

export function tingAv(handling: Handling): Ting {
  const { ting } = rettighetstekster.nb
  const navn = handling.split('.')[0] ?? ''
  if (!erTing(navn)) throw new Error(`«${handling}» gjelder ingen kjent ting`)
  return navn

  function erTing(n: string): n is Ting {
    return Object.hasOwn(ting, n)
  }
}

export function tilstandsnavn(handling: Handling, tilstand: string): Tilstandsnavn {
  const navn = `${tingAv(handling)}.${tilstand}`
  if (!erTilstandsnavn(navn)) throw new Error(`«${navn}» har ikke noe navn`)
  return navn
}

function erTilstandsnavn(navn: string): navn is Tilstandsnavn {
  return Object.hasOwn(rettighetstekster.nb.tilstand, navn)
}

function liste(navn: readonly string[], sprak: Sprak, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(sprak, { type }).format(navn)
}

function setning(tekst: string): string {
  return `${tekst.charAt(0).toLocaleUpperCase()}${tekst.slice(1)}.`
}
