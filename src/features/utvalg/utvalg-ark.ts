import { dagenFor } from '#core/dato.ts'
import type { Sprak } from '#core/sprak.ts'
import { innehaver } from '#core/verv/besetning-paa-dag.ts'
import { tekstkolonne, type Ark } from '#platform/documents/ark.ts'
import type { Utvalgsbilde } from './bilde.ts'
import { funnlinjer } from './funntekst.ts'
import { gjelderHva } from './liste-side.tsx'
import { utvalgstekster } from './tekster.ts'

const tall = (nokkel: string, overskrift: string) =>
  ({ nokkel, overskrift, slag: 'heltall' }) as const
const dato = (nokkel: string, overskrift: string) => ({ nokkel, overskrift, slag: 'dato' }) as const

export function listeark(bilder: readonly Utvalgsbilde[], sprak: Sprak): readonly Ark[] {
  const t = utvalgstekster[sprak]
  return [
    {
      navn: t.utvalg,
      kolonner: [
        tekstkolonne('id', 'id'),
        tekstkolonne('navn', t.navn),
        tekstkolonne('type', t.type),
        tekstkolonne('gjelder', t.gjelder),
        tall('seter', t.seter),
        tall('min', t.minst),
        tall('maks', t.hoyst),
        tall('ledige', t.ledige),
        tekstkolonne('hull', t.hull),
      ],
      rader: bilder.map((b) => ({
        id: b.utvalg.id,
        navn: b.utvalg.navn,
        type: t.typer[b.utvalg.type],
        gjelder: gjelderHva(b),
        seter: b.seter.length,
        min: b.grense?.min,
        maks: b.grense?.maks,
        ledige: b.funn.filter((f) => f.slag === 'ledig').length,
        hull: funnlinjer(b, sprak).join('; '),
      })),
    },
  ]
}

/** The roster of the day first; then everyone who has sat, with first and last day. */
export function utvalgsark(b: Utvalgsbilde, sprak: Sprak): readonly Ark[] {
  const t = utvalgstekster[sprak]
  return [
    {
      navn: t.roster,
      kolonner: [
        tekstkolonne('sete', t.sete),
        tekstkolonne('gruppe', t.gruppe),
        tekstkolonne('representant', t.plass.representant),
        dato('siden', t.periode),
        tekstkolonne('vara1', t.plass.vara1),
        tekstkolonne('vara2', t.plass.vara2),
      ],
      rader: b.seter.map((s) => {
        const hvem = innehaver(s, 'representant', b.dato)
        return {
          sete: s.navn,
          gruppe: s.gruppe,
          representant: hvem?.navn ?? t.ledig,
          siden: hvem?.gyldig.fra,
          vara1: innehaver(s, 'vara1', b.dato)?.navn,
          vara2: innehaver(s, 'vara2', b.dato)?.navn,
        }
      }),
    },
    {
      navn: t.historikk,
      kolonner: [
        tekstkolonne('person', t.person),
        tekstkolonne('sete', t.sete),
        tekstkolonne('plass', t.plassOrd),
        dato('fra', 'fra'),
        dato('til', 'til'),
      ],
      rader: b.utvalg.seter.flatMap((s) =>
        s.besetning.map((x) => ({
          person: x.navn,
          sete: s.navn,
          plass: t.plass[x.plass],
          fra: x.gyldig.fra,
          til: x.gyldig.til && dagenFor(x.gyldig.til),
        })),
      ),
    },
  ]
}
