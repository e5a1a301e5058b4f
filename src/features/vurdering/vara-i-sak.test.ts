import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'

const V = '/trondelag/2023/kompetanseloftet/vurdering'
const SAK = `${V}/ugle/vaernes`
const HABILITET = `${V}/ugle/habilitet/vaernes`
// DMMH's seat in the forum for Rekom: the representative is in group Ugle.
const REPRESENTANT = 37
const VARA = 38

let a: Testapp
let naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
beforeEach(async () => {
  naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
  a = await nyApp({ naa: () => naa })
  return () => a.slett()
})

const vanlig = (html: string) => html.replaceAll('\u00a0', ' ')
const felt = (html: string, navn: string) =>
  new RegExp(`name="${navn}" value="([^"]*)"`).exec(html)?.[1] ?? ''

async function side(sti: string, som: Som): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(200)
  return vanlig(await svar.text())
}

/** Those of the group who may have to put the decision on record: the leader, else the secretary. */
async function forere(): Promise<readonly number[]> {
  const rader = await a.db
    .selectFrom('gruppemedlem as m')
    .innerJoin('vurderingsgruppe as g', 'g.id', 'm.gruppe_id')
    .select(['m.verv_id'])
    .where('g.slug', '=', 'ugle')
    .where('m.funksjon', '<>', 'medlem')
    .where('m.verv_id', '<>', REPRESENTANT)
    .orderBy('m.funksjon')
    .execute()
  return rader.map((r) => r.verv_id)
}

async function avgjor(utfall: 'habil' | 'inhabil') {
  const svarene: number[] = []
  for (const som of await forere()) {
    const sti = `${HABILITET}/${REPRESENTANT}`
    const lest = felt(await side(sti, som), 'lest')
    const svar = await a.send(sti, { lest, utfall, grunn: 'slekt', ord: 'Gruppa er enig' }, { som })
    svarene.push(svar.status)
    if (svar.status === 303) return
  }
  expect(svarene).toContain(303)
}

async function vurder(som: number, sak = SAK) {
  const versjon = felt(await side(sak, som), 'versjon')
  const kriterier = [1, 2, 3, 4].flatMap((nr) => [
    [`kriterier.${nr}.oppfylt`, 'nei'],
    [`kriterier.${nr}.grunn`, 'Ikke begrunnet i behovet'],
  ])
  const fast = { versjon, resultat: 'avslas', belop: '0', merknad: '' }
  return a.send(sak, { ...Object.fromEntries(kriterier), ...fast }, { som })
}

/** Another case of the group. */
async function annenSak(): Promise<string> {
  const rad = await a.db
    .selectFrom('gruppesak as s')
    .innerJoin('vurderingsgruppe as g', 'g.id', 's.gruppe_id')
    .innerJoin('beslutningsgrunnlag as b', 'b.id', 's.beslutningsgrunnlag_id')
    .select('b.nettverk_id')
    .where('g.slug', '=', 'ugle')
    .where('b.nettverk_id', '<>', 'vaernes')
    .orderBy('b.nettverk_id')
    .executeTakeFirstOrThrow()
  return `${V}/ugle/${rad.nettverk_id}`
}

describe('representanten er avgjort inhabil i en sak', () => {
  test('da trer vara inn i den saken, og representanten i ingen annen', async () => {
    expect((await vurder(VARA)).status).toBe(403)
    await avgjor('inhabil')
    const html = await side(SAK, VARA)
    expect(html).not.toContain('Du leser, men kan ikke vurdere denne saken')
    expect((await vurder(REPRESENTANT)).status).toBe(403)
    const svar = await vurder(VARA)
    expect(svar.status, await svar.clone().text()).toBe(303)
    const annen = await annenSak()
    const nektet = await vurder(VARA, annen)
    expect(nektet.status).toBe(403)
    expect(vanlig(await nektet.text())).toContain('eller er avgjort inhabil i saken')
    // The day is still the representative's.
    const { rows } =
      await sql`select from opptreden where besetning_id in (${VARA}, ${REPRESENTANT})`.execute(
        a.db,
      )
    expect(rows).toHaveLength(0)
  })

  test('er det bare meldt eller foreslått, trer vara ikke inn ennå', async () => {
    const lest = felt(await side(HABILITET, REPRESENTANT), 'lest')
    const meldt = { lest, grunn: 'slekt', ord: 'Søsken' }
    expect((await a.send(`${HABILITET}/meld`, meldt, { som: REPRESENTANT })).status).toBe(303)
    expect((await vurder(VARA)).status).toBe(403)
    expect((await vurder(REPRESENTANT)).status).toBe(403)
  })

  test('avgjøres representanten habil etter at vara har vurdert, er det aldri begge samme dag', async () => {
    await avgjor('inhabil')
    expect((await vurder(VARA)).status).toBe(303)
    await avgjor('habil')
    const svar = await vurder(REPRESENTANT)
    expect(svar.status).toBe(403)
    expect(vanlig(await svar.text())).toContain('En annen har vurdert for setet i dag')
    expect((await vurder(VARA)).status).toBe(403)
    naa = naa.add({ hours: 24 })
    expect((await vurder(REPRESENTANT)).status).toBe(303)
  })

  test('vara som selv er inhabil i saken, trer heller ikke inn', async () => {
    await avgjor('inhabil')
    await sql`insert into habilitet (fylke_id, beslutningsgrunnlag_id, person_id, verv_id, organ, nr,
        slag, utfall, grunn, ord, av_person_id, av_verv_id)
      select 'trondelag', b.id, v.person_id, v.id, 'Ugle', 1, 'avgjort', 'inhabil', 'slekt', 'Enig',
        l.person_id, l.id
      from beslutningsgrunnlag b, setebesetning v, setebesetning l
      where b.nettverk_id = 'vaernes' and v.id = ${VARA} and l.id = ${(await forere())[0] ?? 0}
        and b.tilskuddsar_id = (select id from tilskuddsar where
          (fylke_id, ar, ordning_id) = ('trondelag', 2023, 'kompetanseloftet'))`.execute(a.db)
    expect((await vurder(VARA)).status).toBe(403)
  })

  test('innstillingen nevner vara som deltok', async () => {
    await avgjor('inhabil')
    expect((await vurder(VARA)).status).toBe(303)
    const html = await side('/trondelag/2023/kompetanseloftet/innstilling', 1)
    expect(html).toMatch(/Åshild Lomdal [^<]* deltok ikke i behandlingen av saken fra Værnes/)
    expect(html).toContain('Isak Myrbakk deltok som vara.')
  })
})

