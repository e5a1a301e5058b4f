import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lesMiljo } from './miljo.ts'

const mappe = mkdtempSync(join(tmpdir(), 'samraad-oidc-'))
afterAll(() => rmSync(mappe, { recursive: true }))

function fil(innhold: unknown): string {
  const sti = join(mappe, `${Math.random()}.json`)
  writeFileSync(sti, typeof innhold === 'string' ? innhold : JSON.stringify(innhold))
  return sti
}

const navn = { nb: 'Porten', nn: 'Porten', en: 'The gate' }
const utsteder = { id: 'porten', navn, issuer: 'https://porten.example', clientId: 'samraad' }

function feilI(env: Record<string, string>): string {
  const svar = lesMiljo(env)
  return svar.ok ? '' : svar.feil.join('\n')
}

test('utstedere og adresse leses sammen, med standardverdier', () => {
  const svar = lesMiljo({
    SAMRAAD_OIDC: fil([utsteder]),
    SAMRAAD_ADRESSE: 'https://samrad.example/',
  })
  expect(svar).toMatchObject({
    ok: true,
    verdi: {
      innlogging: {
        adresse: 'https://samrad.example',
        utstedere: [{ id: 'porten', omfang: ['openid'], klientautentisering: 'basic' }],
      },
    },
  })
})

test('en halv oppsetting blir avvist med alt som mangler, og hemmeligheten gjentas ikke', () => {
  const SAMRAAD_OIDC = fil([
    { ...utsteder, issuer: 'http://porten.example', clientSecret: 'hysj-hysj', omfang: ['profil'] },
    { id: 'Store Bokstaver', navn: { nb: 'X' }, issuer: 'x', ukjent: 1 },
  ])
  const tekst = feilI({ SAMRAAD_OIDC, PORT: 'x' })
  for (const del of [
    'PORT',
    'SAMRAAD_ADRESSE mangler',
    '0.issuer',
    '1.id',
    '1.navn.nn',
    '1.issuer',
    '1.clientId',
    'ukjent',
  ]) {
    expect(tekst).toContain(del)
  }
  expect(tekst).not.toContain('hysj-hysj')
})

test('to med samme id, uten openid, tom liste, ødelagt fil og manglende fil blir avvist', () => {
  const SAMRAAD_ADRESSE = 'https://samrad.example'
  const les = (innhold: unknown) => feilI({ SAMRAAD_ADRESSE, SAMRAAD_OIDC: fil(innhold) })
  expect(les([utsteder, utsteder])).toContain('samme id')
  expect(les([{ ...utsteder, omfang: ['profile'] }])).toContain('openid')
  expect(les([])).toContain('SAMRAAD_OIDC')
  expect(les('{hysj')).toMatch(/ikke gyldig JSON\.$/)
  expect(feilI({ SAMRAAD_ADRESSE, SAMRAAD_OIDC: '/finnes/ikke.json' })).toContain('kan ikke leses')
})

test('adressen må være https uten sti; http går bare på egen maskin', () => {
  const les = (SAMRAAD_ADRESSE: string) => feilI({ SAMRAAD_ADRESSE })
  for (const adresse of ['http://127.0.0.1:3000', 'http://localhost:3000', 'https://a.example']) {
    expect(les(adresse), adresse).toBe('')
  }
  for (const adresse of [
    'http://samrad.example',
    'https://samrad.example/sti',
    'https://a:b@samrad.example',
    'http://127.0.0.1.example',
    'samrad.example',
  ]) {
    expect(les(adresse), adresse).toContain('SAMRAAD_ADRESSE')
  }
})

test('med virkelige utstedere er demoen av til noen skriver at den skal være på', () => {
  const env = { SAMRAAD_OIDC: fil([utsteder]), SAMRAAD_ADRESSE: 'https://samrad.example' }
  expect(lesMiljo(env)).toMatchObject({ ok: true, verdi: { demo: false } })
  expect(lesMiljo({ ...env, SAMRAAD_DEMO: '1' })).toMatchObject({ ok: true, verdi: { demo: true } })
  expect(lesMiljo({ SAMRAAD_ADRESSE: 'https://samrad.example' })).toMatchObject({
    verdi: { demo: true },
  })
})
