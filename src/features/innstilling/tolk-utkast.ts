import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import { formatTall } from '#ui/format.ts'
import type { Utkastinnhold } from './lagre-utkast.ts'
import type { Innstillingsinndata, Plenumslinje } from './typer.ts'
import { linjefelt, type Utkastfeil } from './utkastfeil.ts'

/** The form's fields as text, by name: what was typed, or what is stored. */
export type Skjemaverdier = ReadonlyMap<string, string>

export interface TolketUtkast {
  readonly innhold: Utkastinnhold
  readonly feil: readonly Utkastfeil[]
}

/** Reads one field of the form: from what was sent, or live from the page. */
export type Lesfelt = (navn: string) => string

/** An amount that cannot be read is a fault at its field, and counts as empty in the sums. */
export function tolkUtkast(les: Lesfelt, nettverkIder: readonly string[]): TolketUtkast {
  const feil: Utkastfeil[] = []
  const linjer = new Map<string, Plenumslinje>()
  for (const id of nettverkIder) {
    const felt = linjefelt(id, 'belop')
    const tekst = les(felt)
    const belop = tekst === '' ? null : tolkBelop(tekst)
    if (tekst !== '' && belop === null) feil.push({ felt, kode: 'ikke-belop' })
    linjer.set(id, {
      samlet: belop,
      avvikGrunn: les(linjefelt(id, 'grunn')),
      partnerForklaring: les(linjefelt(id, 'partner')),
    })
  }
  const pa = les('utvidet') !== ''
  return {
    innhold: { sak: les('sak'), utvidetRamme: { pa, grunn: les('utvidetGrunn') }, linjer },
    feil,
  }
}

/** The ids of the networks that have a line in the form. */
export function linjeider(inn: Pick<Innstillingsinndata, 'nettverk'>): readonly string[] {
  return inn.nettverk.filter((n) => n.sak !== null).map((n) => n.nettverkId)
}

/** The stored draft as the form shows it. */
export function lagredeVerdier(inn: Innstillingsinndata): Skjemaverdier {
  const verdier = new Map([
    ['sak', inn.sak],
    ['utvidet', inn.utvidetRamme.pa ? 'ja' : ''],
    ['utvidetGrunn', inn.utvidetRamme.grunn],
  ])
  for (const { nettverkId: id, sak } of inn.nettverk) {
    if (sak === null) continue
    verdier.set(
      linjefelt(id, 'belop'),
      sak.linje.samlet === null ? '' : formatTall(sak.linje.samlet, 'nb'),
    )
    verdier.set(linjefelt(id, 'grunn'), sak.linje.avvikGrunn)
    verdier.set(linjefelt(id, 'partner'), sak.linje.partnerForklaring)
  }
  return verdier
}
