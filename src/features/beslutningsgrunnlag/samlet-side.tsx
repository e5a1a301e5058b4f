import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { formatDato, formatEndring, formatKroner } from '#ui/format.ts'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Sumlinje, Sumliste } from '#ui/sumlinje.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { Funnoversikt } from './funnliste.tsx'
import { Filterskjema } from './samlet-filter.tsx'
import { Samlingstabell } from './samlet-tabell.tsx'
import type { Samling, Samlingsrad } from './samling.ts'
import type { Partnervalg } from './lagret-grunnlag.ts'
import { grunnlagstekster } from './tekster.ts'
import { skrivUtvalg, type Utvalg } from './utvalg.ts'

export interface SamletProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly samling: Samling
  /** The rows to show, filtered and sorted. */
  readonly rader: readonly Samlingsrad[]
  readonly utvalg: Utvalg
  readonly partnere: readonly Partnervalg[]
  /** Networks the reader writes for. */
  readonly mine: readonly Samlingsrad[]
  readonly kanSeVurdering: boolean
  readonly kanSePublisering: boolean
}

/** All decision bases of the year as one table, with the sums against the frames always in view. */
export function SamletSide(p: SamletProps) {
  const { sprak, ar, samling } = p
  const t = grunnlagstekster[sprak]
  const sti = `${arSti(ar)}/beslutningsgrunnlag`
  const sok = skrivUtvalg(p.utvalg)
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningNavn[sprak]} ${ar.ar}`}
        tittel={t.samlet}
        ingress={
          <p>
            {t.ingress}
            {ar.innsendingsfrist && ` ${t.frist(formatDato(ar.innsendingsfrist, sprak))}`}
          </p>
        }
      />
      <Utestaende {...p} sti={sti} />
      <Filterskjema {...p} sti={sti} />
      <Samlingstabell {...p} sti={sti} />
      <Merknader {...p} sti={sti} />
      {p.kanSePublisering && (
        <p>
          <a href={`${arSti(ar)}/publisering`}>{t.publisering}</a>
        </p>
      )}
      <LastNed tittel={t.lastNed} lenker={fillenker(sti, ['pdf', 'xlsx', 'csv', 'json'], sok)} />
      <Sumlinje etikett={t.sum.etikett}>
        <Sumliste tall={summene(sprak, samling)} />
      </Sumlinje>
    </>
  )
}

type Del = SamletProps & { readonly sti: string }

function Utestaende({ sprak, ar, samling, mine, sti, kanSeVurdering }: Del) {
  const t = grunnlagstekster[sprak]
  return (
    <>
      {samling.utenGruppe.length > 0 && (
        <Varsel sprak={sprak} type="feil" tittel={t.utenGruppe(samling.utenGruppe.length)}>
          <ul>
            {samling.utenGruppe.map((r) => (
              <li key={r.nettverkId}>
                <a href={`${sti}/${r.nettverkId}`}>{r.nettverkNavn}</a>
                {typeof r.grunnlag?.omsokt === 'number' &&
                  `: ${formatKroner(r.grunnlag.omsokt, sprak)}`}
              </li>
            ))}
          </ul>
          <p>
            {t.utenGruppeTekst}{' '}
            {kanSeVurdering && <a href={`${arSti(ar)}/vurdering`}>{t.tilVurdering}</a>}
          </p>
        </Varsel>
      )}
      {samling.ikkeSendt.length > 0 && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.ikkeSendtTittel(samling.ikkeSendt.length)}>
          <p>
            {t.ikkeSendtTekst(
              new Intl.ListFormat(sprak).format(samling.ikkeSendt.map((r) => r.nettverkNavn)),
            )}
          </p>
        </Varsel>
      )}
      {mine.length > 0 && (
        <p>
          {t.dine}:{' '}
          {mine.map((r, i) => (
            <span key={r.nettverkId}>
              {i > 0 && ', '}
              <a href={`${sti}/${r.nettverkId}`}>{r.nettverkNavn}</a> (
              {t.status[r.status].toLocaleLowerCase(sprak)})
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** What the group and the secretariat must see, word for word; the rest folded away. */
function Merknader({ sprak, ar, rader, partnere, sti }: Del) {
  const t = grunnlagstekster[sprak]
  const andre = rader.flatMap((r) => r.funn).filter((f) => f.slag === 'opplysning').length
  const harViktige = rader.some((r) => r.funn.some((f) => f.slag !== 'opplysning'))
  const oversikt = {
    sprak,
    ar,
    partnere,
    rader,
    href: (r: Samlingsrad) => `${sti}/${r.nettverkId}#kontroll`,
  }
  return (
    <Avsnitt id="merknader" tittel={t.merknaderTittel} ingress={<p>{t.merknaderTekst}</p>}>
      {harViktige ? (
        <Funnoversikt {...oversikt} med={(f) => f.slag !== 'opplysning'} />
      ) : (
        <p>{t.merknaderIngen}</p>
      )}
      {andre > 0 && (
        <Detaljer tittel={t.opplysninger(andre)}>
          <Funnoversikt {...oversikt} med={(f) => f.slag === 'opplysning'} />
        </Detaljer>
      )}
    </Avsnitt>
  )
}

function summene(sprak: Sprak, { sum, rammer, differanse, rader, ikkeSendt }: Samling) {
  const t = grunnlagstekster[sprak].sum
  const kr = (belop: number) => formatKroner(belop, sprak)
  const omsokt = {
    tittel: t.omsokt,
    tall: kr(sum.omsokt),
    tekst: t.antall(rader.length - ikkeSendt.length, rader.length),
  }
  if (rammer === null || differanse === null)
    return [omsokt, { tittel: t.rammer, tall: t.ikkeVedtatt }]
  return [
    omsokt,
    { tittel: t.rammer, tall: kr(rammer) },
    { tittel: t.differanse, tall: formatEndring(differanse, sprak) },
    { tittel: t.over, tall: kr(sum.overRamme) },
    { tittel: t.under, tall: kr(sum.rest) },
    { tittel: t.paEllerUnder, tall: kr(sum.foreslatt) },
  ]
}
