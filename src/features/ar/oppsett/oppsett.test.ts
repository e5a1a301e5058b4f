import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

const AR = '/trondelag/2023/kompetanseloftet/oppsett'
const tekst = async (svar: Response) => (await svar.text()).replaceAll('\u00a0', ' ')

describe('oppsettet av året', () => {
  test('alle kan lese pengene, steg for steg, og hva som er igjen', async () => {
    const svar = await a.hent(AR)
    const html = await tekst(svar)
    expect(svar.status).toBe(200)
    for (const tall of ['12 022 000 kr', '1 500 000 kr', '10 522 000', '2 200 000', '8 322 000']) {
      expect(html).toContain(tall)
    }
    expect(html).not.toContain('oppsett/rediger')
  })

  test('siden sier at rammene er låst slik de ble vedtatt', async () => {
    expect(await tekst(await a.hent(AR))).toContain('Fordelingen er vedtatt i Sak 3/2023.')
  })

  test('et hull i nøkkeltallene står på hver rad, i summen og på listen over det som mangler', async () => {
    const html = await tekst(await a.hent('/trondelag/2023/dekom/oppsett', { som: 1 }))
    expect(html).toContain('11 av 11 nettverk mangler tall for «lærerårsverk»')
    expect(html).toContain('11 nettverk mangler tall')
    expect(html).toContain('/trondelag/2023/dekom/oppsett/nokkeltall')
  })

  test('et år uten noe forteller hva som må gjøres', async () => {
    const html = await tekst(await a.hent('/trondelag/2024/kompetanseloftet/oppsett', { som: 1 }))
    expect(html).toContain('Tildelingen til fylket er ikke registrert.')
    expect(html).toContain('Det må være minst én fordelingsnøkkel.')
    expect(html).toContain('oppsett/rediger#nokler')
  })

  test('JSON har tallene nøyaktig, og hva som er igjen', async () => {
    const data: unknown = await (await a.hent(`${AR}.json`)).json()
    expect(data).toMatchObject({
      pott: 10_522_000,
      rest: 8_322_000,
      nokler: [{ navn: 'barn og elever', andel: '1', sum: '8322001', mangler: 0 }],
      mangler: [],
    })
  })

  test('regnearket har en linje for hvert nettverk', async () => {
    const csv = await (await a.hent(`${AR}.csv`)).text()
    expect(csv.split('\r\n')).toHaveLength(13)
    expect(csv).toContain('id;navn;barn og elever\r\n')
    expect(csv).toContain('verdal-levanger;Verdal/Levanger;533643\r\n')
    expect((await a.hent(`${AR}.xlsx`)).status).toBe(200)
  })

  test('siden finnes på nynorsk og engelsk', async () => {
    expect(await tekst(await a.hent(`${AR}?lang=nn`))).toContain('Rammene er låste slik dei')
    expect(await tekst(await a.hent(`${AR}?lang=en`))).toContain('NOK 8,322,000')
  })

  test('et år som ikke finnes, er ikke funnet', async () => {
    expect((await a.hent('/trondelag/2031/kompetanseloftet/oppsett')).status).toBe(404)
  })
})
