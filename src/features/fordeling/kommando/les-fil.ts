import { open } from 'node:fs/promises'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { dekodUnicode } from '#platform/documents/dekod-tekst.ts'
import { lesbartTall } from '#ui/tallformat.ts'
import type { Funn } from './funn.ts'

/** Room for 100 000 networks with a handful of keys; above it, it is not a file for this. */
export const STORSTE_FIL = 16 * 1024 * 1024

/** The bytes of an ordinary file within the limit. Nothing is read before the size is known. */
export async function lesFil(sti: string): Promise<Resultat<Buffer, readonly Funn[]>> {
  const avvist = (tekst: string): Resultat<Buffer, readonly Funn[]> => feil([{ hvor: sti, tekst }])
  try {
    await using fil = await open(sti, 'r')
    const { size } = await fil.stat().then((s) => (s.isFile() ? s : { size: -1 }))
    if (size === -1) return avvist('Dette er ikke en fil.')
    if (size === 0) return avvist('Filen er tom.')
    if (size > STORSTE_FIL) {
      const [er, storst] = [size, STORSTE_FIL].map((n) => lesbartTall(n, 'nb'))
      return avvist(`Filen er på ${er} byte. Den kan være på høyst ${storst}.`)
    }
    return ok(await fil.readFile())
  } catch (e) {
    return avvist(grunn(e))
  }
}

function grunn(e: unknown): string {
  const kode = e instanceof Error && 'code' in e ? e.code : undefined
  if (kode === 'ENOENT' || kode === 'ENOTDIR') return 'Filen finnes ikke.'
  if (kode === 'EACCES' || kode === 'EPERM') return 'Filen kan ikke leses: Du mangler tilgang.'
  if (kode === 'EISDIR') return 'Dette er ikke en fil.'
  return 'Filen kan ikke leses.'
}

/** The text of a .json file, which is always Unicode: a guess at anything else could be wrong. */
export function somJsontekst(byte: Buffer): Resultat<string, readonly Funn[]> {
  const tekst = dekodUnicode(byte)
  if (tekst === null) return feil([{ tekst: 'Filen er ikke tekst i UTF-8.' }])
  return tekst.trim() === '' ? feil([{ tekst: 'Filen er tom.' }]) : ok(tekst)
}
