import type { Rammerad } from '#core/fordeling/sammenlign.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { formatDato, formatKroner, formatTall } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { AvvikFraOppsettet } from './avvik-fra-oppsettet.tsx'
import { forslagstekster } from './forslagstekster.ts'
import { HverKrone } from './hver-krone.tsx'
import { Publisertavsnitt } from './publisert-avsnitt.tsx'
import { Rammefigur, Rammetabell } from './rammetabell.tsx'
import { feltFraInngang } from './simuler.ts'
import type { Fordelingsrad, LagretFordeling, PublisertRamme } from './sporringer.ts'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { lesbarAndel } from '#ui/tallformat.ts'
import { fordelingstekster } from './tekster.ts'
import { VedtaSkjema, type Vedtaksdel } from './vedta-skjema.tsx'

export const STATUSTYPE: Record<Fordelingsrad['status'], Statustype> = {
  forslag: 'utkast',
  vedtatt: 'suksess',
  erstattet: 'noytral',
}

interface FordelingsideProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly vist: LagretFordeling
  /** On the page of one version: its name is the heading. */
  readonly erVersjon: boolean
  readonly gjeldende: Fordelingsrad | null
  readonly fjoraret: readonly Rammerad[]
  readonly publiserte: readonly PublisertRamme[]
  /** The frames the set-up makes now, for a proposal to be held against. */
  readonly oppsettet: Fordeling | null
  readonly kanForesla: boolean
  readonly vedtak: Vedtaksdel | null
}

/** One distribution, whole: the pot, the frames, the comparison, and every krone in words. */
export function Fordelingside(p: FordelingsideProps) {
  const { sprak, ar, vist } = p
  const t = fordelingstekster[sprak]
  const sti = `${arSti(ar)}/fordeling`
  const tabell = { sprak, ar: ar.ar, fordeling: vist.utdata, fjoraret: p.fjoraret }
  return (
    <>
      {p.vedtak?.feil !== undefined && (
        <Feiloppsummering sprak={sprak} feil={[{ felt: 'sak', tekst: p.vedtak.feil }]} />
      )}
      <Sidehode
        overtittel={ar.ordningNavn[sprak]}
        tittel={p.erVersjon ? vist.navn : t.tittel(ar.ar)}
        status={<Statusmerke type={STATUSTYPE[vist.status]}>{t.status[vist.status]}</Statusmerke>}
        ingress={<p>{t.ingress}</p>}
        handlinger={
          <>
            <LenkeKnapp href={simulatorlenke(sti, vist)} vekt="sekundaer">
              {t.tilSimulator}
            </LenkeKnapp>
            <LenkeKnapp href={`${sti}/forslag`} vekt="tertiaer">
              {t.tilForslag}
            </LenkeKnapp>
          </>
        }
      />
      <Tilstand {...p} sti={sti} />
      <AvvikFraOppsettet
        sprak={sprak}
        forslag={vist.utdata}
        oppsettet={p.oppsettet}
        tilOppsett={`${arSti(ar)}/oppsett`}
      />
      <Tall sprak={sprak} vist={vist} />
      <Avsnitt tittel={t.rammene} id="rammene" ingress={<p>{t.rammeneTekst}</p>}>
        <Rammetabell {...tabell} />
        {p.fjoraret.length === 0 && (
          <p class="ds-paragraph sam-dempet sam-liten">{t.ingenFjor(ar.ar - 1)}</p>
        )}
        <Rammefigur {...tabell} />
      </Avsnitt>
      <Publisertavsnitt
        sprak={sprak}
        fordeling={vist.utdata}
        publiserte={p.publiserte}
        leggInn={p.kanForesla ? `${sti}/publisert` : undefined}
      />
      <HverKrone sprak={sprak} fordeling={vist.utdata} />
      {p.vedtak !== null && vist.status === 'forslag' && (
        <VedtaSkjema sprak={sprak} sti={sti} forslag={vist} del={p.vedtak} />
      )}
      <LastNed
        tittel={fordelingstekster[sprak].lastNed}
        lenker={fillenker(p.erVersjon ? `${sti}/${vist.id}` : sti, ['pdf', 'xlsx', 'csv', 'json'])}
      />
    </>
  )
}

/** The simulator, beginning with the numbers of this distribution. */
function simulatorlenke(sti: string, vist: LagretFordeling): string {
  return `${sti}/simulator?${new URLSearchParams(feltFraInngang(vist.inndata)).toString()}`
}

function Tilstand(p: FordelingsideProps & { readonly sti: string }) {
  const { sprak, vist, gjeldende, sti } = p
  const t = fordelingstekster[sprak]
  if (vist.status === 'forslag') {
    return (
      <Varsel sprak={sprak} type="info">
        <p>{gjeldende === null ? t.erForslag : t.erForslagVedtattFinnes}</p>
        {vist.opprettetAv !== null && (
          <p>{t.opprettetAv(vist.opprettetAv.sete, formatDato(vist.opprettetTid, sprak))}</p>
        )}
        <p>
          {gjeldende === null ? (
            !p.erVersjon && (
              <a href={`${sti}/${vist.id}`}>
                {t.seForslaget}: {vist.navn}
              </a>
            )
          ) : (
            <a href={sti}>{t.seVedtatt}</a>
          )}
        </p>
      </Varsel>
    )
  }
  return (
    <>
      {vist.status === 'erstattet' && (
        <Varsel sprak={sprak} type="advarsel">
          <p>{t.erErstattet}</p>
          <p>
            <a href={sti}>{t.seVedtatt}</a>
          </p>
        </Varsel>
      )}
      <p class="ds-paragraph">
        {!p.erVersjon && <strong>{vist.navn}. </strong>}
        {t.vedtatt(
          vist.vedtakNr ?? 0,
          vist.sak ?? '',
          formatDato(vist.vedtattTid ?? vist.opprettetTid, sprak),
        )}{' '}
        {vist.vedtattAv !== null && t.vedtattAv(vist.vedtattAv.sete)}
      </p>
    </>
  )
}

function Tall({ sprak, vist }: { sprak: Sprak; vist: LagretFordeling }) {
  const t = fordelingstekster[sprak].tall
  const f = vist.utdata
  const kr = (belop: number) => formatKroner(belop, sprak)
  const avsatt = f.avsetninger.map((a) => `${a.navn} ${kr(a.belop)}`).join(', ')
  const nokler = f.nokler.map((n) => `${lesbarAndel(n.andel, sprak)}\u00a0% ${n.navn}`).join(', ')
  return (
    <Tallkortrekke
      kort={[
        { tittel: t.tildelt, tall: kr(f.tildelt) },
        {
          tittel: t.pott,
          tall: kr(f.pott),
          tekst: avsatt === '' ? t.ingenAvsetning : t.pottTekst(avsatt),
        },
        {
          tittel: t.grunntilskudd,
          tall: kr(f.grunntilskuddSum),
          tekst: t.grunntilskuddTekst(f.rammer.length, kr(f.grunntilskudd)),
        },
        { tittel: t.proRata, tall: kr(f.proRata), tekst: t.proRataTekst(nokler) },
        { tittel: t.rest, tall: formatTall(f.restkroner, sprak), tekst: t.restTekst },
      ]}
    />
  )
}

/** The name of the list, for the breadcrumb. */
export function forslagssmule(sprak: Sprak, ar: Tilskuddsar) {
  return { tekst: forslagstekster[sprak].liste.tittel, href: `${arSti(ar)}/fordeling/forslag` }
}
