import { sql } from 'kysely'
import { gjelder } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sammensetning } from '#core/verv/typer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { daterange, medUtvalg, regel, type Kommandofeil, type Utvalgsnokkel } from './med-utvalg.ts'

export interface NyttMandat {
  readonly tekst: string
  readonly fastsattAv: string
  readonly kilde: string
  readonly sammensetning: Sammensetning
  /** Null: as the database has it for a body that has not said. */
  readonly varselDager: number | null
  readonly fra: string
}

/** A new version, in force from `fra`. The one in force ends the day before and stays readable. */
export function nyttMandat(
  db: Db,
  nokkel: Utvalgsnokkel,
  m: NyttMandat,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx, utvalg) => {
    const senere = utvalg.mandater.find((x) => x.gyldig.fra !== null && x.gyldig.fra >= m.fra)
    if (senere?.gyldig.fra) return feil(regel('fra', 'senere-mandat', senere.gyldig.fra))
    const naa = utvalg.mandater.find((x) => gjelder(x.gyldig, m.fra))
    if (naa !== undefined)
      await trx
        .updateTable('mandat')
        .set({ gyldig: sql<string>`daterange(lower(gyldig), ${m.fra}::date)` })
        .where('id', '=', naa.id)
        .execute()
    await trx
      .insertInto('mandat')
      .values({
        fylke_id: nokkel.fylkeId,
        utvalg_id: nokkel.utvalgId,
        nr: Math.max(0, ...utvalg.mandater.map((x) => x.nr)) + 1,
        tekst: m.tekst,
        fastsatt_av: m.fastsattAv,
        kilde: m.kilde,
        sammensetning: JSON.stringify(m.sammensetning),
        ...(m.varselDager !== null && { varsel_dager: m.varselDager }),
        gyldig: daterange({ fra: m.fra, til: null }),
      })
      .execute()
    return ok(true)
  })
}
