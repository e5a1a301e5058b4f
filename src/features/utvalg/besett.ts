import { sql } from 'kysely'
import { avslutt } from '#core/register/medlemskap.ts'
import { gjelder } from '#core/register/periode.ts'
import { feil, ok, uventet, type Resultat } from '#core/resultat.ts'
import { kanStemme, STATSFORVALTEREN, STATSFORVALTERTYPE } from '#core/verv/kan-stemme.ts'
import { overlever } from '#core/verv/overlever.ts'
import type { Besetning, Plass, Sete } from '#core/verv/typer.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import {
  daterange,
  medUtvalg,
  regel,
  tilPerson,
  type Kommandofeil,
  type Personvalg,
  type Utvalgsnokkel,
} from './med-utvalg.ts'

export interface NyBesetning {
  readonly seteId: number
  readonly plass: Plass
  /** Null: the place becomes vacant. */
  readonly person: Personvalg | null
  /** The first day of the new one, and the first day without the old. */
  readonly fra: string
}

/** Fills a place, hands it over or makes it vacant, in one step. Whoever sat keeps the days before. */
export function besett(
  db: Db,
  nokkel: Utvalgsnokkel,
  ny: NyBesetning,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx, utvalg) => {
    const sete = utvalg.seter.find((s) => s.id === ny.seteId)
    if (sete === undefined) return feil({ slag: 'finnes-ikke' })
    if (ny.person === null) {
      const naa = sete.besetning.find((b) => b.plass === ny.plass && gjelder(b.gyldig, ny.fra))
      if (naa === undefined) return feil(regel('person', 'alt-ledig'))
      const slutt = avslutt(naa.gyldig, ny.fra)
      if (!slutt.ok) return feil(regel('fra', slutt.feil.slag))
      await avsluttBesetning(trx, naa.id, ny.fra)
      return ok(true)
    }
    const svar = await settInn(trx, utvalg.fylkeId, sete, ny.plass, ny.person, ny.fra)
    return svar.ok ? ok(true) : svar
  })
}

/** Judges and writes one holder; gives the seat's holders as they are afterwards. */
export async function settInn(
  trx: Trx,
  fylkeId: string,
  sete: Seteutsnitt,
  plass: Plass,
  person: Personvalg,
  fra: string,
): Promise<Resultat<readonly Besetning[], Kommandofeil>> {
  const personId = await tilPerson(trx, person, fylkeId)
  const svar = overlever(sete, plass, personId, fra)
  if (!svar.ok)
    switch (svar.feil.slag) {
      case 'utenfor-setet':
        return feil(regel('fra', 'utenfor-setet'))
      case 'senere-besetning':
        return feil(regel('fra', 'senere-besetning', svar.feil.fra))
      case 'sitter-alt':
        return feil(regel('person', 'sitter-alt'))
      case 'annen-plass':
        return feil(regel('person', 'annen-plass'))
      default:
        return uventet(svar.feil)
    }
  const stemme = kanStemme(sete, await organisasjonstyper(trx, personId, fra))
  if (sete.harStemme && !stemme.ok && stemme.grunn === 'statsforvalteren')
    return feil(regel('person', 'statsforvalteren'))
  const forStatsforvalteren =
    sete.gruppe === STATSFORVALTEREN || sete.organisasjonstype === STATSFORVALTERTYPE
  if (forStatsforvalteren && (await stemmerEtSted(trx, personId, fra)))
    return feil(regel('person', 'stemmer-alt'))
  const { avslutt: gaar, ny: kommer } = svar.verdi
  if (gaar !== undefined) await avsluttBesetning(trx, gaar.besetning.id, gaar.til)
  const { id } = await trx
    .insertInto('setebesetning')
    .values({
      sete_id: sete.id,
      person_id: kommer.personId,
      plass: kommer.plass,
      gyldig: daterange(kommer.gyldig),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const beholdt = sete.besetning.map((b) =>
    b === gaar?.besetning ? { ...b, gyldig: { fra: b.gyldig.fra, til: gaar.til } } : b,
  )
  return ok(beholdt.concat({ id, ...kommer }))
}

type Seteutsnitt = Sete & {
  readonly harStemme: boolean
  readonly organisasjonstype: string | null
}

export async function avsluttBesetning(trx: Trx, id: number, til: string): Promise<void> {
  await trx
    .updateTable('setebesetning')
    .set({ gyldig: sql<string>`daterange(lower(gyldig), ${til}::date)` })
    .where('id', '=', id)
    .execute()
}

/** The kinds of organisation the person sits for on that day or later, in any seat but `utenom`. */
export async function organisasjonstyper(
  trx: Trx,
  personId: number,
  fra: string | null,
  utenom?: number,
) {
  const rader = await trx
    .selectFrom('setebesetning as b')
    .innerJoin('sete as s', 's.id', 'b.sete_id')
    .leftJoin('organisasjon as o', 'o.id', 's.organisasjon_id')
    .select(['o.type', 's.gruppe'])
    .where('b.person_id', '=', personId)
    .where(sql<boolean>`b.gyldig && daterange(${fra}::date, null)`)
    .$if(utenom !== undefined, (q) => q.where('s.id', '<>', utenom ?? 0))
    .execute()
  return rader.map((r) => (r.gruppe === STATSFORVALTEREN ? STATSFORVALTERTYPE : r.type))
}

/** Whether the person holds a seat with a vote on that day or later, in any body. */
async function stemmerEtSted(trx: Trx, personId: number, fra: string): Promise<boolean> {
  const rad = await trx
    .selectFrom('setebesetning as b')
    .innerJoin('sete as s', 's.id', 'b.sete_id')
    .select('b.id')
    .where('b.person_id', '=', personId)
    .where('s.har_stemme', '=', true)
    .where(sql<boolean>`b.gyldig && daterange(${fra}::date, null)`)
    .executeTakeFirst()
  return rad !== undefined
}
