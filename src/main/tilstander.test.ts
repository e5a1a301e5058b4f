import { sql } from 'kysely'
import { readSheet } from 'read-excel-file/universal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kan } from '#core/tilgang/kan.ts'
import { HANDLINGER, type Handling } from '#core/tilgang/rettigheter.ts'
import { cellerAv } from '#core/tilgang/tabell.ts'
import type { Tilstand } from '#core/tilgang/tilstander.ts'
import { vurderAlle } from '#features/innstilling/innstilling.fixture.ts'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'
import { finnFolk, type Prover } from '#test/world/folk.ts'
import { lesPdf } from '#test/world/pdf.ts'

const AR = '/trondelag/2023/kompetanseloftet'
const SAK = `${AR}/beslutningsgrunnlag/gauldal`
const SEKRETARIAT = 'Sekretariatet for samarbeidsforum'
/** Stands in the body of Gauldal's decision basis and nowhere else. */
const MERKE = 'Kjennemerket Tjukksalen'

let a: Testapp
let folk: readonly Prover[]
let erVedtatt = false

beforeAll(async () => {
  a = await nyApp()
  folk = await finnFolk(a.db)
  await sql`update tiltak set tittel = ${MERKE} from beslutningsgrunnlag b
    where b.id = beslutningsgrunnlag_id and b.nettverk_id = 'gauldal' and nr = 1`.execute(a.db)
})
afterAll(() => a.slett())

/** The states in the order the year meets them; each is made from the one before, once. */
const GANG: readonly (readonly [
  navn: string,
  tilstand: Readonly<Record<string, Tilstand>>,
  gjor: () => Promise<void>,
])[] = [
  [
    'utkastet er ikke sendt',
    { grunnlag: 'kladd', vurdering: 'for-frist', innstilling: 'utkast', publisering: 'ikke-klar' },
    async () => {
      await settFrist('2023-03-08')
      await settGauldal('utkast')
    },
  ],
  [
    'det er sendt, og fristen er ikke ute',
    { grunnlag: 'sendt', vurdering: 'for-frist', innstilling: 'utkast', publisering: 'ikke-klar' },
    async () => settGauldal('sendt'),
  ],
  [
    'fristen er ute, og et forslag til fordeling ligger der',
    {
      grunnlag: 'etter-frist',
      vurdering: 'etter-frist',
      innstilling: 'utkast',
      publisering: 'ikke-klar',
      fordeling: 'forslag',
    },
    async () => {
      await settFrist('2023-03-07')
      await lagForslag()
    },
  ],
  [
    'gruppene har vurdert',
    {
      grunnlag: 'vurdert',
      vurdering: 'etter-frist',
      publisering: 'ikke-klar',
      innstilling: 'utkast',
    },
    async () => vurderAlle(a.db),
  ],
  [
    'innstillingen er vedtatt',
    {
      grunnlag: 'vedtatt',
      vurdering: 'etter-frist',
      publisering: 'klar',
      innstilling: 'vedtatt',
      fordeling: 'vedtatt',
    },
    vedtaInnstillingen,
  ],
  [
    'det er publisert',
    {
      grunnlag: 'publisert',
      vurdering: 'etter-frist',
      publisering: 'publisert',
      innstilling: 'vedtatt',
    },
    async () => krev(a.send(`${AR}/publisering`, {}, { som: SEKRETARIAT })),
  ],
]

describe.each(GANG)('%s', (_, tilstand, gjor) => {
  beforeAll(gjor)

  const gjelder = HANDLINGER.filter(
    (h) => cellerAv(h)[0]?.tilstand !== null && tilstand[ting(h)] !== undefined,
  )

  test.each(gjelder)('%s: hver rolle får det tabellen sier', async (handling) => {
    const fasit: Record<string, boolean> = {}
    const svar: Record<string, boolean> = {}
    for (const p of folk) {
      const her = {
        fylkeId: 'trondelag',
        nettverkId: 'gauldal',
        ordningId: 'kompetanseloftet',
        tilstand: tilstand[ting(handling)],
      }
      fasit[p.navn] = kan(p.aktor, handling, her).ok
      svar[p.navn] = await (PROVER[handling] ?? ukjent(handling))(p.som)
      await gjenopprett()
    }
    expect(svar).toEqual(fasit)
  })

  describe.each([false, true])('skjermet: %s', (skjermet) => {
    beforeAll(async () => {
      if (skjermet && tilstand['grunnlag'] !== 'kladd') await skjerm()
    })
    afterAll(async () => {
      if (skjermet && tilstand['grunnlag'] !== 'kladd') await opphevSkjerming()
    })

    test('tittelen og innholdet leses i hver form av dem tabellen sier', async () => {
      for (const { navn, som, aktor } of folk) {
        const her = {
          fylkeId: 'trondelag',
          nettverkId: 'gauldal',
          ordningId: 'kompetanseloftet',
          tilstand: tilstand['grunnlag'],
        }
        const ser =
          kan(aktor, 'grunnlag.se', her).ok &&
          (!skjermet || kan(aktor, 'grunnlag.se-skjermet', her).ok)
        const del = ser ? 'innhold' : 'tittel'
        const sak = kan(aktor, 'grunnlag.se-tittel', her).ok ? del : 'nei'
        const oversikt = kan(aktor, 'grunnlag.oversikt', her).ok ? del : 'nei'
        for (const form of ['', '.json', '.pdf'])
          expect(await ses(`${SAK}${form}`, som), `${navn} ${form}`).toBe(sak)
        for (const form of ['', '.json', '.pdf', '.xlsx', '.csv'])
          expect(await ses(`${AR}/beslutningsgrunnlag${form}`, som), `${navn}, alle ${form}`).toBe(
            oversikt,
          )
      }
    }, 180_000)
  })
})

