import type { FordelInngang, Sti } from '#core/fordeling/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { LestRad } from '#platform/documents/lest-ark.ts'
import { belopEllerTekst, tallEllerTekst } from '#platform/documents/tolk-tall.ts'
import type { Formfeil, Funn } from './funn.ts'
import type { LestInngang } from './les-json.ts'
import type { Valg } from './valg.ts'

/**
 * Puts the rows of a sheet and the options together. The first row is the headings: column 1 is
 * the id, column 2 the name, the rest one key each. A fault is told with the row number the sheet
 * shows. A lone dot is a decimal point ("83.453" is a little over 83), as in the .json form;
 * kroner are whole, so there it can only be a thousand in disguise, and is refused.
 */
export function inngangFraArk(
  [forste, ...rader]: readonly LestRad[],
  valg: Valg,
): Resultat<LestInngang, readonly Funn[]> {
  const hode = utenTomHale(forste?.celler ?? [])
  const hoderad = forste?.radnummer ?? 1
  const [id = '', navn = '', ...nokkelnavn] = hode
  if (id.toLowerCase() !== 'id' || navn.toLowerCase() !== 'navn' || nokkelnavn.length === 0) {
    return feil([{ hvor: `rad ${hoderad}`, tekst: FEIL_HODE }])
  }
  const formfeil: Formfeil[] = []
  rader.forEach(({ celler }, i) => {
    celler.slice(hode.length).forEach((celle, k) => {
      if (celle === '') return
      const sti = ['nettverk', i, hode.length + k]
      formfeil.push({ sti, tekst: `«${celle.slice(0, 60)}» står utenfor tabellen.` })
    })
  })
  for (const sti of ukjenteAndeler(valg, nokkelnavn)) {
    formfeil.push({ sti, tekst: 'Ingen kolonne i arket har dette navnet.' })
  }
  const steder = { hode, hoderad, radnumre: rader.map((r) => r.radnummer) }
  const inngang: FordelInngang = {
    tildelt: belop(valg.tildelt),
    avsetninger: valg.avsett.map((a) => ({ navn: a.navn, belop: belop(a.verdi) })),
    grunntilskudd: belop(valg.grunntilskudd),
    nokler: nokkelnavn.map((nokkel) => ({
      navn: nokkel,
      andel: andelFor(nokkel, nokkelnavn, valg),
    })),
    nettverk: rader.map(({ celler }) => ({
      id: celler[0] ?? '',
      navn: celler[1] ?? '',
      verdier: Object.fromEntries(nokkelnavn.map((n, k) => [n, tall(celler[k + 2])])),
    })),
  }
  return ok({ inngang, formfeil, finnSteder: () => (sti) => sted(sti, steder, valg) })
}

const FEIL_HODE =
  'Første rad skal være overskrifter: id, navn og så én kolonne for hver fordelingsnøkkel.'

function utenTomHale(celler: readonly string[]): readonly string[] {
  return celler.slice(0, celler.findLastIndex((c) => c !== '') + 1)
}

function tall(skrevet: string | undefined): string | undefined {
  return skrevet === undefined ? undefined : tallEllerTekst(skrevet)
}

function belop(skrevet: string | undefined): string | undefined {
  return skrevet === undefined ? undefined : belopEllerTekst(skrevet)
}

function andelFor(nokkel: string, alle: readonly string[], valg: Valg): string | undefined {
  const gitt = valg.andel.find((a) => a.navn === nokkel)
  if (gitt) return tall(gitt.verdi)
  return alle.length === 1 && valg.andel.length === 0 ? '1' : undefined
}

function ukjenteAndeler(valg: Valg, nokkelnavn: readonly string[]): Sti[] {
  return valg.andel.flatMap((a, i) => (nokkelnavn.includes(a.navn) ? [] : [['andel', i]]))
}

type Steder = {
  readonly hode: readonly string[]
  readonly hoderad: number
  readonly radnumre: readonly number[]
}

/** Where a path of the input came from: a cell, a column heading, or an option. */
function sted(sti: Sti, { hode, hoderad, radnumre }: Steder, valg: Valg): string {
  const [del, nr, felt, nokkel] = sti
  const i = Number(nr)
  if (del === 'andel') return `--andel "${valg.andel[i]?.navn}"`
  if (del === 'avsetninger') {
    return nr === undefined ? '--avsett' : `--avsett "${valg.avsett[i]?.navn}"`
  }
  if (del === 'nokler') {
    if (nr === undefined) return '--andel'
    const overskrift = hode[i + 2] ?? ''
    return felt === 'andel' ? `--andel "${overskrift}"` : celle(hoderad, i + 2, overskrift)
  }
  if (del !== 'nettverk') return `--${String(del)}`
  if (nr === undefined) return 'arket'
  const rad = radnumre[i] ?? 0
  if (typeof felt === 'number') return celle(rad, felt, '')
  const kolonne = felt === 'id' ? 0 : felt === 'navn' ? 1 : hode.indexOf(String(nokkel), 2)
  return celle(rad, kolonne, hode[kolonne] ?? '')
}

function celle(rad: number, kolonne: number, overskrift: string): string {
  const sted = `rad ${rad}, kolonne ${bokstav(kolonne)}`
  return overskrift === '' ? sted : `${sted} (${overskrift})`
}

/** 0 → A, 25 → Z, 26 → AA, as spreadsheets name their columns. */
function bokstav(kolonne: number): string {
  const siste = String.fromCodePoint(65 + (kolonne % 26))
  return kolonne < 26 ? siste : bokstav(Math.floor(kolonne / 26) - 1) + siste
}
