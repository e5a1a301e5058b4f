import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { formatDato, formatKroner, formatTidspunkt } from '#ui/format.ts'
import { Fremdrift } from '#ui/fremdrift.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { innstillingSti } from './adresser.ts'
import { erForTidlig } from './bilde.ts'
import type { Habilitetsvisning } from './deltok-ikke.ts'
import type { Lestbilde } from './for-leser.ts'
import { Habilitetsavsnitt } from './habilitet-avsnitt.tsx'
import { Hindringsliste, NyVersjonsskjema, Vedtaksskjema, Versjonsliste } from './handlinger.tsx'
import { Innstillingsfigur, Innstillingstabell, utelatt } from './innstillingstabell.tsx'
import { Sammenligningsavsnitt } from './sammenligning-avsnitt.tsx'
import type { Innstillingsstatus } from './sporringer.ts'
import { innstillingstekster } from './tekster.ts'
import { Vedtaksavsnitt } from './vedtak-avsnitt.tsx'

const STATUSTYPE: Readonly<Record<Innstillingsstatus, Statustype>> = {
  utkast: 'utkast',
  vedtatt: 'suksess',
  erstattet: 'noytral',
}

export interface Innstillingsprops {
  readonly sprak: Sprak
  readonly bilde: Lestbilde
  /** The address of this version, for its files. */
  readonly adresse: string
  readonly seUtkast: boolean
  readonly habilitet: Habilitetsvisning
  readonly rediger: boolean
  readonly vedta: boolean
}

