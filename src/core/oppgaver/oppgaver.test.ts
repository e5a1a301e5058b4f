import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Habilitetshendelse } from '#core/habilitet/typer.ts'
import { nei } from '#core/resultat.ts'
import { kan } from '#core/tilgang/kan.ts'
import { angaar, ENDRINGSKODER, type Endring } from './endringer.ts'
import { antallAaGjore, finnOppgaver } from './finn-oppgaver.ts'
import { finnFrister } from './frister.ts'
import {
  ar,
  DATO,
  hatt,
  iSete,
  nettverk,
  sak,
  situasjon,
  vilkarligSituasjon,
} from './situasjon.fixture.ts'

const koder = (s: Parameters<typeof finnOppgaver>[0]) => finnOppgaver(s).map((o) => o.kode)

describe('hva jeg må gjøre: alltid', () => {
  test('hver oppgave er for et av mine verv, i det vervets fylke', () => {
    fc.assert(
      fc.property(vilkarligSituasjon, (s) => {
        for (const o of finnOppgaver(s)) {
          const h = s.hatter.find((x) => x.vervId === o.vervId)
          expect(h?.fylkeId).toBe(o.fylkeId)
          expect(o.ar?.fylkeId ?? o.fylkeId).toBe(o.fylkeId)
        }
      }),
    )
  })

  test('over fristen er det bare når fristen er gått, og det som er over, står først', () => {
    fc.assert(
      fc.property(vilkarligSituasjon, (s) => {
        const alle = finnOppgaver(s)
        for (const o of alle) expect(o.forfalt).toBe(o.frist !== null && o.frist < s.dato)
        const plass = alle.map((o) => (o.venter ? 2 : o.forfalt ? 0 : 1))
        expect(plass).toEqual(plass.toSorted((a, b) => a - b))
      }),
    )
  })

  test('ingen blir bedt om noe retten deres ikke rekker til', () => {
    fc.assert(
      fc.property(vilkarligSituasjon, (s) => {
        for (const o of finnOppgaver(s).filter((x) => !x.venter)) {
          const h = s.hatter.find((x) => x.vervId === o.vervId) ?? hatt('offentlig')
          const ved = { fylkeId: o.fylkeId, nettverkId: o.nettverk?.id }
          if (o.kode === 'vurder-som-vara') expect(kan(h, 'vurdering.skriv', ved).ok).toBe(true)
          else if (o.nettverk !== null) expect(kan(h, 'grunnlag.rediger', ved).ok).toBe(true)
          else if (o.kode === 'vurder') expect(kan(h, 'vurdering.skriv', ved).ok).toBe(true)
          else if (o.kode !== 'valg-utloper') expect(h.rolle).toBe('sekretariat')
        }
      }),
    )
  })

  test('allmennheten har ingenting å gjøre', () => {
    fc.assert(
      fc.property(vilkarligSituasjon, (s) => {
        const uten = { ...s, hatter: s.hatter.map((h) => ({ ...h, rolle: 'offentlig' as const })) }
        expect(finnOppgaver(uten).filter((o) => o.kode !== 'valg-utloper')).toEqual([])
      }),
    )
  })

  test('rekkefølgen på vervene endrer ikke hva som må gjøres', () => {
    fc.assert(
      fc.property(vilkarligSituasjon, (s) => {
        // Whoever is elected is told with the first hat; that one task may move.
        const uten = (x: typeof s) =>
          finnOppgaver({ ...x, utvalg: [] }).map((o) => JSON.stringify(o))
        const snudd = { ...s, hatter: s.hatter.toReversed() }
        expect(uten(snudd).toSorted()).toEqual(uten(s).toSorted())
      }),
    )
  })

  test('en dag senere er ingenting mindre over fristen', () => {
    fc.assert(
      fc.property(vilkarligSituasjon, (s) => {
        const forfalt = (dato: string) =>
          finnOppgaver({ ...s, utvalg: [], invitasjoner: [], dato }).filter((o) => o.forfalt).length
        expect(forfalt('2023-03-03')).toBeGreaterThanOrEqual(forfalt('2023-03-02'))
      }),
    )
  })
})

