import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ja, nei } from '../resultat.ts'
import { kan, type Aktor } from './kan.ts'
import {
  HANDLINGER,
  kreverFerskInnlogging,
  kreverOpptreden,
  rettighet,
  ROLLER,
} from './rettigheter.ts'

const aktor = (rolle: Aktor['rolle'], mer: Partial<Aktor> = {}): Aktor => ({
  rolle,
  vervId: 1,
  navn: 'Demo',
  sete: 'Demo',
  fylkeId: rolle === 'offentlig' ? null : 'trondelag',
  nettverkId: null,
  organisasjonId: null,
  nettverkIder: rolle === 'offentlig' ? [] : ['fosen'],
  seteId: 1,
  utvalgId: 'samarbeidsforum',
  utvalg: 'Samarbeidsforum',
  ordningId: null,
  plass: 'representant',
  opptrer: ja,
  opptrerIStedet: null,
  ...mer,
})

describe('rettighetstabellen', () => {
  test('viser hele tabellen, så en endring av en rett alltid blir sett', () => {
    const tabell = HANDLINGER.map(
      (h) =>
        `${h}${kreverFerskInnlogging(h) ? ' (krever fersk innlogging)' : ''}: ${ROLLER.map((r) => `${r}=${rettighet(h, r) ?? '-'}`).join(' ')}`,
    )
    expect(tabell).toMatchSnapshot()
  })

  test('ingen handling er åpen i et annet fylke, uten at den er åpen for alle', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDLINGER), fc.constantFrom(...ROLLER), (handling, rolle) => {
        const svar = kan(aktor(rolle), handling, { fylkeId: 'vestland', nettverkId: 'fosen' })
        expect(svar.ok).toBe(rettighet(handling, rolle) === 'alle')
      }),
    )
  })

  test('et ukjent fylke utvider aldri en rett', () => {
    for (const handling of HANDLINGER)
      for (const rolle of ROLLER)
        if (kan(aktor(rolle), handling).ok) expect(rettighet(handling, rolle)).toBe('alle')
  })

  test('koordinatoren skriver for sitt eget nettverk og ikke for et annet', () => {
    const k = aktor('koordinator')
    const i = (nettverkId: string) => ({ fylkeId: 'trondelag', nettverkId })
    expect(kan(k, 'grunnlag.rediger', i('fosen'))).toEqual({ ok: true })
    expect(kan(k, 'grunnlag.rediger', i('gauldal'))).toEqual({ ok: false, grunn: 'annet-nettverk' })
    expect(kan(k, 'grunnlag.rediger', { fylkeId: 'trondelag' })).toEqual({
      ok: false,
      grunn: 'annet-nettverk',
    })
  })

  test('vara leser som representanten, men gjør ingenting for setet så lenge representanten opptrer', () => {
    const i = { fylkeId: 'trondelag', nettverkId: 'fosen' }
    for (const rolle of ROLLER.filter((r) => r !== 'offentlig')) {
      const vara = aktor(rolle, { plass: 'vara1', opptrer: nei('representanten-opptrer') })
      for (const handling of HANDLINGER) {
        const fast = kan(aktor(rolle), handling, i)
        const svar = kan(vara, handling, i)
        if (!fast.ok || !kreverOpptreden(handling)) expect(svar).toEqual(fast)
        else expect(svar).toEqual({ ok: false, grunn: 'representanten-opptrer' })
      }
    }
  })

  test('det som gjøres for setet, er alt som ikke er å lese eller å velge for seg selv', () => {
    expect(HANDLINGER.filter(kreverOpptreden)).toMatchSnapshot()
  })

  test('Statsforvalteren vurderer aldri en sak', () => {
    expect(kan(aktor('sekretariat'), 'vurdering.skriv', { fylkeId: 'trondelag' })).toEqual({
      ok: false,
      grunn: 'mangler-rolle',
    })
  })

  test('allmennheten kan bare lese det som er åpent for alle', () => {
    const apne = HANDLINGER.filter((h) => kan(aktor('offentlig'), h, { fylkeId: 'trondelag' }).ok)
    expect(apne).toEqual([
      'forside.se',
      'person.velg',
      'person.logg-inn',
      'person.logg-ut',
      'person.velg-verv',
      'visning.velg',
      'register.se',
      'utvalg.se',
      'personvern.se',
      'opplysninger.se-egne',
      'opplysninger.krev-sletting',
      'ar.se',
      'fordeling.se',
      'fordeling.simuler',
      'innstilling.se',
    ])
  })
})
