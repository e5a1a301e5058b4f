import { beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const REKOM = '/trondelag/utvalg/samarbeidsforum-rekom'
const HODE = 'Sete\tGruppe\tRepresentant\tVara\n'

let b: Testapp
beforeEach(async () => {
  b = await nyApp()
  return () => b.slett()
})
const send = (felt: Record<string, string>) =>
  b.send(`${REKOM}/import`, { versjon: '1', fra: '2023-05-01', ...felt }, { som: 1 })
const tekst = async (svar: Response) =>
  (await svar.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
const antall = async () => (await b.db.selectFrom('setebesetning').select('id').execute()).length

describe('et roster leses inn fra ark', () => {
  const ark = `${HODE}Statped\t\tStåle Vidmyr\tGunnvor Nyvara\nKS\t\tEinar Forfallsen\t\nFUG\torganisasjoner\tTora Foreldre\t\n`

  test('forhåndsvisningen sier hva som blir endret, og lagrer ingenting', async () => {
    const foer = await antall()
    const svar = await send({ tekst: ark })
    expect(svar.status).toBe(200)
    const side = await tekst(svar)
    expect(side).toContain('Representant: Ståle Vidmyr (uendret)')
    expect(side).toContain('FUG Nytt sete')
    expect(side).toContain('Einar Forfallsen ny person')
    expect(await antall()).toBe(foer)
  })

  test('det som ble vist, lagres i ett', async () => {
    expect((await send({ tekst: ark, steg: 'lagre' })).status).toBe(303)
    const side = await tekst(await b.hent(`${REKOM}?dato=2023-05-01`))
    expect(side).toContain('Gunnvor Nyvara (oppdiktet)')
    expect(side).toContain('5 ledige seter')
    expect((await send({ tekst: ark, steg: 'lagre' })).status).toBe(409)
  })

  test('hver rad som ikke går, blir sagt, og ingen av radene lagres', async () => {
    const foer = await antall()
    const svar = await send({
      steg: 'lagre',
      tekst: `${HODE}Statped\t\tSigrun Lauvdal\t\nUkjent\ttull\tNoen Nye\t\nKS\t\tEinar Forfallsen\t\nSametinget\t\t\tMaajja Snøfjell\n`,
    })
    expect(svar.status).toBe(422)
    const side = await tekst(svar)
    expect(side).toContain('Rad 2: Statsforvalteren har aldri stemme')
    expect(side).toContain('Rad 3: Setet finnes ikke, og gruppa står ikke i mandatet')
    expect(side).toContain('Rad 5: Personen har en annen plass i samme sete')
    expect(await antall()).toBe(foer)
  })

  test('et ark uten de rette kolonnene, og et tomt felt, blir sagt ved feltet', async () => {
    expect(await tekst(await send({ tekst: 'Navn\tTall\nA\t1' }))).toContain(
      'Arket må ha kolonnene Sete og Representant',
    )
    expect(await tekst(await send({ tekst: '', fra: 'i går' }))).toContain(
      'Skriv en dato som finnes',
    )
  })

  test('en fil leses som det som er limt inn', async () => {
    const data = new FormData()
    data.set('versjon', '1')
    data.set('fra', '2023-05-01')
    data.set('fil', new File(['Sete;Representant\nKS;Einar Forfallsen\n'], 'roster.csv'))
    const svar = await b.send(`${REKOM}/import`, data, { som: 1 })
    expect(await tekst(svar)).toContain('Einar Forfallsen ny person')
  })
})
