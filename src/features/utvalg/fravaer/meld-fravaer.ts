import { osloDato } from '#platform/oslo-dato.ts'
import { gjelder, type Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { kanMeldeFravaer, kanTrekkeFravaer, type Fravaersgrunn } from '#core/verv/fravaer.ts'
import type { Setedag } from '#core/verv/kan-opptre.ts'
import { daterange } from '#features/utvalg/med-utvalg.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hentSetebilde, type Setebilde, type Seteplass } from './sporringer.ts'

export interface Setekommando {
  readonly fylkeId: string
  readonly utvalgId: string
  readonly seteId: number
  readonly vervId: number
  readonly sekretariat: boolean
  readonly naa: Temporal.Instant
}

export type Fravaersfeil = Fravaersgrunn | 'finnes-ikke' | 'over'

/** The place is not filled in a period; the vara acts instead. Written with who said it, and when. */
export function meldFravaer(
  db: Db,
  k: Setekommando & { readonly besetningId: number; readonly gyldig: Periode },
): Promise<Resultat<true, Fravaersfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<true, Fravaersfeil>> => {
    const idag = dagen(k.naa)
    const sete = await hentSetebilde(trx, k, idag, k.vervId)
    const plass = sete?.plasser.find((p) => p.besetningId === k.besetningId)
    if (sete === undefined || plass === undefined) return feil('finnes-ikke')
    const lov = kanMeldeFravaer(k.gyldig, {
      ...hvem(sete, plass, k.sekretariat),
      besetning: plass.gyldig,
      idag,
      tidligere: plass.fravaer.filter((f) => f.trukket === null).map((f) => f.gyldig),
      harOpptradt: sete.opptradt === plass.besetningId,
    })
    if (!lov.ok) return feil(lov.grunn)
    await trx
      .insertInto('fravaer')
      .values({
        besetning_id: plass.besetningId,
        gyldig: daterange(k.gyldig),
        meldt_av: k.vervId,
        meldt: k.naa.toString(),
      })
      .execute()
    return ok(true)
  })
}

/** The declaration no longer holds. It stays readable, with who withdrew it. */
export function trekkFravaer(
  db: Db,
  k: Setekommando & { readonly fravaerId: number },
): Promise<Resultat<true, Fravaersfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<true, Fravaersfeil>> => {
    const idag = dagen(k.naa)
    const sete = await hentSetebilde(trx, k, idag, k.vervId)
    const plass = sete?.plasser.find((p) => p.fravaer.some((f) => f.id === k.fravaerId))
    const meldt = plass?.fravaer.find((f) => f.id === k.fravaerId && f.trukket === null)
    if (sete === undefined || plass === undefined || meldt === undefined) return feil('finnes-ikke')
    const lov = kanTrekkeFravaer(meldt.gyldig, { ...hvem(sete, plass, k.sekretariat), idag })
    if (!lov.ok) return feil(lov.grunn)
    await trx
      .updateTable('fravaer')
      .set({ trukket_av: k.vervId, trukket: k.naa.toString() })
      .where('id', '=', meldt.id)
      .execute()
    return ok(true)
  })
}

/** Whose place it is, seen from the one who asks. */
export function hvem(sete: Setebilde, plass: Seteplass, sekretariat: boolean) {
  return { egen: sete.spor !== null && sete.spor === plass.personId, sekretariat }
}

/** The seat on one day, as the rule of who acts sees it. */
export function dagensSete(sete: Setebilde, dato: string): Setedag<Seteholder> {
  return {
    opptradt: sete.opptradt,
    holdere: sete.plasser
      .filter((p) => gjelder(p.gyldig, dato))
      .map((p) => ({
        besetningId: p.besetningId,
        plass: p.plass,
        navn: p.navn,
        fravaer: p.fravaer.some((f) => f.trukket === null && gjelder(f.gyldig, dato)),
      })),
  }
}

type Seteholder = Setedag['holdere'][number] & { readonly navn: string }

export function dagen(naa: Temporal.Instant): string {
  return osloDato(naa)
}
