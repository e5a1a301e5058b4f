/**
 * A name as part of an address: `Nærøysund kommune` → `naeroysund-kommune`. Always matches
 * `[a-z0-9]+(-[a-z0-9]+)*` and is at most 60 characters; never `opptatt`, by a number at the end.
 */
export function adressenavn(navn: string, opptatt: ReadonlySet<string>): string {
  const rent =
    navn
      .toLowerCase()
      .replaceAll(/[æä]/gu, 'ae')
      .replaceAll(/[øö]/gu, 'o')
      .replaceAll('å', 'a')
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('ŋ', 'n')
      .replaceAll('ŧ', 't')
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .slice(0, 50)
      .replaceAll(/^-+|-+$/gu, '') || 'uten-navn'
  if (!opptatt.has(rent)) return rent
  let nr = 2
  while (opptatt.has(`${rent}-${nr}`)) nr += 1
  return `${rent}-${nr}`
}
