import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { lesbarAndel, lesbartTall } from '#ui/tallformat.ts'
import { prosentEllerTekst, tallEllerTekst } from '#platform/documents/tolk-tall.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import type { Oppsett } from './sporringer.ts'

/** The form as it stands on the screen: text, so that what was typed is kept whatever it is. */
export interface Oppsettskjema {
  readonly versjon: string
  /** `frister`: the money was closed when the form was shown, and is not in it. */
  readonly omfang: 'alt' | 'frister'
  readonly kilde: string
  readonly innsendingsfrist: string
  readonly innstillingsmote: string
  readonly tildelt: string
  readonly grunntilskudd: string
  readonly potter: readonly Pottrad[]
  readonly nokler: readonly Nokkelrad[]
}

export interface Pottrad {
  readonly navn: string
  readonly belop: string
  /** Who gets it directly; empty when its use is decided later. */
  readonly direkteTil: string
}

export interface Nokkelrad {
  /** The number it has in the database, so that its figures follow it; empty for a new one. */
  readonly nr: string
  readonly navn: string
  readonly andel: string
  readonly telledato: string
  readonly kilde: string
}

const TOM_POTT: Pottrad = { navn: '', belop: '', direkteTil: '' }
const TOM_NOKKEL: Nokkelrad = { nr: '', navn: '', andel: '', telledato: '', kilde: '' }

/** More rows than this is not a form any more; the engine refuses so many keys anyway. */
const FLEST_RADER = 60

export function skjemaFraOppsett(
  ar: Tilskuddsar,
  oppsett: Oppsett,
  sprak: Sprak,
  omfang: Oppsettskjema['omfang'],
): Oppsettskjema {
  const kr = (belop: number | null) =>
    belop === null ? '' : lesbartTall(belop, sprak === 'en' ? 'nb' : sprak)
  return {
    versjon: String(ar.versjon),
    omfang,
    kilde: ar.kilde ?? '',
    innsendingsfrist: ar.innsendingsfrist ?? '',
    innstillingsmote: ar.innstillingsmote ?? '',
    tildelt: kr(ar.tildelt),
    grunntilskudd: kr(ar.grunntilskudd),
    potter: ar.avsetninger.map((a) => ({
      navn: a.navn,
      belop: kr(a.belop),
      direkteTil: a.direkteTil ?? '',
    })),
    nokler: oppsett.nokler.map((k) => ({
      nr: String(k.nr),
      navn: k.navn,
      andel: `${lesbarAndel(k.andel, sprak)} %`,
      telledato: k.telledato ?? '',
      kilde: k.kilde ?? '',
    })),
  }
}

export function lesOppsettskjema(data: Skjemadata): Oppsettskjema {
  // No text a person writes has the zero character, and PostgreSQL cannot hold it.
  const tekst = (navn: string) => data.tekst(navn).replaceAll('\u0000', '')
  const versjon = tekst('versjon')
  return {
    versjon: /^\d{1,9}$/.test(versjon) ? versjon : '0',
    omfang: tekst('omfang') === 'frister' ? 'frister' : 'alt',
    kilde: tekst('kilde'),
    innsendingsfrist: tekst('innsendingsfrist'),
    innstillingsmote: tekst('innstillingsmote'),
    tildelt: tekst('tildelt'),
    grunntilskudd: tekst('grunntilskudd'),
    potter: data
      .rader('pott')
      .slice(0, FLEST_RADER)
      .map((i) => ({
        navn: tekst(`pott.${i}.navn`),
        belop: tekst(`pott.${i}.belop`),
        direkteTil: tekst(`pott.${i}.direkteTil`),
      })),
    nokler: data
      .rader('nokkel')
      .slice(0, FLEST_RADER)
      .map((i) => ({
        nr: tekst(`nokkel.${i}.nr`),
        navn: tekst(`nokkel.${i}.navn`),
        andel: tekst(`nokkel.${i}.andel`),
        telledato: tekst(`nokkel.${i}.telledato`),
        kilde: tekst(`nokkel.${i}.kilde`),
      })),
  }
}

/**
 * A press on one of the row buttons: `pott-ny`, `nokkel-fjern-1`, `pott-opp-2`, `nokkel-ned-0`.
 * Everything else typed is kept. Undefined when the press was none of them.
 */
export function endreRader(skjema: Oppsettskjema, gjor: string): Oppsettskjema | undefined {
  const treff = /^(pott|nokkel)-(ny|fjern|opp|ned)(?:-(\d{1,3}))?$/.exec(gjor)
  if (!treff) return undefined
  const [, gruppe, hva = '', nr = '0'] = treff
  return gruppe === 'pott'
    ? { ...skjema, potter: flytt(skjema.potter, hva, Number(nr), TOM_POTT) }
    : { ...skjema, nokler: flytt(skjema.nokler, hva, Number(nr), TOM_NOKKEL) }
}

function flytt<R>(rader: readonly R[], hva: string, nr: number, tom: R): readonly R[] {
  if (hva === 'ny') return rader.length < FLEST_RADER ? [...rader, tom] : rader
  if (hva === 'fjern') return rader.filter((_, i) => i !== nr)
  const til = hva === 'opp' ? nr - 1 : nr + 1
  const [her, der] = [rader[nr], rader[til]]
  if (her === undefined || der === undefined) return rader
  return rader.map((r, i) => (i === nr ? der : i === til ? her : r))
}

/** A share as typed, «0,6» or «60 %», → the exact decimal: both are six tenths. */
export function andelstekst(tekst: string): string {
  return tekst.endsWith('%') ? prosentEllerTekst(tekst) : tallEllerTekst(tekst)
}
