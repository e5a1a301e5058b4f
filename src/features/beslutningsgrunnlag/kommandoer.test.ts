import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import { hentTilskuddsar, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { begynnGrunnlag } from './begynn-grunnlag.ts'
import { returnerGrunnlag, sendGrunnlag, trekkGrunnlag } from './endre-status.ts'
import { lagreGrunnlag, type Grunnlagsinnhold } from './lagre-grunnlag.ts'
import type { Kommando } from './les-sak.ts'
import { hentGrunnlagene } from './sporringer.ts'

let base: Testdatabase
let db: Db
let ar: Tilskuddsar
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
  ;({ db } = base)
})
afterAll(() => base.slett())

const FULLT: Grunnlagsinnhold = {
  omsokt: kroner(700_000),
  svar: { a: 'Sammen', b: 'Behov', c: 'Læring', d: 'Laget', e: 'Delt', f: '' },
  klarertLeder: 'Instituttleder ved NTNU',
  koordinatorForankring: 'Sak 3/2023',
  planLenke: 'https://www.eksempel.no/plan',
  behovHenvisning: 'Behovsmelding fra Oppdal, 1. desember 2022',
  egenandel: '',
  tiltak: [
    {
      nr: 1,
      tittel: 'Inkluderende praksis',
      tema: 'inkludering',
      malgrupper: ['barnehage', 'ppt'],
      startSemester: 'H23',
      sluttSemester: 'V24',
      vurderesDato: null,
      partnerId: 'ntnu',
      partnerMerknad: '',
    },
  ],
  deltakerlinjer: [
    {
      nr: 1,
      tiltakNr: 1,
      beskrivelse: 'Alle barnehager',
      kommuner: ['Oppdal'],
      barnehagerKommunale: 4,
      barnehagerPrivate: 2,
      skolerKommunale: null,
      skolerPrivate: null,
      sfo: null,
      ppt: true,
    },
  ],
  budsjett: [
    {
      nr: 1,
      mottaker: 'uh',
      formal: 'gjennomfore',
      beskrivelse: 'Samlinger',
      belop: kroner(650_000),
      usikkert: false,
    },
    {
      nr: 2,
      mottaker: 'koordinator',
      formal: 'planlegge',
      beskrivelse: 'Koordinator',
      belop: kroner(50_000),
      usikkert: false,
    },
  ],
}

async function grunnlag() {
  const [n] = await hentGrunnlagene(db, ar, 'gauldal')
  if (!n?.grunnlag) throw new Error('Gauldal har ikke beslutningsgrunnlag')
  return n.grunnlag
}

function kommando(versjon: number, naa = '2023-01-25T10:00:00Z'): Kommando {
  return { ar, nettverkId: 'gauldal', versjon, vervId: 2, naa: Temporal.Instant.from(naa) }
}

async function hentAr(aret: number): Promise<Tilskuddsar> {
  const svar = await hentTilskuddsar(db, {
    fylke: 'trondelag',
    ar: aret,
    ordning: 'kompetanseloftet',
  })
  if (svar === undefined) throw new Error(`Året ${aret} finnes ikke`)
  return svar
}

describe('Et beslutningsgrunnlag som er sendt inn', () => {
  beforeEach(async () => {
    ar = await hentAr(2023)
    await db.deleteFrom('vurdering').execute()
    await db
      .updateTable('beslutningsgrunnlag')
      .set({ status: 'sendt', versjon: 1, returnert_grunn: null, trukket_grunn: null })
      .where('nettverk_id', '=', 'gauldal')
      .where('tilskuddsar_id', '=', ar.id)
      .execute()
  })

  test('kan ikke endres før det er trukket', async () => {
    expect(await lagreGrunnlag(db, kommando(1), FULLT)).toEqual({
      ok: false,
      feil: { kode: 'er-sendt' },
    })
  })

  test('kan trekkes av nettverket og endres igjen', async () => {
    expect((await trekkGrunnlag(db, kommando(1), 'Feil beløp')).ok).toBe(true)
    expect(await grunnlag()).toMatchObject({ status: 'trukket', trukketGrunn: 'Feil beløp' })
    expect((await lagreGrunnlag(db, kommando(2), FULLT)).ok).toBe(true)
    const lagret = await grunnlag()
    expect(lagret).toMatchObject({ ...FULLT, overfortFra: null, versjon: 3 })
    expect(lagret.sistEndretAv?.navn).toBe('Njål Granmo')
  })

  test('sendes ikke tilbake uten begrunnelse', async () => {
    expect(await returnerGrunnlag(db, kommando(1), '  ')).toEqual({
      ok: false,
      feil: { kode: 'mangler-grunn' },
    })
    expect((await grunnlag()).status).toBe('sendt')
  })

  test('sendes tilbake med en begrunnelse nettverket får lese', async () => {
    expect((await returnerGrunnlag(db, kommando(1), 'Budsjettet mangler')).ok).toBe(true)
    expect(await grunnlag()).toMatchObject({
      status: 'returnert',
      returnertGrunn: 'Budsjettet mangler',
    })
  })

  test('endres ikke av noen etter at gruppa har vurdert det', async () => {
    const { id } = await grunnlag()
    const gruppe = await db.selectFrom('vurderingsgruppe').select('id').executeTakeFirstOrThrow()
    await db
      .insertInto('vurdering')
      .values({
        beslutningsgrunnlag_id: id,
        gruppe_id: gruppe.id,
        resultat: 'avslas',
        belop_kr: 0,
        kriterier: '[]',
        fort_av: 7,
      })
      .execute()
    const vurdert = { ok: false, feil: { kode: 'vurdert' } }
    expect(await trekkGrunnlag(db, kommando(1), '')).toEqual(vurdert)
    expect(await returnerGrunnlag(db, kommando(1), 'Nei')).toEqual(vurdert)
    expect(await lagreGrunnlag(db, kommando(1), FULLT)).toEqual(vurdert)
    expect(await sendGrunnlag(db, kommando(1))).toEqual(vurdert)
    expect(await grunnlag()).toMatchObject({ status: 'sendt', versjon: 1 })
  })
})

