import { afterEach, beforeEach, expect, test } from 'vitest'
import { fordel } from '#core/fordeling/fordel.ts'
import { hentOppsett, tilInngang } from '#features/ar/oppsett/sporringer.ts'
import { hentTilskuddsar, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { lagreForslag } from './lagre-forslag.ts'
import { slettForslag } from './slett-forslag.ts'
import { hentFordelinger, hentRegnestykker } from './sporringer.ts'
import { vedtaFordeling } from './vedta-fordeling.ts'

const NAA = Temporal.Instant.from('2023-03-08T08:00:00Z')
let t: Testdatabase
let ar: Tilskuddsar

beforeEach(async () => {
  t = await nyDatabase({ demo: true })
  const funnet = await hentTilskuddsar(t.db, {
    fylke: 'trondelag',
    ar: 2023,
    ordning: 'kompetanseloftet',
  })
  if (funnet === undefined) throw new Error('Demoen mangler året')
  ar = funnet
})
afterEach(async () => {
  await t.slett()
})

async function foresla(navn: string, grunntilskudd = 200_000, versjon = ar.versjon) {
  const inngang = tilInngang(ar, await hentOppsett(t.db, ar.id))
  return lagreForslag(t.db, {
    arId: ar.id,
    fylkeId: ar.fylkeId,
    navn,
    inngang: { ...inngang, grunntilskudd },
    versjon,
    vervId: 1,
    naa: NAA,
  })
}

async function forslag(navn: string, grunntilskudd?: number): Promise<number> {
  const svar = await foresla(navn, grunntilskudd)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi.id
}

const vedta = (id: number, settGjeldende: number | null, sak = 'Sak 8/2023', vervId = 1) =>
  vedtaFordeling(t.db, { arId: ar.id, id, sak, settGjeldende, vervId, naa: NAA })

async function gjeldende() {
  const alle = await hentFordelinger(t.db, ar.id)
  return alle.find((f) => f.status === 'vedtatt')
}

test('Et forslag fra oppsettet har rammer på 10 522 000, og Trondheim/Malvik får 3 395 168', async () => {
  const [lagret] = await hentRegnestykker(t.db, ar.id, [await forslag('Nytt forslag')])
  expect(lagret?.utdata.sum).toBe(10_522_000)
  expect(lagret?.utdata.rammer.find((r) => r.id === 'trondheim-malvik')?.ramme).toBe(3_395_168)
  const rammer = await t.db
    .selectFrom('ramme')
    .select(['nettverk_id', 'belop_kr'])
    .where('fordeling_id', '=', lagret?.id ?? 0)
    .execute()
  expect(Object.fromEntries(rammer.map((r) => [r.nettverk_id, r.belop_kr]))).toEqual(
    Object.fromEntries(lagret?.utdata.rammer.map((r) => [r.id, r.ramme]) ?? []),
  )
})

test('Alt som er lagret, gir det samme når det regnes på nytt av inndataene', async () => {
  const ider = [await forslag('A'), await forslag('B', 150_000)]
  const alle = await hentFordelinger(t.db, ar.id)
  const lagret = await hentRegnestykker(
    t.db,
    ar.id,
    alle.map((f) => f.id),
  )
  expect(lagret.map((f) => f.id)).toEqual(expect.arrayContaining(ider))
  for (const f of lagret) expect(fordel(f.inndata)).toEqual({ ok: true, verdi: f.utdata })
})

test('To forslag i samme år kan ikke hete det samme, og ingenting av det andre lagres', async () => {
  await forslag('Likt navn')
  expect(await foresla('Likt navn')).toEqual({
    ok: false,
    feil: [{ slag: 'navn', kode: 'opptatt' }],
  })
  expect(await hentFordelinger(t.db, ar.id)).toHaveLength(2)
})

test('Navn og tall med feil får alle feilene på én gang, og ingenting lagres', async () => {
  const svar = await foresla('', 99_000_000)
  expect(svar.ok).toBe(false)
  expect(!svar.ok && svar.feil.map((f) => f.slag)).toEqual(['navn', 'regnestykke'])
  expect(await hentFordelinger(t.db, ar.id)).toHaveLength(1)
})

test('Den som foreslår av et oppsett som er endret, får vite det', async () => {
  expect(await foresla('Gammelt oppsett', 200_000, ar.versjon + 1)).toEqual({
    ok: false,
    feil: [{ slag: 'oppsettet-er-endret' }],
  })
})

test('Et vedtak låser forslaget, får neste nummer og erstatter det forrige', async () => {
  const forrige = await gjeldende()
  const id = await forslag('Nye prinsipper', 150_000)
  expect(await vedta(id, forrige?.id ?? null)).toEqual({ ok: true, verdi: { nr: 2 } })
  expect(await gjeldende()).toMatchObject({
    id,
    vedtakNr: 2,
    sak: 'Sak 8/2023',
    vedtattAv: { navn: 'Sigrun Lauvdal' },
  })
  const [gammel] = await hentRegnestykker(t.db, ar.id, [forrige?.id ?? 0])
  expect(gammel?.status).toBe('erstattet')
  expect(gammel && fordel(gammel.inndata)).toEqual({ ok: true, verdi: gammel?.utdata })
  expect(await slettForslag(t.db, { arId: ar.id, id })).toEqual({ ok: false, feil: 'er-vedtatt' })
})

test('Når to vedtar hvert sitt forslag samtidig, vinner én, og den andre får vite hvem', async () => {
  const forrige = (await gjeldende())?.id ?? null
  const [a, b] = [await forslag('A', 150_000), await forslag('B', 100_000)]
  const svar = await Promise.all([
    vedta(a, forrige, 'Sak 8/2023', 1),
    vedta(b, forrige, 'Sak 9/2023', 2),
  ])
  expect(svar.filter((s) => s.ok)).toHaveLength(1)
  const vinner = await gjeldende()
  const taper = svar.find((s) => !s.ok)
  expect(taper).toMatchObject({
    ok: false,
    feil: { slag: 'nektet', grunn: 'annen-vedtatt', gjeldende: { id: vinner?.id } },
  })
  const alle = await hentFordelinger(t.db, ar.id)
  expect(alle.filter((f) => f.status === 'vedtatt')).toHaveLength(1)
  expect(alle.filter((f) => f.status === 'erstattet').map((f) => f.id)).toEqual([forrige])
})

test('Når to vedtar det samme forslaget samtidig, blir det ett vedtak', async () => {
  const forrige = (await gjeldende())?.id ?? null
  const id = await forslag('A', 150_000)
  const svar = await Promise.all([vedta(id, forrige), vedta(id, forrige)])
  expect(svar.filter((s) => s.ok)).toHaveLength(1)
  expect(svar.find((s) => !s.ok)).toMatchObject({ feil: { grunn: 'er-vedtatt' } })
})

test('Når en sak er vurdert, kan ingen ny fordeling vedtas', async () => {
  const forrige = (await gjeldende())?.id ?? null
  const id = await forslag('For sent')
  const sak = await t.db
    .selectFrom('gruppesak')
    .select(['beslutningsgrunnlag_id', 'gruppe_id'])
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('vurdering')
    .values({ ...sak, resultat: 'avslas', belop_kr: 0, kriterier: '[]', fort_av: 7 })
    .execute()
  expect(await vedta(id, forrige)).toMatchObject({
    ok: false,
    feil: { slag: 'nektet', grunn: 'vurdering-begynt' },
  })
})

test('Et vedtak uten sak blir ikke noe av, og alt står som før', async () => {
  const forrige = await gjeldende()
  const id = await forslag('Uten sak')
  expect(await vedta(id, forrige?.id ?? null, '')).toEqual({
    ok: false,
    feil: { slag: 'sak', kode: 'mangler' },
  })
  expect(await gjeldende()).toEqual(forrige)
})

test('Et forslag kan slettes, og rammene det hadde, blir borte med det', async () => {
  const id = await forslag('Slettes')
  expect(await slettForslag(t.db, { arId: ar.id, id })).toEqual({
    ok: true,
    verdi: { navn: 'Slettes' },
  })
  expect(await hentFordelinger(t.db, ar.id)).toHaveLength(1)
  expect(await slettForslag(t.db, { arId: ar.id, id })).toEqual({ ok: false, feil: 'finnes-ikke' })
})
