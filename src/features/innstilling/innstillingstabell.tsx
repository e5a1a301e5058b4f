import type { Sprak } from '#core/sprak.ts'
import { formatKroner, formatTall } from '#ui/format.ts'
import { Stolpediagram } from '#ui/stolpe.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { begrunnelser } from './begrunnelser.ts'
import type { Innstillingsbilde } from './bilde.ts'
import { innstillingstekster } from './tekster.ts'
import type { Dokumentlinje, Nettverkssak } from './typer.ts'

export interface Tabellrad extends Nettverkssak {
  readonly linje: Dokumentlinje | undefined
  readonly begrunnelser: readonly string[]
}

type Props = { readonly sprak: Sprak; readonly bilde: Innstillingsbilde }

/** Every network of the year, so that nobody is forgotten, with what core has computed for it. */
export function tabellrader({ sprak, bilde }: Props): readonly Tabellrad[] {
  const linjer = new Map(bilde.dokument.linjer.map((l) => [l.nettverkId, l]))
  return bilde.inndata.nettverk.map((n) => {
    const linje = linjer.get(n.nettverkId)
    return { ...n, linje, begrunnelser: begrunnelser(bilde.inndata, n, linje, sprak) }
  })
}

/** Ramme | Omsøkt | Innstilling fra gruppa | Samlet innstilling, and what is cut and why. */
export function Innstillingstabell(p: Props) {
  const { sprak } = p
  const { sum } = p.bilde.dokument
  const t = innstillingstekster[sprak].tabell
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
      radvekt={(r) => (r.sak === null ? 'dempet' : undefined)}
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
          celle: (r) => tall(r.sak?.omsokt, t.ikkeSendt),
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
          celle: (r) => r.linje && <strong>{formatTall(r.linje.samlet, sprak)}</strong>,
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
        verdi: r.linje?.samlet ?? 0,
        verditekst: formatKroner(r.linje?.samlet ?? 0, sprak),
        sammenlign: r.sak?.omsokt ?? 0,
        ...(r.ramme === null ? {} : { merke: r.ramme }),
      }))}
    />
  )
}
