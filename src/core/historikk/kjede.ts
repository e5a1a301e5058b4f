/** One seal as it stands stored, with what its hash and root come out as when made again. */
export interface Kjedeledd {
  readonly nr: number
  readonly hash: string
  readonly forrige: string
  readonly rot: string
  readonly omregnetHash: string
  readonly omregnetRot: string
}

export type Seglbrudd = 'mangler' | 'endret' | 'henger-ikke-sammen'

/** What the first seal points back to. */
export const FORSTE_FORRIGE = '0'.repeat(64)

/**
 * The first fault of a seal, given the one before it in the chain (null: none). `mangler`: seals
 * between them are gone; `endret`: its own content is not what was sealed; `henger-ikke-sammen`: it
 * was made after another seal than the one that now stands before it.
 */
export function seglbrudd(ledd: Kjedeledd, forrige: Kjedeledd | null): Seglbrudd | null {
  if (ledd.nr !== (forrige?.nr ?? 0) + 1) return 'mangler'
  if (ledd.hash !== ledd.omregnetHash || ledd.rot !== ledd.omregnetRot) return 'endret'
  if (ledd.forrige !== (forrige?.hash ?? FORSTE_FORRIGE)) return 'henger-ikke-sammen'
  return null
}

/** A printed seal as somebody types it in: spaces, hyphens and capital letters do not matter. */
export function tolkTryktSegl(tekst: string): string | null {
  const rent = tekst.replaceAll(/[\s·:-]/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(rent) ? rent : null
}

/** In groups a person can compare: `3f2a 90bc …`. */
export function trykk(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(' ')
}
