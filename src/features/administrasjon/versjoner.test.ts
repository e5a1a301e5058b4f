import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OPPSETTSLAG } from '#core/administrasjon/oppsett.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { hentBrevavsender, hentLovhenvisninger, hentProtokoll } from './sporringer.ts'

const SEKRETARIAT = 'Sekretariatet for samarbeidsforum'
const IDAG = '2026-03-10'
const ROT = '/trondelag/administrasjon'

let a: Testapp
beforeAll(async () => {
  a = await nyApp({ naa: `${IDAG}T08:00:00Z` })
})
afterAll(() => a.slett())

const avsender = {
  navn: 'Statsforvalteren i Trøndelag',
  enhet: 'Oppvekst og utdanning',
  adresse: 'Postboks 2600\n7734 Steinkjer',
  epost: 'post@eksempel.no',
  signaturtittel: 'utdanningsdirektør',
  maalform: 'nb',
  fra: IDAG,
  siste: '',
  kilde: 'Demo',
}
const som = { som: SEKRETARIAT }
const lagre = (sti: string, felt: Record<string, string>) => a.send(`${ROT}/${sti}`, felt, som)

async function avtrykk(sti: string): Promise<string> {
  const side = await (await a.hent(`${ROT}/${sti}`, som)).text()
  return /name="avtrykk" value="([^"]*)"/.exec(side)?.[1] ?? ''
}

describe('avsender i brev', () => {
  beforeEach(async () => {
    await a.db.deleteFrom('fylkesoppsett').where('slag', '=', 'brevavsender').execute()
  })

  test('et brev bruker avsenderen som gjaldt dagen det ble skrevet', async () => {
    const sti = 'brevavsender/felles/rediger'
    expect((await lagre(sti, { ...avsender, fra: '2025-01-01', avtrykk: '' })).status).toBe(303)
    const ny = { ...avsender, enhet: 'Barnehage og skole', fra: '2026-04-01' }
    expect((await lagre(sti, { ...ny, avtrykk: await avtrykk(sti) })).status).toBe(303)
    const enhet = async (dato: string) => (await hentBrevavsender(a.db, 'trondelag', dato))?.enhet
    expect(await enhet('2024-12-31')).toBeUndefined()
    expect(await enhet('2026-03-31')).toBe('Oppvekst og utdanning')
    expect(await enhet('2026-04-01')).toBe('Barnehage og skole')
  })

  test('alle feil kommer på en gang, ved feltet sitt, med det som var skrevet', async () => {
    const svar = await lagre('brevavsender/felles/rediger', {
      ...avsender,
      navn: '',
      epost: 'ikke-en-adresse',
      maalform: 'sv',
      fra: '2026-02-30',
      avtrykk: '',
    })
    expect(svar.status).toBe(422)
    const html = await svar.text()
    for (const felt of ['navn', 'epost', 'maalform', 'fra'])
      expect(html, felt).toContain(`href="#${felt}"`)
    expect(html).toContain('ikke-en-adresse')
    expect(html).toContain('Oppvekst og utdanning')
    expect(await hentBrevavsender(a.db, 'trondelag', IDAG)).toBeUndefined()
  })

  test('dager før i dag kan ikke få en annen avsender enn den de hadde', async () => {
    const sti = 'brevavsender/felles/rediger'
    await lagre(sti, { ...avsender, fra: '2025-01-01', avtrykk: '' })
    const svar = await lagre(sti, {
      ...avsender,
      navn: 'En annen',
      fra: '2026-01-01',
      avtrykk: await avtrykk(sti),
    })
    expect(svar.status).toBe(422)
    expect(await svar.text()).toContain('dager før i dag')
    expect((await hentBrevavsender(a.db, 'trondelag', '2026-02-01'))?.navn).toBe(avsender.navn)
  })

  test('den som lagrer på noe gammelt, får vite hva som står, og ingenting blir overskrevet', async () => {
    const sti = 'brevavsender/felles/rediger'
    const gammelt = await avtrykk(sti)
    await lagre(sti, { ...avsender, avtrykk: gammelt })
    const svar = await lagre(sti, { ...avsender, enhet: 'For sent ute', avtrykk: gammelt })
    expect(svar.status).toBe(409)
    const html = await svar.text()
    expect(html).toContain('Oppvekst og utdanning')
    expect(html).toContain('For sent ute')
    expect((await hentBrevavsender(a.db, 'trondelag', IDAG))?.enhet).toBe('Oppvekst og utdanning')
  })
})

