import { describe, expect, test } from 'vitest'
import { funn } from './funn.ts'
import {
  kanBegynne,
  kanRedigere,
  kanReturnere,
  kanReturnereMed,
  kanSende,
  kanTrekke,
  type Grunnlagstilstand,
} from './status.ts'
import type { GrunnlagStatus } from './typer.ts'

const JA = { ok: true }

function tilstand(
  status: GrunnlagStatus,
  endring: Partial<Grunnlagstilstand> = {},
): Grunnlagstilstand {
  return { status, vurdert: false, innstillingVedtatt: false, ordningGjelder: true, ...endring }
}

describe('saksgangen til et beslutningsgrunnlag', () => {
  test.each<GrunnlagStatus>(['utkast', 'returnert', 'trukket'])(
    '%s kan skrives og sendes, men ikke trekkes eller returneres',
    (status) => {
      const t = tilstand(status)
      expect([kanRedigere(t), kanSende(t, [])]).toEqual([JA, JA])
      expect(kanTrekke(t)).toEqual({ ok: false, grunn: 'ikke-sendt' })
      expect(kanReturnere(t)).toEqual({ ok: false, grunn: 'ikke-sendt' })
    },
  )

  test('det som er sendt, kan trekkes eller returneres, men ikke skrives i', () => {
    const t = tilstand('sendt')
    expect([kanTrekke(t), kanReturnere(t)]).toEqual([JA, JA])
    expect(kanRedigere(t)).toEqual({ ok: false, grunn: 'er-sendt' })
    expect(kanSende(t, [])).toEqual({ ok: false, grunn: 'er-sendt' })
  })

  test('det returneres bare med en grunn', () => {
    expect(kanReturnereMed(tilstand('sendt'), ' ')).toEqual({ ok: false, grunn: 'mangler-grunn' })
    expect(kanReturnereMed(tilstand('sendt'), 'Hvor er UH?')).toEqual(JA)
  })

  test('mangler stopper en innsending, varsler gjør det ikke', () => {
    const varsel = funn('varsel', 'plan-mangler', 'planLenke', null)
    const mangel = funn('mangel', 'ingen-tiltak', 'tiltak', null)
    expect(kanSende(tilstand('utkast'), [varsel])).toEqual(JA)
    expect(kanSende(tilstand('utkast'), [varsel, mangel])).toEqual({
      ok: false,
      grunn: 'har-mangler',
    })
  })

  test('ingenting nytt sendes når ordningen ikke gjelder, men et utkast kan leses og rettes', () => {
    const t = tilstand('utkast', { ordningGjelder: false })
    expect(kanSende(t, [])).toEqual({ ok: false, grunn: 'ordning-gjelder-ikke' })
    expect(kanRedigere(t)).toEqual(JA)
  })

  test.each<GrunnlagStatus>(['utkast', 'sendt', 'returnert', 'trukket'])(
    'ingenting endres i et %s grunnlag etter vurdering eller vedtatt innstilling',
    (status) => {
      for (const [endring, grunn] of [
        [{ vurdert: true }, 'vurdert'],
        [{ vurdert: true, innstillingVedtatt: true }, 'innstilling-vedtatt'],
      ] as const) {
        const t = tilstand(status, endring)
        const svar = [kanRedigere(t), kanSende(t, []), kanTrekke(t), kanReturnereMed(t, 'Grunn')]
        expect(svar).toEqual(svar.map(() => ({ ok: false, grunn })))
      }
    },
  )

  test('et nytt begynnes til innstillingen er vedtatt, og bare mens ordningen gjelder', () => {
    expect(kanBegynne({ innstillingVedtatt: false, ordningGjelder: true })).toEqual(JA)
    expect(kanBegynne({ innstillingVedtatt: true, ordningGjelder: true })).toEqual({
      ok: false,
      grunn: 'innstilling-vedtatt',
    })
    expect(kanBegynne({ innstillingVedtatt: false, ordningGjelder: false })).toEqual({
      ok: false,
      grunn: 'ordning-gjelder-ikke',
    })
  })
})
