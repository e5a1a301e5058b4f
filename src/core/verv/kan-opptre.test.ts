import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kanMeldeFravaer, kanTrekkeFravaer } from './fravaer.ts'
import { foran, kanOpptre, kanOpptreISak, opptrerNaa, type Setedag } from './kan-opptre.ts'
import { PLASSER } from './typer.ts'

const dager: fc.Arbitrary<Setedag> = fc
  .uniqueArray(fc.record({ plass: fc.constantFrom(...PLASSER), fravaer: fc.boolean() }), {
    selector: (h) => h.plass,
  })
  .chain((holdere) =>
    fc.record({
      holdere: fc.constant(holdere.map((h, i) => ({ ...h, besetningId: i + 1 }))),
      opptradt: fc.option(fc.integer({ min: 1, max: 4 })),
    }),
  )

const sete = (opptradt: number | null, ...fravaer: boolean[]): Setedag => ({
  opptradt,
  holdere: fravaer.map((f, i) => ({
    besetningId: i + 1,
    plass: PLASSER[i] ?? 'vara2',
    fravaer: f,
  })),
})

describe('et sete har én som opptrer om gangen', () => {
  test('aldri to på samme dag, uansett hvem som sitter, er borte eller har opptrådt', () => {
    fc.assert(
      fc.property(dager, (dag) => {
        const kan = dag.holdere.filter((h) => kanOpptre(h.besetningId, dag).ok)
        expect(kan.length).toBeLessThanOrEqual(1)
        const [den] = kan
        if (den !== undefined) expect(opptrerNaa(dag)).toBe(den)
      }),
    )
  })

  test('vara opptrer når representanten har meldt fravær, og representanten da ikke', () => {
    expect(kanOpptre(2, sete(null, false, false))).toEqual({
      ok: false,
      grunn: 'representanten-opptrer',
    })
    expect(kanOpptre(2, sete(null, true, false)).ok).toBe(true)
    expect(kanOpptre(1, sete(null, true, false))).toEqual({ ok: false, grunn: 'meldt-fravaer' })
  })

  test('andre vara opptrer når både representanten og første vara er borte', () => {
    expect(kanOpptre(3, sete(null, true, false, false))).toEqual({
      ok: false,
      grunn: 'vara1-opptrer',
    })
    expect(kanOpptre(3, sete(null, true, true, false)).ok).toBe(true)
  })

  test('i et sete uten representant opptrer vara', () => {
    const dag = { opptradt: null, holdere: sete(null, false, false).holdere.slice(1) }
    expect(kanOpptre(2, dag).ok).toBe(true)
  })

  test('har vara opptrådt, kan ikke representanten opptre samme dag selv om fraværet er trukket', () => {
    expect(kanOpptre(1, sete(2, false, false))).toEqual({
      ok: false,
      grunn: 'annen-har-opptradt',
    })
  })

  test('den som ikke sitter i setet, opptrer ikke', () => {
    expect(kanOpptre(9, sete(null, true))).toEqual({ ok: false, grunn: 'sitter-ikke' })
  })
})

