import type { Sprak } from '#core/sprak.ts'
import type { Ark } from '#platform/documents/ark.ts'
import { opplysningstekster } from './opplysningstekster.ts'
import type { Opplysning } from './sporringer.ts'

/** A sheet for each table, every row and column of it, and one in front that says what they are. */
export function opplysningsark(opplysninger: readonly Opplysning[], sprak: Sprak): readonly Ark[] {
  const t = opplysningstekster[sprak]
  const navngitt = samlet(opplysninger).map((o, i) => ({
    o,
    navn: `${i + 1} ${o.tabell}`.slice(0, 31),
  }))
  return [
    {
      navn: t.tittel,
      kolonner: [
        { nokkel: 'ark', overskrift: t.ark, slag: 'tekst' },
        { nokkel: 'hva', overskrift: t.hva, slag: 'tekst' },
        { nokkel: 'antall', overskrift: t.antall, slag: 'heltall' },
      ],
      rader: navngitt.map(({ o, navn }) => ({
        ark: navn,
        hva: hva(o, sprak),
        antall: o.rader.length,
      })),
    },
    ...navngitt.map(({ o, navn }): Ark => {
      const nokler = [...new Set(o.rader.flatMap((r) => Object.keys(r)))]
      return {
        navn,
        kolonner: nokler.map((nokkel) => ({
          nokkel,
          overskrift: t.kolonner[nokkel] ?? nokkel,
          slag: 'tekst',
        })),
        rader: o.rader.map((r) =>
          Object.fromEntries(nokler.map((nokkel) => [nokkel, somTekst(r[nokkel])])),
        ),
      }
    }),
  ]
}

/** What is about the person, once for each table: a row may refer to them in more than one way. */
export function samlet(opplysninger: readonly Opplysning[]): readonly Opplysning[] {
  const om = Map.groupBy(
    opplysninger.filter((o) => o.dekning?.slag === 'om'),
    (o) => o.tabell,
  )
  return opplysninger.flatMap((o) => {
    const like = om.get(o.tabell)
    if (o.dekning?.slag !== 'om' || like === undefined) return o
    if (like[0] !== o) return []
    const rader = new Map(like.flatMap((l) => l.rader.map((r) => [JSON.stringify(r), r] as const)))
    return { ...o, rader: [...rader.values()] }
  })
}

/** What a table holds, in words; what the person did in it, by the column. */
export function hva(o: Opplysning, sprak: Sprak): string {
  const t = opplysningstekster[sprak]
  return t.tabeller[`${o.tabell}.${o.kolonne}`] ?? t.tabeller[o.tabell] ?? o.tabell
}

/** A stored value as a person reads it. */
export function somTekst(verdi: unknown): string {
  if (verdi === null || verdi === undefined) return ''
  return typeof verdi === 'string' ? verdi : JSON.stringify(verdi)
}
