import { describe, expect, test } from 'vitest'
import { endreRader, rader, radverdier } from './regelrader.ts'

const to = {
  kilde: 'Sak 9',
  ...radverdier('nokler', [{ navn: 'barn og elever' }, { navn: 'årsverk' }]),
  ...radverdier('kriterier', [
    { nr: '1', 'navn.nb': 'Behov' },
    { nr: '4', 'navn.nb': 'Målgruppe' },
  ]),
  ...radverdier('sporsmal', [{ id: 'a' }, { id: 'c' }]),
}

describe('radene i regelskjemaet', () => {
  test('en fjernet rad tar ikke med seg noe annet, og resten rykker opp', () => {
    const etter = endreRader(to, 'kriterier.fjern.0')
    expect(etter).toMatchObject({ kilde: 'Sak 9', 'kriterier.0.navn.nb': 'Målgruppe' })
    expect(rader(etter ?? {}, 'kriterier').map((k) => k['nr'])).toEqual(['4'])
    expect(rader(etter ?? {}, 'nokler')).toHaveLength(2)
  })

  test('et nytt kriterium får neste nummer, og et nytt spørsmål den første ledige bokstaven', () => {
    expect(endreRader(to, 'kriterier.ny')).toMatchObject({ 'kriterier.2.nr': '5' })
    expect(endreRader(to, 'sporsmal.ny')).toMatchObject({
      'sporsmal.2.id': 'b',
      'sporsmal.2.kreves': 'alltid',
    })
    expect(rader(endreRader(to, 'nokler.ny') ?? {}, 'nokler')).toHaveLength(3)
  })

  test('det siste kan fjernes, så kommer det et nytt', () => {
    const tom = endreRader(endreRader(to, 'nokler.fjern.1') ?? {}, 'nokler.fjern.0') ?? {}
    expect(rader(tom, 'nokler')).toEqual([])
    expect(rader(endreRader(tom, 'nokler.ny') ?? {}, 'nokler')).toEqual([{ navn: '' }])
  })

  test('en rad som ikke finnes, endrer ingenting; annen tekst ber ikke om noe', () => {
    expect(endreRader(to, 'nokler.fjern.9')).toEqual(to)
    for (const tekst of ['', 'lagre', 'potter.ny', 'nokler.opp.1'])
      expect(endreRader(to, tekst)).toBeNull()
  })
})
