import type { Registerhull } from '#core/register/hull.ts'
import { gjelder } from '#core/register/periode.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Kort, Kortrekke } from '#ui/kort.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { fylkespunkter } from './fylke/fylkespunkter.tsx'
import { oversiktstekster } from './oversikt-tekster.ts'
import type { Registerbilde } from './registerbilde.ts'
import type { Fylke } from './sporringer.ts'
import { registertekster } from './tekster.ts'
import { Datovelger, type Visningsdato } from './visning.tsx'

export interface OversiktProps {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly bilde: Registerbilde
  readonly hull: readonly Registerhull[]
  readonly visning: Visningsdato
  readonly kanEndre: boolean
}

/** The county's register on one day: what it holds, and loudest of all, what it lacks. */
export function Registerside(p: OversiktProps) {
  const { sprak, fylke } = p
  const t = oversiktstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${fylke.id}/register`
  const naa = <T extends { readonly gyldig: Parameters<typeof gjelder>[0] }>(liste: readonly T[]) =>
    liste.filter((x) => gjelder(x.gyldig, p.visning.dato))
  const organisasjoner = naa(p.bilde.organisasjoner)
  return (
    <>
      <Sidehode
        tittel={t.tittel(fylke.navn)}
        ingress={t.ingress}
        status={fylke.erDemo && <Statusmerke type="info">{r.demo}</Statusmerke>}
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(fylke.statsforvalter)}</p>}
      <Datovelger sprak={sprak} adresse={sti} visning={p.visning} />
      <Avsnitt tittel={t.innhold}>
        <Kortrekke>
          <Kort niva={3} tittel={r.nettverk} href={`${sti}/nettverk`}>
            <p>
              {t.nettverkTekst(
                p.bilde.nettverk.length,
                p.hull.filter((h) => h.slag === 'uten-medlemmer').length,
              )}
            </p>
          </Kort>
          <Kort niva={3} tittel={r.organisasjoner} href={`${sti}/organisasjoner`}>
            <p>
              {t.organisasjonerTekst(
                organisasjoner.length,
                organisasjoner.filter((o) => o.type === 'kommune').length,
              )}
            </p>
          </Kort>
          <Kort niva={3} tittel={r.ordninger} href={`${sti}/ordninger`}>
            <p>{t.ordningerTekst(naa(p.bilde.ordninger).length, p.bilde.ordninger.length)}</p>
          </Kort>
          {p.kanEndre && (
            <Kort niva={3} tittel={t.slaSammen} href={`${sti}/sammenslaing`}>
              <p>{t.slaSammenTekst}</p>
            </Kort>
          )}
        </Kortrekke>
      </Avsnitt>
      <Avsnitt tittel={t.hull} id="mangler" ingress={p.hull.length > 0 && t.hullIngress}>
        <Hulliste {...p} />
      </Avsnitt>
      <Avsnitt
        tittel={t.om}
        id="fylket"
        ved={
          p.kanEndre && (
            <LenkeKnapp vekt="sekundaer" liten href={`${sti}/rediger`}>
              {t.endreFylket}
            </LenkeKnapp>
          )
        }
      >
        <Beskrivelsesliste punkter={fylkespunkter(sprak, fylke)} />
      </Avsnitt>
    </>
  )
}

/** One box for each kind of gap, so that eleven networks with the same gap are one sentence. */
function Hulliste(p: OversiktProps) {
  const t = oversiktstekster[p.sprak]
  if (p.hull.length === 0)
    return (
      <Varsel sprak={p.sprak} type="suksess">
        {t.ingenHull}
      </Varsel>
    )
  const antallNettverk = p.bilde.nettverk.length
  const grupper = Map.groupBy(p.hull, (h) =>
    h.slag === 'uten-partner' ? `uten-partner ${h.ordningId}` : h.slag,
  )
  return (
    <>
      {[...grupper].map(([nokkel, hull]) => (
        <Varsel key={nokkel} sprak={p.sprak} type="advarsel" tittel={hulltittel(p, hull[0])}>
          {hull.length === antallNettverk && nokkel.startsWith('uten-partner') ? (
            <p>{t.alleNettverk(antallNettverk)}</p>
          ) : (
            <ul>
              {hull.map((h) => (
                <li key={hullnokkel(h)}>
                  <Hull {...p} ett={h} />
                </li>
              ))}
            </ul>
          )}
        </Varsel>
      ))}
    </>
  )
}

function hulltittel(p: OversiktProps, hull: Registerhull | undefined): string {
  const t = oversiktstekster[p.sprak]
  if (hull === undefined) return t.hull
  return hull.slag === 'uten-partner'
    ? t.utenPartner(
        p.bilde.ordninger.find((o) => o.id === hull.ordningId)?.kortnavn ?? hull.ordningId,
      )
    : t.hullslag[hull.slag]
}

function Hull(p: OversiktProps & { readonly ett: Registerhull }) {
  const hull = p.ett
  const nettverk = (id: string) => (
    <a key={id} href={`/${p.fylke.id}/register/nettverk/${id}`}>
      {p.bilde.nettverk.find((n) => n.id === id)?.navn ?? id}
    </a>
  )
  const organisasjon = (id: string) => (
    <a href={`/${p.fylke.id}/register/organisasjoner/${id}`}>
      {p.bilde.organisasjoner.find((o) => o.id === id)?.navn ?? id}
    </a>
  )
  switch (hull.slag) {
    case 'uten-nettverk':
      return organisasjon(hull.organisasjonId)
    case 'i-flere-nettverk':
      return (
        <>
          {organisasjon(hull.organisasjonId)}:{' '}
          {hull.nettverkIder.flatMap((id, i) => (i === 0 ? [nettverk(id)] : [', ', nettverk(id)]))}
        </>
      )
    case 'avsluttet-medlem':
      return (
        <>
          {organisasjon(hull.organisasjonId)}: {nettverk(hull.nettverkId)}
        </>
      )
    case 'uten-medlemmer':
    case 'uten-koordinator':
    case 'uten-forumsete':
    case 'uten-partner':
      return nettverk(hull.nettverkId)
    default:
      return uventet(hull)
  }
}

function hullnokkel(h: Registerhull): string {
  return Object.values(h).flat().join(' ')
}
