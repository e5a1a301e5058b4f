import { kroner, type Kroner } from '#core/kroner.ts'
import type { Ordningsregler } from '#core/ordning.ts'

/** The published frames of the same slides. They add up to 10 522 001: one krone too much. */
export const PUBLISERTE_RAMMER_2023: Readonly<Record<string, number>> = {
  'indre-namdal': 283_453,
  'ytre-namdal': 357_399,
  'midtre-namdal': 495_344,
  innherred: 678_800,
  'verdal-levanger': 733_643,
  vaernes: 720_263,
  fosen: 561_367,
  'trondheim-malvik': 3_395_169,
  gauldal: 791_920,
  'trondelag-sorvest': 871_852,
  videregaende: 1_632_791,
}

/** The frames that add up to the pot: one krone less for Trondheim/Malvik. */
export const RAMMER_2023: Readonly<Record<string, number>> = {
  ...PUBLISERTE_RAMMER_2023,
  'trondheim-malvik': 3_395_168,
}

/** Kompetanseløftet as the slides of 8 March 2023 give its rules; the limit is this test's own. */
export const REGLER_2023: Ordningsregler = {
  formal: sprak('Inkluderende praksis'),
  kriterier: [1, 2, 3, 4].map((nr) => ({ nr, navn: sprak(`Kriterium ${nr}`), tekst: sprak('') })),
  sporsmal: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    id,
    tekst: sprak(id),
    kreves: id === 'f' ? 'over-ramme' : 'alltid',
  })),
  partnertyper: ['uh'],
  malgrupper: ['barnehage', 'skole', 'sfo', 'ppt', 'eier'].map((id) => ({ id, navn: sprak(id) })),
  nokler: ['barn og elever'],
  utenPartner: 'varsel',
  klarertLeder: 'varsel',
  overRammeUtenFinansiering: 'mangel',
  minsteMalgrupper: 2,
  koordinator: { tillatt: true, forankring: 'varsel', varselOverProsent: 10 },
  egenandelProsent: null,
  individuelleTiltakMaksProsent: null,
}

export function ramme2023(nettverkId: string): Kroner {
  return kroner(RAMMER_2023[nettverkId] ?? Number.NaN)
}

function sprak(tekst: string) {
  return { nb: tekst, nn: tekst, en: tekst }
}
