import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { medKontekst, SYSTEMET, type Kontekst } from '#platform/kontekst.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { koble, type DB, type Kobling } from './kobling.ts'
import { withTransaction } from './transaksjon.ts'

// Tables that belong to no county. Each with its reason; every other table must be walled.
const UTEN_VEGG: Readonly<Record<string, string>> = {
  historikk_unntak: 'gjelder tabeller, ikke fylker',
  historikk_kolonne: 'gjelder tabeller, ikke fylker',
  innsyn_rydding: 'sier hvor mye som er kastet, og ikke hva',
  skjermingshjemmel: 'lovens hjemler gjelder alle',
  person: 'en person kan sitte i flere fylker',
  identitet: 'hvem en person er hos en utsteder, følger personen',
  okt: 'økten følger personen',
  innloggingsforsok: 'ingen er kjent ennå',
  minsidebesok: 'følger personen',
  varselprofil: 'følger personen',
  varselvalg: 'følger personen',
  slettekrav: 'følger personen',
  signeringsnokkel: 'applikasjonen har ingen rett til den',
  samraad_migrering: 'applikasjonen har ingen rett til den',
}

let base: Testdatabase
let app: Kobling
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
  app = koble({ url: base.appUrl, maks: 3 })
})
afterAll(async () => {
  await app.lukk()
  await base.slett()
})

const FYLKE: Kontekst = { ...SYSTEMET, les: 'demofylket', skriv: 'demofylket' }
const ALLMENN: Kontekst = { ...SYSTEMET, les: '', skriv: '' }
const DIREKTORAT: Kontekst = { ...SYSTEMET, les: '*', skriv: '' }

/** The first column of a statement, run as the application with a context. */
async function som(kontekst: Kontekst, setning: string): Promise<readonly unknown[]> {
  return medKontekst(kontekst, async () => {
    const svar = await withTransaction(app.db, async (trx) => {
      const { rows } = await sql<Record<string, unknown>>`${sql.raw(setning)}`.execute(trx)
      return ok(rows.map((r) => Object.values(r)[0]))
    })
    return svar.ok ? svar.verdi : []
  })
}

async function tabeller(db: Kysely<DB>, vilkar: string): Promise<readonly string[]> {
  const { rows } = await sql<{ navn: string }>`
    select c.relname as navn from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and ${sql.raw(vilkar)} order by 1`.execute(
    db,
  )
  return rows.map((r) => r.navn)
}

