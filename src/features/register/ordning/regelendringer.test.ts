import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { reglerSomVerdier } from './regelskjema.ts'
import { hentOrdninger } from './sporringer.ts'

const SEKRETARIAT = 1
const R = '/trondelag/register/ordninger'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
  return () => a.slett()
})

const send = (sti: string, felt: Record<string, string>) => a.send(sti, felt, { som: SEKRETARIAT })

async function hent(sti: string): Promise<string> {
  return (await a.hent(sti, { som: SEKRETARIAT })).text()
}

const tekst = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')

async function avtrykkI(sti: string): Promise<string> {
  return /name="avtrykk" value="([^"]*)"/.exec(await hent(sti))?.[1] ?? ''
}

/** The form of the scheme as it stands, as a browser sends it. */
async function skjema(ordning: string): Promise<Record<string, string>> {
  const [o] = await hentOrdninger(a.db, 'trondelag', ordning)
  const utgave = o?.versjoner[0]
  if (utgave === undefined) return expect.unreachable('Ordningen har regler')
  return {
    ...Object.fromEntries(
      Object.entries(reglerSomVerdier(utgave.regler, 'nb')).filter(([, verdi]) => verdi !== ''),
    ),
    hjemmel: utgave.hjemmel,
    kilde: 'Sak 9/2026',
    fraAr: '2027',
    avtrykk: await avtrykkI(`${R}/${ordning}/rediger`),
  }
}

const navn = (sti: string, tekst: string) =>
  Object.fromEntries(['nb', 'nn', 'en'].map((s) => [`${sti}.${s}`, tekst]))

describe('fylkets egne regler', () => {
  test('et nytt kriterium, en ny målgruppe og en ny nøkkel lagres; det som er tatt ut, er borte', async () => {
    const felt = await skjema('kollektiv')
    const ny = await send(`${R}/kollektiv/rediger`, { ...felt, handling: 'kriterier.ny' })
    expect(ny.status).toBe(200)
    const html = await ny.text()
    expect(html).toContain('name="kriterier.3.navn.nb"')
    expect(html, 'det som var skrevet, er der fortsatt').toContain('Sak 9/2026')
    const uten = Object.entries(felt).filter(([n]) => !n.startsWith('sporsmal.5.'))
    const svar = await send(`${R}/kollektiv/rediger`, {
      ...Object.fromEntries(uten),
      'kriterier.3.nr': '4',
      ...navn('kriterier.3.navn', 'Samisk'),
      ...navn('kriterier.3.tekst', 'Tiltaket tar vare på samiske barn.'),
      ...navn('malgrupper.9.navn', 'Bibliotek'),
      'nokler.9.navn': 'årsverk',
    })
    expect(svar.status).toBe(303)
    const [o] = await hentOrdninger(a.db, 'trondelag', 'kollektiv')
    const regler = o?.versjoner.find((v) => v.fylkeId === 'trondelag')?.regler
    expect(regler?.kriterier.at(-1)).toMatchObject({ nr: 4, navn: { nb: 'Samisk' } })
    expect(regler?.malgrupper.at(-1)).toMatchObject({ id: 'bibliotek' })
    expect(regler?.nokler.at(-1)).toBe('årsverk')
    expect(regler?.sporsmal.map((s) => s.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(tekst(await hent(`${R}/kollektiv?dato=2027-02-01`))).toContain(
      'men ikke i utgaven til Trøndelag: f) ',
    )
  })

  test('ingen kriterier, to like nøkler og en tom målgruppe blir sagt på én gang', async () => {
    const felt = Object.fromEntries(
      Object.entries(await skjema('kollektiv')).filter(([n]) => !n.startsWith('kriterier.')),
    )
    const svar = await send(`${R}/kollektiv/rediger`, {
      ...felt,
      'malgrupper.0.navn.nn': '',
      'nokler.0.navn': 'årsverk',
      'nokler.1.navn': 'årsverk',
    })
    expect(svar.status).toBe(422)
    const html = await svar.text()
    for (const n of ['kriterier', 'malgrupper.0.navn.nn', 'nokler'])
      expect(html, n).toContain(`href="#${n}"`)
    expect(tekst(html)).toContain('Kriterier: Det må være minst én.')
  })

  test('kan tas tilbake når ingen har handlet etter dem: de nasjonale gjelder igjen', async () => {
    expect((await send(`${R}/kollektiv/rediger`, await skjema('kollektiv'))).status).toBe(303)
    const sti = await tilbakesti('kollektiv')
    expect(tekst(await hent(sti))).toContain('de nasjonale reglene gjelder i stedet')
    const felt = { avtrykk: await avtrykkI(sti) }
    expect((await send(sti, { avtrykk: 'gammelt' })).status).toBe(409)
    expect((await send(sti, felt)).status).toBe(303)
    expect((await send(sti, felt)).status, 'sendt to ganger').toBe(404)
    expect(tekst(await hent(`${R}/kollektiv`))).toContain('Fylket følger den nasjonale utgaven')
  })

  test('kan ikke tas tilbake når fordelingen er vedtatt etter dem, og siden sier hvorfor', async () => {
    expect(tekst(await hent(`${R}/kompetanseloftet`))).toContain(
      'Kan ikke tas tilbake. Reglene er brukt i 2023',
    )
    const sti = await tilbakesti('kompetanseloftet')
    const svar = await send(sti, { avtrykk: await avtrykkI(sti) })
    expect(svar.status).toBe(422)
    expect(tekst(await svar.text())).toContain('Reglene er brukt i 2023')
  })

  async function tilbakesti(ordning: string): Promise<string> {
    const { rows } = await sql<{ id: number }>`select id from ordning_versjon
      where ordning_id = ${ordning} and fylke_id = 'trondelag'`.execute(a.db)
    return `${R}/${ordning}/utgaver/${rows[0]?.id}/ta-tilbake`
  }
})
