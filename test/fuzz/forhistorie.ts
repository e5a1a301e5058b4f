import { CompiledQuery } from 'kysely'
import { fingeravtrykk } from '#features/innstilling/fingeravtrykk.ts'
import { aret2023, vurderAlle } from '#features/innstilling/innstilling.fixture.ts'
import { hentInndata, hentInnstillinger } from '#features/innstilling/sporringer.ts'
import { vedtaInnstilling } from '#features/innstilling/vedta-innstilling.ts'
import type { Db } from '#platform/db/kobling.ts'

/** What has happened before the fuzzer comes. A form that stands on a page only then is found then. */
export interface Forhistorie {
  readonly navn: string
  readonly klokke: string
  readonly skjedd: (db: Db) => Promise<void>
}

const ingenting = async (): Promise<void> => undefined

export const FORHISTORIER: readonly Forhistorie[] = [
  { navn: 'forumets møte', klokke: '2023-03-08T08:00:00Z', skjedd: ingenting },
  { navn: 'før søknadsfristen', klokke: '2023-01-20T08:00:00Z', skjedd: ingenting },
  { navn: 'første år i ny ordning', klokke: '2026-01-20T08:00:00Z', skjedd: ingenting },
  { navn: 'utkast, og noen venter på svar', klokke: '2023-03-08T12:00:00Z', skjedd: utkastet },
  { navn: 'vedtatt', klokke: '2023-03-09T08:00:00Z', skjedd: vedtatt },
  {
    navn: 'offentlig, én sak skjermet, ny versjon i utkast',
    klokke: '2023-03-10T08:00:00Z',
    skjedd: publisert,
  },
]

const AR = '/trondelag/2023/kompetanseloftet'

/** What a person has as a bookmark: the year all the above is about, and a plan to be confirmed. */
export const BOKMERKER: readonly string[] = [
  `${AR}/beslutningsgrunnlag/gauldal`,
  `${AR}/vurdering`,
  `${AR}/vurdering/oppsett`,
  `${AR}/innstilling`,
  `${AR}/innstilling/rediger`,
  `${AR}/innstilling/utkast`,
  `${AR}/vurdering/orn/habilitet`,
  `${AR}/vurdering/ugle/habilitet`,
  '/trondelag/slettekrav',
  '/trondelag/epost',
  '/trondelag/epost/1',
  '/trondelag/utvalg/styret-gauldal/valg',
  `${AR}/publisering`,
  `${AR}/publisering/fosen`,
  `${AR}/publisering/gauldal`,
  '/trondelag/register/sammenslaing?fra=steinkjer&til=verdal&dato=2023-06-01',
]

const kjor = async (db: Db, setning: string): Promise<void> => {
  await db.executeQuery(CompiledQuery.raw(setning))
}

async function utkastet(db: Db): Promise<void> {
  await vurderAlle(db)
  await lagUtkast(db)
  await kjor(
    db,
    `insert into invitasjon (fylke_id, person_id, lenke_hash, opprettet, opprettet_av, utloper)
     select s.fylke_id, p.id, repeat('a', 64), '2023-03-07T08:00:00Z', s.id, '2023-03-21T08:00:00Z'
     from verv s, person p where s.id = (select min(id) from verv
       where rolle = 'sekretariat' and fylke_id = 'trondelag')
     and p.id = (select min(v.person_id) from verv v where v.rolle = 'uh' and v.fylke_id = 'trondelag')`,
  )
  await kjor(
    db,
    `insert into epost (message_id, fylke_id, person_id, slag, sprak, til, emne, tekst, html,
       tilstand, avsluttet)
     select 'prove' || v.person_id || '@samraad.test', v.fylke_id, v.person_id, 'varsel', 'nb',
       'feil@demo.example', 'Sak til gruppa', 'Tekst', '<p>Tekst</p>', 'dod', now()
     from verv v where v.rolle = 'forum' and v.fylke_id = 'trondelag' limit 3
     on conflict do nothing`,
  )
  // Two who ask: one who sits somewhere, one who does not any more.
  await kjor(
    db,
    `insert into slettekrav (person_id, fremsatt, merknad)
     select distinct v.person_id, timestamptz '2023-03-01T08:00:00Z', 'Jeg har sluttet.' from verv v
     where v.rolle in ('eier', 'uh') and v.fylke_id = 'trondelag'`,
  )
}

async function vedtatt(db: Db): Promise<void> {
  await vurderAlle(db)
  await lagUtkast(db)
  const ar = await aret2023(db)
  const [utkast] = await hentInnstillinger(db, ar.id)
  if (utkast === undefined) throw new Error('Utkastet mangler')
  const svar = await vedtaInnstilling(db, {
    ar,
    utkastId: utkast.id,
    sett: fingeravtrykk(await hentInndata(db, ar, utkast)),
    vervId: null,
    naa: Temporal.Instant.from('2023-03-08T12:00:00Z'),
  })
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
}

async function publisert(db: Db): Promise<void> {
  await vedtatt(db)
  const ar = await aret2023(db)
  await kjor(db, `insert into innstilling (tilskuddsar_id, nr) values (${ar.id}, 2)`)
  await kjor(
    db,
    `insert into publisering (tilskuddsar_id, fylke_id, fra, satt_tid)
     select id, fylke_id, '2023-03-09T12:00:00Z', '2023-03-09T12:00:00Z' from tilskuddsar
     where fylke_id = 'trondelag' and ordning_id = 'kompetanseloftet' and ar = 2023`,
  )
  await kjor(
    db,
    `insert into skjerming (beslutningsgrunnlag_id, fylke_id, hjemmel_id, grunn, satt_tid)
     select b.id, b.fylke_id, 'offl-5', 'Avventer vedtak', '2023-03-09T12:00:00Z'
     from beslutningsgrunnlag b join tilskuddsar t on t.id = b.tilskuddsar_id
     where b.nettverk_id = 'fosen' and t.ordning_id = 'kompetanseloftet' and t.ar = 2023`,
  )
}

// With what `vurderAlle` leaves to be explained.
async function lagUtkast(db: Db): Promise<void> {
  const ar = await aret2023(db)
  await kjor(
    db,
    `with ny as (insert into innstilling (tilskuddsar_id, nr, sak)
       values (${ar.id}, 1, 'Sak 7/2023') returning id)
     insert into innstillingslinje
       (innstilling_id, beslutningsgrunnlag_id, belop_kr, avvik_grunn, partner_forklaring)
     select ny.id, b.id, 700000, 'Avtalt i forumet', 'UH finnes før tiltaket begynner'
     from ny, beslutningsgrunnlag b
     where b.tilskuddsar_id = ${ar.id} and b.nettverk_id = 'gauldal'`,
  )
}
