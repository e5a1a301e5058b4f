// What the database itself holds back of an adopted recommendation, whatever a query forgets.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { koble, type Kobling } from '#platform/db/kobling.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { fingeravtrykk } from './fingeravtrykk.ts'
import { aret2023, vurderAlle } from './innstilling.fixture.ts'
import { hentInndata, hentInnstillinger } from './sporringer.ts'
import { vedtaInnstilling } from './vedta-innstilling.ts'

const OMSOKT = 7_654_321
const GAULDAL = `(select b.id from beslutningsgrunnlag b where b.nettverk_id = 'gauldal')`
// Another county, nobody at all, and those who read across.
const ANDRE = ['demofylket', '']
const ALLE = [...ANDRE, 'trondelag', '*']

let base: Testdatabase
let app: Kobling
const gjor = async (setning: string) => sql`${sql.raw(setning)}`.execute(base.db)

/** What one who reads `les` gets of the statement, as the application asks it. */
async function les(hvem: string, setning: string): Promise<readonly unknown[]> {
  return medKontekst({ ...SYSTEMET, les: hvem, skriv: '' }, async () => {
    const rader = await app.les
      .selectFrom(sql<{ rad: unknown }>`(${sql.raw(setning)})`.as('x'))
      .select('x.rad')
      .execute()
    return rader.map((r) => r.rad)
  })
}
const dokument = async (hvem: string) =>
  JSON.stringify(
    await les(
      hvem,
      `select jsonb_build_object('inn', inndata, 'ut', utdata, 'stengte', stengte) as rad
       from lagret_innstilling`,
    ),
  )

beforeAll(async () => {
  base = await nyDatabase({ demo: true })
  app = koble({ url: base.appUrl, maks: 2 })
  await vurderAlle(base.db)
  await gjor(
    `update grunnlagsinnhold set omsokt_kr = ${OMSOKT} where beslutningsgrunnlag_id = ${GAULDAL}`,
  )
  await gjor(`update vurdering set merknad = 'Merkemerknad', resultat = 'delvis'
    where beslutningsgrunnlag_id = ${GAULDAL}`)
  const ar = await aret2023(base.db)
  await gjor(`insert into innstilling (tilskuddsar_id, nr, sak) values (${ar.id}, 1, 'Sak 7/2023')`)
  await gjor(`insert into innstillingslinje
      (innstilling_id, beslutningsgrunnlag_id, belop_kr, avvik_grunn, partner_forklaring)
    select i.id, ${GAULDAL}, 700000, 'Merkeavvik', 'Merkeforklaring' from innstilling i`)
  expect(await les('', 'select inndata as rad from lagret_innstilling')).toEqual([])
  const [utkast] = await hentInnstillinger(base.db, ar.id)
  if (utkast === undefined) throw new Error('Utkastet mangler')
  const svar = await vedtaInnstilling(base.db, {
    ar,
    utkastId: utkast.id,
    sett: fingeravtrykk(await hentInndata(base.db, ar, utkast)),
    vervId: null,
    naa: Temporal.Instant.from('2023-03-09T12:00:00Z'),
  })
  expect(svar.ok).toBe(true)
})
afterAll(async () => {
  await app.lukk()
  await base.slett()
})

describe('en vedtatt innstilling i databasen', () => {
  test('er lik for alle når ingenting er skjermet, og slik den ble lagret', async () => {
    const [lagret] = (
      await sql<{ rad: unknown }>`select jsonb_build_object(
        'inn', inndata, 'ut', utdata, 'stengte', '[]'::jsonb) as rad from innstilling`.execute(
        base.db,
      )
    ).rows
    for (const hvem of ALLE) expect(await dokument(hvem), hvem).toBe(JSON.stringify([lagret?.rad]))
  })

  test('leses ikke utenom visningen, og linjene i den er fylkets', async () => {
    for (const kolonne of ['i.inndata', 'i.utdata', 'to_jsonb(i)']) {
      await expect(
        les('trondelag', `select ${kolonne} as rad from innstilling i`),
        kolonne,
      ).rejects.toThrow('permission denied')
    }
    const linjer = 'select count(*)::int as rad from innstillingslinje'
    for (const hvem of ANDRE) expect(await les(hvem, linjer)).toEqual([0])
    for (const hvem of ['trondelag', '*']) expect(await les(hvem, linjer)).toEqual([1])
  })

  test('mangler det skjermede for andre fylker: tekst, beløp og summene det kan regnes ut av', async () => {
    const hel = await dokument('trondelag')
    const [sum] = await les('trondelag', `select utdata->'sum' as rad from lagret_innstilling`)
    const { omsokt, kuttet, foreslatt, gruppe, samlet, rest } = Object(sum)
    const merker = ['Merkemerknad', 'Merkeavvik', 'Merkeforklaring', String(OMSOKT)]
    const summer = [omsokt, kuttet, foreslatt, gruppe].map(String)
    for (const m of [...merker, ...summer]) expect(hel, m).toContain(m)

    await gjor(`insert into skjerming (beslutningsgrunnlag_id, fylke_id, hjemmel_id, grunn, satt_tid)
      select id, fylke_id, 'offl-13-fvl-13-2', 'Navngitt barn', now() from beslutningsgrunnlag
      where nettverk_id = 'gauldal'`)
    for (const hvem of ANDRE) {
      const apent = await dokument(hvem)
      for (const m of [...merker, ...summer]) expect(apent, `${hvem}: ${m}`).not.toContain(m)
      // Whose it is, and what the forum gave it, is the forum's own open decision.
      expect(await les(hvem, 'select stengte as rad from lagret_innstilling')).toEqual([
        [{ nettverkId: 'gauldal', samlet: 700_000, restAvRamme: expect.any(Number) }],
      ])
      expect(await les(hvem, `select utdata->'sum' as rad from lagret_innstilling`)).toMatchObject([
        { samlet, rest },
      ])
    }
    // A connection that has never been told for whom it reads.
    const ny = koble({ url: base.appUrl, maks: 1 })
    const { rows } = await sql<{ rad: string }>`
      select concat(inndata, utdata) as rad from lagret_innstilling`.execute(ny.db)
    await ny.lukk()
    expect(rows).toHaveLength(1)
    for (const m of [...merker, ...summer]) expect(rows[0]?.rad, m).not.toContain(m)
    expect(await dokument('trondelag')).toBe(hel)
    expect(await dokument('*')).toBe(hel)
  })

  test('forteller ikke året hva det er søkt om i alt, når noe av det er skjermet', async () => {
    const sum = `select s.omsokt as rad from arsstatus s where s.sendt > 0`
    for (const hvem of ANDRE) expect(await les(hvem, sum), hvem).toEqual([null])
    for (const hvem of ['trondelag', '*']) {
      expect(await les(hvem, sum)).toEqual([11_703_669 - 920_000 + OMSOKT])
    }
    await gjor(
      `update skjerming set opphevet_tid = now(), opphevet_grunn = 'Ikke lenger nødvendig'`,
    )
    for (const hvem of ANDRE) {
      expect(await les(hvem, sum)).toEqual([11_703_669 - 920_000 + OMSOKT])
      expect(await dokument(hvem)).toBe(await dokument('trondelag'))
    }
  })
})
