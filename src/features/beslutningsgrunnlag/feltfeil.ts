import type { Sprak } from '#core/sprak.ts'
import type { Feltfeil } from '#platform/http/skjemadata.ts'
import { skjematekster, type Feltnavn } from './skjematekster.ts'
import { FEILKODER } from './tolk-skjema.ts'

/** The fault at a field, if there is one. */
export type Feil = (felt: string) => string | undefined

/** In words; `medSted` says which line and field too, for the list of all faults. */
export function feiltekst(
  feil: readonly Feltfeil[],
  felt: string,
  sprak: Sprak,
  medSted = false,
): string | undefined {
  const treff = feil.find((f) => f.felt === felt)
  if (treff === undefined) return undefined
  const t = skjematekster[sprak]
  const kode = FEILKODER.find((k) => k === treff.kode) ?? 'ukjent-valg'
  return medSted ? `${sted(felt, sprak)}: ${t.feil[kode]}` : t.feil[kode]
}

function sted(felt: string, sprak: Sprak): string {
  const t = skjematekster[sprak]
  const [gruppe = '', nr, navn] = felt.split('.')
  if (gruppe === 'svar') return `${t.del.svar}, ${nr ?? ''}`
  if (gruppe !== 'tiltak' && gruppe !== 'deltakerlinjer' && gruppe !== 'budsjett') {
    return erFeltnavn(gruppe, t.felt) ? t.felt[gruppe] : gruppe
  }
  if (nr === undefined) return t.del[gruppe]
  const linje = t.linje[gruppe](Number(nr))
  return navn !== undefined && erFeltnavn(navn, t.felt) ? `${linje}, ${t.felt[navn]}` : linje
}

function erFeltnavn(navn: string, felt: Record<Feltnavn, string>): navn is Feltnavn {
  return Object.hasOwn(felt, navn)
}