test('ingen tilstand i tabellen er uprøvd', () => {
  const provd = new Set(GANG.flatMap(([, t]) => Object.entries(t).map(([r, x]) => `${r}.${x}`)))
  const finnes = HANDLINGER.flatMap((h) =>
    cellerAv(h).flatMap((c) => (c.tilstand === null ? [] : [`${ting(h)}.${c.tilstand}`])),
  )
  expect([...new Set(finnes)].filter((x) => !provd.has(x))).toEqual([])
})

type Prove = (som: Som) => Promise<boolean>

const apner =
  (sti: () => string): Prove =>
  async (som) =>
    (await a.hent(sti(), { som })).status === 200

/** Taken in, or come back with a fault to be put right: the right is there. */
const tar =
  (
    sti: () => string,
    felt: () => Record<string, string> | Promise<Record<string, string>>,
  ): Prove =>
  async (som) => {
    const { status } = await a.send(sti(), await felt(), { som })
    expect([200, 303, 403, 404, 409, 422]).toContain(status)
    return [200, 303, 422].includes(status)
  }

const versjonen = async () => ({ versjon: String((await gauldal()).versjon), grunn: 'Prøve' })

// How each right that depends on a state is asked for. A new one makes the test fail until it is here.
const PROVER: Partial<Record<Handling, Prove>> = {
  'fordeling.se': async (som) => {
    const id = await fordeling(erVedtatt ? 'vedtatt' : 'forslag')
    return (await a.hent(`${AR}/fordeling/${id}`, { som })).status === 200
  },
  // A proposal without a case number comes back to be filled in; an adopted one is never taken.
  'fordeling.vedta': async (som) => {
    const id = await fordeling(erVedtatt ? 'vedtatt' : 'forslag')
    const felt = { gjeldende: await fordeling('vedtatt') }
    return (await a.send(`${AR}/fordeling/${id}/vedta`, felt, { som })).status === 422
  },
  'grunnlag.oversikt': apner(() => `${AR}/beslutningsgrunnlag`),
  'grunnlag.se-tittel': apner(() => SAK),
  'grunnlag.se': async (som) => (await ses(SAK, som)) === 'innhold',
  'grunnlag.rediger': apner(() => `${SAK}/rediger`),
  'grunnlag.send': tar(() => `${SAK}/send`, versjonen),
  'grunnlag.trekk': tar(() => `${SAK}/trekk`, versjonen),
  'grunnlag.returner': tar(() => `${SAK}/returner`, versjonen),
  'grunnlag.skjerm': tar(
    () => `${AR}/publisering/gauldal/skjerm`,
    () => ({}),
  ),
  'vurdering.se': apner(() => `${AR}/vurdering`),
  // Whom the rule of the case refuses, is shown the case; whom the table refuses, is not.
  'vurdering.skriv': async (som) => {
    const svar = await a.send(`${AR}/vurdering/orn/midtre-namdal`, {}, { som })
    return svar.status !== 403 || !(await svar.text()).includes('href="/hva-kan-jeg"')
  },
  'innstilling.se': async (som) =>
    (await a.hent(`${AR}/innstilling/${erVedtatt ? 'versjon/1' : 'utkast'}`, { som })).status ===
    200,
  // Read by another hand in between: refused, but not for want of the right.
  'innstilling.vedta': async (som) => {
    const felt = { utkast: '0', sett: 'noe annet' }
    return (await a.send(`${AR}/innstilling/vedta`, felt, { som })).status !== 403 && !erVedtatt
  },
  'publisering.sett': tar(
    () => `${AR}/publisering`,
    () => ({ fra: '2020-01-01' }),
  ),
  'publisering.opphev': tar(
    () => `${AR}/publisering/opphev`,
    async () => ({ id: String((await sisteId('publisering')) ?? 0), grunn: '' }),
  ),
}

function ukjent(handling: Handling): Prove {
  throw new Error(`Testen vet ikke hvordan den skal spørre om ${handling}`)
}

function ting(handling: Handling): string {
  return handling.split('.')[0] ?? ''
}

