import type { Beslutningsgrunnlag } from '#core/beslutningsgrunnlag/typer.ts'
import type { Trx } from '#platform/db/kobling.ts'

export type Linjer = Pick<Beslutningsgrunnlag, 'tiltak' | 'deltakerlinjer' | 'budsjett'>

/** The lines are one with their decision basis, so they are replaced as a whole. */
export async function skrivLinjer(trx: Trx, id: number, linjer: Linjer): Promise<void> {
  for (const tabell of ['tiltak', 'deltakerlinje', 'budsjettlinje'] as const) {
    await trx.deleteFrom(tabell).where('beslutningsgrunnlag_id', '=', id).execute()
  }
  if (linjer.tiltak.length > 0) {
    await trx
      .insertInto('tiltak')
      .values(
        linjer.tiltak.map((t) => ({
          beslutningsgrunnlag_id: id,
          nr: t.nr,
          tittel: t.tittel,
          tema: t.tema,
          malgrupper: [...t.malgrupper],
          start_semester: t.startSemester,
          slutt_semester: t.sluttSemester,
          vurderes_dato: t.vurderesDato,
          partner_id: t.partnerId,
          partner_merknad: t.partnerMerknad,
        })),
      )
      .execute()
  }
  if (linjer.deltakerlinjer.length > 0) {
    await trx
      .insertInto('deltakerlinje')
      .values(
        linjer.deltakerlinjer.map((d) => ({
          beslutningsgrunnlag_id: id,
          nr: d.nr,
          tiltak_nr: d.tiltakNr,
          beskrivelse: d.beskrivelse,
          kommuner: [...d.kommuner],
          barnehager_kommunale: d.barnehagerKommunale,
          barnehager_private: d.barnehagerPrivate,
          skoler_kommunale: d.skolerKommunale,
          skoler_private: d.skolerPrivate,
          sfo: d.sfo,
          ppt: d.ppt,
        })),
      )
      .execute()
  }
  if (linjer.budsjett.length > 0) {
    await trx
      .insertInto('budsjettlinje')
      .values(
        linjer.budsjett.map((b) => ({
          beslutningsgrunnlag_id: id,
          nr: b.nr,
          mottaker: b.mottaker,
          formal: b.formal,
          beskrivelse: b.beskrivelse,
          belop_kr: b.belop,
          usikkert: b.usikkert,
        })),
      )
      .execute()
  }
}
