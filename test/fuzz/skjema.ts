import type { Tagg } from './html.ts'

export type Felttype = 'tekst' | 'skjult' | 'valg' | 'avkryssing' | 'radio' | 'fil' | 'knapp'

export interface Felt {
  readonly navn: string
  readonly type: Felttype
  /** What the browser checks, which a fuzzer does not: `number`, `date`, `email` … */
  readonly inntype: string
  readonly verdi: string
  readonly valgt: boolean
  readonly valgene: readonly string[]
}

export interface Skjema {
  readonly metode: 'GET' | 'POST'
  /** Path and query on this site. */
  readonly adresse: string
  readonly flerdelt: boolean
  readonly felter: readonly Felt[]
}

/** Every form of a page as a browser would send it, one per button that sends it elsewhere. */
export function finnSkjemaer(tagger: readonly Tagg[], side: string): readonly Skjema[] {
  const skjemaer: { id: string; tagg: Tagg; felter: Felt[]; knapper: Tagg[] }[] = []
  const utenfor: { id: string; felt: Felt }[] = []
  let apent: (typeof skjemaer)[number] | undefined
  for (const [nr, tagg] of tagger.entries()) {
    if (tagg.navn === 'form') {
      apent = tagg.slutt
        ? undefined
        : { id: tagg.attributter.get('id') ?? '', tagg, felter: [], knapper: [] }
      if (apent !== undefined) skjemaer.push(apent)
    }
    if (tagg.slutt) continue
    if (tagg.navn === 'button') apent?.knapper.push(tagg)
    const felt = lesFelt(tagg, tagger, nr)
    if (felt === undefined) continue
    const eier = tagg.attributter.get('form')
    if (eier === undefined) apent?.felter.push(felt)
    else utenfor.push({ id: eier, felt })
  }
  return skjemaer.flatMap(({ id, tagg, felter, knapper }) => {
    const skjema: Skjema = {
      metode: tagg.attributter.get('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET',
      adresse: pasiden(tagg.attributter.get('action') ?? '', side),
      flerdelt: tagg.attributter.get('enctype') === 'multipart/form-data',
      felter: [...felter, ...utenfor.filter((u) => u.id === id && id !== '').map((u) => u.felt)],
    }
    const andre = knapper.flatMap((k) => k.attributter.get('formaction') ?? [])
    return [skjema, ...andre.map((a) => ({ ...skjema, adresse: pasiden(a, side) }))]
  })
}

/** The addresses on this site that the page leads to. */
export function finnLenker(tagger: readonly Tagg[], side: string): readonly string[] {
  return tagger.flatMap((t) => {
    const href = t.navn === 'a' && !t.slutt ? t.attributter.get('href') : undefined
    if (href === undefined || href.startsWith('#')) return []
    const adresse = pasiden(href, side)
    return adresse.startsWith('/') ? [adresse] : []
  })
}

function lesFelt(tagg: Tagg, tagger: readonly Tagg[], nr: number): Felt | undefined {
  const navn = tagg.attributter.get('name') ?? ''
  if (navn === '' || !['input', 'select', 'textarea', 'button'].includes(tagg.navn))
    return undefined
  const verdi = tagg.attributter.get('value') ?? ''
  const felles = { navn, inntype: tagg.navn, verdi, valgt: true, valgene: [] }
  if (tagg.navn === 'textarea') {
    return { ...felles, type: 'tekst', verdi: tagg.tekst.replace(/^\n/, '') }
  }
  if (tagg.navn === 'button') return { ...felles, type: 'knapp', valgt: false }
  if (tagg.navn === 'select') {
    const slutt = tagger.findIndex((t, i) => i > nr && t.navn === 'select')
    const valg = tagger.slice(nr + 1, slutt).filter((t) => t.navn === 'option' && !t.slutt)
    const verdier = valg.map((v) => v.attributter.get('value') ?? v.tekst.trim())
    const valgtNr = valg.findIndex((v) => v.attributter.has('selected'))
    const valgt = verdier[Math.max(valgtNr, 0)] ?? ''
    return { ...felles, type: 'valg', valgene: verdier, verdi: valgt }
  }
  const inntype = tagg.attributter.get('type')?.toLowerCase() ?? 'text'
  const kryss = inntype === 'checkbox' || inntype === 'radio'
  return {
    ...felles,
    inntype,
    verdi: kryss && !tagg.attributter.has('value') ? 'on' : verdi,
    type: TYPER[inntype] ?? 'tekst',
    valgt: !kryss || tagg.attributter.has('checked'),
  }
}

const TYPER: Readonly<Record<string, Felttype>> = {
  hidden: 'skjult',
  checkbox: 'avkryssing',
  radio: 'radio',
  file: 'fil',
  submit: 'knapp',
}

function pasiden(adresse: string, side: string): string {
  const url = URL.parse(adresse, `http://samraad.test${side}`)
  return url?.host === 'samraad.test' ? `${url.pathname}${url.search}` : adresse
}
