import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import { hoyesteBelop } from './grense.ts'
import { gyldigVurdering, type Vurderingsutkast } from './gyldig-vurdering.ts'
import { VURDERINGSRESULTATER, type Kriteriesvar } from './typer.ts'

const KRITERIER = [1, 2, 3, 4]
const JA: readonly Kriteriesvar[] = KRITERIER.map((nr) => ({ nr, oppfylt: 'ja', grunn: '' }))
const MED_GRUNN: readonly Kriteriesvar[] = JA.map((k) => ({ ...k, grunn: 'Fordi' }))

/** «kode sti» for each fault, in order; empty when it is valid. */
function feilFor(
  utkast: Partial<Vurderingsutkast>,
  omsokt = 500,
  ramme: number | null = 400,
  utvidetRamme = false,
): string[] {
  const svar = gyldigVurdering(
    { resultat: 'delvis', belop: kroner(400), kriterier: MED_GRUNN, merknad: '', ...utkast },
    {
      omsokt: kroner(omsokt),
      ramme: ramme === null ? null : kroner(ramme),
      utvidetRamme,
      kriterier: KRITERIER,
    },
  )
  return svar.ok ? [] : svar.feil.map((f) => `${f.kode} ${f.sti}`)
}

describe('resultat og beløp', () => {
  test('det som er søkt på eller under rammen, kan innstilles helt og uten flere ord', () => {
    expect(feilFor({ resultat: 'innstilles', kriterier: JA }, 400)).toEqual([])
  })

  test('en søknad over rammen innstilles delvis med rammen', () => {
    expect(feilFor({})).toEqual([])
    expect(feilFor({ resultat: 'innstilles' })).toEqual(['innstilles-er-alt belop'])
    expect(feilFor({ resultat: 'innstilles', belop: kroner(500) })).toEqual(['over-ramme belop'])
  })

  test('med utvidet ramme kan hele søknaden innstilles', () => {
    expect(feilFor({ resultat: 'innstilles', belop: kroner(500) }, 500, 400, true)).toEqual([])
  })

  test.each<[string, Partial<Vurderingsutkast>, string[]]>([
    ['delvis er mer enn ingenting', { belop: kroner(0) }, ['delvis-er-mindre belop']],
    ['avslag er null kroner', { resultat: 'avslas' }, ['avslag-er-null belop']],
    ['mer enn omsøkt', { belop: kroner(501) }, ['over-omsokt belop']],
    ['over rammen', { belop: kroner(401) }, ['over-ramme belop']],
    ['under null', { belop: kroner(-1) }, ['negativt-belop belop']],
  ])('%s', (_navn, utkast, ventet) => {
    expect(feilFor(utkast)).toEqual(ventet)
  })

  test('delvis er mindre enn alt', () => {
    expect(feilFor({}, 400)).toEqual(['delvis-er-mindre belop'])
  })

  test('avslag med null kroner og grunner er gyldig', () => {
    expect(feilFor({ resultat: 'avslas', belop: kroner(0) })).toEqual([])
  })

  test('uten ramme kan ingenting innstilles', () => {
    expect(feilFor({ belop: kroner(1) }, 500, null)).toEqual(['over-ramme belop'])
  })
})

describe('kriteriearket', () => {
  test('et tomt ark får alle feil på en gang, hver ved sitt felt', () => {
    const tomt = { resultat: null, belop: null, kriterier: [] }
    expect(feilFor(tomt)).toEqual([
      'resultat-mangler resultat',
      'belop-mangler belop',
      'kriterium-ubesvart kriterier.1.oppfylt',
      'kriterium-ubesvart kriterier.2.oppfylt',
      'kriterium-ubesvart kriterier.3.oppfylt',
      'kriterium-ubesvart kriterier.4.oppfylt',
    ])
  })

  test('delvis og avslag krever en grunn for hvert kriterium', () => {
    expect(feilFor({ kriterier: JA })).toEqual(
      KRITERIER.map((nr) => `kriterium-uten-grunn kriterier.${nr}.grunn`),
    )
  })

  test('et kriterium som ikke er helt oppfylt, krever en grunn også når alt innstilles', () => {
    const kriterier = JA.with(2, { nr: 3, oppfylt: 'delvis', grunn: '' })
    expect(feilFor({ resultat: 'innstilles', kriterier }, 400)).toEqual([
      'kriterium-uten-grunn kriterier.3.grunn',
    ])
  })

  test('et kriterium ordningen ikke har, og et som er besvart to ganger, sies fra om', () => {
    const ekstra = [{ nr: 9, oppfylt: 'ja', grunn: 'x' } as const, ...MED_GRUNN.slice(0, 1)]
    expect(feilFor({ kriterier: [...MED_GRUNN, ...ekstra] })).toEqual([
      'dobbelt-kriterium kriterier.1',
      'ukjent-kriterium kriterier.9',
    ])
  })
})

test('en gyldig vurdering er aldri over omsøkt eller over grensen, og null betyr avslag', () => {
  const belop = fc.integer({ min: 0, max: 20 }).map(kroner)
  const ramme = fc.option(belop)
  const resultat = fc.constantFrom(...VURDERINGSRESULTATER)
  fc.assert(
    fc.property(resultat, belop, belop, ramme, fc.boolean(), (r, b, omsokt, ramme, utvidet) => {
      const svar = gyldigVurdering(
        { resultat: r, belop: b, kriterier: MED_GRUNN, merknad: '' },
        { omsokt, ramme, utvidetRamme: utvidet, kriterier: KRITERIER },
      )
      fc.pre(svar.ok)
      expect(b).toBeLessThanOrEqual(omsokt)
      if (!utvidet) expect(b).toBeLessThanOrEqual(ramme ?? 0)
      expect(b).toBeLessThanOrEqual(hoyesteBelop(omsokt, ramme, utvidet))
      expect(b === 0).toBe(r === 'avslas')
    }),
  )
})

test('det meste som kan innstilles, er det minste av ramme og omsøkt, og alt med utvidet ramme', () => {
  expect(hoyesteBelop(kroner(500), kroner(400), false)).toBe(400)
  expect(hoyesteBelop(kroner(300), kroner(400), false)).toBe(300)
  expect(hoyesteBelop(kroner(500), null, false)).toBe(0)
  expect(hoyesteBelop(kroner(500), kroner(400), true)).toBe(500)
})
