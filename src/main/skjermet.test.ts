import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import { kan } from '#core/tilgang/kan.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { aret2023, vurderAlle } from '#features/innstilling/innstilling.fixture.ts'
import { fingeravtrykk } from '#features/innstilling/fingeravtrykk.ts'
import { hentInndata, hentInnstillinger } from '#features/innstilling/sporringer.ts'
import { vedtaInnstilling } from '#features/innstilling/vedta-innstilling.ts'
import { kontrollerZip } from '#platform/documents/zip-vern.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { finnFolk, type Prover } from '#test/world/folk.ts'
import { lesPdf } from '#test/world/pdf.ts'
import { alleRuter } from './ruter.ts'

/*
 * A unique word or number is put in every field of one case's body, found in the database's own
 * catalogue, and every page and file there is, is read as everybody: nobody sees one of them who
 * the table of rights does not let read the body. A new field, route or form is tried by itself.
 */

// Of a draft the group's words are its own.
const IKKE_KLADD = ['vurdering.merknad', 'vurdering.kriterier']

const OMSOKT = 7_654_321
const BUDSJETT = 6_543_217

let a: Testapp
let folk: readonly Prover[]
let merker: ReadonlyMap<string, string>
const ruter = alleRuter(true).filter((r) => r.metode === 'GET')

beforeAll(async () => {
  a = await nyApp({ naa: '2023-03-10T08:00:00Z' })
  folk = await finnFolk(a.db)
  await vurderAlle(a.db)
  merker = await merkKroppen()
})
afterAll(() => a.slett())

const kjor = async <R>(setning: string): Promise<readonly R[]> =>
  (await a.db.executeQuery<R>(CompiledQuery.raw(setning))).rows

const SAKEN = `(select b.id from beslutningsgrunnlag b join tilskuddsar t on t.id = b.tilskuddsar_id
  where b.nettverk_id = 'gauldal' and t.ordning_id = 'kompetanseloftet' and t.ar = 2023)`

/** A word in every text of the body that may hold any text, by column. */
async function merkKroppen(): Promise<ReadonlyMap<string, string>> {
  const kolonner = await kjor<{ tabell: string; kolonne: string; type: string }>(
    `select c.relname as tabell, a.attname as kolonne, format_type(a.atttypid, null) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
       and c.relname in ('grunnlagsinnhold', 'tiltak', 'deltakerlinje', 'budsjettlinje')
       and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
       and not exists (select from pg_constraint k where k.conrelid = c.oid
         and k.contype in ('f', 'c') and a.attnum = any (k.conkey))
     order by 1, 2`,
  )
  const merket = new Map<string, string>()
  for (const { tabell, kolonne, type } of kolonner) {
    const navn = `${tabell}.${kolonne}`
    const merke = `Merke${merket.size}xq${kolonne.replaceAll('_', '')}`
    merket.set(navn, merke)
    const verdi =
      type === 'jsonb'
        ? `(select jsonb_object_agg(n, '${merke}') from unnest(array['a','b','c','d','e','f']) n)`
        : type === 'text[]'
          ? `array['${merke}']`
          : `'${merke}'`
    await kjor(`update ${tabell} set ${kolonne} = ${verdi} where beslutningsgrunnlag_id = ${SAKEN}`)
  }
  await kjor(
    `update grunnlagsinnhold set omsokt_kr = ${OMSOKT} where beslutningsgrunnlag_id = ${SAKEN}`,
  )
  await kjor(
    `update budsjettlinje set belop_kr = ${BUDSJETT} where beslutningsgrunnlag_id = ${SAKEN}`,
  )
  // A measure with a partner that no other case names, and none of them transferred.
  await kjor(`insert into organisasjon (id, navn, type, maalform)
    values ('bare-her', 'Merkepartner', 'kommune', 'nb')`)
  await kjor(`update tiltak set partner_id = null where beslutningsgrunnlag_id = ${SAKEN}`)
  await kjor(`insert into tiltak (beslutningsgrunnlag_id, nr, tittel, partner_id)
    values (${SAKEN}, 99, 'Merketiltak', 'bare-her')`)
  merket.set('tiltak.partner_id', 'Merkepartner')
  await kjor(
    `update grunnlagsinnhold set overfort_fra = null where beslutningsgrunnlag_id = ${SAKEN}`,
  )
  merket.delete('grunnlagsinnhold.overfort_fra')
  await kjor(`update vurdering set merknad = 'Merkemerknad', resultat = 'delvis',
      kriterier = '[{"nr": 1, "oppfylt": "delvis", "grunn": "Merkekriterium"}]'
    where beslutningsgrunnlag_id = ${SAKEN}`)
  merket.set('vurdering.merknad', 'Merkemerknad')
  merket.set('vurdering.kriterier', 'Merkekriterium')
  merket.set('grunnlagsinnhold.omsokt_kr', String(OMSOKT))
  merket.set('budsjettlinje.belop_kr', String(BUDSJETT))
  return merket
}

