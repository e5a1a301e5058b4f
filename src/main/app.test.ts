import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

const AR = '/trondelag/2023/kompetanseloftet'

describe('rammen rundt hver side', () => {
  test('oversikten viser hvor året er, med kildenes tall', async () => {
    const svar = await a.hent(AR)
    const html = await svar.text()
    expect(svar.status).toBe(200)
    for (const tall of ['12 022 000', '10 522 000', '11 703 669', '1 181 669']) {
      expect(html.replaceAll('\u00a0', ' ')).toContain(tall)
    }
    expect(html).toContain('Ett beslutningsgrunnlag er sendt inn')
  })

  test('samme adresse gir samme innhold som JSON', async () => {
    const svar = await a.hent(`${AR}.json`)
    expect(svar.headers.get('content-type')).toContain('application/json')
    expect(await svar.json()).toMatchObject({
      tildelt: 12_022_000,
      status: { sendt: 11, iGruppe: 10, omsokt: 11_703_669 },
    })
  })

  test('en form siden ikke finnes i, er ikke funnet', async () => {
    expect((await a.hent(`${AR}.pdf`)).status).toBe(404)
    expect((await a.hent('/.json')).status).toBe(404)
  })

  test('språket følger adressen, så valget, så nettleseren, så bokmål', async () => {
    const sprak = async (sti: string, hoder: Record<string, string>) =>
      /<html lang="(..)"/.exec(
        await (await a.app.request(`http://x${sti}`, { headers: hoder })).text(),
      )?.[1]
    expect(await sprak('/?lang=en', { cookie: 'samraad_sprak=nn' })).toBe('en')
    expect(await sprak('/', { cookie: 'samraad_sprak=nn', 'accept-language': 'en' })).toBe('nn')
    expect(await sprak('/', { 'accept-language': 'nn;q=0.9, en;q=0.8' })).toBe('nn')
    expect(await sprak('/', { 'accept-language': 'no' })).toBe('nb')
    expect(await sprak('/?lang=tullball', { 'accept-language': 'de' })).toBe('nb')
  })

  test('siden har sikkerhetshoder og ingen skript eller stil i teksten', async () => {
    const svar = await a.hent(AR)
    const csp = svar.headers.get('content-security-policy') ?? ''
    expect(csp).toContain("default-src 'none'")
    expect(csp).not.toContain('unsafe')
    expect(svar.headers.get('x-content-type-options')).toBe('nosniff')
    expect(svar.headers.get('cache-control')).toBe('private, no-cache')
    const html = await svar.text()
    expect(html).not.toMatch(/ style=/)
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
  })

  test('den samme siden to ganger koster ingenting andre gang', async () => {
    const etag = (await a.hent(AR)).headers.get('etag') ?? ''
    const igjen = await a.app.request(`http://samraad.test${AR}`, {
      headers: { 'if-none-match': etag, 'accept-language': 'nb' },
    })
    expect(igjen.status).toBe(304)
  })
})

