import { expect, type BrowserContext } from '@playwright/test'

export const AR = '/trondelag/2023/kompetanseloftet'

/** The address of the run's Samråd (see `tjener.ts`). */
export function adresse(sti: string): string {
  const rot = process.env['SAMRAAD_ADRESSE']
  if (rot === undefined) throw new Error('Samråd er ikke startet')
  return rot + sti
}

// The demo's own people, by what they are there for: their row in the chooser.
const FOLK: Readonly<Record<string, RegExp>> = {
  Sekretariat: /Sekretariat, /,
  Gauldal: /Koordinator, .*Gauldal/,
  'Midtre Namdal': /Koordinator, .*Midtre Namdal/,
  NTNU: /Universitet eller høgskole, .*NTNU/,
  Eier: /Eier, /,
  // Member of group Ørn for a network whose case is in it.
  Ørn: /Forumsmedlem, .*Verdal/,
}

/** Chooses one of the demo's people as a visitor does, without a script. */
export async function bli(
  context: BrowserContext,
  hvem: string,
  rot: string = adresse(''),
): Promise<void> {
  const monster = FOLK[hvem]
  if (monster === undefined) throw new Error(`Ukjent person: ${hvem}`)
  const html = await (await context.request.get(`${rot}/velg-person`)).text()
  const kort = html
    .split('<section class="sam-kort')
    .find((del) => monster.test(del.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')))
  const verv = /name="verv" value="(\d+)"/.exec(kort ?? '')?.[1]
  if (verv === undefined) throw new Error(`Fant ingen å velge som passer med ${monster.source}`)
  const svar = await context.request.post(`${rot}/velg-person`, {
    form: { verv, tilbake: '/' },
    headers: { origin: rot },
  })
  expect(svar.ok()).toBe(true)
}
