import { dagenFor } from '#core/dato.ts'
import { gjelder } from '#core/register/periode.ts'
import { innehaver } from '#core/verv/besetning-paa-dag.ts'
import type { Nettverk } from '#features/register/nettverk/sporringer.ts'
import type { Utvalg } from '#features/utvalg/typer.ts'
import type { Folk } from './sporringer.ts'

/** Someone, and the page that shows all they do. */
interface Hvem {
  readonly personId: number
  readonly navn: string
}

export interface Partnerrad {
  readonly id: string
  readonly nettverk: string
  /** Those who hold the network's seats in a forum, a vara where the place is vacant. */
  readonly representanter: readonly (Hvem & { readonly utvalg: string; readonly vara: boolean })[]
  readonly partnere: readonly {
    readonly organisasjonId: string
    readonly navn: string
    readonly ordning: string
    /** Those who sit for the institution in the network. */
    readonly folk: readonly Hvem[]
  }[]
  readonly koordinatorer: readonly Hvem[]
}

export interface Uhrad {
  readonly id: string
  readonly navn: string
  readonly nettverk: readonly {
    readonly id: string
    readonly navn: string
    /** The schemes it is the network's fixed partner in; none when it only has people there. */
    readonly ordninger: readonly string[]
    readonly folk: readonly Hvem[]
  }[]
  readonly folk: readonly Hvem[]
}

/** Network by network as the forum's slides of 5 October 2023, and the same from each UH's side. */
export function lagOversikt(
  nettverk: readonly Nettverk[],
  utvalg: readonly Utvalg[],
  folk: readonly Folk[],
  dato: string,
): { readonly rader: readonly Partnerrad[]; readonly uh: readonly Uhrad[] } {
  const paaDagen = nettverk.filter((n) => gjelder(n.gyldig, dato))
  const fora = utvalg.filter((u) => u.type === 'samarbeidsforum' && gjelder(u.gyldig, dato))
  const dagensFolk = folk.filter((x) => gjelder(x.gyldig, dato))
  const rader = paaDagen.map((n): Partnerrad => ({
    id: n.id,
    nettverk: n.navn,
    representanter: fora.flatMap((u) =>
      u.seter
        .filter((s) => s.nettverkId === n.id && gjelder(s.gyldig, dato))
        .flatMap((s) => {
          const fast = innehaver(s, 'representant', dato)
          const hvem = fast ?? innehaver(s, 'vara1', dato) ?? innehaver(s, 'vara2', dato)
          return hvem === undefined
            ? []
            : [
                {
                  personId: hvem.personId,
                  navn: hvem.navn,
                  utvalg: u.ordningKort ?? u.navn,
                  vara: fast === undefined,
                },
              ]
        }),
    ),
    partnere: n.partnere
      .filter((p) => gjelder(p.gyldig, dato))
      .map((p) => ({
        organisasjonId: p.organisasjonId,
        navn: p.navn,
        ordning: p.ordningKort,
        folk: hver(
          dagensFolk.filter(
            (x) =>
              sitterI(x, n.id, p.organisasjonId) &&
              (x.ordning === null || x.ordning === p.ordningKort),
          ),
        ),
      })),
    koordinatorer: hver(
      dagensFolk.filter((x) => x.rolle === 'koordinator' && x.nettverkId === n.id),
    ),
  }))
  // Also one that is nobody's fixed partner that day, as long as somebody sits for it.
  const navn = new Map([
    ...dagensFolk.flatMap((x) =>
      x.organisasjonId === null || x.institusjon === null
        ? []
        : [[x.organisasjonId, x.institusjon] as const],
    ),
    ...rader.flatMap((r) => r.partnere.map((p) => [p.organisasjonId, p.navn] as const)),
  ])
  const uh = [...navn].map(([id, navn]): Uhrad => ({
    id,
    navn,
    nettverk: rader.flatMap((r) => {
      const ordninger = r.partnere.filter((p) => p.organisasjonId === id).map((p) => p.ordning)
      const egne = hver(dagensFolk.filter((x) => sitterI(x, r.id, id)))
      return ordninger.length === 0 && egne.length === 0
        ? []
        : [{ id: r.id, navn: r.nettverk, ordninger, folk: egne }]
    }),
    folk: hver(dagensFolk.filter((x) => x.rolle !== 'koordinator' && x.organisasjonId === id)),
  }))
  return { rader, uh: uh.toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb')) }
}

/** The last day before `dato` that any network had a fixed partner; null when none had. */
export function sisteDagMedPartner(nettverk: readonly Nettverk[], dato: string): string | null {
  const slutter = nettverk
    .flatMap((n) => n.partnere)
    .flatMap((p) => (p.gyldig.til !== null && p.gyldig.til <= dato ? [p.gyldig.til] : []))
  const siste = slutter.toSorted().at(-1)
  return siste === undefined ? null : dagenFor(siste)
}

function sitterI(x: Folk, nettverkId: string, organisasjonId: string): boolean {
  return x.nettverkId === nettverkId && x.organisasjonId === organisasjonId
}

/** Each person once, whatever number of hats. */
function hver(folk: readonly Folk[]): readonly Hvem[] {
  return [
    ...new Map(folk.map((x) => [x.personId, { personId: x.personId, navn: x.navn }])).values(),
  ]
}
