import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatKroner } from '#ui/format.ts'
import { innstillingstekster } from './tekster.ts'
import { redigertekster } from './redigertekster.ts'
import type { Utkastfeil } from './utkastfeil.ts'

/** A fault as it stands beside its field: what is wrong, and how to put it right. */
export function feiltekst(f: Utkastfeil, sprak: Sprak): string {
  const t = redigertekster[sprak].feil
  const kr = (belop: number) => formatKroner(belop, sprak)
  switch (f.kode) {
    case 'ikke-belop':
      return t.ikkeBelop
    case 'for-lang':
      return t.forLang(f.storst)
    case 'utvidet-uten-grunn':
      return t.utvidet
    case 'sum-over-pott':
      return t.overPott(kr(f.sum - f.pott))
    case 'linje':
      switch (f.hinder.kode) {
        case 'over-omsokt':
          return t.overOmsokt(kr(f.hinder.omsokt))
        case 'over-ramme':
          return t.overRamme(kr(f.hinder.ramme))
        case 'avvik-uten-grunn':
          return t.avvik(kr(f.hinder.gruppe))
        case 'negativt-belop':
          return t.ikkeBelop
        case 'sak-uten-gruppe':
        case 'ikke-vurdert':
        case 'vurdert-av-inhabil':
        case 'habilitet-uavklart':
        case 'uten-ramme':
        case 'uten-partner':
          // Stops the adoption only; see FELT in utkastfeil.ts.
          return innstillingstekster[sprak].hindringer.rett
        default:
          return uventet(f.hinder)
      }
    default:
      return uventet(f)
  }
}
