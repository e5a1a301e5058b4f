import { inflateRawSync } from 'node:zlib'

/** What a workbook may unpack to, in bytes: 100 000 networks take about a sixth. */
const STORST_UTPAKKET = 128 * 1024 * 1024
const FLEST_FILER = 2000
/** Cells the reader would make room for, empty ones included. */
const FLEST_CELLER = 4_000_000

export type Zipfare = 'ikke-zip' | 'for-stor-utpakket' | 'for-stort-ark'

/**
 * Looks through an .xlsx before a library unpacks it: a few kilobytes can stand for gigabytes,
 * either as a zip bomb or as one cell in the far corner of an otherwise empty sheet. Undefined
 * means it is safe to read. The declared sizes are not trusted; everything is unpacked once here
 * with a limit on what comes out.
 */
export function zipfare(fil: Buffer): Zipfare | undefined {
  const oppforinger = sentralkatalog(fil)
  if (oppforinger === undefined) return 'ikke-zip'
  const oppgitt = oppforinger.reduce((sum, o) => sum + o.utpakket, 0)
  if (oppgitt > STORST_UTPAKKET || oppforinger.length > FLEST_FILER) return 'for-stor-utpakket'
  let rest = STORST_UTPAKKET
  for (const o of oppforinger) {
    const innhold = pakkUt(fil, o, rest)
    if (typeof innhold === 'string') return innhold
    rest -= innhold.length
    if (/worksheets?\/[^/]*\.xml$/i.test(o.navn) && celler(innhold) > FLEST_CELLER) {
      return 'for-stort-ark'
    }
  }
  return undefined
}

type Oppforing = {
  readonly navn: string
  readonly metode: number
  readonly pakket: number
  readonly utpakket: number
  readonly start: number
}

/** The list of contents at the end of a zip file (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16). */
function sentralkatalog(fil: Buffer): Oppforing[] | undefined {
  const slutt = fil.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (slutt < 0 || slutt + 22 > fil.length) return undefined
  const antall = fil.readUInt16LE(slutt + 10)
  let pos = fil.readUInt32LE(slutt + 16)
  const oppforinger: Oppforing[] = []
  for (let n = 0; n < antall; n += 1) {
    if (pos + 46 > fil.length || fil.readUInt32LE(pos) !== 0x02014b50) return undefined
    const navnlengde = fil.readUInt16LE(pos + 28)
    oppforinger.push({
      navn: fil.toString('utf8', pos + 46, pos + 46 + navnlengde),
      metode: fil.readUInt16LE(pos + 10),
      pakket: fil.readUInt32LE(pos + 20),
      utpakket: fil.readUInt32LE(pos + 24),
      start: fil.readUInt32LE(pos + 42),
    })
    pos += 46 + navnlengde + fil.readUInt16LE(pos + 30) + fil.readUInt16LE(pos + 32)
  }
  return oppforinger.length === 0 ? undefined : oppforinger
}

function pakkUt(fil: Buffer, o: Oppforing, plass: number): Buffer | Zipfare {
  if (o.start + 30 > fil.length || fil.readUInt32LE(o.start) !== 0x04034b50) return 'ikke-zip'
  const fra = o.start + 30 + fil.readUInt16LE(o.start + 26) + fil.readUInt16LE(o.start + 28)
  const data = fil.subarray(fra, fra + o.pakket)
  if (o.metode === 0) return data
  if (o.metode !== 8) return 'ikke-zip'
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, plass) })
  } catch (e) {
    const forStor = e instanceof Error && 'code' in e && e.code === 'ERR_BUFFER_TOO_LARGE'
    return forStor ? 'for-stor-utpakket' : 'ikke-zip'
  }
}

/** The area from A1 to the last row and column any cell says it has. */
function celler(ark: Buffer): number {
  let [rader, kolonner] = [1, 1]
  for (const [, bokstaver, rad = ''] of ark
    .toString('latin1')
    .matchAll(/\sr="([A-Z]{0,3})(\d+)"/g)) {
    rader = Math.max(rader, Number(rad))
    let kolonne = 0
    for (const b of bokstaver ?? '') kolonne = kolonne * 26 + b.charCodeAt(0) - 64
    kolonner = Math.max(kolonner, kolonne)
  }
  return rader * kolonner
}
