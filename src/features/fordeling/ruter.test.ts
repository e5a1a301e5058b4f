import { afterEach, beforeEach, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'
import type { FordelInngang } from '#core/fordeling/typer.ts'
import { lagreForslag } from './lagre-forslag.ts'
import { lest } from './sidetekst.fixture.ts'
import { lesSimulatorprops } from './simulator.fixture.ts'
import { vedtaFordeling } from './vedta-fordeling.ts'
import { simuler } from './simuler.ts'

const F = '/trondelag/2023/kompetanseloftet/fordeling'
const SEKRETARIAT = 'Sigrun Lauvdal'
const ANDRE_SEKRETAER = 'Halvard Tindeland'
const KOORDINATOR = 'Njål Granmo'

let t: Testapp
beforeEach(async () => {
  t = await nyApp()
})
afterEach(async () => {
  await t.slett()
})

async function lagForslag(
  navn: string,
  felt: Readonly<Record<string, string>> = { grunntilskudd: '150 000' },
): Promise<string> {
  const svar = await t.send(
    `${F}/forslag`,
    { navn, fra: 'simulator', versjon: '1', ...felt },
    { som: SEKRETARIAT },
  )
  expect(svar.status).toBe(303)
  return svar.headers.get('location') ?? ''
}

async function gjeldendeId(): Promise<string> {
  const svar = await t.hent(`${F}.json`)
  const json: { fordeling: { id: number } } = await svar.json()
  return String(json.fordeling.id)
}

test('Alle kan lese de vedtatte rammene, og siden sier hvor kronen ble av', async () => {
  const svar = await t.hent(F)
  expect(svar.status).toBe(200)
  const tekst = await lest(svar)
  expect(tekst).toContain('Trondheim/Malvik 3 195 169 38,394 % 200 000 3 195 168 0 3 395 168')
  expect(tekst).toContain('Sum 10 522 000 10 522 001 −1')
  expect(tekst).toContain('summen 10 522 001 kr, men potten er 10 522 000 kr')
  expect(tekst).toContain('avrundingen har laget 1 kr som ikke finnes')
  expect(tekst).toContain('200 000 grunntilskudd')
})

test.each([
  ['nn', 'avrundinga har laga'],
  ['en', 'the rounding has made'],
])('Forklaringen finnes på %s', async (sprak, setning) => {
  expect(await lest(await t.hent(`${F}?lang=${sprak}`))).toContain(setning)
})

test('De samme rammene kan lastes ned som JSON, CSV, Excel og PDF', async () => {
  const json: { utdata: { sum: number }; publisert: { ramme: number }[] } = await (
    await t.hent(`${F}.json`)
  ).json()
  expect(json.utdata.sum).toBe(10_522_000)
  expect(json.publisert.reduce((s, p) => s + p.ramme, 0)).toBe(10_522_001)
  const csv = await (await t.hent(`${F}.csv`)).text()
  expect(csv).toContain('Sum;8322001;;2200000;8321990;10;10522000;10522001;-1;')
  const xlsx = new Uint8Array(await (await t.hent(`${F}.xlsx`)).arrayBuffer())
  expect(xlsx.subarray(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b))
  const pdf = await (await t.hent(`${F}.pdf`)).text()
  expect(pdf.slice(0, 5)).toBe('%PDF-')
})

test('Uten vedtak og uten tall sier siden hva som mangler, og viser til oppsettet', async () => {
  const tekst = await lest(await t.hent('/trondelag/2023/dekom/fordeling'))
  expect(tekst).toContain('Rammene er ikke vedtatt ennå')
  expect(tekst).toContain('Nøkkeltall for Fosen')
  const helt = await t.hent('/trondelag/2026/kollektiv/fordeling')
  expect(await helt.text()).toContain('href="/trondelag/2026/kollektiv/oppsett"')
  for (const ende of ['json', 'csv', 'xlsx', 'pdf']) {
    expect((await t.hent(`/trondelag/2026/kollektiv/fordeling.${ende}`)).status).toBe(200)
  }
})

test('Allmennheten og andre fylker ser ikke forslag; forumets krets gjør det', async () => {
  const sti = await lagForslag('Lavere grunntilskudd')
  expect((await t.hent(sti)).status).toBe(404)
  expect(await lest(await t.hent(`${F}/forslag`))).not.toContain('Lavere grunntilskudd')
  const krets = await t.hent(sti, { som: KOORDINATOR })
  expect(krets.status).toBe(200)
  expect(await lest(krets)).toContain('Bare sekretariatet i fylket kan føre vedtaket.')
  expect((await t.hent(`${F}/sammenlign?a=${sti.split('/').at(-1)}&b=1`)).status).toBe(404)
})

test('Simulatoren uten JavaScript gir de samme tallene som kjernen gir i nettleseren', async () => {
  const sok = 'tildelt=13+000+000&avsetning.0=2+000+000&grunntilskudd=100000&andel.0=100'
  const svar = await t.hent(`${F}/simulator?${sok}`)
  const html = await svar.text()
  const props = lesSimulatorprops(html)
  const iNettleseren = simuler(props.grunnlag, props.felt)
  expect(iNettleseren).toMatchObject({ ok: true, verdi: { sum: 11_000_000, pott: 11_000_000 } })
  const json = await (await t.hent(`${F}/simulator.json?${sok}`)).json()
  expect(json).toMatchObject({ utdata: iNettleseren.ok && iNettleseren.verdi })
  const tekst = await lest(new Response(html))
  for (const r of iNettleseren.ok ? iNettleseren.verdi.rammer : []) {
    expect(tekst).toContain(`${r.navn} `)
    expect(tekst).toContain(r.ramme.toLocaleString('nb-NO').replaceAll(/\s/g, ' '))
  }
})

test('Feil i simulatoren kommer tilbake på én gang, med det som ble skrevet', async () => {
  const svar = await t.hent(`${F}/simulator?tildelt=mye&grunntilskudd=-1`)
  expect(svar.status).toBe(422)
  const html = await svar.text()
  expect(html).toContain('value="mye"')
  const tekst = await lest(new Response(html))
  expect(tekst).toContain('Tildelt fylket: «mye» er ikke et tall.')
  expect(tekst).toContain('Grunntilskudd per nettverk: Tallet kan ikke være negativt')
})

test('Simulatoren i et år uten nøkler og tall viser til oppsettet, og er ingen feil', async () => {
  for (const ar of ['2023/dekom', '2026/kollektiv']) {
    const svar = await t.hent(`/trondelag/${ar}/fordeling/simulator`)
    expect(svar.status).toBe(200)
    expect(await lest(svar)).toContain('Nøkler eller nøkkeltall mangler i oppsettet')
  }
})

test('Bare sekretariatet kan lagre forslag, vedta og legge inn publisert tabell', async () => {
  const sti = await lagForslag('Til avslag')
  for (const som of [undefined, KOORDINATOR, 'Sjur Lyngheim']) {
    expect((await t.send(`${F}/forslag`, { navn: 'X' }, { som })).status).toBe(403)
    expect((await t.send(`${sti}/vedta`, { sak: 'Sak 1' }, { som })).status).toBe(403)
    expect((await t.send(`${sti}/slett`, {}, { som })).status).toBe(403)
    expect((await t.send(`${F}/publisert`, {}, { som })).status).toBe(403)
    expect((await t.hent(`${F}/publisert`, { som })).status).toBe(403)
  }
})

test('Et navn som er brukt, kommer tilbake med feilen og navnet', async () => {
  await lagForslag('Likt')
  const felt = { navn: 'Likt', fra: 'oppsett', versjon: '1' }
  const svar = await t.send(`${F}/forslag`, felt, { som: SEKRETARIAT })
  expect(svar.status).toBe(422)
  const html = await svar.text()
  expect(html).toContain('value="Likt"')
  expect(await lest(new Response(html))).toContain('Et annet forslag i året heter «Likt»')
  const gammelt = { navn: 'Nytt', fra: 'simulator', versjon: '0', tildelt: '13000000' }
  const endret = await t.send(`${F}/forslag`, gammelt, { som: SEKRETARIAT })
  expect(endret.status).toBe(409)
  expect(await lest(endret)).toContain('Oppsettet er endret etter at du åpnet siden')
})

test('Et vedtak krever sak, og vises så for alle med sak og nummer', async () => {
  const gjeldende = await gjeldendeId()
  const sti = await lagForslag('Nye prinsipper')
  const uten = await t.send(`${sti}/vedta`, { sak: ' ', gjeldende }, { som: SEKRETARIAT })
  expect(uten.status).toBe(422)
  expect(await lest(uten)).toContain('Skriv hvilken sak i forumet vedtaket er gjort i.')
  const svar = await t.send(`${sti}/vedta`, { sak: 'Sak 8/2023', gjeldende }, { som: SEKRETARIAT })
  expect(svar.headers.get('location')).toBe(F)
  expect(await lest(await t.hent(F))).toContain('Nye prinsipper. Vedtak 2, Sak 8/2023')
  const gammel = await lest(await t.hent(`${F}/${gjeldende}`))
  expect(gammel).toContain('Denne fordelingen er erstattet av et senere vedtak.')
  expect(gammel).toContain('3 395 168')
})

test('Den som vedtar for sent, får vite hvem som var først og når', async () => {
  const gjeldende = await gjeldendeId()
  const [a, b] = [await lagForslag('A'), await lagForslag('B')]
  await t.send(`${a}/vedta`, { sak: 'Sak 8/2023', gjeldende }, { som: ANDRE_SEKRETAER })
  const svar = await t.send(`${b}/vedta`, { sak: 'Sak 9/2023', gjeldende }, { som: SEKRETARIAT })
  expect(svar.status).toBe(409)
  const tekst = await lest(svar)
  expect(tekst).toContain(
    'Halvard Tindeland, Sekretariatet for samarbeidsforum, vedtok «A» 8. mars 2023 kl. 09:00, i Sak 8/2023 (vedtak 2).',
  )
  expect(tekst).toContain('Du skrev «Sak 9/2023». Ingenting er lagret.')
})

test('To fordelinger kan sammenlignes side om side, også som ark', async () => {
  const id = (await lagForslag('Lavere')).split('/').at(-1) ?? ''
  const sok = `a=${await gjeldendeId()}&b=${id}`
  const tekst = await lest(await t.hent(`${F}/sammenlign?${sok}`, { som: KOORDINATOR }))
  expect(tekst).toContain('Grunntilskudd per nettverk 200 000 kr 150 000 kr')
  expect(tekst).toContain('Sum 10 522 000 10 522 000 0')
  const csv = await t.hent(`${F}/sammenlign.csv?${sok}`, { som: KOORDINATOR })
  expect(await csv.text()).toContain('Sum;10522000;10522000')
  expect(await lest(await t.hent(`${F}/sammenlign`))).toContain('Velg minst to fordelinger')
})

test('Før oppsettet er begynt, viser simulatoren hva som mangler der, og ingen feil i feltene', async () => {
  const tekst = await lest(await t.hent('/trondelag/2026/kollektiv/fordeling/simulator'))
  expect(tekst).toContain('mangler i oppsettet')
  expect(tekst).not.toContain('Verdien mangler')
})

test('Et forslag som bygger på andre tall enn oppsettet, sier hvilke før det kan vedtas', async () => {
  const likt = await lagForslag('Som oppsettet', {})
  const ulikt = await lagForslag('Mer til alle', { tildelt: '13 000 000' })
  const tekst = async (adresse: string) => lest(await t.hent(adresse, { som: SEKRETARIAT }))
  expect(await tekst(likt)).not.toContain('andre tall enn oppsettet')
  expect(await tekst(ulikt)).toContain(
    'Tildelt fylket: 13 000 000 kr i forslaget, 12 022 000 kr i oppsettet.',
  )
})

test('Ingen side om fordelingen trenger mer enn åtte spørringer', async () => {
  const json: { inndata: FordelInngang } = await (await t.hent(`${F}.json`)).json()
  const forslag = await lagreForslag(t.db, {
    arId: (await t.db.selectFrom('fordeling').select('tilskuddsar_id').executeTakeFirstOrThrow())
      .tilskuddsar_id,
    fylkeId: 'trondelag',
    navn: 'Nytt',
    inngang: json.inndata,
    versjon: 1,
    vervId: 1,
    naa: Temporal.Instant.from('2023-03-08T08:00:00Z'),
  })
  const id = forslag.ok ? forslag.verdi.id : 0
  for (const side of [
    '',
    '/simulator',
    '/forslag',
    `/${id}`,
    `/sammenlign?a=1&b=${id}`,
    '/publisert',
  ])
    expect((await t.hent(`${F}${side}`, { som: SEKRETARIAT })).status).toBe(200)
  const malinger = (await (await t.hent('/metrics')).text()).split('\n')
  const talt = (linje: string) =>
    new Map(
      malinger
        .filter(
          (l) => l.startsWith(`samraad_sporringer_per_side_${linje}`) && l.includes('/fordeling'),
        )
        .map((l) => [/rute="([^"]*)"/.exec(l)?.[1], Number(l.split(' ').at(-1))]),
    )
  expect(talt('count').size).toBe(6)
  expect(talt('bucket{le="8"')).toEqual(talt('count'))
})

test('Er fjorårets fordeling vedtatt, viser siden endringen for hvert nettverk og i sum', async () => {
  const gjeldende = await t.hent(`${F}.json`)
  const json: { inndata: FordelInngang } = await gjeldende.json()
  const { id } = await t.db
    .insertInto('tilskuddsar')
    .values({ fylke_id: 'trondelag', ordning_id: 'kompetanseloftet', ar: 2022 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const naa = Temporal.Instant.from('2022-03-08T08:00:00Z')
  const forslag = await lagreForslag(t.db, {
    arId: id,
    fylkeId: 'trondelag',
    navn: 'I fjor',
    inngang: { ...json.inndata, tildelt: 11_000_000 },
    versjon: 1,
    vervId: 1,
    naa,
  })
  if (!forslag.ok) throw new Error(JSON.stringify(forslag.feil))
  const bestilling = { arId: id, id: forslag.verdi.id, sak: 'Sak 1/2022', settGjeldende: null }
  await vedtaFordeling(t.db, { ...bestilling, vervId: 1, naa })
  const tekst = await lest(await t.hent(F))
  expect(tekst).toContain('Ramme 2022 Endring')
  expect(tekst).toMatch(/Sum 8 322 001 2 200 000 8 321 990 10 10 522 000 9 500 000 \+1 022 000/)
})

test('Uten vedtak ser forumets krets det nyeste forslaget, og allmennheten ser ingen rammer', async () => {
  const D = '/demofylket/2023/kompetanseloftet/fordeling'
  const { id: som } = await t.db
    .selectFrom('verv')
    .select('id')
    .where('fylke_id', '=', 'demofylket')
    .where('rolle', '=', 'sekretariat')
    .executeTakeFirstOrThrow()
  expect(await lest(await t.hent(D, { som }))).toContain('Oppsettet er klart.')
  await t.send(`${D}/forslag`, { navn: 'Først', fra: 'oppsett', versjon: '1' }, { som })
  const tekst = await lest(await t.hent(D, { som }))
  expect(tekst).toContain('Dette er et forslag. Rammene gjelder ikke før forumet har vedtatt dem.')
  expect(tekst).toContain('Demonettverket')
  expect(await lest(await t.hent(D))).toContain('Rammene vises her når forumet har vedtatt dem.')
  expect((await t.hent(`${D}/forslag`, { som: SEKRETARIAT })).status).toBe(200)
  expect(
    (await t.send(`${D}/forslag`, { navn: 'X', fra: 'oppsett' }, { som: SEKRETARIAT })).status,
  ).toBe(403)
})
