import { rmSync } from 'node:fs'
import { nyDatamappe } from '../world/datamappe.ts'
import { startSamraad } from '../world/prosess.ts'

/** The built Samråd as a user starts it, with the demo county, for the whole browser run. */
export default async function oppsett(): Promise<() => Promise<void>> {
  const datamappe = nyDatamappe('e2e')
  const samraad = await startSamraad({ datamappe })
  process.env['SAMRAAD_ADRESSE'] = samraad.adresse
  return async () => {
    await samraad.stopp()
    rmSync(datamappe, { recursive: true, force: true })
  }
}
