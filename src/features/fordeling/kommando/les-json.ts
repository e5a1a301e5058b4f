import type { FordelInngang, GittTall, Sti } from '#core/fordeling/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Formfeil, Funn } from './funn.ts'
import { jsonSteder, linjeOgKolonne, stinokkel } from './json-steder.ts'

export type LestInngang = {
  readonly inngang: FordelInngang
  readonly formfeil: readonly Formfeil[]
  /** Where each path stands, in words. Called once, with every path that has a fault. */
  readonly finnSteder: (stier: readonly Sti[]) => (sti: Sti) => string
}

/** A number as it stands in the file: 0.1 is one tenth, whatever a double makes of it. */
class Tallkilde {
  readonly kilde: string
  constructor(kilde: string) {
    this.kilde = kilde
  }
}

type Reviver = (nokkel: string, verdi: unknown, kontekst?: { readonly source?: string }) => unknown

/** JSON.parse with source text access (ECMAScript 2026), which TypeScript does not describe yet. */
const parse: (tekst: string, reviver: Reviver) => unknown = JSON.parse

/** Reads the form of `samraad fordel FILE.json`, and every fault in its shape at once. */
export function lesJson(tekst: string): Resultat<LestInngang, readonly Funn[]> {
  let rot: unknown
  try {
    rot = parse(tekst, (_, verdi, kontekst) =>
      typeof verdi === 'number' ? new Tallkilde(kontekst?.source ?? String(verdi)) : verdi,
    )
  } catch (e) {
    return feil([syntaksfeil(tekst, e)])
  }
  const leser = new Leser()
  const inngang = leser.inngang(rot)
  for (const sti of jsonSteder(tekst, new Set()).doble) {
    leser.feil(sti, 'Feltet står mer enn én gang.')
  }
  const { formfeil } = leser
  return ok({ inngang, formfeil, finnSteder: (stier) => stedfinner(tekst, stier) })
}

class Leser {
  readonly formfeil: Formfeil[] = []

  feil(sti: Sti, tekst: string): void {
    this.formfeil.push({ sti, tekst })
  }

  inngang(rot: unknown): FordelInngang {
    const felt = ['tildelt', 'avsetninger', 'grunntilskudd', 'nokler', 'nettverk']
    const r = this.objekt(rot, [], felt)
    return {
      tildelt: tall(r['tildelt']),
      avsetninger: this.liste(r['avsetninger'], ['avsetninger'], (a, sti) => {
        const o = this.objekt(a, sti, ['navn', 'belop'])
        return { navn: this.tekst(o['navn'], [...sti, 'navn']), belop: tall(o['belop']) }
      }),
      grunntilskudd: tall(r['grunntilskudd']),
      nokler: this.liste(r['nokler'], ['nokler'], (n, sti) => {
        const o = this.objekt(n, sti, ['navn', 'andel'])
        return { navn: this.tekst(o['navn'], [...sti, 'navn']), andel: tall(o['andel']) }
      }),
      nettverk: this.liste(r['nettverk'], ['nettverk'], (n, sti) => {
        const o = this.objekt(n, sti, ['id', 'navn', 'verdier'])
        const verdier = this.objekt(o['verdier'] ?? {}, [...sti, 'verdier'])
        return {
          id: this.tekst(o['id'], [...sti, 'id']),
          navn: this.tekst(o['navn'], [...sti, 'navn']),
          verdier: Object.fromEntries(Object.entries(verdier).map(([k, v]) => [k, tall(v)])),
        }
      }),
    }
  }

  /** `felt` are the names it may have: one misspelt must be told, not left out of the sum. */
  private objekt(verdi: unknown, sti: Sti, felt?: readonly string[]): Record<string, unknown> {
    if (!erObjekt(verdi)) {
      this.feil(sti, 'Her skal det stå et objekt { … }.')
      return {}
    }
    for (const navn of Object.keys(verdi)) {
      if (felt && !felt.includes(navn)) {
        this.feil([...sti, navn], `Ukjent felt. Her kan det stå ${felt.join(', ')}.`)
      }
    }
    return verdi
  }

  private liste<T>(verdi: unknown, sti: Sti, les: (v: unknown, sti: Sti) => T): T[] {
    if (verdi === undefined || verdi === null) return []
    if (Array.isArray(verdi)) return verdi.map((v: unknown, i) => les(v, [...sti, i]))
    this.feil(sti, 'Her skal det stå en liste [ … ].')
    return []
  }

  private tekst(verdi: unknown, sti: Sti): string {
    if (typeof verdi === 'string') return verdi
    if (verdi !== undefined && verdi !== null)
      this.feil(sti, 'Her skal det stå tekst i anførselstegn.')
    return ''
  }
}

function erObjekt(verdi: unknown): verdi is Record<string, unknown> {
  const objekt = typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi)
  return objekt && !(verdi instanceof Tallkilde)
}

/** A text, list or the like where a number belongs is passed on in a form core calls no number. */
function tall(verdi: unknown): GittTall {
  if (verdi instanceof Tallkilde) return verdi.kilde
  if (verdi === undefined || verdi === null) return null
  if (typeof verdi === 'string') return JSON.stringify(verdi)
  return typeof verdi === 'boolean' ? String(verdi) : Array.isArray(verdi) ? '[…]' : '{…}'
}

function stedfinner(tekst: string, stier: readonly Sti[]): (sti: Sti) => string {
  const onsket = new Set(stier.flatMap((s) => s.map((_, i) => stinokkel(s.slice(0, i + 1)))))
  const { steder } = jsonSteder(tekst, onsket)
  const plass = linjeOgKolonne(tekst)
  return (sti) => {
    // What is missing stands nowhere: the nearest around it is shown instead.
    for (let n = sti.length; n > 0; n -= 1) {
      const pos = steder.get(stinokkel(sti.slice(0, n)))
      if (pos !== undefined) return `${skrevetSti(sti)} (${plass(pos)})`
    }
    return skrevetSti(sti)
  }
}

function skrevetSti(sti: Sti): string {
  const tekst = sti.map((ledd) => {
    if (typeof ledd === 'number') return `[${ledd}]`
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(ledd) ? `.${ledd}` : `[${JSON.stringify(ledd)}]`
  })
  return tekst.join('').replace(/^\./, '') || 'filen'
}

function syntaksfeil(tekst: string, e: unknown): Funn {
  if (!(e instanceof SyntaxError)) return { tekst: 'Filen er nøstet for dypt til å leses.' }
  const pos = /position (\d+)/.exec(e.message)?.[1]
  const slutt = /end of JSON|Unterminated/.test(e.message)
  if (pos === undefined && !slutt) return { tekst: 'Filen er ikke gyldig JSON.' }
  const hvor = linjeOgKolonne(tekst)(pos === undefined ? tekst.length : Number(pos))
  return { hvor, tekst: slutt ? 'JSON-teksten slutter for tidlig.' : 'Filen er ikke gyldig JSON.' }
}
