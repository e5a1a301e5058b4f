import { extname } from 'node:path'
import { fordel } from '#core/fordeling/fordel.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import { feil, type Resultat } from '#core/resultat.ts'
import { filslag, lesRader } from '#platform/documents/les-rader.ts'
import { feiltekst } from '../feiltekster.ts'
import { lesbartTall } from '#ui/tallformat.ts'
import { arkfunn, GRENSER, IKKE_ARBEIDSBOK } from './arkfeil.ts'
import { funnlinje, startsMed, type Funn } from './funn.ts'
import { inngangFraArk } from './inngang-fra-ark.ts'
import { lesFil, somJsontekst } from './les-fil.ts'
import { lesJson, type LestInngang } from './les-json.ts'
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
  if (type === '.json') {
    const tekst = somJsontekst(fil.verdi)
    return tekst.ok ? lesJson(tekst.verdi) : tekst
  }
  if (type === '.xlsx' && filslag(fil.verdi) === 'tekst') return feil([IKKE_ARBEIDSBOK])
  const rader = await lesRader(fil.verdi, GRENSER)
  return rader.ok ? inngangFraArk(rader.verdi, valg) : feil(rader.feil.map(arkfunn))
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
