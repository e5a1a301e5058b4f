import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { registertekster } from '#features/register/tekster.ts'
import { ORGANISASJONSTYPER, type Organisasjonstype } from '#features/register/typer.ts'
import type { Organisasjon } from './sporringer.ts'

const SORTERINGER = ['navn', 'type', 'nettverk', 'orgnr'] as const
export type Sortering = (typeof SORTERINGER)[number]

/** What the address asks for: search, type and order. Anything else in it is without effect. */
export interface Utvalg {
  readonly sok: string
  readonly type: Organisasjonstype | undefined
  readonly sortering: Sortering
  readonly synkende: boolean
}

export function lesUtvalg(sok: URLSearchParams): Utvalg {
  const sorter = sok.get('sorter') ?? ''
  const navn = sorter.replace(/^-/, '')
  return {
    sok: (sok.get('sok') ?? '').trim().slice(0, 100),
    type: ORGANISASJONSTYPER.find((t) => t === sok.get('type')),
    sortering: SORTERINGER.find((s) => s === navn) ?? 'navn',
    synkende: sorter.startsWith('-'),
  }
}

/** The address's query for a choice; empty for the plain list. */
export function utvalgSok(u: Utvalg): string {
  const sok = new URLSearchParams()
  if (u.sok !== '') sok.set('sok', u.sok)
  if (u.type !== undefined) sok.set('type', u.type)
  if (u.sortering !== 'navn' || u.synkende)
    sok.set('sorter', `${u.synkende ? '-' : ''}${u.sortering}`)
  return sok.size === 0 ? '' : `?${sok.toString()}`
}

/** Those that match, in order. Sámi names and numbers, with or without spaces, are searched too. */
export function velgUt(
  organisasjoner: readonly Organisasjon[],
  u: Utvalg,
  sprak: Sprak,
  dato: string,
): readonly Organisasjon[] {
  const ord = u.sok.toLocaleLowerCase(sprak)
  const siffer = u.sok.replaceAll(/\s/gu, '')
  const treff = organisasjoner.filter(
    (o) =>
      (u.type === undefined || o.type === u.type) &&
      (ord === '' ||
        o.navn.toLocaleLowerCase(sprak).includes(ord) ||
        (o.navnSamisk ?? '').toLocaleLowerCase(sprak).includes(ord) ||
        (/^\d{3,}$/.test(siffer) && (o.orgnr ?? '').includes(siffer))),
  )
  const nokkel: Record<Sortering, (o: Organisasjon) => string> = {
    navn: (o) => o.navn,
    type: (o) => registertekster[sprak].typer[o.type],
    nettverk: (o) => nettverkPa(o, dato).join(', '),
    orgnr: (o) => o.orgnr ?? '',
  }
  const { compare } = new Intl.Collator(sprak === 'en' ? 'en' : 'nb')
  const verdi = nokkel[u.sortering]
  const retning = u.synkende ? -1 : 1
  return treff.toSorted((a, b) => {
    const [x, y] = [verdi(a), verdi(b)]
    // What has no value comes last in either direction.
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1
    return retning * compare(x, y) || compare(a.navn, b.navn)
  })
}

export function nettverkPa(o: Organisasjon, dato: string): readonly string[] {
  return o.medlemskap.filter((m) => gjelder(m.gyldig, dato)).map((m) => m.nettverkNavn)
}
