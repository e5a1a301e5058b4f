import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a cookie or a link. Only its hash is ever stored. */
export function nyHemmelighet(): string {
  return randomBytes(32).toString('base64url')
}

/** Hex. Without salt, for the secret is long and random; the same secret must be found again. */
export function hashAv(hemmelighet: string): string {
  return createHash('sha256').update(hemmelighet).digest('hex')
}
