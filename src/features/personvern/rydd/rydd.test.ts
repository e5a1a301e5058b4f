import { afterEach, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { ok } from '#core/resultat.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { kjorRydd } from './kjor-rydd.ts'
import { rydd } from './rydd.ts'
import { startRydder } from './rydder.ts'

const NAA = Temporal.Instant.from('2026-06-01T08:00:00Z')
const dagerSiden = (n: number) => NAA.subtract({ hours: 24 * n }).toString()

let d: Testdatabase
beforeEach(async () => {
  d = await nyDatabase({ demo: true })
})
afterEach(() => d.slett())

let nr = 0
/** A session of one in a county, ended so many days ago. */
async function okt(fylke: string, dager: number): Promise<void> {
  nr += 1
  const { rows } = await sql<{ id: number }>`select b.person_id as id from setebesetning b
    join sete s on s.id = b.sete_id where s.fylke_id = ${fylke}
      and not exists (select from setebesetning x join sete y on y.id = x.sete_id
        where x.person_id = b.person_id and y.fylke_id <> ${fylke}) limit 1`.execute(d.db)
  const person_id = rows[0]?.id ?? 0
  const { id } = await d.db
    .insertInto('identitet')
    .values({
      person_id,
      utsteder: 'u',
      sub: `sub ${nr}`,
      opprettet: dagerSiden(400),
      sist_brukt: dagerSiden(dager),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await d.db
    .insertInto('okt')
    .values({
      kake_hash: String(nr).padStart(64, '0'),
      identitet_id: id,
      person_id,
      opprettet: dagerSiden(dager + 1),
      sist_brukt: dagerSiden(dager),
    })
    .execute()
}

async function antallOkter(): Promise<number> {
  return (await d.db.selectFrom('okt').select('id').execute()).length
}

const av = (svar: Awaited<ReturnType<typeof rydd>>, slag: string) =>
  svar.find((r) => r.slag === slag)?.antall

test('økter eldre enn lagringstiden blir slettet, og de yngre blir stående', async () => {
  await okt('trondelag', 31)
  await okt('trondelag', 29)
  expect(av(await rydd(d.db, NAA, { toerr: false }), 'okt')).toBe(1)
  expect(await antallOkter()).toBe(1)
  expect(av(await rydd(d.db, NAA, { toerr: false }), 'okt')).toBe(0)
})

test('prøvekjøringen sier det samme tallet og sletter ingenting', async () => {
  await okt('trondelag', 31)
  expect(av(await rydd(d.db, NAA, { toerr: true }), 'okt')).toBe(1)
  expect(await antallOkter()).toBe(1)
})

test('fylkets egen lagringstid gjelder for dem som har sete der, fra dagen den er satt', async () => {
  await sql`insert into fylkesoppsett (fylke_id, slag, nokkel, gyldig, verdi)
    values ('demofylket', 'lagringstid', 'okt', '[2026-05-01,)', '{"dager": 5}')`.execute(d.db)
  await okt('demofylket', 10)
  await okt('trondelag', 10)
  const foer = Temporal.Instant.from('2026-04-20T08:00:00Z')
  expect(av(await rydd(d.db, foer, { toerr: true }), 'okt')).toBe(0)
  expect(av(await rydd(d.db, NAA, { toerr: false }), 'okt')).toBe(1)
  expect(await antallOkter()).toBe(1)
})

test('gamle invitasjoner går med forsøkene som henger på dem, og en åpen blir stående', async () => {
  const { rows } = await sql<{ id: number; person_id: number }>`select id, person_id from verv
    where fylke_id = 'trondelag' order by id limit 2`.execute(d.db)
  for (const [i, v] of rows.entries())
    await d.db
      .insertInto('invitasjon')
      .values({
        fylke_id: 'trondelag',
        person_id: v.person_id,
        lenke_hash: String(i).padStart(64, '0'),
        opprettet: dagerSiden(400),
        opprettet_av: v.id,
        // The first ran out long ago; the second still runs.
        utloper: i === 0 ? dagerSiden(386) : NAA.add({ hours: 24 }).toString(),
      })
      .execute()
  await sql`insert into innloggingsforsok (nettleser_hash, utsteder_id, state, nonce, verifier,
      tilbake, fersk, invitasjon_id, opprettet, utloper)
    select ${'f'.repeat(64)}, 'u', 's', 'n', 'v', '/', false, min(id), ${dagerSiden(0)}::timestamptz,
      ${dagerSiden(0)}::timestamptz + interval '10 minutes' from invitasjon`.execute(d.db)
  const svar = await rydd(d.db, NAA, { toerr: false })
  expect(av(svar, 'invitasjon')).toBe(1)
  expect((await d.db.selectFrom('invitasjon').select('id').execute()).length).toBe(1)
  expect((await d.db.selectFrom('innloggingsforsok').select('state').execute()).length).toBe(0)
})

test('teksten i gammel e-post går, og raden som sier at den ble sendt, blir stående', async () => {
  for (const [i, dager] of [100, 10].entries())
    await sql`insert into epost (message_id, slag, sprak, til, emne, tekst, html, tilstand,
        opprettet, avsluttet)
      values (${`m${i}@samraad.test`}, 'innsendt', 'nb', 'a@example.no', 'Emne', 'Hei', '<p>Hei</p>',
        'dod', ${dagerSiden(dager)}::timestamptz, ${dagerSiden(dager)}::timestamptz)`.execute(d.db)
  expect(av(await rydd(d.db, NAA, { toerr: false }), 'epost')).toBe(1)
  const { rows } = await sql<{ tekst: string | null }>`select tekst from epost order by id`.execute(
    d.db,
  )
  expect(rows).toEqual([{ tekst: null }, { tekst: 'Hei' }])
})

test('leseloggen blir ryddet etter den lengste tiden noe fylke har', async () => {
  await sql`insert into fylkesoppsett (fylke_id, slag, nokkel, gyldig, verdi)
    values ('demofylket', 'lagringstid', 'leselogg', '(,)', '{"dager": 30}')`.execute(d.db)
  for (const dager of [400, 100])
    await sql`insert into innsyn (tid, slag, handling, sti)
      values (${dagerSiden(dager)}::timestamptz, 'lest', 'grunnlag.se', '/x')`.execute(d.db)
  expect(av(await rydd(d.db, NAA, { toerr: false }), 'leselogg')).toBe(1)
})

test('samraad rydd svarer i tekst og JSON, og avviser valg den ikke kjenner', async () => {
  await okt('trondelag', 31)
  const ut: string[] = []
  const io = { stdout: (t: string) => void ut.push(t), stderr: (t: string) => void ut.push(t) }
  const med = async <T>(fn: (db: typeof d.db) => Promise<T>) => ok(await fn(d.db))
  expect(await kjorRydd(['--toerr', '--json'], io, med, NAA)).toBe(0)
  expect(JSON.parse(ut.join(''))).toMatchObject({
    toerr: true,
    ryddet: expect.arrayContaining([{ slag: 'okt', antall: 1 }]),
  })
  expect(await kjorRydd([], io, med, NAA)).toBe(0)
  expect(ut.at(-1)).toContain('Slettet')
  expect(await kjorRydd(['--alt'], io, med, NAA)).toBe(2)
})

test('Samråd rydder selv, og slutter når den stopper', async () => {
  await okt('trondelag', 31)
  const ryddet = await new Promise<Awaited<ReturnType<typeof rydd>>>((ferdig, avbrutt) => {
    const rydder = startRydder(d.db, {
      etter: 1,
      naa: () => NAA,
      vedFeil: avbrutt,
      vedRyddet: (svar) => {
        ferdig(svar)
        void rydder.stopp()
      },
    })
  })
  expect(av(ryddet, 'okt')).toBe(1)
})
