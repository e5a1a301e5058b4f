import { expect, test } from 'vitest'
import { aretFor, komIGang, type Arstilstand, type Fylkestilstand } from './kom-i-gang.ts'

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
  arene: [],
}
const aret: Arstilstand = {
  ar: 2026,
  ordningId: 'kollektiv',
  ordning: 'Kollektiv kompetanseutvikling',
  harTildelt: true,
  nokleneGarOpp: true,
  harFrist: true,
  harMote: true,
  nettverk: 1,
  medNokkeltall: 1,
  harForum: true,
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
  arene: [aret],
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
  expect(igjen({ ...ferdig, arene: [{ ...aret, nokleneGarOpp: false }] })).toEqual([
    'penger',
    'nokkeltall',
  ])
})

test('hvert år som går eller kommer, må ha sitt: det neste årets mangler skjules ikke av dette', () => {
  const neste = { ...aret, ar: 2027, harFrist: false, harForum: false }
  const t = { ...ferdig, arene: [aret, neste] }
  expect(igjen(t)).toEqual(['forum', 'frister'])
  expect(aretFor(t, 'frister')).toBe(neste)
  // Nothing is missing: the newest.
  expect(aretFor(t, 'penger')).toBe(neste)
  expect(aretFor(tomt, 'penger')).toBeNull()
})