const STED: Readonly<Record<string, string>> = {
  fylke: 'trondelag',
  ar: '2023',
  ordning: 'kompetanseloftet',
  nettverk: 'gauldal',
  gruppe: 'ugle',
  utvalg: 'samarbeidsforum-rekom',
  slag: 'brevavsender',
  nokkel: 'felles',
}

function adresse(rute: Rute): string {
  return rute.sti.replaceAll(/:([a-zA-Z]+)(\{[^}]*\}+)?/g, (_, del: string) => STED[del] ?? '1')
}

/** What a reader gets, as text: of a sheet every cell, of a PDF what stands in it. */
async function innhold(sti: string, p: Prover): Promise<string> {
  const svar = await a.hent(sti, { som: p.som })
  if (svar.status !== 200) return ''
  const bytes = new Uint8Array(await svar.arrayBuffer())
  const type = svar.headers.get('content-type') ?? ''
  if (type.includes('pdf')) return (await lesPdf(bytes)).tekst
  if (type.includes('sheet')) return regneark(bytes)
  return new TextDecoder().decode(bytes)
}

/** Everything in the workbook, on every sheet. */
async function regneark(bytes: Uint8Array): Promise<string> {
  let alt = ''
  const grenser = { utpakket: 100_000_000, forhold: 10_000, antallFiler: 100 }
  const lest = await kontrollerZip(bytes, grenser, (fil) => {
    alt += new TextDecoder().decode(fil.innhold)
    return null
  })
  if (!lest.ok) throw new Error(`Regnearket kan ikke leses: ${lest.feil}`)
  return alt
}

