import { expect, test } from 'vitest'
import { Fartsgrense } from './fartsgrense.ts'
import { nettAv } from './nett-av.ts'

test('den som prøver for ofte, må vente til perioden er ute', () => {
  const g = new Fartsgrense({ antall: 3, periode: 1000, plass: 10 })
  expect([1, 2, 3, 4].map((t) => g.slippTil('a', t))).toEqual([true, true, true, false])
  expect(g.slippTil('b', 4)).toBe(true)
  expect(g.slippTil('a', 1001)).toBe(true)
})

test('10 000 forsøk fra 10 000 adresser tar ikke mer plass enn satt av', () => {
  const g = new Fartsgrense({ antall: 3, periode: 1000, plass: 100 })
  const sluppet = Array.from({ length: 10_000 }, (_, i) => g.slippTil(`adresse ${i}`, 1))
  // A flood from many addresses shuts nobody else out: the oldest is forgotten, not the next refused.
  expect(sluppet.filter(Boolean)).toHaveLength(10_000)
  expect(g.antallKjente).toBe(100)
  expect(g.slippTil('en ny', 2)).toBe(true)
})

test('en som får et helt nett, teller som én, og en annen som en annen', () => {
  const en = nettAv('2001:db8:1:2::1')
  for (const adresse of [
    '2001:db8:1:2:ffff::9',
    '2001:0DB8:0001:0002:a:b:c:d',
    '2001:db8:1:2::%eth0',
  ])
    expect(nettAv(adresse), adresse).toBe(en)
  expect(nettAv('2001:db8:1:3::1')).not.toBe(en)
  expect(nettAv('::1')).toBe(nettAv('::2'))
  // The same machine whether the socket says IPv4 or IPv4 in IPv6.
  expect(nettAv('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(nettAv('::ffff:c000:207')).toBe('192.0.2.7')
  expect(nettAv('192.0.2.8')).toBe('192.0.2.8')
  for (const tull of ['', 'unknown', '1:2:3', '[::1]', 'x'.repeat(64)])
    expect(nettAv(tull)).toBe(tull)
})
