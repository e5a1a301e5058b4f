import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { angaar, ENDRINGSKODER, type Endring } from '#core/oppgaver/endringer.ts'
import type { Hatt } from '#core/oppgaver/typer.ts'

const FLEST = 50

const rader = z.array(
  z.object({
    kode: z.enum(ENDRINGSKODER),
    tid: z.string(),
    fylkeId: z.string(),
    ar: z
      .object({
        fylkeId: z.string(),
        ar: z.number(),
        ordningId: z.string(),
        ordningNavn: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
        ordningKort: z.string(),
      })
      .nullable(),
    nettverk: z.object({ id: z.string(), navn: z.string() }).nullable(),
    utvalg: z.object({ id: z.string(), navn: z.string() }).nullable(),
    person: z.object({ id: z.number(), navn: z.string() }).nullable(),
  }),
)

/**
 * What has happened after `siden` in the counties, as a column of a query about the person `p`,
 * newest first.
 */
export function endringene(fylker: readonly string[], siden: string): RawBuilder<unknown> {
  const aret = sql`jsonb_build_object('fylkeId', t.fylke_id, 'ar', t.ar, 'ordningId', t.ordning_id,
    'ordningNavn', o.navn, 'ordningKort', o.kortnavn)`
  const iAret = sql`join ordning o on o.id = t.ordning_id where t.fylke_id = any(${fylker})`
  const nettverket = sql`jsonb_build_object('id', n.id, 'navn', n.navn)`
  const fraSaken = sql`join tilskuddsar t on t.id = b.tilskuddsar_id
    join nettverk n on n.fylke_id = b.fylke_id and n.id = b.nettverk_id ${iAret}`
  const utvalget = sql`jsonb_build_object('id', u.id, 'navn', u.navn)`
  const setet = sql`join sete s on s.id = x.sete_id
    join utvalg u on u.fylke_id = s.fylke_id and u.id = s.utvalg_id
    where x.person_id = p.id and s.fylke_id = any(${fylker})`
  const meg = sql`jsonb_build_object('id', x.person_id, 'navn', '')`
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('kode', e.kode, 'tid', e.tid,
          'fylkeId', e.fylke_id, 'ar', e.ar, 'nettverk', e.nettverk, 'utvalg', e.utvalg,
          'person', e.person) order by e.tid desc), '[]') from (
        select * from (
          select 'rammer-vedtatt' as kode, f.vedtatt_tid as tid, t.fylke_id, ${aret} as ar,
            null::jsonb as nettverk, null::jsonb as utvalg, null::jsonb as person
          from fordeling f join tilskuddsar t on t.id = f.tilskuddsar_id ${iAret}
            and f.status = 'vedtatt'
          union all
          select 'innstilling-vedtatt', i.vedtatt_tid, t.fylke_id, ${aret}, null, null, null
          from innstilling i join tilskuddsar t on t.id = i.tilskuddsar_id ${iAret}
            and i.status = 'vedtatt'
          union all
          select 'innsendt', b.sendt_tid, b.fylke_id, ${aret}, ${nettverket}, null, null
          from beslutningsgrunnlag b ${fraSaken} and b.status = 'sendt'
          union all
          select 'returnert', b.sist_endret_tid, b.fylke_id, ${aret}, ${nettverket}, null, null
          from beslutningsgrunnlag b ${fraSaken} and b.status = 'returnert'
          union all
          select 'vurdert', v.fort_tid, b.fylke_id, ${aret}, ${nettverket}, null, null
          from vurdering v join beslutningsgrunnlag b on b.id = v.beslutningsgrunnlag_id ${fraSaken}
          union all
          select 'sete-gitt', lower(x.gyldig)::timestamp at time zone 'Europe/Oslo', s.fylke_id, null,
            null, ${utvalget}, ${meg} from setebesetning x ${setet}
          union all
          select 'sete-avsluttet', upper(x.gyldig)::timestamp at time zone 'Europe/Oslo', s.fylke_id,
            null, null, ${utvalget}, ${meg} from setebesetning x ${setet}
          union all
          select 'invitasjon-brukt', i.brukt, i.fylke_id, null, null, null,
            jsonb_build_object('id', ip.id, 'navn', ip.navn)
          from invitasjon i join person ip on ip.id = i.person_id where i.fylke_id = any(${fylker})
        ) alt where alt.tid > ${siden}::timestamptz and alt.tid <= now()
        order by alt.tid desc limit 500) e)`
}

/** Those that concern the person, newest first, at most 50. */
export function tolkEndringer(
  svar: unknown,
  person: { readonly personId: number; readonly hatter: readonly Hatt[] },
): readonly Endring[] {
  return rader
    .parse(svar)
    .filter((e) => angaar(e, person))
    .slice(0, FLEST)
}
