import { osloDato } from '#platform/oslo-dato.ts'
import {
  FELLES,
  OPPSETTSLAG,
  type Lagringsslag,
  type Oppsettslag,
} from '#core/administrasjon/oppsett.ts'
import { adressenavn } from '#core/register/adressenavn.ts'
import { hentOrdninger } from '#features/register/ordning/sporringer.ts'
import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Svar } from '#platform/http/svar.ts'
import type { Verdier } from './felter.ts'
import { gjeldende, hentOppsettrader, type Oppsettrad } from './sporringer.ts'
import { behandling } from './verdier.ts'
import type { Ordningsnavn } from './visning.tsx'

/** Kinds of which a county has one, and those it may add to. The keys of the others are given. */
export const EN_AV: readonly Oppsettslag[] = ['brevavsender', 'behandlingsansvar']
export const KAN_NY: readonly Oppsettslag[] = ['lovhenvisning', 'behandling']
export const NY = 'ny'

export interface Sted {
  readonly fylke: Fylke
  readonly slag: Oppsettslag
  readonly nokkel: string
  readonly rader: readonly Oppsettrad[]
  readonly ordninger: Ordningsnavn
  readonly dato: string
  readonly sti: string
}

export function iSlaget(kjor: (f: Foresporsel, sted: Sted) => Svar | Promise<Svar>) {
  return async (f: Foresporsel): Promise<Svar> => {
    const slag = OPPSETTSLAG.find((s) => s === f.param('slag'))
    const fylke = await hentFylke(f.db, f.param('fylke'))
    if (slag === undefined || fylke === undefined) return ikkeFunnet()
    return kjor(f, await hentSted(f, fylke, slag))
  }
}

export async function hentSted(f: Foresporsel, fylke: Fylke, slag: Oppsettslag): Promise<Sted> {
  const sti = `/${fylke.id}/administrasjon/${slag}`
  const rader = await hentOppsettrader(f.db, fylke.id, [slag])
  const ordninger =
    slag === 'lovhenvisning'
      ? (await hentOrdninger(f.db, fylke.id)).map((o) => [o.id, o.kortnavn] as const)
      : []
  return {
    fylke,
    slag,
    nokkel: f.sti === sti ? '' : f.param('nokkel'),
    rader,
    ordninger: new Map(ordninger),
    dato: osloDato(f.naa()),
    sti,
  }
}

/** The row the form begins from: what holds today, else what comes, else what was last. */
export function grunnlaget(sted: Sted): Oppsettrad | undefined {
  const medNokkel = sted.rader.filter((r) => r.nokkel === sted.nokkel)
  return gjeldende(medNokkel, sted.dato)[0] ?? medNokkel.at(-1)
}

export function kanBegynne(sted: Sted): boolean {
  return (
    (EN_AV.includes(sted.slag) && sted.nokkel === FELLES) ||
    (KAN_NY.includes(sted.slag) && sted.nokkel === NY)
  )
}

export function egneRader(sted: Sted): readonly Oppsettrad[] {
  return sted.rader.filter((r) => r.fylkeId !== null && r.nokkel === sted.nokkel)
}

export function nokkelsted(sted: Sted) {
  return { fylkeId: sted.fylke.id, slag: sted.slag, nokkel: sted.nokkel, idag: sted.dato }
}

export function nyNokkel(sted: Sted, v: Verdier): string {
  const navn =
    sted.slag === 'behandling' ? (v['navn.nb'] ?? '') : `${v['kortnavn']} ${v['paragraf']}`
  return adressenavn(navn, new Set([...sted.rader.map((r) => r.nokkel), NY]))
}

/** Which retention a line of the record names is not the county's to choose: the program has it. */
export function lagringstider(sted: Sted): readonly Lagringsslag[] {
  const grunnlag = sted.slag === 'behandling' ? grunnlaget(sted) : undefined
  return grunnlag === undefined ? [] : behandling.parse(grunnlag.verdi).lagringstider
}