describe('Et utkast', () => {
  beforeEach(async () => {
    ar = await hentAr(2024)
    await db.deleteFrom('beslutningsgrunnlag').where('tilskuddsar_id', '=', ar.id).execute()
  })
  const begynn = (fraTidligere: boolean) =>
    begynnGrunnlag(db, {
      ar,
      nettverkId: 'gauldal',
      fraTidligere,
      vervId: 2,
      naa: Temporal.Instant.from('2024-01-10T10:00:00Z'),
    })

  test('begynner tomt, og bare én gang', async () => {
    expect(await begynn(false)).toEqual({ ok: true, verdi: { kopiertFra: null } })
    expect(await grunnlag()).toMatchObject({ status: 'utkast', versjon: 1, tiltak: [] })
    expect(await begynn(false)).toEqual({ ok: false, feil: { kode: 'finnes-allerede' } })
  })

  test('kan begynne med teksten fra året før, men aldri med beløpene', async () => {
    expect(await begynn(true)).toEqual({ ok: true, verdi: { kopiertFra: 2023 } })
    const g = await grunnlag()
    expect(g.tiltak.length).toBeGreaterThan(0)
    expect(g.omsokt).toBeNull()
    expect(g.budsjett.every((l) => l.belop === null)).toBe(true)
    expect(g.overfortFra).toBeNull()
  })

  test('sendes ikke med mangler, og alle manglene nevnes', async () => {
    await begynn(false)
    const svar = await sendGrunnlag(db, kommando(1))
    expect(svar.ok).toBe(false)
    if (svar.ok || svar.feil.kode !== 'har-mangler') throw new Error('Skulle hatt mangler')
    expect(svar.feil.mangler.map((m) => m.sti)).toEqual(
      expect.arrayContaining(['tiltak', 'omsokt', 'svar.a', 'svar.e']),
    )
    expect((await grunnlag()).status).toBe('utkast')
  })

  test('sendes når ingenting mangler', async () => {
    await begynn(false)
    await lagreGrunnlag(db, kommando(1), FULLT)
    expect(await sendGrunnlag(db, kommando(2))).toEqual({ ok: true, verdi: { forSent: false } })
    const g = await grunnlag()
    expect(g).toMatchObject({ status: 'sendt', versjon: 3 })
    expect(g.sendtAv?.navn).toBe('Njål Granmo')
  })

  test('som sendes etter fristen, tas imot og merkes', async () => {
    await db
      .updateTable('tilskuddsar')
      .set({ innsendingsfrist: '2024-02-01' })
      .where('id', '=', ar.id)
      .execute()
    ar = await hentAr(2024)
    await begynn(false)
    await lagreGrunnlag(db, kommando(1), FULLT)
    expect(await sendGrunnlag(db, kommando(2, '2024-02-01T23:30:00Z'))).toEqual({
      ok: true,
      verdi: { forSent: true },
    })
  })

  test('som noen andre har lagret i mellomtiden, blir ikke skrevet over', async () => {
    await begynn(false)
    const en = { ...FULLT, klarertLeder: 'Den første' }
    const to = { ...FULLT, klarertLeder: 'Den andre' }
    const svar = await Promise.all([
      lagreGrunnlag(db, kommando(1), en),
      lagreGrunnlag(db, kommando(1), to),
    ])
    expect(svar.filter((s) => s.ok)).toHaveLength(1)
    expect(svar.find((s) => !s.ok)).toEqual({ ok: false, feil: { kode: 'utdatert' } })
    const vinner = svar[0].ok ? 'Den første' : 'Den andre'
    expect(await grunnlag()).toMatchObject({ versjon: 2, klarertLeder: vinner })
  })
})
