import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { finnHindringer } from './bilde.ts'
import { lagDokument } from './dokument.ts'
import { fingeravtrykk } from './fingeravtrykk.ts'
import { forkastUtkast } from './forkast-utkast.ts'
import { aret2023, vurderAlle } from './innstilling.fixture.ts'
import { lagreUtkast, type Utkastinnhold } from './lagre-utkast.ts'
import { nyVersjon } from './ny-versjon.ts'
import { erInnstillingVedtatt, hentInndata, hentInnstillinger, hentLagret } from './sporringer.ts'
import { TOM_LINJE, type Plenumslinje } from './typer.ts'
import { vedtaInnstilling } from './vedta-innstilling.ts'

const NAA = Temporal.Instant.from('2023-03-08T14:30:00Z')
let t: Testdatabase
let ar: Tilskuddsar

beforeEach(async () => {
  t = await nyDatabase({ demo: true })
  ar = await aret2023(t.db)
})
afterEach(async () => {
  await t.slett()
})

const FORKLART = { ...TOM_LINJE, partnerForklaring: 'Avtale med NTNU kom 1. mars' }

function innhold(
  linjer: Readonly<Record<string, Partial<Plenumslinje>>> = {},
  utvidet: string | null = null,
): Utkastinnhold {
  const alle = { gauldal: FORKLART, ...linjer }
  return {
    sak: 'Sak 7/2023',
    utvidetRamme: { pa: utvidet !== null, grunn: utvidet ?? '' },
    linjer: new Map(Object.entries(alle).map(([id, l]) => [id, { ...TOM_LINJE, ...l }])),
  }
}

async function utkast() {
  const alle = await hentInnstillinger(t.db, ar.id)
  return alle.find((i) => i.status === 'utkast') ?? null
}

async function lagre(i: Utkastinnhold, sett?: { id: number; versjon: number } | null) {
  return lagreUtkast(t.db, {
    ar,
    sett: sett === undefined ? await utkast() : sett,
    innhold: i,
    vervId: 1,
    naa: NAA,
  })
}

async function vedta(vervId = 1, naa = NAA) {
  const rad = await utkast()
  const inndata = await hentInndata(t.db, ar, rad)
  return { utkastId: rad?.id ?? 0, sett: fingeravtrykk(inndata), ar, vervId, naa }
}

const koder = async () => {
  const inndata = await hentInndata(t.db, ar, await utkast())
  return finnHindringer(inndata).map((h) =>
    'nettverkId' in h && h.kode !== 'ikke-vurdert' ? `${h.kode} ${h.nettverkId}` : h.kode,
  )
}

describe('innstillingen slik demoen åpnes', () => {
  test('omsøkt er 11 703 669, forslaget 9 205 885 og resten 1 316 115', async () => {
    const { sum, andreRammer } = lagDokument(await hentInndata(t.db, ar, null))
    expect(sum).toMatchObject({
      pott: 10_522_000,
      omsokt: 11_703_669,
      gruppe: 0,
      samlet: 9_205_885,
      rest: 1_316_115,
    })
    expect(andreRammer).toMatchObject({ samletMedAndre: 9_205_886, andreSum: 10_522_001 })
    expect(andreRammer?.ulike.map((u) => u.nettverkId)).toEqual(['trondheim-malvik'])
  })

  test('det som hindrer vedtaket, er Gauldal uten gruppe og partner, vurderingene og saken', async () => {
    const alle = await koder()
    expect(alle.filter((k) => k === 'ikke-vurdert')).toHaveLength(10)
    expect(alle.filter((k) => k !== 'ikke-vurdert')).toEqual([
      'sak-uten-gruppe gauldal',
      'uten-partner gauldal',
      'sak-mangler',
    ])
  })
})

