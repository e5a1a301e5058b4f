import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { lagArbeidsbok, lagRader, lagZip } from '#platform/documents/arbeidsbok.fixture.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
})
afterEach(() => a.slett())

const AR = '/trondelag/2023/dekom/oppsett'
const SIDE = `${AR}/nokkeltall`
const SEKRETARIAT = { som: 1 }

const tekst = async (svar: Response) => (await svar.text()).replaceAll('\u00a0', ' ')

/** What a browser would send from the preview: its hidden fields, and the answers given. */
function skjulte(html: string): Record<string, string> {
  const skjema = html.slice(html.indexOf('name="tekst"') - 200)
  const felt = (navn: string) =>
    (new RegExp(`name="${navn}" value="([^"]*)"`).exec(skjema)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
  return { versjon: felt('versjon'), tekst: felt('tekst') }
}

async function lagrede(): Promise<Record<string, string>> {
  const rader = await a.db
    .selectFrom('nokkeltall as k')
    .innerJoin('tilskuddsar as t', 't.id', 'k.tilskuddsar_id')
    .select(['k.nettverk_id', 'k.verdi'])
    .where('t.ordning_id', '=', 'dekom')
    .execute()
  return Object.fromEntries(rader.map((r) => [r.nettverk_id, r.verdi]))
}

const vis = (innlimt: string) => a.send(SIDE, { steg: 'vis', versjon: '1', innlimt }, SEKRETARIAT)

function medFil(innhold: Uint8Array | string, navn = 'tall.xlsx') {
  const data = new FormData()
  data.set('steg', 'vis')
  data.set('versjon', '1')
  data.set(
    'fil',
    new File([typeof innhold === 'string' ? innhold : Uint8Array.from(innhold)], navn),
  )
  return a.send(SIDE, data, SEKRETARIAT)
}

describe('nøkkeltall fra et regneark', () => {
  test('innlimte tall vises først, og lagres alle når de er sett', async () => {
    const svar = await vis(
      'Nettverk\tLærerårsverk\nLevanger/Verdal\t601,5\n FOSEN \t412\nvaernes\t300',
    )
    const html = await tekst(svar)
    expect(svar.status).toBe(200)
    expect(html).toContain('3 nye tall, 0 endret og 0 som før.')
    expect(html).toContain('rad 2: «Levanger/Verdal»')
    expect(html).toContain('Arket har ingen rad for Gauldal')
    expect(await lagrede()).toEqual({})
    const lagret = await a.send(SIDE, { ...skjulte(html), steg: 'lagre' }, SEKRETARIAT)
    expect(lagret.status).toBe(303)
    expect(await lagrede()).toEqual({ 'verdal-levanger': '601.5', fosen: '412', vaernes: '300' })
  })

  test('malen kan lastes ned, fylles ut og sendes inn igjen som den er', async () => {
    const mal = await (await a.hent(`${SIDE}.csv`, SEKRETARIAT)).text()
    const utfylt = mal.replaceAll(/;\r\n/g, ';12,5\r\n')
    const svar = await medFil(utfylt, 'nøkkeltall.csv')
    const html = await tekst(svar)
    expect(html).toContain('11 nye tall')
    await a.send(SIDE, { ...skjulte(html), steg: 'lagre' }, SEKRETARIAT)
    expect(Object.values(await lagrede())).toEqual(Array.from({ length: 11 }, () => '12.5'))
  })

  test('et Excel-ark leses med radnumrene det viser, og 83.453 i en tallcelle er 83,453', async () => {
    const bok = lagArbeidsbok(
      lagRader([['navn', 'lærerårsverk'], [], ['Fosen', 83.453], ['Gaudal', 5]]),
    )
    const html = await tekst(await medFil(bok))
    expect(html).toContain('Rad 4: «Gaudal» er ikke et av nettverkene i fylket. Ligner på Gauldal.')
    expect(html).toContain('<strong>83,453</strong>')
  })

  test('en rad uten kjent nettverk må besvares, og blir aldri gjettet på', async () => {
    const html = await tekst(await vis('navn;lærerårsverk\nTFK og VG;700\nFosen;1\nSum;702'))
    expect(html).toContain('«TFK og VG» er ikke et av nettverkene')
    expect(html).toContain('Summen i rad 4 for «lærerårsverk» er 702, men radene blir 1 til sammen')
    expect(html).toContain('aria-disabled="true"')
    const felt = skjulte(html)
    const trass = await a.send(SIDE, { ...felt, steg: 'lagre' }, SEKRETARIAT)
    expect(trass.status).toBe(422)
    const svart = await a.send(
      SIDE,
      { ...felt, 'valg.2': 'videregaende', steg: 'lagre' },
      SEKRETARIAT,
    )
    expect(svart.status).toBe(303)
    expect(await lagrede()).toEqual({ videregaende: '700', fosen: '1' })
  })

  test('alle feil i arket kommer på én gang, med rad og kolonne', async () => {
    const svar = await vis(
      [
        'navn;lærerårsverk',
        'Fosen;-3',
        'Gauldal;mange',
        'Innherred;83.453',
        'Innherred;4',
        'Værnes;=1+1',
      ].join('\n'),
    )
    expect(svar.status).toBe(422)
    const html = await tekst(svar)
    for (const feil of [
      'Rad 2, kolonnen «lærerårsverk»: Tallet kan ikke være negativt',
      'Rad 3, kolonnen «lærerårsverk»: «mange» er ikke et tall.',
      'Rad 4, kolonnen «lærerårsverk»: «83.453» kan bety både tusen og desimaler.',
      'Rad 5: Innherred står alt i rad 4.',
      'Rad 6, kolonnen «lærerårsverk»: «=1+1» er ikke et tall.',
    ]) {
      expect(html).toContain(feil)
    }
    expect(await lagrede()).toEqual({})
  })

  test('endringen vises i prosent mot tallet som står', async () => {
    await a.send(SIDE, { steg: 'celler', versjon: '1', 'verdi.1.fosen': '400' }, SEKRETARIAT)
    const html = await tekst(await vis('navn;lærerårsverk\nFosen;418'))
    expect(html).toContain('0 nye tall, 1 endret og 0 som før.')
    expect(html).toContain('+4,5 %')
  })

  test('lagret noen andre imens, vises en ny oversikt, og ingenting er overskrevet', async () => {
    const felt = skjulte(await tekst(await vis('navn;lærerårsverk\nFosen;418')))
    await a.send(SIDE, { steg: 'celler', versjon: '1', 'verdi.1.fosen': '400' }, SEKRETARIAT)
    const svar = await a.send(SIDE, { ...felt, steg: 'lagre' }, SEKRETARIAT)
    expect(svar.status).toBe(409)
    const html = await tekst(svar)
    expect(html).toContain('Noen andre lagret mens du så over')
    expect(html).toContain('+4,5 %')
    expect(await lagrede()).toEqual({ fosen: '400' })
    const igjen = await a.send(SIDE, { ...skjulte(html), steg: 'lagre' }, SEKRETARIAT)
    expect(igjen.status).toBe(303)
    expect(await lagrede()).toEqual({ fosen: '418' })
  })

  test('det som ble båret med i skjemaet, blir vurdert på nytt når det lagres', async () => {
    const felt = { steg: 'lagre', versjon: '1' }
    for (const falsk of ['navn;lærerårsverk\nFosen;-1', 'navn;lærerårsverk\nOslo;1', '', 'x']) {
      const svar = await a.send(SIDE, { ...felt, tekst: falsk }, SEKRETARIAT)
      expect(svar.status).toBe(422)
    }
    expect(await lagrede()).toEqual({})
  })
})

describe('filer som vil noe annet', () => {
  test('en zip-bombe, en skadet fil, et bilde og en tom fil får hver sin forklaring', async () => {
    const bombe = lagZip([
      { navn: 'xl/worksheets/sheet1.xml', innhold: Buffer.alloc(60 * 1024 * 1024) },
    ])
    for (const [innhold, forklaring] of [
      [bombe, 'pakker ut til langt mer'],
      [Buffer.from('PK\u0003\u0004rot'), 'skadet'],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'verken et Excel-ark'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'gammelt Excel-ark'],
      [Buffer.alloc(6 * 1024 * 1024, 'a'), 'Filen er for stor'],
    ] as const) {
      const svar = await medFil(innhold)
      expect(svar.status).toBe(422)
      expect(await tekst(svar)).toContain(forklaring)
    }
  })

  test('20 MB blir avvist før det leses', async () => {
    expect((await medFil(Buffer.alloc(20 * 1024 * 1024, '1'))).status).toBe(413)
  })

  test('en fil i Excels gamle tegnsett leses med æ, ø og å', async () => {
    const fil = Buffer.from('navn;lærerårsverk\r\nTrøndelag sørvest;9\r\nVærnes;8\r\n', 'latin1')
    expect(await tekst(await medFil(fil, 'tall.csv'))).toContain('2 nye tall')
  })

  test('filnavnet brukes ikke til noe, og markup i cellene blir tekst', async () => {
    const svar = await medFil('navn;lærerårsverk\n<script>x</script>;1\n', '../../../etc/passwd')
    const html = await svar.text()
    expect(svar.status).toBe(422)
    expect(html).not.toContain('etc/passwd')
    expect(html).not.toContain('<script>x')
  })

  test('tusenvis av ukjente rader gir en side som kan leses', async () => {
    const rader = Array.from({ length: 1900 }, (_, i) => `Nettverk nummer ${i};1`)
    const svar = await vis(`navn;lærerårsverk\n${rader.join('\n')}`)
    expect(svar.status).toBe(422)
    expect(await svar.text()).toContain('og 1840 til')
  })
})

