import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { type Resultat, feil, ok } from '#core/resultat.ts'

export type ZipGrenser = {
  /** Bytes all files in the archive may take together when unpacked. */
  readonly utpakket: number
  /** How many times larger than the archive the content may be. */
  readonly forhold: number
  readonly antallFiler: number
}

export type ZipFeil = 'skadet' | 'zipbombe'

export type ZipFil = { readonly navn: string; readonly innhold: Uint8Array }

/**
 * Looks through a zip archive before anything else may unpack it. First the sizes the central
 * directory declares are held against the limits; then each file is unpacked with its own
 * declared size as the ceiling, since a directory can lie. `seFil` sees one file at a time and
 * may stop the whole; nothing is kept.
 */
export async function kontrollerZip<F>(
  arkiv: Uint8Array,
  grenser: ZipGrenser,
  seFil: (fil: ZipFil) => F | null,
): Promise<Resultat<null, ZipFeil | F>> {
  const poster = lesKatalog(arkiv, grenser.antallFiler)
  if (!poster.ok) return poster
  const samlet = poster.verdi.reduce((sum, p) => sum + p.utpakket, 0)
  if (samlet > grenser.utpakket || samlet > arkiv.length * grenser.forhold) return feil('zipbombe')
  for (const post of poster.verdi) {
    const innhold = await pakkUt(arkiv, post)
    if (!innhold.ok) return innhold
    const stopp = seFil({ navn: post.navn, innhold: innhold.verdi })
    if (stopp !== null) return feil(stopp)
  }
  return ok(null)
}

type Post = {
  readonly navn: string
  readonly metode: number
  readonly pakket: number
  readonly utpakket: number
  readonly plass: number
}

const SLUTTPOST = 0x06054b50
const KATALOGPOST = 0x02014b50
const FILPOST = 0x04034b50
const ZIP64 = 0xffffffff
const inflate = promisify(inflateRaw)

function lesKatalog(arkiv: Uint8Array, antallFiler: number): Resultat<Post[], ZipFeil> {
  const les = new DataView(arkiv.buffer, arkiv.byteOffset, arkiv.byteLength)
  let slutt = arkiv.length - 22
  // The last record may be followed by a comment of at most 64 kB.
  while (slutt >= 0 && les.getUint32(slutt, true) !== SLUTTPOST) {
    slutt -= 1
    if (arkiv.length - slutt > 65_558) return feil('skadet')
  }
  if (slutt < 0) return feil('skadet')
  const antall = les.getUint16(slutt + 8, true)
  let her = les.getUint32(slutt + 16, true)
  if (antall > antallFiler) return feil('zipbombe')
  const poster: Post[] = []
  for (let i = 0; i < antall; i += 1) {
    if (her + 46 > arkiv.length || les.getUint32(her, true) !== KATALOGPOST) return feil('skadet')
    const navnlengde = les.getUint16(her + 28, true)
    const post: Post = {
      navn: new TextDecoder().decode(arkiv.subarray(her + 46, her + 46 + navnlengde)),
      metode: les.getUint16(her + 10, true),
      pakket: les.getUint32(her + 20, true),
      utpakket: les.getUint32(her + 24, true),
      plass: les.getUint32(her + 42, true),
    }
    // A sheet of a few megabytes never needs the 64-bit form; only a trap does.
    if ([post.pakket, post.utpakket, post.plass].includes(ZIP64)) return feil('zipbombe')
    poster.push(post)
    her += 46 + navnlengde + les.getUint16(her + 30, true) + les.getUint16(her + 32, true)
  }
  return ok(poster)
}

async function pakkUt(arkiv: Uint8Array, post: Post): Promise<Resultat<Uint8Array, ZipFeil>> {
  const les = new DataView(arkiv.buffer, arkiv.byteOffset, arkiv.byteLength)
  const { plass } = post
  if (plass + 30 > arkiv.length || les.getUint32(plass, true) !== FILPOST) return feil('skadet')
  const start = plass + 30 + les.getUint16(plass + 26, true) + les.getUint16(plass + 28, true)
  if (start + post.pakket > arkiv.length) return feil('skadet')
  const pakket = arkiv.subarray(start, start + post.pakket)
  if (post.metode === 0) return post.pakket === post.utpakket ? ok(pakket) : feil('skadet')
  if (post.metode !== 8) return feil('skadet')
  if (post.utpakket === 0) return ok(new Uint8Array())
  try {
    return ok(await inflate(pakket, { maxOutputLength: post.utpakket }))
  } catch (e) {
    const kode = e instanceof Error && 'code' in e ? e.code : null
    return feil(kode === 'ERR_BUFFER_TOO_LARGE' ? 'zipbombe' : 'skadet')
  }
}