describe('fravær', () => {
  const fakta = {
    egen: true,
    sekretariat: false,
    besetning: { fra: '2023-03-08', til: '2023-12-01' },
    idag: '2023-05-01',
    tidligere: [{ fra: '2023-06-01', til: '2023-06-05' }],
    harOpptradt: false,
  }
  const dag = (fra: string, til: string) => ({ fra, til })

  test('meldes av den som sitter på plassen, eller av sekretariatet', () => {
    const p = dag('2023-05-01', '2023-05-02')
    expect(kanMeldeFravaer(p, fakta).ok).toBe(true)
    expect(kanMeldeFravaer(p, { ...fakta, egen: false, sekretariat: true }).ok).toBe(true)
    expect(kanMeldeFravaer(p, { ...fakta, egen: false })).toEqual({
      ok: false,
      grunn: 'ikke-ditt-sete',
    })
  })

  test.each([
    ['2023-05-02', '2023-05-02', 'tom-periode'],
    ['2023-04-30', '2023-05-02', 'tilbake-i-tid'],
    ['2023-11-30', '2023-12-02', 'utenfor-besetningen'],
    ['2023-06-04', '2023-06-08', 'overlapper'],
  ])('fra %s til %s avvises: %s', (fra, til, grunn) => {
    expect(kanMeldeFravaer(dag(fra, til), fakta)).toEqual({ ok: false, grunn })
  })

  test('den som har opptrådt i dag, kan være borte fra i morgen', () => {
    const har = { ...fakta, harOpptradt: true }
    expect(kanMeldeFravaer(dag('2023-05-01', '2023-05-03'), har)).toEqual({
      ok: false,
      grunn: 'har-opptradt',
    })
    expect(kanMeldeFravaer(dag('2023-05-02', '2023-05-03'), har).ok).toBe(true)
  })

  test('trekkes så lenge det er en dag igjen', () => {
    expect(kanTrekkeFravaer(dag('2023-04-01', '2023-05-02'), fakta).ok).toBe(true)
    expect(kanTrekkeFravaer(dag('2023-04-01', '2023-05-01'), fakta)).toEqual({
      ok: false,
      grunn: 'over',
    })
    expect(kanTrekkeFravaer(dag('2023-05-01', '2023-05-02'), { ...fakta, egen: false }).ok).toBe(
      false,
    )
  })
})

describe('vara trer inn i én sak', () => {
  const dag = (mer: Partial<Setedag> = {}): Setedag => ({
    holdere: [
      { besetningId: 1, plass: 'representant', fravaer: false },
      { besetningId: 2, plass: 'vara1', fravaer: false },
      { besetningId: 3, plass: 'vara2', fravaer: false },
    ],
    opptradt: null,
    ...mer,
  })
  const iSaken = (hvem: number, inhabile: readonly number[], d = dag()) =>
    kanOpptreISak(kanOpptre(hvem, d), foran(hvem, d), (id) => inhabile.includes(id))

  test('når representanten er avgjort inhabil i den, og ellers ikke', () => {
    expect(iSaken(2, [])).toEqual({ ok: false, grunn: 'representanten-opptrer' })
    expect(iSaken(2, [1])).toEqual({ ok: true })
    expect(iSaken(3, [1])).toEqual({ ok: false, grunn: 'representanten-opptrer' })
    expect(iSaken(3, [1, 2])).toEqual({ ok: true })
  })

  test('også når representanten har opptrådt i andre saker samme dag', () => {
    expect(iSaken(2, [1], dag({ opptradt: 1 }))).toEqual({ ok: true })
    expect(iSaken(2, [], dag({ opptradt: 1 }))).toMatchObject({ ok: false })
  })

  test('den som har meldt fravær, trer ikke inn', () => {
    const borte = dag({
      holdere: dag().holdere.map((h) => ({ ...h, fravaer: h.besetningId === 2 })),
    })
    expect(iSaken(2, [1], borte)).toEqual({ ok: false, grunn: 'meldt-fravaer' })
    expect(iSaken(3, [1], borte)).toEqual({ ok: true })
  })

  test('aldri to av ett sete i samme sak, uansett fravær, habilitet og hvem som har opptrådt', () => {
    const flagg = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())
    fc.assert(
      fc.property(flagg, flagg, fc.option(fc.constantFrom(1, 2, 3)), (borte, inhabil, opptradt) => {
        const d = dag({
          opptradt,
          holdere: dag().holdere.map((h, i) => ({ ...h, fravaer: borte[i] === true })),
        })
        const inhabile = [1, 2, 3].filter((_, i) => inhabil[i] === true)
        // Who is inhabil is refused besides, by `erHabil`.
        const lov = [1, 2, 3].filter((id) => !inhabile.includes(id) && iSaken(id, inhabile, d).ok)
        expect(lov.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
