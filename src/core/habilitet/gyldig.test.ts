import { describe, expect, test } from 'vitest'
import { grunnerFor, gyldigAvgjorelse, gyldigMelding, LENGSTE_BEGRUNNELSE } from './gyldig.ts'
import { kanMelde, kanTrekkeMelding } from './kan-melde.ts'
import type { Stilling } from './typer.ts'

describe('en melding', () => {
  test('har en grunn og noen ord, og alt som mangler, sies på en gang', () => {
    expect(gyldigMelding({ grunn: null, ord: ' ' }, 'forum')).toEqual({
      ok: false,
      feil: [
        { kode: 'grunn-mangler', felt: 'grunn' },
        { kode: 'ord-mangler', felt: 'ord' },
      ],
    })
    expect(gyldigMelding({ grunn: 'slekt', ord: ' Søsken ' }, 'forum')).toEqual({
      ok: true,
      verdi: { grunn: 'slekt', ord: 'Søsken' },
    })
  })

  test('kommuneloven § 11-10 gjelder bare i folkevalgte organer', () => {
    expect(grunnerFor('forum')).not.toContain('forberedt-som-ansatt')
    expect(grunnerFor('folkevalgt')).toContain('forberedt-som-ansatt')
    const utkast = { grunn: 'forberedt-som-ansatt', ord: 'Skrev saken' } as const
    expect(gyldigMelding(utkast, 'folkevalgt').ok).toBe(true)
    expect(gyldigMelding(utkast, 'forum')).toMatchObject({
      feil: [{ kode: 'grunn-gjelder-ikke' }],
    })
  })

  test('en lang forklaring avvises, den kappes ikke', () => {
    const ord = 'a'.repeat(LENGSTE_BEGRUNNELSE + 1)
    expect(gyldigMelding({ grunn: 'part', ord }, 'forum')).toMatchObject({
      feil: [{ kode: 'ord-for-langt' }],
    })
  })
})

describe('en avgjørelse', () => {
  test('sier hva og hvorfor; inhabil krever en grunn i loven, habil gjør det ikke', () => {
    const ord = 'Gruppa er enig'
    expect(gyldigAvgjorelse({ utfall: 'habil', grunn: null, ord }, 'forum').ok).toBe(true)
    expect(gyldigAvgjorelse({ utfall: 'inhabil', grunn: null, ord }, 'forum')).toMatchObject({
      feil: [{ kode: 'grunn-mangler' }],
    })
    expect(gyldigAvgjorelse({ utfall: null, grunn: null, ord: '' }, 'forum')).toMatchObject({
      feil: [{ kode: 'utfall-mangler' }, { kode: 'grunn-mangler' }, { kode: 'ord-mangler' }],
    })
  })
})

describe('å melde og trekke', () => {
  const ved = (stilling: Stilling) => ({ innstillingVedtatt: false, iGruppa: true, stilling })

  test('den som er foreslått eller avgjort habil, kan også melde seg', () => {
    expect(kanMelde(ved({ kode: 'ingen' })).ok).toBe(true)
    expect(kanMelde(ved({ kode: 'foreslatt', grunn: 'eget-nettverk' })).ok).toBe(true)
    expect(kanMelde(ved({ kode: 'avgjort', utfall: 'habil', grunn: null })).ok).toBe(true)
  })

  test('en melding trekkes til den er avgjort', () => {
    expect(kanTrekkeMelding(ved({ kode: 'meldt', grunn: 'slekt' })).ok).toBe(true)
    const avgjort: Stilling = { kode: 'avgjort', utfall: 'inhabil', grunn: 'slekt' }
    expect(kanTrekkeMelding(ved(avgjort))).toEqual({ ok: false, grunn: 'avgjort' })
    expect(kanMelde(ved(avgjort))).toEqual({ ok: false, grunn: 'alt-inhabil' })
  })

  test('når innstillingen er vedtatt, meldes og trekkes ingenting', () => {
    const last = { ...ved({ kode: 'ingen' }), innstillingVedtatt: true }
    expect(kanMelde(last)).toEqual({ ok: false, grunn: 'innstilling-vedtatt' })
    expect(kanTrekkeMelding(last)).toEqual({ ok: false, grunn: 'innstilling-vedtatt' })
  })
})