/** What comes of asking: the body, the title alone, or neither. */
async function ses(adresse: string, som: Som): Promise<'innhold' | 'tittel' | 'nei'> {
  const svar = await a.hent(adresse, { som })
  if (svar.status === 403) return 'nei'
  expect(svar.status, adresse).toBe(200)
  return (await tekstI(svar, adresse)).replaceAll(/\s+/g, ' ').includes(MERKE)
    ? 'innhold'
    : 'tittel'
}

async function tekstI(svar: Response, adresse: string): Promise<string> {
  if (adresse.endsWith('.pdf'))
    return (await lesPdf(new Uint8Array(await svar.arrayBuffer()))).tekst
  if (adresse.endsWith('.xlsx')) return JSON.stringify(await readSheet(await svar.arrayBuffer()))
  return svar.text()
}

async function gauldal() {
  return a.db
    .selectFrom('beslutningsgrunnlag')
    .select(['id', 'status', 'versjon'])
    .where('nettverk_id', '=', 'gauldal')
    .executeTakeFirstOrThrow()
}

/** The day of the meeting is the demo's own; a deadline lasts its day out. */
async function settFrist(innsendingsfrist: string) {
  await a.db
    .updateTable('tilskuddsar')
    .set({ innsendingsfrist })
    .where('fylke_id', '=', 'trondelag')
    .where('ar', '=', 2023)
    .where('ordning_id', '=', 'kompetanseloftet')
    .execute()
}

let slik: Awaited<ReturnType<typeof gauldal>> | undefined

async function settGauldal(status: 'utkast' | 'sendt') {
  await a.db
    .updateTable('beslutningsgrunnlag')
    .set({ status, returnert_grunn: null, trukket_grunn: null })
    .where('nettverk_id', '=', 'gauldal')
    .execute()
  slik = await gauldal()
}

/** What one was allowed to do is undone, so that the next is asked in the same state. */
async function gjenopprett() {
  const naaStar = await gauldal()
  slik ??= naaStar
  if (naaStar.status === slik.status) return
  await settGauldal(slik.status === 'sendt' ? 'sendt' : 'utkast')
}

async function sisteId(tabell: 'publisering' | 'skjerming'): Promise<number | undefined> {
  const rad = await a.db
    .selectFrom(tabell)
    .select('id')
    .where('opphevet_tid', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return rad?.id
}

async function skjerm() {
  const felt = { hjemmel: 'offl-13-fvl-13-2', grunn: 'Priser fra en leverandør' }
  await krev(a.send(`${AR}/publisering/gauldal/skjerm`, felt, { som: SEKRETARIAT }))
}

async function opphevSkjerming() {
  const felt = { id: String(await sisteId('skjerming')), grunn: 'Avtalen er inngått' }
  await krev(a.send(`${AR}/publisering/gauldal/opphev`, felt, { som: SEKRETARIAT }))
}

/** As the forum does it: filled in, saved, and adopted as it was read. */
async function vedtaInnstillingen() {
  const felt = async (sti: string, nye: Record<string, string> = {}) => {
    const html = await (await a.hent(sti, { som: SEKRETARIAT })).text()
    const skjult = ['utkast', 'versjon', 'sett'].flatMap((navn) => {
      const verdi = new RegExp(`name="${navn}" value="([^"]*)"`).exec(html)?.[1]
      return verdi === undefined ? [] : [[navn, verdi] as const]
    })
    return { ...Object.fromEntries(skjult), ...nye }
  }
  const sti = `${AR}/innstilling`
  const nye = { sak: 'Sak 7/2023', 'linje.gauldal.partner': 'Avtale med NTNU kom 1. mars' }
  await krev(a.send(`${sti}/rediger`, await felt(`${sti}/rediger`, nye), { som: SEKRETARIAT }))
  await krev(a.send(`${sti}/vedta`, await felt(sti), { som: SEKRETARIAT }))
  erVedtatt = true
}

/** Adopted on 12 January; the proposal lies beside it. */
async function lagForslag() {
  const { versjon } = await a.db
    .selectFrom('tilskuddsar')
    .select('versjon')
    .where('ar', '=', 2023)
    .where('fylke_id', '=', 'trondelag')
    .where('ordning_id', '=', 'kompetanseloftet')
    .executeTakeFirstOrThrow()
  const felt = { navn: 'Med flere barn', versjon: String(versjon) }
  await krev(a.send(`${AR}/fordeling/forslag`, felt, { som: SEKRETARIAT }))
}

async function fordeling(status: 'forslag' | 'vedtatt'): Promise<string> {
  const { id } = await a.db
    .selectFrom('fordeling')
    .select('id')
    .where('status', '=', status)
    .where('fylke_id', '=', 'trondelag')
    .executeTakeFirstOrThrow()
  return String(id)
}

async function krev(svar: Promise<Response>) {
  const { status } = await svar
  expect(status).toBe(303)
}
