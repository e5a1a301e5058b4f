import type { Sprak } from '#core/sprak.ts'
import type { Protokoll } from '#features/administrasjon/sporringer.ts'
import type { Ark } from '#platform/documents/ark.ts'
import { protokolltekster } from './protokolltekster.ts'

const KOLONNER = [
  'navn',
  'formal',
  'grunnlag',
  'registrerte',
  'opplysninger',
  'mottakere',
  'lagring',
] as const

/** The record and the retention as sheets. */
export function protokollark(p: Protokoll, sprak: Sprak): readonly Ark[] {
  const t = protokolltekster[sprak]
  return [
    {
      navn: t.protokoll,
      kolonner: KOLONNER.map((nokkel) => ({
        nokkel,
        overskrift: t.felt[nokkel],
        slag: 'tekst' as const,
      })),
      rader: p.behandlinger.map((b) => Object.fromEntries(KOLONNER.map((k) => [k, b[k][sprak]]))),
    },
    {
      navn: t.lagringstider,
      kolonner: [
        { nokkel: 'slag', overskrift: t.hva, slag: 'tekst' },
        { nokkel: 'dager', overskrift: t.dager, slag: 'heltall' },
      ],
      rader: [...p.lagringstider].map(([slag, dager]) => ({
        slag: t.lagringsslag[slag] ?? slag,
        dager,
      })),
    },
  ]
}
