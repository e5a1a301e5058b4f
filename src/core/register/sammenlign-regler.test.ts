import { expect, test } from 'vitest'
import type { Ordningsregler } from '../ordning.ts'
import { ulikeRegler } from './sammenlign-regler.ts'

const tekst = (nb: string) => ({ nb, nn: nb, en: nb })
const regler: Ordningsregler = {
  formal: tekst('Formål'),
  kriterier: [{ nr: 1, navn: tekst('Behov'), tekst: tekst('Lokale behov') }],
  sporsmal: [{ id: 'a', tekst: tekst('Hvordan?'), kreves: 'alltid' }],
  partnertyper: ['uh'],
  malgrupper: [{ id: 'skole', navn: tekst('Skole') }],
  nokler: ['barn og elever'],
  utenPartner: 'varsel',
  klarertLeder: 'varsel',
  overRammeUtenFinansiering: 'mangel',
  minsteMalgrupper: 2,
  koordinator: { tillatt: true, forankring: 'varsel', varselOverProsent: null },
  egenandelProsent: null,
  individuelleTiltakMaksProsent: null,
}

test('like regler har ingen forskjeller, selv om feltene står i en annen rekkefølge', () => {
  const snudd = { ...regler, formal: { en: 'Formål', nn: 'Formål', nb: 'Formål' } }
  expect(ulikeRegler(regler, snudd)).toEqual([])
})

test('hver forskjell blir sagt der den er', () => {
  const annen: Ordningsregler = {
    ...regler,
    utenPartner: 'mangel',
    koordinator: { ...regler.koordinator, varselOverProsent: 10 },
    kriterier: [...regler.kriterier, { nr: 4, navn: tekst('Ny'), tekst: tekst('Ny') }],
    sporsmal: [{ id: 'a', tekst: tekst('Hvorfor?'), kreves: 'alltid' }],
  }
  const ventet = ['utenPartner', 'koordinator.varselOverProsent', 'kriterier.4', 'sporsmal.a']
  expect(ulikeRegler(regler, annen)).toEqual(ventet)
  expect(ulikeRegler(annen, regler)).toEqual(ventet)
})
