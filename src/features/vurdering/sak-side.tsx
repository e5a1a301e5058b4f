import { minus } from '#core/kroner.ts'
import { skjermetTekst } from '#features/beslutningsgrunnlag/skjermingssetning.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { formatKroner, formatTidspunkt } from '#ui/format.ts'
import { KnappMedGrunn } from '#ui/knapp.tsx'
import { Detaljer } from '#ui/detaljer.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { sakSti } from './adresser.ts'
import type { Gruppebilde } from './bilde.ts'
import { DeltarIkke } from './deltar-ikke.tsx'
import { Resultatmerke } from './gruppetabell.tsx'
import { Innsending, type InnsendingProps } from './innsending.tsx'
import { Kriterieark, type ArkProps } from './kriterieark.tsx'
import { merkeFor } from './sakstilstand.ts'
import { Saksumlinje } from './saksumlinje.tsx'
import { vurderingstekster } from './tekster.ts'
import { Vurderingstekst } from './vurderingstekst.tsx'

export type SakProps = Omit<ArkProps & InnsendingProps, 'gruppe' | 'grunnlag'> & {
  readonly grunnlag: InnsendingProps['grunnlag'] | null
  readonly bilde: Gruppebilde
  readonly feilliste: readonly Feltfeil[]
  /** Somebody was first: what is typed is kept, and what is stored is shown beside it. */
  readonly utdatert: boolean
  /** A suggestion is filled in, and not saved. */
  readonly forslag: boolean
  /** The seat of the one who reads. */
  readonly vervId: number | null
  /** Today. */
  readonly dato: string
}

/** One case on the shared screen: what is sent beside the criteria sheet, the money always in view. */
export function SakSide(p: SakProps) {
  const { sprak, bilde, sak, laast } = p
  const t = vurderingstekster[sprak]
  const { gruppe } = bilde
  return (
    <div class="sam-storskjerm">
      <Sidehode
        overtittel={t.sak.nr(bilde.saker.indexOf(sak) + 1, bilde.saker.length, gruppe.navn)}
        tittel={sak.nettverkNavn}
        status={
          <Resultatmerke
            sprak={sprak}
            vurdering={sak.vurdering}
            lukket={sak.lukket}
            paNytt={bilde.paNytt.includes(sak)}
          />
        }
        ingress={<Belopslinje {...p} />}
        handlinger={<Blaing {...p} />}
      />
      <Feiloppsummering sprak={sprak} feil={p.feilliste} />
      {p.utdatert && <Utdatert {...p} />}
      {laast !== undefined && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.kanIkkeTittel}>
          <p>{laast}</p>
        </Varsel>
      )}
      <DeltarIkke {...p} gruppe={gruppe} />
      {sak.lukket === null ? (
        <Arbeidsflate {...p} />
      ) : (
        <Varsel sprak={sprak} type="info" tittel={t.skjermetTittel}>
          <p>{skjermetTekst(sak.lukket, sprak)}</p>
        </Varsel>
      )}
    </div>
  )
}

function Arbeidsflate(p: SakProps) {
  const { sprak, ar, bilde, sak, laast, grunnlag } = p
  const t = vurderingstekster[sprak]
  const { gruppe } = bilde
  return (
    <>
      <p class="sam-hopp-ned">
        <a href="#ark">{t.sak.tilArket}</a>
      </p>
      <div class="sam-todelt sam-todelt-lik">
        {grunnlag === null ? (
          <Varsel sprak={sprak} type="info">
            <p>{t.ikkeSendtLenger(sak.nettverkNavn)}</p>
          </Varsel>
        ) : (
          <Innsending {...p} grunnlag={grunnlag} />
        )}
        <div class="sam-kort sam-kort-tonet" id="ark">
          <h2>{t.sak.ark}</h2>
          <p class="sam-dempet">{t.sak.arkIngress}</p>
          <p>
            {sak.vurdering === null
              ? t.sak.ikkeFort
              : t.sak.fort(
                  sak.vurdering.fortAv.navn,
                  sak.vurdering.fortAv.sete,
                  formatTidspunkt(sak.vurdering.fortTid, sprak),
                )}
          </p>
          {laast !== undefined && sak.vurdering !== null && (
            <Vurderingstekst sprak={sprak} ar={ar} vurdering={sak.vurdering} />
          )}
          {p.forslag && (
            <Varsel sprak={sprak} type="info" tittel={t.sak.forslagFylt} kunngjor>
              <p>{t.sak.forslagFyltTekst}</p>
            </Varsel>
          )}
          <Kriterieark {...p} gruppe={gruppe} />
          <Trekk {...p} />
        </div>
      </div>
      <Saksumlinje
        sprak={sprak}
        sak={sak}
        bilde={bilde}
        tilstand={p.tilstand}
        belop={p.verdier.belop}
      />
    </>
  )
}

