import { STORST_KRONER, type Kroner } from '#core/kroner.ts'
import { formaterDesimal, NULL_DESIMAL } from '#core/desimal.ts'
import type { FordelFeil, Sti } from '#core/fordeling/typer.ts'
import { valider } from '#core/fordeling/valider.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { belopEllerTekst } from '#platform/documents/tolk-tall.ts'
import { andelstekst, type Oppsettskjema } from './skjema.ts'

/** Faults the engine knows nothing of. */
export type Egenfeil =
  | 'dobbel-pott'
  | 'ugyldig-dato'
  | 'dato-langt-unna'
  | 'mote-for-frist'
  | 'for-lang-tekst'

export interface Oppsettfeil {
  /** The `id` of the field or the group. */
  readonly felt: string
  readonly feil: FordelFeil | { readonly kode: Egenfeil }
}

/** What a sound form says is to be stored. */
export interface Oppsettendring {
  readonly kilde: string | null
  readonly innsendingsfrist: string | null
  readonly innstillingsmote: string | null
  /** Null when only deadlines and source are changed. */
  readonly penger: Pengeendring | null
}

export interface Pengeendring {
  readonly tildelt: Kroner | null
  readonly grunntilskudd: Kroner
  readonly avsetninger: readonly {
    readonly navn: string
    readonly belop: Kroner
    readonly direkteTil: string | null
  }[]
  readonly nokler: readonly {
    /** Its number until now; null for a new one. */
    readonly nr: number | null
    readonly navn: string
    readonly andel: string
    readonly telledato: string | null
    readonly kilde: string | null
  }[]
}

const LENGSTE_NAVN = 200
const LENGSTE_KILDE = 2000

/**
 * Every fault at once. A set-up may be saved unfinished: the award may be unknown and the keys not
 * chosen. What is there, must hold: the engine itself judges it.
 */
export function tolkSkjema(
  skjema: Oppsettskjema,
  ar: number,
  antallNettverk: number,
): Resultat<Oppsettendring, readonly Oppsettfeil[]> {
  const funn = [...datofeil(skjema, ar), ...lengdefeil(skjema)]
  const felles = {
    kilde: skjema.kilde || null,
    innsendingsfrist: skjema.innsendingsfrist || null,
    innstillingsmote: skjema.innstillingsmote || null,
  }
  if (skjema.omfang === 'frister') {
    return funn.length > 0 ? feil(funn) : ok({ ...felles, penger: null })
  }
  const penger = tolkPenger(skjema, antallNettverk)
  if (!penger.ok) return feil([...penger.feil, ...funn])
  return funn.length > 0 ? feil(funn) : ok({ ...felles, penger: penger.verdi })
}

function tolkPenger(
  skjema: Oppsettskjema,
  antallNettverk: number,
): Resultat<Pengeendring, readonly Oppsettfeil[]> {
  // A row left empty is no pot and no key.
  const potter = medPlass(skjema.potter).filter(
    ({ rad }) => `${rad.navn}${rad.belop}${rad.direkteTil}` !== '',
  )
  const nokler = medPlass(skjema.nokler).filter(
    ({ rad }) => `${rad.navn}${rad.andel}${rad.telledato}${rad.kilde}` !== '',
  )
  const gitt = nokler.map(({ rad }) => ({ navn: rad.navn, andel: andelstekst(rad.andel) }))
  const nevnte = gitt.length > 0 ? gitt : [{ navn: 'ingen', andel: '1' }]
  const verdier = Object.fromEntries(nevnte.map((n) => [n.navn, 1]))
  const svar = valider({
    // An award not known yet hides no fault but those about what it covers.
    tildelt: skjema.tildelt === '' ? STORST_KRONER : belopEllerTekst(skjema.tildelt),
    grunntilskudd: belopEllerTekst(skjema.grunntilskudd),
    avsetninger: potter.map(({ rad }) => ({ navn: rad.navn, belop: belopEllerTekst(rad.belop) })),
    nokler: nevnte,
    // The figures belong to another page; here the engine only needs to know how many there are.
    nettverk: Array.from({ length: Math.max(1, antallNettverk) }, (_, i) => {
      return { id: `${i}`, navn: `${i}`, verdier }
    }),
  })
  const funn: Oppsettfeil[] = svar.ok
    ? []
    : svar.feil.map((f) => ({ felt: feltFor(f.sti, potter, nokler), feil: sitert(f) }))
  const sett = new Set<string>()
  for (const { rad, plass } of potter) {
    if (rad.navn !== '' && sett.has(rad.navn)) {
      funn.push({ felt: `pott.${plass}.navn`, feil: { kode: 'dobbel-pott' } })
    }
    sett.add(rad.navn)
  }
  if (!svar.ok || funn.length > 0) return feil(funn)
  return ok({
    tildelt: skjema.tildelt === '' ? null : svar.verdi.tildelt,
    grunntilskudd: svar.verdi.grunntilskudd,
    avsetninger: svar.verdi.avsetninger.map((a, i) => ({
      ...a,
      direkteTil: potter[i]?.rad.direkteTil || null,
    })),
    nokler: nokler.map(({ rad }, i) => ({
      nr: /^\d{1,6}$/.test(rad.nr) ? Number(rad.nr) : null,
      navn: rad.navn,
      andel: formaterDesimal(svar.verdi.nokler[i]?.andel ?? NULL_DESIMAL),
      telledato: rad.telledato || null,
      kilde: rad.kilde || null,
    })),
  })
}

