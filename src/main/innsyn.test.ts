import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'

let a: Testapp
let klokke = Temporal.Instant.from('2023-03-08T08:00:00Z')
beforeEach(async () => {
  a = await nyApp({ naa: () => klokke })
  return () => a.slett()
})
afterAll(() => {
  klokke = Temporal.Instant.from('2023-03-08T08:00:00Z')
})

const SAK = '/trondelag/2023/kompetanseloftet/beslutningsgrunnlag/gauldal'

async function vervMed(rolle: string, nettverk?: string): Promise<{ id: number; person: number }> {
  const rad = await a.db
    .selectFrom('verv')
    .select(['id', 'person_id'])
    .where('rolle', '=', rolle)
    .where('fylke_id', '=', 'trondelag')
    .$if(nettverk !== undefined, (q) => q.where('nettverk_id', '=', nettverk ?? ''))
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return { id: rad.id, person: rad.person_id }
}

const logg = () => a.db.selectFrom('innsyn').selectAll().orderBy('id').execute()
const les = (sti: string, som: Som) => a.hent(sti, { som })

async function skjerm(): Promise<void> {
  await sql`insert into skjerming (beslutningsgrunnlag_id, fylke_id, hjemmel_id, grunn, satt_tid)
    select b.id, b.fylke_id, 'offl-13-fvl-13-2', 'Forretningsforhold', now()
    from beslutningsgrunnlag b join tilskuddsar t on t.id = b.tilskuddsar_id
    where b.nettverk_id = 'gauldal' and (t.ar, t.ordning_id) = (2023, 'kompetanseloftet')`.execute(
    a.db,
  )
}

describe('hvem som har lest det som er skjermet', () => {
  test('at Statsforvalteren leser et skjermet grunnlag, blir notert, også som fil', async () => {
    await skjerm()
    const hvem = await vervMed('sekretariat')
    for (const ende of ['', '.json', '.pdf']) {
      expect((await les(`${SAK}${ende}`, hvem.id)).status).toBe(200)
    }
    const linjer = await logg()
    expect(linjer.map((l) => l.sti)).toEqual([SAK, `${SAK}.json`, `${SAK}.pdf`])
    expect(linjer[0]).toMatchObject({
      slag: 'lest',
      person_id: hvem.person,
      verv_id: hvem.id,
      handling: 'grunnlag.se-tittel',
      fylke_id: 'trondelag',
      nettverk_id: 'gauldal',
      grunn: null,
    })
  })

  test('den samme som leser det samme i samme form igjen innen et minutt, er én linje', async () => {
    await skjerm()
    const { id } = await vervMed('sekretariat')
    for (let i = 0; i < 5; i += 1) await les(SAK, id)
    expect(await logg()).toHaveLength(1)
    await les(`${SAK}.json`, id)
    await les(SAK, (await vervMed('forum')).id)
    expect(await logg()).toHaveLength(3)
    klokke = klokke.add({ seconds: 61 })
    await les(SAK, id)
    expect(await logg()).toHaveLength(4)
  })

  test('det noteres på alle sider som viser det, med hvilken sak', async () => {
    await skjerm()
    const { id } = await vervMed('sekretariat')
    const aret = '/trondelag/2023/kompetanseloftet'
    for (const del of ['beslutningsgrunnlag', 'vurdering', 'innstilling/utkast']) {
      expect((await les(`${aret}/${del}`, id)).status).toBe(200)
    }
    await les(`${SAK}/historikk`, id)
    expect((await logg()).map((l) => [l.sti.replace(aret, ''), l.nettverk_id])).toEqual([
      ['/beslutningsgrunnlag', 'gauldal'],
      ['/vurdering', 'gauldal'],
      ['/innstilling/utkast', 'gauldal'],
      ['/beslutningsgrunnlag/gauldal/historikk', 'gauldal'],
    ])
  })

  test('å lese det forumet skal vurdere, er ikke noe å notere, og skriver ingenting', async () => {
    const { id } = await vervMed('sekretariat')
    expect((await les(SAK, id)).status).toBe(200)
    expect(await logg()).toEqual([])
  })

  test('det som er sendt før fristen, er lukket for forumet, og noteres', async () => {
    await a.db
      .updateTable('tilskuddsar')
      .set({ innsendingsfrist: '2023-04-01' })
      .where('fylke_id', '=', 'trondelag')
      .execute()
    await les(SAK, (await vervMed('sekretariat')).id)
    expect(await logg()).toMatchObject([{ slag: 'lest', nettverk_id: 'gauldal' }])
  })

  test('at partnerskapet leser sitt eget, er ikke noe å notere', async () => {
    await skjerm()
    const hvem = await vervMed('koordinator', 'gauldal')
    expect((await les(SAK, hvem.id)).status).toBe(200)
    expect(await logg()).toEqual([])
  })
})

