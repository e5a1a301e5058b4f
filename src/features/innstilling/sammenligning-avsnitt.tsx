import type { Sprak } from '#core/sprak.ts'
import { formatEndring, formatKroner, formatTall } from '#ui/format.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Innstillingsbilde } from './bilde.ts'
import { innstillingstekster } from './tekster.ts'

type Props = { readonly sprak: Sprak; readonly bilde: Innstillingsbilde }

/** What the published frames would give, and where the difference is; empty without such a table. */
export function sammenligningstekst({ sprak, bilde }: Props): readonly string[] {
  const a = bilde.dokument.andreRammer
  if (a === null || bilde.inndata.fordeling === null) return []
  const t = innstillingstekster[sprak].publisert
  const kr = (belop: number) => formatKroner(belop, sprak)
  if (a.ulike.length === 0) return [t.lik]
  return [
    t.begge(kr(a.samlet), kr(a.samletMedAndre), formatEndring(a.samletMedAndre - a.samlet, sprak)),
    ...a.ulike
      .slice(0, 3)
      .map((u) =>
        t.krona(
          navnAv(bilde, u.nettverkId),
          kr(u.annen),
          kr(u.ramme),
          formatEndring(u.samletMedAnnen - u.samlet, sprak),
        ),
      ),
    ...(a.andreSum === a.pott ? [] : [t.sum(kr(a.andreSum), kr(a.pott))]),
  ]
}

export function Sammenligningsavsnitt(p: Props) {
  const { sprak, bilde } = p
  const { andreRammer } = bilde.dokument
  const setninger = sammenligningstekst(p)
  if (setninger.length === 0 || andreRammer === null) return null
  const t = innstillingstekster[sprak].publisert
  const tall = (belop: number) => formatTall(belop, sprak)
  return (
    <Avsnitt tittel={t.tittel} id="publisert">
      {setninger.map((s) => (
        <p key={s}>{s}</p>
      ))}
      {andreRammer.ulike.length > 0 && (
        <Tabell
          sprak={sprak}
          tekst={t.tabell}
          tett
          rader={andreRammer.ulike}
          radnokkel={(u) => u.nettverkId}
          kolonner={[
            {
              nokkel: 'nettverk',
              tittel: innstillingstekster[sprak].tabell.nettverk,
              radhode: true,
              celle: (u) => navnAv(bilde, u.nettverkId),
            },
            {
              nokkel: 'ramme',
              tittel: t.vedtattRamme,
              juster: 'hoyre',
              celle: (u) => tall(u.ramme),
            },
            { nokkel: 'annen', tittel: t.publisert, juster: 'hoyre', celle: (u) => tall(u.annen) },
            {
              nokkel: 'samlet',
              tittel: t.forslag,
              juster: 'hoyre',
              celle: (u) => tall(u.samlet),
            },
            {
              nokkel: 'medAnnen',
              tittel: t.forslagPublisert,
              juster: 'hoyre',
              celle: (u) => tall(u.samletMedAnnen),
            },
          ]}
        />
      )}
      {bilde.inndata.publisert && (
        <p class="sam-dempet">{t.kilde(bilde.inndata.publisert.kilde)}</p>
      )}
    </Avsnitt>
  )
}

function navnAv(bilde: Innstillingsbilde, nettverkId: string): string {
  return bilde.inndata.nettverk.find((n) => n.nettverkId === nettverkId)?.navn ?? nettverkId
}
