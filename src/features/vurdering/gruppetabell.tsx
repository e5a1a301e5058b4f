import type { Sprak } from '#core/sprak.ts'
import { inhabilI } from '#core/vurdering/sett-opp.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { skjermetTekst } from '#features/beslutningsgrunnlag/skjermingssetning.ts'
import { formatKroner } from '#ui/format.ts'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { sakSti } from './adresser.ts'
import type { Gruppebilde } from './bilde.ts'
import type { LagretVurdering, Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

const TYPE: Record<LagretVurdering['resultat'], Statustype> = {
  innstilles: 'suksess',
  delvis: 'advarsel',
  avslas: 'feil',
}

/** What the group has come to in one case. */
export function Resultatmerke(p: {
  readonly sprak: Sprak
  readonly vurdering: Pick<LagretVurdering, 'resultat'> | null
  readonly lukket?: Sak['lukket']
  /** It does not hold: somebody who took part is decided inhabil since. */
  readonly paNytt: boolean
}) {
  const t = vurderingstekster[p.sprak]
  if (p.lukket) return <Statusmerke type="noytral">{t.skjermet}</Statusmerke>
  if (p.vurdering === null) return <Statusmerke type="noytral">{t.ikkeVurdert}</Statusmerke>
  if (p.paNytt) return <Statusmerke type="advarsel">{t.maPaNytt}</Statusmerke>
  return (
    <Statusmerke type={TYPE[p.vurdering.resultat]}>{t.resultat[p.vurdering.resultat]}</Statusmerke>
  )
}

/** The cases of one group: frame, request, result, and who may not take part. */
export function Gruppetabell(p: {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly bilde: Gruppebilde
}) {
  const { sprak, ar, bilde } = p
  const t = vurderingstekster[sprak]
  const kr = (belop: number | null) => (belop === null ? '–' : formatKroner(belop, sprak))
  const { gruppe, saker, sum } = bilde
  const kolonner: readonly Kolonne<Sak>[] = [
    {
      nokkel: 'nettverk',
      tittel: t.kolonner.nettverk,
      radhode: true,
      celle: (s) => <a href={sakSti(ar, gruppe.slug, s.nettverkId)}>{s.nettverkNavn}</a>,
      fot: t.kolonner.sum,
    },
    {
      nokkel: 'ramme',
      tittel: t.kolonner.ramme,
      juster: 'hoyre',
      celle: (s) => kr(s.ramme),
      fot: kr(sum.ramme),
    },
    {
      nokkel: 'omsokt',
      tittel: t.kolonner.omsokt,
      juster: 'hoyre',
      celle: (s) => kr(s.omsokt),
      fot: kr(sum.omsokt),
    },
    {
      nokkel: 'resultat',
      tittel: t.kolonner.resultat,
      celle: (s) => (
        <Resultatmerke
          sprak={sprak}
          vurdering={s.vurdering}
          lukket={s.lukket}
          paNytt={bilde.paNytt.includes(s)}
        />
      ),
      fot: t.tall.gjenstar(sum.gjenstar),
    },
    {
      nokkel: 'innstilling',
      tittel: t.kolonner.innstilling,
      juster: 'hoyre',
      celle: (s) => kr(bilde.paNytt.includes(s) ? null : (s.vurdering?.belop ?? null)),
      fot: kr(sum.innstilt),
    },
    {
      nokkel: 'inhabile',
      tittel: t.kolonner.inhabile,
      juster: 'hoyre',
      celle: (s) => gruppe.medlemmer.filter((m) => inhabilI(m, [s]).length > 0).length,
    },
  ]
  return (
    <>
      <Tabell
        sprak={sprak}
        tekst={t.tabelltekst(gruppe.navn)}
        skjultTekst
        smalt="stabel"
        like
        kolonner={kolonner}
        rader={saker}
        radnokkel={(s) => s.nettverkId}
        tom={t.ingenSaker}
      />
      {saker.map(
        (s) =>
          s.lukket !== null && (
            <p key={s.sakId} class="sam-dempet">
              {s.nettverkNavn}: {skjermetTekst(s.lukket, sprak)} {t.ikkeMedISummen}
            </p>
          ),
      )}
      {bilde.ikkeSendt.map((s) => (
        <p key={s.sakId} class="sam-dempet">
          {t.ikkeSendtLenger(s.nettverkNavn)}
        </p>
      ))}
    </>
  )
}
