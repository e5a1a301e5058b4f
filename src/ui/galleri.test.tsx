import { expect, test } from 'vitest'
import { galleri } from '#test/ui-galleri.tsx'
import type { Sprak } from './format.ts'

const RESSURSER = { stil: '/assets/stil.css', skript: ['/assets/browser.js'] }
const SPRAK: readonly Sprak[] = ['nb', 'nn', 'en']

const side = (sprak: Sprak): string =>
  galleri({ sprak, farge: 'auto', ressurser: RESSURSER, medFeil: true })

test('ingen del bryter sikkerhetsreglene med stil eller skript i selve siden', () => {
  const html = side('nb')
  expect(html).not.toMatch(/\sstyle=/)
  expect(html).not.toMatch(/<style/)
  expect(html).not.toMatch(/\son[a-z]+=/)
  expect(html.match(/<script[^>]*>[^<]/g)).toBeNull()
})

test('hver id finnes én gang, og alt som peker på en id, treffer', () => {
  const html = side('nb')
  const ider = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '')
  expect(ider.toSorted()).toEqual([...new Set(ider)].toSorted())
  const pekere = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)]
  for (const id of pekere.flatMap((m) => (m[1] ?? '').split(' '))) expect(ider).toContain(id)
})

test('et felt med feil er knyttet til feilen og beskrivelsen uten skript', () => {
  const felt = /<input[^>]*id="tema"[^>]*>/.exec(side('nb'))?.[0]
  expect(felt).toContain('aria-invalid="true"')
  expect(felt).toContain('aria-describedby="tema-beskrivelse tema-feil"')
})

test('en knapp med grunn kan nås, sender ingenting og sier hvorfor', () => {
  const knapp = /<button[^>]*id="send-inn"[^>]*>/.exec(side('nb'))?.[0]
  expect(knapp).toContain('type="button"')
  expect(knapp).toContain('aria-disabled="true"')
  expect(knapp).toContain('aria-describedby="send-inn-grunn"')
  expect(knapp).not.toMatch(/\sdisabled/)
})

test('delenes egne tekster følger språket på siden', () => {
  const [nb, nn, en] = SPRAK.map((sprak) => side(sprak))
  expect(nb).toContain('<html lang="nb"')
  expect(nb).toContain('Hopp til hovedinnhold')
  expect(nn).toContain('Hopp til hovudinnhald')
  expect(en).toContain('Skip to main content')
})

test('tekst fra et menneske blir aldri til kode på siden', () => {
  const html = galleri({
    sprak: 'nb',
    farge: 'auto',
    ressurser: { stil: '"><script>alert(1)</script>' },
  })
  expect(html).not.toContain('<script>alert')
})