describe('sekretariatet', () => {
  const s = (a: Parameters<typeof ar>[0]) =>
    situasjon({ hatter: [hatt('sekretariat')], ar: [ar(a)] })

  test('legger inn tildeling, nøkler og frister før det blir bedt om rammer', () => {
    const tomt = { tildelt: false, nokler: 0, rammerVedtatt: false, innsendingsfrist: null }
    expect(koder(s(tomt)).toSorted()).toEqual(['frister', 'nokler', 'tildeling'])
  })

  test('lager et forslag, og fører vedtaket når forslaget finnes', () => {
    expect(koder(s({ rammerVedtatt: false, forslag: 0 }))).toEqual(['lag-forslag'])
    expect(koder(s({ rammerVedtatt: false, forslag: 2 }))).toEqual(['vedta-rammer'])
  })

  test('får vite om saken som står uten gruppe, og hvilken det er', () => {
    const [o] = finnOppgaver(s({ nettverk: [nettverk('gauldal', sak())], medNokkeltall: 1 }))
    expect(o).toMatchObject({ kode: 'uten-gruppe', navn: ['gauldal'], frist: '2023-03-08' })
  })

  test('fører vedtak om innstillingen når alt innsendt er vurdert, og venter ellers på gruppene', () => {
    const grupper = [{ gruppeId: 1, slug: 'orn', navn: 'Ørn', egneSeter: [], medlemmer: [] }]
    const to = (vurdert: boolean) =>
      s({
        grupper,
        medNokkeltall: 2,
        nettverk: [
          nettverk('fosen', sak({ gruppeId: 1, vurdert: true })),
          nettverk('gauldal', sak({ gruppeId: 1, vurdert })),
        ],
      })
    expect(koder(to(true))).toEqual(['vedta-innstilling'])
    expect(finnOppgaver(to(false))).toMatchObject([
      { kode: 'venter-vurdering', venter: true, navn: ['Ørn'] },
    ])
  })
})

describe('partnerskapet', () => {
  const koordinator = hatt('koordinator', { nettverkId: 'fosen', nettverkIder: ['fosen'] })
  const med = (status: ReturnType<typeof sak> | null, mer: Parameters<typeof ar>[0] = {}) =>
    situasjon({
      hatter: [koordinator],
      ar: [ar({ nettverk: [nettverk('fosen', status), nettverk('gauldal', null)], ...mer })],
    })

  test.each([
    ['begynner', null, 'begynn-grunnlag'],
    ['fullfører et utkast', sak({ status: 'utkast' }), 'fullfor-grunnlag'],
    ['tar opp igjen det som er trukket', sak({ status: 'trukket' }), 'fullfor-grunnlag'],
    ['retter det som er sendt tilbake', sak({ status: 'returnert' }), 'rett-grunnlag'],
    ['venter på en gruppe', sak(), 'venter-gruppe'],
    ['venter på gruppa', sak({ gruppeId: 1 }), 'venter-vurdering'],
    ['venter på innstillingen', sak({ gruppeId: 1, vurdert: true }), 'venter-innstilling'],
  ] as const)('%s', (_, status, kode) => {
    expect(koder(med(status))).toEqual([kode])
  })

  test('ser grunnen saken kom tilbake med', () => {
    const s = med(sak({ status: 'returnert', returnertGrunn: 'Seks tiltak, fem linjer' }))
    expect(finnOppgaver(s)[0]?.grunn).toBe('Seks tiltak, fem linjer')
  })

  test('venter på rammene når verken ramme eller frist finnes', () => {
    const s = med(null, { rammerVedtatt: false, innsendingsfrist: null })
    expect(koder(s)).toEqual(['venter-rammer'])
  })

  test('eieren skriver ikke selv, og venter på den som gjør det', () => {
    const s = { ...med(null), hatter: [hatt('eier', { nettverkIder: ['fosen'] })] }
    expect(koder(s)).toEqual(['venter-grunnlag'])
  })
})

describe('forumet', () => {
  const grupper = [{ gruppeId: 1, slug: 'orn', navn: 'Ørn', egneSeter: [iSete(1)], medlemmer: [] }]
  const saker = [
    nettverk('fosen', sak({ gruppeId: 1 })),
    nettverk('gauldal', sak({ gruppeId: 1, partnerIds: ['ntnu'] })),
  ]

  test('sin egen sak, og en de er partner i, er ikke med i det de skal vurdere', () => {
    const medlem = hatt('forum', { nettverkId: 'fosen', organisasjonId: 'ntnu' })
    const s = situasjon({ hatter: [medlem], ar: [ar({ grupper, nettverk: saker })] })
    expect(finnOppgaver(s)).toMatchObject([
      { kode: 'venter-vurdering', navn: ['fosen', 'gauldal'], gruppe: { slug: 'orn' } },
    ])
  })

  test('en sak de har meldt seg inhabil i, er ikke med, og ikke en som et annet sete er for nær', () => {
    const medlem = hatt('forum', { nettverkId: 'fosen' })
    const meldt = { nr: 1, personId: 1, slag: 'meldt', grunn: 'slekt' } as const
    const med = (habilitet: readonly (typeof meldt)[]) => [
      nettverk('fosen', sak({ gruppeId: 1 })),
      nettverk('innherred', sak({ gruppeId: 1, habilitet })),
    ]
    const s = (nettverkene: ReturnType<typeof med>, hatter = [medlem]) =>
      situasjon({ personId: 1, hatter, ar: [ar({ grupper, nettverk: nettverkene })] })
    expect(finnOppgaver(s(med([])))).toMatchObject([{ kode: 'vurder', navn: ['innherred'] }])
    expect(finnOppgaver(s(med([meldt])))).toMatchObject([{ kode: 'venter-vurdering' }])
    const uh = { ...hatt('uh', { organisasjonId: 'ntnu' }), vervId: 2 }
    const partner = [nettverk('gauldal', sak({ gruppeId: 1, partnerIds: ['ntnu'] }))]
    expect(koder(s(partner, [medlem, uh]))).toContain('venter-vurdering')
  })

  test('vurderer resten, med møtet som frist, og ikke før rammene er vedtatt', () => {
    const medlem = hatt('forum', { nettverkId: 'fosen' })
    const s = (rammerVedtatt: boolean) =>
      situasjon({ hatter: [medlem], ar: [ar({ grupper, nettverk: saker, rammerVedtatt })] })
    expect(finnOppgaver(s(true))).toMatchObject([
      { kode: 'vurder', antall: 1, navn: ['gauldal'], frist: '2023-03-08' },
    ])
    expect(koder(s(false))).toEqual(['venter-rammer'])
  })
})

