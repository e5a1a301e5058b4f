import { trykk } from '#core/historikk/kjede.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatTall, formatTidspunkt } from '#ui/format.ts'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { seglsidetekster } from './sidetekster.ts'

interface Segl {
  readonly nr: number
  readonly tid: string
  readonly antall: number
  readonly hash: string
}

/** The newest seals, to be printed and kept where nobody at the database can reach. */
export function Seglside(p: {
  readonly sprak: Sprak
  readonly segl: readonly Segl[]
  /** Null: not for this reader. */
  readonly uten: number | null
}) {
  const t = seglsidetekster[p.sprak]
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={t.hva} />
      <p class="sam-brod">{t.trykk}</p>
      {p.uten !== null && <p class="sam-brod">{p.uten === 0 ? t.alt : t.uten(p.uten)}</p>}
      <Avsnitt tittel={t.nyeste} id="segl">
        <Tabell
          sprak={p.sprak}
          tekst={t.nyeste}
          skjultTekst
          smalt="stabel"
          tom={t.ingen}
          rader={p.segl}
          radnokkel={(s) => String(s.nr)}
          kolonner={[
            { nokkel: 'nr', tittel: t.nr, radhode: true, bredde: 'krymp', celle: (s) => s.nr },
            {
              nokkel: 'tid',
              tittel: t.tid,
              bredde: 'krymp',
              celle: (s) => formatTidspunkt(s.tid, p.sprak),
            },
            {
              nokkel: 'antall',
              tittel: t.antall,
              juster: 'hoyre',
              celle: (s) => formatTall(s.antall, p.sprak),
            },
            {
              nokkel: 'segl',
              tittel: t.segl,
              bredde: 'bred',
              celle: (s) => <code>{trykk(s.hash)}</code>,
            },
          ]}
        />
      </Avsnitt>
      <Avsnitt tittel={t.kontroll} id="kontroll">
        <p class="sam-brod">{t.kommando}</p>
      </Avsnitt>
      <LastNed tittel={t.lastNed} lenker={fillenker('/segl', ['pdf', 'json'])} />
    </>
  )
}
