import type { Sprak } from '#core/sprak.ts'
import type { Kroner } from '#core/kroner.ts'
import { skjermetTekst } from '#features/beslutningsgrunnlag/skjermingssetning.ts'
import { formatKroner, formatTall } from '#ui/format.ts'
import { Stolpediagram } from '#ui/stolpe.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { begrunnelser } from './begrunnelser.ts'
import type { Lestbilde, Lukketsak } from './for-leser.ts'
import { innstillingstekster } from './tekster.ts'
import type { Dokumentlinje, Nettverkssak } from './typer.ts'

export interface Tabellrad extends Nettverkssak {
  readonly linje: Dokumentlinje | undefined
  /** The case is there, and its body is not for this reader. */
  readonly lukket: Lukketsak | undefined
  readonly samlet: Kroner | undefined
  readonly begrunnelser: readonly string[]
}

type Props = { readonly sprak: Sprak; readonly bilde: Lestbilde }

/** Every network of the year, so that nobody is forgotten, with what core has computed for it. */
export function tabellrader({ sprak, bilde }: Props): readonly Tabellrad[] {
  const linjer = new Map(bilde.dokument.linjer.map((l) => [l.nettverkId, l]))
  return bilde.inndata.nettverk.map((n) => {
    const linje = linjer.get(n.nettverkId)
    const lukket = bilde.lukkede.get(n.nettverkId)
    const samlet = (linje ?? lukket)?.samlet
    const setninger =
      lukket === undefined
        ? begrunnelser(bilde.inndata, n, linje, sprak)
        : [lukketTekst(lukket, sprak)]
    return { ...n, linje, lukket, samlet, begrunnelser: setninger }
  })
}

/** In place of the reasons. */
function lukketTekst({ grunn, skjerming }: Lukketsak, sprak: Sprak): string {
  const t = innstillingstekster[sprak].lukket
  if (skjerming !== null && grunn === 'skjermet') return skjermetTekst(skjerming, sprak)
  return grunn === 'kladd' ? t.kladd : t.forFrist
}

/** What the sums of the open cases leave out; empty when nothing is. */
export function utelatt({ sprak, bilde }: Props): string {
  const { size } = bilde.lukkede
  return size === 0 ? '' : innstillingstekster[sprak].lukket.ikkeMed(size)
}

/** Ramme | Omsøkt | Innstilling fra gruppa | Samlet innstilling, and what is cut and why. */
export function Innstillingstabell(p: Props) {
  const { sprak } = p
  const { sum } = p.bilde.dokument
  const t = innstillingstekster[sprak].tabell
  const lukketOrd = innstillingstekster[sprak].lukket.kort
  const tall = (belop: number | null | undefined, uten: string) =>
    belop === null || belop === undefined ? (
      <span class="sam-dempet">{uten}</span>
    ) : (
      formatTall(belop, sprak)
    )
  return (
    <Tabell
      sprak={sprak}
      tekst={t.tekst}
      skjultTekst
      tett
      bred
      smalt="stabel"
      rader={tabellrader(p)}
      radnokkel={(r) => r.nettverkId}
      radId={(r) => r.nettverkId}
      radvekt={(r) => (r.sak === null && r.lukket === undefined ? 'dempet' : undefined)}
      kolonner={[
        {
          nokkel: 'nettverk',
          tittel: t.nettverk,
          radhode: true,
          celle: (r) => r.navn,
          fot: t.sum,
        },
        {
          nokkel: 'ramme',
          tittel: t.ramme,
          juster: 'hoyre',
          celle: (r) => tall(r.ramme, t.ingenRamme),
          fot: formatTall(sum.ramme + sum.rammeUtenSak, sprak),
        },
        {
          nokkel: 'omsokt',
          tittel: t.omsokt,
          juster: 'hoyre',
          celle: (r) => tall(r.sak?.omsokt, r.lukket === undefined ? t.ikkeSendt : lukketOrd),
          fot: formatTall(sum.omsokt, sprak),
        },
        {
          nokkel: 'mot',
          tittel: t.motRammen,
          juster: 'hoyre',
          celle: (r) => <MotRammen sprak={sprak} linje={r.linje} />,
        },
        {
          nokkel: 'gruppe',
          tittel: t.gruppe,
          juster: 'hoyre',
          celle: (r) => (r.sak === null ? null : tall(r.linje?.gruppe, t.ikkeVurdert)),
          fot:
            p.bilde.dokument.linjer.some((l) => l.gruppe !== null) && formatTall(sum.gruppe, sprak),
        },
        {
          nokkel: 'samlet',
          tittel: t.samlet,
          juster: 'hoyre',
          celle: (r) => r.samlet !== undefined && <strong>{formatTall(r.samlet, sprak)}</strong>,
          fot: formatTall(sum.samlet, sprak),
        },
        {
          nokkel: 'kuttet',
          tittel: t.kuttet,
          juster: 'hoyre',
          celle: (r) => r.linje && formatTall(r.linje.kuttet, sprak),
          fot: formatTall(sum.kuttet, sprak),
        },
        {
          nokkel: 'hvorfor',
          tittel: t.hvorfor,
          bredde: 'bred',
          celle: (r) => <Begrunnelse setninger={r.begrunnelser} />,
        },
      ]}
    />
  )
}

function MotRammen({ sprak, linje }: { sprak: Sprak; linje: Dokumentlinje | undefined }) {
  if (linje === undefined || linje.ramme === null) return null
  const differanse = linje.omsokt - linje.ramme
  return (
    <>
      {differanse > 0 && '+'}
      {formatTall(differanse, sprak)}
    </>
  )
}

function Begrunnelse({ setninger }: { readonly setninger: readonly string[] }) {
  return (
    <>
      {setninger.map((s) => (
        <span class="sam-blokk" key={s}>
          {s}
        </span>
      ))}
    </>
  )
}

/** The same three figures drawn: recommended, applied for, and the frame as a mark. */
export function Innstillingsfigur(p: Props) {
  const { sprak } = p
  const t = innstillingstekster[sprak].figur
  return (
    <Stolpediagram
      tittel={t.tittel}
      forklaring={{ verdi: t.samlet, sammenlign: t.omsokt, merke: t.ramme }}
      stolper={tabellrader(p).map((r) => ({
        tekst: r.navn,
        verdi: r.samlet ?? 0,
        verditekst: formatKroner(r.samlet ?? 0, sprak),
        ...(r.lukket === undefined ? { sammenlign: r.sak?.omsokt ?? 0 } : {}),
        ...(r.ramme === null ? {} : { merke: r.ramme }),
      }))}
    />
  )
}