describe('vara', () => {
  const bak = (grunn: 'representanten-opptrer' | 'meldt-fravaer') =>
    hatt('forum', { vervId: 2, plass: 'vara1', opptrer: nei(grunn), foran: [1] })
  const sete = {
    seteId: 1,
    vervId: 1,
    holdere: [
      { vervId: 1, personId: 11 },
      { vervId: 2, personId: 1 },
    ],
  }
  const grupper = [{ gruppeId: 1, slug: 'orn', navn: 'Ørn', egneSeter: [sete], medlemmer: [] }]
  const avgjort = (personId: number) =>
    ({
      nr: 1,
      personId,
      slag: 'avgjort',
      utfall: 'inhabil',
      grunn: 'slekt',
      regelgrunn: null,
    }) as const
  const meldt = { nr: 1, personId: 11, slag: 'meldt', grunn: 'slekt' } as const
  const s = (habilitet: readonly Habilitetshendelse[], vara = bak('representanten-opptrer')) =>
    situasjon({
      hatter: [vara],
      ar: [
        ar({
          grupper,
          nettverk: [
            nettverk('fosen', sak({ gruppeId: 1, habilitet })),
            nettverk('gauldal', sak({ gruppeId: 1 })),
          ],
        }),
      ],
    })

  test('trer inn i den ene saken representanten er avgjort inhabil i, og ikke i gruppas andre', () => {
    expect(finnOppgaver(s([avgjort(11)]))).toMatchObject([
      { kode: 'vurder-som-vara', nettverk: { id: 'fosen' }, gruppe: { slug: 'orn' }, antall: 1 },
    ])
    expect(koder(s([]))).toEqual([])
    expect(koder(s([meldt]))).toEqual([])
  })

  test('trer ikke inn når vara selv er inhabil eller borte, eller saken er vurdert', () => {
    expect(koder(s([avgjort(11), avgjort(1)]))).toEqual([])
    expect(koder(s([avgjort(11)], bak('meldt-fravaer')))).toEqual([])
    const vurdert = [
      nettverk('fosen', sak({ gruppeId: 1, vurdert: true, habilitet: [avgjort(11)] })),
    ]
    const ferdig = { ...s([]), ar: [ar({ grupper, nettverk: vurdert })] }
    expect(koder(ferdig)).toEqual([])
  })

  test('som selv står i en annen gruppe, får ikke gruppa til den de er vara for i tillegg', () => {
    const idag = hatt('forum', { vervId: 2, plass: 'vara1' })
    const egen = { ...sete, vervId: 2 }
    const ugle = { gruppeId: 2, slug: 'ugle', navn: 'Ugle', egneSeter: [egen], medlemmer: [] }
    const saker = [
      nettverk('fosen', sak({ gruppeId: 1 })),
      nettverk('gauldal', sak({ gruppeId: 2 })),
    ]
    const begge = {
      ...s([], idag),
      ar: [ar({ grupper: [...grupper, ugle], nettverk: saker })],
    }
    expect(finnOppgaver(begge)).toMatchObject([{ kode: 'vurder', navn: ['gauldal'] }])
  })

  test('som opptrer for setet hele dagen, vurderer alt representanten skulle', () => {
    const idag = hatt('forum', { vervId: 2, plass: 'vara1' })
    expect(finnOppgaver(s([avgjort(11)], idag))).toMatchObject([
      { kode: 'vurder', navn: ['fosen', 'gauldal'] },
    ])
  })
})

