// An institution is partner of a network in a scheme: NTNU of Fosen in Dekom, and in Kompetanseløftet
// of Ytre Namdal alone (overview of partners and slides, Trøndelag 2023).
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { hentAktor } from './sporringer.ts'

const AR = '/trondelag/2023'
const FOSEN = `${AR}/kompetanseloftet/beslutningsgrunnlag/fosen`
const YTRE = `${AR}/kompetanseloftet/beslutningsgrunnlag/ytre-namdal`

let a: Testapp
let ntnu: number
beforeEach(async () => {
  a = await nyApp({ naa: () => Temporal.Instant.from('2023-01-20T08:00:00Z') })
  const rad = await a.db
    .selectFrom('verv')
    .select('id')
    .where('rolle', '=', 'uh')
    .where('organisasjon_id', '=', 'ntnu')
    .where('nettverk_id', 'is', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  ntnu = rad.id
  return () => a.slett()
})

const status = async (sti: string) => (await a.hent(sti, { som: ntnu })).status

test('utviklingspartneren har nettverkene sine med ordningene det er partner i', async () => {
  const aktor = await hentAktor(a.db, ntnu, '2023-06-01')
  expect(aktor?.nettverkIder).toHaveLength(7)
  expect(aktor?.partnerordninger['fosen']).toEqual(['dekom'])
  expect(aktor?.partnerordninger['ytre-namdal']).toEqual(['dekom', 'kompetanseloftet'])
  // Before the partnership, and for a seat of the network itself: nothing by partnership.
  expect((await hentAktor(a.db, ntnu, '2022-12-31'))?.partnerordninger).toEqual({})
})

test('i en ordning der en annen er partner, leser det verken saken eller historikken og skriver ingenting', async () => {
  for (const sti of [`${FOSEN}/historikk`, `${FOSEN}/historikk.json`, `${FOSEN}/rediger`])
    expect(await status(sti), sti).toBe(403)
  expect(await status(`${YTRE}/historikk`)).toBe(200)
  await sql`update beslutningsgrunnlag set status = 'utkast', sendt_tid = null, sendt_av = null
    where nettverk_id in ('fosen', 'ytre-namdal')`.execute(a.db)
  // That there is a draft is told; what it says is not.
  for (const form of ['', '.json']) {
    const fosen = await (await a.hent(`${FOSEN}${form}`, { som: ntnu })).text()
    expect(fosen).not.toContain('Inkluderende praksis (SePU)')
    const ytre = await (await a.hent(`${YTRE}${form}`, { som: ntnu })).text()
    expect(ytre).toContain('Å se det allmennpedagogiske')
  }
  for (const hva of ['rediger', 'send', 'begynn']) {
    const svar = await a.send(`${FOSEN}/${hva}`, { versjon: '1' }, { som: ntnu })
    expect(svar.status, hva).toBe(403)
  }
  const { rows } = await sql`select from beslutningsgrunnlag
    where nettverk_id = 'fosen' and status <> 'utkast'`.execute(a.db)
  expect(rows).toEqual([])
})

test('Min side viser ikke oppgaver i den ordningen, og «Hva kan jeg?» sier hvilke ordninger det er', async () => {
  await sql`update beslutningsgrunnlag set status = 'utkast', sendt_tid = null, sendt_av = null`.execute(
    a.db,
  )
  const minSide = await (await a.hent('/min-side', { som: ntnu })).text()
  expect(minSide).toContain('/kompetanseloftet/beslutningsgrunnlag/ytre-namdal')
  expect(minSide).not.toContain('/kompetanseloftet/beslutningsgrunnlag/fosen')
  const retter = await (await a.hent('/hva-kan-jeg', { som: ntnu })).text()
  expect(retter).toContain('Fosen (Dekom)')
  expect(retter).toContain('Ytre Namdal (Dekom og Kompetanseløftet)')
})

test('når institusjonen blir partner i ordningen, når den saken fra den dagen', async () => {
  await sql`insert into nettverkspartner (fylke_id, nettverk_id, ordning_id, organisasjon_id, gyldig)
    values ('trondelag', 'fosen', 'kompetanseloftet', 'ntnu', '[2023-01-20,)')`.execute(a.db)
  expect(await status(`${FOSEN}/historikk`)).toBe(200)
})
