import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
})
afterEach(() => a.slett())

const AR = '/trondelag/2023/dekom/oppsett'
const SEKRETARIAT = { som: 1 }
const tekst = async (svar: Response) => (await svar.text()).replaceAll('\u00a0', ' ')

const SKJEMA = {
  gjor: 'lagre',
  versjon: '1',
  omfang: 'alt',
  kilde: 'Tildelingsbrev',
  innsendingsfrist: '2023-02-01',
  innstillingsmote: '2023-03-09',
  tildelt: '20 522 000',
  grunntilskudd: '300 000 kr',
  'pott.0.navn': 'Direktetildeling til UH',
  'pott.0.belop': '5 000 000',
  'pott.0.direkteTil': '3 000 000 kroner til NTNU og 2 000 000 kroner til Nord universitet',
  'pott.1.navn': 'Fellestiltak',
  'pott.1.belop': '1 000 000',
  'nokkel.0.nr': '1',
  'nokkel.0.navn': 'lærerårsverk',
  'nokkel.0.andel': '40 %',
  'nokkel.0.telledato': '2022-10-01',
  'nokkel.0.kilde': 'GSI',
  'nokkel.1.nr': '',
  'nokkel.1.navn': 'elever',
  'nokkel.1.andel': '0,6',
  'nokkel.1.telledato': '',
  'nokkel.1.kilde': '',
}

