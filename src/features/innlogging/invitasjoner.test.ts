import { kreverFerskInnlogging } from '#core/tilgang/krav.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Nettleser } from '#test/world/nettleser.ts'
import { ADRESSE, nyInnloggingsverden, type Innloggingsverden } from '#test/world/innlogging.ts'

let v: Innloggingsverden
let n: Nettleser
beforeAll(async () => {
  v = await nyInnloggingsverden()
  n = v.nettleser()
  const lenke = await v.inviter('Sigrun Lauvdal')
  await v.loggInn(n, 'sub-sigrun', `/logg-inn/ekte?invitasjon=${lenke}`)
})
afterAll(() => v.slett())

const SIDE = '/trondelag/invitasjoner'

async function personId(navn: string): Promise<string> {
  const { id } = await v.db
    .selectFrom('person')
    .select('id')
    .where('navn', '=', navn)
    .executeTakeFirstOrThrow()
  return String(id)
}

describe('sekretariatet inviterer', () => {
  test('lager en lenke som vises én gang, og som virker', async () => {
    const svar = await n.send(SIDE, { person: await personId('Njål Granmo') })
    const html = await svar.text()
    const lenke = /https:\/\/samraad\.test(\/invitasjon\/[\w-]{43})/.exec(html)?.[1] ?? ''
    expect(lenke).not.toBe('')
    expect(await (await n.hent(SIDE)).text()).not.toContain(lenke)
    const invitert = v.nettleser()
    const side = await (await invitert.hent(lenke)).text()
    expect(side).toContain('Invitasjonen er til Njål Granmo.')
    expect(side).toContain('Koordinator for Gauldal')
    const start = /href="(\/logg-inn\/ekte\?[^"]+)"/.exec(side)?.[1] ?? ''
    expect((await v.loggInn(invitert, 'sub-njal', start)).status).toBe(303)
    expect(await (await invitert.hent('/')).text()).toContain('Njål Granmo')
    expect(await (await n.hent(SIDE)).text()).toContain('kan alt logge inn')
  })

  test('finner siden i menyen under navnet sitt; andre har den ikke der', async () => {
    expect(await (await n.hent('/')).text()).toContain(`href="${SIDE}"`)
    expect(await (await v.nettleser().hent('/')).text()).not.toContain(SIDE)
  })

  test('trekker en invitasjon tilbake, og da virker ikke lenken', async () => {
    const lenke = await v.inviter('Guro Elvestrand')
    const trekk = /action="([^"]+\/trekk)"/.exec(await (await n.hent(SIDE)).text())?.[1] ?? ''
    const svar = await n.send(trekk)
    expect(svar.headers.get('location')).toBe(SIDE)
    expect(await (await n.hent(SIDE)).text()).toContain('Lenken virker ikke lenger.')
    expect((await n.hent(`/invitasjon/${lenke}`)).status).toBe(404)
    expect((await n.send(trekk)).status).toBe(409)
  })

  test('får vite hvem som mangler, og når noen ikke hører til fylket', async () => {
    for (const person of ['', '999999', 'tull']) {
      const svar = await n.send(SIDE, { person })
      expect(svar.status).toBe(422)
      expect(await svar.text()).toContain('Velg hvem du vil invitere.')
    }
    expect((await n.send('/vestland/invitasjoner', { person: '1' })).status).toBe(403)
    const trekkI = await n.send('/vestland/invitasjoner/1/trekk')
    expect(trekkI.status).toBe(403)
  })

  test('andre kan verken se, lage eller trekke tilbake', async () => {
    const k = v.nettleser()
    const lenke = await v.inviter('Embrik Østerlid')
    await v.loggInn(k, 'sub-embrik', `/logg-inn/ekte?invitasjon=${lenke}`)
    for (const hvem of [k, v.nettleser()]) {
      expect((await hvem.hent(SIDE)).status).toBe(403)
      expect((await hvem.send(SIDE, { person: '1' })).status).toBe(403)
      expect((await hvem.send(`${SIDE}/1/trekk`)).status).toBe(403)
    }
  })
})

describe('det som binder andre, krever en fersk innlogging', () => {
  test('etter ti minutter må en logge inn på nytt, ser det en skrev, og kommer tilbake', async () => {
    v.vent({ minutes: 11 })
    const person = await personId('Kåre Ryllik')
    const felt = { person, begrunnelse: 'Skrevet før <b>innlogging</b>', versjon: '7' }
    const svar = await n.send(SIDE, felt, { referer: `${ADRESSE}${SIDE}` })
    const html = await svar.text()
    expect(svar.status).toBe(403)
    expect(html).toContain('Logg inn på nytt for å gjøre dette')
    expect(html).toContain('Skrevet før &lt;b>innlogging')
    const start = `/logg-inn?fersk=ja&amp;tilbake=${encodeURIComponent(SIDE)}`
    expect(html).toContain(start)
    expect(await (await n.hent(SIDE)).text()).not.toContain('<th scope="row">Kåre Ryllik')

    const valg = await (await n.hent(start.replace('&amp;', '&'))).text()
    const ekte = (/href="(\/logg-inn\/ekte\?[^"]+)"/.exec(valg)?.[1] ?? '').replace('&amp;', '&')
    const tilUtsteder = new URL((await n.hent(ekte)).headers.get('location') ?? '')
    expect(tilUtsteder.searchParams.get('prompt')).toBe('login')
    expect(tilUtsteder.searchParams.get('max_age')).toBe('600')
    const inne = await v.loggInn(n, 'sub-sigrun', ekte)
    expect(inne.headers.get('location')).toBe(SIDE)
    expect(await (await n.hent(SIDE)).text()).toContain('Du er logget inn på nytt.')
    expect((await n.send(SIDE, { person })).status).toBe(200)
  })

  test('å vedta en fordeling og en innstilling også; å lese og å skrive utkast gjør det ikke', async () => {
    v.vent({ minutes: 11 })
    const ar = '/trondelag/2023/kompetanseloftet'
    for (const sti of [`${ar}/fordeling/1/vedta`, `${ar}/innstilling/vedta`]) {
      const svar = await n.send(sti, {}, { referer: 'https://ond.example/felle' })
      const html = await svar.text()
      expect(html, sti).toContain('Logg inn på nytt for å gjøre dette')
      expect(html, sti).not.toContain('felle')
    }
    expect((await n.hent(`${ar}/innstilling/rediger`)).status).toBe(200)
    expect((await n.hent(SIDE)).status).toBe(200)
  })

  test('å avgjøre habilitet, oppheve en publisering og endre hvem som er med i et nettverk også', async () => {
    const ar = '/trondelag/2023/kompetanseloftet'
    const nettverk = '/trondelag/register/nettverk/gauldal'
    for (const sti of [
      `${ar}/publisering/opphev`,
      `${nettverk}/medlem`,
      `${nettverk}/partner`,
      `${nettverk}/medlem/1/avslutt`,
      `${nettverk}/partner/1/avslutt`,
      '/trondelag/register/sammenslaing',
    ]) {
      const svar = await n.send(sti)
      expect(await svar.text(), sti).toContain('Logg inn på nytt for å gjøre dette')
    }
    expect(kreverFerskInnlogging('habilitet.avgjor')).toBe(true)
    // The name of a network, or of an organisation, gives nobody a right.
    expect((await n.hent(`${nettverk}/rediger`)).status).toBe(200)
  })
})
