import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { feil, ok } from '#core/resultat.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { fangOverlapp } from './lagring.ts'
import { reglerSomVerdier } from './ordning/regelskjema.ts'
import { hentOrdninger } from './ordning/sporringer.ts'

const SEKRETARIAT = 1
const R = '/trondelag/register'

let a: Testapp
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

/** The page's text as it is read: without markup, and with plain spaces. */
async function les(sti: string, som?: number): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(200)
  return tekst(await svar.text())
}

function tekst(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
}

async function skjult(sti: string, navn: string, b: Testapp = a): Promise<string> {
  const html = await (await b.hent(sti, { som: SEKRETARIAT })).text()
  return new RegExp(`name="${navn}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

describe('registeret kan leses av alle', () => {
  test('hullene i kildene står øverst: Værnes og Fosen har ingen medlemmer', async () => {
    const side = await les(R)
    expect(side).toContain('Nettverk uten medlemmer Fosen Værnes')
    expect(side).toContain('Bare sekretariatet hos Statsforvalteren i Trøndelag kan endre det')
    const svar = await a.hent(`${R}.json`)
    expect(await svar.json()).toMatchObject({
      mangler: expect.arrayContaining([{ slag: 'uten-medlemmer', nettverkId: 'vaernes' }]),
    })
  })

  test('det samiske navnet er merket med språket det er på', async () => {
    const html = await (await a.hent(R)).text()
    expect(html).toContain('<span lang="sma">Trööndelage</span>')
    expect(await (await a.hent(`${R}/organisasjoner/royrvik`)).text()).toContain(
      '<span lang="sma">Raarvihke</span>',
    )
  })

  test.each([
    ['ytre-namdal', ['Vikna kommune', 'Nærøy kommune'], ['Nærøysund kommune']],
    ['midtre-namdal', ['Fosnes kommune', 'Namdalseid kommune'], []],
    ['innherred', ['Verran kommune'], []],
    ['trondheim-malvik', ['Klæbu kommune'], []],
  ])('%s 5. januar 2018 har kommunene som fantes da', async (nettverk, da, ikkeDa) => {
    const csv = await (await a.hent(`${R}/nettverk.csv?dato=2018-01-05`)).text()
    const linjer = csv.split(/\r?\n/).filter((l) => l.startsWith(`${nettverk};`))
    for (const navn of da) expect(linjer.join()).toContain(navn)
    for (const navn of ikkeDa) expect(linjer.join()).not.toContain(navn)
    const iDag = await les(`${R}/nettverk/${nettverk}`)
    for (const navn of da) expect(iDag.slice(iDag.indexOf('Tidligere medlemmer'))).toContain(navn)
  })

  test('en dato som ikke finnes, blir sagt ved feltet', async () => {
    expect(await les(`${R}/nettverk?dato=2018-02-30`)).toContain('Skriv en dato som finnes')
  })

  test('organisasjonene kan søkes, velges og sorteres i adressen', async () => {
    const navn = async (sok: string) => {
      const svar = await a.hent(`${R}/organisasjoner.json?${sok}`)
      const { organisasjoner }: { organisasjoner: { navn: string }[] } = JSON.parse(
        await svar.text(),
      )
      return organisasjoner.map((o) => o.navn)
    }
    expect(await navn('sok=snåase')).toEqual(['Snåsa kommune'])
    expect((await navn('type=uh')).length).toBe(4)
    const opp = await navn('type=kommune')
    expect(await navn('type=kommune&sorter=-navn')).toEqual(opp.toReversed())
  })

  test('ordningen viser fylkets egen utgave ved siden av den nasjonale, og merker forskjellen', async () => {
    const side = await les(`${R}/ordninger/kompetanseloftet`)
    expect(side).toContain('Varsel når koordinator koster mer enn Ingen grense 10 % Ulik')
    expect(side).toContain('Tiltak uten partner Varsler gruppa Varsler gruppa')
    expect(side).toContain('Erstattet av Kollektiv kompetanseutvikling')
    expect(side).toContain('Reglene for 2023 kan ikke endres')
  })

  test('bare sekretariatet i fylket kan endre', async () => {
    const adresser = [
      `${R}/sammenslaing`,
      `${R}/organisasjoner/ny`,
      `${R}/organisasjoner/roros/rediger`,
      `${R}/nettverk/fosen/rediger`,
      `${R}/nettverk/fosen/medlem`,
      `${R}/nettverk/fosen/partner`,
      `${R}/ordninger/dekom/rediger`,
    ]
    for (const sti of adresser) {
      expect((await a.hent(sti, { som: SEKRETARIAT })).status, sti).toBe(200)
      for (const som of [undefined, 2, 5]) {
        expect((await a.hent(sti, { som })).status, sti).toBe(403)
        expect((await a.send(sti, {}, { som })).status, sti).toBe(403)
      }
      const annet = sti.replace('trondelag', 'demofylket')
      expect((await a.hent(annet, { som: SEKRETARIAT })).status, annet).toBe(403)
    }
  })

  test('ingen side spør databasen mer enn åtte ganger', async () => {
    const { medSporreteller } = await import('#platform/db/sporreteller.ts')
    for (const sti of ['', '/nettverk', '/nettverk/gauldal', '/organisasjoner', '/ordninger/dekom'])
      expect(
        (await medSporreteller(() => a.hent(`${R}${sti}`, { som: SEKRETARIAT }))).antall,
      ).toBeLessThanOrEqual(8)
  })
})

describe('sekretariatet endrer', () => {
  let b: Testapp
  beforeEach(async () => {
    b = await nyApp()
    return () => b.slett()
  })
  const send = (sti: string, felt: Record<string, string>) =>
    b.send(sti, felt, { som: SEKRETARIAT })

  test('alle feil kommer på én gang, ved feltet, og det som var skrevet står der', async () => {
    const svar = await send(`${R}/organisasjoner/ny`, {
      navn: '',
      type: 'tull',
      navnSamisk: 'Raarvihke',
      orgnr: '921 707 135',
      maalform: 'nb',
      fra: '2020-01-01',
      siste: '2019-12-31',
      kilde: '',
    })
    expect(svar.status).toBe(422)
    const html = await svar.text()
    for (const felt of ['navn', 'type', 'samiskKode', 'orgnr', 'siste', 'kilde']) {
      expect(html, felt).toContain(`href="#${felt}"`)
      expect(html, felt).toContain(`id="${felt}-feil"`)
    }
    expect(html).toContain('value="921 707 135"')
    expect(html).toContain('kontrollsifferet stemmer ikke')
  })

  test('en ny organisasjon får en adresse, og nummeret lagres som ni siffer', async () => {
    const felt = {
      navn: 'Åfjord kommune',
      type: 'kommune',
      orgnr: '921 707 134',
      maalform: 'noytral',
      kilde: 'Prøve',
    }
    const svar = await send(`${R}/organisasjoner/ny`, felt)
    expect(svar.status).toBe(303)
    expect(svar.headers.get('location')).toBe(`${R}/organisasjoner/afjord-kommune`)
    expect(await (await b.hent(`${R}/organisasjoner/afjord-kommune.json`)).json()).toMatchObject({
      orgnr: '921707134',
    })
    const igjen = await send(`${R}/organisasjoner/ny`, { ...felt, navn: 'En annen' })
    expect(igjen.status).toBe(422)
    expect(await igjen.text()).toContain('En annen organisasjon i registeret har dette nummeret')
    const side = await (await b.hent(`${R}/organisasjoner/afjord-kommune`)).text()
    expect(side).toContain('921\u00a0707\u00a0134')
  })

  test('overlappende medlemskap blir forklart i ord', async () => {
    const sti = `${R}/nettverk/ytre-namdal/medlem`
    const versjon = await skjult(sti, 'versjon', b)
    const felt = { organisasjon: 'vikna', fra: '2019-01-01', kilde: 'Prøve', versjon }
    const svar = await send(sti, felt)
    expect(svar.status).toBe(422)
    expect(tekst(await svar.text())).toContain('Vikna kommune finnes ikke i hele perioden')
    const overlapp = await send(sti, { ...felt, siste: '2019-06-30' })
    expect(overlapp.status).toBe(422)
    expect(tekst(await overlapp.text())).toContain(
      'Vikna kommune står her allerede: Til og med 31. desember 2019',
    )
  })

  test('et medlem kommer til og går ut, og historikken blir stående', async () => {
    const sti = `${R}/nettverk/fosen/medlem`
    const inn = await send(sti, {
      organisasjon: 'hitra',
      fra: '2021-01-01',
      kilde: 'Vedtak i forum',
      versjon: await skjult(sti, 'versjon', b),
    })
    expect(inn.status).toBe(303)
    const { rows } = await sql<{ id: number }>`
      select id from nettverksmedlem where nettverk_id = 'fosen'`.execute(b.db)
    const ut = `${sti}/${rows[0]?.id}/avslutt`
    const felt = { grunn: 'Gikk ut.', versjon: await skjult(ut, 'versjon', b) }
    const forTidlig = await send(ut, { ...felt, siste: '2020-12-31' })
    expect(forTidlig.status).toBe(422)
    expect(tekst(await forTidlig.text())).toContain('kan ikke være før første dag')
    expect((await send(ut, { ...felt, siste: '2022-12-31' })).status).toBe(303)
    const side = tekst(await (await b.hent(`${R}/nettverk/fosen`)).text())
    expect(side).toContain('1. januar 2021 – 31. desember 2022')
    expect(side).toContain('Vedtak i forum. Gikk ut.')
    // Two networks at once on a day in 2021: the register says so.
    const hull = await (await b.hent(`${R}.json?dato=2021-06-01`)).json()
    expect(hull).toMatchObject({
      mangler: expect.arrayContaining([
        {
          slag: 'i-flere-nettverk',
          organisasjonId: 'hitra',
          nettverkIder: ['fosen', 'trondelag-sorvest'],
        },
      ]),
    })
  })

  test('en partner er partner i én ordning fra en dato', async () => {
    const sti = `${R}/nettverk/fosen/partner`
    const felt = {
      organisasjon: 'ntnu',
      ordning: 'dekom',
      fra: '2024-01-01',
      kilde: 'Vedtak i forum',
      versjon: await skjult(sti, 'versjon', b),
    }
    const dobbelt = await send(sti, felt)
    expect(dobbelt.status).toBe(422)
    expect(tekst(await dobbelt.text())).toContain('NTNU står her allerede: Fra 1. januar 2023')
    expect((await send(sti, { ...felt, ordning: 'rekom' })).status).toBe(303)
  })

  test('den som lagrer sist uten å ha sett det nye, får beskjed og mister ingenting', async () => {
    const sti = `${R}/nettverk/gauldal/rediger`
    const versjon = await skjult(sti, 'versjon', b)
    const felt = { type: 'regionalt', kilde: 'Prøve', versjon }
    expect((await send(sti, { ...felt, navn: 'Gauldalsregionen' })).status).toBe(303)
    const svar = await send(sti, { ...felt, navn: 'Gauldal og omegn', merknad: 'Min tekst' })
    expect(svar.status).toBe(409)
    const html = await svar.text()
    expect(tekst(html)).toContain('Noen andre lagret før deg')
    expect(tekst(html)).toContain('Gauldalsregionen')
    expect(html).toContain('value="Gauldal og omegn"')
    expect(html).toContain('Min tekst')
    expect(await (await b.hent(`${R}/nettverk/gauldal.json`)).json()).toMatchObject({
      nettverk: { navn: 'Gauldalsregionen' },
    })
  })

  test('to som lagrer i samme øyeblikk: én vinner, den andre får beskjed', async () => {
    const sti = `${R}/organisasjoner/roros/rediger`
    const versjon = await skjult(sti, 'versjon', b)
    const felt = { navn: 'Røros', type: 'kommune', maalform: 'nb', kilde: 'Prøve', versjon }
    const svar = await Promise.all([send(sti, felt), send(sti, { ...felt, navn: 'Røros 2' })])
    expect(svar.map((s) => s.status).toSorted((x, y) => x - y)).toEqual([303, 409])
  })

  test('databasens egen regel om overlapp blir også en setning, ikke en feilside', async () => {
    const svar = await fangOverlapp(async () => {
      await sql`insert into nettverksmedlem (fylke_id, nettverk_id, organisasjon_id)
        values ('trondelag', 'gauldal', 'roros')`.execute(b.db)
      return ok(true)
    }, 'overlapper')
    expect(svar).toEqual(feil('overlapper'))
  })

  test('Leka slås sammen med Nærøysund: planen vises først, og så skjer alt', async () => {
    const sporring = `${R}/sammenslaing?fra=leka&til=naeroysund&dato=2027-01-01`
    const plan = tekst(await (await b.hent(sporring, { som: SEKRETARIAT })).text())
    expect(plan).toContain('Leka kommune går ut av Ytre Namdal. Siste dag er 31. desember 2026')
    expect(plan).toContain('Nærøysund kommune er allerede medlem av Ytre Namdal')
    const felt = { fra: 'leka', til: 'naeroysund', dato: '2027-01-01' }
    const versjon = await skjult(sporring, 'versjon', b)
    const uten = await send(`${R}/sammenslaing`, { ...felt, versjon })
    expect(uten.status).toBe(422)
    const svar = await send(`${R}/sammenslaing`, { ...felt, versjon, kilde: 'Tenkt.' })
    expect(svar.status).toBe(303)
    expect(await (await b.hent(`${R}/organisasjoner/leka.json`)).json()).toMatchObject({
      gyldig: { til: '2027-01-01' },
      medlemskap: [{ nettverkId: 'ytre-namdal', gyldig: { til: '2027-01-01' } }],
    })
  })

  test('reglene for 2023 kan ikke endres, for fordelingen er vedtatt', async () => {
    const svar = await endreRegler({ fraAr: '2023' })
    expect(svar.status).toBe(422)
    expect(tekst(await svar.text())).toContain('Reglene for 2023 kan ikke endres')
  })

  test('fra 2024 blir det en ny utgave, og 2023 beholder sin', async () => {
    const svar = await endreRegler({ fraAr: '2024', 'koordinator.varselOverProsent': '12,5' })
    expect(svar.status).toBe(303)
    const { rows } = await sql`
      select lower(gyldig)::text as fra, upper(gyldig)::text as til,
        (regler->'koordinator'->>'varselOverProsent')::float as prosent
      from ordning_versjon where ordning_id = 'kompetanseloftet' and fylke_id = 'trondelag'
      order by 1`.execute(b.db)
    expect(rows).toEqual([
      { fra: '2021-01-26', til: '2024-01-01', prosent: 10 },
      { fra: '2024-01-01', til: '2026-01-01', prosent: 12.5 },
    ])
  })

  test('feil i reglene står ved feltene: prosent, tom tekst og manglende kilde', async () => {
    const svar = await endreRegler({
      fraAr: '2023',
      kilde: '',
      egenandelProsent: '130',
      'kriterier.0.tekst.nn': '',
    })
    expect(svar.status).toBe(422)
    const html = await svar.text()
    for (const felt of ['fraAr', 'kilde', 'egenandelProsent', 'kriterier.0.tekst.nn'])
      expect(html, felt).toContain(`href="#${felt}"`)
    expect(html).toContain('value="130"')
    expect(tekst(html)).toContain('Kriterium 1, tekst, nynorsk: Fyll ut feltet.')
  })

  async function endreRegler(endring: Record<string, string>): Promise<Response> {
    const sti = `${R}/ordninger/kompetanseloftet/rediger`
    const [ordning] = await hentOrdninger(b.db, 'trondelag', 'kompetanseloftet')
    const egen = ordning?.versjoner.find((v) => v.fylkeId === 'trondelag')
    if (egen === undefined) return expect.unreachable('Demoen har fylkets egen utgave')
    // As a browser sends it: a box that is not ticked is not there.
    const felt = Object.fromEntries(
      Object.entries(reglerSomVerdier(egen.regler, 'nb')).filter(([, verdi]) => verdi !== ''),
    )
    felt['avtrykk'] = await skjult(sti, 'avtrykk', b)
    felt['hjemmel'] = egen.hjemmel
    return send(sti, { ...felt, kilde: 'Sak 9/2023', ...endring })
  }
})
