import type { Habilitetsgrunn, Stilling } from '#core/habilitet/typer.ts'
import { uventet } from '#core/resultat.ts'
import type { Flerspraklig, Sprak } from '#core/sprak.ts'
import { tekster } from '#platform/i18n.ts'
import { formatTidspunkt } from '#ui/format.ts'
import type { Habilitetsrad } from './sporringer.ts'

interface Grunntekster {
  /** What is said of the person: «Kari Nordmann: representerer nettverket». */
  readonly grunn: Readonly<Record<Habilitetsgrunn, string>>
  /** The same as a choice in a form. */
  readonly valg: Readonly<Record<Habilitetsgrunn, string>>
  readonly foreslatt: (grunn: string) => string
  readonly meldt: (grunn: string, tid: string) => string
  readonly inhabil: (grunn: string, navn: string, tid: string) => string
  readonly habil: (navn: string, tid: string) => string
}

export const grunntekster = tekster<Grunntekster>({
  nb: {
    grunn: {
      'eget-nettverk': 'representerer nettverket',
      'eier-i-nettverket': 'kommer fra en eier i nettverket',
      'partner-for-nettverket': 'kommer fra institusjonen som er partner i saken',
      part: 'er selv part i saken',
      slekt: 'er i slekt med en part',
      ekteskap: 'er eller har vært gift, forlovet eller i fosterforhold med en part',
      fullmektig: 'er verge eller fullmektig for en part',
      'ledende-stilling': 'leder, eller er med i styret i, en part',
      overordnet: 'har en overordnet som er inhabil',
      'saeregne-forhold': 'har et annet forhold til saken som kan svekke tilliten',
      'forberedt-som-ansatt': 'har forberedt eller avgjort saken som ansatt i kommunen',
    },
    valg: {
      'eget-nettverk': 'Eget nettverk',
      'eier-i-nettverket': 'Egen eier i nettverket',
      'partner-for-nettverket': 'Egen institusjon er partner',
      part: 'Selv part i saken',
      slekt: 'Slekt eller svigerslekt med en part',
      ekteskap: 'Gift, tidligere gift, forlovet eller i fosterforhold med en part',
      fullmektig: 'Verge eller fullmektig for en part',
      'ledende-stilling': 'Leder eller styremedlem hos en part',
      overordnet: 'En overordnet er inhabil',
      'saeregne-forhold': 'Annet forhold som kan svekke tilliten',
      'forberedt-som-ansatt': 'Har forberedt eller avgjort saken som ansatt i kommunen',
    },
    foreslatt: (grunn) => `${grunn} (foreslått etter regelen, ikke avgjort ennå)`,
    meldt: (grunn, tid) => `${grunn} (meldte det selv ${tid}, ikke avgjort ennå)`,
    inhabil: (grunn, navn, tid) => `${grunn}. Avgjort inhabil av ${navn} ${tid}`,
    habil: (navn, tid) => `avgjort habil av ${navn} ${tid}`,
  },
  nn: {
    grunn: {
      'eget-nettverk': 'representerer nettverket',
      'eier-i-nettverket': 'kjem frå ein eigar i nettverket',
      'partner-for-nettverket': 'kjem frå institusjonen som er partnar i saka',
      part: 'er sjølv part i saka',
      slekt: 'er i slekt med ein part',
      ekteskap: 'er eller har vore gift, forlova eller i fosterforhold med ein part',
      fullmektig: 'er verje eller fullmektig for ein part',
      'ledende-stilling': 'leier, eller er med i styret i, ein part',
      overordnet: 'har ein overordna som er inhabil',
      'saeregne-forhold': 'har eit anna forhold til saka som kan svekkje tilliten',
      'forberedt-som-ansatt': 'har førebudd eller avgjort saka som tilsett i kommunen',
    },
    valg: {
      'eget-nettverk': 'Eige nettverk',
      'eier-i-nettverket': 'Eigen eigar i nettverket',
      'partner-for-nettverket': 'Eigen institusjon er partnar',
      part: 'Sjølv part i saka',
      slekt: 'Slekt eller svigerslekt med ein part',
      ekteskap: 'Gift, tidlegare gift, forlova eller i fosterforhold med ein part',
      fullmektig: 'Verje eller fullmektig for ein part',
      'ledende-stilling': 'Leiar eller styremedlem hos ein part',
      overordnet: 'Ein overordna er inhabil',
      'saeregne-forhold': 'Anna forhold som kan svekkje tilliten',
      'forberedt-som-ansatt': 'Har førebudd eller avgjort saka som tilsett i kommunen',
    },
    foreslatt: (grunn) => `${grunn} (foreslått etter regelen, ikkje avgjort enno)`,
    meldt: (grunn, tid) => `${grunn} (melde det sjølv ${tid}, ikkje avgjort enno)`,
    inhabil: (grunn, navn, tid) => `${grunn}. Avgjort inhabil av ${navn} ${tid}`,
    habil: (navn, tid) => `avgjort habil av ${navn} ${tid}`,
  },
  en: {
    grunn: {
      'eget-nettverk': 'represents the network',
      'eier-i-nettverket': 'comes from an owner in the network',
      'partner-for-nettverket': 'comes from the institution that is partner in the case',
      part: 'is a party to the case',
      slekt: 'is related to a party',
      ekteskap: 'is or was married, engaged or in foster relation to a party',
      fullmektig: 'is guardian or representative of a party',
      'ledende-stilling': 'leads, or sits on the board of, a party',
      overordnet: 'has a superior who is recused',
      'saeregne-forhold': 'has another relation to the case that may weaken confidence',
      'forberedt-som-ansatt': 'has prepared or decided the case as an employee of the municipality',
    },
    valg: {
      'eget-nettverk': 'Own network',
      'eier-i-nettverket': 'Own owner in the network',
      'partner-for-nettverket': 'Own institution is partner',
      part: 'A party to the case',
      slekt: 'Related to a party by blood or marriage',
      ekteskap: 'Married, formerly married, engaged or in foster relation to a party',
      fullmektig: 'Guardian or representative of a party',
      'ledende-stilling': 'Leader or board member of a party',
      overordnet: 'A superior is recused',
      'saeregne-forhold': 'Another relation that may weaken confidence',
      'forberedt-som-ansatt': 'Has prepared or decided the case as a municipal employee',
    },
    foreslatt: (grunn) => `${grunn} (proposed by rule, not decided yet)`,
    meldt: (grunn, tid) => `${grunn} (declared it ${tid}, not decided yet)`,
    inhabil: (grunn, navn, tid) => `${grunn}. Decided recused by ${navn} ${tid}`,
    habil: (navn, tid) => `decided impartial by ${navn} ${tid}`,
  },
})

