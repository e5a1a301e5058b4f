import { z } from 'zod'
import { dagenEtter, erDato } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { bedom, type Feltfeil, type Skjemadata } from '#platform/http/skjemadata.ts'
import type { Skjemafeil } from './skjemaside.tsx'
import { registertekster, type Feilkode } from './tekster.ts'

// The message of each rule is a code the register has a sentence for.
export const felt = {
  krevd: (maks: number) => z.string().min(1, 'mangler').max(maks, 'for-langt'),
  tekst: (maks: number) => z.string().max(maks, 'for-langt'),
  dato: z
    .string()
    .min(1, 'mangler')
    .refine((t) => t === '' || erDato(t), 'dato'),
  valgfriDato: z.string().refine((t) => t === '' || erDato(t), 'dato'),
  enAv: <T extends string>(liste: readonly T[]) => z.enum(liste, { error: 'valg' }),
}

/** What was typed in these fields, as it was typed. */
export function lesVerdier(
  s: Skjemadata,
  navn: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(navn.map((n) => [n, s.tekst(n)]))
}

export type Lest<T> =
  | { readonly ok: true; readonly verdi: T }
  | { readonly ok: false; readonly feil: readonly Feltfeil[] }

/** The schema's faults, and that the last day `siste` is not before the first, `fra`: all at once. */
export function bedomMedPeriode<T>(
  skjema: z.ZodType<T>,
  verdier: Readonly<Record<string, string>>,
): Lest<T> {
  const lest = bedom(skjema, verdier)
  const { fra = '', siste = '' } = verdier
  const snudd: readonly Feltfeil[] =
    erDato(fra) && erDato(siste) && siste < fra ? [{ felt: 'siste', kode: 'rekkefolge' }] : []
  if (lest.ok && snudd.length === 0) return lest
  return { ok: false, feil: [...(lest.ok ? [] : lest.feil), ...snudd] }
}

/** First day and last day, empty for open, as a period. */
export function somPeriode(p: { readonly fra: string; readonly siste: string }): Periode {
  return {
    fra: p.fra === '' ? null : p.fra,
    til: p.siste === '' ? null : dagenEtter(p.siste),
  }
}

/** A Sámi name says which Sámi language it is in, and a language has a name. */
export function samiskfeil(verdier: Readonly<Record<string, string>>): readonly Feltfeil[] {
  const harNavn = Boolean(verdier['navnSamisk'])
  const harSprak = Boolean(verdier['samiskKode'])
  return [
    ...(harNavn && !harSprak ? [{ felt: 'samiskKode', kode: 'samisk-sprak' }] : []),
    ...(harSprak && !harNavn ? [{ felt: 'navnSamisk', kode: 'samisk-navn' }] : []),
  ]
}

export function skrivFeil(sprak: Sprak, feil: readonly Feltfeil[]): readonly Skjemafeil[] {
  return feil.map((f) => ({ felt: f.felt, tekst: feiltekst(sprak, f.kode) }))
}

function feiltekst(sprak: Sprak, kode: string): string {
  const { feil } = registertekster[sprak]
  if (!erFeilkode(kode)) throw new Error(`Registeret har ingen setning for feilen ${kode}`)
  return feil[kode]
}

function erFeilkode(kode: string): kode is Feilkode {
  return Object.hasOwn(registertekster.nb.feil, kode)
}
