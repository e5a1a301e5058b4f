import type { Deltakerlinje } from '#core/beslutningsgrunnlag/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatKortDato, formatProsent, formatTall } from '#ui/format.ts'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { antallFunn, sumAv, type Samlingsrad, type Synligstatus } from './samling.ts'
import type { SamletProps } from './samlet-side.tsx'
import { skjermingssetning } from './skjermingssetning.ts'
import { grunnlagstekster } from './tekster.ts'
import { skrivUtvalg, type Sortering } from './utvalg.ts'

export const STATUSTYPE: Record<Synligstatus, Statustype> = {
  sendt: 'suksess',
  utkast: 'utkast',
  returnert: 'advarsel',
  trukket: 'noytral',
  'ikke-sendt': 'noytral',
}

/** One row per network, as on the forum's slides, with the frame and the remarks beside. */
export function Samlingstabell(p: SamletProps & { readonly sti: string }) {
  const { sprak, rader, samling } = p
  const t = grunnlagstekster[sprak]
  return (
    <Tabell
      sprak={sprak}
      tekst={`${t.tabelltekst(rader.length, samling.rader.length)}. ${t.belopIKroner}`}
      tett
      bred
      rader={rader}
      radnokkel={(r) => r.nettverkId}
      radId={(r) => r.nettverkId}
      radvekt={(r) =>
        r.status !== 'sendt' ? 'dempet' : r.grunnlag?.gruppe === null ? 'feil' : undefined
      }
      tom={t.ingenTreff}
      kolonner={kolonner(p)}
    />
  )
}

function kolonner(p: SamletProps & { readonly sti: string }): readonly Kolonne<Samlingsrad>[] {
  const { sprak, rader, sti } = p
  const t = grunnlagstekster[sprak]
  const k = t.kolonner
  const kr = (belop: number | null | undefined) =>
    belop === null || belop === undefined ? '–' : formatTall(belop, sprak)
  const sum = sumAv(rader)
  return [
    {
      nokkel: 'nettverk',
      tittel: k.nettverk,
      radhode: true,
      sortering: sortering(p, 'nettverk'),
      celle: (r) => <a href={`${sti}/${r.nettverkId}`}>{r.nettverkNavn}</a>,
      fot: t.sumVist,
    },
    {
      nokkel: 'tema',
      tittel: k.tema,
      bredde: 'tekst',
      celle: (r) => <Nummerert tekster={(r.grunnlag?.tiltak ?? []).map((x) => x.tittel)} />,
    },
    {
      nokkel: 'deltakere',
      tittel: k.deltakere,
      bredde: 'tekst',
      celle: (r) => (
        <Nummerert
          tekster={(r.grunnlag?.deltakerlinjer ?? []).map((d) => deltakertekst(d, sprak))}
        />
      ),
    },
    {
      nokkel: 'omsokt',
      tittel: `${k.omsokt} (${k.koordinator.toLocaleLowerCase(sprak)})`,
      juster: 'hoyre',
      sortering: sortering(p, 'omsokt'),
      celle: (r) => (
        <>
          {kr(r.grunnlag?.omsokt)}
          <Koordinator rad={r} sprak={sprak} />
        </>
      ),
      fot: kr(sum.omsokt),
    },
    {
      nokkel: 'ramme',
      tittel: k.ramme,
      juster: 'hoyre',
      bredde: 'krymp',
      sortering: sortering(p, 'ramme'),
      celle: (r) => kr(r.ramme),
      fot: kr(sum.ramme),
    },
    {
      nokkel: 'differanse',
      tittel: k.differanse,
      juster: 'hoyre',
      sortering: sortering(p, 'differanse'),
      celle: (r) =>
        r.differanse === null ? (
          '–'
        ) : (
          <span class={r.differanse > 0 ? 'sam-minus' : undefined}>
            {endring(r.differanse, sprak)}
          </span>
        ),
      fot: endring(sum.differanse, sprak),
    },
    {
      nokkel: 'status',
      tittel: k.status,
      sortering: sortering(p, 'status'),
      celle: (r) => <Tilstand rad={r} sprak={sprak} />,
    },
    {
      nokkel: 'merknader',
      tittel: k.merknader,
      bredde: 'krymp',
      sortering: sortering(p, 'merknader'),
      celle: (r) => <Merknadstall rad={r} sprak={sprak} href={`${sti}/${r.nettverkId}#kontroll`} />,
    },
  ]
}

function endring(belop: number, sprak: Sprak): string {
  return `${belop > 0 ? '+' : ''}${formatTall(belop, sprak)}`
}

