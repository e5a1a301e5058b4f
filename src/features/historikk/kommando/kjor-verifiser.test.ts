import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { forseglAlt } from '../segl/forsegl.ts'
import { kjorVerifiser } from './kjor-verifiser.ts'

let base: Testdatabase
beforeAll(async () => {
  base = await nyDatabase({ demo: true })
})
afterAll(() => base.slett())

async function kjor(...args: readonly string[]) {
  const ut = { stdout: '', stderr: '' }
  const kode = await kjorVerifiser(
    args,
    { stdout: (t) => void (ut.stdout += t), stderr: (t) => void (ut.stderr += t) },
    async (fn) => ok(await fn(base.db)),
  )
  return { kode, ...ut }
}

describe('samraad verifiser', () => {
  test('sier at historikken er hel, og forsegler det som er nytt', async () => {
    while ((await forseglAlt(base.db)) === 0);
    const svar = await kjor()
    expect(svar).toMatchObject({ kode: 0, stderr: '' })
    expect(svar.stdout).toMatch(
      /Historikken er hel\.[\s\S]*Siste segl da kontrollen begynte: nr\. /,
    )
  })

  test('svarer som JSON, med seglet hele', async () => {
    const { kode, stdout } = await kjor('--json')
    const svar: unknown = JSON.parse(stdout)
    expect(kode).toBe(0)
    expect(svar).toMatchObject({ hel: true, antallBrudd: 0, brudd: [] })
    expect(svar).toHaveProperty('sisteSegl.hash', expect.stringMatching(/^[0-9a-f]{64}$/))
  })

  test('kjenner igjen et trykt segl, også skrevet av i grupper og med store bokstaver', async () => {
    const { sisteSegl } = JSON.parse((await kjor('--json')).stdout)
    const skrevet = String(sisteSegl.hash).toUpperCase().replaceAll(/.{4}/g, '$& ')
    expect((await kjor('--segl', skrevet)).kode).toBe(0)
  })

  test('et trykt segl som ikke finnes, er et brudd', async () => {
    const { kode, stderr } = await kjor('--segl', 'ab'.repeat(32))
    expect(kode).toBe(1)
    expect(stderr).toContain('Det første bruddet:\n  Det trykte seglet finnes ikke i kjeden: abab')
  })

  test('alle feil i valgene kommer på én gang, og ingenting blir kontrollert', async () => {
    expect(await kjor('--segl', 'kort', 'noe', '--fort')).toEqual({
      kode: 2,
      stdout: '',
      stderr:
        'Feil: Ukjent valg: --fort. Se --help.\nFeil: Ukjent argument: noe. Se --help.\n' +
        'Feil: --segl kort: et segl er 64 tegn, 0–9 og a–f.\n',
    })
  })
})
