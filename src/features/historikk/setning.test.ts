import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SPRAK } from '#core/sprak.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { historikknavn } from './navnetekster.ts'
import { fortelles } from './setning.ts'
import { ordFor } from './verdi.ts'

let a: Testapp
let sekretariat: number
beforeAll(async () => {
  a = await nyApp()
  const verv = await a.db
    .selectFrom('verv')
    .select('id')
    .where('rolle', '=', 'sekretariat')
    .where('fylke_id', '=', 'trondelag')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  sekretariat = verv.id
  // Its login is a change too, and comes first.
  await a.kake(sekretariat)
})
afterAll(() => a.slett())

const MED_HISTORIKK = sql`(select tgrelid from pg_trigger where tgname = 'A_historikk')`
const IKKE_VIST = new Set(['segl', 'innsyn_rydding'])

/** What the page says of the last change. */
async function siste(endring: string, lang = 'nb'): Promise<string> {
  await sql.raw(endring).execute(a.db)
  const svar = await a.hent(`/trondelag/historikk.json?lang=${lang}`, { som: sekretariat })
  const { hendelser } = JSON.parse(await svar.text())
  return hendelser[0].setning
}

describe('det som er endret, fortelles', () => {
  test('med et navn på hver tabell og hver kolonne, på alle språk', async () => {
    const { rows } = await sql<{ tabell: string; kolonne: string }>`
      select attrelid::regclass::text as tabell, attname::text as kolonne from pg_attribute
      where attrelid in ${MED_HISTORIKK} and attnum > 0 and not attisdropped`.execute(a.db)
    const vist = rows.filter((r) => !IKKE_VIST.has(r.tabell))
    const uten = SPRAK.flatMap((sprak) =>
      vist.flatMap(({ tabell, kolonne }) => [
        ...(tabell in historikknavn[sprak].rader ? [] : [`${sprak} ${tabell}`]),
        ...(kolonne in historikknavn[sprak].kolonner || !fortelles(kolonne)
          ? []
          : [`${sprak} ${tabell}.${kolonne}`]),
      ]),
    )
    expect([...new Set(uten)]).toEqual([])
  })

  test('med et ord folk bruker for hver tilstand og hvert valg, på alle språk', async () => {
    const { rows } = await sql<{ tabell: string; kolonne: string; ord: string[] }>`
      select c.conrelid::regclass::text as tabell, k.attname::text as kolonne,
        array(select m[1] from regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::text', 'g') m
          where m[1] <> '') as ord
      from pg_constraint c
      join pg_attribute k on k.attrelid = c.conrelid and k.attnum = c.conkey[1]
      where c.contype = 'c' and cardinality(c.conkey) = 1 and c.conrelid in ${MED_HISTORIKK}
        and pg_get_constraintdef(c.oid) ~ '= ANY \\(ARRAY\\['`.execute(a.db)
    // The ground by the rule stands beside the ground, and a rule's code is never changed.
    const valg = rows.filter((r) => r.kolonne !== 'regelgrunn' && r.kolonne !== 'kode')
    expect(valg.length).toBeGreaterThan(15)
    const egne = new Set(['habilitet.slag'])
    const uten = SPRAK.flatMap((sprak) =>
      valg
        .filter((r) => !egne.has(`${r.tabell}.${r.kolonne}`))
        .flatMap(({ tabell, kolonne, ord }) =>
          ord
            .filter((o) => ordFor(tabell, kolonne, o, sprak) === undefined)
            .map((o) => `${sprak} ${tabell}.${kolonne} ${o}`),
        ),
    )
    expect(uten).toEqual([])
  })

  test('med nettverket tallet gjelder, også når bare tallet er endret', async () => {
    expect(
      await siste(`update nokkeltall set verdi = 77 where nettverk_id = 'gauldal'
        and tilskuddsar_id = (select min(tilskuddsar_id) from nokkeltall where nettverk_id = 'gauldal')`),
    ).toMatch(
      /^Samråd endret verdien i nøkkeltallet til Gauldal for nøkkelen .+ i .+ \d{4} fra [\d\s ]+ til 77\.$/,
    )
    const skjermet = `insert into skjerming (beslutningsgrunnlag_id, fylke_id, hjemmel_id, grunn, satt_av, satt_tid)
      select b.id, b.fylke_id, (select min(id) from skjermingshjemmel), 'Navn i teksten', ${sekretariat}, now()
      from beslutningsgrunnlag b join tilskuddsar t on t.id = b.tilskuddsar_id
      where b.nettverk_id = 'innherred' and b.fylke_id = 'trondelag' limit 1`
    expect(await siste(skjermet)).toMatch(
      /^Samråd skjermet saken til Innherred \(«.+»\)\.$|^Samråd skjermet saken til Innherred \(.+\)\.$/,
    )
    expect(
      await siste(`update skjerming set opphevet_av = ${sekretariat}, opphevet_tid = now(),
        opphevet_grunn = 'Rettet'`),
    ).toBe('Samråd opphevet skjermingen av saken til Innherred.')
  })

  test('med seter, stemmer og plasser ved navn', async () => {
    expect(
      await siste(`update sete set har_stemme = not har_stemme
        where id = (select min(id) from sete where navn = 'Gauldal, Dekom')`),
    ).toBe(
      'Samråd endret stemmeretten for setet Gauldal, Dekom i Samarbeidsforum for Dekom fra ja til nei.',
    )
    const besetning = `(select b.id from setebesetning b join sete s on s.id = b.sete_id
      where s.navn = 'Koordinator for Gauldal' and upper_inf(b.gyldig) order by b.id limit 1)`
    expect(
      await siste(`update setebesetning set gyldig = daterange(lower(gyldig), '2023-07-01')
        where id = ${besetning}`),
    ).toBe(
      'Samråd satte siste dag for plassen til Njål Granmo i setet Koordinator for Gauldal til 30. juni 2023.',
    )
    expect(
      await siste(
        `insert into setebesetning (sete_id, person_id, plass, gyldig)
        select s.id, p.id, 'representant', '[2023-07-01,)' from sete s, person p
        where s.navn = 'Koordinator for Gauldal' and p.navn = 'Ylva Kveldro'`,
        'nn',
      ),
    ).toBe(
      'Samråd gav Ylva Kveldro ein plass i setet Koordinator for Gauldal (representant, frå 1. juli 2023).',
    )
    expect(
      await siste(`update nettverksmedlem set gyldig = daterange(lower(gyldig), '2025-01-01')
        where nettverk_id = 'gauldal' and organisasjon_id = (select id from organisasjon where navn = 'Røros kommune')`),
    ).toBe(
      'Samråd satte siste dag for medlemskapet til Røros kommune i Gauldal til 31. desember 2024.',
    )
  })

  test('med hvem som har fastsatt mandatet, og mandatets utvalg', async () => {
    expect(
      await siste(`update mandat set fastsatt_av = 'Årsmøtet' where id = (select min(id) from mandat
        where utvalg_id = (select id from utvalg where navn = 'Samarbeidsforum for Dekom'))`),
    ).toMatch(
      /^Samråd endret vedtaksorganet for mandatet til Samarbeidsforum for Dekom fra .+ til «Årsmøtet»\.$/,
    )
  })

  test('et fravær finnes hos utvalget og hos personen, ikke bare i tabellen', async () => {
    const { id, person_id, utvalg_id } = await a.db
      .selectFrom('setebesetning as b')
      .innerJoin('sete as s', 's.id', 'b.sete_id')
      .select(['b.id', 'b.person_id', 's.utvalg_id'])
      .where('s.navn', '=', 'Statped')
      .executeTakeFirstOrThrow()
    const setning = 'meldte fravær for Ståle Vidmyr, Statped (fra 8. mars 2023 til 9. mars 2023).'
    expect(
      await siste(`insert into fravaer (besetning_id, gyldig, meldt_av, meldt)
        values (${id}, '[2023-03-08,2023-03-10)', ${id}, now())`),
    ).toBe(`Samråd ${setning}`)
    for (const sti of [`utvalg/${utvalg_id}`, `personer/${person_id}`]) {
      const svar = await a.hent(`/trondelag/${sti}/historikk.json`, { som: sekretariat })
      expect(await svar.text()).toContain(setning)
    }
    expect(await siste(`update fravaer set trukket = now(), trukket_av = ${id}`)).toBe(
      'Samråd trakk meldingen om fravær for Ståle Vidmyr, Statped.',
    )
  })

  test('hele i arket: en linje for hver endring, med tiden slik klokka viste', async () => {
    const svar = await a.hent('/trondelag/historikk.csv', { som: sekretariat })
    const linjer = (await svar.text()).trim().split('\n')
    // The page shows twelve of the first loading; the sheet has them all.
    expect(linjer.length).toBeGreaterThan(300)
    expect(linjer.filter((l) => !/^"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(l))).toHaveLength(1)
    const side = await (await a.hent('/trondelag/historikk?slag=verv', { som: sekretariat })).text()
    expect(side).toMatch(/<summary>Vis \d+ til<\/summary>/)
  })
})
