import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { koble, type Kobling } from './kobling.ts'

let base: Testdatabase
let kobling: Kobling
beforeAll(async () => {
  base = await nyDatabase({ demo: false })
  kobling = koble({ url: base.url })
})
afterAll(async () => {
  await kobling.lukk()
  await base.slett()
})

async function spor(uttrykk: string): Promise<unknown> {
  const svar = await kobling.les.selectNoFrom(sql`${sql.raw(uttrykk)}`.as('v')).executeTakeFirst()
  return svar?.v
}

const som = async (les: string, uttrykk: string) =>
  medKontekst({ ...SYSTEMET, les }, async () => spor(uttrykk))

const SER = `current_setting('samraad.les')`

describe('lesing på felles linjer', () => {
  test('hvert spørsmål ser det den som spør, kan se, hvor mange som enn spør samtidig', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('trondelag', 'vestland', '', '*'), {
          minLength: 1,
          maxLength: 40,
        }),
        async (hvem) => {
          expect(await Promise.all(hvem.map(async (les) => som(les, SER)))).toEqual(hvem)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('et spørsmål som feiler, ødelegger ikke for dem som er sendt sammen med det', async () => {
    const svar = await Promise.allSettled([
      som('a', '1'),
      som('a', '1/0'),
      som('b', SER),
      som('a', SER),
    ])
    expect(svar.map((s) => (s.status === 'fulfilled' ? s.value : 'feilet'))).toEqual([
      1,
      'feilet',
      'b',
      'a',
    ])
  })

  test('det kan ikke skrives, heller ikke gjennom en funksjon', async () => {
    await expect(spor(`nextval('person_id_seq')`)).rejects.toThrow('read-only')
    await expect(
      kobling.les.selectFrom('person').select('id').forUpdate().execute(),
    ).rejects.toThrow('read-only')
  })

  test('et tregt spørsmål holder ikke opp de andre', async () => {
    const rekkefolge: string[] = []
    const treg = spor(`pg_sleep(1.2)::text`).then(() => rekkefolge.push('treg'))
    await new Promise((ferdig) => setTimeout(ferdig, 200))
    await spor('1').then(() => rekkefolge.push('rask'))
    await treg
    expect(rekkefolge).toEqual(['rask', 'treg'])
  })

  test('en brutt linje åpnes på nytt for neste spørsmål, med riktig innsyn', async () => {
    const pid = await som('trondelag', 'pg_backend_pid()')
    await sql`select pg_terminate_backend(${pid}::int)`.execute(base.db)
    expect(await som('trondelag', SER)).toBe('trondelag')
    expect(await som('trondelag', 'pg_backend_pid()')).not.toBe(pid)
  })
})
