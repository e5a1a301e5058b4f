import { sql } from 'kysely'
import { avslutt } from '#core/register/medlemskap.ts'
import { gjelder, type Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { kanStemme, STATSFORVALTEREN, STATSFORVALTERTYPE } from '#core/verv/kan-stemme.ts'
import type { Db } from '#platform/db/kobling.ts'
import { avsluttBesetning, organisasjonstyper } from './besett.ts'
import { daterange, medUtvalg, regel, type Kommandofeil, type Utvalgsnokkel } from './med-utvalg.ts'

export interface NyttSete {
  readonly gruppe: string
  readonly navn: string
  readonly nettverkId: string | null
  readonly organisasjonId: string | null
  readonly organisasjonstype: string | null
  readonly harStemme: boolean
  readonly gyldig: Periode
  readonly kilde: string
}

export function nyttSete(
  db: Db,
  nokkel: Utvalgsnokkel,
  s: NyttSete,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx) => {
    if (s.harStemme && !kanStemme(s, [s.organisasjonstype]).ok)
      return feil(regel('stemme', 'statsforvalteren'))
    await trx
      .insertInto('sete')
      .values({
        fylke_id: nokkel.fylkeId,
        utvalg_id: nokkel.utvalgId,
        gruppe: s.gruppe,
        navn: s.navn,
        nettverk_id: s.nettverkId,
        organisasjon_id: s.organisasjonId,
        har_stemme: s.harStemme,
        gyldig: daterange(s.gyldig),
        kilde: s.kilde,
      })
      .execute()
    return ok(true)
  })
}

export type Seteendring = Omit<NyttSete, 'gyldig'>

/**
 * What a seat is called, counts as, stands for and whether it votes. Its holders' rights follow at
 * once; a seat that votes has never had one from the State Administrator in it.
 */
export function endreSete(
  db: Db,
  nokkel: Utvalgsnokkel,
  seteId: number,
  s: Seteendring,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(
    db,
    nokkel,
    async (trx, utvalg): Promise<Resultat<true, Kommandofeil>> => {
      const sete = utvalg.seter.find((x) => x.id === seteId)
      if (sete === undefined) return feil({ slag: 'finnes-ikke' })
      // What was the State Administrator's seat does not become one that votes.
      const foer = sete.gruppe === STATSFORVALTEREN ? STATSFORVALTERTYPE : sete.organisasjonstype
      const typer = [s.organisasjonstype, foer]
      for (const b of sete.besetning)
        typer.push(...(await organisasjonstyper(trx, b.personId, b.gyldig.fra, sete.id)))
      if (s.harStemme && !kanStemme(s, typer).ok) return feil(regel('stemme', 'statsforvalteren'))
      await trx
        .updateTable('sete')
        .set({
          gruppe: s.gruppe,
          navn: s.navn,
          nettverk_id: s.nettverkId,
          organisasjon_id: s.organisasjonId,
          har_stemme: s.harStemme,
          kilde: s.kilde,
        })
        .where('id', '=', seteId)
        .execute()
      return ok(true)
    },
    undefined,
    'stemme',
  )
}

/** Ends a seat, and everyone in it, so that `til` is the first day without. Nothing is deleted. */
export function avsluttSete(
  db: Db,
  nokkel: Utvalgsnokkel,
  seteId: number,
  til: string,
): Promise<Resultat<true, Kommandofeil>> {
  return medUtvalg(db, nokkel, async (trx, utvalg) => {
    const sete = utvalg.seter.find((s) => s.id === seteId)
    if (sete === undefined) return feil({ slag: 'finnes-ikke' })
    const slutt = avslutt(sete.gyldig, til)
    if (!slutt.ok) return feil(regel('siste', slutt.feil.slag))
    const senere = sete.besetning.find((b) => b.gyldig.fra !== null && b.gyldig.fra >= til)
    if (senere?.gyldig.fra) return feil(regel('siste', 'senere-besetning', senere.gyldig.fra))
    for (const b of sete.besetning.filter((x) => gjelder(x.gyldig, til)))
      await avsluttBesetning(trx, b.id, til)
    await trx
      .updateTable('sete')
      .set({ gyldig: sql<string>`daterange(lower(gyldig), ${til}::date)` })
      .where('id', '=', seteId)
      .execute()
    return ok(true)
  })
}
