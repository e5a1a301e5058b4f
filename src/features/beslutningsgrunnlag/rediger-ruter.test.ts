import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const STI = '/trondelag/2024/kompetanseloftet/beslutningsgrunnlag/gauldal'
const GAULDAL = 'Koordinator for Gauldal'

let app: Testapp
beforeAll(async () => {
  app = await nyApp({ naa: '2024-01-15T08:00:00Z' })
})
afterAll(() => app.slett())
beforeEach(async () => {
  await app.db
    .deleteFrom('beslutningsgrunnlag')
    .where('tilskuddsar_id', 'in', (q) =>
      q.selectFrom('tilskuddsar').select('id').where('ar', '=', 2024),
    )
    .execute()
  const svar = await app.send(`${STI}/begynn`, {}, { som: GAULDAL })
  expect(svar.status).toBe(303)
})

const send = (felt: Record<string, string>, som: string = GAULDAL) =>
  app.send(`${STI}/rediger`, felt, { som })

async function lagret(): Promise<{ grunnlag: Record<string, unknown> & { versjon: number } }> {
  const svar = await app.hent(`${STI}.json`, { som: GAULDAL })
  return svar.json()
}

const ET_TILTAK = {
  'tiltak.1.tittel': 'Inkluderende praksis',
  'tiltak.1.startSemester': 'h23',
  'tiltak.1.malgrupper': 'ppt',
}

describe('Skjemaet uten skript', () => {
  test('en knapp som legger til en linje, lagrer alt som er skrevet, og kommer tilbake til linja', async () => {
    const svar = await send({
      versjon: '1',
      handling: 'tiltak.ny',
      omsokt: '450 000',
      'svar.a': 'Sammen med NTNU',
      ...ET_TILTAK,
    })
    expect(svar.status).toBe(303)
    expect(svar.headers.get('location')).toBe(`${STI}/rediger#tiltak.2`)
    expect((await lagret()).grunnlag).toMatchObject({
      versjon: 2,
      omsokt: 450_000,
      svar: { a: 'Sammen med NTNU' },
      tiltak: [
        { nr: 1, startSemester: 'H23', malgrupper: ['ppt'] },
        { nr: 2, tittel: '' },
      ],
    })
  })

  test.each(['H24', 'høst 2024', 'Haust 24', 'h2024'])(
    'et semester kan skrives slik man sier det: %s',
    async (startSemester) => {
      const svar = await send({ versjon: '1', 'tiltak.1.startSemester': startSemester })
      expect(svar.status).toBe(303)
      expect((await lagret()).grunnlag).toMatchObject({ tiltak: [{ startSemester: 'H24' }] })
    },
  )

  test('feilene står i samme rekkefølge som feltene i skjemaet', async () => {
    const svar = await send({
      versjon: '1',
      planLenke: 'ingen lenke',
      'budsjett.1.belop': 'x',
      'tiltak.1.startSemester': 'snart',
      omsokt: 'x',
    })
    const side = await svar.text()
    const plasser = ['omsokt', 'tiltak.1.startSemester', 'budsjett.1.belop', 'planLenke'].map(
      (felt) => side.indexOf(`href="#${felt}"`),
    )
    expect(plasser.every((plass) => plass > 0)).toBe(true)
    expect(plasser).toEqual(plasser.toSorted((a, b) => a - b))
  })

  test('et utkast med hull lagres', async () => {
    expect((await send({ versjon: '1', handling: 'lagre' })).status).toBe(303)
    expect((await lagret()).grunnlag).toMatchObject({ versjon: 2, omsokt: null, tiltak: [] })
  })

  test('alle umulige verdier meldes på én gang, ved feltet og i listen, og det skrevne står', async () => {
    const svar = await send({
      versjon: '1',
      handling: 'lagre',
      omsokt: 'mange penger',
      planLenke: 'javascript:alert(1)',
      klarertLeder: 'Instituttleder',
      'tiltak.1.tittel': 'Et <b>tiltak</b>',
      'tiltak.1.startSemester': 'høsten',
      'tiltak.1.partnerId': 'finnes-ikke',
      'deltakerlinjer.1.barnehagerKommunale': '-3',
      'deltakerlinjer.1.tiltakNr': '7',
      'budsjett.1.mottaker': 'meg selv',
      'budsjett.1.belop': '1,5',
    })
    expect(svar.status).toBe(422)
    const side = await svar.text()
    for (const felt of [
      'omsokt',
      'planLenke',
      'tiltak.1.startSemester',
      'tiltak.1.partnerId',
      'deltakerlinjer.1.barnehagerKommunale',
      'deltakerlinjer.1.tiltakNr',
      'budsjett.1.mottaker',
      'budsjett.1.belop',
    ]) {
      expect(side, felt).toContain(`href="#${felt}"`)
      expect(side, felt).toContain(`id="${felt}-feil"`)
    }
    expect(side).toContain('value="mange penger"')
    expect(side).toContain('value="Et &lt;b>tiltak&lt;/b>"')
    expect((await lagret()).grunnlag.versjon).toBe(1)
  })

  test('den som lagrer noe andre har endret, får vite det og beholder det skrevne', async () => {
    await send({ versjon: '1', handling: 'lagre', klarertLeder: 'Den første' })
    const svar = await send({ versjon: '1', handling: 'lagre', klarertLeder: 'Den andre' })
    expect(svar.status).toBe(409)
    const side = await svar.text()
    expect(side).toContain('Noen andre lagret før deg')
    expect(side).toContain('value="Den andre"')
    expect((await lagret()).grunnlag).toMatchObject({ versjon: 2, klarertLeder: 'Den første' })
  })

  test('innsending med mangler avvises og nevner dem alle', async () => {
    const svar = await app.send(`${STI}/send`, { versjon: '1' }, { som: GAULDAL })
    expect(svar.status).toBe(422)
    const side = await svar.text()
    expect(side).toContain('Søknadsbeløpet mangler.')
    expect(side).toContain('Spørsmål a er ikke besvart.')
  })
})

