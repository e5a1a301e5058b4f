import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const U = '/trondelag/utvalg'

let a: Testapp
beforeAll(async () => {
  a = await nyApp()
})
afterAll(() => a.slett())

/** The page's text as it is read: without markup, and with plain spaces. */
async function les(sti: string, som?: number): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(200)
  const html = await svar.text()
  return html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
}

describe('utvalgene kan leses av alle, og hullene roper', () => {
  test('Rekom 8. mars 2023 har forfallene som ledige seter, og nettverk uten vara', async () => {
    const side = await les(U)
    expect(side).toContain(
      'Samarbeidsforum for Rekom Samarbeidsforum Rekom, Kollektiv kompetanseutvikling, Kompetanseløftet 23 (minst 23)',
    )
    expect(side).toContain('6 ledige seter')
    expect(side).toContain('7 seter mangler vara')
    expect(side).toContain('Interkommunalt politisk råd')
    expect(side).toContain('Ingen mandat gjelder')
  })

  test('Værnes møtte med vara for Dekom: setet er ledig, men har vara', async () => {
    const side = await les(`${U}/samarbeidsforum-dekom`)
    expect(side).toContain('Værnes, Dekom Værnes Nettverkene Ledig Vebjørn Brattvoll (oppdiktet)')
    expect(side).toContain('Nei. Statsforvalteren stemmer aldri')
  })

  test('Gauldals kompetansenettverk har 23 til 24 seter fra april 2025, og bare koordinatoren før', async () => {
    const liste = async (dato: string) => {
      const svar = await a.hent(`${U}.json?dato=${dato}`)
      const {
        utvalg,
      }: { utvalg: { utvalg: { id: string }; seter: unknown[]; grense?: unknown }[] } = JSON.parse(
        await svar.text(),
      )
      return utvalg.find((u) => u.utvalg.id === 'kompetansenettverk-gauldal')
    }
    expect(await liste('2025-05-01')).toMatchObject({ grense: { min: 23, maks: 24 } })
    expect((await liste('2025-05-01'))?.seter).toHaveLength(23)
    expect((await liste('2025-03-31'))?.seter).toHaveLength(1)
  })

  test('styret har ett sete for hver kommune, og det varsles før leder går ut', async () => {
    const mai = await les(`${U}/styret-gauldal?dato=2025-05-01`)
    expect(mai).toContain('Leder Kåre Ryllik')
    expect(mai).toContain('4 ledige seter')
    expect(mai).not.toContain('har ikke noe sete')
    expect(mai).not.toContain('er valgt bare')
    const vinter = await les(`${U}/styret-gauldal?dato=2027-01-01`)
    expect(vinter).toContain('Leder er valgt bare til og med 31. mars 2027')
    expect(await les(`${U}/styret-gauldal?dato=2027-04-01`)).toContain('Nestleder er ikke valgt')
  })

  test('en dato som ikke finnes, blir sagt ved feltet', async () => {
    expect(await les(`${U}?dato=2025-02-30`)).toContain('Skriv en dato som finnes')
  })

  test('arket har hvem som sitter, og en feil adresse gir 404', async () => {
    const csv = await (await a.hent(`${U}/samarbeidsforum-rekom.csv`)).text()
    expect(csv).toContain('Statped')
    expect((await a.hent(`${U}/finnes-ikke`)).status).toBe(404)
    expect((await a.hent('/demofylket/utvalg/samarbeidsforum-rekom')).status).toBe(404)
  })

  test('ingen side spør databasen mer enn åtte ganger', async () => {
    const { medSporreteller } = await import('#platform/db/sporreteller.ts')
    for (const sti of [U, `${U}/samarbeidsforum-rekom`])
      expect(
        (await medSporreteller(() => a.hent(sti, { som: 1 }))).antall,
        sti,
      ).toBeLessThanOrEqual(8)
  })
})

describe('databasen holder det kjernen holder', () => {
  const avvises = async (sporring: string) => {
    await expect(sql.raw(sporring).execute(a.db)).rejects.toThrow()
  }

  test('Statsforvalterens sete kan ikke få stemme, heller ikke som en annen gruppe', async () => {
    await avvises("update sete set har_stemme = true where gruppe = 'statsforvalteren'")
    await avvises(
      "update sete set har_stemme = true, gruppe = 'uh' where gruppe = 'statsforvalteren'",
    )
    await avvises("update organisasjon set type = 'statsforvalter' where id = 'statped'")
  })

  test('en fra Statsforvalteren kan ikke sitte i et sete som stemmer, heller ikke som vara', async () => {
    await avvises(`insert into setebesetning (sete_id, person_id, plass, gyldig)
      select s.id, p.id, 'vara2', '[2023-03-08,)' from sete s, person p
      where s.navn = 'Statped' and p.navn = 'Sigrun Lauvdal'`)
    await avvises(`insert into setebesetning (sete_id, person_id, plass, gyldig)
      select s.id, p.id, 'vara2', '[2023-03-08,)' from sete s, person p
      where s.navn = 'Sekretariatet for samarbeidsforum' and s.fylke_id = 'trondelag'
        and p.navn = 'Ståle Vidmyr'`)
  })

  test('en plass har én om gangen, og en person har ikke to plasser i samme sete', async () => {
    for (const plass of ['representant', 'vara1'])
      await avvises(`insert into setebesetning (sete_id, person_id, plass, gyldig)
        select b.sete_id, b.person_id, '${plass}', '[2024-01-01,)' from setebesetning b
        join sete s on s.id = b.sete_id where s.navn = 'Statped'`)
  })

  test('leder og nestleder er to, mandater overlapper ikke, og ingenting slettes', async () => {
    await avvises('update tillitsverv set person_id = (select min(person_id) from tillitsverv)')
    await avvises(`insert into mandat (fylke_id, utvalg_id, nr, tekst, fastsatt_av, kilde, sammensetning, gyldig)
      select fylke_id, utvalg_id, nr + 1, tekst, fastsatt_av, kilde, sammensetning, gyldig from mandat`)
    for (const tabell of ['mandat', 'sete', 'setebesetning', 'tillitsverv'])
      await avvises(`delete from ${tabell}`)
  })
})
