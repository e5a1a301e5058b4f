import type { Sprak } from '#core/sprak.ts'
import { formatTidspunkt } from '#ui/format.ts'
import { Tabell } from '#ui/tabell.tsx'
import { grunntekster } from './grunntekst.ts'
import { ordnokkel, type Habilitetsrad, type Hjemler, type Ordene } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

/** Every act, newest first, with who, when and why. Nothing is ever taken out of it. */
export function Historikk(p: {
  readonly sprak: Sprak
  readonly sakId: number
  readonly rader: readonly Habilitetsrad[]
  readonly hjemler: Hjemler
  readonly ord: Ordene | null
}) {
  const { sprak, ord } = p
  const t = habilitetstekster[sprak]
  return (
    <Tabell
      sprak={sprak}
      tekst={t.historikk.tabell}
      skjultTekst
      smalt="stabel"
      tett
      tom={t.historikk.tom}
      rader={p.rader.toSorted((a, b) => b.tid.localeCompare(a.tid))}
      radnokkel={(r) => `${r.personId} ${r.nr}`}
      kolonner={[
        {
          nokkel: 'tid',
          tittel: t.kolonner.tid,
          bredde: 'middels',
          celle: (r) => formatTidspunkt(r.tid, sprak),
        },
        {
          nokkel: 'navn',
          tittel: t.kolonner.navn,
          radhode: true,
          bredde: 'middels',
          celle: (r) => r.navn,
        },
        {
          nokkel: 'status',
          tittel: t.kolonner.status,
          bredde: 'krymp',
          celle: (r) => t.status[r.slag === 'avgjort' ? r.utfall : r.slag],
        },
        {
          nokkel: 'grunn',
          tittel: t.kolonner.grunn,
          bredde: 'tekst',
          celle: (r) => {
            const sagt = ord?.get(ordnokkel(p.sakId, r)) ?? ''
            const grunn = r.slag === 'trukket' ? null : r.grunn
            return (
              <>
                {grunn === null
                  ? ''
                  : `${grunntekster[sprak].valg[grunn]} (${(r.hjemmel ?? p.hjemler.get(grunn))?.[sprak] ?? ''})`}
                {sagt !== '' && <span class="sam-blokk">«{sagt}»</span>}
              </>
            )
          },
        },
        {
          nokkel: 'hvem',
          tittel: t.kolonner.hvem,
          bredde: 'middels',
          celle: (r) => (
            <>
              {r.av.navn}
              <span class="sam-blokk sam-dempet sam-liten">{r.av.sete}</span>
            </>
          ),
        },
      ]}
    />
  )
}
