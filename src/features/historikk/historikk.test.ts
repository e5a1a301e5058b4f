import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { medSporreteller } from '#platform/db/sporreteller.ts'
import { ok } from '#core/resultat.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

let a: Testapp
let sekretariat: { id: number; navn: string; sete: string }
const SAK = '/trondelag/2023/kompetanseloftet/beslutningsgrunnlag/gauldal'
beforeAll(async () => {
  a = await nyApp()
  sekretariat = await a.db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select(['v.id', 'p.navn', 'v.sete'])
    .where('v.rolle', '=', 'sekretariat')
    .where('v.fylke_id', '=', 'trondelag')
    .orderBy('v.id')
    .executeTakeFirstOrThrow()
  const som = { ...SYSTEMET, vervId: sekretariat.id, les: 'trondelag', skriv: 'trondelag' }
  await medKontekst({ ...som, handling: 'register.endre' }, () =>
    withTransaction(a.db, async (trx) => {
      await trx
        .updateTable('nettverk')
        .set({ navn: 'Gauldal og omegn' })
        .where('id', '=', 'gauldal')
        .execute()
      return ok(true)
    }),
  )
  await medKontekst({ ...som, handling: 'grunnlag.returner' }, () =>
    withTransaction(a.db, async (trx) => {
      await trx
        .updateTable('beslutningsgrunnlag')
        .set({ status: 'returnert', returnert_grunn: 'Budsjettet mangler' })
        .where('nettverk_id', '=', 'gauldal')
        .where('tilskuddsar_id', '=', (eb) =>
          eb
            .selectFrom('tilskuddsar')
            .select('id')
            .where('ar', '=', 2023)
            .where('ordning_id', '=', 'kompetanseloftet')
            .where('fylke_id', '=', 'trondelag'),
        )
        .execute()
      await sql`update grunnlagsinnhold i set omsokt_kr = 750000
        from beslutningsgrunnlag b join tilskuddsar t on t.id = b.tilskuddsar_id
        where b.id = i.beslutningsgrunnlag_id and b.nettverk_id = 'gauldal'
          and (t.fylke_id, t.ordning_id, t.ar) = ('trondelag', 'kompetanseloftet', 2023)`.execute(
        trx,
      )
      return ok(true)
    }),
  )
})
afterAll(() => a.slett())

const les = async (sti: string, som?: number) => (await a.hent(sti, { som })).text()

