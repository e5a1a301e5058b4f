import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gjelder, overlapper, uten, type Periode } from './periode.ts'
import {
  forsteApneAr,
  heleAret,
  planleggRegelendring,
  provTilbaketaking,
  type Regelendring,
  type Regelversjon,
} from './regelendring.ts'

const LOFTET: Periode = { fra: '2021-01-26', til: '2026-01-01' }
const egen: Regelversjon = { id: 7, gyldig: LOFTET }

describe('nye regler for et fylke', () => {
  test('reglene for et år med vedtatt fordeling kan ikke skrives om', () => {
    expect(
      planleggRegelendring({
        fraAr: 2022,
        tilAr: null,
        ordning: LOFTET,
        versjoner: [egen],
        lasteAr: [2023],
      }),
    ).toEqual({ ok: false, feil: { slag: 'last-ar', ar: [2023] } })
  })

  test('fra året etter blir det en ny versjon, og den gamle slutter', () => {
    expect(
      planleggRegelendring({
        fraAr: 2024,
        tilAr: null,
        ordning: LOFTET,
        versjoner: [egen],
        lasteAr: [2023],
      }),
    ).toEqual({
      ok: true,
      verdi: {
        gyldig: { fra: '2024-01-01', til: '2026-01-01' },
        bort: [],
        avkort: [{ id: 7, gyldig: { fra: '2021-01-26', til: '2024-01-01' } }],
        kopi: [],
      },
    })
  })

  test('en versjon ingen har brukt ennå, blir skrevet over', () => {
    const svar = planleggRegelendring({
      fraAr: 2021,
      tilAr: 2025,
      ordning: LOFTET,
      versjoner: [egen],
      lasteAr: [],
    })
    expect(svar).toMatchObject({ ok: true, verdi: { gyldig: LOFTET, bort: [7] } })
  })

  test('etter at ordningen er slutt, kan reglene ikke endres', () => {
    expect(
      planleggRegelendring({
        fraAr: 2026,
        tilAr: null,
        ordning: LOFTET,
        versjoner: [egen],
        lasteAr: [],
      }),
    ).toEqual({ ok: false, feil: { slag: 'utenfor-ordningen', gyldig: LOFTET } })
    expect(forsteApneAr(LOFTET, [2025], 2026)).toBeNull()
    expect(forsteApneAr(LOFTET, [2023], 2026)).toBe(2025)
    expect(forsteApneAr(LOFTET, [2023], 2023)).toBe(2024)
  })

  test('uansett endring: låste år og år utenfor perioden har de samme reglene som før', () => {
    const ar = fc.integer({ min: 2018, max: 2030 })
    const grenser = fc.uniqueArray(ar, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        grenser,
        fc.uniqueArray(ar),
        ar,
        fc.option(ar),
        (skiller, lasteAr, fraAr, tilAr) => {
          const sortert = skiller.toSorted((a, b) => a - b)
          const versjoner = sortert.slice(0, -1).map((fra, i) => ({
            id: i,
            gyldig: { fra: `${fra}-01-01`, til: `${sortert[i + 1]}-01-01` },
          }))
          const ordning = { fra: '2019-01-26', til: '2029-01-01' }
          const svar = planleggRegelendring({ fraAr, tilAr, ordning, versjoner, lasteAr })
          if (!svar.ok) return
          const etter = utfor(versjoner, svar.verdi)
          etter.forEach((a, i) =>
            etter.slice(i + 1).forEach((b) => expect(overlapper(a.gyldig, b.gyldig)).toBe(false)),
          )
          for (let y = 2018; y <= 2030; y += 1) {
            const dag = `${y}-06-01`
            const foer = versjoner.find((v) => gjelder(v.gyldig, dag))?.id ?? 'nasjonal'
            const naa = etter.find((v) => gjelder(v.gyldig, dag))?.id ?? 'nasjonal'
            const iPerioden = y >= fraAr && y <= (tilAr ?? 3000) && gjelder(ordning, dag)
            expect(naa).toBe(iPerioden ? 'ny' : foer)
            if (lasteAr.includes(y)) expect(naa).toBe(foer)
          }
          expect(lasteAr.some((y) => uten(heleAret(y), svar.verdi.gyldig).length === 0)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})

function utfor(versjoner: readonly Regelversjon[], e: Regelendring) {
  return [
    ...versjoner
      .filter((v) => !e.bort.includes(v.id))
      .map((v) => ({
        id: v.id as number | string,
        gyldig: e.avkort.find((a) => a.id === v.id)?.gyldig ?? v.gyldig,
      })),
    ...e.kopi.map((k) => ({ id: k.av, gyldig: k.gyldig })),
    { id: 'ny', gyldig: e.gyldig },
  ]
}

describe('å ta tilbake et fylkes egne regler', () => {
  test('går ikke når et år har fått vedtatt fordeling etter dem, og året blir sagt', () => {
    expect(provTilbaketaking(LOFTET, [2020, 2023])).toEqual({
      ok: false,
      feil: { slag: 'last-ar', ar: [2023] },
    })
  })

  test('går når bare andre år er låst', () => {
    expect(provTilbaketaking({ fra: '2024-01-01', til: null }, [2020, 2023]).ok).toBe(true)
  })
})
