import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VARSELSLAG } from '#core/varsler/slag.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { fordelNeste } from './fordel-hendelser.ts'
import { purr } from './purringer.ts'
import { samle } from './samle.ts'

const OPPSETT = { nettsted: 'https://samraad.test', domene: 'samraad.test', sendes: true }
const AR = '/trondelag/2023/kompetanseloftet'

let a: Testapp
let naa = Temporal.Instant.from('2023-03-08T05:00:00Z')
beforeAll(async () => {
  a = await nyApp({ naa: () => naa, varsel: OPPSETT })
  await a.db.deleteFrom('varselhendelse').execute()
})
afterAll(() => a.slett())

async function fordelAlt(): Promise<void> {
  // Two at a time, as two processes would.
  while ((await Promise.all([1, 2].map(() => fordelNeste(a.db, OPPSETT, naa)))).some(Boolean));
}

async function brev(navn: string) {
  return a.db
    .selectFrom('epost as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .select(['e.id', 'e.slag', 'e.emne', 'e.tekst', 'e.html', 'e.sprak', 'e.til', 'e.tilstand'])
    .where('p.navn', '=', navn)
    .orderBy('e.id')
    .execute()
}

async function returner(nettverk: string): Promise<void> {
  const { versjon } = await a.db
    .selectFrom('beslutningsgrunnlag as b')
    .innerJoin('tilskuddsar as t', 't.id', 'b.tilskuddsar_id')
    .select('b.versjon')
    .where('b.nettverk_id', '=', nettverk)
    .where('t.ordning_id', '=', 'kompetanseloftet')
    .where('t.ar', '=', 2023)
    .executeTakeFirstOrThrow()
  const svar = await a.send(
    `${AR}/beslutningsgrunnlag/${nettverk}/returner`,
    { grunn: 'Seks tiltak,\r\nBcc: ond@demo.example <b>fem</b> linjer', versjon: String(versjon) },
    { som: 'Sigrun Lauvdal' },
  )
  expect(svar.status).toBe(303)
}

describe('det som skjer, blir til e-post', () => {
  test('koordinatoren får vite at saken er sendt tilbake, med grunn og lenke, på organisasjonens målform', async () => {
    await a.db.updateTable('fylke').set({ maalform: 'nn' }).where('id', '=', 'trondelag').execute()
    await returner('gauldal')
    await fordelAlt()
    const [en, to] = await brev('Njål Granmo')
    expect(to).toBeUndefined()
    expect(en).toMatchObject({
      slag: 'returnert',
      sprak: 'nn',
      til: 'njal.granmo@demo.example',
      emne: 'Avgjerdsgrunnlaget for Gauldal er sendt tilbake, Kompetanseløftet 2023',
    })
    expect(en?.tekst).toContain('Grunn: Seks tiltak,\nBcc: ond@demo.example')
    expect(en?.tekst).toContain(`https://samraad.test${AR}/beslutningsgrunnlag/gauldal`)
    expect(en?.html).toContain('&lt;b&gt;fem&lt;/b&gt;')
    expect(en?.html).not.toContain('<b>fem')
    // Who did it is not told, and the other networks have nothing to do with it.
    expect(await brev('Sigrun Lauvdal')).toEqual([])
    expect(await brev('Ylva Kveldro')).toEqual([])
  })

  test('det som er gjort om, blir det ikke varslet om: hendelsen står og faller med endringen', async () => {
    const antall = async () =>
      (await a.db.selectFrom('varselhendelse').select('id').execute()).length
    const foer = await antall()
    await expect(
      a.db.transaction().execute(async (trx) => {
        await trx
          .updateTable('beslutningsgrunnlag')
          .set({ status: 'returnert', returnert_grunn: 'x' })
          .where('nettverk_id', '=', 'fosen')
          .execute()
        throw new Error('angret')
      }),
    ).rejects.toThrow('angret')
    expect(await antall()).toBe(foer)
  })

  test('et nytt sete varsles til den som fikk det', async () => {
    const sete = await a.db
      .selectFrom('sete')
      .select('id')
      .where('utvalg_id', '=', 'samarbeidsforum-dekom')
      .where('har_stemme', '=', true)
      .executeTakeFirstOrThrow()
    const kari = await a.db
      .insertInto('person')
      .values({ navn: 'Kari Nyset', epost: 'kari@demo.example' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await a.db
      .insertInto('setebesetning')
      .values({ sete_id: sete.id, person_id: kari.id, plass: 'vara2', gyldig: '[2023-03-08,)' })
      .execute()
    await fordelAlt()
    const [en] = await brev('Kari Nyset')
    expect(en?.emne).toContain('Du har fått plass i Samarbeidsforum for Dekom')
  })
})

describe('samlingen og påminnelsene', () => {
  test('det som er valgt én gang om dagen, kommer i én e-post etter klokka sju, og bare én gang', async () => {
    await a.db
      .updateTable('varsel')
      .set({ naar: 'daglig', epost_id: null })
      .where('naar', '=', 'straks')
      .execute()
    expect(await samle(a.db, OPPSETT, naa)).toBe(0)
    const sju = Temporal.Instant.from('2023-03-08T06:00:00Z')
    const laget = await Promise.all([1, 2].map(() => samle(a.db, OPPSETT, sju)))
    expect(Math.max(...laget)).toBeGreaterThan(0)
    expect(await samle(a.db, OPPSETT, sju.add({ hours: 3 }))).toBe(0)
    const samlinger = (await brev('Njål Granmo')).filter((b) => b.slag === 'samling')
    expect(samlinger).toHaveLength(1)
    expect(samlinger[0]?.emne).toBe('Samråd 8. mars 2023: éi nyheit')
    expect(samlinger[0]?.tekst).toContain('sendt tilbake')
  })

  test('den som har mistet setet siden det hendte, får ikke vite det i samlingen', async () => {
    await returner('indre-namdal')
    await fordelAlt()
    const venter = () =>
      a.db
        .selectFrom('varsel as v')
        .innerJoin('varselhendelse as h', 'h.id', 'v.hendelse_id')
        .select(['v.person_id', 'v.naar', 'v.epost_id'])
        .where(sql<boolean>`h.data->>'nettverkId' = 'indre-namdal' and h.slag = 'returnert'`)
        .execute()
    await a.db
      .updateTable('varsel')
      .set({ naar: 'daglig', epost_id: null })
      .where(
        'hendelse_id',
        '=',
        sql<number>`(select max(id) from varselhendelse where slag = 'returnert')`,
      )
      .execute()
    const [koordinator] = await venter()
    const slutt = await a.db
      .updateTable('setebesetning')
      .set({ gyldig: sql`daterange(lower(gyldig), '2023-03-09')` })
      .where('person_id', '=', koordinator?.person_id ?? 0)
      .executeTakeFirst()
    expect(Number(slutt.numUpdatedRows)).toBeGreaterThan(0)
    await samle(a.db, OPPSETT, Temporal.Instant.from('2023-03-09T07:00:00Z'))
    const fikk = await a.db
      .selectFrom('epost')
      .select('person_id')
      .where('slag', '=', 'samling')
      .where('tekst', 'like', '%Indre Namdal%')
      .execute()
    expect(fikk.length).toBeGreaterThan(0)
    expect(fikk.map((f) => f.person_id)).not.toContain(koordinator?.person_id)
    expect((await venter()).find((v) => v.person_id === koordinator?.person_id)).toMatchObject({
      naar: 'ingen',
      epost_id: null,
    })
  })

  test('fristen varsles 14 og 3 dager før, hver én gang, til dem som ikke har sendt', async () => {
    await a.db
      .updateTable('tilskuddsar')
      .set({ innsendingsfrist: '2023-04-01' })
      .where('ordning_id', '=', 'dekom')
      .where('ar', '=', 2023)
      .execute()
    const hendelser = async (kl: string) => {
      await purr(a.db, Temporal.Instant.from(kl))
      return (
        await a.db
          .selectFrom('varselhendelse')
          .select('nokkel')
          .where('nokkel', 'like', 'frist:innsendingsfrist:%')
          .execute()
      ).length
    }
    expect(await hendelser('2023-03-17T12:00:00Z')).toBe(0)
    expect(await hendelser('2023-03-18T05:00:00Z')).toBe(0)
    expect(await hendelser('2023-03-18T06:00:00Z')).toBe(1)
    expect(await hendelser('2023-03-20T06:00:00Z')).toBe(1)
    expect(await hendelser('2023-03-29T06:00:00Z')).toBe(2)
    expect(await hendelser('2023-04-02T06:00:00Z')).toBe(2)
    await fordelAlt()
    const fikk = await a.db
      .selectFrom('varsel as v')
      .innerJoin('varselhendelse as h', 'h.id', 'v.hendelse_id')
      .innerJoin('person as p', 'p.id', 'v.person_id')
      .select('p.navn')
      .where('h.nokkel', 'like', 'frist:innsendingsfrist:%')
      .execute()
    expect(fikk.map((f) => f.navn)).toContain('Njål Granmo')
    expect(fikk.map((f) => f.navn)).not.toContain('Sigrun Lauvdal')
  })
})

describe('mine valg', () => {
  const SIDE = '/min-side/varsler'
  const som = 'Ylva Kveldro'
  const valg = (mer: Record<string, string> = {}) => ({
    epost: 'ylva@demo.example',
    sprak: 'en',
    versjon: '0',
    ...Object.fromEntries(VARSELSLAG.map((s) => [s, 'ingen'])),
    ...mer,
  })

  test('alle feil kommer på én gang, ved feltet, og det som er skrevet, står', async () => {
    const svar = await a.send(SIDE, valg({ epost: 'to@a.no,tre@b.no', innsendt: 'alltid' }), {
      som,
    })
    const html = await svar.text()
    expect(svar.status).toBe(422)
    expect(html).toContain('Skriv én e-postadresse')
    expect(html).toContain('Velg når.')
    expect(html).toContain('to@a.no,tre@b.no')
  })

  test('lagres med versjon: den som lagrer på en gammel, får beskjed og mister ingenting', async () => {
    expect((await a.send(SIDE, valg(), { som })).status).toBe(303)
    const html = await (await a.hent(SIDE, { som })).text()
    expect(html).toContain('ylva@demo.example')
    const svar = await a.send(SIDE, valg({ epost: 'ny@demo.example' }), { som })
    expect(svar.status).toBe(409)
    const side = await svar.text()
    expect(side).toContain('ny@demo.example')
    // Nothing is wrong with what was typed, and no field is marked.
    expect(side).toContain('Valgene er ikke lagret')
    expect(side).not.toContain('aria-invalid')
    expect(await (await a.hent(SIDE, { som })).text()).not.toContain('ny@demo.example')
  })

  test('den som har valgt ingen e-post, får ingen', async () => {
    await returner('trondheim-malvik')
    await fordelAlt()
    expect(await brev(som)).toEqual([])
  })

  test('allmennheten har ingen valg', async () => {
    expect((await a.hent(SIDE)).status).toBe(403)
    expect((await a.send(SIDE, valg())).status).toBe(403)
  })
})

describe('utgående e-post', () => {
  test('vises for sekretariatet i fylket, og ikke for andre', async () => {
    const html = await (await a.hent('/trondelag/epost', { som: 'Sigrun Lauvdal' })).text()
    expect(html).toContain('Utgående e-post')
    expect(html).toContain('Njål Granmo')
    for (const som of ['Njål Granmo', 'Vigdis Svartor', undefined])
      expect((await a.hent('/trondelag/epost', { som })).status).toBe(403)
    const [en] = await brev('Njål Granmo')
    const annet = await a.hent(`/demofylket/epost/${en?.id ?? 0}`, { som: 'Vigdis Svartor' })
    expect([403, 404]).toContain(annet.status)
  })

  test('det som ikke kom fram, står på Min side, og kan sendes på nytt med samme Message-ID', async () => {
    const [en] = await brev('Kari Nyset')
    const id = en?.id ?? 0
    await a.db
      .updateTable('epost')
      .set({ tilstand: 'dod', avsluttet: naa.toString() })
      .where('id', '=', id)
      .execute()
    const som = 'Sigrun Lauvdal'
    expect(await (await a.hent('/min-side', { som })).text()).toContain(
      'Se på én e-post som ikke kom fram',
    )
    const send = () => a.send(`/trondelag/epost/${id}/send`, {}, { som })
    expect((await send()).status).toBe(303)
    expect((await send()).status).toBe(409)
    expect((await brev('Kari Nyset'))[0]?.tilstand).toBe('ko')
  })
})

describe('invitasjonen', () => {
  const SIDE = '/trondelag/invitasjoner'

  test('sendes på e-post, og lenken er ikke å se for andre enn den som får den', async () => {
    const { id } = await a.db
      .selectFrom('person')
      .select('id')
      .where('navn', '=', 'Kåre Ryllik')
      .executeTakeFirstOrThrow()
    const som = 'Sigrun Lauvdal'
    const feil = await a.send(SIDE, { person: String(id), epost: 'to, tre' }, { som })
    expect(feil.status).toBe(422)
    const felt = { person: String(id), epost: 'kare@demo.example' }
    const html = await (await a.send(SIDE, felt, { som })).text()
    expect(html).toContain('Lenken sendes til kare@demo.example.')
    const en = (await brev('Kåre Ryllik')).find((b) => b.slag === 'invitasjon')
    expect(en?.tekst).toMatch(/https:\/\/samraad\.test\/invitasjon\/[\w-]{43}/)
    const side = await (await a.hent(`/trondelag/epost/${en?.id ?? 0}`, { som })).text()
    expect(side).not.toMatch(/invitasjon\/[\w-]{20,}/)
    expect(side).toContain('/invitasjon/…')

    // A new one takes the place of the old: the old link is gone from the queue too.
    await a.send(SIDE, felt, { som })
    const begge = (await brev('Kåre Ryllik')).filter((b) => b.slag === 'invitasjon')
    expect(begge.map((b) => [b.tilstand, b.tekst === null])).toEqual([
      ['utgatt', true],
      ['ko', false],
    ])
    const historikk = await a.db
      .selectFrom('historikk')
      .selectAll()
      .where('tabell', 'in', ['epost', 'epostforsok'])
      .execute()
    expect(historikk).toEqual([])
  })
})

describe('andres navn', () => {
  test('står ikke i påminnelsen om en invitasjon, verken i kø eller i hendelsen', async () => {
    const kari = await a.db
      .selectFrom('person')
      .select(['id', 'navn'])
      .where('navn', '=', 'Kari Nyset')
      .executeTakeFirstOrThrow()
    await a.db
      .insertInto('invitasjon')
      .values({
        fylke_id: 'trondelag',
        person_id: kari.id,
        lenke_hash: 'b'.repeat(64),
        opprettet: '2023-05-01T08:00:00Z',
        opprettet_av: sql<number>`(select min(id) from verv where rolle = 'sekretariat' and fylke_id = 'trondelag')`,
        utloper: '2023-05-15T08:00:00Z',
      })
      .execute()
    await purr(a.db, Temporal.Instant.from('2023-05-12T08:00:00Z'))
    await fordelAlt()
    await a.db
      .updateTable('varsel')
      .set({ naar: 'daglig', epost_id: null })
      .where('hendelse_id', '=', sql<number>`(select max(id) from varselhendelse)`)
      .execute()
    await samle(a.db, OPPSETT, Temporal.Instant.from('2023-05-12T08:00:00Z'))
    const brevene = await a.db
      .selectFrom('epost')
      .select(['emne', 'tekst', 'html'])
      .where('tekst', 'like', '%går ut 15. mai 2023%')
      .execute()
    expect(brevene.length).toBeGreaterThan(0)
    expect(brevene[0]?.tekst).toContain('https://samraad.test/trondelag/invitasjoner')
    const hendelser = await a.db.selectFrom('varselhendelse').select('data').execute()
    expect(JSON.stringify([brevene, hendelser])).not.toContain('Kari')
  })
})
