import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node'
import { uventet } from '#core/resultat.ts'
import { type Ark, type Kolonne, type Kolonneslag, type Rad, tolkCelle } from './ark.ts'

/**
 * One workbook with a sheet per table: bold header that stays when scrolling, real numbers and
 * dates, a sum row set apart, notes below. Throws when there is no table: a workbook needs one.
 */
export async function skrivXlsx(ark: readonly Ark[]): Promise<Uint8Array> {
  if (ark.length === 0) throw new RangeError('En arbeidsbok må ha minst ett ark')
  const navn = arknavn(ark.map((a) => a.navn))
  const sheets = ark.map((a, i): Sheet<Buffer> => ({
    sheet: navn[i] ?? `Ark ${i + 1}`,
    data: [
      a.kolonner.map(overskrift),
      ...a.rader.map((rad) => a.kolonner.map((k) => celle(k, rad, {}))),
      ...(a.bunnrad ? [sumrad(a.kolonner, a.bunnrad)] : []),
      ...merknader(a.merknader ?? []),
    ],
    columns: a.kolonner.map((k) => ({ width: k.bredde ?? bredde(k, a) })),
    stickyRowsCount: 1,
    ...(a.kolonner.length > 6 ? { orientation: 'landscape' as const } : {}),
  }))
  return new Uint8Array(
    await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer(),
  )
}

// The file holds the format in Excel's neutral spelling; a Norwegian Excel shows it as `# ##0`
// with spaces and a decimal comma. Written literally as `# ##0` it would group only once.
const FORMAT: Partial<Record<Kolonneslag, string>> = {
  kroner: '#,##0',
  heltall: '#,##0',
  desimal: '#,##0.##########',
  prosent: '0.0%',
  dato: 'dd\\.mm\\.yyyy',
}

const STORSTE_TEKST = 32_767

function overskrift(kolonne: Kolonne): CellObject {
  return {
    value: rensTekst(kolonne.overskrift),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e8edf2',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#5b6b7a',
    alignVertical: 'bottom',
    wrap: true,
    align: erTall(kolonne.slag) ? 'right' : 'left',
  }
}

function celle(kolonne: Kolonne, rad: Rad, stil: CellObject): CellObject | null {
  const c = tolkCelle(kolonne, rad)
  switch (c.type) {
    case 'tom':
      return Object.keys(stil).length > 0 ? { ...stil, value: '', type: String } : null
    case 'tekst':
      return {
        ...stil,
        value: rensTekst(c.tekst),
        type: String,
        alignVertical: 'top',
        ...(erTall(kolonne.slag) ? { align: 'right' as const } : { wrap: true }),
      }
    case 'dato':
      return {
        ...stil,
        value: new Date(`${c.dato}T00:00:00Z`),
        type: Date,
        ...formatAv('dato'),
        alignVertical: 'top',
      }
    case 'tall': {
      const format =
        Number.isInteger(c.tall) && kolonne.slag === 'desimal' ? 'heltall' : kolonne.slag
      return { ...stil, value: c.tall, type: Number, ...formatAv(format), alignVertical: 'top' }
    }
    default:
      return uventet(c)
  }
}

function sumrad(kolonner: readonly Kolonne[], rad: Rad): Row {
  const stil: CellObject = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#5b6b7a' }
  return kolonner.map((k) => celle(k, rad, stil))
}

function merknader(tekster: readonly string[]): Row[] {
  if (tekster.length === 0) return []
  return [
    [null],
    ...tekster.map((t): Row => [{ value: rensTekst(t), type: String, fontStyle: 'italic' }]),
  ]
}

function formatAv(slag: Kolonneslag): { format?: string } {
  const format = FORMAT[slag]
  return format === undefined ? {} : { format }
}

function erTall(slag: Kolonneslag): boolean {
  return slag !== 'tekst' && slag !== 'dato'
}

function bredde(kolonne: Kolonne, ark: Ark): number {
  const rader = ark.bunnrad ? [...ark.rader, ark.bunnrad] : ark.rader
  let lengst = Math.min(kolonne.overskrift.length, 28)
  for (const rad of rader) {
    const c = tolkCelle(kolonne, rad)
    if (c.type === 'tekst') lengst = Math.max(lengst, c.tekst.length)
    if (c.type === 'tall') lengst = Math.max(lengst, c.tekst.length + Math.ceil(c.tekst.length / 3))
    if (c.type === 'dato') lengst = Math.max(lengst, 10)
  }
  return Math.min(Math.max(lengst + 2, 9), 60)
}

// XML 1.0 has no place for control characters.
// oxlint-disable-next-line no-control-regex -- these are the very characters to take away
const ULOVLIG_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

// Excel calls a sheet with a longer text damaged.
function rensTekst(tekst: string): string {
  const ren = tekst.toWellFormed().replaceAll(ULOVLIG_XML, '')
  return ren.length > STORSTE_TEKST ? `${ren.slice(0, STORSTE_TEKST - 1)}…` : ren
}

/** Excel refuses sheet names over 31 characters, with []:*?/\, or alike but for case. */
function arknavn(onsket: readonly string[]): string[] {
  const brukt = new Set<string>()
  return onsket.map((navn, i) => {
    const rent = rensTekst(navn)
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/\s+/g, ' ')
    const grunn = rent.trim().replaceAll(/^'+|'+$/g, '') || `Ark ${i + 1}`
    let valgt = grunn.slice(0, 31).trim()
    for (let nr = 2; brukt.has(valgt.toLowerCase()); nr += 1) {
      const hale = ` (${nr})`
      valgt = grunn.slice(0, 31 - hale.length).trim() + hale
    }
    brukt.add(valgt.toLowerCase())
    return valgt
  })
}
