import type { JWTPayload } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EGEN_GRUPPE } from '#test/world/falsk-utsteder.ts'
import { gaGjennom } from '#test/world/utsteder.ts'
import { ADRESSE, nyInnloggingsverden, type Innloggingsverden } from '#test/world/innlogging.ts'

let v: Innloggingsverden
beforeAll(async () => {
  v = await nyInnloggingsverden()
  const n = v.nettleser()
  const lenke = await v.inviter('Sigrun Lauvdal')
  const inne = await v.loggInn(n, 'person-a', `/logg-inn/falsk?invitasjon=${lenke}`)
  expect(inne.status).toBe(303)
})
beforeEach(() => v.falsk.fusk({}))
afterAll(() => v.slett())

const ANNEN_GRUPPE = { ...EGEN_GRUPPE, id: 'fc:org:annen.example', norEduOrgNIN: 'NO777777777' }
const SOM_STUDENT = { ...EGEN_GRUPPE, membership: { basic: 'admin', affiliation: ['student'] } }

const OKT = '__Host-samraad_okt'
const ADRESSE_SVAR = '/logg-inn/falsk/svar'

async function proev() {
  const n = v.nettleser()
  const svar = await v.loggInn(n, 'person-a', '/logg-inn/falsk')
  return { inne: n.kaker.has(OKT), status: svar.status, melding: v.meldinger.at(-1) ?? '' }
}

const ord = (mer: JWTPayload) => (riktig: JWTPayload) => ({ ...riktig, ...mer })
const uten =
  (navn: string) =>
  (riktig: JWTPayload): JWTPayload =>
    Object.fromEntries(Object.entries(riktig).filter(([n]) => n !== navn))
const naa = () => Math.floor(Date.now() / 1000)

describe('et svar som ikke er riktig, slipper ingen inn', () => {
  test('det riktige svaret slipper inn, så prøvene under måler noe', async () => {
    expect(await proev()).toMatchObject({ inne: true, status: 303 })
  })

  test.each([
    ['er til en annen tjeneste (aud)', { krav: ord({ aud: 'en-annen' }) }, 'aud'],
    ['er fra en annen utsteder (iss)', { krav: ord({ iss: 'https://ond.example' }) }, 'iss'],
    ['har en annen nonce', { krav: ord({ nonce: 'en-annen' }) }, 'nonce'],
    ['mangler nonce', { krav: uten('nonce') }, 'nonce'],
    ['er utløpt', { krav: ord({ iat: naa() - 600, exp: naa() - 300 }) }, 'exp'],
    ['mangler utløpstid', { krav: uten('exp') }, 'exp'],
    ['er usignert', { usignert: true }, 'ugyldig-svar'],
    ['er signert med en fremmed nøkkel', { feilNokkel: true }, 'signature'],
    ['har for lavt nivå (acr)', { krav: ord({ acr: 'idporten-loa-low' }) }, 'for-lavt-niva'],
    ['mangler nivå', { krav: uten('acr') }, 'for-lavt-niva'],
    ['mangler sub', { krav: uten('sub') }, 'sub'],
    ['er for en som ikke er i noen gruppe', { grupper: [] }, 'feil-tilhorighet'],
    ['er for en i en annen virksomhet', { grupper: [ANNEN_GRUPPE] }, 'feil-tilhorighet'],
    ['er for en som bare er student der', { grupper: [SOM_STUDENT] }, 'feil-tilhorighet'],
    ['ikke får gruppene', { grupper: 500 }, 'gruppene ble ikke gitt: 500'],
    ['får noe annet enn grupper', { grupper: { id: 'fc:org' } }, 'ugyldig-svar'],
  ])('et token som %s', async (_, fusk, grunn) => {
    v.falsk.fusk(fusk)
    const { inne, status, melding } = await proev()
    expect({ inne, status }).toEqual({ inne: false, status: 403 })
    expect(melding).toContain(grunn)
  })

  test('den som er i en gruppe med riktig id, slipper inn, også uten organisasjonsnummer', async () => {
    const { norEduOrgNIN: _, ...resten } = EGEN_GRUPPE
    v.falsk.fusk({ grupper: [{ ...resten, id: 'fc:org:skolen.example:unit:NO888888888' }] })
    expect(await proev()).toMatchObject({ inne: true, status: 303 })
  })

  test('en innlogging uten tidspunkt slipper inn, men er ikke fersk nok til å invitere', async () => {
    v.falsk.fusk({ krav: uten('auth_time') })
    const n = v.nettleser()
    expect((await v.loggInn(n, 'person-a', '/logg-inn/falsk')).status).toBe(303)
    const svar = await n.send('/trondelag/invitasjoner', { person: '1' })
    expect(await svar.text()).toContain('Logg inn på nytt for å gjøre dette')
  })

  test('en fersk innlogging uten tidspunkt, eller med et gammelt, er ikke fersk', async () => {
    for (const krav of [uten('auth_time'), ord({ auth_time: naa() - 700 })]) {
      v.falsk.fusk({ krav })
      const n = v.nettleser()
      const svar = await v.loggInn(n, 'person-a', '/logg-inn/falsk?fersk=ja')
      expect(svar.status).toBe(403)
      expect(n.kaker.has(OKT)).toBe(false)
    }
  })
})

