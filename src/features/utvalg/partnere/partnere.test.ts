import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

async function les(sti: string): Promise<string> {
  const svar = await a.hent(sti)
  expect(svar.status, sti).toBe(200)
  return (await svar.text())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
}

interface Oversikt {
  nettverk: { id: string; partnere: { ordning: string }[]; representanter: { vara: boolean }[] }[]
  institusjoner: { id: string; nettverk: { ordninger: string[] }[]; folk: { navn: string }[] }[]
}
async function json(sok = ''): Promise<Oversikt> {
  return JSON.parse(await (await a.hent(`/trondelag/partnere.json${sok}`)).text())
}

describe('partneroversikten fra lysarkene i oktober 2023', () => {
  test('elleve nettverk; NTNU er partner for sju i Dekom og Nord for fire', async () => {
    const { nettverk, institusjoner } = await json()
    expect(nettverk).toHaveLength(11)
    const dekom = (id: string) =>
      institusjoner.find((u) => u.id === id)?.nettverk.filter((n) => n.ordninger.includes('Dekom'))
        .length
    expect([dekom('ntnu'), dekom('nord')]).toEqual([7, 4])
  })

  test('fire nettverk har partner i Kompetanseløftet, og vara står som vara', async () => {
    const { nettverk } = await json()
    const med = nettverk.filter((n) => n.partnere.some((p) => p.ordning === 'Kompetanseløftet'))
    expect(med).toHaveLength(4)
    expect(nettverk.find((n) => n.id === 'vaernes')?.representanter).toMatchObject([{ vara: true }])
  })

  test('en UH ser alle sine nettverk og folk på siden og i arket', async () => {
    const side = await les('/trondelag/partnere')
    expect(side).toContain('Partner i Kompetanseløftet')
    expect(side).toContain('Gauldal (Dekom)')
    expect(side).toContain('Ingvild Ospedal')
    const csv = await (await a.hent('/trondelag/partnere.csv')).text()
    expect(csv).toContain('Dagny Hestnes (Rekom)')
    expect(csv).toContain('Njål Granmo')
  })

  test('hver partner står med folkene som sitter for den i nettverket', async () => {
    const { nettverk } = await json('?dato=2025-12-31')
    const gauldal = nettverk.find((n) => n.id === 'gauldal')?.partnere
    expect(gauldal).toMatchObject([
      { ordning: 'Dekom', folk: [{ navn: 'Eirin Jutuldal' }, { navn: 'Tarald Vikestrand' }] },
    ])
    const csv = await (await a.hent('/trondelag/partnere.csv?dato=2025-12-31')).text()
    expect(csv).toContain('NTNU: Eirin Jutuldal, Tarald Vikestrand')
  })

  test('før 2023 var ingen partner ført inn', async () => {
    const { nettverk, institusjoner } = await json('?dato=2022-12-31')
    expect(nettverk.flatMap((n) => n.partnere)).toEqual([])
    expect(institusjoner.flatMap((u) => u.nettverk)).toEqual([])
  })

  test('etter at partnerskapene er over, ser en UH fortsatt folkene sine og veien tilbake', async () => {
    const { institusjoner } = await json('?dato=2026-11-22')
    const ntnu = institusjoner.find((u) => u.id === 'ntnu')
    // No fixed partner any more, and still two of its people in the network of Gauldal.
    expect(ntnu?.nettverk).toMatchObject([{ navn: 'Gauldal', ordninger: [] }])
    expect(ntnu?.folk.length).toBeGreaterThan(0)
    const side = await les('/trondelag/partnere?dato=2026-11-22')
    expect(side).toContain('Ingen nettverk har en fast utviklingspartner denne dagen')
    expect(side).toContain('slik den var 31. desember 2025')
    expect(side).toContain('Gauldal (sitter i nettverket) Eirin Jutuldal')
    expect(await les('/trondelag/partnere')).not.toContain('Ingen nettverk har en fast')
  })
})

describe('en person og alle hattene', () => {
  const id = async (navn: string) =>
    (
      await a.db
        .selectFrom('person')
        .select('id')
        .where('navn', '=', navn)
        .executeTakeFirstOrThrow()
    ).id

  test('en UH-person ser seter, roller og partnerskap', async () => {
    const side = await les(`/trondelag/personer/${await id('Signe Tangvoll')}`)
    expect(side).toContain('Samarbeidsforum for Dekom UH (Nord universitet), Dekom Representant')
    expect(side).toContain('Kompetansenettverket i Gauldalsregionen UH (Nord universitet)')
    expect(side).toContain('Partnerskap')
    expect(side).toContain('Midtre Namdal Kompetanseløftet')
  })

  test('leder av styret står som leder', async () => {
    const side = await les(`/trondelag/personer/${await id('Kåre Ryllik')}`)
    expect(side).toContain('Leder 1. april 2025 – 31. mars 2027')
  })

  test('en person uten hatt i fylket vises ikke der', async () => {
    const person = await id('Vigdis Svartor')
    expect((await a.hent(`/trondelag/personer/${person}`)).status).toBe(404)
    expect((await a.hent(`/demofylket/personer/${person}`)).status).toBe(200)
  })

  test('ingen av sidene spør databasen mer enn åtte ganger', async () => {
    const { medSporreteller } = await import('#platform/db/sporreteller.ts')
    for (const sti of ['/trondelag/partnere', '/trondelag/personer/1'])
      expect((await medSporreteller(() => a.hent(sti, { som: 1 }))).antall).toBeLessThanOrEqual(8)
  })
})
