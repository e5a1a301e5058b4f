import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSamraad } from '../world/prosess.ts'

/** The built Samråd as a user starts it, with the demo county, for the whole browser run. */
export default async function oppsett(): Promise<() => Promise<void>> {
  const datamappe = mkdtempSync(join(tmpdir(), 'samraad-e2e-'))
  // As root PostgreSQL runs as another user, who must get in here too.
  chmodSync(datamappe, 0o755)
  const samraad = await startSamraad({ datamappe })
  process.env['SAMRAAD_ADRESSE'] = samraad.adresse
  return async () => {
    await samraad.stopp()
    rmSync(datamappe, { recursive: true, force: true })
  }
}
