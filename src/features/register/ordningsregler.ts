import { z } from 'zod'
import type { Ordningsregler } from '#core/ordning.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Flerspraklig } from '#core/sprak.ts'

const tekst = z.string().trim().min(1, 'Teksten mangler')
const flerspraklig = z.strictObject({ nb: tekst, nn: tekst, en: tekst })
const strenghet = z.enum(['mangel', 'varsel', 'av'])
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Bruk små bokstaver, tall og bindestrek')
const prosent = z.number().min(0).max(100)

/**
 * The `regler` of an ordning_versjon. Strict: a misspelt rule would else be a rule that is never
 * held. Every text is complete in all the languages of the pages.
 */
export const ordningsreglerSkjema = z.strictObject({
  formal: flerspraklig,
  kriterier: z
    .array(
      z
        .strictObject({ nr: z.int().positive(), navn: flerspraklig, tekst: flerspraklig })
        .readonly(),
    )
    .min(1, 'Ordningen må ha minst ett kriterium')
    .refine((liste) => erUlike(liste.map((k) => k.nr)), 'To kriterier har samme nummer')
    .readonly(),
  sporsmal: z
    .array(
      z
        .strictObject({
          id,
          tekst: flerspraklig,
          hjelp: flerspraklig.optional(),
          kreves: z.enum(['alltid', 'over-ramme', 'nei']),
        })
        .readonly(),
    )
    .refine((liste) => erUlike(liste.map((s) => s.id)), 'To spørsmål har samme id')
    .readonly(),
  partnertyper: z
    .array(z.enum(['uh', 'fagskole']))
    .refine(erUlike, 'En partnertype står to ganger')
    .readonly(),
  malgrupper: z
    .array(z.strictObject({ id, navn: flerspraklig }).readonly())
    .min(1, 'Ordningen må ha minst én målgruppe')
    .refine((liste) => erUlike(liste.map((m) => m.id)), 'To målgrupper har samme id')
    .readonly(),
  nokler: z.array(tekst).refine(erUlike, 'En nøkkel står to ganger').readonly(),
  utenPartner: strenghet,
  klarertLeder: strenghet,
  overRammeUtenFinansiering: strenghet,
  minsteMalgrupper: z.int().min(0),
  koordinator: z
    .strictObject({
      tillatt: z.boolean(),
      forankring: strenghet,
      varselOverProsent: prosent.nullable(),
    })
    .readonly(),
  egenandelProsent: prosent.nullable(),
  individuelleTiltakMaksProsent: prosent.nullable(),
}) satisfies z.ZodType<Ordningsregler>

/** A text of the register in all languages; another shape is a bug, and throws. */
export function tolkFlerspraklig(verdi: unknown): Flerspraklig {
  return flerspraklig.parse(verdi)
}

/** Where in the rules, for example «koordinator.varselOverProsent», and what is wrong there. */
export interface Regelfeil {
  readonly sti: string
  readonly melding: string
}

/** Every fault at once, so that a county's own rules can be put right in one go. */
export function provOrdningsregler(verdi: unknown): Resultat<Ordningsregler, readonly Regelfeil[]> {
  const svar = ordningsreglerSkjema.safeParse(verdi)
  if (svar.success) return ok(svar.data)
  return feil(svar.error.issues.map((i) => ({ sti: i.path.join('.'), melding: i.message })))
}

/** For rows of the register: they were checked when saved, so a fault here is a bug and throws. */
export function tolkOrdningsregler(verdi: unknown): Ordningsregler {
  const svar = provOrdningsregler(verdi)
  if (svar.ok) return svar.verdi
  const feilene = svar.feil.map((f) => `${f.sti}: ${f.melding}`).join('; ')
  throw new Error(`Ordningens regler kan ikke leses (${feilene})`)
}

function erUlike(liste: readonly (string | number)[]): boolean {
  return new Set(liste).size === liste.length
}
