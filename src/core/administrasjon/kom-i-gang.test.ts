import { expect, test } from 'vitest'
import { komIGang, type Fylkestilstand } from './kom-i-gang.ts'

const tomt: Fylkestilstand = {
  eiere: 0,
  nettverk: 0,
  nettverkUtenMedlemmer: 0,
  forum: 0,
  seter: 0,
  ledigeSeter: 0,
  ordninger: 1,
  ordningerUtenLovhenvisning: 1,
  harBrevavsender: false,
  harBehandlingsansvar: false,
  ar: null,
}
const ferdig: Fylkestilstand = {
  eiere: 2,
  nettverk: 1,
  nettverkUtenMedlemmer: 0,
  forum: 1,
  seter: 3,
  ledigeSeter: 1,
  ordninger: 1,
  ordningerUtenLovhenvisning: 0,
  harBrevavsender: true,
  harBehandlingsansvar: true,
  ar: {
    ar: 2026,
    harTildelt: true,
    nokleneGarOpp: true,
    harFrist: true,
    harMote: true,
    nettverk: 1,
    medNokkeltall: 1,
  },
}
const igjen = (t: Fylkestilstand) =>
  komIGang(t)
    .filter((s) => !s.ferdig)
    .map((s) => s.steg)

test('i et tomt fylke gjenstår alt, og i et ferdig ingenting', () => {
  expect(komIGang(tomt).every((s) => !s.ferdig)).toBe(true)
  expect(igjen(ferdig)).toEqual([])
})

test('et steg kommer tilbake når det det ba om, ikke er der lenger', () => {
  expect(igjen({ ...ferdig, nettverk: 2, nettverkUtenMedlemmer: 1 })).toEqual(['nettverk'])
  expect(igjen({ ...ferdig, harBrevavsender: false })).toEqual(['brevavsender'])
  expect(igjen({ ...ferdig, seter: 0 })).toEqual(['forum'])
})

test('tall uten nøkler som går opp, er ikke ferdige nøkkeltall', () => {
  const { ar } = ferdig
  expect(igjen({ ...ferdig, ar: ar && { ...ar, nokleneGarOpp: false } })).toEqual([
    'penger',
    'nokkeltall',
  ])
})
