import { z } from 'zod'
import {
  LAGRINGSSLAG,
  LENGSTE_LAGRING,
  type Behandling,
  type Behandlingsansvar,
  type Brevavsender,
  type Lagringstid,
  type Lovhenvisning,
} from '#core/administrasjon/oppsett.ts'

/** The shape of each kind's `verdi` in the database. Another shape is a bug, and throws when read. */
const tekst = z.string()
const flerspraklig = z.object({ nb: tekst, nn: tekst, en: tekst })

export const brevavsender: z.ZodType<Brevavsender> = z.object({
  navn: tekst,
  enhet: tekst,
  adresse: tekst,
  epost: tekst,
  signaturtittel: tekst,
  maalform: z.enum(['nb', 'nn']),
})

export const lovhenvisning: z.ZodType<Lovhenvisning> = z.object({
  kortnavn: tekst,
  paragraf: tekst,
  lenke: tekst,
  ordninger: z.array(tekst),
})

export const behandlingsansvar: z.ZodType<Behandlingsansvar> = z.object({
  ansvarlig: tekst,
  kontakt: tekst,
  personvernombud: tekst,
})

export const behandling: z.ZodType<Behandling> = z.object({
  navn: flerspraklig,
  formal: flerspraklig,
  grunnlag: flerspraklig,
  registrerte: flerspraklig,
  opplysninger: flerspraklig,
  mottakere: flerspraklig,
  lagring: flerspraklig,
  lagringstider: z.array(z.enum(LAGRINGSSLAG)),
})

export const lagringstid: z.ZodType<Lagringstid> = z.object({
  dager: z.number().int().min(1).max(LENGSTE_LAGRING),
})
