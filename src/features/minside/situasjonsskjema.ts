import { z } from 'zod'
import { GRUNNER, REGELGRUNNER, UTFALL } from '#core/habilitet/typer.ts'
import { TILLITSVERV } from '#core/verv/tillitsverv.ts'
import { PLASSER } from '#core/verv/typer.ts'

const dato = z.string().nullable()
const periode = z.object({ fra: dato, til: dato })
const flerspraklig = z.object({ nb: z.string(), nn: z.string(), en: z.string() })

const tilknytning = { nettverkId: z.string().nullable(), organisasjonId: z.string().nullable() }

const hvem = { nr: z.number(), personId: z.number() }
const habilitetshendelse = z.discriminatedUnion('slag', [
  z.object({ ...hvem, slag: z.literal('meldt'), grunn: z.enum(GRUNNER) }),
  z.object({ ...hvem, slag: z.literal('trukket') }),
  z.object({
    ...hvem,
    slag: z.literal('avgjort'),
    utfall: z.enum(UTFALL),
    grunn: z.enum(GRUNNER).nullable(),
    regelgrunn: z.enum(REGELGRUNNER).nullable(),
  }),
])

/** What the one query answers with, checked before core sees it. */
export const situasjonsskjema = z.object({
  person: z.object({ id: z.number(), navn: z.string() }),
  dager_for: z.array(z.number()),
  ar: z.array(
    z.object({
      arId: z.number(),
      fylkeId: z.string(),
      ar: z.number(),
      ordningId: z.string(),
      ordningNavn: flerspraklig,
      ordningKort: z.string(),
      ordningGjelder: z.boolean(),
      innsendingsfrist: dato,
      innstillingsmote: dato,
      tildelt: z.boolean(),
      nokler: z.number(),
      medNokkeltall: z.number(),
      forslag: z.number(),
      rammerVedtatt: z.boolean(),
      nettverk: z.array(
        z.object({
          nettverkId: z.string(),
          nettverkNavn: z.string(),
          sak: z
            .object({
              status: z.enum(['utkast', 'sendt', 'returnert', 'trukket']),
              vurdert: z.boolean(),
              gruppeId: z.number().nullable(),
              returnertGrunn: z.string().nullable(),
              medlemIds: z.array(z.string()),
              partnerIds: z.array(z.string()),
              habilitet: z.array(habilitetshendelse),
            })
            .nullable(),
        }),
      ),
      grupper: z.array(
        z.object({
          gruppeId: z.number(),
          slug: z.string(),
          navn: z.string(),
          egneSeter: z.array(
            z.object({
              seteId: z.number(),
              vervId: z.number(),
              holdere: z.array(z.object({ vervId: z.number(), personId: z.number() })),
            }),
          ),
          medlemmer: z.array(
            z.object({
              vervId: z.number(),
              personId: z.number(),
              navn: z.string(),
              funksjon: z.enum(['leder', 'sekretaer', 'medlem']),
              stemmerett: z.boolean(),
              ...tilknytning,
              andreTilknytninger: z.array(z.object(tilknytning)),
            }),
          ),
        }),
      ),
    }),
  ),
  utvalg: z.array(
    z.object({
      fylkeId: z.string(),
      utvalgId: z.string(),
      navn: z.string(),
      sammensetning: z
        .object({
          grupper: z.array(
            z.object({
              id: z.string(),
              navn: z.string(),
              min: z.number(),
              maks: z.number().nullable(),
              stemme: z.boolean(),
              vara: z.boolean(),
            }),
          ),
          etSetePerKommune: z.boolean(),
          valgperiodeAr: z.number().nullable(),
        })
        .nullable(),
      seter: z.array(
        z.object({
          id: z.number(),
          gruppe: z.string(),
          organisasjonId: z.string().nullable(),
          gyldig: periode,
          besetning: z.array(
            z.object({
              id: z.number(),
              personId: z.number(),
              plass: z.enum(PLASSER),
              gyldig: periode,
            }),
          ),
        }),
      ),
      tillitsverv: z.array(
        z.object({ verv: z.enum(TILLITSVERV), personId: z.number(), gyldig: periode }),
      ),
    }),
  ),
  invitasjoner: z.array(z.object({ fylkeId: z.string(), navn: z.string(), utloper: z.string() })),
  ikkeLevert: z.array(z.object({ fylkeId: z.string(), antall: z.number() })),
})