describe('historikken som den leses', () => {
  test('sier i en setning hvem som endret hva, fra hva til hva, og for hvem', async () => {
    const { hendelser } = JSON.parse(
      await les('/trondelag/historikk.json?slag=register', sekretariat.id),
    )
    expect(hendelser[0].setning).toBe(
      `${sekretariat.navn} endret navnet på nettverket Gauldal og omegn fra «Gauldal» til «Gauldal og omegn», som ${sekretariat.sete}.`,
    )
  })

  test('det fylkene har felles, står i historikken til hvert fylke, og det som gjelder personer, gjør det ikke', async () => {
    await sql`update ordning set kortnavn = 'Felles prøve' where id = 'rekom'`.execute(a.db)
    const annet = await a.db
      .selectFrom('verv')
      .select(['id', 'fylke_id'])
      .where('rolle', '=', 'sekretariat')
      .where('fylke_id', '<>', 'trondelag')
      .executeTakeFirstOrThrow()
    for (const [fylke, som] of [
      ['trondelag', sekretariat.id],
      [annet.fylke_id, annet.id],
    ] as const) {
      const side = await les(`/${fylke}/historikk.json?slag=register`, som)
      expect(side).toContain('Felles prøve')
      const alt = JSON.parse(await les(`/${fylke}/historikk.json?slag=tilgang`, som))
      expect(JSON.stringify(alt)).not.toMatch(/"tabell":"(person|okt|identitet|varselvalg)"/)
    }
    await sql`update ordning set kortnavn = 'Rekom' where id = 'rekom'`.execute(a.db)
  })

  test('et navn som ligner en tid eller en periode uten å være det, står som det ble skrevet', async () => {
    for (const navn of ['2016-12-31T23:59:60Z', '[2023-02-30,2023-13-01)']) {
      await a.db.updateTable('nettverk').set({ navn }).where('id', '=', 'fosen').execute()
      const svar = await a.hent('/trondelag/historikk?slag=register', { som: sekretariat.id })
      expect(svar.status, navn).toBe(200)
      expect(await svar.text()).toContain(`til «${navn}»`)
    }
  })

  test('saken har sin egen, med grunnen ved siden av', async () => {
    const koordinator = await a.db
      .selectFrom('verv')
      .select('id')
      .where('rolle', '=', 'koordinator')
      .where('nettverk_id', '=', 'gauldal')
      .executeTakeFirstOrThrow()
    const side = await les(`${SAK}/historikk`, koordinator.id)
    expect(side).toContain('omsøkt beløp fra')
    // The case and what it says are two rows, and one thing to those who read.
    expect(side).toMatch(
      /endret beslutningsgrunnlaget til Gauldal[^:]*: statusen[^;]*grunnen[^;]*omsøkt beløp fra/,
    )
    expect(side).toContain('750\u00a0000\u00a0kr')
    expect(side).toContain('Budsjettet mangler')
    expect(side).not.toContain('undefined')
  })

  test('en kladd er partnerskapets: sekretariatet ser at den er sendt tilbake og hvorfor, ikke hva som står', async () => {
    for (const sti of [`${SAK}/historikk`, '/trondelag/historikk?slag=sak']) {
      for (const form of [sti, sti.replace('historikk', 'historikk.json')]) {
        const side = await les(form, sekretariat.id)
        expect(side).toContain('Budsjettet mangler')
        expect(side).not.toMatch(/750[\s\u00a0]?000/)
      }
    }
  })

  test('gruppas vurdering, og det den har skrevet om habilitet, er for gruppa og sekretariatet, ikke for partnerskapet', async () => {
    const sak = SAK.replace('gauldal', 'verdal-levanger')
    await sql`insert into vurdering (beslutningsgrunnlag_id, gruppe_id, resultat, belop_kr, merknad,
        kriterier, fort_av, fort_tid)
      select b.id, s.gruppe_id, 'delvis', 1234, 'Gruppa tviler', '{}', min(m.verv_id), now()
      from gruppesak s join beslutningsgrunnlag b on b.id = s.beslutningsgrunnlag_id
      join gruppemedlem m on m.gruppe_id = s.gruppe_id
      where b.nettverk_id = 'verdal-levanger' group by b.id, s.gruppe_id`.execute(a.db)
    const koordinator = await a.db
      .selectFrom('verv')
      .select('id')
      .where('rolle', '=', 'koordinator')
      .where('nettverk_id', '=', 'verdal-levanger')
      .executeTakeFirstOrThrow()
    const hemmelig = /Gruppa tviler|1[\s\u00a0]?234|felles prosjekt|gruppe_id|inhabil/
    for (const form of ['', '.json', '.csv']) {
      expect(await les(`${sak}/historikk${form}`, koordinator.id)).not.toMatch(hemmelig)
      expect(await les(`${sak}/historikk${form}`, sekretariat.id)).toMatch(hemmelig)
    }
    // What is said of oneself one may read.
    const { person_id: meldt } = await a.db
      .selectFrom('habilitet')
      .select('person_id')
      .where('slag', '=', 'meldt')
      .executeTakeFirstOrThrow()
    const eget = await a.db
      .selectFrom('verv')
      .select('id')
      .where('person_id', '=', meldt)
      .executeTakeFirstOrThrow()
    expect(await les(`/trondelag/personer/${meldt}/historikk.json`, eget.id)).toContain(
      'felles prosjekt',
    )
  })

  test('det gruppa begrunner, følger med ut av historikken når linjene gjør det', async () => {
    const sak = SAK.replace('gauldal', 'verdal-levanger')
    await medKontekst({ ...SYSTEMET, handling: 'vurdering.skriv', les: '*', skriv: '*' }, () =>
      withTransaction(a.db, async (trx) => {
        await sql`select set_config('samraad.begrunnelse', 'Gruppas egen grunn', true)`.execute(trx)
        await sql`update vurdering set merknad = 'Gruppa er sikker'`.execute(trx)
        return ok(true)
      }),
    )
    const koordinator = await a.db
      .selectFrom('verv')
      .select('id')
      .where('rolle', '=', 'koordinator')
      .where('nettverk_id', '=', 'verdal-levanger')
      .executeTakeFirstOrThrow()
    for (const form of ['', '.json', '.csv']) {
      expect(await les(`${sak}/historikk${form}`, koordinator.id)).not.toContain('egen grunn')
      expect(await les(`${sak}/historikk${form}`, sekretariat.id)).toContain('egen grunn')
    }
  })

  test('når en logger inn, og hva en vil varsles om, står bare i ens egen historikk', async () => {
    const egen = await a.db
      .selectFrom('verv')
      .select(['id', 'person_id'])
      .where('rolle', '=', 'forum')
      .where('fylke_id', '=', 'trondelag')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await sql`with i as (
        insert into identitet (person_id, utsteder, sub, opprettet, sist_brukt)
        values (${egen.person_id}, 'https://utsteder.test', 'meg', now(), now()) returning id)
      insert into okt (kake_hash, identitet_id, person_id, opprettet, sist_brukt)
      select repeat('c', 64), i.id, ${egen.person_id}, now(), now() from i`.execute(a.db)
    await sql`insert into varselprofil (person_id, sprak) values (${egen.person_id}, 'nn')
      on conflict (person_id) do update set sprak = 'nn'`.execute(a.db)
    const tabeller = async (som: number) =>
      JSON.parse(await les(`/trondelag/personer/${egen.person_id}/historikk.json`, som))
        .hendelser.flatMap((h: { linjer: { tabell: string }[] }) => h.linjer)
        .map((l: { tabell: string }) => l.tabell)
    expect(await tabeller(egen.id)).toEqual(
      expect.arrayContaining(['okt', 'identitet', 'varselprofil', 'person']),
    )
    const sett = await tabeller(sekretariat.id)
    expect(sett).toContain('person')
    for (const t of ['okt', 'identitet', 'varselprofil', 'varselvalg'])
      expect(sett).not.toContain(t)
    // Gone to another county: what happens to the person then is not told here.
    await sql`update setebesetning set gyldig = daterange('2020-01-01', '2021-01-01')
      where person_id = ${egen.person_id} and exists (select from sete s
        where s.id = sete_id and s.fylke_id = 'trondelag')`.execute(a.db)
    await sql`update person set navn = 'Gry Senere' where id = ${egen.person_id}`.execute(a.db)
    expect(await tabeller(sekretariat.id)).not.toContain('person')
  })

  test('valgene står i adressen, og de som ikke passer, gir en setning', async () => {
    expect(await les('/trondelag/historikk?fra=2099-01-01', sekretariat.id)).toContain(
      'Ingen endringer passer med valgene.',
    )
    const treff = await les(
      `/trondelag/historikk.json?hvem=${sekretariat.navn.split(' ')[0]}`,
      sekretariat.id,
    )
    expect(JSON.parse(treff).hendelser).toHaveLength(2)
    expect(
      JSON.parse(await les('/trondelag/historikk.json?hvem=%25', sekretariat.id)).hendelser,
    ).toEqual([])
  })

  test.each(['', '.json', '.csv', '.xlsx'])(
    'finnes som side og fil (%s), på tre språk',
    async (ende) => {
      for (const lang of ['nb', 'nn', 'en']) {
        const svar = await a.hent(`/trondelag/historikk${ende}?lang=${lang}`, {
          som: sekretariat.id,
        })
        expect(svar.status).toBe(200)
      }
    },
  )

  test('et utvalg og en person har sin, og andre personer enn en selv er lukket', async () => {
    const sete = await a.db
      .selectFrom('verv')
      .select(['id', 'person_id', 'utvalg_id'])
      .where('rolle', '=', 'forum')
      .where('fylke_id', '=', 'trondelag')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const som = sete.id
    expect((await a.hent(`/trondelag/utvalg/${sete.utvalg_id}/historikk`, { som })).status).toBe(
      200,
    )
    expect((await a.hent(`/trondelag/personer/${sete.person_id}/historikk`, { som })).status).toBe(
      200,
    )
    const annen = await a.db
      .selectFrom('verv')
      .select('person_id')
      .where('person_id', '<>', sete.person_id)
      .where('fylke_id', '=', 'trondelag')
      .executeTakeFirstOrThrow()
    expect((await a.hent(`/trondelag/personer/${annen.person_id}/historikk`, { som })).status).toBe(
      403,
    )
    expect((await a.hent('/trondelag/historikk', { som })).status).toBe(403)
  })

  test('koster høyst åtte spørringer, uansett hvor mye som er endret', async () => {
    for (const sti of ['/trondelag/historikk', `${SAK}/historikk`, '/segl']) {
      const { antall } = await medSporreteller(() => a.hent(sti, { som: sekretariat.id }))
      expect(antall).toBeLessThanOrEqual(8)
    }
  })

  test('seglene kan alle se og skrive ut', async () => {
    expect(await les('/segl')).toContain('Segl på historikken')
    expect((await a.hent('/segl.pdf')).headers.get('content-type')).toBe('application/pdf')
  })
})
