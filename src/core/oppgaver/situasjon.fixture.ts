import fc from 'fast-check'
import { ja } from '#core/resultat.ts'
import { ROLLER } from '#core/tilgang/rettigheter.ts'
import type { Arsbilde, Hatt, Nettverkssak, Situasjon } from './typer.ts'

const NETTVERK = ['fosen', 'gauldal', 'innherred']
const NAVN = { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' }

export const DATO = '2023-03-01'

export function hatt(rolle: Hatt['rolle'], mer: Partial<Hatt> = {}): Hatt {
  return {
    rolle,
    vervId: 1,
    navn: 'Demo',
    sete: 'Demo',
    fylkeId: 'trondelag',
    nettverkId: null,
    organisasjonId: null,
    nettverkIder: [],
    partnerordninger: {},
    seteId: 1,
    utvalgId: 'samarbeidsforum',
    utvalg: 'Samarbeidsforum',
    ordningIder: null,
    plass: 'representant',
    opptrer: ja,
    opptrerIStedet: null,
    foran: [],
    ...mer,
  }
}

type Sak = NonNullable<Nettverkssak['sak']>

export function sak(mer: Partial<Sak> = {}): Sak {
  return {
    status: 'sendt',
    vurdert: false,
    gruppeId: null,
    returnertGrunn: null,
    medlemIds: [],
    partnerIds: [],
    habilitet: [],
    ...mer,
  }
}

export function nettverk(id: string, s: Sak | null): Nettverkssak {
  return { nettverkId: id, nettverkNavn: id, sak: s }
}

/** A seat with a place in a group, held by the one with the same number. */
export const iSete = (seteId: number) => ({ seteId, vervId: seteId, holdere: [] })

/** A year where everything up to the submission is in place. */
export function ar(mer: Partial<Arsbilde> = {}): Arsbilde {
  return {
    arId: 1,
    fylkeId: 'trondelag',
    ar: 2023,
    ordningId: 'dekom',
    ordningNavn: NAVN,
    ordningKort: 'Dekom',
    ordningGjelder: true,
    innsendingsfrist: '2023-02-01',
    innstillingsmote: '2023-03-08',
    tildelt: true,
    nokler: 1,
    medNokkeltall: 0,
    forslag: 1,
    rammerVedtatt: true,
    nettverk: [],
    grupper: [],
    ...mer,
  }
}

export function situasjon(mer: Partial<Situasjon> = {}): Situasjon {
  return {
    dato: DATO,
    varselFra: '2023-06-29',
    snartFra: '2023-03-04',
    personId: 1,
    hatter: [],
    ar: [],
    utvalg: [],
    invitasjoner: [],
    ikkeLevert: [],
    ...mer,
  }
}

const dato = fc.constantFrom('2023-01-15', '2023-02-28', DATO, '2023-03-02', '2023-12-31')
const fylke = fc.constantFrom('trondelag', 'vestland')

const etSak = fc.record({
  status: fc.constantFrom('utkast', 'sendt', 'returnert', 'trukket'),
  vurdert: fc.boolean(),
  gruppeId: fc.option(fc.constantFrom(1, 2)),
  returnertGrunn: fc.constant('Rett budsjettet'),
  medlemIds: fc.subarray(['melhus', 'orland']),
  partnerIds: fc.subarray(['ntnu', 'nord']),
  habilitet: fc.constant([]),
})

const etAr = fc
  .record({
    fylkeId: fylke,
    ordningGjelder: fc.boolean(),
    innsendingsfrist: fc.option(dato),
    innstillingsmote: fc.option(dato),
    tildelt: fc.boolean(),
    nokler: fc.nat({ max: 2 }),
    medNokkeltall: fc.nat({ max: 3 }),
    forslag: fc.nat({ max: 2 }),
    rammerVedtatt: fc.boolean(),
    saker: fc.tuple(fc.option(etSak), fc.option(etSak), fc.option(etSak)),
    seter: fc.subarray([1, 2, 3, 4]),
  })
  .map(({ saker, seter, ...felt }) =>
    ar({
      ...felt,
      nettverk: NETTVERK.map((id, i) => nettverk(id, saker[i] ?? null)),
      grupper: [
        { gruppeId: 1, slug: 'orn', navn: 'Ørn', egneSeter: seter.map(iSete), medlemmer: [] },
        { gruppeId: 2, slug: 'ugle', navn: 'Ugle', egneSeter: [iSete(9)], medlemmer: [] },
      ],
    }),
  )

const enHatt = fc.record({
  rolle: fc.constantFrom(...ROLLER),
  fylkeId: fylke,
  nettverkId: fc.option(fc.constantFrom(...NETTVERK)),
  organisasjonId: fc.option(fc.constantFrom('melhus', 'ntnu')),
  nettverkIder: fc.subarray(NETTVERK),
})

/** Any situation at all: two counties, up to four hats and four years. */
export const vilkarligSituasjon: fc.Arbitrary<Situasjon> = fc
  .record({
    hatter: fc.array(enHatt, { maxLength: 4 }),
    ar: fc.array(etAr, { maxLength: 4 }),
    invitasjoner: fc.array(
      fc.record({ fylkeId: fylke, navn: fc.constant('Demo Demosen'), utloper: dato }),
      { maxLength: 3 },
    ),
    ikkeLevert: fc.array(fc.record({ fylkeId: fylke, antall: fc.nat({ max: 3 }) }), {
      maxLength: 2,
    }),
    utvalg: fc.array(
      fc.record({
        fylkeId: fylke,
        utvalgId: fc.constant('styret'),
        navn: fc.constant('Styret'),
        sammensetning: fc.constant({
          grupper: [{ id: 'a', navn: 'A', min: 1, maks: 2, stemme: true, vara: true }],
          etSetePerKommune: false,
          valgperiodeAr: 2,
        }),
        seter: fc.constant([
          {
            id: 1,
            gruppe: 'a',
            organisasjonId: null,
            gyldig: { fra: null, til: null },
            besetning: [],
          },
        ]),
        tillitsverv: fc.constant([
          { verv: 'leder' as const, personId: 1, gyldig: { fra: '2021-04-01', til: '2023-04-01' } },
        ]),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ hatter, ...felt }) =>
    situasjon({
      ...felt,
      hatter: hatter.map((h, i) => hatt(h.rolle, { ...h, vervId: i + 1, seteId: i + 1 })),
    }),
  )
