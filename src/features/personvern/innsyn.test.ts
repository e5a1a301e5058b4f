import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { lesRader } from '#platform/documents/les-rader.ts'
import { forseglAlt } from '#features/historikk/segl/forsegl.ts'
import { verifiser } from '#features/historikk/segl/verifiser.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

const NAA = '2026-03-10T08:00:00Z'
const ROT = '/trondelag/slettekrav'

let a: Testapp
/** Two in the secretariat, and one whose seats all ended before the day. */
let sekretaer: number
let slutter: { readonly id: number; readonly navn: string; readonly vervId: number }

beforeAll(async () => {
  a = await nyApp({ naa: NAA })
})
afterAll(() => a.slett())
beforeEach(async () => {
  sekretaer = (await verv("rolle = 'sekretariat' and fylke_id = 'trondelag'")).id
  const v = await verv("rolle = 'koordinator' and fylke_id = 'trondelag'")
  const { navn } = await a.db
    .selectFrom('person')
    .select('navn')
    .where('id', '=', v.person_id)
    .executeTakeFirstOrThrow()
  slutter = { id: v.person_id, navn, vervId: v.id }
})

async function verv(vilkar: string) {
  const svar = await sql<{ id: number; person_id: number }>`
    select v.id, v.person_id from verv v join person p on p.id = v.person_id
    where ${sql.raw(vilkar)} and p.pseudonymisert is null and v.gyldig @> date '2026-03-10'
    order by v.id limit 1`.execute(a.db)
  const rad = svar.rows[0]
  if (rad === undefined) throw new Error(`Ingen der ${vilkar}`)
  return rad
}

/** Ends every seat of a person before the day. */
async function avslutt(personId: number): Promise<void> {
  await sql`update setebesetning set gyldig = gyldig * daterange(null, '2026-01-01')
    where person_id = ${personId} and not isempty(gyldig * daterange(null, '2026-01-01'))`.execute(
    a.db,
  )
  await sql`update tillitsverv set gyldig = gyldig * daterange(null, '2026-01-01')
    where person_id = ${personId}`.execute(a.db)
}