function Belopslinje({ sprak, sak, tilstand }: SakProps) {
  const t = vurderingstekster[sprak]
  const kr = (belop: number) => formatKroner(belop, sprak)
  if (sak.ramme === null || sak.omsokt === null) return null
  const over = minus(sak.omsokt, sak.ramme)
  return (
    <p>
      {t.kolonner.omsokt} {kr(sak.omsokt)}:{' '}
      {over > 0
        ? t.sak.overRamme(kr(over))
        : over < 0
          ? t.sak.underRamme(kr(Math.abs(over)))
          : t.sak.paRamme}
      . {tilstand.utvidetRamme && t.sak.utvidet}
    </p>
  )
}

function Blaing({ sprak, ar, bilde, sak }: SakProps) {
  const t = vurderingstekster[sprak].sak
  const nr = bilde.saker.indexOf(sak)
  const side = (andre: typeof sak | undefined, retning: string, tom: string, rel: string) =>
    andre === undefined ? (
      <span class="sam-dempet">{tom}</span>
    ) : (
      <a
        class="ds-button"
        data-variant="secondary"
        rel={rel}
        href={sakSti(ar, bilde.gruppe.slug, andre.nettverkId)}
      >
        {retning}: {andre.nettverkNavn}
      </a>
    )
  return (
    <nav class="sam-knapperad" aria-label={t.navigasjon}>
      {side(bilde.saker[nr - 1], t.forrige, t.ingenForrige, 'prev')}
      {side(bilde.saker[nr + 1], t.neste, t.ingenNeste, 'next')}
    </nav>
  )
}

function Utdatert({ sprak, ar, sak }: SakProps) {
  const t = vurderingstekster[sprak].utdatert
  const { vurdering } = sak
  return (
    <Varsel sprak={sprak} type="feil" tittel={t.tittel} kunngjor>
      <p>
        {vurdering === null
          ? t.trukket
          : t.endret(vurdering.fortAv.navn, formatTidspunkt(vurdering.fortTid, sprak))}
      </p>
      <p>{t.tekst}</p>
      {vurdering !== null && (
        <Detaljer tittel={t.lagret} apen>
          <Vurderingstekst sprak={sprak} ar={ar} vurdering={vurdering} />
        </Detaljer>
      )}
    </Varsel>
  )
}

function Trekk({ sprak, ar, bilde, sak, tilstand, laast }: SakProps) {
  const t = vurderingstekster[sprak].sak
  const grunn = tilstand.innstillingVedtatt
    ? t.trekkLast
    : (laast ?? (sak.vurdering === null ? t.trekkIngen : undefined))
  return (
    <Detaljer tittel={t.trekkTittel}>
      <p>{t.trekkTekst}</p>
      <Skjema
        adresse={`${sakSti(ar, bilde.gruppe.slug, sak.nettverkId)}/trekk`}
        skjulte={{ versjon: merkeFor(sak.vurdering) }}
      >
        <KnappMedGrunn id="trekk" vekt="sekundaer" farge="danger" grunn={grunn}>
          {t.trekk}
        </KnappMedGrunn>
      </Skjema>
    </Detaljer>
  )
}
