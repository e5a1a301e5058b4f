import type { Sprak } from '#core/sprak.ts'
import { Tabell } from '#ui/tabell.tsx'
import type { Gruppebilde } from './bilde.ts'
import { vurderingstekster } from './tekster.ts'

/** The members by seat, each with function and the cases they are recused in. */
export function Medlemsliste(p: { readonly sprak: Sprak; readonly bilde: Gruppebilde }) {
  const t = vurderingstekster[p.sprak]
  return (
    <Tabell
      sprak={p.sprak}
      tekst={t.medlemmer(p.bilde.medlemmer.length)}
      skjultTekst
      smalt="stabel"
      tett
      rader={p.bilde.medlemmer}
      radnokkel={(m) => String(m.medlem.vervId)}
      kolonner={[
        {
          nokkel: 'navn',
          tittel: t.kolonner.navn,
          radhode: true,
          celle: ({ medlem }) => medlem.navn,
        },
        { nokkel: 'sete', tittel: t.kolonner.sete, celle: ({ medlem }) => medlem.sete },
        {
          nokkel: 'funksjon',
          tittel: t.kolonner.funksjon,
          celle: ({ medlem }) =>
            medlem.funksjon === 'medlem' ? (
              t.funksjon.medlem
            ) : (
              <strong>{t.funksjon[medlem.funksjon]}</strong>
            ),
        },
        {
          nokkel: 'inhabil',
          tittel: t.kolonner.merknad,
          celle: ({ inhabil }) =>
            inhabil.length === 0 ? '' : t.inhabilI(inhabil.map((s) => s.nettverkNavn).join(', ')),
        },
      ]}
    />
  )
}
