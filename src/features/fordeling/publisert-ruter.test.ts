import { afterEach, beforeEach, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { lest } from './sidetekst.fixture.ts'

const F = '/trondelag/2023/kompetanseloftet/fordeling'
const SEKRETARIAT = 'Sigrun Lauvdal'

let t: Testapp
beforeEach(async () => {
  t = await nyApp()
})
afterEach(async () => {
  await t.slett()
})

test('En publisert tabell vises før den lagres, og erstatter den gamle', async () => {
  const som = SEKRETARIAT
  const tabell = 'Nettverk\tRamme\nFosen\t561 367\nGauldal\t791 921\nSum\t1 353 287'
  const forhand = await t.send(`${F}/publisert`, { steg: 'les', tabell, kilde: 'Brev' }, { som })
  expect(forhand.status).toBe(200)
  const html = await forhand.text()
  const tekst = await lest(new Response(html))
  expect(tekst).toContain('er 1 353 287 kr, men radene blir 1 353 288 kr')
  expect(tekst).toContain('Tabellen har ingen rad for Indre Namdal')
  expect(await lest(await t.hent(F))).toContain('10 522 001')
  const sett = /name="sett" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const felt = { steg: 'lagre', tabell, kilde: 'Brev', sett }
  expect((await t.send(`${F}/publisert`, felt, { som })).status).toBe(303)
  const etter = await lest(await t.hent(F))
  expect(etter).toContain('Kilde: Brev')
  expect(etter).toContain('9 nettverk mangler i den publiserte tabellen.')
  const igjen = await t.send(`${F}/publisert`, felt, { som })
  expect(igjen.status).toBe(409)
  expect(await lest(igjen)).toContain('Noen andre har endret den publiserte tabellen')
})

test('En publisert tabell med feil kommer tilbake med alle feilene, og ingenting er lagret', async () => {
  const tabell = 'Nettverk\tRamme\nNarnia\t1\nFosen\tmye'
  const felt = { steg: 'lagre', tabell, kilde: '' }
  const svar = await t.send(`${F}/publisert`, felt, { som: SEKRETARIAT })
  expect(svar.status).toBe(422)
  const html = await svar.text()
  expect(html).toContain('Narnia\t1')
  const tekst = await lest(new Response(html))
  expect(tekst).toContain('Rad 2: «Narnia» er ikke et nettverk')
  expect(tekst).toContain('Rad 3: «mye» er ikke et beløp i hele kroner.')
  expect(tekst).toContain('Skriv hvor tabellen er publisert.')
  expect(await lest(await t.hent(F))).toContain('10 522 001')
})

test('En publisert tabell kan lastes opp som fil', async () => {
  const skjema = new FormData()
  skjema.set('steg', 'les')
  skjema.set('kilde', 'Fil')
  skjema.set('fil', new File(['Nettverk;Ramme\nFosen;561367\n'], 'rammer.csv'))
  const svar = await t.send(`${F}/publisert`, skjema, { som: SEKRETARIAT })
  expect(svar.status).toBe(200)
  expect(await svar.text()).toContain('value="Nettverk\tRamme\nFosen\t561367"')
})
