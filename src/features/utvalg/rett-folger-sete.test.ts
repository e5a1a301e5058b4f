import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { hentAktor } from '#features/tilgang/sporringer.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

const SEKRETARIAT = 1
const GAULDAL = '/trondelag/utvalg/kompetansenettverk-gauldal'
const I_2024 = '/trondelag/2024/kompetanseloftet/beslutningsgrunnlag/gauldal'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
  return () => a.slett()
})

const idag = '2023-03-08'
const hatter = async (navn: string) => {
  const rader = await a.db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select(['v.id', 'v.rolle', 'v.sete', 'v.nettverk_id'])
    .where('p.navn', '=', navn)
    .where(sql<boolean>`v.gyldig @> ${idag}::date`)
    .orderBy('v.id')
    .execute()
  return rader
}
async function seteAv(vervId: number): Promise<number> {
  const rad = await a.db
    .selectFrom('verv')
    .select('sete_id')
    .where('id', '=', vervId)
    .executeTakeFirstOrThrow()
  return rad.sete_id
}
const send = (sti: string, felt: Record<string, string>) =>
  a.send(sti, { versjon: '1', ...felt }, { som: SEKRETARIAT })

describe('rettene følger av setene', () => {
  test('den som går ut i dag, har ingen rett lenger, i samme øyeblikk', async () => {
    expect((await hentAktor(a.db, 2, idag))?.rolle).toBe('koordinator')
    const side = await a.hent(`${I_2024}/rediger`, { som: 2 })
    const svar = await send(`${GAULDAL}/sete/${await seteAv(2)}`, {
      plass: 'representant',
      person: 'ingen',
      fra: idag,
    })
    expect(svar.status).toBe(303)
    expect(await hentAktor(a.db, 2, idag)).toBeUndefined()
    expect((await hatter('Njål Granmo')).map((v) => v.rolle)).toEqual(['forum', 'forum'])
    const etter = await a.hent(`${I_2024}/rediger`, { som: 2 })
    expect(side.status).not.toBe(403)
    expect(etter.status).toBe(403)
  })

  test('en overlevering flytter retten: den gamle mister den, den nye har den', async () => {
    await send(`${GAULDAL}/sete/${await seteAv(2)}`, {
      plass: 'representant',
      nyPerson: 'Torgeir Prøvdal',
      fra: idag,
    })
    expect(await hentAktor(a.db, 2, idag)).toBeUndefined()
    const [ny, ...flere] = await hatter('Torgeir Prøvdal')
    expect(flere).toEqual([])
    expect(ny).toMatchObject({ rolle: 'koordinator', nettverk_id: 'gauldal' })
  })

  test('et roster som leses inn, gir rett til dem som står i det', async () => {
    const tekst = 'Sete\tGruppe\tRepresentant\tVara\nKS\t\tEinar Forfallsen\tTora Varamann\n'
    const svar = await send('/trondelag/utvalg/samarbeidsforum-rekom/import', {
      fra: idag,
      tekst,
      steg: 'lagre',
    })
    expect(svar.status).toBe(303)
    const [einar] = await hatter('Einar Forfallsen')
    const [tora] = await hatter('Tora Varamann')
    expect([einar?.rolle, tora?.rolle]).toEqual(['forum', 'forum'])
    expect(await hentAktor(a.db, tora?.id ?? 0, idag)).toMatchObject({
      plass: 'vara1',
      opptrer: { ok: false, grunn: 'representanten-opptrer' },
      opptrerIStedet: 'Einar Forfallsen',
    })
  })

  test('et sete uten en linje som gir rett, gir ingen', async () => {
    const rett = await hatter('Dagny Hestnes')
    expect(rett.map((v) => v.sete)).toEqual(['Gauldal, Rekom', 'Gauldal, Dekom'])
    const styret = sql`select 1 from setebesetning b join sete s on s.id = b.sete_id
      join person p on p.id = b.person_id
      where p.navn = 'Dagny Hestnes' and s.utvalg_id = 'styret-gauldal'`
    expect((await styret.execute(a.db)).rows).toHaveLength(1)
  })

  test('når gruppa eller stemmen til setet blir endret, følger retten med', async () => {
    const id = await seteAv(33)
    const felt = {
      navn: 'Statped',
      gruppe: 'statped',
      nettverk: '',
      organisasjon: 'statped',
      kilde: 'Mandat',
    }
    const sti = `/trondelag/utvalg/samarbeidsforum-rekom/sete/${id}/rediger`
    expect((await send(sti, felt)).status).toBe(303)
    expect(await hentAktor(a.db, 33, idag)).toBeUndefined()
    expect((await send(sti, { ...felt, stemme: 'ja' })).status).toBe(409)
    expect((await send(sti, { ...felt, stemme: 'ja', versjon: '2', navn: '' })).status).toBe(422)
    expect((await send(sti, { ...felt, stemme: 'ja', versjon: '2' })).status).toBe(303)
    expect((await hentAktor(a.db, 33, idag))?.rolle).toBe('forum')
  })

  test('en linje for gruppa går foran linja for hele utvalget, på de dagene den gjelder', async () => {
    await sql`insert into seterett (fylke_id, utvalgstype, gruppe, rolle, gyldig, hjemmel)
      values ('trondelag', 'samarbeidsforum', 'statped', 'eier', '[2024-01-01,2025-01-01)', 'Prøve')`.execute(
      a.db,
    )
    const rolle = async (dato: string) => (await hentAktor(a.db, 33, dato))?.rolle
    expect(await rolle('2023-12-31')).toBe('forum')
    expect(await rolle('2024-01-01')).toBe('eier')
    expect(await rolle('2025-01-01')).toBe('forum')
  })

  test('UH i et nettverk når bare det nettverket; institusjonens utpekte når alle den er partner for', async () => {
    const nettverk = async (vervId: number) =>
      (await hentAktor(a.db, vervId, '2025-05-01'))?.nettverkIder.length
    const rad = await a.db
      .selectFrom('verv')
      .select('id')
      .where('utvalg_id', '=', 'kompetansenettverk-gauldal')
      .where('rolle', '=', 'uh')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    expect(await nettverk(rad.id)).toBe(1)
    expect(await nettverk(5)).toBeGreaterThan(1)
  })

  test('et nytt fylke begynner med de vanlige linjene', async () => {
    await sql`insert into fylke (id, navn, statsforvalter) values ('agder', 'Agder', 'Statsforvalteren i Agder')`.execute(
      a.db,
    )
    const { antall } = await a.db
      .selectFrom('seterett')
      .select((w) => w.fn.countAll<number>().as('antall'))
      .where('fylke_id', '=', 'agder')
      .executeTakeFirstOrThrow()
    expect(antall).toBe(9)
  })

  describe('i ordningene utvalget behandler', () => {
    const idFor = async (sete: string) =>
      (
        await a.db
          .selectFrom('verv')
          .select('id')
          .where('sete', '=', sete)
          .where('rolle', '=', 'forum')
          .where('plass', '=', 'representant')
          .executeTakeFirstOrThrow()
      ).id
    const aret = (ordning: string) =>
      a.db
        .selectFrom('tilskuddsar')
        .select('id')
        .where('fylke_id', '=', 'trondelag')
        .where('ordning_id', '=', ordning)
        .where('ar', '=', 2023)
        .executeTakeFirstOrThrow()
    const kravOmOrdning = async (sete: string, ordning: string, dato: string) =>
      sql`select krev_ordning(${await idFor(sete)}, ${(await aret(ordning)).id},
        ${`${dato}T12:00:00Z`}::timestamptz)`.execute(a.db)

    test('et medlem av forumet for Rekom når ikke året i Dekom, og utvalgets egen ordning står først', async () => {
      const rekom = await hentAktor(a.db, await idFor('Fosen, Rekom'), idag)
      expect(rekom?.ordningIder).toEqual(['rekom', 'kollektiv', 'kompetanseloftet'])
      const sekretar = await hentAktor(a.db, SEKRETARIAT, idag)
      expect(sekretar?.ordningIder).toBeNull()
      expect((await hentAktor(a.db, 2, idag))?.ordningIder).toBeNull()
    })

    test('også databasen nekter: den som ikke når ordningen den dagen, verken vurderer eller vedtar', async () => {
      await kravOmOrdning('Fosen, Rekom', 'kompetanseloftet', idag)
      await kravOmOrdning('Fosen, Dekom', 'dekom', idag)
      await expect(kravOmOrdning('Fosen, Rekom', 'dekom', idag)).rejects.toMatchObject({
        constraint: 'setet_behandler_ordningen',
      })
      // Kompetanseløftet began 26 January 2021: before that day the forum did not handle it.
      await expect(
        kravOmOrdning('Fosen, Rekom', 'kompetanseloftet', '2020-12-01'),
      ).rejects.toThrow()
    })

    test('sekretariatet legger til en ordning fra en senere dag, og avslutter en med virkning fra i dag', async () => {
      const FORUM = '/trondelag/utvalg/samarbeidsforum-rekom'
      const ordninger = async (dag: string) =>
        (await hentAktor(a.db, await idFor('Fosen, Rekom'), dag))?.ordningIder
      const linjene = () =>
        a.db
          .selectFrom('utvalgsordning')
          .select(['id', 'ordning_id', sql<string | null>`lower(gyldig)`.as('fra')])
          .where('utvalg_id', '=', 'samarbeidsforum-rekom')
          .orderBy('id')
          .execute()
      const kilde = 'Vedtak i samarbeidsforum'
      const bakover = await send(`${FORUM}/ordning`, {
        ordning: 'dekom',
        fra: '2023-01-01',
        kilde: '',
      })
      expect(bakover.status).toBe(422)
      expect(await bakover.text()).toContain('value="2023-01-01"')
      const tidlig = await send(`${FORUM}/ordning`, { ordning: 'dekom', fra: '2023-01-01', kilde })
      expect(await tidlig.text()).toContain('Det som har vært, kan ikke endres.')
      expect(
        (await send(`${FORUM}/ordning`, { ordning: 'dekom', fra: '2023-08-01', kilde })).status,
      ).toBe(303)
      expect(await ordninger(idag)).not.toContain('dekom')
      expect(await ordninger('2023-08-01')).toContain('dekom')

      const side = await (await a.hent(FORUM, { som: SEKRETARIAT })).text()
      expect(side).toContain('Gjelder senere')
      expect(side).toContain('1. august 2023')

      // Saving the body's own form leaves what is to come as it is.
      const felt = { navn: 'Samarbeidsforum for Rekom', type: 'samarbeidsforum', ordning: 'rekom' }
      expect((await send(`${FORUM}/rediger`, { ...felt, kilde, versjon: '2' })).status).toBe(303)
      expect(await ordninger('2023-08-01')).toContain('dekom')

      const loftet = (await linjene()).find((l) => l.ordning_id === 'kompetanseloftet')
      const avslutt = `${FORUM}/ordning/${loftet?.id}/avslutt`
      const gammel = await send(avslutt, { siste: '2023-03-07', versjon: '2' })
      expect(gammel.status).toBe(409)
      expect(await gammel.text()).toContain('Noen andre lagret først')
      expect((await send(avslutt, { siste: '2023-03-07', versjon: '3' })).status).toBe(303)
      expect(await ordninger(idag)).toEqual(['rekom', 'kollektiv'])
      // What was is not rewritten: the day before it handled what it handled.
      const { rows } = await sql`select from utvalgsordning
        where id = ${loftet?.id ?? 0} and gyldig @> '2023-03-07'::date`.execute(a.db)
      expect(rows).toHaveLength(1)

      const dekom = (await linjene()).find((l) => l.ordning_id === 'dekom')
      const bort = `${FORUM}/ordning/${dekom?.id}/avslutt`
      expect((await send(bort, { siste: '2023-07-31', versjon: '4' })).status).toBe(303)
      expect((await linjene()).map((l) => l.ordning_id)).not.toContain('dekom')
    })

    test('avsluttes behandlingen av en ordning, er retten borte samme dag', async () => {
      await sql`update utvalgsordning set gyldig = daterange(lower(gyldig), ${idag}::date)
        where utvalg_id = 'samarbeidsforum-rekom' and ordning_id = 'kompetanseloftet'`.execute(a.db)
      const rekom = await hentAktor(a.db, await idFor('Fosen, Rekom'), idag)
      expect(rekom?.ordningIder).toEqual(['rekom', 'kollektiv'])
      const side = await a.hent('/trondelag/2023/kompetanseloftet/vurdering', {
        som: rekom?.vervId ?? 0,
      })
      expect(side.status).toBe(403)
      expect(await side.text()).toContain('et utvalg som ikke behandler denne ordningen')
    })
  })
})
