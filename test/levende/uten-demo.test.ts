import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { demokake, fjernNettleser, loggInnIDemo } from '../world/demoinnlogging.ts'
import { startSamraad, type Samraadprosess } from '../world/prosess.ts'

const datamappe = mkdtempSync(join(tmpdir(), 'samraad-uten-demo-'))
// As root PostgreSQL runs as another user, who must get in here too.
chmodSync(datamappe, 0o755)
const NEKT = { nodevalg: ['--import', join(import.meta.dirname, '../world/nekt-demo.ts')] }
const AR = '/trondelag/2023/kompetanseloftet'
let levende: Samraadprosess | undefined

afterAll(async () => {
  await levende?.stopp()
  rmSync(datamappe, { recursive: true, force: true })
})

describe('utenfor demoen', () => {
  test('finnes ingenting av demoens innlogging, og ingen av demoens økter gjelder', async () => {
    expect(existsSync('build/server/cli.js'), 'bygg først: npm run build').toBe(true)
    levende = await startSamraad({ datamappe })
    const n = fjernNettleser(levende.adresse)
    const inne = await loggInnIDemo(n, /^Sekretariatet/, `${AR}/oppsett/rediger`)
    expect(inne.status).toBe(200)
    const cookie = await demokake(levende.adresse, /^Sekretariatet/)
    await levende.stopp()

    // The same data, and code that cannot be loaded: it is never asked for.
    levende = await startSamraad({ datamappe, ...NEKT, miljo: { SAMRAAD_DEMO: '0' } })
    const { adresse } = levende
    for (const sti of [
      '/logg-inn/demo',
      '/logg-inn/demo/svar?code=x&state=y',
      '/demo-utsteder/auth',
      '/demo-utsteder/jwks',
      '/demo-utsteder/velg/x',
      '/demo-utsteder/.well-known/openid-configuration',
    ]) {
      expect((await fetch(adresse + sti)).status, sti).toBe(404)
    }
    expect((await fetch(`${adresse}${AR}/oppsett/rediger`, { headers: { cookie } })).status).toBe(
      403,
    )
    expect(await (await fetch(`${adresse}/`, { headers: { cookie } })).text()).not.toContain(
      'Sigrun Lauvdal',
    )
    await levende.stopp()
    levende = undefined
  }, 120_000)

  test('sier en demo uten innlogging hva som mangler, i stedet for å starte', async () => {
    await expect(
      startSamraad({ datamappe, ...NEKT, miljo: { SAMRAAD_DEMO: '1' } }),
    ).rejects.toThrow(/PRØVDE Å LASTE[\s\S]*demoens innlogging er ikke installert her/)
  }, 60_000)

  test('ligger demoens utsteder i en fil for seg, som programmet kan være uten', () => {
    const filer = readdirSync('build/server').filter((f) => f.endsWith('.js'))
    const med = filer.filter((f) =>
      readFileSync(join('build/server', f), 'utf8').includes('oidc-provider'),
    )
    expect(med).toHaveLength(1)
    expect(med[0]).toMatch(/^start-utsteder-/)
  })
})
