import { finnFrister } from '#core/oppgaver/frister.ts'
import { antallAaGjore, finnOppgaver } from '#core/oppgaver/finn-oppgaver.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Ark } from '#platform/documents/ark.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { merkBesok } from './besok.ts'
import { egneFylker } from './egne-fylker.ts'
import { fristdager } from './fristkalender.ts'
import { medMangler, type Talt } from './med-mangler.ts'
import { Minside } from './minside-side.tsx'
import { oppgavested, oppgavetekst } from './oppgavetekst.ts'
import { hentSituasjon, type Minsituasjon } from './sporringer.ts'
import { minsidetekster } from './tekster.ts'

/** What a first visit counts as new. */
const FORSTE_GANG = Temporal.Duration.from({ hours: 30 * 24 })

export const minsideruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/min-side',
    handling: 'minside.se',
    formater: ['json', 'xlsx', 'ics'],
    kjor: async (f) => {
      const naa = f.naa()
      const { vervId } = f.aktor
      if (vervId === null) return ikkeFunnet()
      // A machine that fetches the list has not seen what is new.
      const { okt } = f
      const forrige =
        f.format === 'html' && okt !== null ? await merkBesok(f.skrivDb, okt.personId, naa) : null
      const s = await hentSituasjon(f.db, {
        vervId,
        fylker: egneFylker(okt),
        naa,
        siden: forrige ?? naa.subtract(FORSTE_GANG).toString(),
      })
      if (s === undefined) return ikkeFunnet()
      const t = minsidetekster[f.sprak]
      const oppgaver = await medMangler(f.db, finnOppgaver(s), s.dato)
      const frister = finnFrister(s)
      const { endringer } = s
      return {
        slag: 'innhold',
        filnavn: 'min-side',
        json: () => ({
          oppgaver: oppgaver.map((o) => ({
            ...o,
            ...oppgavetekst(o, f.sprak),
            sted: oppgavested(o),
          })),
          frister,
          endringer,
        }),
        ark: () => [oppgaveark(s, oppgaver, f.sprak)],
        kalender: () => ({ navn: `Samråd: ${t.frister}`, dager: fristdager(frister, f.sprak) }),
        side: () => ({
          tittel: t.tittel,
          brodsmuler: [],
          aGjore: antallAaGjore(oppgaver),
          innhold: (
            <Minside
              sprak={f.sprak}
              lastNed={t.lastNed}
              hatter={s.hatter}
              oppgaver={oppgaver}
              frister={frister}
              endringer={endringer}
              forrigeBesok={forrige}
              vervId={vervId}
              historikk={historikksti(f)}
            />
          ),
        }),
      }
    },
  },
]

/** What others and oneself have done with one's own seats, in the county one acts in. */
function historikksti({ aktor, okt, kan }: Foresporsel): string | null {
  const { fylkeId } = aktor
  return okt === null || fylkeId === null || !kan('historikk.se-person', { fylkeId }).ok
    ? null
    : `/${fylkeId}/personer/${okt.personId}/historikk`
}

function oppgaveark(s: Minsituasjon, oppgaver: readonly Talt[], sprak: Sprak): Ark {
  const t = minsidetekster[sprak]
  return {
    navn: t.tittel,
    kolonner: [
      { nokkel: 'verv', overskrift: t.forVerv, slag: 'tekst' },
      { nokkel: 'status', overskrift: t.status, slag: 'tekst' },
      { nokkel: 'hva', overskrift: t.oppgave, slag: 'tekst' },
      { nokkel: 'gjelder', overskrift: t.gjelder, slag: 'tekst' },
      { nokkel: 'frist', overskrift: t.frist, slag: 'dato' },
      { nokkel: 'hvorfor', overskrift: t.hvorfor, slag: 'tekst' },
    ],
    rader: oppgaver.map((o) => ({
      ...oppgavetekst(o, sprak),
      verv: s.hatter.find((h) => h.vervId === o.vervId)?.sete,
      status: o.venter ? t.venter : o.forfalt ? t.forfalt : t.aGjore,
      frist: o.frist,
    })),
  }
}
