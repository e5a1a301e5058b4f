import { fraLysark } from './lysark.fixture.ts'
import type { Beslutningsgrunnlag } from './typer.ts'

/**
 * The eleven applications to Kompetanseløftet 2023 in Trøndelag as the slides of samarbeidsforum
 * 8 March 2023 show them, the real slips left in. Institutions only, no persons. What the slides do
 * not say is empty: semesters, all partners but one, answers a to f, most of the budget.
 */
export const TRONDELAG_2023: readonly Beslutningsgrunnlag[] = [
  fraLysark('indre-namdal', 458_000, [
    [
      'Inkluderingsanalysen – videreføring',
      { kommuner: ['Lierne', 'Namsskogan'], bhg: [5, null], skole: [4, null] },
    ],
    ['Sosio-emosjonelle vansker', { tekst: 'Hele nettverket', bhg: [11, null], skole: [8, null] }],
    [
      'Å se det allmennpedagogiske i sammenheng med det spesialpedagogiske',
      { tekst: 'Hele nettverket', bhg: [11, null], skole: [8, null] },
    ],
    ['Barnets stemme', { tekst: 'Hele nettverket', bhg: [11, null], skole: [8, null] }],
  ]),
  fraLysark('ytre-namdal', 330_000, [
    [
      'Å se det allmennpedagogiske i sammenheng med det spesialpedagogiske',
      { bhg: [8, 9], ppt: true },
    ],
  ]),
  fraLysark('midtre-namdal', 1_130_669, [
    [
      'Lederforankring',
      {
        tekst: 'Hele nettverket (skoleeiere, skoleledere og PPT)',
        mal: ['skole', 'eier'],
        ppt: true,
      },
    ],
    [
      'Ufrivillig skolefravær',
      { tekst: 'Hele nettverket (spes.ped-koordinatorer og PPT)', mal: ['skole'], ppt: true },
    ],
    [
      'Observasjonskompetanse',
      { tekst: 'Overhalla montessoriskole', kommuner: ['Overhalla'], skole: [null, 1] },
    ],
    [
      'Tett på',
      // Nine, municipal and private together: not split, so counted as neither.
      { tekst: '9 komm/private barnehager og PPT', mal: ['barnehage'], ppt: true },
    ],
    [
      'ASK',
      { tekst: 'Barnehager i nettverket (komm/private) og PPT', mal: ['barnehage'], ppt: true },
    ],
  ]),
  fraLysark(
    'innherred',
    330_000,
    [['Autisme og inkludering i barnehagen', { kommuner: ['Steinkjer'], bhg: [4, 2] }]],
    { belop: 100_000 },
  ),
  fraLysark(
    'verdal-levanger',
    700_000,
    [
      [
        'Kompetanseutvikling for hele laget rundt barn og unge',
        { tekst: 'Hele laget rundt barn og unge', mal: ['barnehage', 'skole', 'ppt'] },
      ],
    ],
    { belop: null, usikkert: true },
  ),
  fraLysark('vaernes', 300_000, [
    [
      'Ståstedsanalysen for PPT – oppfølging og etterarbeid',
      { tekst: 'Hele nettverket', ppt: true },
    ],
  ]),
  fraLysark(
    'fosen',
    560_000,
    [
      [
        'Inkluderende praksis (SePU)',
        {
          tekst: 'Hele nettverket (alle skoler, inkl. VO, og alle PPT)',
          mal: ['skole'],
          ppt: true,
        },
        { id: 'inn' },
      ],
      [
        'ASK i barnehagen',
        { tekst: 'Ansatte i alle barnehager og PPT', mal: ['barnehage'], ppt: true },
      ],
    ],
    { belop: 200_000 },
  ),
  fraLysark(
    'trondheim-malvik',
    4_955_000,
    [
      [
        'Inkluderingsanalysen – oppfølging pulje 3',
        { kommuner: ['Malvik', 'Trondheim'], skole: [5, null], ppt: true },
      ],
      ['PPT-ledelse og PPT-rolle', { kommuner: ['Malvik', 'Trondheim'], ppt: true }],
      ['Vurdering for alle, LK20 og språk og teknologi', { skole: [14, 1] }],
      [
        'Mot ny opplæringslov',
        { tekst: 'Hele nettverket (alle skoler og alle ansatte i PPT)', mal: ['skole'], ppt: true },
      ],
      ['Saupstadringen i Kolstad klynge', { bhg: [2, null], ppt: true }],
      [
        'Samskaping og samhandling rundt inkluderende praksis, Ilabekken klynge',
        { bhg: [4, 5], ppt: true },
      ],
      [
        'Inkluderende praksis i barnehageklynga (Østbyen, Lerkendal og Malvik)',
        { bhg: [34, 65], ppt: true },
      ],
    ],
    // The slide prints the coordinator's 225 000 twice; whether it is one amount or two is unsure.
    { belop: 225_000, usikkert: true },
  ),
  fraLysark(
    'gauldal',
    920_000,
    [
      [
        'Inkluderende miljø og praksis – ledelse',
        { tekst: 'Alle ansatte i barnehage', kommuner: ['Oppdal'], mal: ['barnehage'] },
      ],
      [
        'Inkluderingsanalysen – oppfølging pulje 2',
        { tekst: 'Alle ansatte i barnehage', kommuner: ['Holtålen'], mal: ['barnehage'] },
      ],
      [
        'Inkluderingsanalysen – oppfølging pulje 2',
        {
          tekst: 'Alle ansatte i barnehage, PPT',
          kommuner: ['Rennebu'],
          mal: ['barnehage'],
          ppt: true,
        },
      ],
      [
        'Kompetanseløftet',
        { kommuner: ['Midtre Gauldal'], bhg: [12, null], skole: [12, null], ppt: true },
      ],
      [
        'Skreddersøm',
        { kommuner: ['Midtre Gauldal'], bhg: [7, null], skole: [5, null], ppt: true },
      ],
      ['Kompetanseløftet inn i Digskole', null, { merknad: 'uten UH?' }],
    ],
    { belop: null, usikkert: true },
  ),
  fraLysark(
    'trondelag-sorvest',
    870_000,
    [
      [
        'PLF internt i kommunen og på tvers',
        {
          tekst: 'Hele nettverket (barnehage, skole, SFO og PPT)',
          mal: ['barnehage', 'skole', 'sfo'],
          ppt: true,
        },
      ],
      [
        'Inkluderende praksis i SFO',
        {
          tekst: 'SFO/skole og PPT',
          kommuner: ['Frøya', 'Hitra', 'Orkland', 'Skaun'],
          mal: ['skole', 'sfo'],
          ppt: true,
        },
      ],
    ],
    { belop: 100_000 },
  ),
  fraLysark(
    'videregaende',
    1_150_000,
    [
      ['Kompetanseheving for ansatte', { ppt: true }],
      ['Utviklingsressurser', { ppt: true }],
      ['Kartlegging og analyse i skolene', { ppt: true }],
    ],
    { belop: 500_000, usikkert: true },
    50_000,
  ),
]

export function grunnlag2023(nettverkId: string): Beslutningsgrunnlag {
  const treff = TRONDELAG_2023.find((g) => g.nettverkId === nettverkId)
  if (!treff) throw new Error(`Ukjent nettverk: ${nettverkId}`)
  return treff
}
