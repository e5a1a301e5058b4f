/**
 * A path on this site to send the visitor back to, or `/`. Anything that could lead elsewhere
 * (another host, `//host`, backslashes, control characters) becomes `/`.
 */
export function tryggSti(sti: string | null | undefined): string {
  if (!sti || sti.length > 2000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(sti)) return '/'
  const url = URL.parse(sti, 'http://her.invalid')
  return url?.host === 'her.invalid' ? `${url.pathname}${url.search}` : '/'
}
