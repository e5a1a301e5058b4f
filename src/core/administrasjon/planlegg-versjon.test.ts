import { expect, test } from 'vitest'
import fc from 'fast-check'
import { dagenEtter } from '../dato.ts'
import { gjelder } from '../register/periode.ts'
import { ok, feil } from '../resultat.ts'
import { planleggVersjon } from './planlegg-versjon.ts'

const idag = '2026-03-10'
const apen = { fra: null, til: null }

test('en ny versjon fra i dag avkorter den som gjelder, til og med i går', () => {
  const svar = planleggVersjon({
    ny: { fra: idag, til: null },
    rader: [{ id: 1, gyldig: { fra: '2024-01-01', til: null } }],
    idag,
  })
  expect(svar).toEqual(
    ok({ bort: [], avkort: [{ id: 1, gyldig: { fra: '2024-01-01', til: idag } }], kopi: [] }),
  )
})

test('en ny versjon kan ikke endre dager før i dag som noe alt gjaldt for', () => {
  const rader = [{ id: 1, gyldig: apen }]
  expect(planleggVersjon({ ny: { fra: '2026-03-09', til: null }, rader, idag })).toEqual(
    feil('endrer-fortid'),
  )
})

test('et hull i fortiden kan fylles', () => {
  const rader = [{ id: 1, gyldig: { fra: '2026-01-01', til: null } }]
  const svar = planleggVersjon({ ny: { fra: '2025-01-01', til: '2026-01-01' }, rader, idag })
  expect(svar).toEqual(ok({ bort: [], avkort: [], kopi: [] }))
})

test('en kommende versjon som dekkes helt, tas bort, og en midt i blir delt i to', () => {
  const svar = planleggVersjon({
    ny: { fra: '2026-06-01', til: '2026-07-01' },
    rader: [
      { id: 1, gyldig: { fra: '2026-01-01', til: '2026-06-10' } },
      { id: 2, gyldig: { fra: '2026-06-10', til: '2026-06-20' } },
      { id: 3, gyldig: { fra: '2026-06-20', til: null } },
    ],
    idag,
  })
  expect(svar).toEqual(
    ok({
      bort: [2],
      avkort: [
        { id: 1, gyldig: { fra: '2026-01-01', til: '2026-06-01' } },
        { id: 3, gyldig: { fra: '2026-07-01', til: null } },
      ],
      kopi: [],
    }),
  )
  const midt = planleggVersjon({
    ny: { fra: '2026-06-01', til: '2026-07-01' },
    rader: [{ id: 1, gyldig: apen }],
    idag,
  })
  expect(midt).toMatchObject({
    verdi: { kopi: [{ av: 1, gyldig: { fra: '2026-07-01', til: null } }] },
  })
})

test('etter planen dekker ingen rad den nye perioden, og hver annen dag har den raden den hadde', () => {
  const dag = fc
    .integer({ min: 0, max: 60 })
    .map((n) => Array.from({ length: n }).reduce<string>((d) => dagenEtter(d), '2026-02-01'))
  const periode = fc.tuple(dag, fc.option(dag)).map(([fra, til]) => ({ fra, til }))
  fc.assert(
    fc.property(fc.array(periode, { maxLength: 4 }), periode, dag, (perioder, ny, d) => {
      const rader = perioder.map((gyldig, id) => ({ id, gyldig }))
      const svar = planleggVersjon({ ny, rader, idag })
      if (!svar.ok) return
      const { bort, avkort, kopi } = svar.verdi
      const etter = [
        ...rader.filter((r) => !bort.includes(r.id) && !avkort.some((a) => a.id === r.id)),
        ...avkort,
        ...kopi.map((k) => ({ id: k.av, gyldig: k.gyldig })),
      ].filter((r) => gjelder(r.gyldig, d))
      const foer = rader.filter((r) => gjelder(r.gyldig, d))
      expect(sortert(etter)).toEqual(gjelder(ny, d) ? [] : sortert(foer))
    }),
  )
})

function sortert(rader: readonly { readonly id: number }[]): readonly number[] {
  return rader.map((r) => r.id).toSorted((a, b) => a - b)
}