describe('vara som kan tre inn', () => {
  async function oppgavene(som: Som) {
    const svar = await a.hent('/min-side.json', { som })
    const { oppgaver } = z
      .object({
        oppgaver: z.array(
          z.object({ kode: z.string(), hva: z.string(), hvorfor: z.string(), sted: z.string() }),
        ),
      })
      .parse(await svar.json())
    return oppgaver.filter((o) => o.kode.startsWith('vurder'))
  }

  test('får saken på Min side, med lenke rett dit den vurderes, til den er vurdert', async () => {
    expect(await oppgavene(VARA)).toEqual([])
    await avgjor('inhabil')
    const [oppgave, ...flere] = await oppgavene(VARA)
    expect(flere).toEqual([])
    expect(oppgave).toMatchObject({
      hva: 'Vurder saken fra Værnes som vara i gruppe Ugle',
      hvorfor:
        'Den du er vara for, er inhabil i saken. Du trer inn i denne saken, ikke i de andre.',
      sted: SAK,
    })
    expect(await side(oppgave?.sted ?? '', VARA)).not.toContain('Du leser, men kan ikke')
    expect(await side('/min-side', VARA)).toContain('som vara i gruppe Ugle')
    const representantens = (await oppgavene(REPRESENTANT)).map((o) => o.hvorfor).join(' ')
    expect(representantens).not.toContain('Værnes')
    expect((await vurder(VARA)).status).toBe(303)
    expect(await oppgavene(VARA)).toEqual([])
  })

  test('fører ikke avgjørelser i stedet for lederen, og får ingen lenke til det', async () => {
    await avgjor('inhabil')
    const [leder] = await forere()
    expect(await side(HABILITET, leder ?? 0)).toContain(`${HABILITET}/`)
    const varas = await side(HABILITET, VARA)
    expect(varas).not.toContain(`href="${HABILITET}/`)
    expect(varas).toContain('Sekretæren fører avgjørelsen')
    expect((await a.hent(`${HABILITET}/${REPRESENTANT}`, { som: VARA })).status).toBe(403)
  })

  test('regnes med før det sies at ingen kan vurdere saken', async () => {
    await sql`delete from gruppemedlem where verv_id <> ${REPRESENTANT}
      and gruppe_id = (select gruppe_id from gruppemedlem where verv_id = ${REPRESENTANT})
      and funksjon = 'medlem'`.execute(a.db)
    await avgjor('inhabil')
    await sql`delete from gruppemedlem where verv_id <> ${REPRESENTANT}
      and gruppe_id = (select gruppe_id from gruppemedlem where verv_id = ${REPRESENTANT})`.execute(
      a.db,
    )
    const sier = 'Ingen i gruppe Ugle kan vurdere Værnes'
    expect(await side(V, 1)).not.toContain(sier)
    expect(await side(SAK, 1)).toContain('1 i gruppa kan vurdere.')
    // She left the day before.
    await sql`update setebesetning set gyldig = daterange('2022-01-01', '2023-03-08')
      where id = ${VARA}`.execute(a.db)
    expect(await side(V, 1)).toContain(`${sier}: alle er inhabile eller uten stemmerett, og ingen`)
    expect(await side(SAK, 1)).toContain('0 i gruppa kan vurdere.')
  })
})

describe('databasen', () => {
  const skriv = (vervId: number, nettverk = 'vaernes') =>
    sql`insert into vurdering (beslutningsgrunnlag_id, gruppe_id, resultat, belop_kr, kriterier,
        fort_av, fort_tid)
      select s.beslutningsgrunnlag_id, s.gruppe_id, 'avslas', 0, '[]', ${vervId},
        '2023-03-08T10:00:00Z'
      from gruppesak s join vurderingsgruppe g on g.id = s.gruppe_id
      join beslutningsgrunnlag b on b.id = s.beslutningsgrunnlag_id
      where g.slug = 'ugle' and b.nettverk_id = ${nettverk}`.execute(a.db)

  test('slipper vara til i den ene saken og avviser den i alle andre', async () => {
    await expect(skriv(VARA)).rejects.toMatchObject({ constraint: 'kan_opptre' })
    await avgjor('inhabil')
    await skriv(VARA)
    const annen = (await annenSak()).split('/').at(-1) ?? ''
    await expect(skriv(VARA, annen)).rejects.toMatchObject({
      constraint: 'kan_opptre',
      detail: 'representanten-opptrer',
    })
    await skriv(REPRESENTANT, annen)
    await avgjor('habil')
    await expect(
      sql`update vurdering set fort_av = ${REPRESENTANT}, fort_tid = '2023-03-08T11:00:00Z'
        where fort_av = ${VARA}`.execute(a.db),
    ).rejects.toMatchObject({ constraint: 'kan_opptre', detail: 'annen-har-opptradt' })
  })
})
