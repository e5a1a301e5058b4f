import { crc32, deflateRawSync } from 'node:zlib'

/** A zip file made by hand, so that a test can lie in it as a hostile one would. */
export function lagZip(
  filer: readonly { readonly navn: string; readonly innhold: string | Buffer }[],
  oppgittStorrelse?: number,
): Buffer {
  const deler: Buffer[] = []
  const katalog: Buffer[] = []
  let start = 0
  for (const { navn, innhold } of filer) {
    const [raa, n] = [Buffer.from(innhold), Buffer.from(navn)]
    const pakket = deflateRawSync(raa)
    const lokal = Buffer.alloc(30)
    lokal.writeUInt32LE(0x04034b50, 0)
    const felles = (b: Buffer, fra: number): void => {
      b.writeUInt16LE(20, fra)
      b.writeUInt16LE(8, fra + 4)
      b.writeUInt32LE(crc32(raa), fra + 10)
      b.writeUInt32LE(pakket.length, fra + 14)
      b.writeUInt32LE(oppgittStorrelse ?? raa.length, fra + 18)
      b.writeUInt16LE(n.length, fra + 22)
    }
    felles(lokal, 4)
    const sentral = Buffer.alloc(46)
    sentral.writeUInt32LE(0x02014b50, 0)
    felles(sentral, 6)
    sentral.writeUInt32LE(start, 42)
    deler.push(lokal, n, pakket)
    katalog.push(sentral, n)
    start += 30 + n.length + pakket.length
  }
  const slutt = Buffer.alloc(22)
  slutt.writeUInt32LE(0x06054b50, 0)
  slutt.writeUInt16LE(filer.length, 8)
  slutt.writeUInt16LE(filer.length, 10)
  slutt.writeUInt32LE(Buffer.concat(katalog).length, 12)
  slutt.writeUInt32LE(start, 16)
  return Buffer.concat([...deler, ...katalog, slutt])
}

/** A workbook of one sheet: `celler` are the <row> elements of its sheet data. */
export function lagArbeidsbok(celler: string): Buffer {
  const ns = 'http://schemas.openxmlformats.org'
  const rel = `${ns}/officeDocument/2006/relationships`
  return lagZip([
    {
      navn: '[Content_Types].xml',
      innhold: `<Types xmlns="${ns}/package/2006/content-types"/>`,
    },
    {
      navn: 'xl/workbook.xml',
      innhold: `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${rel}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      navn: 'xl/_rels/workbook.xml.rels',
      innhold: `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      navn: 'xl/worksheets/sheet1.xml',
      innhold: `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${celler}</sheetData></worksheet>`,
    },
  ])
}

/** Rows as Excel writes them: numbers as numbers, texts inline, empty cells left out. */
export function lagRader(rader: readonly (readonly (string | number | null)[])[]): string {
  return rader
    .map((rad, i) => {
      const celler = rad.map((c, k) => {
        const ref = `${String.fromCodePoint(65 + k)}${i + 1}`
        if (c === null) return ''
        if (typeof c === 'number') return `<c r="${ref}"><v>${c}</v></c>`
        return `<c r="${ref}" t="inlineStr"><is><t>${c}</t></is></c>`
      })
      return `<row r="${i + 1}">${celler.join('')}</row>`
    })
    .join('')
}