function sortering(p: SamletProps & { readonly sti: string }, sorter: Sortering) {
  const { utvalg } = p
  const aktiv = utvalg.sorter === sorter
  const synkende = aktiv && !utvalg.synkende
  return {
    href: `${p.sti}${skrivUtvalg({ ...utvalg, sorter, synkende })}`,
    ...(aktiv ? { retning: utvalg.synkende ? ('synkende' as const) : ('stigende' as const) } : {}),
  }
}

function Nummerert({ tekster }: { readonly tekster: readonly string[] }) {
  if (tekster.length === 0) return <>–</>
  return (
    <ol class="sam-tett-liste">
      {tekster.map((tekst, i) => (
        <li key={`${i} ${tekst}`}>{tekst === '' ? '–' : tekst}</li>
      ))}
    </ol>
  )
}

function Koordinator({ rad, sprak }: { readonly rad: Samlingsrad; readonly sprak: Sprak }) {
  const t = grunnlagstekster[sprak]
  const k = rad.koordinator
  if (k === null) return null
  const belop = k.belop === null ? t.ukjentBelop : formatTall(k.belop, sprak)
  const andel = k.promille === null ? '' : `, ${formatProsent(k.promille / 1000, sprak)}`
  return (
    <span class="sam-blokk sam-liten sam-dempet">
      ({belop}
      {k.usikkert && <> ?</>}
      {andel})
    </span>
  )
}

function Tilstand({ rad, sprak }: { readonly rad: Samlingsrad; readonly sprak: Sprak }) {
  const t = grunnlagstekster[sprak]
  const g = rad.grunnlag
  const forSent = rad.funn.some((f) => f.kode === 'sendt-etter-frist')
  return (
    <>
      <Statusmerke type={STATUSTYPE[rad.status]}>{t.status[rad.status]}</Statusmerke>
      {rad.status === 'sendt' && typeof g?.sendtTid === 'string' && (
        <span class="sam-blokk sam-liten sam-dempet">{formatKortDato(g.sendtTid, sprak)}</span>
      )}
      {rad.status === 'sendt' && forSent && (
        <Statusmerke type="advarsel">{t.sak.forSent}</Statusmerke>
      )}
      {rad.status === 'sendt' && rad.skjerming !== null && (
        <span class="sam-blokk sam-liten">
          {skjermingssetning(rad, sprak, (lov, dato) => `${t.sak.skjermetKort} ${dato}. ${lov}`)}
        </span>
      )}
      {rad.lukket === 'for-frist' && (
        <span class="sam-blokk sam-liten sam-dempet">{t.sak.lukketKort}</span>
      )}
      {rad.status === 'sendt' &&
        rad.lukket === null &&
        (g?.gruppe ? (
          <span class="sam-blokk sam-liten">
            {t.kolonner.gruppe} {g.gruppe.navn}
          </span>
        ) : (
          <Statusmerke type="feil">{t.utenGruppeKort}</Statusmerke>
        ))}
    </>
  )
}

/** What someone must look at; what is only worth knowing stands on the case's own page. */
function Merknadstall(p: {
  readonly rad: Samlingsrad
  readonly sprak: Sprak
  readonly href: string
}) {
  const t = grunnlagstekster[p.sprak]
  const antall = (['mangel', 'varsel'] as const)
    .map((slag) => [slag, antallFunn(p.rad.funn, slag)] as const)
    .filter(([, n]) => n > 0)
  if (antall.length === 0) return <>–</>
  return (
    <a href={p.href}>
      {antall.map(([slag, n]) => (
        <span key={slag} class="sam-blokk">
          {t.antall[slag](n)}
        </span>
      ))}
    </a>
  )
}

/** The line as it is written, else put together from its numbers. */
export function deltakertekst(d: Deltakerlinje, sprak: Sprak): string {
  const t = grunnlagstekster[sprak].sak
  if (d.beskrivelse !== '') return d.beskrivelse
  const tall = (
    [
      [t.barnehagerKommunale, d.barnehagerKommunale],
      [t.barnehagerPrivate, d.barnehagerPrivate],
      [t.skolerKommunale, d.skolerKommunale],
      [t.skolerPrivate, d.skolerPrivate],
      [t.sfo, d.sfo],
    ] as const
  ).flatMap(([navn, antall]) => (antall === null ? [] : [`${navn}: ${antall}`]))
  return [d.kommuner.join(', '), ...tall, ...(d.ppt ? [t.ppt] : [])]
    .filter((del) => del !== '')
    .join('; ')
}
