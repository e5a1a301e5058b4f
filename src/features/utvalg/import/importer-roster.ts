import { gjelder } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { innehaver } from '#core/verv/besetning-paa-dag.ts'
import { PLASSER, type Besetning, type Plass } from '#core/verv/typer.ts'
import { settInn } from '#features/utvalg/besett.ts'
import {
  daterange,
  medUtvalg,
  type Kommandofeil,
  type Utvalgsnokkel,
} from '#features/utvalg/med-utvalg.ts'
import { hentValg } from '#features/utvalg/sporringer.ts'
import type { Utvalg, Utvalgssete } from '#features/utvalg/typer.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { toerr, withTransaction } from '#platform/db/transaksjon.ts'
import type { Rosterrad } from './les-roster.ts'

/** What a row does to its seat. Places not named in the row are left as they are. */
export interface Radendring {
  readonly radnummer: number
  readonly sete: string
  readonly nyttSete: boolean
  readonly plasser: readonly {
    readonly plass: Plass
    readonly navn: string
    readonly slag: 'uendret' | 'kjent' | 'ny'
  }[]
}

export interface Radfeil {
  readonly radnummer: number
  readonly kode: string
  readonly dato?: string | undefined
}

export type Importfeil = { readonly slag: 'rader'; readonly feil: readonly Radfeil[] }

/** All the rows or none of them. `proev`: judged by the database itself, and nothing kept. */
export function importerRoster(
  db: Db,
  nokkel: Utvalgsnokkel,
  rader: readonly Rosterrad[],
  fra: string,
  proev: boolean,
): Promise<Resultat<readonly Radendring[], Kommandofeil | Importfeil>> {
  return medUtvalg<readonly Radendring[], Importfeil>(
    db,
    nokkel,
    async (trx, utvalg) => {
      const { personer } = await hentValg(trx, utvalg.fylkeId)
      const kjente = Map.groupBy(personer, (p) => p.navn.toLowerCase())
      const nye = new Map<string, number>()
      const ledige = utvalg.seter.filter((s) => gjelder(s.gyldig, fra))
      const endringer: Radendring[] = []
      const funn: Radfeil[] = []
      for (const rad of rader) {
        // Seats of the same name are taken in order: two from the same institution are two rows.
        const plass = ledige.findIndex((s) => s.navn.toLowerCase() === rad.sete.toLowerCase())
        const [funnet] = plass < 0 ? [] : ledige.splice(plass, 1)
        const sete = funnet ?? (await lagSete(trx, utvalg, rad, fra))
        if (typeof sete === 'string') {
          funn.push({ radnummer: rad.radnummer, kode: sete })
          continue
        }
        let besetning: readonly Besetning[] = sete.besetning
        const plasser: Radendring['plasser'][number][] = []
        for (const p of PLASSER) {
          const navn = rad[p]
          if (navn === '') continue
          const lik = kjente.get(navn.toLowerCase()) ?? []
          if (lik.length > 1) {
            funn.push({ radnummer: rad.radnummer, kode: 'flere-heter' })
            continue
          }
          const id = lik[0]?.id ?? nye.get(navn.toLowerCase())
          if (id !== undefined && innehaver({ besetning }, p, fra)?.personId === id) {
            plasser.push({ plass: p, navn, slag: 'uendret' })
            continue
          }
          const person =
            id === undefined ? ({ slag: 'ny', navn } as const) : ({ slag: 'kjent', id } as const)
          const svar = await settInn(trx, utvalg.fylkeId, { ...sete, besetning }, p, person, fra)
          if (svar.ok) {
            besetning = svar.verdi
            const satt = besetning.at(-1)
            if (id === undefined && satt !== undefined) nye.set(navn.toLowerCase(), satt.personId)
            plasser.push({ plass: p, navn, slag: person.slag })
          } else if (svar.feil.slag === 'regel') {
            const dato = svar.feil.ved.data?.['dato']
            funn.push({
              radnummer: rad.radnummer,
              kode: svar.feil.ved.kode,
              dato: typeof dato === 'string' ? dato : undefined,
            })
          }
        }
        endringer.push({
          radnummer: rad.radnummer,
          sete: sete.navn,
          nyttSete: funnet === undefined,
          plasser,
        })
      }
      return funn.length > 0 ? feil({ slag: 'rader', feil: funn }) : ok(endringer)
    },
    proev ? toerr : withTransaction,
  )
}

/** A seat the body does not have, in a group of the mandate; the fault's code when it cannot be made. */
async function lagSete(
  trx: Trx,
  utvalg: Utvalg,
  rad: Rosterrad,
  fra: string,
): Promise<Pick<Utvalgssete, keyof Utvalgssete> | string> {
  if (rad.sete === '') return 'uten-sete'
  const mandat = utvalg.mandater.find((m) => gjelder(m.gyldig, fra))
  const gruppe = mandat?.sammensetning.grupper.find((g) =>
    [g.id, g.navn.toLowerCase()].includes(rad.gruppe.toLowerCase()),
  )
  if (gruppe === undefined) return 'ukjent-gruppe'
  const gyldig = { fra, til: null }
  const { id } = await trx
    .insertInto('sete')
    .values({
      fylke_id: utvalg.fylkeId,
      utvalg_id: utvalg.id,
      gruppe: gruppe.id,
      navn: rad.sete,
      har_stemme: gruppe.stemme,
      gyldig: daterange(gyldig),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    id,
    gruppe: gruppe.id,
    navn: rad.sete,
    nettverkId: null,
    nettverkNavn: null,
    organisasjonId: null,
    organisasjonNavn: null,
    organisasjonstype: null,
    harStemme: gruppe.stemme,
    kilde: null,
    gyldig,
    besetning: [],
  }
}
