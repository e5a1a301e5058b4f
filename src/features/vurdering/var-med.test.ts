// Who took part in an assessment is what it was, whoever is taken out of the group afterwards
// (forvaltningsloven 1967 § 6 and § 41: the decision may be invalid by their part in it).
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'

const V = '/trondelag/2023/kompetanseloftet/vurdering'
const SAK = `${V}/ugle/vaernes`
const HABILITET = `${V}/ugle/habilitet/vaernes`
const MOTE = '/trondelag/2023/kompetanseloftet/innstilling'
const SEKRETARIAT = 1
// DMMH's seat in the forum for Rekom.
const MEDLEM = 37

let a: Testapp
let naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
beforeEach(async () => {
  naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
  a = await nyApp({ naa: () => naa })
  return () => a.slett()
})

const felt = (html: string, navn: string) =>
  new RegExp(`name="${navn}" value="([^"]*)"`).exec(html)?.[1] ?? ''
async function side(sti: string, som: Som): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(200)
  return (await svar.text()).replaceAll('\u00a0', ' ')
}

async function gruppa(): Promise<readonly { verv_id: number; funksjon: string }[]> {
  return a.db
    .selectFrom('gruppemedlem as m')
    .innerJoin('vurderingsgruppe as g', 'g.id', 'm.gruppe_id')
    .select(['m.verv_id', 'm.funksjon'])
    .where('g.slug', '=', 'ugle')
    .orderBy('m.funksjon')
    .execute()
}

async function vurder(): Promise<void> {
  for (const { verv_id: som } of (await gruppa()).filter((m) => m.verv_id !== MEDLEM)) {
    const versjon = felt(await side(SAK, som), 'versjon')
    const kriterier = [1, 2, 3, 4].flatMap((nr) => [
      [`kriterier.${nr}.oppfylt`, 'nei'],
      [`kriterier.${nr}.grunn`, 'Ikke begrunnet i behovet'],
    ])
    const fast = { versjon, resultat: 'avslas', belop: '0', merknad: '' }
    const svar = await a.send(SAK, { ...Object.fromEntries(kriterier), ...fast }, { som })
    if (svar.status === 303) return
  }
  expect('noen i gruppa').toBe('kunne vurdere')
}

async function avgjorInhabil(): Promise<void> {
  naa = naa.add({ minutes: 1 })
  const svarene: number[] = []
  for (const { verv_id: som, funksjon } of await gruppa()) {
    if (funksjon === 'medlem') continue
    const sti = `${HABILITET}/${MEDLEM}`
    const lest = felt(await side(sti, som), 'lest')
    const skjema = { lest, utfall: 'inhabil', grunn: 'slekt', ord: 'Gruppa er enig' }
    const svar = await a.send(sti, skjema, { som })
    svarene.push(svar.status)
    if (svar.status === 303) return
  }
  expect(svarene).toContain(303)
}

/** By the secretariat's own form: who is not named in it, is not in the group. */
async function taUt(): Promise<void> {
  const html = await side(`${V}/oppsett`, SEKRETARIAT)
  const skjema = html.slice(html.indexOf('oppsett/grupper/ugle"'))
  const resten = (await gruppa()).filter((m) => m.verv_id !== MEDLEM)
  const svar = await a.send(
    `${V}/oppsett/grupper/ugle`,
    {
      navn: 'Ugle',
      versjon: felt(skjema, 'versjon'),
      ...Object.fromEntries(resten.map((m) => [`medlem.${m.verv_id}`, m.funksjon])),
    },
    { som: SEKRETARIAT },
  )
  expect(svar.status, await svar.clone().text()).toBe(303)
  expect((await gruppa()).map((m) => m.verv_id)).not.toContain(MEDLEM)
}

async function avInhabil(): Promise<unknown> {
  const { rows } = await sql<{ svar: boolean }>`select vurdert_av_inhabil(b.id) as svar
    from beslutningsgrunnlag b join vurdering u on u.beslutningsgrunnlag_id = b.id`.execute(a.db)
  return rows.map((r) => r.svar)
}

describe('et medlem som var med på vurderingen og siden er funnet inhabil', () => {
  test('hindrer innstillingen også når medlemmet er tatt ut av gruppa', async () => {
    await vurder()
    await avgjorInhabil()
    expect(await avInhabil()).toEqual([true])
    await taUt()
    expect(await avInhabil()).toEqual([true])
    expect(await side(SAK, SEKRETARIAT)).toContain(
      'var med på vurderingen og er siden avgjort inhabil.',
    )
    expect(await side(MOTE, SEKRETARIAT)).toContain('på nytt')
  })

  test('kan avgjøres etter at medlemmet er tatt ut, og siden sier at det var med', async () => {
    await vurder()
    await taUt()
    expect(await side(HABILITET, SEKRETARIAT)).toContain('er ikke i gruppa lenger')
    await avgjorInhabil()
    expect(await avInhabil()).toEqual([true])
  })

  test('gjør ikke vurderingen ugyldig når gruppa har vurdert på nytt uten det', async () => {
    await vurder()
    await avgjorInhabil()
    await taUt()
    naa = naa.add({ minutes: 1 })
    await vurder()
    expect(await avInhabil()).toEqual([false])
  })

  test('en som er kommet til etterpå, var ikke med', async () => {
    await sql`delete from gruppemedlem where verv_id = ${MEDLEM}`.execute(a.db)
    await vurder()
    await sql`insert into gruppemedlem (gruppe_id, verv_id)
      select id, ${MEDLEM} from vurderingsgruppe where slug = 'ugle'`.execute(a.db)
    await avgjorInhabil()
    expect(await avInhabil()).toEqual([false])
  })

  test('hvem som var med, føres av vurderingen selv, og av ingen andre', async () => {
    await vurder()
    const antall = (await gruppa()).length
    const deltakere = async () =>
      (await sql`select from vurderingsdeltaker`.execute(a.db)).rows.length
    expect(await deltakere()).toBe(antall)
    const { rows } = await sql<{ lov: boolean }>`select
      has_table_privilege('samraad_app', 'vurderingsdeltaker', 'insert, update, delete') as lov`.execute(
      a.db,
    )
    expect(rows).toEqual([{ lov: false }])
    const historikk = await sql<{ antall: number }>`select count(*)::int as antall from historikk
      where tabell = 'vurderingsdeltaker' and gjelder_person_id is not null
        and fylke_id = 'trondelag'`.execute(a.db)
    expect(historikk.rows).toEqual([{ antall }])
    await sql`delete from vurdering`.execute(a.db)
    expect(await deltakere()).toBe(0)
  })
})
