import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { deltoktekster } from '#features/innstilling/deltok-tekster.ts'
import {
  formatDato,
  formatEndring,
  formatKroner,
  formatProsent,
  formatTidspunkt,
} from '#ui/format.ts'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Deltokdel } from './hent-deltok.ts'
import { ankerFor, Funnliste, skjemaankerFor } from './funnliste.tsx'
import { Handlinger, type Handlingsvalg } from './sak-handlinger.tsx'
import { Sakinnhold } from './sak-innhold.tsx'
import { STATUSTYPE } from './samlet-tabell.tsx'
import { antallFunn, type Samlingsrad } from './samling.ts'
import { skjermingssetning } from './skjermingssetning.ts'
import type { LagretGrunnlag, Partnervalg } from './lagret-grunnlag.ts'
import { grunnlagstekster } from './tekster.ts'

export interface SakProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly rad: Samlingsrad
  readonly partnere: readonly Partnervalg[]
  readonly valg: Handlingsvalg
  /** Who took no part when the forum handled it; null where there is nothing to tell. */
  readonly deltok: Deltokdel | null
}

/** One decision basis: what it says, what the check found, and what can be done now. */
export function SakSide(p: SakProps) {
  const { sprak, ar, rad } = p
  const t = grunnlagstekster[sprak]
  const g = rad.grunnlag
  const sti = `${arSti(ar)}/beslutningsgrunnlag/${rad.nettverkId}`
  return (
    <>
      <Sidehode
        overtittel={`${t.tittel}, ${ar.ordningNavn[sprak]} ${ar.ar}`}
        tittel={rad.nettverkNavn}
        status={<Statusmerke type={STATUSTYPE[rad.status]}>{t.status[rad.status]}</Statusmerke>}
        ingress={g && <Tider {...p} g={g} />}
      />
      {g === null && p.valg.begynn === undefined && <Ingenting {...p} />}
      {g !== null && rad.skjerming !== null && (
        <Varsel sprak={sprak} type="info" tittel={t.sak.skjermetTittel}>
          <p>{skjermingssetning(rad, sprak, t.sak.skjermetMerknad)}</p>
        </Varsel>
      )}
      <Handlinger {...p} sti={sti} />
      {g?.status === 'returnert' && p.valg.rediger === undefined && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.sak.returnert}>
          <p class="sam-brod">{g.returnertGrunn}</p>
        </Varsel>
      )}
      {g?.status === 'trukket' && g.trukketGrunn !== '' && (
        <Varsel sprak={sprak} type="info" tittel={t.sak.trukket}>
          <p class="sam-brod">{g.trukketGrunn}</p>
        </Varsel>
      )}
      {g?.status === 'sendt' && g.gruppe === null && (
        <Varsel sprak={sprak} type="feil" tittel={t.sak.utenGruppe}>
          <p>
            {t.utenGruppeTekst}{' '}
            {p.valg.returner && <a href={`${arSti(ar)}/vurdering`}>{t.tilVurdering}</a>}
          </p>
        </Varsel>
      )}
      {g !== null && <Tall {...p} g={g} />}
      {g !== null && <Kontroll {...p} sti={sti} />}
      {g !== null && <Sakinnhold {...p} g={g} />}
      {p.deltok !== null && <Habilitet sprak={sprak} deltok={p.deltok} />}
      {g !== null && p.valg.historikk && (
        <p>
          <a href={`${sti}/historikk`}>{t.sak.historikk}</a>
        </p>
      )}
      {g !== null && p.valg.innsyn && (
        <p>
          <a href={`${sti}/innsyn`}>{t.sak.innsyn}</a>
        </p>
      )}
      {g !== null && <LastNed tittel={t.lastNed} lenker={fillenker(sti, ['pdf', 'json'])} />}
    </>
  )
}

function Tider({ sprak, g }: SakProps & { readonly g: LagretGrunnlag }) {
  const t = grunnlagstekster[sprak].sak
  const sendtAv = g.sendtAv && t.sendtAv(g.sendtAv.navn, g.sendtAv.sete)
  const endretAv = g.sistEndretAv && t.sendtAv(g.sistEndretAv.navn, g.sistEndretAv.sete)
  return (
    <p>
      {g.status === 'sendt' && g.sendtTid !== null
        ? `${t.sendtTid(formatTidspunkt(g.sendtTid, sprak))} ${sendtAv ?? ''}`
        : `${t.endretTid(formatTidspunkt(g.sistEndretTid, sprak))} ${endretAv ?? ''}`}
    </p>
  )
}

