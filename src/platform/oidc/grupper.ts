import { fetchProtectedResource, type Configuration } from 'openid-client'
import { z } from 'zod'
import type { Gruppekrav } from './utsteder.ts'

// Feide's groups API. Of each group only what is asked for is read: which it is, and whether the
// person is a pupil, a student or an employee there. `membership.basic: "admin"` is not read: there
// it means teacher. Rights follow from seats alone.
const gruppeliste = z.array(
  z.object({
    id: z.string(),
    norEduOrgNIN: z.string().optional(),
    membership: z.object({ affiliation: z.array(z.string()).optional() }).optional(),
  }),
)

/**
 * Does the person belong to one of the groups the settings name, in one of the ways they name?
 * Throws when the service does not answer as it should.
 */
export async function horerTil(
  oppsett: Configuration,
  tilgangstoken: string,
  krav: Gruppekrav,
): Promise<boolean> {
  const svar = await fetchProtectedResource(
    oppsett,
    tilgangstoken,
    new URL(krav.adresse),
    'GET',
    undefined,
    new Headers({ accept: 'application/json' }),
  )
  if (svar.status !== 200) throw new Error(`gruppene ble ikke gitt: ${svar.status}`)
  return gruppeliste.parse(await svar.json()).some((g) => {
    const erDen =
      krav.enAv.includes(g.id) ||
      (g.norEduOrgNIN !== undefined && krav.enAv.includes(g.norEduOrgNIN.replace(/^NO/, '')))
    const tilknytning = g.membership?.affiliation ?? []
    return erDen && (krav.tilknytning?.some((t) => tilknytning.includes(t)) ?? true)
  })
}
