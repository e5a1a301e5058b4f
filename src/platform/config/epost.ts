import { feil, ok, type Resultat } from '#core/resultat.ts'
import { erEpostadresse } from '#platform/epost/adresse.ts'

export interface Epostmiljo {
  readonly vert: string
  readonly port: number
  /** TLS from the first byte; else it must be switched on, unless the server is on this machine. */
  readonly sikker: boolean
  readonly lokal: boolean
  readonly bruker: { readonly navn: string; readonly passord: string } | undefined
  readonly fra: { readonly navn: string; readonly adresse: string }
  /** Where the links in the mail lead: scheme and host. */
  readonly nettsted: string
}

/**
 * Where mail is handed over, and from whom. All of it or none: half of it is refused with
 * everything that is missing. Never repeats the address of the server, for it holds a password.
 */
export function lesEpostmiljo(
  smtp: string | undefined,
  fra: string | undefined,
  nettsted: string | undefined,
): Resultat<Epostmiljo | undefined, readonly string[]> {
  if (smtp === undefined && fra === undefined) return ok(undefined)
  const mangler: string[] = []
  const url = smtp === undefined ? null : URL.parse(smtp)
  const avsender = fra === undefined ? undefined : lesAvsender(fra)
  if (smtp === undefined)
    mangler.push('SAMRAAD_SMTP mangler. Den må være satt når SAMRAAD_EPOST_FRA er satt.')
  else if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    mangler.push(
      'SAMRAAD_SMTP må være en adresse på formen smtps://bruker:passord@vert:465 eller smtp://vert:587.',
    )
  if (fra === undefined)
    mangler.push('SAMRAAD_EPOST_FRA mangler. Den må være satt når SAMRAAD_SMTP er satt.')
  else if (avsender === undefined)
    mangler.push(
      'SAMRAAD_EPOST_FRA må være en e-postadresse, for eksempel samraad@fylket.example eller «Samråd <samraad@fylket.example>».',
    )
  if (nettsted === undefined)
    mangler.push(
      'SAMRAAD_ADRESSE mangler. Den må være satt når SAMRAAD_SMTP er satt: lenkene i e-posten går dit.',
    )
  const adresse = nettsted === undefined ? null : URL.parse(nettsted)
  if (mangler.length > 0 || url === null || avsender === undefined || adresse === null)
    return feil(mangler)
  const sikker = url.protocol === 'smtps:'
  return ok({
    vert: url.hostname.replaceAll(/^\[|\]$/g, ''),
    port: url.port === '' ? (sikker ? 465 : 587) : Number(url.port),
    sikker,
    lokal: /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname),
    bruker:
      url.username === ''
        ? undefined
        : { navn: decodeURIComponent(url.username), passord: decodeURIComponent(url.password) },
    fra: avsender,
    nettsted: adresse.origin,
  })
}

function lesAvsender(tekst: string): Epostmiljo['fra'] | undefined {
  const treff = /^([^<>"\r\n]*)<([^<>]+)>$/.exec(tekst.trim())
  const adresse = (treff?.[2] ?? tekst).trim()
  if (!erEpostadresse(adresse)) return undefined
  return { navn: treff?.[1]?.trim() ?? 'Samråd', adresse }
}