test('en ny lovhenvisning gjelder i perioden sin og for ordningene den er valgt for', async () => {
  const felt = new FormData()
  for (const [navn, verdi] of [
    ['kortnavn', 'Opplæringslova'],
    ['paragraf', '§ 17-8'],
    ['lenke', 'https://lovdata.no/lov/2023-06-09-30'],
    ['ordninger', 'kollektiv'],
    ['fra', '2026-01-01'],
    ['siste', '2026-12-31'],
    ['kilde', ''],
  ] as const)
    felt.append(navn, verdi)
  expect((await a.send(`${ROT}/lovhenvisning/ny/rediger`, felt, som)).status).toBe(303)
  const navn = async (fylke: string, dato: string, ordning: string) =>
    (await hentLovhenvisninger(a.db, fylke, dato, ordning)).map((l) => l.kortnavn)
  expect(await navn('trondelag', IDAG, 'kollektiv')).toContain('Opplæringslova')
  expect(await navn('trondelag', '2027-01-01', 'kollektiv')).not.toContain('Opplæringslova')
  expect(await navn('trondelag', IDAG, 'dekom')).not.toContain('Opplæringslova')
  expect(await navn('demofylket', IDAG, 'kollektiv')).not.toContain('Opplæringslova')
})

test('en lenke som ikke er https, en ukjent ordning og en snudd periode blir avvist', async () => {
  const svar = await lagre('lovhenvisning/ny/rediger', {
    kortnavn: 'X',
    lenke: 'javascript:alert(1)',
    ordninger: 'finnes-ikke',
    fra: '2026-05-01',
    siste: '2026-04-01',
  })
  expect(svar.status).toBe(422)
  const html = await svar.text()
  for (const felt of ['lenke', 'ordninger', 'siste']) expect(html, felt).toContain(`#${felt}"`)
  expect(html).not.toContain('href="javascript')
})

test('fylkets egen lagringstid går foran den felles, og den felles kommer tilbake når den avsluttes', async () => {
  const sti = 'lagringstid/okt/rediger'
  const dager = async (fylke: string, dato: string) =>
    (await hentProtokoll(a.db, fylke, dato)).lagringstider.get('okt')
  expect(await dager('trondelag', IDAG)).toBe(30)
  await lagre(sti, { dager: '7', fra: IDAG, avtrykk: await avtrykk(sti) })
  expect(await dager('trondelag', IDAG)).toBe(7)
  expect(await dager('demofylket', IDAG)).toBe(30)
  const svar = await lagre('lagringstid/okt/avslutt', {
    slutt: '2026-03-31',
    avtrykk: await avtrykk(sti),
  })
  expect(svar.status).toBe(303)
  expect(await dager('trondelag', '2026-03-31')).toBe(7)
  expect(await dager('trondelag', '2026-04-01')).toBe(30)
})

test('en lagringstid på null dager eller over ti år blir avvist', async () => {
  for (const dager of ['0', '3651', '-1', '1,5', 'mange', '']) {
    const svar = await lagre('lagringstid/epost/rediger', { dager, fra: IDAG, avtrykk: '' })
    expect(svar.status, dager).toBe(422)
  }
})

test('fylkets egen tekst i protokollen beholder fristene programmet sletter etter', async () => {
  const sti = 'behandling/innlogging/rediger'
  const side = await (await a.hent(`${ROT}/${sti}`, som)).text()
  const felt = Object.fromEntries(
    ['navn', 'formal', 'grunnlag', 'registrerte', 'opplysninger', 'mottakere', 'lagring'].map(
      (n) => [`${n}.nb`, `Vår tekst om ${n}`],
    ),
  )
  expect(side).toContain('formal.nn')
  expect((await lagre(sti, { ...felt, fra: IDAG, avtrykk: '' })).status).toBe(303)
  const { behandlinger } = await hentProtokoll(a.db, 'trondelag', IDAG)
  const egen = behandlinger.find((b) => b.nokkel === 'innlogging')
  expect(egen).toMatchObject({
    erEgen: true,
    formal: { nb: 'Vår tekst om formal', nn: 'Vår tekst om formal' },
    lagringstider: ['okt', 'innloggingsforsok', 'invitasjon'],
  })
})

test('bare sekretariatet i fylket ser og endrer, og et ukjent slag finnes ikke', async () => {
  const utenfra = await a.db
    .selectFrom('verv')
    .select('id')
    .where('rolle', '=', 'sekretariat')
    .where('fylke_id', '=', 'demofylket')
    .executeTakeFirstOrThrow()
  for (const hvem of [undefined, utenfra.id, 'Koordinator for Gauldal']) {
    expect((await a.hent(ROT, { som: hvem })).status).toBe(403)
    const svar = await a.send(`${ROT}/brevavsender/felles/rediger`, avsender, { som: hvem })
    expect(svar.status).toBe(403)
  }
  expect((await a.hent(`${ROT}/finnesikke`, som)).status).toBe(404)
  expect((await a.hent(`${ROT}/lagringstid/finnes-ikke/rediger`, som)).status).toBe(404)
})

test('hver side over et slag lar seg vise, på hvert språk', async () => {
  for (const slag of OPPSETTSLAG)
    for (const sprak of ['nb', 'nn', 'en'])
      expect((await a.hent(`${ROT}/${slag}?lang=${sprak}`, som)).status, slag).toBe(200)
})
