import { osloDato } from '#platform/oslo-dato.ts'
import { sql } from 'kysely'
import { trykk } from '#core/historikk/kjede.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { formatTall, formatTidspunkt } from '#ui/format.ts'
import { seglsidetekster } from './sidetekster.ts'
import { Seglside } from './segl-side.tsx'

/** The newest seals, and how much stands without one. Tells nothing of what is sealed. */
export const seglruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/segl',
    handling: 'segl.se',
    formater: ['json', 'pdf'],
    kjor: async (f) => {
      const { segl, antall } = await hentSegl(f.db)
      // The public sees no history, and so not how much there is of it either.
      const uten = f.aktor.vervId === null ? null : antall
      const t = seglsidetekster[f.sprak]
      const [siste] = segl
      return {
        slag: 'innhold',
        filnavn: `samraad-segl-${siste?.nr ?? 0}`,
        json: () => ({ uforseglet: uten, segl }),
        pdf: () => ({
          mal: 'tabelldokument',
          data: {
            tittel: t.tittel,
            sprak: f.sprak,
            dato: osloDato(f.naa()),
            avsender: 'Samråd',
            liggende: true,
            ingress: [t.hva, t.trykk],
            tabeller: [
              {
                kolonner: [
                  { overskrift: t.nr, justering: 'hoyre' },
                  { overskrift: t.tid, justering: 'venstre', bredde: 1 },
                  { overskrift: t.antall, justering: 'hoyre' },
                  { overskrift: t.segl, justering: 'venstre', bredde: 3 },
                ],
                rader: segl
                  .slice(0, 5)
                  .map((s) => [
                    String(s.nr),
                    formatTidspunkt(s.tid, f.sprak),
                    formatTall(s.antall, f.sprak),
                    trykk(s.hash),
                  ]),
              },
            ],
            punkter: [],
            merknader: [t.kommando],
          },
        }),
        side: () => ({
          tittel: t.tittel,
          brodsmuler: [],
          innhold: <Seglside sprak={f.sprak} segl={segl} uten={uten} />,
        }),
      }
    },
  },
]

async function hentSegl(db: LeseDb) {
  const segl = await db
    .selectFrom('segl')
    .select(['nr', 'tid', 'antall', 'hash'])
    .orderBy('nr', 'desc')
    .limit(20)
    .execute()
  const rad = await db
    .selectFrom('historikk')
    .select((eb) => eb.fn.countAll<number>().as('antall'))
    .where('tabell', '<>', 'segl')
    .where(
      sql<boolean>`tx >= coalesce((select tx_under from segl order by nr desc limit 1), '0'::xid8)`,
    )
    .executeTakeFirst()
  return { segl, antall: rad?.antall ?? 0 }
}