describe('innsyn', () => {
  test('en person ser alt som er lagret om seg, på siden, som json og som regneark', async () => {
    const som = { som: slutter.vervId }
    const side = await (await a.hent('/mine-opplysninger', som)).text()
    expect(side).toContain(slutter.navn)
    expect(side).toContain('Koordinator for')
    // A session refers to the person in three ways, and is shown once, in words.
    expect(side.match(/<summary>Økter: når du har vært innlogget/g)).toHaveLength(1)
    expect(side).not.toMatch(/\[\d{4}-\d\d-\d\d,|>(Verv id|Person id|Naar|Sprak|Sti|Tx)</)
    expect(side).toMatch(/fra \d+\. [a-z]+ 20\d\d/)
    const json = await (await a.hent('/mine-opplysninger.json', som)).json()
    const tabeller = json.opplysninger.map((o: { tabell: string }) => o.tabell)
    expect(tabeller).toEqual(expect.arrayContaining(['person', 'setebesetning', 'verv']))
    const ark = await a.hent('/mine-opplysninger.xlsx', som)
    expect(ark.status).toBe(200)
    const lest = await lesRader(new Uint8Array(await ark.arrayBuffer()), {
      rader: 1000,
      kolonner: 50,
      byte: 10_000_000,
    })
    expect(lest.ok).toBe(true)
  })

  test('ingen ser andres: bare egne rader, og ingen nøkler', async () => {
    await a.db
      .insertInto('identitet')
      .values({
        person_id: slutter.id,
        utsteder: 'u',
        sub: 'min-sub',
        opprettet: NAA,
        sist_brukt: NAA,
      })
      .execute()
    const id = await a.db
      .selectFrom('identitet')
      .select('id')
      .where('sub', '=', 'min-sub')
      .executeTakeFirstOrThrow()
    await a.db
      .insertInto('okt')
      .values({
        kake_hash: 'a'.repeat(64),
        identitet_id: id.id,
        person_id: slutter.id,
        opprettet: NAA,
        sist_brukt: NAA,
      })
      .execute()
    const hent = async (som: number) => (await a.hent('/mine-opplysninger.json', { som })).text()
    const mine = await hent(slutter.vervId)
    expect(mine).toContain('min-sub')
    expect(mine).not.toContain('a'.repeat(64))
    expect(await hent(sekretaer)).not.toContain('min-sub')
  })

  test('den som ikke er innlogget, får vite hva som skal til', async () => {
    const svar = await a.hent('/mine-opplysninger')
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('Logg inn for å se det som er lagret om deg')
    expect((await a.send('/mine-opplysninger/krev-sletting', { merknad: '' })).status).toBe(403)
  })
})

describe('sletting', () => {
  test('et krav kan sendes én gang, trekkes, og ses av sekretariatet i fylket', async () => {
    const som = { som: slutter.vervId }
    const send = () => a.send('/mine-opplysninger/krev-sletting', { merknad: 'Jeg slutter' }, som)
    expect((await send()).status).toBe(303)
    expect((await send()).status).toBe(409)
    const liste = await (await a.hent(ROT, { som: sekretaer })).text()
    expect(liste).toContain(slutter.navn)
    expect(liste).toContain('10. april 2026')
    expect((await a.send('/mine-opplysninger/trekk-krav', {}, som)).status).toBe(303)
    expect((await a.send('/mine-opplysninger/trekk-krav', {}, som)).status).toBe(409)
  })

  test('en merknad som ligner et tidspunkt uten å være det, kan leses igjen', async () => {
    const som = { som: slutter.vervId }
    for (const merknad of ['2016-12-31T23:59:60Z', '2023-02-30']) {
      expect((await a.send('/mine-opplysninger/krev-sletting', { merknad }, som)).status).toBe(303)
      const side = await a.hent('/mine-opplysninger', som)
      expect(side.status, merknad).toBe(200)
      expect(await side.text()).toContain(merknad)
      expect((await a.send('/mine-opplysninger/trekk-krav', {}, som)).status).toBe(303)
    }
  })

  test('den som har et sete, blir ikke slettet, og siden sier hvilket', async () => {
    const side = await (await a.hent(`${ROT}/${slutter.id}`, { som: sekretaer })).text()
    expect(side).toContain('Overlever eller avslutt det først')
    expect(side).not.toContain('Slett for alltid')
    const svar = await a.send(
      `${ROT}/${slutter.id}/pseudonymiser`,
      { begrunnelse: 'Sluttet' },
      { som: sekretaer },
    )
    expect(svar.status).toBe(409)
    expect(await navnPa(slutter.id)).toBe(slutter.navn)
  })

  test('sekretariatet sletter ikke seg selv, og den siste i sekretariatet blir ikke slettet', async () => {
    const { person_id: egenId } = await verv(`v.id = ${sekretaer}`)
    const egen = await (await a.hent(`${ROT}/${egenId}`, { som: sekretaer })).text()
    expect(egen).toContain('Det er deg selv')
    const alene = await sql<{ id: number; person_id: number }>`select id, person_id from verv
      where rolle = 'sekretariat' and fylke_id = 'demofylket' limit 1`.execute(a.db)
    const rad = alene.rows[0]
    const side = await a.hent(`/demofylket/slettekrav/${rad?.person_id}`, { som: rad?.id })
    expect(await side.text()).toContain('den eneste i sekretariatet')
  })

  test('uten begrunnelse blir ingen slettet', async () => {
    const svar = await a.send(
      `${ROT}/${slutter.id}/pseudonymiser`,
      { begrunnelse: ' ' },
      { som: sekretaer },
    )
    expect(svar.status).toBe(422)
    expect(await svar.text()).toContain('Skriv en begrunnelse')
  })

  test('et avslag har en begrunnelse som personen ser', async () => {
    const som = { som: slutter.vervId }
    await a.send('/mine-opplysninger/krev-sletting', { merknad: '' }, som)
    const svar = await a.send(
      `${ROT}/${slutter.id}/avsla`,
      { begrunnelse: 'Setet må overleveres først' },
      { som: sekretaer },
    )
    expect(svar.status).toBe(303)
    const side = await (await a.hent('/mine-opplysninger', som)).text()
    expect(side).toContain('avslått')
    expect(side).toContain('Setet må overleveres først')
  })

  test('en pseudonymisert person heter det samme overalt, slipper ikke inn, og kommer ikke tilbake', async () => {
    const hvem = slutter
    await a.send('/mine-opplysninger/krev-sletting', { merknad: 'Hemmelig' }, { som: hvem.vervId })
    const utvalg = await a.db
      .selectFrom('verv')
      .select('utvalg_id')
      .where('id', '=', hvem.vervId)
      .executeTakeFirstOrThrow()
    await avslutt(hvem.id)
    const svar = await a.send(
      `${ROT}/${hvem.id}/pseudonymiser`,
      { begrunnelse: 'Krav fra personen' },
      { som: sekretaer },
    )
    expect(svar.status).toBe(303)
    expect(await navnPa(hvem.id)).toBe(`Person ${hvem.id}`)
    // Whatever the roster or a case shows, it shows by number.
    const roster = await a.hent(`/trondelag/utvalg/${utvalg.utvalg_id}.json?dato=2025-06-01`)
    expect(await roster.text()).not.toContain(hvem.navn)
    const personside = await (await a.hent(`/trondelag/personer/${hvem.id}`)).text()
    expect(personside).toContain(`Person ${hvem.id}`)
    expect(await antall('identitet', hvem.id)).toBe(0)
    expect(await antall('okt', hvem.id)).toBe(0)
    expect(await antall('invitasjon', hvem.id)).toBe(0)
    expect(await antall('setebesetning', hvem.id)).toBeGreaterThan(0)
    const krav = await a.db
      .selectFrom('slettekrav')
      .selectAll()
      .where('person_id', '=', hvem.id)
      .execute()
    expect(krav.map((k) => k.merknad)).not.toContain('Hemmelig')
    expect(krav.at(-1)?.utfall).toBe('pseudonymisert')
    await expect(
      a.db.updateTable('person').set({ navn: hvem.navn }).where('id', '=', hvem.id).execute(),
    ).rejects.toThrow('pseudonymisert')
    await expect(
      a.db
        .insertInto('identitet')
        .values({
          person_id: hvem.id,
          utsteder: 'u',
          sub: 'igjen',
          opprettet: NAA,
          sist_brukt: NAA,
        })
        .execute(),
    ).rejects.toThrow('pseudonymisert')
    // And the second time there is nothing to do.
    const igjen = await a.send(
      `${ROT}/${hvem.id}/pseudonymiser`,
      { begrunnelse: 'En gang til' },
      { som: sekretaer },
    )
    expect(igjen.status).toBe(409)
  })

  test('navnet finnes ikke igjen i noen kolonne i databasen', async () => {
    const hvem = slutter
    await avslutt(hvem.id)
    await a.send(`${ROT}/${hvem.id}/pseudonymiser`, { begrunnelse: 'Prøve' }, { som: sekretaer })
    expect(await navnPa(hvem.id)).toBe(`Person ${hvem.id}`)
    const kolonner = await sql<{ t: string; k: string }>`
      select c.table_name as t, c.column_name as k from information_schema.columns c
      join information_schema.tables x using (table_schema, table_name)
      where c.table_schema = 'public' and x.table_type = 'BASE TABLE'
        and c.data_type in ('text', 'jsonb')`.execute(a.db)
    for (const { t, k } of kolonner.rows) {
      const funn = await sql`select 1 from ${sql.table(t)}
        where position(${hvem.navn} in ${sql.ref(k)}::text) > 0`.execute(a.db)
      expect(funn.rows, `${t}.${k}`).toEqual([])
    }
  })

  test('seglet over historikken er helt etter at et navn er tatt bort', async () => {
    await forseglAlt(a.db)
    const hvem = slutter
    await avslutt(hvem.id)
    await a.send(`${ROT}/${hvem.id}/pseudonymiser`, { begrunnelse: 'Prøve' }, { som: sekretaer })
    expect(await navnPa(hvem.id)).toBe(`Person ${hvem.id}`)
    await forseglAlt(a.db)
    expect(await verifiser(a.db, [])).toMatchObject({ antallBrudd: 0 })
    const linje = await a.db
      .selectFrom('historikk')
      .select(['begrunnelse', 'etter_verdi'])
      .where('tabell', '=', 'person')
      .where('radnokkel', '=', String(hvem.id))
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(linje.begrunnelse).toBe('Prøve')
  })

  test('en person i et annet fylke finnes ikke for sekretariatet her', async () => {
    const { rows } = await sql<{ person_id: number }>`select person_id from verv v
      where fylke_id = 'demofylket' and not exists (select from setebesetning b
        join sete s on s.id = b.sete_id where b.person_id = v.person_id
          and s.fylke_id = 'trondelag') limit 1`.execute(a.db)
    const id = rows[0]?.person_id
    expect((await a.hent(`${ROT}/${id}`, { som: sekretaer })).status).toBe(404)
    const svar = await a.send(
      `${ROT}/${id}/pseudonymiser`,
      { begrunnelse: 'x' },
      { som: sekretaer },
    )
    expect(svar.status).toBe(404)
  })
})

async function navnPa(id: number): Promise<string> {
  const rad = await a.db
    .selectFrom('person')
    .select('navn')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return rad.navn
}

async function antall(tabell: 'identitet' | 'okt' | 'invitasjon' | 'setebesetning', id: number) {
  const rader = await a.db.selectFrom(tabell).select('id').where('person_id', '=', id).execute()
  return rader.length
}
