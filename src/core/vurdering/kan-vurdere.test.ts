import { describe, expect, test } from 'vitest'
import { ja } from '#core/resultat.ts'
import { erHabil, kanVurdere, type Vurderingstilstand } from './kan-vurdere.ts'
import type { Vurderer, Vurderingssak } from './typer.ts'

const SAK: Vurderingssak = {
  nettverkId: 'gauldal',
  medlemIds: ['oppdal', 'roros'],
  partnerIds: ['uh-partner', 'uh-tiltak'],
  habilitet: [],
}

const ANDRE: Vurderer = {
  vervId: 1,
  personId: 10,
  andreTilknytninger: [],
  nettverkId: 'fosen',
  organisasjonId: 'orland',
  stemmerett: true,
}

const KLAR: Vurderingstilstand = {
  rammerVedtatt: true,
  sendt: true,
  innstillingVedtatt: false,
  gruppeVerv: [1, 2],
  opptrer: ja,
}

function nei(grunn: string) {
  return { ok: false, grunn }
}

describe('ingen vurderer sin egen sak', () => {
  test.each<[string, Partial<Vurderer>, string]>([
    ['nettverkets representant', { nettverkId: 'gauldal' }, 'eget-nettverk'],
    ['en eier i nettverket', { nettverkId: null, organisasjonId: 'oppdal' }, 'eier-i-nettverket'],
    [
      'nettverkets faste UH-partner',
      { nettverkId: null, organisasjonId: 'uh-partner' },
      'partner-for-nettverket',
    ],
    [
      'UH-partneren i et av tiltakene',
      { nettverkId: null, organisasjonId: 'uh-tiltak' },
      'partner-for-nettverket',
    ],
  ])('%s er inhabil', (_hvem, endring, grunn) => {
    const vurderer = { ...ANDRE, ...endring }
    expect(erHabil(vurderer, SAK)).toEqual(nei(grunn))
    expect(kanVurdere(vurderer, SAK, KLAR)).toEqual(nei(grunn))
  })

  test('de andre i gruppa vurderer, også den som ikke kommer fra noe nettverk eller noen eier', () => {
    expect(kanVurdere(ANDRE, SAK, KLAR)).toEqual({ ok: true })
    const ppt = { ...ANDRE, nettverkId: null, organisasjonId: null }
    expect(kanVurdere(ppt, SAK, KLAR)).toEqual({ ok: true })
  })
})

describe('saken må være klar for gruppa', () => {
  test.each<[string, Partial<Vurderingstilstand>, string]>([
    ['innstillingen er vedtatt', { innstillingVedtatt: true }, 'innstilling-vedtatt'],
    ['saken er ikke sendt', { sendt: false }, 'ikke-sendt'],
    ['rammene er ikke vedtatt', { rammerVedtatt: false }, 'ingen-vedtatte-rammer'],
    ['saken er ikke i noen gruppe', { gruppeVerv: null }, 'sak-uten-gruppe'],
    ['vervet er i en annen gruppe', { gruppeVerv: [7] }, 'ikke-i-gruppa'],
  ])('%s', (_hva, endring, grunn) => {
    expect(kanVurdere(ANDRE, SAK, { ...KLAR, ...endring })).toEqual(nei(grunn))
  })

  test('Statsforvalteren vurderer aldri, heller ikke som medlem av en gruppe', () => {
    const statsforvalter = { ...ANDRE, stemmerett: false }
    expect(kanVurdere(statsforvalter, SAK, KLAR)).toEqual(nei('uten-stemmerett'))
  })
})
