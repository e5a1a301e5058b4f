import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { nyApp, type Testapp } from '#test/world/app.ts'

const svarskjema = z.object({
  oppgaver: z.array(
    z.object({
      kode: z.string(),
      hva: z.string(),
      hvorfor: z.string(),
      sted: z.string(),
      venter: z.boolean(),
      forfalt: z.boolean(),
      frist: z.string().nullable(),
      vervId: z.number(),
    }),
  ),
  frister: z.array(z.object({ slag: z.string(), dato: z.string() })),
  endringer: z.array(z.object({ kode: z.string(), tid: z.string() })),
})

let a: Testapp
let naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
beforeAll(async () => {
  a = await nyApp({ naa: () => naa })
})
afterAll(() => a.slett())

const AR = '/trondelag/2023/kompetanseloftet'

async function mine(som: string) {
  return svarskjema.parse(await (await a.hent('/min-side.json', { som })).json())
}

describe('Min side', () => {
  test('sekretariatet ser at Gauldal ikke er i noen gruppe, med lenke rett til der det rettes', async () => {
    const { oppgaver } = await mine('Sigrun Lauvdal')
    expect(oppgaver.find((o) => o.kode === 'uten-gruppe')).toMatchObject({
      hva: 'Sett én sak i en vurderingsgruppe',
      hvorfor: 'Ingen vurderer Gauldal nå.',
      sted: `${AR}/vurdering/oppsett`,
      frist: '2023-03-08',
      // The deadline is the end of the day of the meeting.
      forfalt: false,
    })
  })

  test('forumsmedlemmet får sakene gruppa skal vurdere, uten sin egen', async () => {
    const { oppgaver } = await mine('Jorunn Bjørkvang')
    const vurder = oppgaver.find((o) => o.kode === 'vurder')
    expect(vurder?.sted).toBe(`${AR}/vurdering/orn`)
    expect(vurder?.hvorfor).not.toContain('Verdal')
  })

  test('alt en lenke peker på, finnes og kan åpnes av den som får oppgaven', async () => {
    for (const som of ['Sigrun Lauvdal', 'Njål Granmo', 'Eirin Jutuldal', 'Jorunn Bjørkvang']) {
      const { oppgaver } = await mine(som)
      expect(oppgaver.length, som).toBeGreaterThan(0)
      for (const o of oppgaver.filter((x) => x.kode !== 'epost-ikke-levert')) {
        const svar = await a.hent(o.sted, { som: o.vervId })
        expect(svar.status, `${som}: ${o.kode} → ${o.sted}`).toBe(200)
      }
    }
  })

  test('det som er gjort, er borte: listen er regnet ut, ikke lagret', async () => {
    const b = await nyApp()
    const finn = async () =>
      (await (await b.hent('/min-side', { som: 'Sigrun Lauvdal' })).text()).includes(
        'Sett én sak i en vurderingsgruppe',
      )
    expect(await finn()).toBe(true)
    await b.db
      .insertInto('gruppesak')
      .columns(['beslutningsgrunnlag_id', 'gruppe_id'])
      .expression((w) =>
        w
          .selectFrom('beslutningsgrunnlag as g')
          .innerJoin('vurderingsgruppe as v', 'v.tilskuddsar_id', 'g.tilskuddsar_id')
          .select(['g.id', 'v.id as gruppe_id'])
          .where('g.nettverk_id', '=', 'gauldal')
          .where('v.slug', '=', 'orn'),
      )
      .execute()
    expect(await finn()).toBe(false)
    await b.slett()
  })

  test('den som har flere verv, ser alle, og bytter med ett trykk til der oppgaven er', async () => {
    const html = await (await a.hent('/min-side', { som: 'Koordinator for Gauldal' })).text()
    expect(html).toContain('Koordinator for Gauldal')
    expect(html).toContain('Bytt til Gauldal, Dekom')
    const verv = /name="verv" value="(\d+)"/.exec(html)?.[1] ?? ''
    const svar = await a.send(
      '/velg-verv',
      { verv, tilbake: '/min-side' },
      { som: 'Koordinator for Gauldal' },
    )
    expect(svar.headers.get('location')).toBe('/min-side')
  })

  test('antallet står i toppen av hver side, og er borte for allmennheten', async () => {
    const html = await (await a.hent('/', { som: 'Sigrun Lauvdal' })).text()
    expect(html).toMatch(/href="\/min-side"[^>]*>Min side<span class="sam-antall">/)
    expect(await (await a.hent('/')).text()).not.toContain('/min-side')
    expect((await a.hent('/min-side')).status).toBe(403)
    expect((await a.hent('/min-side.json')).status).toBe(403)
  })

  test('det som har skjedd siden forrige besøk, er nytt, og er det til besøket er over', async () => {
    const hent = async () => (await a.hent('/min-side', { som: 'Guro Elvestrand' })).text()
    expect(await hent()).toContain('Dette er første gang du er her.')
    naa = naa.add({ hours: 2 })
    await a.db
      .updateTable('beslutningsgrunnlag')
      .set({
        status: 'returnert',
        returnert_grunn: 'Seks tiltak, fem linjer',
        sist_endret_tid: '2023-03-08T09:00:00Z',
      })
      .where('nettverk_id', '=', 'fosen')
      .execute()
    for (const _ of [1, 2]) {
      const html = await hent()
      expect(html).toContain('Siden du sist var her, 8. mars 2023 kl. 09:00.')
      expect(html).toContain('Beslutningsgrunnlag sendt tilbake: Fosen')
      expect(html).toContain('Seks tiltak, fem linjer')
    }
    naa = naa.add({ minutes: 31 })
    expect(await hent()).not.toContain('sendt tilbake: Fosen')
  })

  test('er det samme som ark, på nynorsk og på engelsk', async () => {
    const ark = await a.hent('/min-side.xlsx', { som: 'Sigrun Lauvdal' })
    expect(ark.headers.get('content-disposition')).toContain('min-side.xlsx')
    expect(await (await a.hent('/min-side?lang=nn', { som: 1 })).text()).toContain('Å gjere')
    expect(await (await a.hent('/min-side?lang=en', { som: 1 })).text()).toContain('To do')
  })

  test('fristene er en kalenderfil, med hele adresser, for den som er logget inn og ingen andre', async () => {
    const svar = await a.hent('/min-side.ics', { som: 'Sigrun Lauvdal' })
    expect(svar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(svar.headers.get('content-disposition')).toContain('min-side.ics')
    const fil = (await svar.text()).replaceAll('\r\n ', '')
    expect(fil).toContain('SUMMARY:Møte om innstillingen: Kompetanseløftet 2023')
    expect(fil).toContain('DTSTART;VALUE=DATE:20230308')
    expect(fil).toMatch(/URL:https?:\/\/[^\r]*\/trondelag\/2023\/kompetanseloftet/)
    expect((await a.hent('/min-side.ics')).status).toBe(403)
  })

  test('koordinatoren ser hvor mange mangler som stopper utkastet', async () => {
    const b = await nyApp()
    await sql`update beslutningsgrunnlag set status = 'utkast'
      where nettverk_id = 'gauldal'`.execute(b.db)
    const html = await (await b.hent('/min-side', { som: 'Koordinator for Gauldal' })).text()
    expect(html).toMatch(/(Én mangel|\d+ mangler) må rettes før det kan sendes|Ingen mangler/)
    const id = /href="(\/trondelag\/personer\/\d+\/historikk)"/.exec(html)?.[1] ?? ''
    expect((await b.hent(id, { som: 'Koordinator for Gauldal' })).status).toBe(200)
    // The same count as the case itself shows.
    const sak = await (
      await b.hent(`${AR}/beslutningsgrunnlag/gauldal`, { som: 'Koordinator for Gauldal' })
    ).text()
    const antall = /(\d+|Én) mang(?:el|ler) må rettes/.exec(html)?.[1]
    if (antall !== undefined && antall !== 'Én') expect(sak).toContain(antall)
    await b.slett()
  })

  test('e-postadressen på jobb vises for fylkets egne, og ikke for andre', async () => {
    const { id } = await a.db
      .updateTable('person')
      .set({ epost: 'njal.granmo@eksempel.no' })
      .where('navn', '=', 'Njål Granmo')
      .returning('id')
      .executeTakeFirstOrThrow()
    const sti = `/trondelag/personer/${id}`
    const inne = await a.hent(sti, { som: 'Sigrun Lauvdal' })
    expect(await inne.text()).toContain('mailto:njal.granmo@eksempel.no')
    for (const form of ['', '.json']) {
      expect(await (await a.hent(`${sti}${form}`)).text()).not.toContain('eksempel.no')
      const fremmed = await a.hent(`${sti}${form}`, { som: 'Vigdis Svartor' })
      expect(await fremmed.text()).not.toContain('eksempel.no')
    }
  })

  test('bruker ikke flere enn åtte spørringer, enten det er lite eller mye å gjøre', async () => {
    const tall = async (som: number) => {
      const forst = await sporringer()
      await a.hent('/min-side', { som })
      return (await sporringer()) - forst
    }
    const antall = [await tall(1), await tall(2), await tall(22)]
    expect(Math.min(...antall)).toBeGreaterThan(3)
    expect(Math.max(...antall)).toBeLessThanOrEqual(8)
  })

  describe('for den som har verv i to fylker', () => {
    const SOM = 'Koordinator for Gauldal'
    beforeAll(async () => {
      await sql`with s as (
        insert into sete (fylke_id, utvalg_id, gruppe, navn, nettverk_id, har_stemme, gyldig)
        values ('demofylket', 'kompetansenettverk-demonettverket', 'koordinator',
          'Koordinator nummer to', 'demonettverket', false, '(,)') returning id
      )
      insert into setebesetning (sete_id, person_id, plass, gyldig)
      select s.id, p.id, 'representant', '[2022-01-01,)' from s, person p where p.navn = 'Njål Granmo'`.execute(
        a.db,
      )
      // Returned, with a reason: only the county itself may see that.
      await sql`with ny as (insert into beslutningsgrunnlag
          (tilskuddsar_id, fylke_id, nettverk_id, status, returnert_grunn, sist_endret_tid)
        select t.id, t.fylke_id, 'demonettverket', 'returnert', 'Mangler plan', '2023-03-01T08:00:00Z'
        from tilskuddsar t where t.fylke_id = 'demofylket' and t.ar = 2023 returning id)
        insert into grunnlagsinnhold (beslutningsgrunnlag_id) select id from ny`.execute(a.db)
    })

    test('står oppgavene i begge, med det hvert fylke vet, uansett hvilket verv som er i bruk', async () => {
      for (const som of [SOM, 'Koordinator nummer to']) {
        const { oppgaver } = await mine(som)
        expect(oppgaver.find((o) => o.kode === 'rett-grunnlag')?.hvorfor, som).toContain(
          'Mangler plan',
        )
        expect(oppgaver.some((o) => o.sted.startsWith('/trondelag/'))).toBe(true)
        const html = await (await a.hent('/min-side', { som })).text()
        expect(html).toContain('Koordinator nummer to')
        expect(html).toContain('Mangler plan')
      }
    })

    test('er det andre fylket lukket på alle andre sider, og spørringene er ikke flere enn åtte', async () => {
      const sti = '/demofylket/2023/kompetanseloftet/beslutningsgrunnlag/demonettverket'
      expect((await a.hent(sti, { som: SOM })).status).toBe(403)
      const forst = await sporringer()
      await a.hent('/min-side', { som: SOM })
      expect((await sporringer()) - forst).toBeLessThanOrEqual(8)
    })
  })
})

async function sporringer(): Promise<number> {
  const tekst = await (await a.hent('/metrics')).text()
  const linjer = tekst
    .split('\n')
    .filter((l) => l.includes('_sum{') && l.includes('/min-side') && /sporring/.test(l))
  return linjer.reduce((sum, l) => sum + Number(l.split(' ').at(-1)), 0)
}