function Tall({ sprak, rad, g }: SakProps & { readonly g: LagretGrunnlag }) {
  const t = grunnlagstekster[sprak]
  const kr = (belop: number | null) => (belop === null ? t.ikkeOppgitt : formatKroner(belop, sprak))
  const k = rad.koordinator
  return (
    <div id="om">
      <Tallkortrekke
        kort={[
          { tittel: t.sak.omsokt, tall: kr(g.omsokt) },
          { tittel: t.sak.ramme, tall: rad.ramme === null ? t.sum.ikkeVedtatt : kr(rad.ramme) },
          ...(rad.differanse === null
            ? []
            : [
                {
                  tittel: t.sak.differanse,
                  tall: formatEndring(rad.differanse, sprak),
                  tone: rad.differanse > 0 ? ('advarsel' as const) : undefined,
                },
              ]),
          ...(k === null
            ? []
            : [
                {
                  tittel: t.sak.koordinator,
                  tall: k.belop === null ? '?' : `${kr(k.belop)}${k.usikkert ? ' ?' : ''}`,
                  tekst:
                    k.promille === null
                      ? undefined
                      : t.sak.andelAv(formatProsent(k.promille / 1000, sprak)),
                },
              ]),
          { tittel: t.sak.gruppe, tall: g.gruppe?.navn ?? '–' },
        ]}
      />
    </div>
  )
}

/** In three kinds, each with its rule and source, and a link to the field it is about. */
function Kontroll(p: SakProps & { readonly sti: string }) {
  const { sprak, ar, rad, partnere, sti } = p
  const t = grunnlagstekster[sprak]
  const kanRette = p.valg.rediger?.ok ?? false
  const href = (f: Kontrollfunn) =>
    kanRette ? `${sti}/rediger#${skjemaankerFor(f)}` : `#${ankerFor(f)}`
  return (
    <Avsnitt id="kontroll" tittel={t.sak.kontroll}>
      {rad.funn.length === 0 && <p>{t.sak.kontrollIngen}</p>}
      {(['mangel', 'varsel', 'opplysning'] as const)
        .filter((slag) => antallFunn(rad.funn, slag) > 0)
        .map((slag) => (
          <section key={slag} class="sam-stabel">
            <h3>{t.slagFlere[slag]}</h3>
            {slag !== 'opplysning' && <p class="sam-dempet">{t.slagTekst[slag]}</p>}
            <Funnliste
              sprak={sprak}
              ar={ar}
              partnere={partnere}
              funn={rad.funn.filter((f) => f.slag === slag)}
              href={href}
            />
          </section>
        ))}
    </Avsnitt>
  )
}

/** Who took no part when the forum handled the case, as the recommendation says it. */
function Habilitet({ sprak, deltok }: { readonly sprak: Sprak; readonly deltok: Deltokdel }) {
  const t = deltoktekster[sprak]
  return (
    <Avsnitt id="habilitet" tittel={t.tittel}>
      <p class="sam-dempet">{t.saken.ingress}</p>
      {deltok.uavklart && <p>{t.saken.uavklart}</p>}
      {!deltok.uavklart && deltok.rader.length === 0 && <p>{t.saken.ingen}</p>}
      {!deltok.uavklart && deltok.rader.length > 0 && (
        <ul class="sam-tett-liste">
          {deltok.rader.map((r) => (
            <li key={r.tekst}>{r.tekst}</li>
          ))}
        </ul>
      )}
    </Avsnitt>
  )
}

/** The title without the body: why, and when it may be read. */
function Ingenting(p: SakProps) {
  const { sprak, ar, rad } = p
  const t = grunnlagstekster[sprak].sak
  const navn = rad.nettverkNavn
  switch (rad.lukket) {
    case null:
      return <Tom tittel={t.ikkeBegyntTittel} tekst={t.ikkeBegynt} />
    case 'kladd':
      return <Tom tittel={t.ikkeSynligTittel} tekst={t.ikkeSynlig(navn)} />
    case 'for-frist': {
      const frist = ar.innsendingsfrist === null ? null : formatDato(ar.innsendingsfrist, sprak)
      return <Tom tittel={t.forFristTittel} tekst={t.forFrist(navn, frist)} />
    }
    case 'skjermet': {
      const setning = skjermingssetning(rad, sprak, (lov, dato) => t.skjermet(navn, lov, dato))
      return <Tom tittel={t.skjermetTittel} tekst={setning} />
    }
    default:
      return uventet(rad.lukket)
  }
}

function Tom({ tittel, tekst }: { readonly tittel: string; readonly tekst: string }) {
  return (
    <Tomt tittel={tittel}>
      <p>{tekst}</p>
    </Tomt>
  )
}
