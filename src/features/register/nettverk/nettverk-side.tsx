import type { ComponentChildren } from 'preact'
import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst, tilstand } from '#features/register/periodetekst.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import {
  Datovelger,
  LastNed,
  Navn,
  Periodevisning,
  type Visningsdato,
} from '#features/register/visning.tsx'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Medlem, Nettverk, Partner } from './sporringer.ts'
import { nettverkstekster } from './tekster.ts'

export interface NettverkProps {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly nettverk: Nettverk
  readonly visning: Visningsdato
  readonly kanEndre: boolean
}

/** One network on one day, and all it has been. */
export function Nettverkside(p: NettverkProps) {
  const { sprak, nettverk: n, visning } = p
  const t = nettverkstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register/nettverk/${n.id}`
  return (
    <>
      <Sidehode
        overtittel={r.nettverkstyper[n.type]}
        tittel={n.navn}
        handlinger={
          p.kanEndre && (
            <LenkeKnapp vekt="sekundaer" href={`${sti}/rediger`}>
              {t.handlinger.endre}
            </LenkeKnapp>
          )
        }
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      <Datovelger sprak={sprak} adresse={sti} visning={visning} />
      {!gjelder(n.gyldig, visning.dato) && (
        <Varsel sprak={sprak} type="advarsel">
          {t.finsIkkeDa}
        </Varsel>
      )}
      <Medlemmer {...p} sti={sti} />
      <Partnere {...p} sti={sti} />
      <Seter {...p} />
      <Avsnitt tittel={t.om}>
        <Beskrivelsesliste
          punkter={[
            ...(n.merknad ? [{ term: t.merknad, verdi: n.merknad }] : []),
            { term: r.periode, verdi: periodetekst(n.gyldig, sprak) },
            { term: r.kilde, verdi: n.kilde ?? r.ingenKilde },
          ]}
        />
      </Avsnitt>
      <LastNed sprak={sprak} adresse={sti} sok={visning.erIDag ? '' : `?dato=${visning.dato}`} />
    </>
  )
}

function Medlemmer(p: NettverkProps & { readonly sti: string }) {
  const t = nettverkstekster[p.sprak]
  const etter = (s: ReturnType<typeof tilstand>) =>
    p.nettverk.medlemmer.filter((m) => tilstand(m.gyldig, p.visning.dato) === s)
  const [naa, tidligere, senere] = [etter('na'), etter('for'), etter('senere')]
  return (
    <Avsnitt
      tittel={t.na}
      id="medlemmer"
      ved={
        p.kanEndre && (
          <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/medlem`}>
            {t.handlinger.leggTilMedlem}
          </LenkeKnapp>
        )
      }
    >
      {naa.length === 0 ? (
        <Tomt tittel={t.ingenMedlemmer}>
          <p>{t.ingenMedlemmerTekst}</p>
        </Tomt>
      ) : (
        <Medlemstabell {...p} tekst={t.na} medlemmer={naa} />
      )}
      {senere.length > 0 && (
        <Avsnitt tittel={t.senere} niva={3}>
          <Medlemstabell {...p} tekst={t.senere} medlemmer={senere} />
        </Avsnitt>
      )}
      {tidligere.length > 0 && (
        <Avsnitt tittel={t.tidligere} niva={3} ingress={t.tidligereTekst}>
          <Medlemstabell {...p} tekst={t.tidligere} medlemmer={tidligere} />
        </Avsnitt>
      )}
    </Avsnitt>
  )
}

function Medlemstabell(
  p: NettverkProps & {
    readonly sti: string
    readonly tekst: string
    readonly medlemmer: readonly Medlem[]
  },
) {
  const t = nettverkstekster[p.sprak]
  const r = registertekster[p.sprak]
  const kolonner: readonly Kolonne<Medlem>[] = [
    {
      nokkel: 'navn',
      tittel: r.navn,
      radhode: true,
      celle: (m) => (
        <>
          <a href={`/${p.fylke.id}/register/organisasjoner/${m.organisasjonId}`}>
            <Navn {...m} />
          </a>{' '}
          {gjelder(m.gyldig, p.visning.dato) && !gjelder(m.organisasjonGyldig, p.visning.dato) && (
            <Statusmerke type="feil">{t.organisasjonSlutt}</Statusmerke>
          )}
        </>
      ),
    },
    { nokkel: 'type', tittel: r.type, celle: (m) => r.typer[m.type] },
    {
      nokkel: 'periode',
      tittel: r.periode,
      celle: (m) => <Periodevisning sprak={p.sprak} periode={m.gyldig} dato={p.visning.dato} />,
    },
    { nokkel: 'kilde', tittel: r.kilde, bredde: 'bred', celle: (m) => m.kilde ?? r.ingenKilde },
  ]
  return (
    <Tabell
      sprak={p.sprak}
      tekst={p.tekst}
      skjultTekst
      smalt="stabel"
      rader={p.medlemmer}
      radnokkel={(m) => String(m.id)}
      kolonner={
        p.kanEndre
          ? [...kolonner, avsluttkolonne<Medlem>(p.sprak, (m) => `${p.sti}/medlem/${m.id}/avslutt`)]
          : kolonner
      }
    />
  )
}

