import type { Kroner } from '#core/kroner.ts'
import type { Ordningsregler } from '#core/ordning.ts'
import { ja, nei, type Avgjorelse } from '#core/resultat.ts'
import { funn } from './funn.ts'
import { kontrollerBudsjett } from './kontroll-budsjett.ts'
import { kontrollerDeltakere } from './kontroll-deltakere.ts'
import { kontrollerRamme } from './kontroll-ramme.ts'
import { kontrollerFrist, kontrollerSvar } from './kontroll-svar.ts'
import { kontrollerTiltak, type Partner } from './kontroll-tiltak.ts'
import type { Funnkode, Kontrollfunn } from './kontrollfunn.ts'
import type { Beslutningsgrunnlag, Dato } from './typer.ts'

/** What a decision basis is held up against. */
export interface Kontrollgrunnlag {
  readonly regler: Ordningsregler
  /** The network's adopted frame; null when none is adopted. */
  readonly ramme: Kroner | null
  /** Every organisation a measure may name. */
  readonly partnere: readonly Partner[]
  readonly frist?: Dato | null
  /** The day it was sent, or today for one about to be; null or left out: not judged. */
  readonly sendtDato?: Dato | null
}

/**
 * Everything there is to say about a decision basis, all at once and in the order of the form.
 * A mangel stops it from being sent, a varsel is shown to the group, an opplysning is only worth
 * knowing. Same input, same findings. One taken over from a document is not blamed for fields the
 * document has no place for: they are named together in one opplysning instead.
 */
export function kontroller(
  grunnlag: Beslutningsgrunnlag,
  { regler, ramme, partnere, frist = null, sendtDato = null }: Kontrollgrunnlag,
): Kontrollfunn[] {
  const funnene = [
    ...kontrollerTiltak(grunnlag, regler, partnere),
    ...kontrollerDeltakere(grunnlag),
    ...kontrollerBudsjett(grunnlag, regler),
    ...kontrollerRamme(grunnlag, regler, ramme),
    ...kontrollerSvar(grunnlag, regler),
    ...kontrollerFrist(frist, sendtDato, grunnlag.status === 'sendt'),
  ]
  return grunnlag.overfortFra === null ? funnene : skjermOverfort(funnene, grunnlag.overfortFra)
}

/** The same finding enables the button and refuses on the server. */
export function kanSendes(funnene: readonly Kontrollfunn[]): Avgjorelse<'har-mangler'> {
  return funnene.some((f) => f.slag === 'mangel') ? nei('har-mangler') : ja
}

const FELT_KILDEN_KAN_MANGLE: ReadonlySet<Funnkode> = new Set<Funnkode>([
  'start-mangler',
  'apen-slutt',
  'budsjett-for-lite',
  'budsjettlinje-uten-formal',
  'koordinator-uten-forankring',
  'leder-ikke-klarert',
  'sporsmal-ubesvart',
  'behov-mangler',
  'plan-mangler',
  'egenandel-mangler',
])

function skjermOverfort(funnene: readonly Kontrollfunn[], fra: string): Kontrollfunn[] {
  const mangler = new Set(funnene.filter(kildenTier).map((f) => f.kode))
  const igjen = funnene.filter((f) => !kildenTier(f))
  if (mangler.size === 0) return igjen
  const data = { fra, koder: [...mangler] }
  return [...igjen, funn('opplysning', 'kilden-sier-ikke', 'overfortFra', data)]
}

function kildenTier(f: Kontrollfunn): boolean {
  // «uten UH?» is what the document says; no word about a partner is what it does not say.
  if (f.kode === 'uten-partner') return f.data.merknad === ''
  if (f.kode === 'faa-malgrupper') return f.data.antall === 0
  return FELT_KILDEN_KAN_MANGLE.has(f.kode)
}