describe('utkastet', () => {
  test('lagres, leses igjen og får en ny versjon for hver gang', async () => {
    expect(await lagre(innhold({ fosen: { samlet: kroner(500_000), avvikGrunn: 'x' } }))).toEqual({
      ok: true,
      verdi: { id: expect.any(Number) },
    })
    expect(await utkast()).toMatchObject({ nr: 1, versjon: 1, sak: 'Sak 7/2023' })
    await lagre(innhold({ fosen: { samlet: kroner(400_000) } }))
    expect(await utkast()).toMatchObject({
      nr: 1,
      versjon: 2,
      endretAv: { navn: 'Sigrun Lauvdal' },
    })
    const { nettverk } = await hentInndata(t.db, ar, await utkast())
    expect(nettverk.find((n) => n.nettverkId === 'fosen')?.sak?.linje.samlet).toBe(400_000)
  })

  test('nekter beløp over omsøkt, over rammen, over potten og uten begrunnelse, alle på en gang', async () => {
    await vurderAlle(t.db)
    const svar = await lagre(
      innhold({
        fosen: { samlet: kroner(560_001), avvikGrunn: 'x' },
        'indre-namdal': { samlet: kroner(400_000), avvikGrunn: 'x' },
        innherred: { samlet: kroner(300_000) },
      }),
    )
    if (svar.ok || svar.feil.slag !== 'ugyldig') throw new Error(JSON.stringify(svar))
    expect(svar.feil.feil.map((f) => [f.felt, 'hinder' in f ? f.hinder.kode : f.kode])).toEqual([
      ['linje.fosen.belop', 'over-omsokt'],
      ['linje.indre-namdal.belop', 'over-ramme'],
      ['linje.innherred.grunn', 'avvik-uten-grunn'],
    ])
    expect(await utkast()).toBeNull()
  })

  test('utvidet ramme slipper et beløp over rammen gjennom, men bare med begrunnelse', async () => {
    const over = { 'indre-namdal': { samlet: kroner(458_000) } }
    expect(await lagre(innhold(over, ''))).toMatchObject({
      feil: { feil: [{ felt: 'utvidetGrunn', kode: 'utvidet-uten-grunn' }] },
    })
    expect((await lagre(innhold(over, 'Andre bruker ikke rammen sin'))).ok).toBe(true)
    const { tekster, sum } = lagDokument(await hentInndata(t.db, ar, await utkast()))
    expect(sum.rest).toBe(1_316_115 - 174_547)
    expect(tekster.nb.punkter[1]).toContain('utvidet ramme for Indre Namdal')
  })

  test('går aldri over potten, heller ikke med utvidet ramme', async () => {
    const alt = {
      'trondheim-malvik': { samlet: kroner(4_955_000) },
    }
    expect(await lagre(innhold(alt, 'Stort behov'))).toMatchObject({
      feil: {
        feil: [{ felt: 'linjer', kode: 'sum-over-pott', sum: 10_765_717, pott: 10_522_000 }],
      },
    })
  })

  test('to som lagrer samtidig: den ene får beskjed, og ingenting skrives over', async () => {
    const [a, b] = await Promise.all([
      lagre(innhold({ fosen: { samlet: kroner(1) } }), null),
      lagre(innhold({ fosen: { samlet: kroner(2) } }), null),
    ])
    expect([a, b].filter((s) => s.ok)).toHaveLength(1)
    expect(a.ok ? b : a).toMatchObject({ feil: { slag: 'utdatert' } })
    const forste = await utkast()
    await lagre(innhold())
    expect(await lagre(innhold(), forste)).toMatchObject({ feil: { slag: 'utdatert' } })
  })
})