describe('det som går galt', () => {
  test('en adresse som ikke finnes, får en side som hjelper', async () => {
    for (const sti of [
      '/finnes-ikke',
      '/trondelag/2099/dekom',
      '/trondelag/2023/tull',
      '/a/b/c/d/e',
    ]) {
      const svar = await a.hent(sti)
      expect(svar.status, sti).toBe(404)
      expect(await svar.text()).toContain('Vi fant ikke siden')
    }
  })

  test('den som er innlogget, ser fortsatt det på en side som ikke finnes', async () => {
    const side = await (await a.hent('/finnes-ikke/her/heller', { som: 'Sigrun Lauvdal' })).text()
    expect(side).toContain('Sigrun Lauvdal')
    expect(side).toContain('Logg ut')
  })

  test('en adresse med et tegn databasen ikke har, finnes ikke', async () => {
    const som = { som: 1 }
    for (const sti of [
      '/%00',
      '/%00/2023/dekom/beslutningsgrunnlag/fosen/rediger',
      `${AR}/fordeling/%00`,
    ]) {
      expect((await a.hent(sti, som)).status, sti).toBe(404)
      expect((await a.hent(sti)).status, sti).toBe(404)
    }
  })

  test('et skjema sendt fra et annet nettsted blir avvist', async () => {
    for (const sti of ['/velg-verv', '/logg-ut', '/visning', `${AR}/fordeling/1/vedta`]) {
      const svar = await a.app.request(`http://samraad.test${sti}`, {
        method: 'POST',
        body: new URLSearchParams({ verv: '1' }),
        headers: {
          cookie: await a.kake(1),
          origin: 'http://ond.example',
          'sec-fetch-site': 'cross-site',
        },
      })
      expect(svar.status, sti).toBe(403)
      expect(svar.headers.get('set-cookie')).toBeNull()
    }
    expect(await (await a.hent('/', { som: 1 })).text()).toContain('sam-hvem-tekst')
  })

  test('et skjema som ble avbrutt på veien, eller er sendt som noe annet, får vite at ingenting er lagret', async () => {
    for (const [type, body] of [
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; na'],
      ['application/json', '{"farge":"dark"}'],
      ['text/plain', 'farge=dark'],
    ] as const) {
      const svar = await a.app.request('http://samraad.test/visning', {
        method: 'POST',
        headers: { origin: 'http://samraad.test', 'content-type': type },
        body,
      })
      expect(svar.status, type).toBe(400)
      expect(await svar.text()).toContain('ingenting er lagret')
      expect(svar.headers.get('set-cookie')).toBeNull()
    }
  })

  test('den som ikke får lese vurderingen, får vite hvorfor, hvem som kan og hvor resultatet kommer', async () => {
    for (const som of [
      undefined,
      'Koordinator for Gauldal',
      'Utviklingspartner, NTNU',
      'Skole- og barnehageeier, Midtre Gauldal kommune',
    ] as const) {
      const svar = await a.hent(`${AR}/vurdering`, { som })
      const html = await svar.text()
      expect(svar.status).toBe(403)
      expect(html).toContain('bare samarbeidsforumet og sekretariatet ser den')
      expect(html).toContain('Dette kan leses av: Sekretariat hos Statsforvalteren')
      expect(html).toContain(`href="${AR}/innstilling"`)
      expect(html).not.toContain('Vervet du bruker nå')
    }
  })

  test('ingen blir sendt til et annet nettsted', async () => {
    for (const tilbake of [
      '//ond.example',
      'http://ond.example',
      '/\\ond.example',
      '/%0d%0aX: y',
      'javascript:1',
    ]) {
      const svar = await a.send('/velg-verv', { verv: '1', tilbake }, { som: 1 })
      expect(svar.status).toBe(303)
      expect(new URL(svar.headers.get('location') ?? '', 'http://samraad.test').host).toBe(
        'samraad.test',
      )
    }
  })

  test('et verv som ikke er ens eget, og en økt man har diktet opp, gir ingen rett', async () => {
    expect((await a.send('/velg-verv', { verv: '2' }, { som: 1 })).status).toBe(403)
    expect((await a.send('/velg-verv', { verv: '999999' }, { som: 1 })).status).toBe(403)
    const ekte = await a.kake(1)
    for (const cookie of ['samraad_okt=1', 'samraad_verv=1', `${ekte.slice(0, -1)}_`]) {
      const svar = await a.app.request(`http://samraad.test${AR}/oppsett/rediger`, {
        headers: { cookie },
      })
      expect(svar.status).toBe(403)
    }
  })

  test('utenfor demoen finnes ikke demoens innlogging, og en oppdiktet person har ingen økt', async () => {
    const b = await nyApp({ erDemo: false })
    try {
      for (const sti of [
        '/velg-person',
        '/logg-inn/demo',
        '/logg-inn/demo/svar?code=x&state=y',
        '/demo-utsteder/auth',
        '/demo-utsteder/velg/x',
        '/demo-utsteder/.well-known/openid-configuration',
      ]) {
        expect((await b.hent(sti)).status, sti).toBe(404)
      }
      expect((await b.send('/demo-utsteder/velg/x', { person: '1' })).status).toBe(404)
      expect((await b.hent('/', { som: 1 })).status).toBe(200)
      expect(await (await b.hent('/', { som: 1 })).text()).not.toContain('sam-hvem-tekst')
    } finally {
      await b.slett()
    }
  })

  test('kvitteringen vises én gang', async () => {
    const svar = await a.send('/velg-verv', { verv: '1', tilbake: AR }, { som: 1 })
    const kvittering = svar.headers.getSetCookie().map((k) => k.split(';')[0])
    const cookie = [await a.kake(1), ...kvittering].join('; ')
    const side = await a.app.request(`http://samraad.test${AR}`, { headers: { cookie } })
    expect(await side.text()).toContain('Nå handler du for')
    expect(side.headers.get('set-cookie')).toContain('samraad_kvittering=;')
  })
})