describe('veggen mellom fylkene', () => {
  test('hver tabell har en vegg eller en grunn (ellers: samraad_radsikkerhet i migreringen)', async () => {
    const apne = await tabeller(base.db, 'not c.relrowsecurity')
    expect(apne.filter((t) => !(t in UTEN_VEGG))).toEqual([])
  })

  test('applikasjonens rolle eier ingenting, går ikke utenom, og kan ikke slå den av', async () => {
    const { rows } = await sql<Record<string, boolean>>`
      select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as makt,
        exists (select from pg_class where relowner = r.oid) as eier,
        pg_has_role(r.oid, 'samraad', 'member') as medlem
      from pg_roles r where rolname = 'samraad_app'`.execute(base.db)
    expect(rows).toEqual([{ makt: false, eier: false, medlem: false }])
    for (const setning of [
      'alter table beslutningsgrunnlag disable row level security',
      'alter table beslutningsgrunnlag no force row level security',
      'drop policy les on beslutningsgrunnlag',
      'create policy alt on beslutningsgrunnlag using (true)',
      'set role samraad',
      'alter role samraad_app bypassrls',
      'set session_replication_role = replica',
      'truncate beslutningsgrunnlag cascade',
      'select nokkel from signeringsnokkel',
      'update historikk set handling = null',
      'delete from historikk',
      `insert into historikk (tabell, radnokkel, operasjon) values ('person', '1', 'ny')`,
      'update segl set antall = 1',
      'delete from segl',
      'update innsyn set sti = null',
      'delete from innsyn',
      `select samraad_radsikkerhet('beslutningsgrunnlag', 'true', 'true')`,
    ]) {
      await expect(som(SYSTEMET, setning), setning).rejects.toThrow(
        /permission denied|must be owner|only roles with/i,
      )
    }
    // Switching it off for the session makes every question fail instead of seeing more.
    await expect(
      withTransaction(app.db, async (trx) => {
        await sql`set local row_security = off`.execute(trx)
        return ok(await trx.selectFrom('beslutningsgrunnlag').select('id').execute())
      }),
    ).rejects.toThrow('row-level security')
  })

  test('et annet fylkes saker finnes ikke, selv om spørringen glemmer å spørre om fylket', async () => {
    const alle = await som(SYSTEMET, 'select count(*)::int from beslutningsgrunnlag')
    expect(alle).toEqual([11])
    for (const tabell of [
      'beslutningsgrunnlag',
      'grunnlagsinnhold',
      'tiltak',
      'deltakerlinje',
      'budsjettlinje',
      'gruppesak',
      'vurdering',
      'vurderingsgruppe',
      'gruppemedlem',
    ]) {
      const antall = `select count(*)::int from ${tabell}`
      expect(await som(ALLMENN, antall), tabell).toEqual([0])
      expect(await som(FYLKE, antall), tabell).toEqual([0])
      expect(await som(DIREKTORAT, antall), tabell).toEqual(await som(SYSTEMET, antall))
    }
  })

  test('den som ikke sier hvem den er, ser det offentlige og skriver ingenting', async () => {
    const { rows } = await sql`select id from beslutningsgrunnlag`.execute(app.db)
    expect(rows).toEqual([])
    const { rows: fylker } = await sql`select id from fylke`.execute(app.db)
    expect(fylker).toContainEqual({ id: 'trondelag' })
    await expect(
      sql`insert into utvalg (fylke_id, id, navn, type) values ('trondelag', 'x', 'X', 'annet')`.execute(
        app.db,
      ),
    ).rejects.toThrow('row-level security')
  })

  test.each([
    ['et annet fylke', FYLKE],
    ['direktoratet', DIREKTORAT],
    ['allmennheten', ALLMENN],
  ])('%s skriver ingenting i fylket', async (_navn, hvem) => {
    const tidligere = await som(
      SYSTEMET,
      'select md5(string_agg(t::text, $$,$$ order by id)) from beslutningsgrunnlag t',
    )
    for (const setning of [
      `update beslutningsgrunnlag set status = 'trukket' where fylke_id = 'trondelag' returning id`,
      `update tilskuddsar set tildelt_kr = 1 where fylke_id = 'trondelag' returning id`,
      `update avsetning a set belop_kr = 1 from tilskuddsar t where t.id = a.tilskuddsar_id and t.fylke_id = 'trondelag' returning a.nr`,
      `update setebesetning b set gyldig = 'empty' from sete s where s.id = b.sete_id and s.fylke_id = 'trondelag' returning b.id`,
      `delete from tiltak returning nr`,
      `update grunnlagsinnhold set omsokt_kr = 1 returning beslutningsgrunnlag_id`,
      `delete from grunnlagsinnhold returning beslutningsgrunnlag_id`,
      `update nettverk set navn = 'x' where fylke_id = 'trondelag' returning id`,
    ]) {
      expect(await som(hvem, setning), setning).toEqual([])
    }
    expect(
      await som(
        SYSTEMET,
        'select md5(string_agg(t::text, $$,$$ order by id)) from beslutningsgrunnlag t',
      ),
    ).toEqual(tidligere)
    await expect(
      som(
        hvem,
        `insert into nettverk (fylke_id, id, navn, type) values ('trondelag', 'nytt', 'Nytt', 'kommuner')`,
      ),
    ).rejects.toThrow('row-level security')
  })

  test('et fylke flytter ikke sine egne rader inn i et annet', async () => {
    await expect(
      som(
        { ...SYSTEMET, les: 'trondelag', skriv: 'trondelag' },
        `update tilskuddsar set fylke_id = 'demofylket' where fylke_id = 'trondelag'`,
      ),
    ).rejects.toThrow('row-level security')
  })

  test('lesingen for sidene ser bare eget fylke, også når to fylker spør i samme pust', async () => {
    const antall = async (les: string) =>
      medKontekst(
        { ...SYSTEMET, les },
        async () => (await app.les.selectFrom('beslutningsgrunnlag').select('id').execute()).length,
      )
    expect(
      await Promise.all([antall('trondelag'), antall('demofylket'), antall(''), antall('*')]),
    ).toEqual([11, 0, 0, 11])
  })

  test('en sak har alltid sitt innhold, og et innhold alltid sin sak', async () => {
    const trondelag = { ...SYSTEMET, les: 'trondelag', skriv: 'trondelag' }
    for (const setning of [
      `insert into beslutningsgrunnlag (tilskuddsar_id, fylke_id, nettverk_id)
        select max(id), 'trondelag', 'fosen' from tilskuddsar where fylke_id = 'trondelag'`,
      `delete from grunnlagsinnhold`,
    ]) {
      await expect(som(trondelag, setning), setning).rejects.toThrow(
        'beslutningsgrunnlag_har_innhold',
      )
    }
    expect(await som(SYSTEMET, 'select count(*)::int from grunnlagsinnhold')).toEqual([11])
  })

  test('det som er sendt, bærer ikke med seg hvorfor det en gang ble sendt tilbake', async () => {
    await expect(
      som(SYSTEMET, `update beslutningsgrunnlag set returnert_grunn = 'Mangler plan'`),
    ).rejects.toThrow('beslutningsgrunnlag_sendt_uten_grunn')
  })

  test('innholdet i en sak er andres først når det er publisert, og aldri mens det er skjermet', async () => {
    const egen = await nyDatabase({ demo: true })
    const kobling = koble({ url: egen.appUrl, maks: 2 })
    const antall = async (les: string, tabell: string) =>
      medKontekst({ ...SYSTEMET, les }, async () => {
        const rad = await kobling.les
          .selectFrom(
            sql<{ nettverk_id: string }>`(select b.nettverk_id from beslutningsgrunnlag b
            join ${sql.table(tabell)} t on t.beslutningsgrunnlag_id = b.id)`.as('x'),
          )
          .select(sql<number>`count(*)::integer`.as('antall'))
          .where('x.nettverk_id', '=', 'gauldal')
          .executeTakeFirstOrThrow()
        return rad.antall
      })
    const TABELLER = ['grunnlagsinnhold', 'tiltak', 'deltakerlinje', 'budsjettlinje']
    const titler = async (les: string) =>
      medKontekst({ ...SYSTEMET, les }, async () => {
        const rader = await kobling.les
          .selectFrom('beslutningsgrunnlag')
          .select('nettverk_id')
          .where('nettverk_id', '=', 'gauldal')
          .execute()
        return rader.length
      })
    const seSom = async (les: string) => Promise.all(TABELLER.map(async (t) => antall(les, t)))
    const gjor = async (setning: string) => sql`${sql.raw(setning)}`.execute(egen.db)
    try {
      const alt = await seSom('trondelag')
      expect(alt.every((n) => n > 0)).toBe(true)
      const ingenting = TABELLER.map(() => 0)
      // Nobody else reads the title of what is not adopted; of what is, everyone.
      expect(await titler('')).toBe(0)
      await gjor(`insert into innstilling
        (tilskuddsar_id, nr, status, sak, inndata, utdata, vedtatt_av, vedtatt_tid)
        select b.tilskuddsar_id, 1, 'vedtatt', '1/23', '{}', '{}', (select min(id) from setebesetning), now()
        from beslutningsgrunnlag b where b.nettverk_id = 'gauldal'`)
      expect(await seSom('')).toEqual(ingenting)
      expect(await seSom('demofylket')).toEqual(ingenting)
      expect(await titler('')).toBe(1)
      const publiser = (
        fra: string,
      ) => `insert into publisering (tilskuddsar_id, fylke_id, fra, satt_tid)
        select tilskuddsar_id, fylke_id, ${fra}, now() from beslutningsgrunnlag where nettverk_id = 'gauldal'`
      await gjor(publiser(`now() + interval '1 day'`))
      expect(await seSom('')).toEqual(ingenting)
      await gjor(`update publisering set opphevet_tid = now(), opphevet_grunn = 'For sent'`)
      await gjor(publiser(`now() - interval '1 day'`))
      expect(await seSom('')).toEqual(alt)
      expect(await seSom('demofylket')).toEqual(alt)
      await gjor(`insert into skjerming (beslutningsgrunnlag_id, fylke_id, hjemmel_id, grunn, satt_tid)
        select id, fylke_id, (select min(id) from skjermingshjemmel), 'Navngitt barn', now()
        from beslutningsgrunnlag where nettverk_id = 'gauldal'`)
      expect(await seSom('')).toEqual(ingenting)
      expect(await seSom('demofylket')).toEqual(ingenting)
      expect(await titler('')).toBe(1)
      expect(await seSom('trondelag')).toEqual(alt)
      expect(await seSom('*')).toEqual(alt)
    } finally {
      await kobling.lukk()
      await egen.slett()
    }
  })
})
