import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const SEKRETARIAT = 1
const KOORDINATOR = 2
const R = '/trondelag/register'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
  return () => a.slett()
})

const send = (sti: string, felt: Record<string, string>) => a.send(sti, felt, { som: SEKRETARIAT })

async function les(sti: string): Promise<string> {
  const html = await (await a.hent(sti, { som: SEKRETARIAT })).text()
  return tekst(html)
}

function tekst(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
}

async function versjonI(sti: string): Promise<string> {
  const html = await (await a.hent(sti, { som: SEKRETARIAT })).text()
  return /name="versjon" value="([^"]*)"/.exec(html)?.[1] ?? ''
}

describe('fylket', () => {
  const sti = `${R}/rediger`
  const felt = {
    navn: 'Trøndelag',
    navnSamisk: 'Trööndelage',
    samiskKode: 'sma',
    statsforvalter: 'Statsforvalteren i Trøndelag',
    maalform: 'noytral',
  }

  test('sekretariatet endrer statsforvalter og målform', async () => {
    const svar = await send(sti, {
      ...felt,
      statsforvalter: 'Statsforvaltaren i Trøndelag',
      maalform: 'nn',
      versjon: await versjonI(sti),
    })
    expect(svar.status).toBe(303)
    expect(await (await a.hent(`${R}.json`)).json()).toMatchObject({
      fylke: { statsforvalter: 'Statsforvaltaren i Trøndelag', maalform: 'nn' },
    })
  })

  test('to som endrer samtidig: den siste får se det som er lagret, og mister ingenting', async () => {
    const versjon = await versjonI(sti)
    expect((await send(sti, { ...felt, navn: 'Trøndelag fylke', versjon })).status).toBe(303)
    const svar = await send(sti, { ...felt, navn: 'Mitt navn', versjon })
    expect(svar.status).toBe(409)
    const html = await svar.text()
    expect(tekst(html)).toContain('Noen andre lagret før deg')
    expect(tekst(html)).toContain('Trøndelag fylke')
    expect(html).toContain('value="Mitt navn"')
  })

  test('et samisk navn uten språk og et tomt navn blir sagt på én gang', async () => {
    const svar = await send(sti, { ...felt, navn: '', samiskKode: '' })
    expect(svar.status).toBe(422)
    const html = await svar.text()
    for (const navn of ['navn', 'samiskKode']) expect(html).toContain(`href="#${navn}"`)
  })

  test('en koordinator får ikke endre fylket', async () => {
    expect((await a.send(sti, felt, { som: KOORDINATOR })).status).toBe(403)
  })
})

describe('et nytt nettverk', () => {
  const sti = `${R}/nettverk/ny`
  const felt = { navn: 'Nordre Fosen', type: 'regionalt', kilde: 'Vedtak i forum' }

  test('får en adresse av navnet og kan få medlemmer', async () => {
    const svar = await send(sti, { ...felt, fra: '2027-01-01' })
    expect(svar.status).toBe(303)
    expect(svar.headers.get('location')).toBe(`${R}/nettverk/nordre-fosen`)
    const medlem = `${R}/nettverk/nordre-fosen/medlem`
    const inn = await send(medlem, {
      organisasjon: 'hitra',
      fra: '2027-01-01',
      kilde: 'Vedtak i forum',
      versjon: await versjonI(medlem),
    })
    expect(inn.status).toBe(303)
    expect(await les(`${R}/nettverk?dato=2027-02-01`)).toContain('Nordre Fosen')
  })

  test('kan ikke ha navnet til et annet nettverk', async () => {
    const svar = await send(sti, { ...felt, navn: 'GAULDAL' })
    expect(svar.status).toBe(422)
    expect(tekst(await svar.text())).toContain('Et annet nettverk i fylket har dette navnet')
  })

  test('alle feil kommer på én gang', async () => {
    const svar = await send(sti, { navn: '', fra: '2027-01-01', siste: '2026-01-01' })
    expect(svar.status).toBe(422)
    const html = await svar.text()
    for (const navn of ['navn', 'type', 'siste', 'kilde']) expect(html).toContain(`href="#${navn}"`)
  })
})

describe('partnere', () => {
  test('en partner i en ordning som er over, står som tidligere partner', async () => {
    const i2026 = await les(`${R}/nettverk/gauldal?dato=2026-06-01`)
    expect(i2026).toContain('Ingen partner denne datoen')
    expect(i2026).toContain('Tidligere partnere')
    expect(i2026).toContain('1. januar 2023 – 31. desember 2025')
    const i2024 = await les(`${R}/nettverk/gauldal?dato=2024-06-01`)
    expect(i2024).not.toContain('Tidligere partnere')
  })

  test('en partner kan ikke legges til etter at ordningen er slutt', async () => {
    const sti = `${R}/nettverk/gauldal/partner`
    const svar = await send(sti, {
      organisasjon: 'nord',
      ordning: 'dekom',
      fra: '2026-01-01',
      kilde: 'Vedtak',
      versjon: await versjonI(sti),
    })
    expect(svar.status).toBe(422)
    expect(tekst(await svar.text())).toContain('Ordningen gjelder ikke da')
  })

  test('den som avslutter en partner, skriver hvorfor, og det blir stående', async () => {
    const { rows } = await sql<{ id: number }>`
      select id from nettverkspartner where nettverk_id = 'gauldal'`.execute(a.db)
    const sti = `${R}/nettverk/gauldal/partner/${rows[0]?.id}/avslutt`
    const felt = { siste: '2024-12-31', versjon: await versjonI(sti) }
    expect((await send(sti, felt)).status).toBe(422)
    expect((await send(sti, { ...felt, grunn: 'Avtalen er sagt opp.' })).status).toBe(303)
    expect(await les(`${R}/nettverk/gauldal`)).toContain(
      'lysark 5. oktober 2023. Avtalen er sagt opp.',
    )
  })
})