describe('et svar som er brukt, stjålet eller diktet opp', () => {
  async function tilSvar() {
    const n = v.nettleser()
    const start = (await n.hent('/logg-inn/falsk')).headers.get('location') ?? ''
    return { n, start, adresse: await gaGjennom(start, 'person-a', ADRESSE) }
  }

  test('kan bare brukes én gang', async () => {
    const { n, adresse } = await tilSvar()
    const kaker = new Map(n.kaker)
    expect((await n.hent(adresse)).status).toBe(303)
    const koder = v.falsk.antallKoder()
    const tyv = v.nettleser()
    for (const [navn, verdi] of kaker) tyv.kaker.set(navn, verdi)
    const igjen = await tyv.hent(adresse)
    expect(igjen.status).toBe(403)
    expect(await igjen.text()).toContain('ble brukt før')
    expect(v.falsk.antallKoder()).toBe(koder)
  })

  test('virker ikke i en annen nettleser, så ingen logges inn som angriperen', async () => {
    const { adresse } = await tilSvar()
    const offer = v.nettleser()
    expect((await offer.hent(adresse)).status).toBe(403)
    await offer.hent('/logg-inn/falsk')
    expect((await offer.hent(adresse)).status).toBe(403)
    expect(offer.kaker.has(OKT)).toBe(false)
  })

  test('virker ikke med en annen state, hos en annen utsteder eller for sent', async () => {
    const state = await tilSvar()
    const endret = new URL(state.adresse)
    endret.searchParams.set('state', 'en-annen')
    expect((await state.n.hent(endret.href)).status).toBe(403)

    const utsteder = await tilSvar()
    expect((await utsteder.n.hent(utsteder.adresse.replace('falsk', 'ekte'))).status).toBe(403)

    const sent = await tilSvar()
    v.vent({ minutes: 10 })
    expect((await sent.n.hent(sent.adresse)).status).toBe(403)

    for (const n of [state.n, utsteder.n, sent.n]) expect(n.kaker.has(OKT)).toBe(false)
  })

  test('går med PKCE, state og nonce, og hemmelighetene er aldri i nettleseren', async () => {
    const { n, start } = await tilSvar()
    const sok = new URL(start).searchParams
    expect(sok.get('code_challenge_method')).toBe('S256')
    expect(sok.get('acr_values')).toBe('idporten-loa-high')
    for (const navn of ['state', 'nonce', 'code_challenge']) {
      expect(sok.get(navn)?.length).toBeGreaterThan(40)
    }
    expect(JSON.stringify([...n.kaker])).not.toContain(sok.get('state'))
  })

  test('fører ingen ut av nettstedet, og kan ikke sette hoder', async () => {
    for (const tilbake of ['//ond.example', 'https://ond.example', '/\\ond', '/a\r\nX-Ond: 1']) {
      const n = v.nettleser()
      const start = `/logg-inn/falsk?${new URLSearchParams({ tilbake }).toString()}`
      const svar = await v.loggInn(n, 'person-a', start)
      expect(new URL(svar.headers.get('location') ?? '', ADRESSE).origin).toBe(ADRESSE)
      expect(svar.headers.get('x-ond')).toBeNull()
    }
    const n = v.nettleser()
    n.kaker.set('__Host-samraad_forsok', 'a\u00e9b')
    expect((await n.hent(`${ADRESSE_SVAR}?code=1&state=%0d%0aX:1`)).status).toBe(403)
    expect((await n.hent('/logg-inn/finnes-ikke')).status).toBe(404)
  })
})

