import { createHash } from 'node:crypto'
import { kanonisk } from '#core/historikk/kanonisk.ts'
import { merkelrot } from '#core/historikk/merkletre.ts'

// The first byte tells leaf, node and seal apart, so that none can pass for another (RFC 6962).
const BLAD = Buffer.of(0)
const NODE = Buffer.of(1)
const SEGL = Buffer.of(2)

export const BLADLENGDE = 32

function sha256(...deler: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const del of deler) hash.update(del)
  return hash.digest()
}

export function bladhash(felter: readonly (string | null)[]): Buffer {
  return sha256(BLAD, kanonisk(felter))
}

export function rothash(blader: readonly Buffer[]): string {
  return merkelrot(blader, (v, h) => sha256(NODE, v, h)).toString('hex')
}

/** What a seal vouches for, besides the rows under its root. */
export interface Seglhode {
  readonly nr: number
  /** UTC with microseconds, as PostgreSQL keeps it. */
  readonly tid: string
  readonly klynge: string
  readonly txUnder: string
  readonly txSegl: string
  readonly sisteId: number
  readonly antall: number
  readonly rot: string
  readonly forrige: string
}

export function seglhash(s: Seglhode): string {
  return sha256(
    SEGL,
    kanonisk([
      String(s.nr),
      s.tid,
      s.klynge,
      s.txUnder,
      s.txSegl,
      String(s.sisteId),
      String(s.antall),
      s.rot,
      s.forrige,
    ]),
  ).toString('hex')
}

export function delBlader(samlet: Buffer): readonly Buffer[] {
  return Array.from({ length: samlet.length / BLADLENGDE }, (_, i) =>
    samlet.subarray(i * BLADLENGDE, (i + 1) * BLADLENGDE),
  )
}
