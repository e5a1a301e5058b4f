import type { Sprak } from '#core/sprak.ts'
import { hentNettverkene } from '#features/register/nettverk/sporringer.ts'
import { hentFylke } from '#features/register/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { lesDag } from '#features/utvalg/dagvalg.tsx'
import { utvalgssmuler } from '#features/utvalg/se-ruter.tsx'
import { hentUtvalgene } from '#features/utvalg/sporringer.ts'
import { tekstkolonne, type Ark } from '#platform/documents/ark.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { lagOversikt, sisteDagMedPartner, type Partnerrad, type Uhrad } from './oversikt.ts'
import { Partnerside } from './partnere-side.tsx'
import { hentFolk } from './sporringer.ts'
import { partnertekster } from './tekster.ts'

export const partnerruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/partnere',
    handling: 'utvalg.se',
    formater: ['json', 'xlsx', 'csv'],
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const dag = lesDag(f)
      const nettverk = await hentNettverkene(f.db, fylke.id)
      const { rader, uh } = lagOversikt(
        nettverk,
        await hentUtvalgene(f.db, fylke.id),
        await hentFolk(f.db, fylke.id),
        dag.dato,
      )
      const ordninger = [...new Set(rader.flatMap((r) => r.partnere.map((p) => p.ordning)))]
      return {
        slag: 'innhold',
        filnavn: `partnere-${fylke.id}-${dag.dato}`,
        json: () => ({ fylke, dato: dag.dato, nettverk: rader, institusjoner: uh }),
        ark: () => ark(f.sprak, ordninger, rader, uh),
        side: () => ({
          tittel: partnertekster[f.sprak].tittel,
          brodsmuler: utvalgssmuler(f.sprak, fylke),
          innhold: (
            <Partnerside
              sprak={f.sprak}
              fylkeId={fylke.id}
              dag={dag}
              ordninger={ordninger}
              rader={rader}
              uh={uh}
              sistePartnerdag={
                ordninger.length === 0 ? sisteDagMedPartner(nettverk, dag.dato) : undefined
              }
            />
          ),
        }),
      }
    },
  },
]

function ark(
  sprak: Sprak,
  ordninger: readonly string[],
  rader: readonly Partnerrad[],
  uh: readonly Uhrad[],
): readonly Ark[] {
  const t = partnertekster[sprak]
  return [
    {
      navn: t.tittel,
      kolonner: [
        tekstkolonne('nettverk', t.nettverk),
        tekstkolonne('representant', t.representant),
        ...ordninger.map((o) => tekstkolonne(`partner ${o}`, t.partnere(o))),
        tekstkolonne('koordinator', t.koordinator),
      ],
      rader: rader.map((r) => ({
        nettverk: r.nettverk,
        representant: r.representanter
          .map((x) => `${x.navn} (${x.vara ? `${x.utvalg}, ${t.vara}` : x.utvalg})`)
          .join(', '),
        ...Object.fromEntries(
          ordninger.map((o) => [
            `partner ${o}`,
            r.partnere
              .filter((x) => x.ordning === o)
              .map((x) => medFolk(x.navn, x.folk))
              .join(', '),
          ]),
        ),
        koordinator: r.koordinatorer.map((x) => x.navn).join(', '),
      })),
    },
    {
      navn: t.institusjon,
      kolonner: [
        tekstkolonne('institusjon', t.institusjon),
        tekstkolonne('nettverk', t.nettverk),
        tekstkolonne('folk', t.folk),
      ],
      rader: uh.map((u) => ({
        institusjon: u.navn,
        nettverk: u.nettverk
          .map((n) => medFolk(`${n.navn} (${n.ordninger.join(', ') || t.sitter})`, n.folk))
          .join('; '),
        folk: u.folk.map((x) => x.navn).join(', '),
      })),
    },
  ]
}

/** «NTNU: Eirin Jutuldal»: the name, and who sits for it there. */
function medFolk(navn: string, folk: readonly { readonly navn: string }[]): string {
  return folk.length === 0 ? navn : `${navn}: ${folk.map((x) => x.navn).join(', ')}`
}
