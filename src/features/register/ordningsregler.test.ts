import { expect, test } from 'vitest'
import { provOrdningsregler, tolkOrdningsregler } from './ordningsregler.ts'

const tekst = { nb: 'Behov', nn: 'Behov', en: 'Needs' }
const regler = {
  formal: tekst,
  kriterier: [{ nr: 1, navn: tekst, tekst }],
  sporsmal: [
    { id: 'a', tekst, kreves: 'alltid' },
    { id: 'f', tekst, hjelp: tekst, kreves: 'over-ramme' },
  ],
  partnertyper: ['uh'],
  malgrupper: [{ id: 'barnehage', navn: tekst }],
  nokler: ['barn og elever'],
  utenPartner: 'mangel',
  klarertLeder: 'varsel',
  overRammeUtenFinansiering: 'mangel',
  minsteMalgrupper: 2,
  koordinator: { tillatt: true, forankring: 'varsel', varselOverProsent: null },
  egenandelProsent: null,
  individuelleTiltakMaksProsent: 30,
}

test('Fullstendige regler leses som de står', () => {
  expect(tolkOrdningsregler(regler)).toEqual(regler)
})

test.each([
  ['en tekst uten nynorsk', { formal: { nb: 'Formål', en: 'Purpose' } }, 'formal.nn'],
  ['en tom tekst', { formal: { ...tekst, en: ' ' } }, 'formal.en'],
  ['en ukjent strenghet', { utenPartner: 'streng' }, 'utenPartner'],
  ['en ukjent partnertype', { partnertyper: ['statped'] }, 'partnertyper.0'],
  ['en andel over 100 prosent', { egenandelProsent: 101 }, 'egenandelProsent'],
  ['et halvt kriterienummer', { kriterier: [{ nr: 1.5, navn: tekst, tekst }] }, 'kriterier.0.nr'],
  ['ingen kriterier', { kriterier: [] }, 'kriterier'],
  ['to spørsmål med samme id', { sporsmal: [regler.sporsmal[0], regler.sporsmal[0]] }, 'sporsmal'],
  ['en regel som ikke finnes', { koordinatorMaks: 10 }, ''],
])('Regler med %s blir avvist på rett sted', (_navn, endring, sti) => {
  const svar = provOrdningsregler({ ...regler, ...endring })
  expect(svar.ok).toBe(false)
  if (!svar.ok) expect(svar.feil.map((f) => f.sti)).toEqual([sti])
})

test('Alle feil meldes samtidig', () => {
  const svar = provOrdningsregler({ ...regler, klarertLeder: 'kanskje', minsteMalgrupper: -1 })
  expect(svar.ok).toBe(false)
  if (!svar.ok) expect(svar.feil).toHaveLength(2)
})

test('Ødelagte regler i registeret stopper med stedet feilen er på', () => {
  expect(() => tolkOrdningsregler({ ...regler, nokler: 'barn' })).toThrow(/nokler/)
})