/** « (forvaltningsloven § 8 andre ledd)», or nothing when no act says it that day. */
export function iParentes(sprak: Sprak, hjemmel: Flerspraklig | null): string {
  return hjemmel === null ? '' : ` (${hjemmel[sprak]})`
}

/**
 * Why, and since when, in one clause after the person's name. `rader` are the acts of the case, of
 * whoever they are.
 */
export function omtalStilling(
  sprak: Sprak,
  { personId, stilling }: { readonly personId: number; readonly stilling: Stilling },
  rader: readonly Habilitetsrad[],
): string {
  const t = grunntekster[sprak]
  const siste = (slag: Habilitetsrad['slag']) =>
    rader.findLast((r) => r.personId === personId && r.slag === slag)
  switch (stilling.kode) {
    case 'ingen':
      return ''
    case 'foreslatt':
      return t.foreslatt(t.grunn[stilling.grunn])
    case 'meldt':
      return t.meldt(t.grunn[stilling.grunn], formatTidspunkt(siste('meldt')?.tid ?? '', sprak))
    case 'avgjort': {
      const rad = siste('avgjort')
      const tid = formatTidspunkt(rad?.tid ?? '', sprak)
      const navn = rad?.av.navn ?? ''
      if (stilling.utfall === 'habil' || stilling.grunn === null) return t.habil(navn, tid)
      return t.inhabil(t.grunn[stilling.grunn], navn, tid)
    }
    default:
      return uventet(stilling)
  }
}
