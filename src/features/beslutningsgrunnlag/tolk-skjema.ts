import { z } from 'zod'
import { BRUKSFORMAL, MOTTAKERE } from '#core/beslutningsgrunnlag/typer.ts'
import type { Ordningsregler } from '#core/ordning.ts'
import type { Resultat } from '#core/resultat.ts'
import { tolkSemester } from '#core/semester.ts'
import { bedom, type Feltfeil } from '#platform/http/skjemadata.ts'
import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import type { Grunnlagsinnhold } from './lagre-grunnlag.ts'
import type { Skjemaverdier } from './skjemaverdier.ts'
import type { Partnervalg } from './lagret-grunnlag.ts'

export const FEILKODER = [
  'for-lang',
  'for-mange',
  'ikke-belop',
  'ikke-antall',
  'ikke-semester',
  'ikke-dato',
  'ikke-lenke',
  'ukjent-valg',
] as const
export type Feilkode = (typeof FEILKODER)[number]

const STORSTE_ANTALL = 100_000
const KORT = 300
const LANG = 20_000
const FLESTE_LINJER = 100

/**
 * What was typed as what it means. A draft may have gaps; only what cannot be true is a fault, and
 * all faults come at once, each at the name of its field.
 */
export function tolkSkjema(
  v: Skjemaverdier,
  regler: Pick<Ordningsregler, 'malgrupper'>,
  partnere: readonly Partnervalg[],
): Resultat<Grunnlagsinnhold, readonly Feltfeil[]> {
  const svar = bedom(skjema(v, regler, partnere), v)
  if (svar.ok) return svar
  return { ok: false, feil: svar.feil.map((f) => ({ ...f, felt: feltnavn(f.felt) })) }
}

function skjema(
  v: Skjemaverdier,
  regler: Pick<Ordningsregler, 'malgrupper'>,
  partnere: readonly Partnervalg[],
): z.ZodType<Grunnlagsinnhold> {
  const malgrupper = new Set(regler.malgrupper.map((m) => m.id))
  const partnerIder = new Set(partnere.map((p) => p.id))
  // In the order of the form, for so the faults are listed.
  return z.object({
    omsokt: belop,
    tiltak: linjer(
      z.object({
        tittel: kort,
        tema: kort,
        malgrupper: z
          .array(z.string())
          .refine((valgte) => valgte.every((m) => malgrupper.has(m)), 'ukjent-valg')
          .transform((valgte) => [...new Set(valgte)]),
        startSemester: semester,
        sluttSemester: semester,
        vurderesDato: dato,
        partnerId: tomEller((id) => (partnerIder.has(id) ? id : null), 'ukjent-valg'),
        partnerMerknad: lang,
      }),
    ),
    deltakerlinjer: linjer(
      z.object({
        tiltakNr: tomEller((tekst) => {
          const nr = helt(tekst)
          return nr !== null && nr >= 1 && nr <= v.tiltak.length ? nr : null
        }, 'ukjent-valg'),
        beskrivelse: lang,
        kommuner: z
          .array(z.string().trim().max(100, 'for-lang'))
          .max(100, 'for-mange')
          .transform((valgte) => [...new Set(valgte)].filter((k) => k !== '')),
        barnehagerKommunale: antall,
        barnehagerPrivate: antall,
        skolerKommunale: antall,
        skolerPrivate: antall,
        sfo: antall,
        ppt: z.boolean(),
      }),
    ),
    budsjett: linjer(
      z.object({
        mottaker: z.enum(MOTTAKERE, 'ukjent-valg'),
        formal: z.enum(['', ...BRUKSFORMAL], 'ukjent-valg'),
        beskrivelse: lang,
        belop,
        usikkert: z.boolean(),
      }),
    ),
    koordinatorForankring: kort,
    svar: z.record(z.string(), lang),
    klarertLeder: kort,
    behovHenvisning: lang,
    planLenke: z.string().max(2000, 'for-lang').refine(erLenke, 'ikke-lenke'),
    egenandel: lang,
  })
}

const kort = z.string().max(KORT, 'for-lang')
const lang = z.string().max(LANG, 'for-lang')
const belop = tomEller(tolkBelop, 'ikke-belop')
const antall = tomEller((tekst) => {
  const verdi = helt(tekst.replaceAll(/\s/g, ''))
  return verdi === null || verdi > STORSTE_ANTALL ? null : verdi
}, 'ikke-antall')
const semester = tomEller((tekst) => {
  const svar = tolkSemester(kortform(tekst))
  return svar.ok ? svar.verdi : null
}, 'ikke-semester')
const dato = tomEller(gyldigDato, 'ikke-dato')

/** Empty is «not said»; anything else must be something. */
function tomEller<T>(tolk: (tekst: string) => T | null, kode: Feilkode) {
  return z.string().transform((tekst, ctx): T | null => {
    const ren = tekst.trim()
    if (ren === '') return null
    const verdi = tolk(ren)
    if (verdi === null) ctx.addIssue({ code: 'custom', message: kode })
    return verdi
  })
}

/** The lines are numbered from 1 by their order. */
function linjer<T extends object>(linje: z.ZodType<T>) {
  return z
    .array(linje)
    .max(FLESTE_LINJER, 'for-mange')
    .transform((alle) => alle.map((l, i) => ({ ...l, nr: i + 1 })))
}

/** «høst 2023» and «V2024» are H23 and V24: people write semesters as they say them. */
function kortform(tekst: string): string {
  const treff = /^(h|v)(?:øst|aust|år)?[\s.]*(?:20)?(\d{2})$/iu.exec(tekst)
  return treff ? `${treff[1] ?? ''}${treff[2] ?? ''}` : tekst
}

function helt(tekst: string): number | null {
  return /^\d{1,9}$/.test(tekst) ? Number(tekst) : null
}

function gyldigDato(tekst: string): string | null {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(tekst)) return null
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

// Only these become links on the page; `javascript:` must never.
function erLenke(tekst: string): boolean {
  return tekst === '' || (/^https?:\/\/\S+$/.test(tekst) && URL.canParse(tekst))
}

/** `tiltak.0.tittel` of the list is `tiltak.1.tittel` in the form. */
function feltnavn(sti: string): string {
  return sti
    .replace(
      /^(tiltak|deltakerlinjer|budsjett)\.(\d+)/,
      (_, g: string, i: string) => `${g}.${Number(i) + 1}`,
    )
    .replace(/^(.*\.(?:malgrupper|kommuner))\.\d+$/, '$1')
}
