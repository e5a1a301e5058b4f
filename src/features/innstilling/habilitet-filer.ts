import { osloDato } from '#platform/oslo-dato.ts'
import type { Ark } from '#platform/documents/ark.ts'
import type { Tabelldokument } from '#platform/documents/tabelldokument.ts'
import { deltokIkkeISakene } from './deltok-ikke.ts'
import { deltoktekster } from './deltok-tekster.ts'
import type { Fil } from './filer.ts'

/** One line for each who took no part in a case. */
export function habilitetsark(f: Fil): Ark {
  const k = deltoktekster[f.sprak].ark
  return {
    navn: k.navn,
    kolonner: [
      { nokkel: 'sak', overskrift: k.sak, slag: 'tekst' },
      { nokkel: 'sete', overskrift: k.sete, slag: 'tekst' },
      { nokkel: 'hvem', overskrift: k.hvem, slag: 'tekst' },
      { nokkel: 'grunn', overskrift: k.grunn, slag: 'tekst' },
      { nokkel: 'hjemmel', overskrift: k.hjemmel, slag: 'tekst' },
      { nokkel: 'av', overskrift: k.av, slag: 'tekst' },
      { nokkel: 'tid', overskrift: k.tid, slag: 'dato' },
      { nokkel: 'vara', overskrift: k.vara, slag: 'tekst' },
    ],
    rader: deltokIkkeISakene(f).flatMap((s) =>
      s.rader.map((r) => ({
        sak: s.navn,
        sete: r.sete,
        hvem: r.navn ?? '',
        grunn: r.grunn ?? '',
        hjemmel: r.hjemmel,
        av: r.avgjort?.av ?? '',
        tid: r.avgjort === null ? '' : osloDato(r.avgjort.tid),
        vara: r.vara ?? '',
      })),
    ),
  }
}

/** Who took no part, case by case; no table when everybody did. */
export function habilitetstabell(f: Fil): Tabelldokument['tabeller'] {
  const t = deltoktekster[f.sprak]
  const saker = deltokIkkeISakene(f)
  if (saker.length === 0) return []
  return [
    {
      tittel: t.tittel,
      kolonner: [
        { overskrift: t.ark.sak, justering: 'venstre', bredde: 1 },
        { overskrift: t.kolonne, justering: 'venstre', bredde: 4 },
      ],
      rader: saker.map((s) => [s.navn, s.rader.map((r) => r.tekst).join('\n')]),
    },
  ]
}
