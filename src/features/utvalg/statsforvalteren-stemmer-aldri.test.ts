// The State Administrator never has a vote (mandate for samarbeidsforum; slides of 8 March 2023:
// «Statsforvalteren kan ikke stemme»). Four ways in, each closed by itself.
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const SEKRETARIAT = 1
const REKOM = '/trondelag/utvalg/samarbeidsforum-rekom'
const SAK = '/trondelag/2023/kompetanseloftet/vurdering/orn/midtre-namdal'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
  return () => a.slett()
})

const tekst = async (svar: Response) =>
  (await svar.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
async function id(tabell: 'sete' | 'person', navn: string): Promise<number> {
  const rad = await a.db
    .selectFrom(tabell)
    .select('id')
    .where('navn', '=', navn)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return rad.id
}
/** Nobody of the State Administrator's sits in a seat that votes, and none of its seats votes. */
async function stemmer(): Promise<number> {
  const { rows } = await sql<{ antall: number }>`select count(*)::int as antall
    from sete s left join organisasjon o on o.id = s.organisasjon_id
    where s.har_stemme and (o.type = 'statsforvalter' or s.gruppe = 'statsforvalteren' or exists (
      select from setebesetning b
      join verv v on v.person_id = b.person_id and v.gyldig && b.gyldig
      where b.sete_id = s.id and v.rolle = 'sekretariat'))`.execute(a.db)
  return rows[0]?.antall ?? -1
}

/**
 * A body whose seat would give the secretariat's right if it were a board, and somebody with a vote
 * in the forum in it.
 */
async function sekretaerIProven(fylke = 'trondelag'): Promise<void> {
  await sql`insert into seterett (fylke_id, utvalgstype, gruppe, har_stemme, rolle, hjemmel)
    values (${fylke}, 'styre', 'sekretaer', false, 'sekretariat', 'Prøve')`.execute(a.db)
  await sql`insert into utvalg (fylke_id, id, navn, type, kilde)
    values (${fylke}, 'prove', 'Prøve', 'annet', 'Prøve')`.execute(a.db)
  await sql`insert into sete (fylke_id, utvalg_id, gruppe, navn, har_stemme, gyldig)
    values (${fylke}, 'prove', 'sekretaer', 'Sekretær', false, '[2023-01-01,)')`.execute(a.db)
  await sql`insert into setebesetning (sete_id, person_id, plass, gyldig)
    select s.id, p.id, 'representant', '[2023-03-01,)' from sete s, person p
    where s.utvalg_id = 'prove' and p.navn = 'Ståle Vidmyr'`.execute(a.db)
}
const PROVEN = '/trondelag/utvalg/prove/rediger'
const somStyre = {
  versjon: '1',
  navn: 'Prøve',
  type: 'styre',
  ordning: '',
  nettverk: '',
  fra: '',
  siste: '',
  kilde: 'Prøve',
}
/** The same fault in a county, made before there was a rule that refused it. */
async function gammelFeil(fylke: string): Promise<void> {
  await sekretaerIProven(fylke)
  await sql`alter table utvalg disable trigger user`.execute(a.db)
  await sql`update utvalg set type = 'styre' where id = 'prove'`.execute(a.db)
  await sql`alter table utvalg enable trigger user`.execute(a.db)
}

describe('Statsforvalteren stemmer aldri', () => {
  test('gjennom skjema: ikke i et nytt sete, ikke ved å redigere et sete, og ikke som person i et annet', async () => {
    const felt = {
      versjon: '1',
      navn: 'Observatør',
      gruppe: 'uh',
      organisasjon: 'statsforvalteren-i-trondelag',
      nettverk: '',
      stemme: 'ja',
      kilde: 'Referat',
    }
    const eget = await id('sete', 'Sekretariatet for samarbeidsforum')
    const statped = await id('sete', 'Statped')
    const sigrun = String(await id('person', 'Sigrun Lauvdal'))
    const forsok: readonly (readonly [string, Record<string, string>])[] = [
      [`${REKOM}/sete`, { ...felt, fra: '2023-05-01', siste: '' }],
      [`${REKOM}/sete/${eget}/rediger`, { ...felt, organisasjon: '' }],
      [`${REKOM}/sete/${eget}/rediger`, { ...felt, gruppe: 'statsforvalteren' }],
      [`${REKOM}/sete/${statped}/rediger`, felt],
      ...['representant', 'vara1', 'vara2'].map(
        (plass) =>
          [
            `${REKOM}/sete/${statped}`,
            { versjon: '1', plass, person: sigrun, fra: '2023-05-01' },
          ] as const,
      ),
    ]
    for (const [sti, skjema] of forsok) {
      const svar = await a.send(sti, skjema, { som: SEKRETARIAT })
      expect(svar.status, sti).toBe(422)
      expect(await tekst(svar), sti).toContain('Statsforvalteren har aldri stemme')
    }
    const stemmende = { versjon: '1', plass: 'vara1', fra: '2023-05-01' }
    const motsatt = await a.send(
      `${REKOM}/sete/${eget}`,
      { ...stemmende, person: String(await id('person', 'Ståle Vidmyr')) },
      { som: SEKRETARIAT },
    )
    expect(await tekst(motsatt)).toContain('Personen sitter i et sete med stemme')
    // Nor by what kind of body it is: the seats in it would be the secretariat's from then on.
    await sekretaerIProven()
    const sombody = await a.send(PROVEN, somStyre, { som: SEKRETARIAT })
    expect(sombody.status).toBe(422)
    expect(await tekst(sombody)).toContain(
      'Type: Noen i dette utvalget ville få sekretariatets rett og samtidig ha stemme',
    )
    // Nor by what kind of organisation its seat is for.
    const organisasjon = await a.send(
      '/trondelag/register/organisasjoner/trondelag-fylkeskommune/rediger',
      {
        versjon: '1',
        navn: 'Trøndelag fylkeskommune',
        type: 'statsforvalter',
        maalform: 'noytral',
        orgnr: '',
        kilde: 'Prøve',
      },
      { som: SEKRETARIAT },
    )
    expect(organisasjon.status).toBe(422)
    expect(await tekst(organisasjon)).toContain('Organisasjonen har et sete med stemme')
    expect(await stemmer()).toBe(0)
  })

  test('gjennom API: en vurdering som er sendt rett til adressen, avvises, og svaret som JSON viser ingen', async () => {
    const vurdering = { versjon: '', resultat: 'innstilles', belop: '1', merknad: '' }
    for (const sti of [SAK, `${SAK}/trekk`]) {
      const svar = await a.send(sti, vurdering, { som: SEKRETARIAT })
      expect(svar.status, sti).toBe(403)
    }
    const somJson = await a.send(`${SAK}.json`, vurdering, { som: SEKRETARIAT })
    expect(somJson.status).toBeGreaterThanOrEqual(400)
    expect(somJson.status).toBeLessThan(500)
    expect(await a.db.selectFrom('vurdering').selectAll().execute()).toEqual([])
    await sekretaerIProven()
    for (const sti of [PROVEN, `${PROVEN}.json`]) {
      const svar = await a.send(sti, somStyre, { som: SEKRETARIAT })
      expect(svar.status, sti).toBeGreaterThanOrEqual(400)
      expect(svar.status, sti).toBeLessThan(500)
    }
    expect(await stemmer()).toBe(0)
    const lest: { seter: { gruppe: string; harStemme: boolean }[] } = JSON.parse(
      await (await a.hent(`${REKOM}.json`)).text(),
    )
    const egne = lest.seter.filter((s) => s.gruppe === 'statsforvalteren')
    expect(egne.map((s) => s.harStemme)).toEqual([false])
  })

  test('gjennom SQL: verken sete, person, gruppe, vurdering eller en linje som gir rett', async () => {
    const avvises = async (sporring: string, regel: string) => {
      await expect(sql.raw(sporring).execute(a.db), sporring).rejects.toMatchObject({
        constraint: regel,
      })
    }
    const ALDRI = 'statsforvalteren_stemmer_aldri'
    await avvises(
      "update sete set har_stemme = true, gruppe = 'uh' where gruppe = 'statsforvalteren'",
      ALDRI,
    )
    await avvises(
      "update sete set har_stemme = true, gruppe = 'uh', organisasjon_id = null where gruppe = 'statsforvalteren'",
      ALDRI,
    )
    await avvises("update organisasjon set type = 'statsforvalter' where id = 'statped'", ALDRI)
    for (const [sete, person] of [
      ['Statped', 'Sigrun Lauvdal'],
      ['Sekretariatet for samarbeidsforum', 'Ståle Vidmyr'],
    ])
      await avvises(
        `insert into setebesetning (sete_id, person_id, plass, gyldig)
          select s.id, p.id, 'vara2', '[2023-03-08,)' from sete s, person p
          where s.navn = '${sete}' and p.navn = '${person}'`,
        ALDRI,
      )
    await avvises(
      "update seterett set har_stemme = true where rolle = 'sekretariat'",
      'sekretariatet_stemmer_ikke',
    )
    await avvises("update seterett set har_stemme = false where rolle = 'forum'", 'forumet_stemmer')
    // A line that makes the coordinator secretariat: the coordinator votes in the forum.
    await avvises(
      "update seterett set rolle = 'sekretariat', har_stemme = false where gruppe = 'koordinator'",
      ALDRI,
    )
    await avvises(
      `insert into gruppemedlem (gruppe_id, verv_id) select min(id), ${SEKRETARIAT} from vurderingsgruppe`,
      'vurderer_har_stemme',
    )
    await avvises(
      `insert into vurdering (beslutningsgrunnlag_id, gruppe_id, resultat, belop_kr, kriterier, fort_av)
        select beslutningsgrunnlag_id, gruppe_id, 'avslas', 0, '[]', ${SEKRETARIAT} from gruppesak limit 1`,
      'vurderer_har_stemme',
    )
    await expect(
      sql`insert into verv (person_id, rolle) values (1, 'forum')`.execute(a.db),
    ).rejects.toThrow()
    await sekretaerIProven()
    await avvises("update utvalg set type = 'styre' where id = 'prove'", ALDRI)
    // A body that is a board from the day it is over, becomes one by being longer.
    await sql`update utvalg set type = 'styre', gyldig = '(,2023-01-01)' where id = 'prove'`.execute(
      a.db,
    )
    await avvises("update utvalg set gyldig = '(,)' where id = 'prove'", ALDRI)
    await sql`update sete set gyldig = '[2022-01-01,2023-01-01)' where utvalg_id = 'prove'`.execute(
      a.db,
    )
    await sql`update utvalg set gyldig = '(,)' where id = 'prove'`.execute(a.db)
    await avvises("update sete set gyldig = '[2022-01-01,)' where utvalg_id = 'prove'", ALDRI)
    // The line that stood in the way of another, for all groups, is taken away.
    await sql`update seterett set rolle = 'eier' where hjemmel = 'Prøve'`.execute(a.db)
    await sql`insert into seterett (fylke_id, utvalgstype, gruppe, har_stemme, rolle, hjemmel)
      values ('trondelag', 'styre', null, false, 'sekretariat', 'Alle')`.execute(a.db)
    await sql`update sete set gyldig = '[2022-01-01,)' where utvalg_id = 'prove'`.execute(a.db)
    await avvises("delete from seterett where hjemmel = 'Prøve'", ALDRI)
    await avvises("update seterett set gruppe = 'andre' where hjemmel = 'Prøve'", ALDRI)
    await avvises("update seterett set gyldig = '(,2024-01-01)' where hjemmel = 'Prøve'", ALDRI)
    expect(await stemmer()).toBe(0)
  })

  test('gjennom import: et roster som setter en fra Statsforvalteren i et sete med stemme, leses ikke inn', async () => {
    const HODE = 'Sete\tGruppe\tRepresentant\tVara\n'
    for (const rader of [
      'Statped\t\tSigrun Lauvdal\t\n',
      'Statped\t\tStåle Vidmyr\tHalvard Tindeland\n',
      'Nytt sete\tuh\tSigrun Lauvdal\t\n',
    ])
      for (const steg of ['', 'lagre']) {
        const svar = await a.send(
          `${REKOM}/import`,
          {
            versjon: '1',
            fra: '2023-05-01',
            tekst: `${HODE}KS\t\tEinar Forfallsen\t\n${rader}`,
            steg,
          },
          { som: SEKRETARIAT },
        )
        expect(await tekst(svar), rader).toContain('Rad 3: Statsforvalteren har aldri stemme')
      }
    expect(await stemmer()).toBe(0)
    const nye = await a.db.selectFrom('person').where('navn', '=', 'Einar Forfallsen').execute()
    expect(nye).toEqual([])
    // Into a body whose seats are the secretariat's: whoever has a vote elsewhere is not read in.
    await sekretaerIProven()
    await sql`update setebesetning b set gyldig = '[2023-03-01,2023-04-01)' from sete s
      where s.id = b.sete_id and s.utvalg_id = 'prove'`.execute(a.db)
    await sql`update setebesetning b set gyldig = '[2023-04-01,)' from person p
      where p.id = b.person_id and p.navn = 'Ståle Vidmyr' and b.gyldig @> '2023-05-01'::date`.execute(
      a.db,
    )
    await sql`update utvalg set type = 'styre' where id = 'prove'`.execute(a.db)
    const inn = await a.send(
      '/trondelag/utvalg/prove/import',
      {
        versjon: '1',
        fra: '2023-05-01',
        tekst: `${HODE}Sekretær\t\tStåle Vidmyr\t\n`,
        steg: 'lagre',
      },
      { som: SEKRETARIAT },
    )
    expect(inn.status).toBe(422)
    expect(await tekst(inn)).toContain('stemme')
    expect(await stemmer()).toBe(0)
  })

  test('hver tabell som sier hvem som har en rett eller en stemme, blir spurt når den endres', async () => {
    // What the view of the hats is made of, and what an organisation is.
    const { rows } = await sql<{ tabell: string; spurt: boolean }>`
      select distinct t.relname as tabell, exists (select from pg_trigger g
        join pg_proc p on p.oid = g.tgfoid
        where g.tgrelid = t.oid and g.tgenabled = 'O' and p.proname = 'statsforvalteren_stemmer_aldri'
      ) as spurt
      from pg_class t where t.relkind = 'r' and t.oid in (select d.refobjid from pg_rewrite r
        join pg_depend d on d.objid = r.oid and d.refclassid = 'pg_class'::regclass
        where r.ev_class = 'verv'::regclass) or t.oid = 'organisasjon'::regclass order by 1`.execute(
      a.db,
    )
    expect(rows).toEqual(
      ['organisasjon', 'sete', 'setebesetning', 'seterett', 'utvalg'].map((tabell) => ({
        tabell,
        spurt: true,
      })),
    )
  })

  test('en feil i ett fylke stopper verken et annet fylke, resten av fylket eller den som retter den', async () => {
    await gammelFeil('trondelag')
    expect(await stemmer()).toBe(1)
    for (const sporring of [
      `insert into utvalg (fylke_id, id, navn, type) values ('demofylket', 'nytt', 'Nytt', 'annet')`,
      `insert into sete (fylke_id, utvalg_id, gruppe, navn, har_stemme, gyldig)
        values ('demofylket', 'nytt', 'uh', 'Nytt', true, '(,)')`,
      `update sete set har_stemme = har_stemme, gyldig = gyldig where fylke_id = 'demofylket'`,
      `update organisasjon set type = 'annen' where id = 'demokommunen'`,
      `update setebesetning b set gyldig = b.gyldig from sete s
        where s.id = b.sete_id and s.navn = 'Statped'`,
      `insert into seterett (fylke_id, utvalgstype, har_stemme, rolle, hjemmel)
        values ('demofylket', 'styre', false, 'sekretariat', 'Prøve')`,
      `update setebesetning b set gyldig = '[2023-03-01,2023-05-01)' from sete s
        where s.id = b.sete_id and s.utvalg_id = 'prove'`,
    ])
      await sql.raw(sporring).execute(a.db)
    const { rows } = await sql<{
      antall: number
    }>`select count(*)::int as antall from setebesetning b
      join verv v on v.person_id = b.person_id and v.gyldig && b.gyldig join sete s on s.id = b.sete_id
      where v.rolle = 'sekretariat' and s.har_stemme and upper_inf(v.gyldig)`.execute(a.db)
    expect(rows).toEqual([{ antall: 0 }])
  })
})
