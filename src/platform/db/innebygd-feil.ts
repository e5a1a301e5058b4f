import { feil } from '#core/resultat.ts'

/** Why the embedded database cannot be used. `melding` is a plain sentence with what to do. */
export type InnebygdFeil = {
  readonly grunn:
    | 'datamappe'
    | 'mangler-program'
    | 'systembruker'
    | 'tilgang'
    | 'i-bruk'
    | 'etterlatt'
    | 'disk-full'
    | 'versjon'
    | 'oppretting'
    | 'start'
  readonly melding: string
}

export function innebygdFeil(grunn: InnebygdFeil['grunn'], melding: string) {
  return feil<InnebygdFeil>({ grunn, melding })
}

/** The operating system's own words, for the end of a sentence. */
export function arsak(kastet: unknown): string {
  return kastet instanceof Error ? kastet.message : String(kastet)
}

export function diskFull(sti: string) {
  return innebygdFeil('disk-full', `Disken med ${sti} er full. Frigjør plass og start på nytt.`)
}

export function erDiskFull(tekst: string): boolean {
  return /No space left on device|ENOSPC|Disk quota exceeded/i.test(tekst)
}
