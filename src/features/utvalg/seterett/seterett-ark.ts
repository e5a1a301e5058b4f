import type { Sprak } from '#core/sprak.ts'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import { dagenFor } from '#core/dato.ts'
import type { Ark } from '#platform/documents/ark.ts'
import type { Seterettrad } from './sporringer.ts'
import { seteretttekster } from './tekster.ts'
import { gruppenavn, setenavn, type Gruppenavn } from './visning.tsx'

/** All the lines, one a row. */
export function seterettark(rader: readonly Seterettrad[], grupper: Gruppenavn, sprak: Sprak): Ark {
  const t = seteretttekster[sprak]
  return {
    navn: t.tittel,
    kolonner: [
      { nokkel: 'utvalg', overskrift: t.utvalgstype, slag: 'tekst' },
      { nokkel: 'gruppe', overskrift: t.gruppe, slag: 'tekst' },
      { nokkel: 'seter', overskrift: t.stemme, slag: 'tekst' },
      { nokkel: 'rolle', overskrift: t.rolle, slag: 'tekst' },
      { nokkel: 'ordninger', overskrift: t.ordninger, slag: 'tekst' },
      { nokkel: 'fra', overskrift: t.fra, slag: 'dato' },
      { nokkel: 'siste', overskrift: t.siste, slag: 'dato' },
      { nokkel: 'hjemmel', overskrift: t.hjemmel, slag: 'tekst' },
    ],
    rader: rader.map((r) => ({
      utvalg: utvalgstekster[sprak].typer[r.utvalgstype],
      gruppe: gruppenavn(r.gruppe, grupper, sprak),
      seter: setenavn(r.harStemme, sprak),
      rolle: t.roller[r.rolle],
      ordninger: r.alleOrdninger ? t.alleOrdninger : t.utvalgets,
      fra: r.gyldig.fra,
      siste: r.gyldig.til === null ? null : dagenFor(r.gyldig.til),
      hjemmel: r.hjemmel,
    })),
  }
}
