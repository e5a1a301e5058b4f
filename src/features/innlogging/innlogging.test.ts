import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nyInnloggingsverden, type Innloggingsverden } from '#test/world/innlogging.ts'

let v: Innloggingsverden
beforeAll(async () => {
  v = await nyInnloggingsverden()
})
afterAll(() => v.slett())

const AR = '/trondelag/2023/kompetanseloftet'
// One seat, and several: both invented, of the demo.
const SIGRUN = 'Sigrun Lauvdal'
const SINDRE = 'Sindre Ullvang'

async function medInvitasjon(navn: string, som: string) {
  const n = v.nettleser()
  const lenke = await v.inviter(navn)
  const svar = await v.loggInn(n, som, `/logg-inn/ekte?invitasjon=${lenke}&tilbake=${AR}`)
  return { n, lenke, svar }
}

describe('å logge inn', () => {
  test('hodet viser «Logg inn», siden viser utstederne, og en som er ukjent, får vite hvem de kan spørre', async () => {
    const n = v.nettleser()
    expect(await (await n.hent('/')).text()).toContain('href="/logg-inn?tilbake=%2F"')
    const side = await (await n.hent('/logg-inn')).text()
    expect(side).toContain('Logg inn med Ekteporten')
    expect(side).toContain('Logg inn med Falskporten')
    expect(side).not.toContain('/velg-person')

    const svar = await v.loggInn(n, 'ukjent-person')
    const html = await svar.text()
    expect(svar.status).toBe(403)
    expect(html).toContain('Vi kjenner deg ikke ennå')
    expect(html).toContain('Hei, Oppdiktet Person.')
    expect(html).toContain(SIGRUN)
    expect([...n.kaker.keys()]).not.toContain('__Host-samraad_okt')
    expect(await v.db.selectFrom('identitet').selectAll().execute()).toEqual([])
  })

  test('en invitasjon knytter innloggingen til personen, og neste gang trengs ingen invitasjon', async () => {
    const { n, lenke, svar } = await medInvitasjon(SIGRUN, 'sub-sigrun')
    expect(svar.status).toBe(303)
    expect(svar.headers.get('location')).toBe(AR)
    const side = await (await n.hent(AR)).text()
    expect(side).toContain(`Du er logget inn som ${SIGRUN}.`)
    expect(side).toContain('Sekretariatet for samarbeidsforum')

    const igjen = v.nettleser()
    expect((await v.loggInn(igjen, 'sub-sigrun', `/logg-inn/ekte?tilbake=${AR}`)).status).toBe(303)
    expect(await (await igjen.hent('/')).text()).toContain(SIGRUN)

    const brukt = v.nettleser()
    expect((await brukt.hent(`/invitasjon/${lenke}`)).status).toBe(404)
    const andre = await brukt.hent(`/logg-inn/ekte?invitasjon=${lenke}`)
    expect(andre.status).toBe(403)
    expect(await andre.text()).toContain('Invitasjonen er brukt')
  })

  test('øktens kake er bare for dette nettstedet, over https, og ikke for skript', async () => {
    const { svar } = await medInvitasjon(SINDRE, 'sub-sindre')
    const kake = svar.headers.getSetCookie().find((k) => k.startsWith('__Host-samraad_okt='))
    for (const del of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(kake).toContain(del)
    expect(kake).not.toContain('Domain')
    const hemmelighet = kake?.split(/[=;]/)[1] ?? ''
    const rader = await v.db.selectFrom('okt').selectAll().execute()
    expect(JSON.stringify(rader)).not.toContain(hemmelighet)
  })

  test('et fødselsnummer fra utstederen blir aldri lagret, heller ikke som nøkkel', async () => {
    const tabeller = ['identitet', 'okt', 'invitasjon', 'innloggingsforsok', 'person'] as const
    for (const tabell of tabeller) {
      const rader = await v.db.executeQuery(CompiledQuery.raw(`select * from ${tabell}`))
      expect(rader.rows.length, tabell).toBeGreaterThanOrEqual(0)
      expect(JSON.stringify(rader.rows), tabell).not.toContain('01018012345')
    }
    const svar = (await medInvitasjon('Njål Granmo', '01018012345')).svar
    expect(svar.status).toBe(403)
    await expect(
      v.db
        .insertInto('identitet')
        .values({
          person_id: 1,
          utsteder: 'x',
          sub: '01018012345',
          opprettet: v.naa().toString(),
          sist_brukt: v.naa().toString(),
        })
        .execute(),
    ).rejects.toThrow('identitet_sub_check')
  })

  test('en oppdiktet person slipper ikke inn utenfor demoen, heller ikke med invitasjon', async () => {
    const navn = 'Eirin Jutuldal'
    expect((await medInvitasjon(navn, 'sub-eirin')).svar.status).toBe(303)
    await v.db.updateTable('person').set({ er_demo: true }).where('navn', '=', navn).execute()
    const n = v.nettleser()
    const svar = await v.loggInn(n, 'sub-eirin')
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('Personen er oppdiktet')
    const annen = 'Guro Elvestrand'
    await v.db.updateTable('person').set({ er_demo: true }).where('navn', '=', annen).execute()
    const { lenke, svar: igjen } = await medInvitasjon(annen, 'sub-eirin-to')
    expect(igjen.status).toBe(403)
    // Refused whole: the invitation is not used, and nobody new is known.
    expect((await n.hent(`/invitasjon/${lenke}`)).status).toBe(200)
    const kjente = await v.db
      .selectFrom('identitet')
      .select('sub')
      .where('sub', '=', 'sub-eirin-to')
      .execute()
    expect(kjente).toEqual([])
    expect([...n.kaker.keys()]).not.toContain('__Host-samraad_okt')
  })

  test('den som avbryter hos utstederen, får vite det og kan prøve igjen', async () => {
    const svar = await v.loggInn(v.nettleser(), '')
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('Innloggingen ble avbrutt')
  })
})

describe('hvem man handler for', () => {
  test('den som har flere verv, velger, ser valget, og bytter i ett klikk', async () => {
    const n = v.nettleser()
    const svar = await v.loggInn(n, 'sub-sindre', `/logg-inn/ekte?tilbake=${AR}`)
    expect(svar.headers.get('location')).toBe(`/velg-verv?tilbake=${encodeURIComponent(AR)}`)
    const side = await (await n.hent('/velg-verv')).text()
    expect(side).toContain('Koordinator for Innherred')
    expect(side).toContain('Innherred, Dekom')
    expect((await n.hent(`${AR}/vurdering`)).status).toBe(403)

    const verv = await v.db
      .selectFrom('verv as v')
      .innerJoin('person as p', 'p.id', 'v.person_id')
      .select(['v.id', 'v.sete', 'p.navn'])
      .execute()
    const sete = (navn: string) => verv.find((x) => x.navn === SINDRE && x.sete === navn)?.id
    const velg = async (id: number | undefined) =>
      n.send('/velg-verv', { verv: String(id), tilbake: AR })
    expect((await velg(sete('Innherred, Dekom'))).headers.get('location')).toBe(AR)
    const hode = await (await n.hent(AR)).text()
    expect(hode).toContain('Nå handler du for Innherred, Dekom.')
    expect(hode).toContain('<button type="submit" name="verv"')
    await velg(sete('Koordinator for Innherred'))
    expect(await (await n.hent('/')).text()).toMatch(/sam-hvem-for">[^<]*Koordinator for Innherred/)

    const andres = verv.find((x) => x.navn === SIGRUN)?.id
    expect((await velg(andres)).status).toBe(403)
    expect(await (await n.hent('/')).text()).toMatch(/sam-hvem-for">[^<]*Koordinator for Innherred/)
  })
})

describe('økter tar slutt', () => {
  const inne = async (n: { hent: (sti: string) => Promise<Response> }) =>
    (await (await n.hent('/')).text()).includes('sam-hvem-tekst')
  const nyOkt = async () => {
    const n = v.nettleser()
    await v.loggInn(n, 'sub-sigrun')
    expect(await inne(n)).toBe(true)
    return n
  }

  test('etter 60 minutter uten bruk', async () => {
    const n = await nyOkt()
    v.vent({ minutes: 59 })
    expect(await inne(n)).toBe(true)
    v.vent({ minutes: 59 })
    expect(await inne(n)).toBe(true)
    v.vent({ minutes: 60 })
    expect(await inne(n)).toBe(false)
  })

  test('etter 10 timer, også i bruk', async () => {
    const n = await nyOkt()
    for (let t = 0; t < 11; t += 1) {
      v.vent({ minutes: 50 })
      expect(await inne(n), `etter ${(t + 1) * 50} minutter`).toBe(true)
    }
    v.vent({ minutes: 50 })
    expect(await inne(n)).toBe(false)
  })

  test('når en logger ut her, er de andre maskinene fortsatt inne; «logg ut overalt» tar alle', async () => {
    const [her, der, tredje] = [await nyOkt(), await nyOkt(), await nyOkt()]
    const stjalet = new Map(her.kaker)
    await her.send('/logg-ut')
    expect(await inne(her)).toBe(false)
    for (const [navn, verdi] of stjalet) her.kaker.set(navn, verdi)
    expect(await inne(her)).toBe(false)
    expect(await inne(der)).toBe(true)
    expect((await der.send('/logg-ut-overalt')).status).toBe(303)
    expect(await inne(der)).toBe(false)
    expect(await inne(tredje)).toBe(false)
  })

  test('når et nettsted prøver å logge noen ut, skjer ingenting', async () => {
    const n = await nyOkt()
    const hoder = { origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' }
    expect((await n.send('/logg-ut', {}, hoder)).status).toBe(403)
    expect((await n.hent('/logg-ut')).status).toBe(404)
    expect(await inne(n)).toBe(true)
  })

  test('en ny innlogging gir alltid et nytt nummer, og det gamle er dødt', async () => {
    const n = await nyOkt()
    const gammel = n.kaker.get('__Host-samraad_okt') ?? ''
    await v.loggInn(n, 'sub-sigrun')
    expect(n.kaker.get('__Host-samraad_okt')).not.toBe(gammel)
    const fast = v.nettleser()
    fast.kaker.set('__Host-samraad_okt', gammel)
    expect(await inne(fast)).toBe(false)
    // A number planted before login is never taken up.
    const plantet = v.nettleser()
    plantet.kaker.set('__Host-samraad_okt', 'x'.repeat(43))
    await v.loggInn(plantet, 'sub-sigrun')
    expect(plantet.kaker.get('__Host-samraad_okt')).not.toBe('x'.repeat(43))
  })
})
