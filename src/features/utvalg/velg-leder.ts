import { sql } from 'kysely'
import { gjelder } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { velgTillitsverv, type Tillitsvervslag } from '#core/verv/tillitsverv.ts'
import type { Db } from '#platform/db/kobling.ts'
import {
  daterange,
  medUtvalg,
  regel,
  tilPerson,
  type Kommandofeil,
  type Personvalg,
  type Utvalgsnokkel,
} from './med-utvalg.ts'

export interface NyttValg {
  readonly verv: Tillitsvervslag
  readonly person: Personvalg
  readonly fra: string
}

/** An election for the term of the mandate that is in force on the day it begins. */
export function velgLeder(
  db: Db,
  nokkel: Utvalgsnokkel,
  valg: NyttValg,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx, utvalg) => {
    const mandat = utvalg.mandater.find((m) => gjelder(m.gyldig, valg.fra))
    const personId = await tilPerson(trx, valg.person, utvalg.fylkeId)
    const svar = velgTillitsverv(
      { verv: valg.verv, personId, fra: valg.fra },
      utvalg.tillitsverv,
      mandat?.sammensetning.valgperiodeAr ?? null,
    )
    if (!svar.ok)
      switch (svar.feil.slag) {
        case 'velger-ikke':
          return feil(regel('fra', 'velger-ikke'))
        case 'opptatt':
          return feil(regel('fra', 'opptatt', svar.feil.gyldig.fra ?? valg.fra))
        case 'samme-person':
          return feil(regel('person', 'samme-person'))
      }
    const { gyldig, avkort } = svar.verdi
    if (avkort !== undefined)
      await trx
        .updateTable('tillitsverv')
        .set({ gyldig: sql<string>`daterange(lower(gyldig), ${valg.fra}::date)` })
        .where('id', '=', avkort.id)
        .execute()
    await trx
      .insertInto('tillitsverv')
      .values({
        fylke_id: nokkel.fylkeId,
        utvalg_id: nokkel.utvalgId,
        verv: valg.verv,
        person_id: personId,
        gyldig: daterange(gyldig),
      })
      .execute()
    return ok(true)
  })
}
