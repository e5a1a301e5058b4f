import { gjelder } from '#core/register/periode.ts'
import { dagenFor } from '#core/dato.ts'
import { iFylket } from '#features/register/fylkesrute.ts'
import { registertekster } from '#features/register/tekster.ts'
import { lesDato } from '#features/register/visning.tsx'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import type { Sprak } from '#core/sprak.ts'
import { tekstkolonne, type Ark } from '#platform/documents/ark.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { Nettverksliste } from './liste-side.tsx'
import { Nettverkside } from './nettverk-side.tsx'
import { hentNettverkene, type Nettverk } from './sporringer.ts'
import { nettverkssmuler, registersmuler } from './sted.ts'
import { nettverkstekster } from './tekster.ts'

export const nettverksruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register/nettverk',
    handling: 'register.se',
    formater: ['json', 'xlsx', 'csv'],
    kjor: iFylket(async (f, fylke) => {
      const nettverk = await hentNettverkene(f.db, fylke.id)
      const visning = lesDato(f)
      return {
        slag: 'innhold',
        filnavn: `nettverk-${fylke.id}-${visning.dato}`,
        json: () => ({ fylke, dato: visning.dato, nettverk }),
        ark: () => medlemsark(f.sprak, nettverk, visning.dato),
        side: () => ({
          tittel: registertekster[f.sprak].nettverk,
          brodsmuler: registersmuler(f.sprak, fylke),
          innhold: (
            <Nettverksliste
              sprak={f.sprak}
              fylke={fylke}
              nettverk={nettverk}
              visning={visning}
              kanEndre={f.kan('register.endre').ok}
            />
          ),
        }),
      }
    }),
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register/nettverk/:nettverk{[a-z0-9-]+}',
    handling: 'register.se',
    formater: ['json', 'xlsx', 'csv'],
    kjor: iFylket(async (f, fylke) => {
      const [nettverk] = await hentNettverkene(f.db, fylke.id, f.param('nettverk'))
      if (nettverk === undefined) return ikkeFunnet()
      const visning = lesDato(f)
      return {
        slag: 'innhold',
        json: () => ({ fylke, dato: visning.dato, nettverk }),
        ark: () => medlemsark(f.sprak, [nettverk]),
        side: () => ({
          tittel: nettverk.navn,
          brodsmuler: nettverkssmuler(f.sprak, fylke),
          innhold: (
            <Nettverkside
              sprak={f.sprak}
              fylke={fylke}
              nettverk={nettverk}
              visning={visning}
              kanEndre={f.kan('register.endre', { fylkeId: fylke.id }).ok}
            />
          ),
        }),
      }
    }),
  },
]

/** One row for each membership, all of them or those of one day; partners on a sheet of their own. */
function medlemsark(sprak: Sprak, nettverk: readonly Nettverk[], dato?: string): readonly Ark[] {
  const t = nettverkstekster[sprak]
  const r = registertekster[sprak]
  const med = (x: { readonly gyldig: Parameters<typeof gjelder>[0] }) =>
    dato === undefined || gjelder(x.gyldig, dato)
  const periode = [
    { nokkel: 'fra', overskrift: r.forsteDag, slag: 'dato' },
    { nokkel: 'til', overskrift: r.sisteDag, slag: 'dato' },
  ] as const
  const dager = (p: Nettverk['gyldig']) => ({ fra: p.fra, til: p.til && dagenFor(p.til) })
  return [
    {
      navn: t.medlemmer,
      kolonner: [
        tekstkolonne('nettverkId', 'id'),
        tekstkolonne('nettverk', r.nettverk),
        tekstkolonne('medlem', t.medlem),
        tekstkolonne('type', r.type),
        ...periode,
        tekstkolonne('kilde', r.kilde),
      ],
      // A network without members is a row too: it must not disappear from the file.
      rader: nettverk.flatMap((n) => {
        const medlemmer = n.medlemmer.filter(med)
        const felles = { nettverkId: n.id, nettverk: n.navn }
        return medlemmer.length === 0
          ? [felles]
          : medlemmer.map((m) => ({
              ...felles,
              medlem: m.navn,
              type: r.typer[m.type],
              ...dager(m.gyldig),
              kilde: m.kilde,
            }))
      }),
    },
    {
      navn: t.partnere,
      kolonner: [
        tekstkolonne('nettverkId', 'id'),
        tekstkolonne('nettverk', r.nettverk),
        tekstkolonne('partner', t.partner),
        tekstkolonne('ordning', t.ordning),
        ...periode,
        tekstkolonne('kilde', r.kilde),
      ],
      rader: nettverk.flatMap((n) =>
        n.partnere.filter(med).map((p) => ({
          nettverkId: n.id,
          nettverk: n.navn,
          partner: p.navn,
          ordning: p.ordningKort,
          ...dager(p.gyldig),
          kilde: p.kilde,
        })),
      ),
    },
  ]
}