/** The year's result in one page: the money, the table, the decision, and what is left to do. */
export function Innstillingside(p: Innstillingsprops) {
  const { sprak, bilde } = p
  const { ar, rad } = bilde
  const t = innstillingstekster[sprak]
  const status = rad?.status ?? 'utkast'
  const erUtkast = status === 'utkast'
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningKort} ${ar.ar}`}
        tittel={t.tittel}
        status={<Statusmerke type={STATUSTYPE[status]}>{t.status[status]}</Statusmerke>}
        ingress={<p>{erUtkast ? t.ingress.utkast : t.ingress.vedtatt}</p>}
        handlinger={
          erUtkast &&
          p.rediger && (
            <LenkeKnapp href={`${innstillingSti(ar)}/rediger`}>{t.handling.rediger}</LenkeKnapp>
          )
        }
      />
      <Statusvarsler {...p} />
      {erForTidlig(bilde) ? (
        <Tomt tittel={t.forTidlig.tittel}>
          <p>{t.forTidlig.tekst}</p>
        </Tomt>
      ) : (
        <Innholdet {...p} />
      )}
      {erUtkast && p.vedta && <Vedtaksskjema sprak={sprak} bilde={bilde} />}
      {erUtkast && !p.vedta && <Hindringsliste sprak={sprak} bilde={bilde} lenker={false} />}
      {status === 'vedtatt' && p.rediger && !harUtkast(bilde) && (
        <NyVersjonsskjema sprak={sprak} bilde={bilde} />
      )}
      <Versjonsliste sprak={sprak} bilde={bilde} />
      {!erForTidlig(bilde) && (
        <LastNed tittel={t.lastNed} lenker={fillenker(p.adresse, ['pdf', 'xlsx', 'csv', 'json'])} />
      )}
    </>
  )
}

function Innholdet(p: Innstillingsprops) {
  const { sprak, bilde } = p
  const t = innstillingstekster[sprak]
  return (
    <>
      <Summene sprak={sprak} bilde={bilde} />
      <Avsnitt tittel={t.tabell.tittel} id="tabell">
        <Innstillingsfigur sprak={sprak} bilde={bilde} />
        <Innstillingstabell sprak={sprak} bilde={bilde} />
      </Avsnitt>
      <Habilitetsavsnitt {...p} />
      <Vedtaksavsnitt sprak={sprak} bilde={bilde} />
      <Sammenligningsavsnitt sprak={sprak} bilde={bilde} />
    </>
  )
}

function harUtkast(bilde: Lestbilde): boolean {
  return bilde.versjoner.some((v) => v.status === 'utkast')
}

function Statusvarsler({ sprak, bilde, seUtkast }: Innstillingsprops) {
  const { rad, inndata, dokument, ar, versjoner } = bilde
  const t = innstillingstekster[sprak]
  const sti = innstillingSti(ar)
  if (rad !== null && rad.status !== 'utkast') {
    const hvem = seUtkast ? rad.vedtattAv?.navn : rad.vedtattAv?.sete
    return (
      <>
        {rad.status === 'erstattet' && (
          <Varsel sprak={sprak} type="advarsel">
            <p>
              {t.erErstattet} <a href={sti}>{t.seVedtatt}</a>
            </p>
          </Varsel>
        )}
        <Varsel
          sprak={sprak}
          type="suksess"
          tittel={t.vedtattTittel(formatTidspunkt(rad.vedtattTid ?? '', sprak), rad.sak)}
        >
          <p>
            {t.versjon(rad.nr)}. {hvem !== undefined && t.fortAv(hvem)}
          </p>
        </Varsel>
        {seUtkast && harUtkast(bilde) && (
          <Varsel sprak={sprak} type="info">
            <p>
              {t.nyttUtkast} <a href={`${sti}/utkast`}>{t.seUtkast}</a>
            </p>
          </Varsel>
        )}
      </>
    )
  }
  const mote = inndata.mote === null ? null : formatDato(inndata.mote, sprak)
  return (
    <>
      <Varsel sprak={sprak} type="info">
        <p>{t.utkastvarsel(mote)}</p>
        {dokument.linjer.some((l) => l.gruppe === null) && <p>{t.utenVurdering}</p>}
        {versjoner.some((v) => v.status === 'vedtatt') && (
          <p>
            {t.nyttUtkast} <a href={sti}>{t.seVedtatt}</a>
          </p>
        )}
      </Varsel>
      {inndata.utvidetRamme.pa && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.utvidet.tittel}>
          <p>{t.utvidet.tekst(inndata.utvidetRamme.grunn)}</p>
        </Varsel>
      )}
    </>
  )
}

function Summene({ sprak, bilde }: Pick<Innstillingsprops, 'sprak' | 'bilde'>) {
  const { sum, linjer } = bilde.dokument
  const t = innstillingstekster[sprak]
  const kr = (belop: number) => formatKroner(belop, sprak)
  const over = sum.rest < 0
  const ikkeMed = utelatt({ sprak, bilde })
  return (
    <>
      <Tallkortrekke
        kort={[
          { tittel: t.kort.pott, tall: kr(sum.pott), tekst: t.kort.pottTekst },
          {
            tittel: t.kort.omsokt,
            tall: kr(sum.omsokt),
            tekst: ikkeMed || t.kort.antall(linjer.length),
          },
          {
            tittel: t.kort.samlet,
            tall: kr(sum.samlet),
            tekst: ikkeMed === '' ? t.kort.kuttet(kr(sum.kuttet)) : undefined,
          },
          {
            tittel: t.kort.rest,
            tall: kr(sum.rest),
            tekst: over ? t.kort.overPott(kr(0 - sum.rest)) : t.kort.restTekst,
            tone: over ? 'feil' : undefined,
          },
        ]}
      />
      <Fremdrift
        tittel={t.fremdrift.tittel}
        verdi={sum.samlet}
        maks={sum.pott}
        tekst={t.fremdrift.av(kr(sum.samlet), kr(sum.pott))}
        resttekst={over ? t.fremdrift.over(kr(0 - sum.rest)) : t.fremdrift.igjen(kr(sum.rest))}
      />
    </>
  )
}

/** What the public sees until there is something to see: when it comes. */
export function IkkeKlarside(p: { readonly sprak: Sprak; readonly ar: Tilskuddsar }) {
  const { sprak, ar } = p
  const t = innstillingstekster[sprak]
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningKort} ${ar.ar}`}
        tittel={t.tittel}
        status={<Statusmerke type="aktiv">{t.ikkeKlar.merke}</Statusmerke>}
      />
      <Tomt
        tittel={t.ikkeKlar.tittel}
        handling={
          <LenkeKnapp vekt="sekundaer" href={`${arSti(ar)}/fordeling`}>
            {t.ikkeKlar.rammer}
          </LenkeKnapp>
        }
      >
        <p>
          {ar.innstillingsmote === null
            ? t.ikkeKlar.utenMote
            : t.ikkeKlar.mote(formatDato(ar.innstillingsmote, sprak))}
        </p>
        <p>{t.ikkeKlar.imens}</p>
      </Tomt>
    </>
  )
}
