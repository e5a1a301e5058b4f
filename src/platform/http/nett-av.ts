import { isIPv6 } from 'node:net'

/**
 * Whom a limit counts: the address, or of IPv6 its net of 64 bits, for that is the least anybody is
 * given. IPv4 in IPv6 is IPv4. What is no address is its own key.
 */
export function nettAv(adresse: string): string {
  const uten = adresse.replace(/%.*$/, '')
  if (!isIPv6(uten)) return adresse
  const ord = utvid(uten)
  const [hoy = 0, lav = 0] = ord.slice(6)
  if (ord.slice(0, 5).every((o) => o === 0) && ord[5] === 0xffff)
    return [hoy >> 8, hoy & 255, lav >> 8, lav & 255].join('.')
  return `${ord
    .slice(0, 4)
    .map((o) => o.toString(16))
    .join(':')}::/64`
}

/** The eight words of an IPv6 address. */
function utvid(adresse: string): readonly number[] {
  const [foran = '', etter] = adresse.split('::')
  const deler = (tekst: string) =>
    tekst === ''
      ? []
      : tekst.split(':').flatMap((d) => (d.includes('.') ? fraIpv4(d) : parseInt(d, 16)))
  const forst = deler(foran)
  if (etter === undefined) return forst
  const sist = deler(etter)
  return [...forst, ...Array.from({ length: 8 - forst.length - sist.length }, () => 0), ...sist]
}

function fraIpv4(tekst: string): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0] = tekst.split('.').map(Number)
  return [a * 256 + b, c * 256 + d]
}
