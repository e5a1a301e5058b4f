import { kanBegynne } from '#core/beslutningsgrunnlag/status.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { jsonb, type Db, type Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { skrivLinjer } from './skriv-linjer.ts'
import type { LagretGrunnlag } from './lagret-grunnlag.ts'
import { hentGrunnlagene } from './sporringer.ts'
import { hentTidligereAr } from './tidligere-ar.ts'

export interface Begynnelse {
  readonly ar: Tilskuddsar
  readonly nettverkId: string
  /** Takes over the text of the year before, so that nobody writes the same twice. */
  readonly fraTidligere: boolean
  readonly vervId: number | null
  readonly naa: Temporal.Instant
}

export type Begynnefeil = {
  readonly kode: 'finnes-ikke' | 'finnes-allerede' | 'innstilling-vedtatt' | 'ordning-gjelder-ikke'
}

/** A draft with nothing in it, or with last year's text. Never takes over an amount. */
export function begynnGrunnlag(
  db: Db,
  b: Begynnelse,
): Promise<Resultat<{ readonly kopiertFra: number | null }, Begynnefeil>> {
  return withTransaction(
    db,
    async (trx): Promise<Resultat<{ kopiertFra: number | null }, Begynnefeil>> => {
      const [nettverk] = await hentGrunnlagene(trx, b.ar, b.nettverkId)
      if (nettverk === undefined) return feil({ kode: 'finnes-ikke' })
      if (nettverk.grunnlag !== null) return feil({ kode: 'finnes-allerede' })
      const lov = kanBegynne({ ...nettverk, ordningGjelder: b.ar.ordningGjelder })
      if (!lov.ok) return feil({ kode: lov.grunn })
      const forrige = b.fraTidligere ? await hentForrige(trx, b) : null
      const { id } = await trx
        .insertInto('beslutningsgrunnlag')
        .values({
          tilskuddsar_id: b.ar.id,
          fylke_id: b.ar.fylkeId,
          nettverk_id: b.nettverkId,
          status: 'utkast',
          sist_endret_av: b.vervId,
          sist_endret_tid: b.naa.toString(),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await trx
        .insertInto('grunnlagsinnhold')
        .values({
          beslutningsgrunnlag_id: id,
          ...(forrige === null
            ? {}
            : {
                svar: jsonb(gjeldendeSvar(forrige.grunnlag, b.ar)),
                plan_lenke: forrige.grunnlag.planLenke,
                egenandel: forrige.grunnlag.egenandel,
              }),
        })
        .execute()
      if (forrige !== null) await skrivLinjer(trx, id, linjerUtenBelop(forrige.grunnlag, b.ar))
      return ok({ kopiertFra: forrige?.ar ?? null })
    },
  )
}

async function hentForrige(trx: Trx, b: Begynnelse) {
  const forrige = await hentTidligereAr(trx, b.ar, b.nettverkId)
  if (forrige === undefined) return null
  const [rad] = await hentGrunnlagene(
    trx,
    { ...b.ar, id: forrige.arId, ar: forrige.ar },
    b.nettverkId,
  )
  return rad?.grunnlag ? { ar: forrige.ar, grunnlag: rad.grunnlag } : null
}

/** Questions and target groups may have changed since; what this year does not know stays behind. */
function gjeldendeSvar(g: LagretGrunnlag, ar: Tilskuddsar): Record<string, string> {
  return Object.fromEntries(
    ar.regler.sporsmal.flatMap((s) => {
      const svar = g.svar[s.id]
      return svar === undefined ? [] : [[s.id, svar]]
    }),
  )
}

function linjerUtenBelop(g: LagretGrunnlag, ar: Tilskuddsar) {
  const kjente = new Set(ar.regler.malgrupper.map((m) => m.id))
  return {
    tiltak: g.tiltak.map((t) => ({
      ...t,
      malgrupper: t.malgrupper.filter((m) => kjente.has(m)),
      vurderesDato: null,
    })),
    deltakerlinjer: g.deltakerlinjer,
    budsjett: g.budsjett.map((l) => ({ ...l, belop: null, usikkert: false })),
  }
}
