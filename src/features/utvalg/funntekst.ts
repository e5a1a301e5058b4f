import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import type { Utvalgsbilde } from './bilde.ts'
import { utvalgstekster } from './tekster.ts'

/** The holes of a body in sentences, the many of one kind as one with their number. */
export function funnlinjer(b: Utvalgsbilde, sprak: Sprak): readonly string[] {
  const { funn: t, verv } = utvalgstekster[sprak]
  const kommune = (id: string) => b.utvalg.kommuner.find((k) => k.organisasjonId === id)?.navn ?? id
  const sete = (id: number) => b.seter.find((s) => s.id === id)?.navn ?? ''
  const antall = (slag: 'ledig' | 'uten-vara') => b.funn.filter((f) => f.slag === slag).length
  const linjer = b.funn.map((f): string => {
    switch (f.slag) {
      case 'uten-mandat':
        return t.utenMandat
      case 'gruppe-mangler':
        return t.gruppeMangler(f.gruppe)
      case 'for-faa':
        return t.forFaa(f.gruppe, f.antall, f.min)
      case 'for-mange':
        return t.forMange(f.gruppe, f.antall, f.maks)
      case 'ukjent-gruppe':
        return t.ukjentGruppe(f.gruppe, f.antall)
      case 'ledig':
        return t.ledige(antall('ledig'))
      case 'uten-vara':
        return t.utenVara(antall('uten-vara'))
      case 'kommune-uten-sete':
        return t.kommuneUtenSete(kommune(f.organisasjonId))
      case 'kommune-flere-seter':
        return t.kommuneFlereSeter(kommune(f.organisasjonId), f.antall)
      case 'sete-uten-kommune':
        return t.seteUtenKommune(sete(f.seteId))
      case 'verv-mangler':
        return t.vervMangler(verv[f.verv])
      case 'verv-utloper':
        return t.vervUtloper(verv[f.verv], formatDato(f.sisteDag, sprak))
      default:
        return uventet(f)
    }
  })
  return [...new Set(linjer)]
}
