import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { KOLONNEREGLER, UTEN_HISTORIKK } from './segl/regler.ts'
import { TABELLER_I_SLAG } from './slag.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

const siste = (tabell: string, antall = 1) =>
  a.db
    .selectFrom('historikk')
    .selectAll()
    .where('tabell', '=', tabell)
    .orderBy('id', 'desc')
    .limit(antall)
    .execute()

describe('historikken skrives av seg selv', () => {
  test('hver tabell med historikk hører til ett valg i filteret', async () => {
    const med = await sql<{ tabell: string }>`
      select tgrelid::regclass::text as tabell from pg_trigger where tgname = 'A_historikk'
      order by 1`.execute(a.db)
    expect(Object.values(TABELLER_I_SLAG).flat().toSorted()).toEqual(
      med.rows.map((r) => r.tabell).toSorted(),
    )
  })

  test('verifiseringen kjenner de samme unntakene og de samme reglene', async () => {
    const unntak = await a.db.selectFrom('historikk_unntak').select('tabell').execute()
    expect(unntak.map((u) => u.tabell).toSorted()).toEqual([...UTEN_HISTORIKK].toSorted())
    const regler = await a.db.selectFrom('historikk_kolonne').selectAll().execute()
    expect(regler.map((r) => `${r.tabell}.${r.kolonne} ${r.regel}`).toSorted()).toEqual(
      Object.entries(KOLONNEREGLER)
        .flatMap(([tabell, r]) =>
          Object.entries(r).flatMap(([regel, k]) => k.map((x) => `${tabell}.${x} ${regel}`)),
        )
        .toSorted(),
    )
  })

  test('hver tabell har historikk, eller en grunn til ikke å ha det', async () => {
    const uten = await sql<{ tabell: string }>`
      select historikk_mangler()::text as tabell`.execute(a.db)
    expect(uten.rows).toEqual([])
    const unntak = await a.db
      .selectFrom('historikk_unntak')
      .select(['tabell', 'grunn'])
      .orderBy('tabell')
      .execute()
    expect(unntak).toMatchInlineSnapshot(`
      [
        {
          "grunn": "utgående post med egen lagringstid; ikke en tilstand noen har rett til",
          "tabell": "epost",
        },
        {
          "grunn": "teknisk, hvert forsøk på å sende",
          "tabell": "epostforsok",
        },
        {
          "grunn": "er selve historikken",
          "tabell": "historikk",
        },
        {
          "grunn": "endres bare av migreringer",
          "tabell": "historikk_kolonne",
        },
        {
          "grunn": "personopplysninger i historikken, som skal kunne slettes",
          "tabell": "historikk_personlig",
        },
        {
          "grunn": "endres bare av migreringer",
          "tabell": "historikk_unntak",
        },
        {
          "grunn": "teknisk, lever i minutter; utfallet er økten",
          "tabell": "innloggingsforsok",
        },
        {
          "grunn": "leselogg med egen lagringstid; forsegles sammen med historikken",
          "tabell": "innsyn",
        },
        {
          "grunn": "teknisk, når en selv sist så sin egen side",
          "tabell": "minsidebesok",
        },
        {
          "grunn": "endres bare av migreringer, med sjekksum",
          "tabell": "samraad_migrering",
        },
        {
          "grunn": "en hemmelighet, lages én gang",
          "tabell": "signeringsnokkel",
        },
        {
          "grunn": "avledet av hendelsene; valgene til personen har historikk",
          "tabell": "varsel",
        },
        {
          "grunn": "avledet av det som har historikk",
          "tabell": "varselhendelse",
        },
      ]
    `)
  })

  test('en tabell noen lager uten å tenke på historikk, blir funnet', async () => {
    await sql`create table glemt (id integer primary key)`.execute(a.db)
    const uten = await sql<{ tabell: string }>`
      select historikk_mangler()::text as tabell`.execute(a.db)
    expect(uten.rows).toEqual([{ tabell: 'glemt' }])
    await sql`select historikk_fest_manglende()`.execute(a.db)
    await sql`insert into glemt values (7)`.execute(a.db)
    expect(await siste('glemt')).toMatchObject([{ operasjon: 'ny', radnokkel: '7' }])
    await sql`drop table glemt`.execute(a.db)
  })

  test('hver endring sier hvem, for hvem, hva før og etter, og for hvilken sak', async () => {
    const verv = await a.db
      .selectFrom('verv as v')
      .innerJoin('beslutningsgrunnlag as b', (j) =>
        j.onRef('b.nettverk_id', '=', 'v.nettverk_id').onRef('b.fylke_id', '=', 'v.fylke_id'),
      )
      .innerJoin('grunnlagsinnhold as i', 'i.beslutningsgrunnlag_id', 'b.id')
      .select(['v.id', 'v.person_id', 'b.id as sak', 'i.omsokt_kr', 'b.nettverk_id'])
      .select(['b.tilskuddsar_id'])
      .where('v.rolle', '=', 'koordinator')
      .orderBy('b.id')
      .executeTakeFirstOrThrow()
    const kontekst = {
      ...SYSTEMET,
      vervId: verv.id,
      handling: 'grunnlag.rediger',
      les: 'trondelag',
      skriv: 'trondelag',
    }
    await medKontekst(kontekst, () =>
      withTransaction(a.db, async (trx) => {
        await trx
          .updateTable('beslutningsgrunnlag')
          .set({ status: 'returnert', returnert_grunn: 'Budsjettet mangler' })
          .where('id', '=', verv.sak)
          .execute()
        await trx
          .updateTable('grunnlagsinnhold')
          .set({ omsokt_kr: 123_456 })
          .where('beslutningsgrunnlag_id', '=', verv.sak)
          .execute()
        return ok(true)
      }),
    )
    const felles = {
      operasjon: 'endret',
      radnokkel: String(verv.sak),
      person_id: verv.person_id,
      verv_id: verv.id,
      handling: 'grunnlag.rediger',
      fylke_id: 'trondelag',
      tilskuddsar_id: verv.tilskuddsar_id,
      nettverk_id: verv.nettverk_id,
    }
    const [rad] = await siste('beslutningsgrunnlag')
    expect(rad).toMatchObject({ ...felles, begrunnelse: 'Budsjettet mangler' })
    // What did not change is not repeated.
    expect(rad?.for_verdi).toEqual({ status: 'sendt', returnert_grunn: null })
    expect(rad?.etter_verdi).toEqual({
      status: 'returnert',
      returnert_grunn: 'Budsjettet mangler',
    })
    const [innhold] = await siste('grunnlagsinnhold')
    expect(innhold).toMatchObject(felles)
    expect(innhold?.for_verdi).toEqual({ omsokt_kr: verv.omsokt_kr })
    expect(innhold?.etter_verdi).toEqual({ omsokt_kr: 123_456 })
  })

  test('det som rulles tilbake, etterlater ingenting', async () => {
    const forst = await sql<{ n: string }>`select count(*) n from historikk`.execute(a.db)
    await withTransaction(a.db, async (trx) => {
      await trx.updateTable('fylke').set({ statsforvalter: 'Noen andre' }).execute()
      return { ok: false, feil: 'nei' } as const
    })
    const etter = await sql<{ n: string }>`select count(*) n from historikk`.execute(a.db)
    expect(etter.rows).toEqual(forst.rows)
  })

  test('det som slettes med det det hører til, vet fortsatt hvilken sak det gjaldt', async () => {
    const ar = await a.db
      .selectFrom('tilskuddsar')
      .selectAll()
      .orderBy('id')
      .executeTakeFirstOrThrow()
    await sql`with f as (
        insert into fordeling (tilskuddsar_id, fylke_id, navn, pott_kr, inndata, utdata)
        values (${ar.id}, ${ar.fylke_id}, 'Til sletting', 0, '{}', '{}') returning id)
      insert into ramme select f.id, ${ar.fylke_id}, n.id, 0 from f, nettverk n
      where n.fylke_id = ${ar.fylke_id} limit 1`.execute(a.db)
    await a.db.deleteFrom('fordeling').where('navn', '=', 'Til sletting').execute()
    expect(await siste('ramme')).toMatchObject([
      { operasjon: 'slettet', tilskuddsar_id: ar.id, fylke_id: ar.fylke_id },
    ])
  })

  test('hemmeligheter og siste bruk av en økt havner aldri i historikken', async () => {
    await sql`with i as (
        insert into identitet (person_id, utsteder, sub, opprettet, sist_brukt)
        select min(id), 'https://utsteder.test', 'hemmelig-sub', now(), now() from person
        returning id, person_id)
      insert into okt (kake_hash, identitet_id, person_id, opprettet, sist_brukt)
      select repeat('a', 64), i.id, i.person_id, now(), now() from i`.execute(a.db)
    const [okt] = await siste('okt')
    // Salted, so that a change is found and nothing can be looked up by it.
    expect(okt?.etter_verdi).toMatchObject({
      kake_hash: expect.stringMatching(/^•[0-9a-f]{64}$/),
    })
    const { rows: salter } = await sql<{ verdi: string | null }>`select verdi
      from historikk_personlig where historikk_id = ${okt?.id}`.execute(a.db)
    expect(salter).toEqual([{ verdi: null }])
    expect(okt?.gjelder_person_id).not.toBeNull()
    await sql`update okt set sist_brukt = sist_brukt + interval '1 minute'`.execute(a.db)
    expect(await siste('okt')).toEqual([okt])
    const lekkasje =
      await sql`select from historikk where historikk::text ~ 'hemmelig-sub|aaaaaaaa'`.execute(a.db)
    expect(lekkasje.rows).toEqual([])
  })

  test('et navn står bare der det kan slettes, og det som står i historikken, røper det ikke', async () => {
    await sql`update person set navn = 'Gry Nyttnavn' where id = (select min(id) from person)`.execute(
      a.db,
    )
    const [rad] = await siste('person')
    expect(JSON.stringify(rad)).not.toContain('Nyttnavn')
    const verdier = await a.db
      .selectFrom('historikk_personlig')
      .selectAll()
      .where('historikk_id', '=', rad?.id ?? 0)
      .orderBy('felt')
      .execute()
    expect(verdier.map((v) => [v.felt, v.kolonne])).toEqual([
      ['etter', 'navn'],
      ['for', 'navn'],
    ])
    expect(verdier[0]?.verdi).toBe('Gry Nyttnavn')
    const slipp = sql`delete from historikk_personlig where historikk_id = ${rad?.id}`
    await expect(slipp.execute(a.db)).rejects.toThrow('bare når personen er pseudonymisert')
    await sql`update person set navn = 'Person ' || id, pseudonymisert = now()
      where id = (select min(id) from person)`.execute(a.db)
    await slipp.execute(a.db)
  })

  test.each(['historikk', 'segl', 'innsyn'])('%s kan bare føyes til', async (tabell) => {
    const t = sql.table(tabell)
    await expect(sql`delete from ${t}`.execute(a.db)).rejects.toThrow('bare føyes til')
    await expect(sql`update ${t} set tid = now()`.execute(a.db)).rejects.toThrow('bare føyes til')
    await expect(sql`truncate ${t} cascade`.execute(a.db)).rejects.toThrow(
      /bare føyes til|kan ikke tømmes/,
    )
  })

  test('ingen tabell med historikk kan tømmes i ett', async () => {
    await expect(sql`truncate ramme`.execute(a.db)).rejects.toThrow('kan ikke tømmes')
  })

  test('skrivingen kan ikke kalles av andre enn eieren av tabellene', async () => {
    const aapne = await sql<{ navn: string }>`select p.proname as navn from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proname ~ '^historikk_(skriv_rad|fest)'
        and has_function_privilege('public', p.oid, 'execute')`.execute(a.db)
    expect(aapne.rows).toEqual([])
  })
})
