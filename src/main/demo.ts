import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Demoutsteder, Demovalg } from '#demo/start-utsteder.ts'

/**
 * The one door to the demo's issuer: nothing of it is loaded before this is called, and it is
 * called in the demo only. An installation without the packages of development has no issuer.
 */
export async function startDemo(
  valg: Demovalg,
): Promise<Resultat<Demoutsteder, readonly string[]>> {
  try {
    const { startDemoutsteder } = await stille(() => import('#demo/start-utsteder.ts'))
    return ok(await startDemoutsteder(valg))
  } catch (kastet) {
    if (!(kastet instanceof Error && 'code' in kastet && kastet.code === 'ERR_MODULE_NOT_FOUND')) {
      throw kastet
    }
    return feil([
      'SAMRAAD_DEMO er på, men demoens innlogging er ikke installert her. Slå demoen av med SAMRAAD_DEMO=0, eller installer alt med «npm install».',
    ])
  }
}

/** The issuer's package warns on every Node that is not yet called LTS. Ours is pinned and tried. */
async function stille<T>(gjor: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await gjor()
  } finally {
    console.warn = warn
  }
}