describe('enkelttall', () => {
  test('et tall kan rettes og fjernes, og resten blir stående', async () => {
    const felt = { steg: 'celler', versjon: '1', 'verdi.1.fosen': '412,5', 'verdi.1.gauldal': '7' }
    expect((await a.send(SIDE, felt, SEKRETARIAT)).status).toBe(303)
    expect(await lagrede()).toEqual({ fosen: '412.5', gauldal: '7' })
    await a.send(SIDE, { ...felt, versjon: '2', 'verdi.1.fosen': '' }, SEKRETARIAT)
    expect(await lagrede()).toEqual({ gauldal: '7' })
  })

  test('en feil står ved feltet, og det som ble skrevet, blir stående', async () => {
    const felt = { steg: 'celler', versjon: '1', 'verdi.1.fosen': 'tolv', 'verdi.1.gauldal': '7' }
    const svar = await a.send(SIDE, felt, SEKRETARIAT)
    expect(svar.status).toBe(422)
    const html = await tekst(svar)
    expect(html).toContain('href="#verdi.1.fosen"')
    expect(html).toContain('value="tolv"')
    expect(await lagrede()).toEqual({})
  })

  test('to som lagrer samtidig: den ene får vite det og ser sine egne tall', async () => {
    const svar = await Promise.all(
      ['1', '2'].map((v) =>
        a.send(SIDE, { steg: 'celler', versjon: '1', 'verdi.1.fosen': v }, SEKRETARIAT),
      ),
    )
    expect(svar.map((s) => s.status).toSorted((x, y) => x - y)).toEqual([303, 409])
    const taper = svar.find((s) => s.status === 409)
    expect(taper && (await tekst(taper))).toContain('Noen andre lagret')
  })
})

