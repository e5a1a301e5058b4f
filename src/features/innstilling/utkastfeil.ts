import type { Innstillingsforslag, Linjehinder, UtvidetRamme } from '#core/innstilling/typer.ts'
import type { Plenumslinje } from './typer.ts'

export const LENGSTE_SAK = 60
export const LENGSTE_GRUNN = 2000

/** A fault in what is typed, at its field; the hindrances of core with the same codes. */
export type Utkastfeil =
  | { readonly felt: string; readonly kode: 'for-lang'; readonly storst: number }
  | { readonly felt: string; readonly kode: 'ikke-belop' }
  | { readonly felt: 'utvidetGrunn'; readonly kode: 'utvidet-uten-grunn' }
  | {
      readonly felt: 'linjer'
      readonly kode: 'sum-over-pott'
      readonly sum: number
      readonly pott: number
    }
  | { readonly felt: string; readonly kode: 'linje'; readonly hinder: Linjehinder }

// Missing groups, assessments and explanations stop the adoption, not the work towards it.
const FELT: Readonly<Partial<Record<Linjehinder['kode'], string>>> = {
  'negativt-belop': 'belop',
  'over-omsokt': 'belop',
  'over-ramme': 'belop',
  'avvik-uten-grunn': 'grunn',
}

export function linjefelt(nettverkId: string, del: 'belop' | 'grunn' | 'partner'): string {
  return `linje.${nettverkId}.${del}`
}

/** What a draft may never hold, each fault at its field, all at once. */
export function finnUtkastfeil(
  innhold: {
    readonly sak: string
    readonly utvidetRamme: UtvidetRamme
    readonly linjer: ReadonlyMap<string, Plenumslinje>
  },
  { linjer, sum }: Innstillingsforslag,
): readonly Utkastfeil[] {
  const { pa, grunn } = innhold.utvidetRamme
  const langt = (felt: string, tekst: string, storst: number): Utkastfeil[] =>
    tekst.length > storst ? [{ felt, kode: 'for-lang', storst }] : []
  return [
    ...langt('sak', innhold.sak, LENGSTE_SAK),
    ...langt('utvidetGrunn', grunn, LENGSTE_GRUNN),
    ...(pa && grunn === '' ? [{ felt: 'utvidetGrunn', kode: 'utvidet-uten-grunn' } as const] : []),
    ...[...innhold.linjer].flatMap(([id, l]) => [
      ...langt(linjefelt(id, 'grunn'), l.avvikGrunn, LENGSTE_GRUNN),
      ...langt(linjefelt(id, 'partner'), l.partnerForklaring, LENGSTE_GRUNN),
    ]),
    ...linjer.flatMap((l) =>
      l.hindringer.flatMap((hinder): Utkastfeil[] => {
        const del = FELT[hinder.kode]
        return del === undefined
          ? []
          : [{ felt: `linje.${l.nettverkId}.${del}`, kode: 'linje', hinder }]
      }),
    ),
    ...(sum.samlet > sum.pott
      ? [{ felt: 'linjer', kode: 'sum-over-pott', sum: sum.samlet, pott: sum.pott } as const]
      : []),
  ]
}
