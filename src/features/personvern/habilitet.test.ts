import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forseglAlt } from '#features/historikk/segl/forsegl.ts'
import { verifiser } from '#features/historikk/segl/verifiser.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { pseudonymiser } from './pseudonymiser.ts'

const NAA = Temporal.Instant.from('2026-03-10T08:00:00Z')
/** Declared, in the demo, and not decided yet. */
const ALVHILD = 'Alvhild Furunes'

let t: Testdatabase
let funnet: number | undefined
beforeEach(async () => {
  funnet = undefined
  t = await nyDatabase({ demo: true })
})
afterEach(() => t.slett())

const rader = async () => {
  const svar = await sql<{ slag: string; grunn: string; ord: string }>`
    select h.slag, h.grunn, h.ord from habilitet h join person p on p.id = h.person_id
    where p.id = ${await personId()}`.execute(t.db)
  return svar.rows
}
async function personId(): Promise<number> {
  funnet ??= (
    await t.db
      .selectFrom('person')
      .select('id')
      .where('navn', '=', ALVHILD)
      .executeTakeFirstOrThrow()
  ).id
  return funnet
}

describe('habilitet når en person pseudonymiseres', () => {
  test('forklaringen tømmes, også i historikken; at det ble meldt og hvorfor etter loven, står', async () => {
    const id = await personId()
    expect(await rader()).toMatchObject([{ slag: 'meldt', ord: expect.stringContaining('Demo') }])
    await sql`update setebesetning set gyldig = gyldig * daterange(null, '2026-01-01')
      where person_id = ${id} and not isempty(gyldig * daterange(null, '2026-01-01'))`.execute(t.db)
    await sql`update tillitsverv set gyldig = gyldig * daterange(null, '2026-01-01')
      where person_id = ${id}`.execute(t.db)
    const svar = await medKontekst(SYSTEMET, () =>
      pseudonymiser(t.db, {
        fylkeId: 'trondelag',
        personId: id,
        avPersonId: 1,
        begrunnelse: 'Sluttet',
        naa: NAA,
      }),
    )
    expect(svar.ok).toBe(true)
    expect(await rader()).toEqual([{ slag: 'meldt', grunn: 'saeregne-forhold', ord: '' }])
    const igjen = await sql<{ antall: number }>`select count(*)::int as antall
      from historikk_personlig where person_id = ${id}`.execute(t.db)
    expect(igjen.rows).toEqual([{ antall: 0 }])
    await forseglAlt(t.db)
    expect(await verifiser(t.db)).toMatchObject({ antallBrudd: 0 })
  })

  test('så lenge personen har navn, kan ingen tømme den', async () => {
    await expect(sql`update habilitet set ord = ''`.execute(t.db)).rejects.toMatchObject({
      constraint: 'habilitet_er_last',
    })
    await sql`select habilitet_tom_ord(${await personId()})`.execute(t.db)
    expect((await rader())[0]?.ord).not.toBe('')
  })

  test('protokollen over behandlinger har sin linje om habilitet, på tre språk', async () => {
    const { rows } = await sql<{ verdi: Record<string, Record<string, string>> }>`
      select verdi from fylkesoppsett where slag = 'behandling' and nokkel = 'habilitet'`.execute(
      t.db,
    )
    for (const felt of ['navn', 'formal', 'grunnlag', 'opplysninger', 'mottakere', 'lagring'])
      for (const sprak of ['nb', 'nn', 'en']) expect(rows[0]?.verdi[felt]?.[sprak]).toBeTruthy()
    expect(rows[0]?.verdi['grunnlag']?.['nb']).toContain('forvaltningsloven kapittel II')
  })
})