describe('vedtaket', () => {
  beforeEach(() => vurderAlle(t.db))

  test('hele veien: alle er vurdert, Gauldal er forklart, saken er satt, og det vedtas', async () => {
    expect(await koder()).toEqual(['uten-partner gauldal', 'sak-mangler'])
    await lagre(innhold())
    expect(await koder()).toEqual([])
    expect(await erInnstillingVedtatt(t.db, ar.id)).toBe(false)
    expect(await vedtaInnstilling(t.db, await vedta())).toEqual({ ok: true, verdi: { nr: 1 } })
    expect(await erInnstillingVedtatt(t.db, ar.id)).toBe(true)
    const [rad] = await hentInnstillinger(t.db, ar.id)
    expect(rad).toMatchObject({ status: 'vedtatt', sak: 'Sak 7/2023' })
    expect(Temporal.Instant.from(rad?.vedtattTid ?? '').equals(NAA)).toBe(true)
    const { inndata, utdata } = await hentLagret(t.db, rad?.id ?? 0)
    expect(utdata.sum).toMatchObject({ samlet: 9_205_885, gruppe: 9_205_885, rest: 1_316_115 })
    expect(utdata.tekster.nn.punkter).toHaveLength(3)
    expect(lagDokument(inndata)).toEqual(utdata)
  })

  test('nektes med alle hindringene så lenge noe mangler', async () => {
    await lagre({ ...innhold(), sak: '', linjer: new Map() })
    expect(await vedtaInnstilling(t.db, await vedta())).toMatchObject({
      feil: {
        slag: 'hindret',
        hindringer: [{ kode: 'uten-partner' }, { kode: 'sak-mangler' }],
      },
    })
  })

  test('to som vedtar samtidig: én vinner, og den andre får vite hvem og når', async () => {
    await lagre(innhold())
    const bestillinger = [await vedta(1), await vedta(2, NAA.add({ seconds: 1 }))]
    const begge = await Promise.all(bestillinger.map((b) => vedtaInnstilling(t.db, b)))
    expect(begge.filter((s) => s.ok)).toHaveLength(1)
    const tapte = begge.find((s) => !s.ok)
    expect(tapte).toMatchObject({
      feil: { slag: 'vedtatt', rad: { vedtattAv: { navn: expect.any(String) }, nr: 1 } },
    })
  })

  test('det som vedtas, er det som ble vist: en endret vurdering gir beskjed', async () => {
    await lagre(innhold())
    const lest = await vedta()
    await t.db
      .updateTable('vurdering')
      .set({ merknad: 'Endret etterpå' })
      .where('belop_kr', '=', 560_000)
      .execute()
    expect(await vedtaInnstilling(t.db, lest)).toMatchObject({ feil: { slag: 'endret' } })
  })

  test('et vedtak og linjene i det kan verken endres eller slettes i databasen', async () => {
    await lagre(innhold())
    await vedtaInnstilling(t.db, await vedta())
    const last = { constraint: 'innstilling_er_last' }
    await expect(sql`update innstilling set sak = 'x'`.execute(t.db)).rejects.toMatchObject(last)
    await expect(sql`delete from innstilling`.execute(t.db)).rejects.toMatchObject(last)
    await expect(
      sql`update innstillingslinje set belop_kr = 1`.execute(t.db),
    ).rejects.toMatchObject(last)
    await expect(sql`delete from innstillingslinje`.execute(t.db)).rejects.toMatchObject(last)
    expect(await lagre(innhold(), null)).toMatchObject({ feil: { slag: 'vedtatt' } })
  })

  test('kan bare endres med et nytt utkast, som erstatter det når det vedtas', async () => {
    expect(await nyVersjon(t.db, { arId: ar.id, vervId: 1, naa: NAA })).toEqual({
      ok: false,
      feil: 'ikke-vedtatt',
    })
    await lagre(innhold({ fosen: { samlet: kroner(500_000), avvikGrunn: 'Mindre tiltak' } }))
    await vedtaInnstilling(t.db, await vedta())
    expect(await nyVersjon(t.db, { arId: ar.id, vervId: 1, naa: NAA })).toMatchObject({
      verdi: { nr: 2 },
    })
    expect(await nyVersjon(t.db, { arId: ar.id, vervId: 1, naa: NAA })).toEqual({
      ok: false,
      feil: 'har-utkast',
    })
    const { nettverk, sak } = await hentInndata(t.db, ar, await utkast())
    expect(sak).toBe('')
    expect(nettverk.find((n) => n.nettverkId === 'fosen')?.sak?.linje).toEqual({
      samlet: 500_000,
      avvikGrunn: 'Mindre tiltak',
      partnerForklaring: '',
    })
    await lagre({ ...innhold(), sak: 'Sak 9/2023' })
    expect(await vedtaInnstilling(t.db, await vedta(2))).toEqual({ ok: true, verdi: { nr: 2 } })
    const alle = await hentInnstillinger(t.db, ar.id)
    expect(alle.map((i) => [i.nr, i.status])).toEqual([
      [2, 'vedtatt'],
      [1, 'erstattet'],
    ])
  })

  test('et nytt utkast kan forkastes, men aldri et vedtak', async () => {
    await lagre(innhold())
    await vedtaInnstilling(t.db, await vedta())
    const [vedtatt] = await hentInnstillinger(t.db, ar.id)
    await nyVersjon(t.db, { arId: ar.id, vervId: 1, naa: NAA })
    const nytt = await utkast()
    const forkast = (rad: { id: number; versjon: number } | null | undefined) =>
      forkastUtkast(t.db, { arId: ar.id, id: rad?.id ?? 0, versjon: rad?.versjon ?? 0 })
    expect(await forkast(nytt && { ...nytt, versjon: 9 })).toMatchObject({
      feil: { slag: 'utdatert' },
    })
    expect(await forkast(nytt)).toEqual({ ok: true, verdi: null })
    expect(await forkast(vedtatt)).toMatchObject({ feil: { slag: 'vedtatt' } })
  })
})