function Partnere(p: NettverkProps & { readonly sti: string }) {
  const t = nettverkstekster[p.sprak]
  const r = registertekster[p.sprak]
  const kolonner: readonly Kolonne<Partner>[] = [
    {
      nokkel: 'navn',
      tittel: t.partner,
      radhode: true,
      celle: (x) => (
        <a href={`/${p.fylke.id}/register/organisasjoner/${x.organisasjonId}`}>{x.navn}</a>
      ),
    },
    { nokkel: 'ordning', tittel: t.ordning, celle: (x) => x.ordningKort },
    {
      nokkel: 'periode',
      tittel: r.periode,
      bredde: 'bred',
      celle: (x) => <Periodevisning sprak={p.sprak} periode={x.gyldig} dato={p.visning.dato} />,
    },
  ]
  return (
    <Avsnitt
      tittel={t.partnere}
      id="partnere"
      ved={
        p.kanEndre && (
          <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/partner`}>
            {t.handlinger.leggTilPartner}
          </LenkeKnapp>
        )
      }
    >
      {!p.nettverk.partnere.some((x) => gjelder(x.gyldig, p.visning.dato)) && (
        <Tomt tittel={t.ingenPartnere}>
          <p>{t.ingenPartnereTekst}</p>
        </Tomt>
      )}
      {p.nettverk.partnere.length > 0 && (
        <Tabell
          sprak={p.sprak}
          tekst={t.partnere}
          skjultTekst
          smalt="stabel"
          rader={p.nettverk.partnere}
          radnokkel={(x) => String(x.id)}
          kolonner={
            p.kanEndre
              ? [
                  ...kolonner,
                  avsluttkolonne<Partner>(p.sprak, (x) => `${p.sti}/partner/${x.id}/avslutt`),
                ]
              : kolonner
          }
        />
      )}
    </Avsnitt>
  )
}

function Seter(p: NettverkProps) {
  const t = nettverkstekster[p.sprak]
  const r = registertekster[p.sprak]
  const seter = p.nettverk.seter.filter((s) => gjelder(s.gyldig, p.visning.dato))
  return (
    <Avsnitt tittel={t.seter} id="seter">
      {seter.length === 0 ? (
        <Tomt tittel={t.ingenSeter}>
          <p>{t.ingenSeterTekst}</p>
        </Tomt>
      ) : (
        <Tabell
          sprak={p.sprak}
          tekst={t.seter}
          skjultTekst
          smalt="stabel"
          rader={seter}
          radnokkel={(s) => String(s.vervId)}
          kolonner={[
            { nokkel: 'sete', tittel: t.sete, radhode: true, celle: (s) => s.sete },
            {
              nokkel: 'person',
              tittel: t.person,
              bredde: 'bred',
              celle: (s): ComponentChildren =>
                s.erDemo ? (
                  <>
                    {s.person} <span class="sam-dempet">({r.oppdiktet})</span>
                  </>
                ) : (
                  s.person
                ),
            },
          ]}
        />
      )}
    </Avsnitt>
  )
}

/** Every row of its own kind can be ended; one that has ended can be ended earlier. */
function avsluttkolonne<R extends { readonly navn: string }>(
  sprak: Sprak,
  adresse: (rad: R) => string,
): Kolonne<R> {
  const { avslutt, avsluttNavn, handling } = nettverkstekster[sprak].handlinger
  return {
    nokkel: 'avslutt',
    tittel: handling,
    bredde: 'krymp',
    celle: (rad) => (
      <a href={adresse(rad)} aria-label={avsluttNavn(rad.navn)}>
        {avslutt}
      </a>
    ),
  }
}
