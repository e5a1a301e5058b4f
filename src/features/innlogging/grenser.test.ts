import { afterAll, beforeAll, expect, test } from 'vitest'
import { lagInnlogging } from '#features/innlogging/oppsett.ts'
import { lagOidcklient } from '#platform/oidc/klient.ts'
import { utstederliste } from '#platform/oidc/utsteder.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

// Nobody listens there: the issuer is down.
const NEDE = utstederliste.parse([
  {
    id: 'nede',
    navn: { nb: 'Nede', nn: 'Nede', en: 'Down' },
    issuer: 'http://127.0.0.1:9',
    clientId: 'samraad',
  },
])

let a: Testapp
beforeAll(async () => {
  a = await nyApp({
    erDemo: false,
    innlogging: lagInnlogging(
      'http://samraad.test',
      NEDE.map((u) => lagOidcklient(u)),
    ),
    mellomledd: 1,
  })
})
afterAll(() => a.slett())

const start = async (videresendt: string) =>
  a.app.request('http://samraad.test/logg-inn/nede', {
    headers: { 'x-forwarded-for': videresendt, 'accept-language': 'nn' },
  })

test('når utstederen ikke svarer, får en vite det, og ingenting er begynt', async () => {
  const svar = await start('198.51.100.1')
  expect(svar.status).toBe(403)
  expect(await svar.text()).toContain('Innloggingstenesta svarer ikkje no.')
  expect(svar.headers.get('set-cookie')).toBeNull()
})

test('bak et eget mellomledd telles den som spør, og en oppdiktet adresse hjelper ikke', async () => {
  for (let i = 0; i < 60; i += 1) {
    expect((await start(`203.0.113.${i}, 198.51.100.2`)).status).toBe(403)
  }
  const stoppet = await start('203.0.113.99, 198.51.100.2')
  expect(stoppet.status).toBe(429)
  expect(await stoppet.text()).toContain('For mange forsøk')
  expect((await start('198.51.100.3')).status).toBe(403)
})

test('IPv6 telles per nett på 64 bit, så én maskin ikke er mange', async () => {
  for (let i = 0; i < 60; i += 1) {
    expect((await start(`2001:db8:7:1::${i.toString(16)}`)).status).toBe(403)
  }
  expect((await start('2001:db8:7:1:ffff::1')).status).toBe(429)
  expect((await start('2001:db8:7:2::1')).status).toBe(403)
})
