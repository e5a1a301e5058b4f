import { uventet } from '#core/resultat.ts'
import { SPRAK } from '#core/sprak.ts'

/** The parts of the rules a county may have more or fewer of. */
export const RADGRUPPER = ['kriterier', 'sporsmal', 'malgrupper', 'nokler'] as const
export type Radgruppe = (typeof RADGRUPPER)[number]

/** What a form holds, by the name of the field. */
export type Regelverdier = Readonly<Record<string, string>>

const iSprak = (navn: string) => SPRAK.map((s) => `${navn}.${s}`)

/** The fields of one row; the first says which one it is, and is kept when the text is changed. */
export const RADFELT: Readonly<Record<Radgruppe, readonly [string, ...string[]]>> = {
  kriterier: ['nr', ...iSprak('navn'), ...iSprak('tekst')],
  sporsmal: ['id', 'kreves', ...iSprak('tekst'), ...iSprak('hjelp')],
  malgrupper: ['id', ...iSprak('navn')],
  nokler: ['navn'],
}

/** The rows of a group as the form has them, each with the fields of `RADFELT`. */
export function rader(v: Regelverdier, gruppe: Radgruppe): readonly Regelverdier[] {
  const forste = RADFELT[gruppe][0]
  const antall = Object.keys(v).filter(
    (navn) => navn.startsWith(`${gruppe}.`) && navn.split('.').slice(2).join('.') === forste,
  ).length
  return Array.from({ length: antall }, (_, i) =>
    Object.fromEntries(RADFELT[gruppe].map((f) => [f, v[`${gruppe}.${i}.${f}`] ?? ''])),
  )
}

/** The rows of a group as fields of the form, numbered from 0. */
export function radverdier(gruppe: Radgruppe, rekke: readonly Regelverdier[]): Regelverdier {
  return Object.fromEntries(
    rekke.flatMap((rad, i) => RADFELT[gruppe].map((f) => [`${gruppe}.${i}.${f}`, rad[f] ?? ''])),
  )
}

/**
 * What a button in the form asks for: `kriterier.ny`, `sporsmal.fjern.2` (the third). The form with
 * the row added last or taken away; null for any other text, which asks for nothing.
 */
export function endreRader(v: Regelverdier, handling: string): Regelverdier | null {
  const [, navn, slag, nr] = /^([a-z]+)\.(ny|fjern)(?:\.(\d{1,3}))?$/.exec(handling) ?? []
  const gruppe = RADGRUPPER.find((g) => g === navn)
  if (gruppe === undefined) return null
  const naa = rader(v, gruppe)
  const nye = slag === 'ny' ? [...naa, nyRad(gruppe, naa)] : naa.filter((_, i) => String(i) !== nr)
  const resten = Object.entries(v).filter(([felt]) => !felt.startsWith(`${gruppe}.`))
  return { ...Object.fromEntries(resten), ...radverdier(gruppe, nye) }
}

function nyRad(gruppe: Radgruppe, naa: readonly Regelverdier[]): Regelverdier {
  switch (gruppe) {
    case 'kriterier':
      return { nr: String(Math.max(0, ...naa.map((k) => Number(k['nr']) || 0)) + 1) }
    case 'sporsmal':
      return { id: ledigBokstav(naa.map((s) => s['id'] ?? '')), kreves: 'alltid' }
    case 'malgrupper':
    case 'nokler':
      // A target group gets its id from its name when it is saved.
      return {}
    default:
      return uventet(gruppe)
  }
}

function ledigBokstav(opptatt: readonly string[]): string {
  const ledig = 'abcdefghijklmnopqrstuvwxyz'.split('').find((b) => !opptatt.includes(b))
  return ledig ?? `nr-${opptatt.length + 1}`
}
