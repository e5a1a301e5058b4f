import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import { Sumpanel, type Sumdata } from './sumpanel.tsx'

const DATA: Sumdata = {
  sprak: 'nb',
  sak: { omsokt: kroner(4_955_000), ramme: kroner(3_395_168), innstilt: null },
  andre: [
    { omsokt: kroner(1_130_669), ramme: kroner(495_344), innstilt: kroner(495_344) },
    { omsokt: kroner(700_000), ramme: kroner(733_643), innstilt: null },
  ],
  utvidetRamme: false,
  skrevet: null,
  ord: {
    ramme: 'Ramme',
    omsokt: 'Omsøkt',
    denneSaken: 'Innstilt her',
    gruppa: 'Gruppa så langt',
    ikkeLagret: 'ikke lagret',
    overGrensen: 'over grensen',
    merknad: 'vurdert 1 av 3',
  },
}

function vist(skrevet: string, endret: Partial<Sumdata> = {}): string {
  return render(<Sumpanel {...DATA} {...endret} skrevet={tolkBelop(skrevet)} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

describe('summene under kriteriearket', () => {
  test('det som skrives, legges til det gruppa alt har innstilt, og står som ikke lagret', () => {
    const tekst = vist('3 000 000')
    expect(tekst).toContain('Innstilt her 3 000 000 kr ikke lagret')
    expect(tekst).toContain('Gruppa så langt 3 495 344 kr')
  })

  test('et tomt felt er ingen innstilling: gruppa har det den har lagret', () => {
    expect(vist('')).toContain('Innstilt her – Gruppa så langt 495 344 kr')
  })

  test('det som alt er lagret, er ikke merket', () => {
    const sak = { ...DATA.sak, innstilt: kroner(3_000_000) }
    expect(vist('3000000', { sak })).not.toContain('ikke lagret')
    expect(vist('', { sak })).toContain('ikke lagret')
  })

  test('mer enn rammen er over grensen, om ikke forumet har utvidet den', () => {
    expect(vist('3 395 168')).not.toContain('over grensen')
    expect(vist('3 395 169')).toContain('over grensen')
    expect(vist('3 395 169', { utvidetRamme: true })).not.toContain('over grensen')
    expect(vist('4 955 001', { utvidetRamme: true })).toContain('over grensen')
  })

  test.each(['200.000', '12,50', 'mye', '-1', '9007199254740991', '1e7'])(
    '«%s» er ikke et beløp, og regnes ikke med',
    (skrevet) => {
      expect(vist(skrevet)).toContain('Gruppa så langt 495 344 kr')
    },
  )
})
