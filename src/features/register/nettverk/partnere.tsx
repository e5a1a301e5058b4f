import { registertekster } from '#features/register/tekster.ts'
import { Periodevisning } from '#features/register/visning.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { avsluttkolonne } from './avsluttkolonne.tsx'
import type { NettverkProps } from './nettverk-side.tsx'
import type { Partner } from './sporringer.ts'
import { nettverkstekster } from './tekster.ts'
import { Tidsdelt } from './tidsdelt.tsx'

/** The partners on the day, in each scheme; those of schemes that are over stand below. */
export function Partnere(p: NettverkProps & { readonly sti: string }) {
  const t = nettverkstekster[p.sprak]
  return (
    <Tidsdelt
      id="partnere"
      rader={p.nettverk.partnere}
      dato={p.visning.dato}
      tittel={t.partnere}
      senere={t.senerePartnere}
      tidligere={t.tidligerePartnere}
      tidligereIngress={t.tidligerePartnereTekst}
      ingen={t.ingenPartnere}
      ingenTekst={t.ingenPartnereTekst}
      leggTil={
        p.kanEndre ? { href: `${p.sti}/partner`, tekst: t.handlinger.leggTilPartner } : undefined
      }
      tabell={(tekst, rader) => <Partnertabell {...p} tekst={tekst} partnere={rader} />}
    />
  )
}

function Partnertabell(
  p: NettverkProps & {
    readonly sti: string
    readonly tekst: string
    readonly partnere: readonly Partner[]
  },
) {
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
      celle: (x) => <Periodevisning sprak={p.sprak} periode={x.gyldig} dato={p.visning.dato} />,
    },
    { nokkel: 'kilde', tittel: r.kilde, bredde: 'bred', celle: (x) => x.kilde ?? r.ingenKilde },
  ]
  return (
    <Tabell
      sprak={p.sprak}
      tekst={p.tekst}
      skjultTekst
      smalt="stabel"
      rader={p.partnere}
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
  )
}
