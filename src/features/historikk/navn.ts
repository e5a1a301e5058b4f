import { sql } from 'kysely'
import type { Sprak } from '#core/sprak.ts'
import type { LeseDb } from '#platform/db/kobling.ts'

/** What things are called now, by table and key. */
export type Navn = ReadonlyMap<string, string>

/** Of a county, and what the counties share. One query. */
export async function hentNavn(db: LeseDb, fylkeId: string, sprak: Sprak): Promise<Navn> {
  const rader = await db
    .selectNoFrom(
      sql<Readonly<Record<string, string>>>`(
        select jsonb_object_agg(n.nokkel, n.navn) from (
          select 'nettverk ' || id, navn from nettverk where fylke_id = ${fylkeId}
          union all select 'utvalg ' || id, navn from utvalg where fylke_id = ${fylkeId}
          union all select 'organisasjon ' || id, navn from organisasjon
            where fylke_id = ${fylkeId} or fylke_id is null
          union all select 'ordning ' || id, kortnavn from ordning
          union all select 'sete ' || id, navn from sete where fylke_id = ${fylkeId}
          union all select 'setebesetning ' || b.id, p.navn || ', ' || s.navn
            from setebesetning b join sete s on s.id = b.sete_id join person p on p.id = b.person_id
            where s.fylke_id = ${fylkeId}
          union all select distinct 'person ' || p.id, p.navn
            from setebesetning b join sete s on s.id = b.sete_id join person p on p.id = b.person_id
            where s.fylke_id = ${fylkeId}
          union all select 'tilskuddsar ' || t.id, o.kortnavn || ' ' || t.ar
            from tilskuddsar t join ordning o on o.id = t.ordning_id where t.fylke_id = ${fylkeId}
          union all select 'fordeling ' || id, navn from fordeling where fylke_id = ${fylkeId}
          union all select 'avsetning ' || t.id || '/' || v.nr, v.navn
            from avsetning v join tilskuddsar t on t.id = v.tilskuddsar_id where t.fylke_id = ${fylkeId}
          union all select 'nokkel ' || t.id || '/' || k.nr, k.navn
            from nokkel k join tilskuddsar t on t.id = k.tilskuddsar_id where t.fylke_id = ${fylkeId}
          union all select 'nettverksmedlem ' || m.id, o.navn
            from nettverksmedlem m join organisasjon o on o.id = m.organisasjon_id
            where m.fylke_id = ${fylkeId}
          union all select 'nettverkspartner ' || m.id, o.navn
            from nettverkspartner m join organisasjon o on o.id = m.organisasjon_id
            where m.fylke_id = ${fylkeId}
          union all select 'utvalgsordning ' || u.id, o.kortnavn
            from utvalgsordning u join ordning o on o.id = u.ordning_id where u.fylke_id = ${fylkeId}
          union all select 'ordning_versjon ' || v.id, o.kortnavn
            from ordning_versjon v join ordning o on o.id = v.ordning_id
          union all select 'fylkesoppsett ' || id, nokkel from fylkesoppsett
            where fylke_id = ${fylkeId} or fylke_id is null
          union all select 'fravaer ' || a.id, p.navn || ', ' || s.navn
            from fravaer a join setebesetning b on b.id = a.besetning_id
            join sete s on s.id = b.sete_id join person p on p.id = b.person_id
            where s.fylke_id = ${fylkeId}
          union all select 'skjermingshjemmel ' || id, navn->>${sprak} from skjermingshjemmel
          union all select 'vurderingsgruppe ' || g.id, g.navn
            from vurderingsgruppe g join tilskuddsar t on t.id = g.tilskuddsar_id
            where t.fylke_id = ${fylkeId}
        ) n (nokkel, navn))`.as('navn'),
    )
    .executeTakeFirst()
  return new Map(Object.entries(rader?.navn ?? {}))
}
