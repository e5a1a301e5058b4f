import { afterEach, beforeEach, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
})
afterEach(() => a.slett())

const SIDE = '/trondelag/nytt-ar'
const SEKRETARIAT = { som: 1 }
const felt = { ordning: 'kompetanseloftet', ar: '2025', kopier: 'ja' }

test('et nytt år får avsetninger, grunntilskudd og nøkler fra forrige år, men ikke tallene', async () => {
  const svar = await a.send(SIDE, { ordning: 'dekom', ar: '2024', kopier: 'ja' }, SEKRETARIAT)
  expect(svar.headers.get('location')).toBe('/trondelag/2024/dekom/oppsett')
  const data: unknown = await (await a.hent('/trondelag/2024/dekom/oppsett.json')).json()
  expect(data).toMatchObject({
    tildelt: null,
    innsendingsfrist: null,
    grunntilskudd: 300_000,
    avsetninger: [
      { navn: 'Direktetildeling til UH', belop: 5_000_000 },
      { navn: 'Fellestiltak', belop: 1_000_000 },
    ],
    nokler: [{ navn: 'lærerårsverk', andel: '1', telledato: null, kilde: null, mangler: 11 }],
  })
})

test('uten kryss for å ta med noe begynner året tomt', async () => {
  await a.send(SIDE, { ordning: 'dekom', ar: '2024' }, SEKRETARIAT)
  const data: unknown = await (await a.hent('/trondelag/2024/dekom/oppsett.json')).json()
  expect(data).toMatchObject({ grunntilskudd: 0, avsetninger: [], nokler: [] })
})

test('en ordning som ikke gjelder i året, et år som finnes, og tull blir avvist med forklaring', async () => {
  const send = async (nytt: Record<string, string>) => {
    const svar = await a.send(SIDE, { ...felt, ...nytt }, SEKRETARIAT)
    return `${svar.status} ${await svar.text()}`
  }
  expect(await send({ ar: '2026' })).toMatch(/^422[^]*gjelder ikke i 2026/)
  expect(await send({ ordning: 'kollektiv', ar: '2025' })).toMatch(/^422[^]*gjelder ikke i 2025/)
  expect(await send({ ar: '2023' })).toMatch(/^409[^]*2023 finnes fra før/)
  const tull = await send({ ar: '20x5', ordning: 'annet' })
  expect(tull).toMatch(/^422[^]*href="#ordning"[^]*href="#ar"/)
  expect(tull).toContain('value="20x5"')
})

test('to som oppretter samme år samtidig: ett år, og den andre får vite det', async () => {
  const svar = await Promise.all([1, 2].map(() => a.send(SIDE, felt, SEKRETARIAT)))
  expect(svar.map((s) => s.status).toSorted((x, y) => x - y)).toEqual([303, 409])
})

test('bare sekretariatet i fylket ser lenken og kan opprette år', async () => {
  expect(await (await a.hent('/trondelag', SEKRETARIAT)).text()).toContain(
    'href="/trondelag/nytt-ar"',
  )
  for (const som of [undefined, 'Njål Granmo', 'Jorunn Bjørkvang']) {
    expect(await (await a.hent('/trondelag', { som })).text()).not.toContain('nytt-ar')
    expect((await a.hent(SIDE, { som })).status).toBe(403)
    expect((await a.send(SIDE, felt, { som })).status).toBe(403)
  }
  expect((await a.send('/demofylket/nytt-ar', felt, SEKRETARIAT)).status).toBe(403)
})
