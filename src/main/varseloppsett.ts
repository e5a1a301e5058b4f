import { UTEN_EPOST, type Varseloppsett } from '#features/varsel/oppsett.ts'
import type { Miljo } from '#platform/config/miljo.ts'

/** What the mails must know of the installation; `adresse` is where it listens. */
export function varseloppsett({ epost }: Miljo, adresse: string): Varseloppsett {
  return epost === undefined
    ? { ...UTEN_EPOST, nettsted: adresse }
    : {
        nettsted: epost.nettsted,
        domene: epost.fra.adresse.split('@').at(-1) ?? UTEN_EPOST.domene,
        sendes: true,
      }
}
