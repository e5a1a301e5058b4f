import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviter } from '#features/innlogging/inviter.ts'
import { ok } from '#core/resultat.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { kjorFylke, type Fylkemiljo } from './kommando/kjor-fylke.ts'

const NAA = '2026-01-12T08:00:00Z'
const IDAG = '2026-01-12'
const KILDE = { fra: IDAG, siste: '', kilde: 'Vedtak i Prøvefylket' }
const BEHOLDT = [
  '--statsforvalter',
  'Statsforvalteren i Prøvefylket',
  '--sekretaer',
  'Prøve Prøvdal',
]

let a: Testapp
let som: number
beforeAll(async () => {
  a = await nyApp({ demo: false, naa: NAA })
})
afterAll(() => a.slett())

function kjor(args: readonly string[]) {
  const ut: string[] = []
  const skriv = (t: string) => void ut.push(t)
  const miljo: Fylkemiljo = {
    medDatabase: async (fn) => ok(await fn(a.db)),
    inviter,
    naa: Temporal.Instant.from(NAA),
    adresse: 'https://samraad.test',
    opptatt: new Set(['personvern']),
  }
  return kjorFylke(args, { stdout: skriv, stderr: skriv }, miljo).then((kode) => ({
    kode,
    tekst: ut.join(''),
  }))
}

async function send(sti: string, felt: Record<string, string>): Promise<void> {
  const svar = await a.send(`/provefylket/${sti}`, felt, { som })
  expect(svar.status, `${sti}: ${svar.status === 303 ? '' : await svar.text()}`).toBe(303)
}

async function gjenstar(): Promise<readonly string[]> {
  const svar = await a.hent('/provefylket/administrasjon.json', { som })
  const { steg } = await svar.json()
  return steg.filter((s: { ferdig: boolean }) => !s.ferdig).map((s: { steg: string }) => s.steg)
}

test('samraad fylke nevner alle feil på en gang, og lager ingenting', async () => {
  const svar = await kjor(['Prøve Fylket', '', '--maalform', 'svensk'])
  expect(svar.kode).toBe(2)
  for (const del of ['ID kan bare', 'NAVN', '--statsforvalter', '--sekretaer', '--maalform'])
    expect(svar.tekst).toContain(del)
  expect((await kjor(['personvern', 'X', ...BEHOLDT])).tekst).toContain('adressen til en side')
  expect((await kjor(['provefylket', 'Prøvefylket', ...BEHOLDT, '--toerr'])).kode).toBe(0)
  expect(await a.db.selectFrom('fylke').select('id').execute()).toEqual([])
})

