import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Datovelger, type Visningsdato } from '#features/register/visning.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Nettverk } from './sporringer.ts'
import { nettverkstekster } from './tekster.ts'

/** All the networks on one day: members, partners, coordinator and seats side by side. */
export function Nettverksliste(p: {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly nettverk: readonly Nettverk[]
  readonly visning: Visningsdato
  readonly kanEndre: boolean
}) {
  const { sprak, visning } = p
  const t = nettverkstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register/nettverk`
  const sok = visning.erIDag ? '' : `?dato=${visning.dato}`
  const naa = <T extends { readonly gyldig: Parameters<typeof gjelder>[0] }>(liste: readonly T[]) =>
    liste.filter((x) => gjelder(x.gyldig, visning.dato))
  const mangler = <Statusmerke type="advarsel">{t.ingen}</Statusmerke>
  return (
    <>
      <Sidehode
        tittel={r.nettverk}
        ingress={t.ingress(p.fylke.navn)}
        handlinger={p.kanEndre && <LenkeKnapp href={`${sti}/ny`}>{t.nytt}</LenkeKnapp>}
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      <Datovelger sprak={sprak} adresse={sti} visning={visning} />
      <Tabell
        sprak={sprak}
        tekst={r.nettverk}
        skjultTekst
        smalt="stabel"
        rader={naa(p.nettverk)}
        radnokkel={(n) => n.id}
        kolonner={[
          {
            nokkel: 'navn',
            tittel: r.navn,
            radhode: true,
            celle: (n) => <a href={`${sti}/${n.id}${sok}`}>{n.navn}</a>,
          },
          {
            nokkel: 'medlemmer',
            tittel: t.medlemmer,
            bredde: 'bred',
            celle: (n) => {
              const navn = naa(n.medlemmer).map((m) => m.navn)
              return navn.length === 0 ? mangler : navn.join(', ')
            },
          },
          {
            nokkel: 'partnere',
            tittel: t.partnere,
            celle: (n) => {
              const partnere = naa(n.partnere)
              if (partnere.length === 0) return mangler
              return [...Map.groupBy(partnere, (x) => x.navn)]
                .map(([navn, liste]) => `${navn} (${liste.map((x) => x.ordningKort).join(', ')})`)
                .join(', ')
            },
          },
          {
            nokkel: 'koordinator',
            tittel: t.koordinator,
            celle: (n) => {
              const k = naa(n.seter).filter((s) => s.rolle === 'koordinator')
              return k.length === 0 ? mangler : k.map((s) => s.person).join(', ')
            },
          },
          {
            nokkel: 'forum',
            tittel: t.forum,
            juster: 'hoyre',
            celle: (n) => {
              const antall = naa(n.seter).filter((s) => s.rolle === 'forum').length
              return antall === 0 ? mangler : antall
            },
          },
        ]}
      />
      <LastNed
        tittel={registertekster[sprak].lastNed}
        lenker={fillenker(sti, ['xlsx', 'csv', 'json'], sok)}
      />
    </>
  )
}