describe('invitasjoner', () => {
  const tilOddny = (n = v.nettleser()) => ({ n, navn: 'Oddny Heggmo' })

  test('som er for gammel eller trukket tilbake, gjelder ikke', async () => {
    const { n, navn } = tilOddny()
    const gammel = await v.inviter(navn)
    const ny = await v.inviter(navn)
    expect((await n.hent(`/invitasjon/${gammel}`)).status).toBe(404)
    expect((await n.hent(`/invitasjon/${ny}`)).status).toBe(200)
    v.vent({ hours: 14 * 24 })
    expect((await n.hent(`/invitasjon/${ny}`)).status).toBe(404)
    expect((await n.hent(`/logg-inn/falsk?invitasjon=${ny}`)).status).toBe(403)
  })

  test('som blir brukt av to samtidig, gjelder bare den første', async () => {
    const lenke = await v.inviter('Oddny Heggmo')
    const veier = await Promise.all(
      ['b', 'c'].map(async (som) => {
        const n = v.nettleser()
        const til = (await n.hent(`/logg-inn/ekte?invitasjon=${lenke}`)).headers.get('location')
        return { n, adresse: await gaGjennom(til ?? '', `person-${som}`, ADRESSE) }
      }),
    )
    const svar = await Promise.all(veier.map(({ n, adresse }) => n.hent(adresse)))
    expect(new Set(svar.map((s) => s.status))).toEqual(new Set([303, 403]))
  })

  test('som er brukt, gjelder ikke en gang til, for noen', async () => {
    const lenke = await v.inviter('Ylva Kveldro')
    const forste = v.nettleser()
    await v.loggInn(forste, 'person-d', `/logg-inn/ekte?invitasjon=${lenke}`)
    expect(forste.kaker.has(OKT)).toBe(true)
    const n = v.nettleser()
    expect((await n.hent(`/invitasjon/${lenke}`)).status).toBe(404)
    expect((await n.hent(`/logg-inn/ekte?invitasjon=${lenke}`)).status).toBe(403)
    expect(n.kaker.has(OKT)).toBe(false)
  })

  test('knytter aldri en som er kjent fra før, til en annen person', async () => {
    const lenke = await v.inviter('Guro Elvestrand')
    const n = v.nettleser()
    const svar = await v.loggInn(n, 'person-a', `/logg-inn/falsk?invitasjon=${lenke}`)
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('til en annen person')
    expect((await n.hent(`/invitasjon/${lenke}`)).status).toBe(200)
  })
})

test('10 000 forsøk på å logge inn blir stoppet, og databasen fylles ikke', async () => {
  const start = async () => (await v.nettleser().hent('/logg-inn/falsk')).status
  v.vent({ hours: 1 })
  const antall = new Map<number, number>()
  for (let i = 0; i < 100; i += 1) {
    const svar = await Promise.all(Array.from({ length: 100 }, start))
    for (const s of svar) antall.set(s, (antall.get(s) ?? 0) + 1)
  }
  expect(Object.fromEntries(antall)).toEqual({ 303: 60, 429: 9940 })
  const rader = await v.db.selectFrom('innloggingsforsok').select('state').execute()
  expect(rader.length).toBeLessThanOrEqual(60)
  v.vent({ minutes: 10 })
  expect(await start()).toBe(303)
  expect(await v.db.selectFrom('innloggingsforsok').select('state').execute()).toHaveLength(1)
}, 60_000)

test('en flom av påbegynte innlogginger stenger ingen ute: den eldste viker for den nye', async () => {
  const naa = v.naa().toString()
  await sql`delete from innloggingsforsok`.execute(v.db)
  await sql`insert into innloggingsforsok
      (nettleser_hash, utsteder_id, state, nonce, verifier, tilbake, fersk, opprettet, utloper)
    select lpad(n::text, 64, '0'), 'falsk', 'state ' || n, 'n', 'v', '/', false,
      ${naa}::timestamptz - interval '5 minutes' + n * interval '1 microsecond',
      ${naa}::timestamptz + interval '5 minutes'
    from generate_series(1, 50000) n`.execute(v.db)
  expect(await proev()).toMatchObject({ inne: true, status: 303 })
  const rader = await v.db.selectFrom('innloggingsforsok').select('state').execute()
  expect(rader.length).toBeLessThanOrEqual(50_000)
  const stater = new Set(rader.map((r) => r.state))
  expect([stater.has('state 1'), stater.has('state 50000')]).toEqual([false, true])
})
