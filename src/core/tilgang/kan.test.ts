import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ja, nei } from '../resultat.ts'
import { kan, kanNoenGang, type Aktor } from './kan.ts'
import { gjelderEnOrdning, kreverOpptreden } from './krav.ts'
import { HANDLINGER, ROLLER } from './rettigheter.ts'
import { art, cellerAv, saksregel } from './tabell.ts'
import { TILSTANDER } from './tilstander.ts'

const aktor = (rolle: Aktor['rolle'], mer: Partial<Aktor> = {}): Aktor => ({
  rolle,
  vervId: 1,
  navn: 'Demo',
  sete: 'Demo',
  fylkeId: rolle === 'offentlig' || rolle === 'direktorat' ? null : 'trondelag',
  nettverkId: null,
  organisasjonId: null,
  nettverkIder: rolle === 'offentlig' || rolle === 'direktorat' ? [] : ['fosen'],
  partnerordninger: {},
  seteId: 1,
  utvalgId: 'samarbeidsforum',
  utvalg: 'Samarbeidsforum',
  ordningIder: null,
  plass: 'representant',
  opptrer: ja,
  opptrerIStedet: null,
  foran: [],
  ...mer,
})

describe('rettighetstabellen', () => {
  test('en rett som avhenger av tilstanden, nevner hver tilstand tingen kan ha', () => {
    const tilstander: Readonly<Record<string, readonly string[]>> = TILSTANDER
    for (const h of HANDLINGER) {
      const i = cellerAv(h).map((c) => c.tilstand)
      if (i[0] !== null) expect(i, h).toEqual(tilstander[h.split('.')[0] ?? ''])
    }
  })

  const enHandling = fc.constantFrom(...HANDLINGER)
  const enRolle = fc.constantFrom(...ROLLER)
  const enTilstand = fc.constantFrom(undefined, ...Object.values(TILSTANDER).flat())

  test('ingen handling er åpen i et annet fylke, uten at den er åpen overalt', () => {
    fc.assert(
      fc.property(enHandling, enRolle, enTilstand, (handling, rolle, tilstand) => {
        const forhold = { fylkeId: 'vestland', nettverkId: 'fosen', tilstand }
        if (!kan(aktor(rolle), handling, forhold).ok) return
        const celler = cellerAv(handling).filter((c) => c.tilstand === tilstand)
        const gjelder = celler.length > 0 ? celler : cellerAv(handling)
        expect(gjelder.some((c) => c.rettighet[rolle] === 'alle')).toBe(true)
      }),
    )
  })

  test('et ukjent faktum utvider aldri en rett', () => {
    fc.assert(
      fc.property(enHandling, enRolle, enTilstand, (handling, rolle, tilstand) => {
        const alt = { fylkeId: 'trondelag', nettverkId: 'fosen', ordningId: 'dekom', tilstand }
        const a = aktor(rolle, { ordningIder: ['dekom'] })
        for (const mindre of [
          { ...alt, fylkeId: undefined },
          { ...alt, nettverkId: undefined },
          { ...alt, ordningId: undefined },
        ]) {
          if (kan(a, handling, mindre).ok) expect(kan(a, handling, alt).ok).toBe(true)
        }
        // An unknown state: only what every state allows, unless a rule judges it.
        if (tilstand === undefined && saksregel(handling) === null && kan(a, handling, alt).ok)
          for (const c of cellerAv(handling))
            expect(kan(a, handling, { ...alt, tilstand: c.tilstand ?? undefined }).ok).toBe(true)
      }),
    )
  })

  const enOrdning = fc.constantFrom(undefined, 'dekom', 'rekom', 'kompetanseloftet', 'kollektiv')
  const ordninger = fc.subarray(['dekom', 'rekom', 'kompetanseloftet', 'kollektiv'])

  test('et sete gir rett i ordningene til utvalget sitt og ingen andre, og aldri mer enn et sete for alle', () => {
    fc.assert(
      fc.property(
        enHandling,
        enRolle,
        enTilstand,
        enOrdning,
        ordninger,
        (handling, rolle, tilstand, ordningId, ordningIder) => {
          const her = { fylkeId: 'trondelag', nettverkId: 'fosen', tilstand, ordningId }
          const alle = kan(aktor(rolle), handling, her)
          const bundet = kan(aktor(rolle, { ordningIder }), handling, her)
          if (bundet.ok) expect(alle.ok).toBe(true)
          const innenfor = ordningId !== undefined && ordningIder.includes(ordningId)
          if (!gjelderEnOrdning(handling) || innenfor) expect(bundet).toEqual(alle)
          else if (bundet.ok)
            expect(cellerAv(handling).some((c) => c.rettighet[rolle] === 'alle')).toBe(true)
          else if (alle.ok) expect(['annen-ordning', 'annen-tilstand']).toContain(bundet.grunn)
        },
      ),
    )
  })

  test('medlemmet av forumet for Dekom gjør ingenting i et år av Rekom', () => {
    const dekom = aktor('forum', { ordningIder: ['dekom'] })
    const i = (ordningId: string) =>
      ({ fylkeId: 'trondelag', ordningId, tilstand: 'etter-frist' }) as const
    expect(kan(dekom, 'vurdering.skriv', i('dekom')).ok).toBe(true)
    for (const handling of ['vurdering.skriv', 'vurdering.se', 'grunnlag.se'] as const)
      expect(kan(dekom, handling, i('rekom'))).toEqual({ ok: false, grunn: 'annen-ordning' })
    // What is public is public for everybody, and the register is the county's.
    expect(kan(dekom, 'grunnlag.se', { ...i('rekom'), tilstand: 'publisert' }).ok).toBe(true)
    expect(
      kan(aktor('sekretariat', { ordningIder: ['dekom'] }), 'utvalg.endre', i('rekom')).ok,
    ).toBe(true)
  })

  test('hva som hører til en ordnings år, er det samme som tabellen sier', () => {
    expect(HANDLINGER.filter(gjelderEnOrdning)).toMatchSnapshot()
  })

  test('det som er lov i en tilstand, slipper forbi døra', () => {
    fc.assert(
      fc.property(enHandling, enRolle, enTilstand, (handling, rolle, tilstand) => {
        const her = { fylkeId: 'trondelag', nettverkId: 'fosen', tilstand }
        if (kan(aktor(rolle), handling, her).ok)
          expect(kanNoenGang(aktor(rolle), handling, her).ok).toBe(true)
      }),
    )
  })

  test('en handling som ikke står i tabellen, er ikke lov for noen', () => {
    const ukjent = { handling: HANDLINGER[0] ?? 'forside.se' }
    Object.assign(ukjent, { handling: 'fordeling.gi-bort' })
    for (const rolle of ROLLER)
      expect(kan(aktor(rolle), ukjent.handling, { fylkeId: 'trondelag' }).ok).toBe(false)
  })

  test('direktoratet leser på tvers av fylkene, og skriver ingen steder', () => {
    const tilstander = [undefined, ...Object.values(TILSTANDER).flat()]
    const lov = HANDLINGER.filter((h) =>
      ['trondelag', 'vestland', undefined].some((fylkeId) =>
        tilstander.some(
          (tilstand) => kan(aktor('direktorat'), h, { fylkeId, nettverkId: 'fosen', tilstand }).ok,
        ),
      ),
    )
    expect(lov.filter((h) => art(h) === 'skriv')).toEqual([])
    for (const h of lov.filter((x) => art(x) === 'les'))
      for (const c of cellerAv(h)) expect(c.rettighet.direktorat ?? 'alle', h).toBe('alle')
    expect(lov).toContain('grunnlag.se')
    expect(lov).not.toContain('grunnlag.se-skjermet')
  })

  test('utkast leses i partnerskapet, det som er sendt leses i forumet når fristen er ute', () => {
    const i =
      (tilstand: 'kladd' | 'sendt' | 'etter-frist' | 'publisert') => (rolle: Aktor['rolle']) =>
        kan(aktor(rolle), 'grunnlag.se', { fylkeId: 'trondelag', nettverkId: 'fosen', tilstand }).ok
    const hvem = (tilstand: Parameters<typeof i>[0]) => ROLLER.filter(i(tilstand))
    expect(hvem('kladd')).toEqual(['koordinator', 'uh', 'eier'])
    expect(hvem('sendt')).toEqual(['sekretariat', 'koordinator', 'uh', 'eier'])
    expect(hvem('etter-frist')).toEqual(ROLLER.filter((r) => r !== 'offentlig'))
    expect(hvem('publisert')).toEqual(ROLLER)
  })

  test('en utviklingspartner når nettverket i ordningene den er partner i, og ingen andre; et ukjent er ingen av dem', () => {
    const ordning = fc.constantFrom('dekom', 'kompetanseloftet', 'rekom')
    fc.assert(
      fc.property(
        enHandling,
        enTilstand,
        fc.subarray(['dekom', 'rekom']),
        ordning,
        (h, t, i, o) => {
          const partner = aktor('uh', { partnerordninger: { fosen: i } })
          const fast = aktor('uh')
          const forhold = { fylkeId: 'trondelag', nettverkId: 'fosen', ordningId: o, tilstand: t }
          if (i.includes(o)) expect(kan(partner, h, forhold)).toEqual(kan(fast, h, forhold))
          if (kan(partner, h, forhold).ok) expect(kan(fast, h, forhold).ok).toBe(true)
          if (kan(partner, h, { ...forhold, ordningId: undefined }).ok)
            expect(kan(partner, h, forhold).ok).toBe(true)
        },
      ),
    )
    const her = { fylkeId: 'trondelag', nettverkId: 'fosen' }
    const partner = aktor('uh', { partnerordninger: { fosen: ['dekom'] } })
    expect(kan(partner, 'grunnlag.rediger', { ...her, ordningId: 'dekom' })).toEqual(ja)
    for (const ordningId of ['kompetanseloftet', undefined])
      expect(kan(partner, 'grunnlag.rediger', { ...her, ordningId })).toEqual(nei('annet-nettverk'))
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
      'tilgang.se',
      'person.logg-inn',
      'person.logg-ut',
      'person.velg-verv',
      'visning.velg',
      'register.se',
      'utvalg.se',
      'segl.se',
      'personvern.se',
      'opplysninger.se-egne',
      'opplysninger.krev-sletting',
      'ar.se',
      'fordeling.oversikt',
      'fordeling.simuler',
      'innstilling.oversikt',
    ])
  })
})