/** Quoted as typed, without the space `belopEllerTekst` put after it. */
function sitert(f: FordelFeil): FordelFeil {
  return 'verdi' in f ? { ...f, verdi: f.verdi.trim() } : f
}

function feltFor(
  sti: Sti,
  potter: readonly Plassert<unknown>[],
  nokler: readonly Plassert<unknown>[],
): string {
  const [hvor, nr, felt] = sti
  const [rader, navn] = hvor === 'nokler' ? [nokler, 'nokkel'] : [potter, 'pott']
  if (hvor !== 'nokler' && hvor !== 'avsetninger') return String(hvor)
  const plass = typeof nr === 'number' ? rader[nr]?.plass : undefined
  return plass === undefined ? `${navn}-gruppe` : `${navn}.${plass}.${felt}`
}

function datofeil(skjema: Oppsettskjema, ar: number): Oppsettfeil[] {
  const funn: Oppsettfeil[] = []
  const les = (felt: string, tekst: string, fra: number, til: number) => {
    if (tekst === '') return null
    const dato = tolkDato(tekst)
    if (dato === null) funn.push({ felt, feil: { kode: 'ugyldig-dato' } })
    else if (dato.year < fra || dato.year > til) {
      funn.push({ felt, feil: { kode: 'dato-langt-unna' } })
    } else return dato
    return null
  }
  const frist = les('innsendingsfrist', skjema.innsendingsfrist, ar - 1, ar + 1)
  const mote = les('innstillingsmote', skjema.innstillingsmote, ar - 1, ar + 1)
  if (frist && mote && Temporal.PlainDate.compare(mote, frist) < 0) {
    funn.push({ felt: 'innstillingsmote', feil: { kode: 'mote-for-frist' } })
  }
  if (skjema.omfang === 'alt') {
    skjema.nokler.forEach((n, i) => les(`nokkel.${i}.telledato`, n.telledato, ar - 10, ar + 1))
  }
  return funn
}

function tolkDato(tekst: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return null
  try {
    return Temporal.PlainDate.from(tekst)
  } catch {
    return null
  }
}

function lengdefeil(skjema: Oppsettskjema): Oppsettfeil[] {
  const rader = skjema.omfang === 'frister' ? { potter: [], nokler: [] } : skjema
  return [
    { felt: 'kilde', tekst: skjema.kilde, lengst: LENGSTE_KILDE },
    ...rader.potter.flatMap((p, i) => [
      { felt: `pott.${i}.navn`, tekst: p.navn, lengst: LENGSTE_NAVN },
      { felt: `pott.${i}.direkteTil`, tekst: p.direkteTil, lengst: LENGSTE_KILDE },
    ]),
    ...rader.nokler.flatMap((n, i) => [
      { felt: `nokkel.${i}.navn`, tekst: n.navn, lengst: LENGSTE_NAVN },
      { felt: `nokkel.${i}.kilde`, tekst: n.kilde, lengst: LENGSTE_KILDE },
    ]),
  ]
    .filter((f) => f.tekst.length > f.lengst)
    .map((f) => ({ felt: f.felt, feil: { kode: 'for-lang-tekst' } }))
}

interface Plassert<R> {
  readonly rad: R
  readonly plass: number
}

function medPlass<R>(rader: readonly R[]): readonly Plassert<R>[] {
  return rader.map((rad, plass) => ({ rad, plass }))
}