describe('endre oppsettet', () => {
  test('sekretariatet lagrer tildeling, avsetninger og to nøkler med andeler', async () => {
    const svar = await a.send(`${AR}/rediger`, SKJEMA, SEKRETARIAT)
    expect(svar.status).toBe(303)
    const data: unknown = await (await a.hent(`${AR}.json`)).json()
    expect(data).toMatchObject({
      tildelt: 20_522_000,
      rest: 11_222_000,
      avsetninger: [
        {
          navn: 'Direktetildeling til UH',
          belop: 5_000_000,
          direkteTil: '3 000 000 kroner til NTNU og 2 000 000 kroner til Nord universitet',
        },
        { navn: 'Fellestiltak', belop: 1_000_000, direkteTil: null },
      ],
      nokler: [
        { navn: 'lærerårsverk', andel: '0.4', telledato: '2022-10-01', kilde: 'GSI' },
        { navn: 'elever', andel: '0.6', telledato: null, kilde: null },
      ],
    })
  })

  test('alle feil kommer på én gang, ved hvert sitt felt, og det som ble skrevet, står der', async () => {
    const svar = await a.send(
      `${AR}/rediger`,
      {
        ...SKJEMA,
        tildelt: 'tolv',
        grunntilskudd: '10,5',
        innstillingsmote: '2023-02-30',
        'pott.0.belop': '-5',
        'pott.1.navn': '',
        'nokkel.0.andel': '41 %',
        'nokkel.1.navn': 'lærerårsverk',
      },
      SEKRETARIAT,
    )
    expect(svar.status).toBe(422)
    const html = await tekst(svar)
    for (const felt of [
      'tildelt',
      'grunntilskudd',
      'innstillingsmote',
      'pott.0.belop',
      'pott.1.navn',
      'nokkel-gruppe',
      'nokkel.1.navn',
    ]) {
      expect(html, felt).toContain(`href="#${felt}"`)
      expect(html, felt).toContain(`id="${felt}-feil"`)
    }
    // The summary stands far from the fields, and so names each of them.
    expect(html).toContain('Tildelt fylket: «tolv» er ikke et tall.')
    expect(html).toContain('Satt av før rammene, rad 2, navn: ')
    expect(html).toContain('value="tolv"')
    expect(html).toContain('De er 1,01.')
    expect(
      await a.db.selectFrom('nokkel').select('nr').where('navn', '=', 'elever').execute(),
    ).toEqual([])
  })

  test('avsetninger over tildelingen og grunntilskudd over potten blir avvist', async () => {
    const over = await a.send(`${AR}/rediger`, { ...SKJEMA, tildelt: '5000000' }, SEKRETARIAT)
    expect(await tekst(over)).toContain('Avsetningene er 6 000 000 kroner til sammen')
    // Thousands or decimals? Nobody can know, and 200 kroner would be saved in silence.
    const punktum = await a.send(`${AR}/rediger`, { ...SKJEMA, tildelt: '200.000' }, SEKRETARIAT)
    expect(punktum.status).toBe(422)
    expect(await tekst(punktum)).toContain('«200.000» kan bety både tusen og desimaler.')
    const grunn = await a.send(
      `${AR}/rediger`,
      { ...SKJEMA, grunntilskudd: '2000000' },
      SEKRETARIAT,
    )
    expect(await tekst(grunn)).toContain('Grunntilskuddet til 11 nettverk er 22 000 000')
  })

  test('tildelingen kan være ukjent, og nøklene ikke valgt', async () => {
    const { versjon, omfang, gjor } = SKJEMA
    const svar = await a.send(
      '/trondelag/2024/kompetanseloftet/oppsett/rediger',
      { versjon, omfang, gjor, grunntilskudd: '0' },
      SEKRETARIAT,
    )
    expect(svar.status).toBe(303)
  })

  test('rader kan legges til, fjernes og flyttes uten skript, og det som er skrevet, blir stående', async () => {
    const gjor = async (hva: string) => {
      const svar = await a.send(
        `${AR}/rediger`,
        { ...SKJEMA, gjor: hva, tildelt: 'halvferdig' },
        SEKRETARIAT,
      )
      expect(svar.status).toBe(200)
      const html = await svar.text()
      expect(html).toContain('value="halvferdig"')
      return [...html.matchAll(/name="(?:pott|nokkel)\.\d\.navn"[^>]* value(?:="([^"]*))?/g)].map(
        (m) => m[1],
      )
    }
    const [uh, felles, larer, elev] = [
      'Direktetildeling til UH',
      'Fellestiltak',
      'lærerårsverk',
      'elever',
    ]
    expect(await gjor('pott-ned-0')).toEqual([felles, uh, larer, elev])
    expect(await gjor('pott-fjern-0')).toEqual([felles, larer, elev])
    expect(await gjor('nokkel-opp-1')).toEqual([uh, felles, elev, larer])
    expect(await gjor('nokkel-ny')).toHaveLength(5)
    expect(await gjor('pott-opp-0')).toEqual([uh, felles, larer, elev])
  })

  test('en nøkkel beholder tallene sine når den får nytt navn og ny plass', async () => {
    await a.send(`${AR}/rediger`, SKJEMA, SEKRETARIAT)
    await sql`insert into nokkeltall select id, n, fylke_id, 'gauldal', n * 10.5 from tilskuddsar,
      generate_series(1, 2) n where ordning_id = 'dekom' and ar = 2023`.execute(a.db)
    const svar = await a.send(
      `${AR}/rediger`,
      {
        ...SKJEMA,
        versjon: '2',
        'nokkel.0.nr': '2',
        'nokkel.0.navn': 'elevar',
        'nokkel.1.nr': '1',
        'nokkel.1.navn': 'lærerårsverk',
      },
      SEKRETARIAT,
    )
    expect(svar.status).toBe(303)
    const data = await (await a.hent(`${AR}.json`)).text()
    expect(data.replace(/\s/g, '')).toContain('"verdier":{"elevar":"21.0","lærerårsverk":"10.5"}')
  })

  test('to som endrer samtidig: den ene vinner, den andre får vite det og mister ingenting', async () => {
    const svar = await Promise.all([
      a.send(`${AR}/rediger`, { ...SKJEMA, tildelt: '21 000 000' }, SEKRETARIAT),
      a.send(`${AR}/rediger`, { ...SKJEMA, tildelt: '22 000 000' }, SEKRETARIAT),
    ])
    expect(svar.map((s) => s.status).toSorted((x, y) => x - y)).toEqual([303, 409])
    const [taper, tapt] = svar[0].status === 409 ? [svar[0], '21 000 000'] : [svar[1], '22 000 000']
    const html = await tekst(taper)
    expect(html).toContain('Noen andre lagret mens du skrev')
    expect(html).toContain(`value="${tapt}"`)
    const { tildelt_kr } = await a.db
      .selectFrom('tilskuddsar')
      .select('tildelt_kr')
      .where('ordning_id', '=', 'dekom')
      .executeTakeFirstOrThrow()
    expect(tildelt_kr).toBe(tapt === '21 000 000' ? 22_000_000 : 21_000_000)
    // The second press is a choice made with open eyes.
    const versjon = /name="versjon" value="(\d+)"/.exec(html)?.[1] ?? ''
    const igjen = await a.send(`${AR}/rediger`, { ...SKJEMA, versjon }, SEKRETARIAT)
    expect(igjen.status).toBe(303)
  })

  test('når en gruppe har vurdert et beslutningsgrunnlag, er pengene låst, men fristen kan rettes', async () => {
    const kl = '/trondelag/2023/kompetanseloftet/oppsett/rediger'
    await sql`insert into vurdering (beslutningsgrunnlag_id, gruppe_id, resultat, belop_kr, kriterier, fort_av)
      select g.beslutningsgrunnlag_id, g.gruppe_id, 'avslas', 0, '[]', 7 from gruppesak g limit 1`.execute(
      a.db,
    )
    const side = await tekst(await a.hent(kl, SEKRETARIAT))
    expect(side).toContain('Penger, nøkler og nøkkeltall kan ikke endres')
    expect(side).not.toContain('name="tildelt"')
    const penger = await a.send(
      kl,
      {
        ...SKJEMA,
        tildelt: '99 000 000',
        'nokkel.0.andel': '1',
        'nokkel.1.navn': '',
        'nokkel.1.andel': '',
      },
      SEKRETARIAT,
    )
    expect(penger.status).toBe(409)
    expect(await tekst(penger)).toContain('99 000 000')
    const frist = await a.send(
      kl,
      {
        gjor: 'lagre',
        versjon: '1',
        omfang: 'frister',
        kilde: 'Ny kilde',
        innsendingsfrist: '2023-02-03',
      },
      SEKRETARIAT,
    )
    expect(frist.status).toBe(303)
    const data: unknown = await (
      await a.hent('/trondelag/2023/kompetanseloftet/oppsett.json')
    ).json()
    expect(data).toMatchObject({
      tildelt: 12_022_000,
      kilde: 'Ny kilde',
      innsendingsfrist: '2023-02-03',
    })
  })

  test('bare sekretariatet i fylket kan endre', async () => {
    for (const som of [
      undefined,
      'Njål Granmo',
      'Eirin Jutuldal',
      'Kåre Ryllik',
      'Jorunn Bjørkvang',
    ]) {
      expect((await a.hent(`${AR}/rediger`, { som })).status).toBe(403)
      expect((await a.send(`${AR}/rediger`, SKJEMA, { som })).status).toBe(403)
    }
    const annet = '/demofylket/2023/kompetanseloftet/oppsett/rediger'
    expect((await a.send(annet, SKJEMA, SEKRETARIAT)).status).toBe(403)
  })

  test('oppdiktede felter og tegn velter ingenting', async () => {
    const svar = await a.send(
      `${AR}/rediger`,
      {
        ...SKJEMA,
        versjon: 'x',
        kilde: 'a\u0000b',
        'nokkel.0.nr': '999999999999',
        'pott.9999.navn': 'x'.repeat(5000),
        'pott.9999.belop': '1e7',
        innsendingsfrist: "'; drop table fylke; --",
      },
      SEKRETARIAT,
    )
    expect(svar.status).toBe(422)
    expect((await a.send(`${AR}/rediger`, { ...SKJEMA, versjon: 'x' }, SEKRETARIAT)).status).toBe(
      409,
    )
  })
})
