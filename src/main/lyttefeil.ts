import type { Miljo } from '#platform/config/miljo.ts'

/** Why the port could not be opened, as a sentence for whoever started it. */
export function lyttefeil(f: Error, { host, port }: Miljo): string {
  const kode = 'code' in f ? f.code : ''
  if (kode === 'EADDRINUSE')
    return `Port ${port} på ${host} er opptatt. Stopp det som bruker den, eller velg en annen, for eksempel: PORT=${port + 1} npm start`
  if (kode === 'EACCES') return `Port ${port} krever høyere rettigheter. Velg en port over 1023.`
  return `Samråd kunne ikke lytte på ${host}:${port}: ${f.message}`
}
