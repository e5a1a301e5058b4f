import type { BrowserContext } from '@playwright/test'
import { demokake } from '../world/demoinnlogging.ts'

export const AR = '/trondelag/2023/kompetanseloftet'

/** The address of the run's Samråd (see `tjener.ts`). */
export function adresse(sti: string): string {
  const rot = process.env['SAMRAAD_ADRESSE']
  if (rot === undefined) throw new Error('Samråd er ikke startet')
  return rot + sti
}

// The demo's own people, by what they are there for: their seat on the issuer's page.
const FOLK: Readonly<Record<string, RegExp>> = {
  Sekretariat: /^Sekretariatet for samarbeidsforum/,
  Gauldal: /^Koordinator for Gauldal/,
  'Midtre Namdal': /^Koordinator for Midtre Namdal/,
  NTNU: /^Universitet eller høgskole, .*NTNU/,
  Eier: /^Eier, /,
  // Member of group Ørn for a network whose case is in it.
  Ørn: /^Forumsmedlem, .*Verdal/,
}

/** One login each for the whole run of a worker: a person may be in many browsers at once. */
const innlogget = new Map<string, Promise<string>>()

/** Becomes one of the demo's people: the whole way through the issuer, without a script. */
export async function bli(
  context: BrowserContext,
  hvem: string,
  rot: string = adresse(''),
): Promise<void> {
  const monster = FOLK[hvem]
  if (monster === undefined) throw new Error(`Ukjent person: ${hvem}`)
  const nokkel = `${rot} ${hvem}`
  const ny = innlogget.get(nokkel) ?? demokake(rot, monster)
  innlogget.set(nokkel, ny)
  const [name = '', value = ''] = (await ny).split('=')
  await context.addCookies([{ name, value, url: rot, httpOnly: true, sameSite: 'Lax' }])
}
