import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { kanOpptre, type Setedag } from '#core/verv/kan-opptre.ts'
import { hentAktor } from '#features/tilgang/sporringer.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'

const SEKRETARIAT = 1
// DMMH's seat in the forum for Rekom: the representative is in group Ugle, the vara in group Ørn.
const ASHILD = 37
const ISAK = 38
const V = '/trondelag/2023/kompetanseloftet/vurdering'
const VAERNES = `${V}/ugle/vaernes`

let a: Testapp
let naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
beforeEach(async () => {
  naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
  a = await nyApp({ naa: () => naa })
  return () => a.slett()
})

const tekst = async (svar: Response) =>
  (await svar.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')

async function seteAv(vervId: number): Promise<string> {
  const rad = await a.db
    .selectFrom('verv')
    .select(['sete_id', 'utvalg_id'])
    .where('id', '=', vervId)
    .executeTakeFirstOrThrow()
  return `/trondelag/utvalg/${rad.utvalg_id}/sete/${rad.sete_id}/fravaer`
}
const meld = async (hvem: number, som: number, fra = '2023-03-08', siste = fra) =>
  a.send(await seteAv(hvem), { plass: String(hvem), fra, siste }, { som })

function ark(mer: Record<string, string> = {}): Record<string, string> {
  const kriterier = [1, 2, 3, 4].flatMap((nr) => [
    [`kriterier.${nr}.oppfylt`, 'nei'],
    [`kriterier.${nr}.grunn`, 'Ikke begrunnet i behovet'],
  ])
  return {
    versjon: '',
    resultat: 'avslas',
    belop: '0',
    merknad: 'Nei',
    ...Object.fromEntries(kriterier),
    ...mer,
  }
}

describe('vara opptrer bare når representanten ikke gjør det', () => {
  test('vara leser, men får vite hvem som opptrer når hen prøver å vurdere', async () => {
    expect((await a.hent(V, { som: ISAK })).status).toBe(200)
    expect(await tekst(await a.hent(VAERNES, { som: ISAK }))).toContain(
      'Du er vara. Du kan vurdere når representanten har meldt fravær',
    )
    const svar = await a.send(VAERNES, ark(), { som: ISAK })
    expect(svar.status).toBe(403)
    const side = await svar.text()
    expect(side).toContain('Du er vara. Du kan vurdere når representanten har meldt fravær')
    expect(side).toContain('Åshild Lomdal opptrer for setet i dag.')
    expect(side).toContain(await seteAv(ISAK))
  })

  test('når representanten har meldt fravær, bytter de, og vara har setets plass i gruppa', async () => {
    expect((await meld(ASHILD, ASHILD)).status).toBe(303)
    expect((await hentAktor(a.db, ISAK, '2023-03-08'))?.opptrer.ok).toBe(true)
    expect((await a.send(VAERNES, ark(), { som: ASHILD })).status).toBe(403)
    const svar = await a.send(VAERNES, ark(), { som: ISAK })
    expect(svar.status, await tekst(svar)).toBe(303)
    expect((await hentAktor(a.db, ISAK, '2023-03-09'))?.opptrer.ok).toBe(false)
  })

  test('sekretariatet kan melde for andre; en annen fra forumet kan ikke', async () => {
    const fremmed = await meld(ASHILD, 7)
    expect(fremmed.status).toBe(422)
    expect(await tekst(fremmed)).toContain('Bare den som sitter på plassen, og sekretariatet')
    const vara = await meld(ASHILD, ISAK)
    expect(vara.status).toBe(422)
    expect((await meld(ASHILD, SEKRETARIAT)).status).toBe(303)
    expect((await meld(ASHILD, 57)).status).toBe(403)
  })

  test('et fravær trekkes, én gang, og står igjen i historikken', async () => {
    await meld(ASHILD, ASHILD)
    const { id } = await a.db.selectFrom('fravaer').select('id').executeTakeFirstOrThrow()
    const trekk = `${await seteAv(ASHILD)}/${id}/trekk`
    expect((await a.send(trekk, {}, { som: ISAK })).status).toBe(403)
    expect((await a.send(trekk, {}, { som: ASHILD })).status).toBe(303)
    expect((await a.send(trekk, {}, { som: ASHILD })).status).toBe(409)
    const side = await tekst(await a.hent(await seteAv(ASHILD), { som: ASHILD }))
    expect(side).toContain('Åshild Lomdal 8. mars 2023 – 8. mars 2023')
    expect(side).toContain('Trukket')
    await expect(sql`delete from fravaer`.execute(a.db)).rejects.toThrow()
  })

  test('alle feil kommer på én gang, ved feltet, og det som var skrevet står der', async () => {
    const sti = await seteAv(ASHILD)
    const svar = await a.send(
      sti,
      { plass: '', fra: '2023-02-30', siste: '' },
      { som: SEKRETARIAT },
    )
    expect(svar.status).toBe(422)
    const html = await svar.text()
    expect(html).toContain('value="2023-02-30"')
    const side = await tekst(new Response(html))
    expect(side).toContain('Den som er fraværende: Velg en av dem som sitter i setet.')
    expect(side).toContain('Første dag: Skriv en dato som finnes.')
    expect(side).toContain('Siste dag: Fyll ut feltet.')
    const bakover = await meld(ASHILD, ASHILD, '2023-03-01', '2023-03-02')
    expect(await tekst(bakover)).toContain('Fravær kan ikke meldes for dager som har gått.')
    const snudd = await meld(ASHILD, ASHILD, '2023-03-10', '2023-03-09')
    expect(await tekst(snudd)).toContain('Siste dag kan ikke være før første dag.')
  })

  test('når noen er borte, ser bare de i setet og sekretariatet', async () => {
    await meld(ASHILD, ASHILD, '2023-04-12')
    const sti = await seteAv(ASHILD)
    expect(await tekst(await a.hent(sti, { som: SEKRETARIAT }))).toContain('12. april 2023')
    expect(await tekst(await a.hent(sti, { som: 7 }))).not.toContain('12. april 2023')
    expect((await a.hent(sti)).status).toBe(403)
    expect(await tekst(await a.hent('/trondelag/utvalg/samarbeidsforum-rekom'))).not.toContain(
      'fravær',
    )
  })
})

describe('aldri begge i ett møte', () => {
  const vurder = (vervId: number, tid: string) =>
    sql`insert into vurdering (beslutningsgrunnlag_id, gruppe_id, resultat, belop_kr, kriterier, fort_av, fort_tid)
      select s.beslutningsgrunnlag_id, s.gruppe_id, 'avslas', 0, '[]', ${vervId}, ${tid}
      from gruppesak s join vurderingsgruppe g on g.id = s.gruppe_id where g.slug = 'ugle'
      and not exists (select from vurdering u where u.beslutningsgrunnlag_id = s.beslutningsgrunnlag_id)
      order by 1 limit 1`.execute(a.db)

  test('databasen avviser vara så lenge representanten opptrer, og representanten som er borte', async () => {
    await expect(vurder(ISAK, '2023-03-08T10:00:00Z')).rejects.toMatchObject({
      constraint: 'kan_opptre',
      detail: 'representanten-opptrer',
    })
    await meld(ASHILD, ASHILD)
    await expect(vurder(ASHILD, '2023-03-08T10:00:00Z')).rejects.toMatchObject({
      detail: 'meldt-fravaer',
    })
    await vurder(ISAK, '2023-03-08T10:00:00Z')
  })

  test('har vara opptrådt, kan ikke representanten det samme dag, heller ikke når fraværet er trukket', async () => {
    await meld(ASHILD, ASHILD)
    await vurder(ISAK, '2023-03-08T10:00:00Z')
    const { id } = await a.db.selectFrom('fravaer').select('id').executeTakeFirstOrThrow()
    expect((await a.send(`${await seteAv(ASHILD)}/${id}/trekk`, {}, { som: ASHILD })).status).toBe(
      303,
    )
    const svar = await a.send(VAERNES, ark(), { som: ASHILD })
    expect(svar.status).toBe(403)
    expect(await tekst(svar)).toContain('En annen har opptrådt for setet i dag.')
    await expect(vurder(ASHILD, '2023-03-08T11:00:00Z')).rejects.toMatchObject({
      detail: 'annen-har-opptradt',
    })
    await vurder(ASHILD, '2023-03-09T11:00:00Z')
  })

  test('har representanten opptrådt, kan hen ikke være borte samme dag', async () => {
    await vurder(ASHILD, '2023-03-08T10:00:00Z')
    const svar = await meld(ASHILD, ASHILD)
    expect(svar.status).toBe(422)
    expect(await tekst(svar)).toContain('har opptrådt for setet i dag. Meld fravær fra i morgen.')
    expect((await meld(ASHILD, ASHILD, '2023-03-09')).status).toBe(303)
  })

  test('kjernen og databasen svarer det samme, i tilfeldige seter', async () => {
    const dag = '2023-03-08'
    const sete = await sql<{
      id: number
    }>`insert into sete (fylke_id, utvalg_id, gruppe, navn, har_stemme, gyldig)
      select 'trondelag', 'samarbeidsforum-rekom', 'uh', 'Sete ' || n, true, '[2023-01-01,)'
      from generate_series(1, 60) n returning id`.execute(a.db)
    const bilder = fc.sample(
      fc.record({
        plasser: fc.uniqueArray(fc.constantFrom('representant', 'vara1', 'vara2'), {
          minLength: 1,
        }),
        borte: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        opptradt: fc.option(fc.nat({ max: 2 })),
      }),
      { numRuns: sete.rows.length, seed: 13 },
    )
    for (const [i, { id }] of sete.rows.entries()) {
      const bilde = bilder[i]
      if (bilde === undefined) throw new Error('For få bilder')
      const besetning: number[] = []
      for (const [j, plass] of bilde.plasser.entries()) {
        const b = await sql<{
          id: number
        }>`insert into setebesetning (sete_id, person_id, plass, gyldig)
          values (${id}, ${j + 1}, ${plass}, '[2023-01-01,)') returning id`.execute(a.db)
        const ny = b.rows[0]?.id ?? 0
        besetning.push(ny)
        if (bilde.borte[j])
          await sql`insert into fravaer (besetning_id, gyldig, meldt_av, meldt)
            values (${ny}, '[2023-03-08,2023-03-09)', ${ny}, now())`.execute(a.db)
      }
      const opptradt = bilde.opptradt === null ? null : (besetning[bilde.opptradt] ?? null)
      if (opptradt !== null)
        await sql`insert into opptreden values (${id}, ${dag}, ${opptradt})`.execute(a.db)
      for (const b of besetning) {
        const { rows } = await sql<{
          grunn: string | null
        }>`select kan_opptre(${b}, ${dag}) as grunn`.execute(a.db)
        const fakta: Setedag = {
          opptradt,
          holdere: bilde.plasser.map((plass, j) => ({
            besetningId: besetning[j] ?? 0,
            plass: plass === 'representant' ? plass : plass === 'vara1' ? plass : 'vara2',
            fravaer: bilde.borte[j] ?? false,
          })),
        }
        const svar = kanOpptre(b, fakta)
        expect(rows[0]?.grunn ?? null, JSON.stringify(fakta)).toBe(svar.ok ? null : svar.grunn)
      }
    }
  })
})
