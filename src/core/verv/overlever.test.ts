import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dagenFor } from '../dato.ts'
import { gjelder, overlapper } from '../register/periode.ts'
import { hvemOpptrer, innehaver } from './besetning-paa-dag.ts'
import { overlever } from './overlever.ts'
import {
  kontrollerTillitsverv,
  valgperiode,
  velgTillitsverv,
  type Tillitsverv,
} from './tillitsverv.ts'
import { PLASSER, type Besetning, type Sete } from './typer.ts'

const SETE: Sete = {
  id: 1,
  gruppe: 'nettverk',
  organisasjonId: null,
  gyldig: { fra: '2023-01-01', til: null },
  besetning: [],
}
const dag = fc.integer({ min: 0, max: 60 }).map((n) => {
  const maned = String(1 + Math.floor(n / 28)).padStart(2, '0')
  return `2023-${maned}-${String(1 + (n % 28)).padStart(2, '0')}`
})
const overleveringer = fc.array(
  fc.record({
    plass: fc.constantFrom(...PLASSER),
    personId: fc.integer({ min: 1, max: 4 }),
    fra: dag,
  }),
  { maxLength: 12 },
)

/** Every accepted handover, one after the other. */
function kjor(steg: readonly { plass: Besetning['plass']; personId: number; fra: string }[]): Sete {
  let besetning: readonly Besetning[] = []
  for (const [id, s] of steg.entries()) {
    const svar = overlever({ ...SETE, besetning }, s.plass, s.personId, s.fra)
    if (svar.ok) {
      const { avslutt, ny } = svar.verdi
      const beholdt = besetning.map((b) =>
        b === avslutt?.besetning ? { ...b, gyldig: { ...b.gyldig, til: avslutt.til } } : b,
      )
      besetning = beholdt.concat({ id, ...ny })
    }
  }
  return { ...SETE, besetning }
}

describe('overlevering av et sete', () => {
  test('ingen dag har to på samme plass, eller samme person på to plasser', () => {
    fc.assert(
      fc.property(overleveringer, (steg) => {
        const { besetning } = kjor(steg)
        for (const [i, a] of besetning.entries())
          for (const b of besetning.slice(i + 1))
            if (a.plass === b.plass || a.personId === b.personId)
              expect(overlapper(a.gyldig, b.gyldig)).toBe(false)
      }),
    )
  })

  test('den som gikk av, har hver dag før; den nye har dagen og alle etter; ingen dag er tom imellom', () => {
    fc.assert(
      fc.property(overleveringer, dag, fc.constantFrom(...PLASSER), (steg, fra, plass) => {
        const sete = kjor(steg)
        const svar = overlever(sete, plass, 99, fra)
        if (!svar.ok) return
        const { avslutt, ny } = svar.verdi
        expect(gjelder(ny.gyldig, fra)).toBe(true)
        expect(avslutt?.besetning).toEqual(innehaver(sete, plass, fra))
        if (avslutt)
          expect(
            gjelder({ fra: avslutt.besetning.gyldig.fra, til: avslutt.til }, dagenFor(fra)),
          ).toBe(true)
      }),
    )
  })

  test('utenfor setets egen tid, og når noen alt skal overta senere, går det ikke', () => {
    expect(overlever(SETE, 'representant', 1, '2022-12-31')).toMatchObject({
      feil: { slag: 'utenfor-setet' },
    })
    const sete = kjor([{ plass: 'representant', personId: 1, fra: '2023-02-01' }])
    expect(overlever(sete, 'representant', 2, '2023-01-15')).toEqual({
      ok: false,
      feil: { slag: 'senere-besetning', fra: '2023-02-01' },
    })
    expect(overlever(sete, 'vara1', 1, '2023-02-02')).toMatchObject({
      feil: { slag: 'annen-plass', plass: 'representant' },
    })
  })
})

describe('vara', () => {
  test('opptrer bare når representanten ikke gjør det, og aldri flere enn én for setet', () => {
    fc.assert(
      fc.property(
        overleveringer,
        dag,
        fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
        (steg, dato, der) => {
          const sete = kjor(steg)
          const tilstede = new Set(der)
          const opptrer = hvemOpptrer(sete, dato, tilstede)
          const representant = innehaver(sete, 'representant', dato)
          if (representant !== undefined && tilstede.has(representant.personId))
            expect(opptrer).toBe(representant)
          if (opptrer !== undefined) expect(tilstede.has(opptrer.personId)).toBe(true)
        },
      ),
    )
  })
})

describe('leder og nestleder velges for to år', () => {
  const leder: Tillitsverv = { verv: 'leder', personId: 1, gyldig: valgperiode('2025-04-01', 2) }

  test('perioden er to år til dagen, også fra skuddårsdagen', () => {
    expect(leder.gyldig.til).toBe('2027-04-01')
    expect(valgperiode('2024-02-29', 2).til).toBe('2026-03-01')
  })

  test('samme person kan ikke være begge', () => {
    expect(
      velgTillitsverv({ verv: 'nestleder', personId: 1, fra: '2026-01-01' }, [leder], 2),
    ).toEqual({ ok: false, feil: { slag: 'samme-person', verv: 'leder' } })
  })

  test('et nytt valg avkorter det gamle, men et senere valg står i veien', () => {
    const nytt = velgTillitsverv({ verv: 'leder', personId: 2, fra: '2026-01-01' }, [leder], 2)
    expect(nytt).toMatchObject({ verdi: { avkort: leder, gyldig: { til: '2028-01-01' } } })
    const foer = velgTillitsverv({ verv: 'leder', personId: 2, fra: '2024-01-01' }, [leder], 2)
    expect(foer).toMatchObject({ feil: { slag: 'opptatt' } })
    expect(
      velgTillitsverv({ verv: 'leder', personId: 2, fra: '2026-01-01' }, [], null),
    ).toMatchObject({ feil: { slag: 'velger-ikke' } })
  })

  test('det varsles før perioden går ut, og sies når ingen er valgt', () => {
    const kontroller = (dato: string, varselFra: string, liste: readonly Tillitsverv[] = [leder]) =>
      kontrollerTillitsverv({ tillitsverv: liste, valgperiodeAr: 2, dato, varselFra })
    const mangler = { slag: 'verv-mangler', verv: 'nestleder' }
    expect(kontroller('2026-01-01', '2026-04-01')).toEqual([mangler])
    expect(kontroller('2027-01-02', '2027-04-02')).toEqual([
      { slag: 'verv-utloper', verv: 'leder', sisteDag: '2027-03-31' },
      mangler,
    ])
    const neste: Tillitsverv = { ...leder, gyldig: valgperiode('2027-04-01', 2) }
    expect(kontroller('2027-01-02', '2027-04-02', [leder, neste])).toEqual([mangler])
  })
})
