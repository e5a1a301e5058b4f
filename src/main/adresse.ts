import { FORMATER, type Format } from '#platform/http/svar.ts'

/** The link of an invitation is a key; a log is read by others than the one it was made for. */
export function utenHemmelighet(sti: string): string {
  return sti.replace(/^\/invitasjon\/.+/, '/invitasjon/…')
}

/** `/a/b.json` → `/a/b` and `json`. Built assets keep their endings. */
export function delSti(sti: string): { readonly sti: string; readonly format: Format | null } {
  if (sti.startsWith('/assets/')) return { sti, format: null }
  const format = FORMATER.find((f) => sti.endsWith(`.${f}`)) ?? null
  return { sti: format === null ? sti : sti.slice(0, -(format.length + 1)), format }
}
