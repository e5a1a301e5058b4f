import { CompiledQuery } from 'kysely'
import type { Aktor } from '#core/tilgang/kan.ts'
import { ALLMENNHETEN, hentAktor } from '#features/tilgang/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import type { Som } from './app.ts'

// One of each kind, in the demo's own seats. The last sits in another county.
const FOLK: Readonly<Record<string, string | undefined>> = {
  sekretariat: "rolle = 'sekretariat' and fylke_id = 'trondelag'",
  'koordinator i Gauldal': "rolle = 'koordinator' and nettverk_id = 'gauldal'",
  'koordinator i Fosen': "rolle = 'koordinator' and nettverk_id = 'fosen'",
  'partner ved Nord': "rolle = 'uh' and organisasjon_id = 'nord'",
  eier: "rolle = 'eier' and fylke_id = 'trondelag'",
  direktoratet: "rolle = 'direktorat'",
  forumsmedlem: "rolle = 'forum' and nettverk_id = 'verdal-levanger'",
  allmennheten: undefined,
  'sekretariat i et annet fylke': "rolle = 'sekretariat' and fylke_id <> 'trondelag'",
}

export interface Prover {
  readonly navn: string
  readonly som: Som
  readonly aktor: Aktor
}

/** Everyone who is asked whether they may. */
export async function finnFolk(db: Db, dato = '2023-03-08'): Promise<readonly Prover[]> {
  const folk: Prover[] = []
  for (const [navn, vilkar] of Object.entries(FOLK)) {
    const som = vilkar === undefined ? undefined : await finn(db, vilkar)
    const aktor = som === undefined ? ALLMENNHETEN : await hentAktor(db, som, dato)
    if (aktor === undefined) throw new Error(`${navn} sitter ikke ${dato}`)
    folk.push({ navn, som, aktor })
  }
  return [...folk, await iAnnenOrdning(db, dato)]
}

/** A member of a forum that handles one other scheme than the one the demo's year is of. */
async function iAnnenOrdning(db: Db, dato: string): Promise<Prover> {
  const navn = 'forumsmedlem i en annen ordning'
  const svar = await db.executeQuery<{ id: number }>(
    CompiledQuery.raw(`with u as (
      insert into utvalg (fylke_id, id, navn, type, ordning_id, kilde)
      values ('trondelag', 'bare-rekom', 'Bare Rekom', 'samarbeidsforum', 'rekom', 'Prøve')
      returning fylke_id, id
    ), s as (
      insert into sete (fylke_id, utvalg_id, gruppe, navn, har_stemme, gyldig)
      select fylke_id, id, 'medlemmer', 'Medlem, bare Rekom', true, '(,)' from u returning id
    ), p as (
      insert into person (navn, er_demo) values ('Prøve Rekomsen', true) returning id
    )
    insert into setebesetning (sete_id, person_id, plass, gyldig)
    select s.id, p.id, 'representant', '(,)' from s, p returning id`),
  )
  const som = svar.rows[0]?.id
  const aktor = som === undefined ? undefined : await hentAktor(db, som, dato)
  if (som === undefined || aktor === undefined) throw new Error(`${navn} sitter ikke ${dato}`)
  return { navn, som, aktor }
}

async function finn(db: Db, vilkar: string): Promise<number> {
  const svar = await db.executeQuery<{ id: number }>(
    CompiledQuery.raw(`select id from verv where ${vilkar} order by id limit 1`),
  )
  const id = svar.rows[0]?.id
  if (id === undefined) throw new Error(`Demoen mangler et verv der ${vilkar}`)
  return id
}