describe('seter, valg og invitasjoner', () => {
  const styret = {
    fylkeId: 'trondelag',
    utvalgId: 'styret',
    navn: 'Styret',
    sammensetning: {
      grupper: [{ id: 'kommune', navn: 'Kommune', min: 1, maks: 6, stemme: true, vara: true }],
      etSetePerKommune: false,
      valgperiodeAr: 2,
    },
    seter: [
      {
        id: 1,
        gruppe: 'kommune',
        organisasjonId: null,
        gyldig: { fra: null, til: null },
        besetning: [],
      },
    ],
    tillitsverv: [
      { verv: 'leder' as const, personId: 7, gyldig: { fra: '2021-04-01', til: '2023-04-01' } },
      { verv: 'nestleder' as const, personId: 8, gyldig: { fra: '2022-04-01', til: '2024-04-01' } },
    ],
  }

  test('sekretariatet ser ledig sete, manglende vara og valget som nærmer seg', () => {
    const s = situasjon({ hatter: [hatt('sekretariat')], utvalg: [styret] })
    expect(koder(s)).toEqual(['valg-utloper', 'ledige-seter', 'uten-vara'])
    expect(finnOppgaver(s)[0]?.frist).toBe('2023-03-31')
  })

  test('lederen ser sitt eget valg én gang, uansett hvor mange verv; nestlederen sitter trygt', () => {
    const hatter = [hatt('forum'), hatt('koordinator', { vervId: 2 })]
    expect(koder(situasjon({ hatter, personId: 7, utvalg: [styret] }))).toEqual(['valg-utloper'])
    expect(koder(situasjon({ hatter, personId: 8, utvalg: [styret] }))).toEqual([])
  })

  test('en invitasjon følges opp når den snart går ut, og sendes på nytt når den er gått ut', () => {
    const invitasjoner = ['2023-02-28', DATO, '2023-03-04', '2023-03-05'].map((utloper) => ({
      fylkeId: 'trondelag',
      navn: utloper,
      utloper,
    }))
    const s = situasjon({ hatter: [hatt('sekretariat')], invitasjoner })
    expect(finnOppgaver(s)).toMatchObject([
      { kode: 'invitasjon-utloper', navn: [DATO, '2023-03-04'], frist: DATO },
      { kode: 'invitasjon-utlopt', navn: ['2023-02-28'] },
    ])
    expect(antallAaGjore(finnOppgaver(s))).toBe(2)
  })
})

describe('frister framover', () => {
  test('ingen er gått, de kommer i rekkefølge, og bare for fylkene mine', () => {
    fc.assert(
      fc.property(vilkarligSituasjon, (s) => {
        const frister = finnFrister(s)
        expect(frister.filter((k) => k.dato < s.dato)).toEqual([])
        const datoer = frister.map((k) => k.dato)
        expect(datoer).toEqual(datoer.toSorted())
        for (const k of frister) expect(s.hatter.map((h) => h.fylkeId)).toContain(k.fylkeId)
        if (!s.hatter.some((h) => h.rolle === 'sekretariat'))
          expect(frister.filter((k) => k.slag === 'invitasjon')).toEqual([])
      }),
    )
  })
})

describe('hva som er nytt', () => {
  const endring = (kode: Endring['kode'], mer: Partial<Endring> = {}): Endring => ({
    kode,
    tid: '2023-02-01T10:00:00Z',
    fylkeId: 'trondelag',
    ar: null,
    nettverk: { id: 'fosen', navn: 'Fosen' },
    utvalg: null,
    person: { id: 5, navn: 'Demo' },
    ...mer,
  })
  const person = (...hatter: readonly ReturnType<typeof hatt>[]) => ({ personId: 1, hatter })

  test('det som skjer i et annet fylke, angår ingen', () => {
    for (const kode of ENDRINGSKODER)
      expect(
        angaar(endring(kode, { fylkeId: 'vestland' }), person(hatt('sekretariat'))),
        kode,
      ).toBe(false)
  })

  test('at en sak er sendt tilbake, angår partnerskapet og sekretariatet, ikke de andre', () => {
    const e = endring('returnert')
    expect(angaar(e, person(hatt('koordinator', { nettverkIder: ['fosen'] })))).toBe(true)
    expect(angaar(e, person(hatt('sekretariat')))).toBe(true)
    expect(angaar(e, person(hatt('koordinator', { nettverkIder: ['gauldal'] })))).toBe(false)
    expect(angaar(e, person(hatt('forum')))).toBe(false)
  })

  test('et sete angår bare den som har det', () => {
    const e = endring('sete-gitt')
    expect(angaar(e, person(hatt('sekretariat')))).toBe(false)
    expect(angaar(e, { personId: 5, hatter: [] })).toBe(true)
  })
})