test('et fylke settes opp fra ingenting i nettleseren, til et første år med rammer', async () => {
  const laget = await kjor(['provefylket', 'Prøvefylket', ...BEHOLDT])
  expect(laget.kode, laget.tekst).toBe(0)
  expect(laget.tekst).toMatch(/https:\/\/samraad\.test\/invitasjon\/[\w-]{43}/)
  expect((await kjor(['provefylket', 'Prøvefylket', ...BEHOLDT])).tekst).toContain('finnes alt')
  const verv = await a.db
    .selectFrom('verv')
    .select(['id', 'rolle'])
    .where('fylke_id', '=', 'provefylket')
    .executeTakeFirstOrThrow()
  expect(verv.rolle).toBe('sekretariat')
  som = verv.id
  // The seat of the secretariat is there from the start; the national law reference holds.
  expect(await gjenstar()).toEqual([
    'organisasjoner',
    'nettverk',
    'forum',
    'brevavsender',
    'behandlingsansvar',
    'ar',
    'penger',
    'frister',
    'nokkeltall',
  ])

  const forside = await (await a.hent('/provefylket', { som })).text()
  expect(forside).toContain('Sett opp fylket steg for steg')

  const organisasjon = { type: 'kommune', maalform: 'nb', ...KILDE }
  await send('register/organisasjoner/ny', { ...organisasjon, navn: 'Nordvik kommune' })
  await send('register/organisasjoner/ny', { ...organisasjon, navn: 'Sørvik kommune' })
  for (const navn of ['Nord', 'Sør']) {
    await send('register/nettverk/ny', { navn, type: 'regionalt', ...KILDE })
    const id = navn === 'Nord' ? 'nord' : 'sor'
    const kommune = navn === 'Nord' ? 'nordvik-kommune' : 'sorvik-kommune'
    const versjon = '1'
    await send(`register/nettverk/${id}/medlem`, { versjon, organisasjon: kommune, ...KILDE })
  }

  // The first mandate begins with the group of the seat there is.
  const skjema = await (await a.hent('/provefylket/utvalg/samarbeidsforum/mandat', { som })).text()
  expect(skjema).toMatch(/name="grupper.0.id" value="statsforvalteren"/)
  expect(skjema).toContain('value="Statsforvalteren (sekretariat)"')
  await send('utvalg/samarbeidsforum/mandat', {
    versjon: '1',
    tekst: 'Forumet gir en samlet innstilling.',
    fastsattAv: 'Samarbeidsforum',
    kilde: 'Vedtak i Prøvefylket',
    fra: IDAG,
    'grupper.0.navn': 'Statsforvalteren',
    'grupper.0.min': '1',
    'grupper.0.maks': '',
    'grupper.1.navn': 'Eiere',
    'grupper.1.min': '1',
    'grupper.1.maks': '',
    'grupper.1.stemme': 'ja',
  })
  await send('utvalg/samarbeidsforum/sete', {
    versjon: '2',
    navn: 'Nordvik kommune',
    gruppe: 'eiere',
    organisasjon: 'nordvik-kommune',
    stemme: 'ja',
    ...KILDE,
  })
  const sete = await a.db
    .selectFrom('sete')
    .select('id')
    .where('gruppe', '=', 'eiere')
    .executeTakeFirstOrThrow()
  await send(`utvalg/samarbeidsforum/sete/${sete.id}`, {
    versjon: '3',
    plass: 'representant',
    nyPerson: 'Eier Eiervik',
    fra: IDAG,
  })

  await send('administrasjon/brevavsender/felles/rediger', {
    navn: 'Statsforvalteren i Prøvefylket',
    enhet: 'Oppvekst',
    adresse: 'Gata 1',
    signaturtittel: 'direktør',
    maalform: 'nn',
    ...KILDE,
  })
  await send('administrasjon/behandlingsansvar/felles/rediger', {
    ansvarlig: 'Statsforvalteren i Prøvefylket',
    kontakt: 'Gata 1',
    personvernombud: 'Samme sted',
    ...KILDE,
  })

  await send('nytt-ar', { ordning: 'kollektiv', ar: '2026' })
  await send('2026/kollektiv/oppsett/rediger', {
    gjor: 'lagre',
    versjon: '1',
    omfang: 'alt',
    kilde: 'Tildelingsbrev',
    innsendingsfrist: '2026-02-01',
    innstillingsmote: '2026-03-10',
    tildelt: '1 000 001',
    grunntilskudd: '100 000',
    'nokkel.0.nr': '',
    'nokkel.0.navn': 'barn',
    'nokkel.0.andel': '100 %',
  })
  expect(await gjenstar()).toEqual(['nokkeltall'])
  await send('2026/kollektiv/oppsett/nokkeltall', {
    steg: 'celler',
    versjon: '2',
    'verdi.1.nord': '100',
    'verdi.1.sor': '200',
  })
  expect(await gjenstar()).toEqual([])

  await send('2026/kollektiv/fordeling/forslag', { navn: 'Første forslag', versjon: '3' })
  const rammer = await a.db.selectFrom('ramme').select('belop_kr').execute()
  expect(rammer.reduce((sum, r) => sum + r.belop_kr, 0)).toBe(1_000_001)
  const side = await a.hent('/provefylket/administrasjon', { som })
  expect(await side.text()).toContain('Alt som trengs for et tilskuddsår, er på plass')

  // The next year has its own gaps, and they are seen while this one runs.
  await send('nytt-ar', { ordning: 'kollektiv', ar: '2027' })
  expect(await gjenstar()).toEqual(['penger', 'frister', 'nokkeltall'])
  const neste = await (await a.hent('/provefylket/administrasjon', { som })).text()
  expect(neste).toContain('2027 Kollektiv kompetanseutvikling: Tildelingen mangler')
  expect(neste).toContain('/provefylket/2027/kollektiv/oppsett/rediger')
})
