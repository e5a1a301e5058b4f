import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { dagenEtter, type Dato } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { avsluttLinje } from '#core/verv/avslutt-linje.ts'
import {
  beholderSekretariat,
  kontrollerSeterett,
  virkning,
  type Rettshaver,
  type Seterettfunn,
  type Seterettlinje,
  type Virkning,
} from '#core/verv/seterett.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { toerr, withTransaction } from '#platform/db/transaksjon.ts'
import { hentRettshavere, hentSeteretter, type Seterettrad } from './sporringer.ts'

export interface Seterettsted {
  readonly fylkeId: string
  /** `avtrykk` of the lines as they were read. */
  readonly avtrykk: string
  readonly idag: Dato
  /** What was previewed; null: only preview, nothing is kept. */
  readonly sett: string | null
}

export type Seterettfeil =
  | { readonly slag: 'konflikt' }
  | { readonly slag: 'finnes-ikke' }
  /** Whom it changes is not whom the preview said. */
  | { readonly slag: 'annen-virkning'; readonly virkning: Virkning }
  | { readonly slag: 'regel'; readonly funn: readonly Seterettfunn[] }
  /** One the line is about has a vote in another seat. */
  | { readonly slag: 'har-stemme' }

/** Changes when any line of the county does. */
export function avtrykk(rader: readonly Seterettrad[]): string {
  return hash(rader.map((r) => `${r.id}.${r.versjon}`).toSorted())
}

/** Changes when the change is about others, or about other roles. */
export function virkningsavtrykk(v: Virkning): string {
  const noekler = (liste: readonly Rettshaver[]) => liste.map((r) => `${r.besetningId} ${r.rolle}`)
  return hash([noekler(v.far), noekler(v.mister), noekler(v.rekkevidde)])
}

export type NySeterett = Seterettlinje & { readonly hjemmel: string }

/** A new line; or, previewed, whom it would change, by the same way and with nothing kept. */
export function giSeterett(
  db: Db,
  sted: Seterettsted,
  ny: NySeterett,
): Promise<Resultat<Virkning, Seterettfeil>> {
  return endre(db, sted, async (trx, rader) => {
    const funn = kontrollerSeterett(ny, rader, sted.idag)
    if (funn.length > 0) return feil({ slag: 'regel', funn })
    return ok({
      dag: ny.gyldig.fra ?? sted.idag,
      felt: 'fra',
      skriv: async () => {
        await trx
          .insertInto('seterett')
          .values({
            fylke_id: sted.fylkeId,
            utvalgstype: ny.utvalgstype,
            gruppe: ny.gruppe,
            har_stemme: ny.harStemme,
            rolle: ny.rolle,
            alle_ordninger: ny.alleOrdninger,
            gyldig: daterange(ny.gyldig),
            hjemmel: ny.hjemmel,
          })
          .execute()
      },
    })
  })
}

/** The line's last day; one that has not begun is taken away. */
export function avslutt(
  db: Db,
  sted: Seterettsted,
  id: number,
  siste: Dato,
): Promise<Resultat<Virkning, Seterettfeil>> {
  return endre(db, sted, async (trx, rader) => {
    const rad = rader.find((r) => r.id === id)
    if (rad === undefined) return feil({ slag: 'finnes-ikke' })
    const svar = avsluttLinje(rad.gyldig, siste, sted.idag)
    if (!svar.ok) return feil({ slag: 'regel', funn: [{ felt: 'siste', kode: svar.grunn }] })
    const { rest } = svar
    const { fra } = rad.gyldig
    const dag = dagenEtter(siste)
    return ok({
      // What never began is not had on the day before either.
      dag: fra !== null && fra > dag ? fra : dag,
      felt: 'siste',
      skriv: async () => {
        await (rest === null
          ? trx.deleteFrom('seterett').where('id', '=', id).execute()
          : trx
              .updateTable('seterett')
              .set((eb) => ({ gyldig: daterange(rest), versjon: eb('versjon', '+', 1) }))
              .where('id', '=', id)
              .execute())
      },
    })
  })
}

interface Plan {
  /** The first day it makes a difference. */
  readonly dag: Dato
  readonly felt: Seterettfunn['felt']
  readonly skriv: () => Promise<void>
}

async function endre(
  db: Db,
  sted: Seterettsted,
  planlegg: (trx: Trx, rader: readonly Seterettrad[]) => Promise<Resultat<Plan, Seterettfeil>>,
): Promise<Resultat<Virkning, Seterettfeil>> {
  const kjor = sted.sett === null ? toerr : withTransaction
  try {
    return await kjor(db, async (trx: Trx): Promise<Resultat<Virkning, Seterettfeil>> => {
      const rader = await hentSeteretter(trx, sted.fylkeId)
      if (avtrykk(rader) !== sted.avtrykk) return feil({ slag: 'konflikt' })
      const plan = await planlegg(trx, rader)
      if (!plan.ok) return plan
      const { dag, felt, skriv } = plan.verdi
      const foer = await hentRettshavere(trx, sted.fylkeId, dag)
      await skriv()
      const etter = await hentRettshavere(trx, sted.fylkeId, dag)
      if (beholderSekretariat(foer) && !beholderSekretariat(etter))
        return feil({ slag: 'regel', funn: [{ felt, kode: 'uten-sekretariat' }] })
      const v = virkning(foer, etter)
      return sted.sett === null || sted.sett === virkningsavtrykk(v)
        ? ok(v)
        : feil({ slag: 'annen-virkning', virkning: v })
    })
  } catch (kastet) {
    const navn = kastet instanceof Error && 'constraint' in kastet ? kastet.constraint : ''
    if (navn === 'statsforvalteren_stemmer_aldri') return feil({ slag: 'har-stemme' })
    // exclusion_violation: two who saved in the same instant.
    if (kastet instanceof Error && 'code' in kastet && kastet.code === '23P01')
      return feil({ slag: 'konflikt' })
    throw kastet
  }
}

function hash(noe: unknown): string {
  return createHash('sha256').update(JSON.stringify(noe)).digest('base64url').slice(0, 22)
}

function daterange(p: Periode) {
  return sql<string>`daterange(${p.fra}::date, ${p.til}::date)`
}
