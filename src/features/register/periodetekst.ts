import { dagenFor } from '#core/dato.ts'
import { gjelder, type Periode } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import { registertekster } from './tekster.ts'

/** A period in words, with its last day: `1. januar 2020 – 31. desember 2025`. */
export function periodetekst(p: Periode, sprak: Sprak): string {
  const t = registertekster[sprak]
  const fra = p.fra === null ? null : formatDato(p.fra, sprak)
  const siste = p.til === null ? null : formatDato(dagenFor(p.til), sprak)
  if (fra === null) return siste === null ? t.ikkeDatert : t.tilOgMed(siste)
  return siste === null ? t.fra(fra) : t.mellom(fra, siste)
}

/** The last day as a form shows it; empty when open. */
export function sisteDag(p: Periode): string {
  return p.til === null ? '' : dagenFor(p.til)
}

/** Whether a period is over, running or to come on a day. */
export function tilstand(p: Periode, dato: string): 'for' | 'na' | 'senere' {
  if (gjelder(p, dato)) return 'na'
  return p.til !== null && p.til <= dato ? 'for' : 'senere'
}
