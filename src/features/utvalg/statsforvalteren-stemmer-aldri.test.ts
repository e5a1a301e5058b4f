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
      select from setebesetning b join verv v on v.person_id = b.person_id
      where b.sete_id = s.id and v.rolle = 'sekretariat'))`.execute(a.db)
  return rows[0]?.antall ?? -1
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
  })
})
