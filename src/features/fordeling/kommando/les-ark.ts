import type { FordelInngang, Sti } from '#core/fordeling/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Formfeil, Funn } from './funn.ts'
import { FEIL_HODE, type Ark } from './les-csv.ts'
import type { LestInngang } from './les-json.ts'
import { normaliserTall } from './norsk-tall.ts'
import type { Valg } from './valg.ts'

/**
 * Puts the rows of a sheet and the options together. Column 1 is the id, column 2 the name, the
 * rest one key each. Empty rows are passed over, and still counted: a fault is told with the row
 * number the sheet shows.
 */
export function lesArk(ark: Ark, valg: Valg): Resultat<LestInngang, readonly Funn[]> {
  const hode = utenTomHale(ark[0] ?? [])
  const [id = '', navn = '', ...nokkelnavn] = hode
  if (id.toLowerCase() !== 'id' || navn.toLowerCase() !== 'navn' || nokkelnavn.length === 0) {
    return feil([FEIL_HODE])
  }
  const rader = ark
    .map((celler, i) => ({ celler, radnummer: i + 1 }))
    .filter(({ celler, radnummer }) => radnummer > 1 && celler.some((c) => c !== ''))

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
  const radnumre = rader.map((r) => r.radnummer)
  const inngang: FordelInngang = {
    tildelt: tall(valg.tildelt),
    avsetninger: valg.avsett.map((a) => ({ navn: a.navn, belop: tall(a.verdi) })),
    grunntilskudd: tall(valg.grunntilskudd),
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
  return ok({ inngang, formfeil, finnSteder: () => (sti) => sted(sti, hode, radnumre, valg) })
}

function utenTomHale(celler: readonly string[]): readonly string[] {
  return celler.slice(0, celler.findLastIndex((c) => c !== '') + 1)
}

function tall(skrevet: string | undefined): string | undefined {
  return skrevet === undefined ? undefined : normaliserTall(skrevet)
}

function andelFor(nokkel: string, alle: readonly string[], valg: Valg): string | undefined {
  const gitt = valg.andel.find((a) => a.navn === nokkel)
  if (gitt) return tall(gitt.verdi)
  return alle.length === 1 && valg.andel.length === 0 ? '1' : undefined
}

function ukjenteAndeler(valg: Valg, nokkelnavn: readonly string[]): Sti[] {
  return valg.andel.flatMap((a, i) => (nokkelnavn.includes(a.navn) ? [] : [['andel', i]]))
}

/** Where a path of the input came from: a cell, a column heading, or an option. */
function sted(sti: Sti, hode: readonly string[], radnumre: readonly number[], valg: Valg): string {
  const [del, nr, felt, nokkel] = sti
  const i = Number(nr)
  if (del === 'andel') return `--andel "${valg.andel[i]?.navn}"`
  if (del === 'avsetninger') {
    return nr === undefined ? '--avsett' : `--avsett "${valg.avsett[i]?.navn}"`
  }
  if (del === 'nokler') {
    if (nr === undefined) return '--andel'
    const overskrift = hode[i + 2] ?? ''
    return felt === 'andel' ? `--andel "${overskrift}"` : celle(1, i + 2, overskrift)
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