describe('Bare partnerskapet skriver', () => {
  test.for([
    'Koordinator for Fosen',
    'Sekretariatet for samarbeidsforum',
    'Skole- og barnehageeier, Midtre Gauldal kommune',
    'PP-tjenestene, Dekom',
  ])('%s stoppes både på adressen og i skjemaet', async (som) => {
    expect((await app.hent(`${STI}/rediger`, { som })).status).toBe(403)
    for (const del of ['rediger', 'send', 'trekk', 'begynn']) {
      const svar = await app.send(`${STI}/${del}`, { versjon: '1', handling: 'lagre' }, { som })
      expect(svar.status, del).toBe(403)
    }
    expect((await lagret()).grunnlag.versjon).toBe(1)
  })

  test('allmennheten stoppes', async () => {
    expect((await app.hent(`${STI}/rediger`)).status).toBe(403)
    expect((await app.send(`${STI}/rediger`, { versjon: '1' })).status).toBe(403)
  })

  test('nettverkets faste UH-partner kan skrive i ordningen den er partner i', async () => {
    const som = 'Utviklingspartner, NTNU'
    // NTNU is partner of Gauldal in Dekom only (slides of 5 October 2023).
    expect((await app.hent(`${STI}/rediger`, { som })).status).toBe(403)
    await app.db
      .insertInto('nettverkspartner')
      .values({
        fylke_id: 'trondelag',
        nettverk_id: 'gauldal',
        ordning_id: 'kompetanseloftet',
        organisasjon_id: 'ntnu',
      })
      .execute()
    expect((await app.hent(`${STI}/rediger`, { som })).status).toBe(200)
  })

  test('bare sekretariatet sender tilbake', async () => {
    const svar = await app.send(`${STI}/returner`, { versjon: '1', grunn: 'x' }, { som: GAULDAL })
    expect(svar.status).toBe(403)
  })
})

