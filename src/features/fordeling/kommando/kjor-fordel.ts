import { extname } from 'node:path'
import { fordel } from '#core/fordeling/fordel.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import { feil, type Resultat } from '#core/resultat.ts'
import { feiltekst } from '../feiltekster.ts'
import { lesbartTall } from '../tallformat.ts'
import { funnlinje, startsMed, type Funn } from './funn.ts'
import { lesArk } from './les-ark.ts'
import { lesCsv } from './les-csv.ts'
import { lesFil, somTekst } from './les-fil.ts'
import { lesJson, type LestInngang } from './les-json.ts'
import { lesXlsx } from './les-xlsx.ts'
import { somJson, somTabell } from './skriv-resultat.ts'
import { HJELP, lesValg, type Valg } from './valg.ts'

export type Ut = {
  readonly stdout: (tekst: string) => void
  readonly stderr: (tekst: string) => void
}

/**
 * The command `samraad fordel FILE`: 0 and the answer on stdout, or 2 with every fault on stderr,
 * one a line, and nothing on stdout. Needs no database and writes no file.
 */
export async function kjorFordel(args: readonly string[], io: Ut): Promise<number> {
  const valg = lesValg(args)
  if (!valg.ok) return avvis(valg.feil, io)
  if (valg.verdi.hjelp) {
    io.stdout(HJELP)
    return 0
  }
  const lest = await les(valg.verdi)
  if (!lest.ok) return avvis(lest.feil, io)
  const svar = beregn(lest.verdi)
  if (!svar.ok) return avvis(svar.feil, io)
  io.stdout(valg.verdi.json ? somJson(svar.verdi) : somTabell(svar.verdi))
  return 0
}

async function les(valg: Valg): Promise<Resultat<LestInngang, readonly Funn[]>> {
  const type = extname(valg.fil).toLowerCase()
  if (type !== '.json' && type !== '.csv' && type !== '.xlsx') {
    return feil([{ hvor: valg.fil, tekst: 'Filen må være .json, .csv eller .xlsx.' }])
  }
  const overflodige = type === '.json' ? valgForArk(valg) : []
  if (overflodige.length > 0) return feil(overflodige)
  const fil = await lesFil(valg.fil)
  if (!fil.ok) return fil
  if (type === '.xlsx') {
    const ark = await lesXlsx(fil.verdi)
    return ark.ok ? lesArk(ark.verdi, valg) : ark
  }
  const tekst = somTekst(fil.verdi, type)
  if (!tekst.ok) return tekst
  if (tekst.verdi.trim() === '') return feil([{ hvor: valg.fil, tekst: 'Filen er tom.' }])
  if (type === '.json') return lesJson(tekst.verdi)
  const ark = lesCsv(tekst.verdi)
  return ark.ok ? lesArk(ark.verdi, valg) : ark
}

function valgForArk(valg: Valg): Funn[] {
  const tekst = 'Valget hører til ark. En .json-fil har beløpene i seg.'
  return (['tildelt', 'grunntilskudd', 'avsett', 'andel'] as const)
    .filter((navn) => valg[navn] !== undefined && valg[navn].length > 0)
    .map((navn) => ({ hvor: `--${navn}`, tekst }))
}

/** More than anyone reads; a file of a million faults must be refused as fast as one with ten. */
const FLEST_LINJER = 10_000

/** Faults in shape come with those in content, except where the shape is what spoilt the content. */
function beregn(lest: LestInngang): Resultat<Fordeling, readonly Funn[]> {
  const { inngang, formfeil, finnSteder } = lest
  const svar = fordel(inngang)
  if (svar.ok && formfeil.length === 0) return svar
  const innhold = svar.ok
    ? []
    : svar.feil.filter((f) => !formfeil.some((form) => startsMed(f.sti, form.sti)))
  const vist = [...formfeil, ...innhold].slice(0, FLEST_LINJER)
  const sted = finnSteder(vist.map((f) => f.sti))
  const funn: Funn[] = vist.map((f) => {
    return { hvor: sted(f.sti), tekst: 'tekst' in f ? f.tekst : feiltekst(f, 'nb') }
  })
  const resten = formfeil.length + innhold.length - vist.length
  if (resten > 0) funn.push({ tekst: `… og ${lesbartTall(resten, 'nb')} feil til.` })
  return feil(funn)
}

function avvis(funn: readonly Funn[], io: Ut): number {
  io.stderr(`${funn.map(funnlinje).join('\n')}\n`)
  return 2
}
