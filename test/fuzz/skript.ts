import { KANARI, ONDVERT } from './farlig.ts'
import type { Tagg } from './html.ts'

const FREMMEDE = new Set(['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'frameset'])
const ADRESSER = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster'])
const SKJEMAER = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * What on a page could run, or lead away, because somebody typed it. Empty for every page of ours:
 * the only scripts are files of our own, and no element has a handler in its markup.
 */
export function finnSkript(tagger: readonly Tagg[]): readonly string[] {
  return tagger.flatMap((t) => {
    const feil: string[] = []
    if (t.slutt) return feil
    if (t.navn === 'script' && !(t.attributter.get('src') ?? '').startsWith('/assets/')) {
      feil.push(`<script> som ikke er vårt: ${t.tekst.slice(0, 80)}`)
    }
    if (FREMMEDE.has(t.navn) || t.navn.includes(KANARI)) feil.push(`<${t.navn}>`)
    if (t.navn === 'meta' && t.attributter.has('http-equiv')) feil.push('<meta http-equiv>')
    for (const [navn, verdi] of t.attributter) {
      if (navn.startsWith('on')) feil.push(`<${t.navn} ${navn}="${verdi.slice(0, 80)}">`)
      if (navn === 'srcdoc' || navn.includes(KANARI) || /["'<]/.test(navn)) {
        feil.push(`<${t.navn} ${navn.slice(0, 80)}>`)
      }
      if (navn === 'style' && verdi.includes(KANARI)) feil.push(`<${t.navn} style="${verdi}">`)
      if (ADRESSER.has(navn) && !erTrygg(t.navn, verdi)) {
        feil.push(`<${t.navn} ${navn}="${verdi.slice(0, 80)}">`)
      }
    }
    return feil
  })
}

function erTrygg(tagg: string, adresse: string): boolean {
  // A browser leaves out control characters and leading spaces before it looks for the scheme.
  const lest = adresse.replaceAll(/[\p{Cc} ]/gu, '')
  const skjema = /^([a-z][a-z0-9+.-]*):/i.exec(lest)?.[1]?.toLowerCase()
  if (skjema !== undefined && !SKJEMAER.has(skjema)) return skjema === 'data' && tagg === 'img'
  return URL.parse(lest, 'http://samraad.test')?.host !== ONDVERT
}

/** Where a redirect leads: on this site, or a fault. */
export function erVarAdresse(til: string): boolean {
  return /^\/(?![/\\])/.test(til) && !/\p{Cc}/u.test(til)
}