/** Without what parts the thousands, and the hyphen a PDF breaks a word with. */
const tett = (tekst: string) => tekst.replaceAll(/[\s\u00A0\u202F\u00AD]|&nbsp;|&#160;/g, '')

interface Lekkasje {
  readonly sti: string
  readonly hvem: string
  readonly felt: readonly string[]
}

/** Every place where somebody who may not, reads a word of the body; and who reads one at all. */
async function sok(
  tilstand: TilstandAv<'grunnlag'>,
  unntatt: readonly string[] = [],
): Promise<{ readonly lekker: readonly Lekkasje[]; readonly lesere: ReadonlySet<string> }> {
  const lekker: Lekkasje[] = []
  const lesere = new Set<string>()
  for (const p of folk) {
    const her = {
      fylkeId: 'trondelag',
      nettverkId: 'gauldal',
      ordningId: 'kompetanseloftet',
      tilstand,
    }
    const skjermet = tilstand !== 'kladd'
    const faar =
      kan(p.aktor, 'grunnlag.se', her).ok &&
      (!skjermet || kan(p.aktor, 'grunnlag.se-skjermet', her).ok)
    for (const rute of ruter) {
      const iAret = rute.sti.includes(':ar')
      // One who may is only looked for, so that what is searched for is known to be there.
      if (faar && !iAret) continue
      for (const form of ['', ...(faar ? [] : (rute.formater ?? []).map((x) => `.${x}`))]) {
        for (const lang of iAret && !faar && form === '' ? ['nb', 'nn', 'en'] : ['nb']) {
          const sti = `${adresse(rute)}${form}?lang=${lang}`
          const tekst = tett(await innhold(sti, p))
          const felt = [...merker]
            .filter(([navn, merke]) => !unntatt.includes(navn) && tekst.includes(merke))
            .map(([navn]) => navn)
            // That there is such an organisation, is in the register for everyone.
            .filter((navn) => iAret || navn !== 'tiltak.partner_id')
          if (felt.length === 0) continue
          if (faar) lesere.add(p.navn)
          else lekker.push({ sti, hvem: p.navn, felt })
        }
      }
    }
  }
  return { lekker, lesere }
}

/** The same for what belongs to the group: read by those who see the groups, and by nobody else. */
async function sokGruppas(ord: readonly string[]) {
  const lekker: Lekkasje[] = []
  const lesere = new Set<string>()
  for (const p of folk) {
    const her = { fylkeId: 'trondelag', ordningId: 'kompetanseloftet' }
    const faar = kan(p.aktor, 'vurdering.se', { ...her, tilstand: 'etter-frist' }).ok
    for (const rute of ruter) {
      if (faar && !rute.sti.endsWith('/historikk')) continue
      for (const form of ['', ...(rute.formater ?? []).map((x) => `.${x}`)]) {
        const sti = `${adresse(rute)}${form}`
        const tekst = tett(await innhold(sti, p))
        const felt = ord.filter((o) => tekst.includes(o))
        if (felt.length === 0) continue
        if (faar) lesere.add(p.navn)
        else lekker.push({ sti, hvem: p.navn, felt })
      }
    }
  }
  return { lekker, lesere }
}

// The owner sits in Gauldal; the partner at Nord has nothing to do there.
const MED_RETT = ['sekretariat', 'koordinator i Gauldal', 'eier', 'forumsmedlem']

describe('ingen ser et skjermet innhold uten å ha rett til det, på noen side, i noen form', () => {
  test('hver tekst og hvert beløp i et beslutningsgrunnlag er merket', () => {
    expect(merker.size).toBeGreaterThan(15)
  })

  test('så lenge saken er sendt tilbake til partnerskapet', async () => {
    await kjor(`update beslutningsgrunnlag set status = 'returnert', returnert_grunn = 'Mangler plan'
      where id = ${SAKEN}`)
    const { lekker, lesere } = await sok('kladd', IKKE_KLADD)
    expect(lekker).toEqual([])
    expect([...lesere]).toEqual(['koordinator i Gauldal', 'eier'])
    await kjor(
      `update beslutningsgrunnlag set status = 'sendt', returnert_grunn = null where id = ${SAKEN}`,
    )
  }, 300_000)

  test('før innstillingen er vedtatt', async () => {
    // With the others' amounts open, their sum tells the one that is not.
    const [alle] = await kjor<{ sum: number }>(`select sum(i.omsokt_kr)::int8 as sum
      from grunnlagsinnhold i join beslutningsgrunnlag b on b.id = i.beslutningsgrunnlag_id join tilskuddsar t on t.id = b.tilskuddsar_id
      where b.status = 'sendt' and t.ordning_id = 'kompetanseloftet' and t.ar = 2023`)
    merker = new Map([...merker, ['summen av alt det er søkt om', String(alle?.sum)]])
    await kjor(`insert into skjerming (beslutningsgrunnlag_id, fylke_id, hjemmel_id, grunn, satt_tid)
      values (${SAKEN}, 'trondelag', 'offl-13-fvl-13-2', 'Merkeskjermingsgrunn', now())`)
    const { lekker, lesere } = await sok('vurdert')
    expect(lekker).toEqual([])
    expect([...lesere]).toEqual(MED_RETT)
  }, 300_000)

  test('det gruppa har skrevet om saken og om habilitet, heller ikke partnerskapet', async () => {
    // Edited too, so that history has a value from and a value to.
    await kjor(
      `update vurdering set merknad = 'Merkeforste' where beslutningsgrunnlag_id = ${SAKEN}`,
    )
    await kjor(
      `update vurdering set merknad = 'Merkemerknad' where beslutningsgrunnlag_id = ${SAKEN}`,
    )
    await kjor(`insert into habilitet (fylke_id, beslutningsgrunnlag_id, person_id, verv_id, organ,
        nr, slag, grunn, ord, av_person_id, av_verv_id)
      select 'trondelag', ${SAKEN}, b.person_id, m.verv_id, 'Prøve', 1, 'meldt', 'slekt',
        'Merkehabilitetsord', b.person_id, m.verv_id
      from gruppemedlem m join setebesetning b on b.id = m.verv_id
      join gruppesak s on s.gruppe_id = m.gruppe_id and s.beslutningsgrunnlag_id = ${SAKEN}
      where not exists (select from habilitet h where h.beslutningsgrunnlag_id = ${SAKEN}
        and h.person_id = b.person_id) order by m.verv_id limit 1`)
    const ord = ['Merkemerknad', 'Merkeforste', 'Merkekriterium', 'Merkehabilitetsord']
    const { lekker, lesere } = await sokGruppas(ord)
    expect(lekker).toEqual([])
    expect([...lesere]).toEqual(['sekretariat'])
    await kjor(`insert into habilitet (fylke_id, beslutningsgrunnlag_id, person_id, verv_id, organ,
        nr, slag, av_person_id, av_verv_id)
      select fylke_id, beslutningsgrunnlag_id, person_id, verv_id, organ, nr + 1, 'trukket',
        person_id, verv_id from habilitet where ord = 'Merkehabilitetsord'`)
  }, 300_000)

  test('når innstillingen er vedtatt og alt er publisert', async () => {
    await vedta()
    await kjor(`insert into publisering (tilskuddsar_id, fylke_id, fra, satt_tid)
      select id, fylke_id, '2023-03-10T07:00:00Z', '2023-03-10T07:00:00Z' from tilskuddsar
      where fylke_id = 'trondelag' and ordning_id = 'kompetanseloftet' and ar = 2023`)
    const { lekker, lesere } = await sok('publisert')
    expect(lekker).toEqual([])
    expect([...lesere]).toEqual(MED_RETT)
  }, 300_000)
})

async function vedta(): Promise<void> {
  const ar = await aret2023(a.db)
  await kjor(`insert into innstilling (tilskuddsar_id, nr, sak) values (${ar.id}, 1, 'Sak 7/2023')`)
  await kjor(`insert into innstillingslinje
      (innstilling_id, beslutningsgrunnlag_id, belop_kr, avvik_grunn, partner_forklaring)
    select i.id, ${SAKEN}, 700000, 'Merkeavvik', 'Merkeforklaring' from innstilling i
    where i.tilskuddsar_id = ${ar.id}`)
  merker = new Map([
    ...merker,
    ['innstillingslinje.avvik_grunn', 'Merkeavvik'],
    ['innstillingslinje.partner_forklaring', 'Merkeforklaring'],
  ])
  const [utkast] = await hentInnstillinger(a.db, ar.id)
  if (utkast === undefined) throw new Error('Utkastet mangler')
  const svar = await vedtaInnstilling(a.db, {
    ar,
    utkastId: utkast.id,
    sett: fingeravtrykk(await hentInndata(a.db, ar, utkast)),
    vervId: null,
    naa: Temporal.Instant.from('2023-03-09T12:00:00Z'),
  })
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
}
