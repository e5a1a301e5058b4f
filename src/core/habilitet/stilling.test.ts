import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kanDelta, regelgrunn, stilling } from './stilling.ts'
import {
  GRUNNER,
  REGELGRUNNER,
  UTFALL,
  type Habilitetshendelse,
  type Saksforhold,
} from './typer.ts'

const SAK: Saksforhold = { nettverkId: 'gauldal', medlemIds: ['oppdal'], partnerIds: ['ntnu'] }

const hendelser = fc
  .array(
    fc.oneof(
      fc.record({ slag: fc.constant('meldt' as const), grunn: fc.constantFrom(...GRUNNER) }),
      fc.record({ slag: fc.constant('trukket' as const) }),
      fc.record({
        slag: fc.constant('avgjort' as const),
        utfall: fc.constantFrom(...UTFALL),
        grunn: fc.constantFrom(...GRUNNER),
        regelgrunn: fc.option(fc.constantFrom(...REGELGRUNNER)),
      }),
    ),
    { maxLength: 6 },
  )
  .map((rekke) => rekke.map((h, i): Habilitetshendelse => ({ ...h, nr: i + 1, personId: 1 })))
const regel = fc.option(fc.constantFrom(...REGELGRUNNER))

describe('regelen foreslår', () => {
  test.each([
    ['eget nettverk', { nettverkId: 'gauldal', organisasjonId: null }, 'eget-nettverk'],
    ['egen eier', { nettverkId: null, organisasjonId: 'oppdal' }, 'eier-i-nettverket'],
    ['egen institusjon', { nettverkId: 'fosen', organisasjonId: 'ntnu' }, 'partner-for-nettverket'],
    ['ingenting', { nettverkId: 'fosen', organisasjonId: 'nord' }, null],
  ])('%s', (_hva, sete, grunn) => {
    expect(regelgrunn([sete], SAK)).toBe(grunn)
  })

  test('også når det er et annet av setene til personen som er for nær', () => {
    const her = { nettverkId: 'fosen', organisasjonId: null }
    const der = { nettverkId: null, organisasjonId: 'ntnu' }
    expect(regelgrunn([her], SAK)).toBe(null)
    expect(regelgrunn([her, der], SAK)).toBe('partner-for-nettverket')
  })
})

describe('hvem som deltar', () => {
  test('den det ikke er stilt spørsmål om, deltar', () => {
    expect(kanDelta(stilling(null, []))).toEqual({ ok: true })
  })

  test('den som er foreslått, deltar ikke før det er avgjort', () => {
    expect(kanDelta(stilling('eget-nettverk', []))).toEqual({ ok: false, grunn: 'eget-nettverk' })
  })

  test('den som har meldt seg, deltar ikke før det er avgjort, selv om hun er avgjort habil før', () => {
    const rekke: Habilitetshendelse[] = [
      { nr: 1, personId: 1, slag: 'avgjort', utfall: 'habil', grunn: null, regelgrunn: null },
      { nr: 2, personId: 1, slag: 'meldt', grunn: 'slekt' },
    ]
    expect(kanDelta(stilling(null, rekke))).toEqual({ ok: false, grunn: 'meldt-inhabil' })
  })

  test('en melding som er trukket, lar det som stod før, bli stående', () => {
    const meldt = { nr: 1, personId: 1, slag: 'meldt', grunn: 'slekt' } as const
    const trukket = { nr: 2, personId: 1, slag: 'trukket' } as const
    expect(stilling(null, [meldt, trukket])).toEqual({ kode: 'ingen' })
    expect(stilling('eget-nettverk', [meldt, trukket]).kode).toBe('foreslatt')
  })

  test('den som er avgjort habil, deltar selv om regelen foreslår noe annet', () => {
    const habil: Habilitetshendelse = {
      nr: 1,
      personId: 1,
      slag: 'avgjort',
      utfall: 'habil',
      grunn: 'eget-nettverk',
      regelgrunn: 'eget-nettverk',
    }
    expect(kanDelta(stilling('eget-nettverk', [habil]))).toEqual({ ok: true })
    // A partner is added to the case after it was decided: that was not what was decided on.
    expect(stilling('partner-for-nettverket', [habil])).toEqual({
      kode: 'foreslatt',
      grunn: 'partner-for-nettverket',
    })
    expect(stilling(null, [habil]).kode).toBe('avgjort')
  })

  test('rekkefølgen hendelsene leses i, betyr ingenting', () => {
    fc.assert(
      fc.property(regel, hendelser, (r, rekke) => {
        expect(stilling(r, rekke.toReversed())).toEqual(stilling(r, rekke))
      }),
    )
  })

  test('ingen deltar med en ubesvart melding eller som avgjort inhabil, uansett hva som skjedde før', () => {
    fc.assert(
      fc.property(regel, hendelser, (r, rekke) => {
        const siste = rekke.at(-1)
        const deltar = kanDelta(stilling(r, rekke)).ok
        if (siste?.slag === 'meldt') expect(deltar).toBe(false)
        if (siste?.slag === 'avgjort' && siste.utfall === 'inhabil') expect(deltar).toBe(false)
        if (deltar && r !== null) expect(rekke.some((h) => h.slag === 'avgjort')).toBe(true)
      }),
    )
  })
})