test('ingenting noen kan skrive i et felt, velter siden', { timeout: 60_000 }, async () => {
  const felt = fc.constantFrom(
    'omsokt',
    'versjon',
    'planLenke',
    'svar.a',
    'tiltak.1.tittel',
    'tiltak.1.malgrupper',
    'tiltak.1.startSemester',
    'tiltak.1.vurderesDato',
    'tiltak.1.partnerId',
    'deltakerlinjer.1.tiltakNr',
    'deltakerlinjer.1.kommuner',
    'deltakerlinjer.1.sfo',
    'budsjett.1.mottaker',
    'budsjett.1.formal',
    'budsjett.1.belop',
    'tiltak.9999.tittel',
    'handling',
  )
  const verdi = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('9007199254740993', '1e9', '-1', '2024-02-30', 'V99', '\u0000', 'tiltak.ned.1'),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(felt, verdi, { maxKeys: 8 }), async (skrevet) => {
      const { versjon } = (await lagret()).grunnlag
      const svar = await send({ versjon: String(versjon), ...skrevet })
      expect([303, 409, 422]).toContain(svar.status)
      expect((await app.hent(`${STI}/rediger`, { som: GAULDAL })).status).toBe(200)
    }),
    { numRuns: 30 },
  )
})

describe('Fagskole og kulturskole', () => {
  const I_2026 = '/trondelag/2026/kollektiv/beslutningsgrunnlag/gauldal'
  const TILTAK = {
    versjon: '1',
    'tiltak.1.tittel': 'Kunst og kultur i laget rundt',
    'tiltak.1.partnerId': 'demofagskolen',
    'tiltak.1.malgrupper': 'kulturskole',
  }

  beforeAll(async () => {
    await app.db
      .insertInto('organisasjon')
      .values({ id: 'demofagskolen', navn: 'Demofagskolen', type: 'fagskole', er_demo: true })
      .execute()
  })

  test('kan være med i den nye ordningen fra 2026', async () => {
    await app.send(`${I_2026}/begynn`, {}, { som: GAULDAL })
    expect((await app.send(`${I_2026}/rediger`, TILTAK, { som: GAULDAL })).status).toBe(303)
    const side = await (await app.hent(I_2026, { som: GAULDAL })).text()
    expect(side).toContain('Demofagskolen')
    expect(side).toContain('Kulturskole')
    expect(side).not.toContain('kan ikke være partner i denne ordningen')
  })

  test('kan ikke velges i Kompetanseløftet', async () => {
    const svar = await send(TILTAK)
    expect(svar.status).toBe(422)
    const side = await svar.text()
    expect(side).toContain('id="tiltak.1.partnerId-feil"')
    expect(side).toContain('id="tiltak.1.malgrupper-feil"')
  })
})

describe('Det første koordinatoren ser på saken', () => {
  const sak = async (som: string) => (await app.hent(STI, { som })).text()

  test('er hva som kan gjøres nå, hvor mange mangler det er, og veien til dem', async () => {
    const side = await sak(GAULDAL)
    const plass = side.indexOf('Hva du kan gjøre nå')
    expect(plass).toBeGreaterThan(side.indexOf('<h1>'))
    expect(plass).toBeLessThan(side.indexOf('Hva kontrollen fant'))
    expect(plass).toBeLessThan(side.indexOf('sam-tallkortrekke'))
    expect(side).toMatch(/Rett \d+ mangler før dere sender inn/)
    expect(side).toContain('href="#kontroll"')
  })

  test('er det sekretariatet ber om, når det er sendt tilbake', async () => {
    await app.db
      .updateTable('beslutningsgrunnlag')
      .set({ status: 'returnert', returnert_grunn: 'Skriv hvem som er med.' })
      .where('nettverk_id', '=', 'gauldal')
      .where('status', '=', 'utkast')
      .execute()
    const side = await sak(GAULDAL)
    expect(side.indexOf('Skriv hvem som er med.')).toBeLessThan(side.indexOf('sam-tallkortrekke'))
    expect(side).toContain('Sekretariatet ber dere rette dette')
  })
})
