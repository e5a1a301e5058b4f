import {
  RETTIGHETER,
  ROLLER,
  type Handling,
  type Rad,
  type Rettighet,
  type Rolle,
  type Saksregel,
} from './rettigheter.ts'
import type { Tilstand } from './tilstander.ts'

/** `les`: nothing of the project's is changed. `eget`: only one's own session or choice of view. */
export type Art = 'les' | 'eget' | 'skriv'

const EGET: ReadonlySet<Handling> = new Set([
  'person.logg-inn',
  'person.logg-ut',
  'person.velg-verv',
  'visning.velg',
  'opplysninger.krev-sletting',
  'minside.endre',
])

/** What is not known to read, writes. Reading is named `se`, `se-…`, `oversikt` or `simuler`. */
export function art(handling: Handling): Art {
  if (EGET.has(handling)) return 'eget'
  return /\.(se|se-.+|oversikt|simuler)$/.test(handling) ? 'les' : 'skriv'
}

/** One state's part of a row; `tilstand` is null where the right does not depend on one. */
export interface Celle {
  readonly tilstand: Tilstand | null
  readonly rettighet: Rettighet
}

/** The row, state by state. */
export function cellerAv(handling: Handling): readonly Celle[] {
  const rad: Rad = RETTIGHETER[handling]
  if ('alltid' in rad) return [{ tilstand: null, rettighet: rad.alltid }]
  if (!('i' in rad)) return [{ tilstand: null, rettighet: rad }]
  const perTilstand: Readonly<Partial<Record<Tilstand, Rettighet>>> = rad.i
  return alleTilstander(perTilstand).map((tilstand) => ({
    tilstand,
    rettighet: perTilstand[tilstand] ?? {},
  }))
}

/** The rule that judges inside the command; null where the table says it all. */
export function saksregel(handling: Handling): Saksregel | null {
  const rad: Rad = RETTIGHETER[handling]
  return 'regel' in rad ? (rad.regel ?? null) : null
}

/** The right depends on a state that this table judges: the route must say which it is. */
export function trengerTilstand(handling: Handling): boolean {
  return 'i' in RETTIGHETER[handling] && saksregel(handling) === null
}

/** The roles with a right to it in some state, in the table's order. */
export function rollerMed(handling: Handling): readonly Rolle[] {
  const celler = cellerAv(handling)
  return ROLLER.filter((r) => celler.some((c) => c.rettighet[r] !== undefined))
}

function alleTilstander(rad: Readonly<Partial<Record<Tilstand, Rettighet>>>): readonly Tilstand[] {
  return Object.keys(rad).filter((navn): navn is Tilstand => Object.hasOwn(rad, navn))
}