describe('den som blir avvist', () => {
  test('i et annet fylke, etterlater hvem, hvor og hvorfor', async () => {
    const fremmed = await a.db
      .selectFrom('verv')
      .select(['id', 'fylke_id'])
      .where('rolle', '=', 'sekretariat')
      .where('fylke_id', '<>', 'trondelag')
      .executeTakeFirstOrThrow()
    const som = fremmed.id
    expect((await les(`${SAK}.pdf`, som)).status).toBe(403)
    expect((await a.send(`${SAK}/returner`, { versjon: '1', grunn: 'x' }, { som })).status).toBe(
      403,
    )
    expect(await logg()).toMatchObject([
      { slag: 'avvist', sti: `${SAK}.pdf`, fra_fylke_id: fremmed.fylke_id },
      {
        slag: 'avvist',
        sti: `${SAK}/returner`,
        handling: 'grunnlag.returner',
        grunn: 'annet-fylke',
        fylke_id: 'trondelag',
      },
    ])
  })

  test('i et år av en ordning utvalget ikke behandler, er notert med grunnen', async () => {
    await sql`update seterett set alle_ordninger = false
      where fylke_id = 'trondelag' and rolle = 'sekretariat'`.execute(a.db)
    const { id } = await a.db
      .selectFrom('verv')
      .select('id')
      .where('rolle', '=', 'sekretariat')
      .where('utvalg_id', '=', 'samarbeidsforum-rekom')
      .executeTakeFirstOrThrow()
    expect((await les('/trondelag/2023/dekom/oppsett/rediger', id)).status).toBe(403)
    const felt = { ordning: 'dekom', ar: '2025' }
    expect((await a.send('/trondelag/nytt-ar', felt, { som: id })).status).toBe(403)
    expect(await logg()).toMatchObject([
      { slag: 'avvist', handling: 'ar.sett-opp', grunn: 'annen-ordning', fylke_id: 'trondelag' },
      { slag: 'avvist', handling: 'ar.opprett', grunn: 'regel', fylke_id: 'trondelag' },
    ])
  })

  test('som allmennheten, blir ikke notert', async () => {
    expect((await les('/trondelag/register/rediger', undefined)).status).toBeGreaterThanOrEqual(403)
    expect((await les(`${SAK}/rediger`, undefined)).status).toBe(403)
    expect(await logg()).toEqual([])
  })

  test('tusen ganger på et minutt, blir til noen få linjer som sier hvor mange', async () => {
    const hvem = await vervMed('koordinator', 'fosen')
    const prov = () => les(`${SAK}/rediger.json?x=1`, hvem.id)
    const nekt = () => les(`${SAK}/rediger`, hvem.id)
    for (let i = 0; i < 30; i += 1) await nekt()
    await prov()
    expect(await logg()).toHaveLength(20)
    klokke = klokke.add({ minutes: 2 })
    await nekt()
    expect((await logg()).at(-1)).toMatchObject({ grunn: 'annet-nettverk', utelatt: 10 })
  })
})