describe('når det er stengt', () => {
  test('uten nøkler sier siden at nøklene må velges først', async () => {
    const side = await a.hent('/trondelag/2024/kompetanseloftet/oppsett/nokkeltall', SEKRETARIAT)
    expect(await side.text()).toContain('Du må velge fordelingsnøkler')
  })

  test('etter at et grunnlag er vurdert, kan tallene ikke endres', async () => {
    const kl = '/trondelag/2023/kompetanseloftet/oppsett/nokkeltall'
    await sql`insert into vurdering (beslutningsgrunnlag_id, gruppe_id, resultat, belop_kr, kriterier, fort_av)
      select g.beslutningsgrunnlag_id, g.gruppe_id, 'avslas', 0, '[]', 7 from gruppesak g limit 1`.execute(
      a.db,
    )
    expect(await (await a.hent(kl, SEKRETARIAT)).text()).not.toContain('name="innlimt"')
    for (const felt of [
      { steg: 'celler', 'verdi.1.fosen': '1' },
      { steg: 'lagre', tekst: 'navn;barn og elever\nFosen;1' },
    ]) {
      const svar = await a.send(kl, { versjon: '1', ...felt }, SEKRETARIAT)
      expect(svar.status).toBe(409)
      expect(await svar.text()).toContain('Penger, nøkler og nøkkeltall kan ikke endres')
    }
  })

  test('bare sekretariatet i fylket kan se og sende skjemaet', async () => {
    for (const som of [
      undefined,
      'Njål Granmo',
      'Eirin Jutuldal',
      'Kåre Ryllik',
      'Jorunn Bjørkvang',
    ]) {
      expect((await a.hent(SIDE, { som })).status).toBe(403)
      expect((await a.send(SIDE, { steg: 'celler', versjon: '1' }, { som })).status).toBe(403)
    }
  })
})
