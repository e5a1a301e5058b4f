import type { FordelFeil } from '#core/fordeling/typer.ts'
import { valider } from '#core/fordeling/valider.ts'
import { tilInngang, type Oppsett } from '#features/ar/oppsett/sporringer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'

/** What must be done in the set-up before anything can be shared. */
export interface Oppsettsmangler {
  readonly tildeling: boolean
  readonly nokler: boolean
  readonly nettverk: boolean
  /** Networks without a figure under every key. */
  readonly utenTall: readonly string[]
  /** What is there, but does not hold: the engine's own faults. */
  readonly feil: readonly FordelFeil[]
}

/** The engine is asked, so nothing is missing exactly when frames can be computed. */
export function manglerIOppsett(ar: Tilskuddsar, oppsett: Oppsett): Oppsettsmangler {
  const { nokler, nettverk, tall } = oppsett
  const svar = valider(tilInngang(ar, oppsett))
  return {
    tildeling: ar.tildelt === null,
    nokler: nokler.length === 0,
    nettverk: nettverk.length === 0,
    utenTall: nettverk
      .filter((n) => nokler.some((k) => tall.get(n.id)?.get(k.nr) === undefined))
      .map((n) => n.navn),
    feil: svar.ok ? [] : svar.feil.filter((f) => !SAGT_OVER.has(f.kode)),
  }
}

export function erKlart(m: Oppsettsmangler): boolean {
  return !m.tildeling && !m.nokler && !m.nettverk && m.utenTall.length === 0 && m.feil.length === 0
}

const SAGT_OVER = new Set<FordelFeil['kode']>(['mangler', 'ingen-nokler', 'ingen-nettverk'])
