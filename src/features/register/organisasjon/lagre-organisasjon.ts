import { sql } from 'kysely'
import { adressenavn } from '#core/register/adressenavn.ts'
import type { Orgnr } from '#core/register/orgnr.ts'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { erBrudd, type Lagringsfeil } from '#features/register/lagring.ts'
import { daterange } from '#features/register/periodekolonner.ts'
import type { Maalform, Organisasjonstype, Samisksprak } from '#features/register/typer.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'

export interface Organisasjonsdata {
  readonly navn: string
  readonly navnSamisk: string | null
  readonly samiskKode: Samisksprak | null
  readonly type: Organisasjonstype
  readonly orgnr: Orgnr | null
  readonly maalform: Maalform
  readonly gyldig: Periode
  readonly kilde: string | null
}

export type Organisasjonsfeil =
  | Lagringsfeil
  | { readonly slag: 'orgnr-brukt' }
  /** It would be the State Administrator's, and a seat of it votes. */
  | { readonly slag: 'har-stemme' }

/** A new organisation of the county. The answer is its id, made from the name. */
export function nyOrganisasjon(
  db: Db,
  fylkeId: string,
  data: Organisasjonsdata,
): Promise<Resultat<string, Organisasjonsfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<string, Organisasjonsfeil>> => {
    if (await erBrukt(trx, data.orgnr, null)) return feil({ slag: 'orgnr-brukt' })
    const ider = await trx.selectFrom('organisasjon').select('id').execute()
    // The address of the form for a new one ends in «ny».
    const id = adressenavn(data.navn, new Set([...ider.map((r) => r.id), 'ny']))
    await trx
      .insertInto('organisasjon')
      .values({ id, fylke_id: fylkeId, ...kolonner(data) })
      .execute()
    return ok(id)
  })
}

/** Only an organisation of the county itself: those of the whole country are shared. */
export function endreOrganisasjon(
  db: Db,
  nokkel: { readonly fylkeId: string; readonly id: string; readonly versjon: number },
  data: Organisasjonsdata,
): Promise<Resultat<string, Organisasjonsfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<string, Organisasjonsfeil>> => {
    const naa = await trx
      .selectFrom('organisasjon')
      .select('versjon')
      .where('id', '=', nokkel.id)
      .where('fylke_id', '=', nokkel.fylkeId)
      .executeTakeFirst()
    if (naa === undefined) return feil({ slag: 'finnes-ikke' })
    if (naa.versjon !== nokkel.versjon) return feil({ slag: 'konflikt' })
    if (await erBrukt(trx, data.orgnr, nokkel.id)) return feil({ slag: 'orgnr-brukt' })
    try {
      await trx
        .updateTable('organisasjon')
        .set({ ...kolonner(data), versjon: sql<number>`versjon + 1` })
        .where('id', '=', nokkel.id)
        .execute()
    } catch (kastet) {
      if (!erBrudd(kastet, 'statsforvalteren_stemmer_aldri')) throw kastet
      return feil({ slag: 'har-stemme' })
    }
    return ok(nokkel.id)
  })
}

function kolonner(d: Organisasjonsdata) {
  return {
    navn: d.navn,
    navn_samisk: d.navnSamisk,
    samisk_sprakkode: d.samiskKode,
    type: d.type,
    orgnr: d.orgnr,
    maalform: d.maalform,
    gyldig: daterange(d.gyldig),
    kilde: d.kilde,
  }
}

async function erBrukt(trx: Trx, orgnr: Orgnr | null, egen: string | null): Promise<boolean> {
  if (orgnr === null) return false
  const annen = await trx
    .selectFrom('organisasjon')
    .select('id')
    .where('orgnr', '=', orgnr)
    .$if(egen !== null, (q) => q.where('id', '<>', egen ?? ''))
    .executeTakeFirst()
  return annen !== undefined
}
