import { registertekster } from '#features/register/tekster.ts'
import { tilstand } from '#features/register/periodetekst.ts'
import { Periodevisning } from '#features/register/visning.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { avsluttkolonne } from './avsluttkolonne.tsx'
import type { NettverkProps } from './nettverk-side.tsx'
import type { Partner } from './sporringer.ts'
import { nettverkstekster } from './tekster.ts'

/** The partners on the day, in each scheme; those of schemes that are over stand below. */
export function Partnere(p: NettverkProps & { readonly sti: string }) {
  const t = nettverkstekster[p.sprak]
  const etter = (s: ReturnType<typeof tilstand>) =>
    p.nettverk.partnere.filter((x) => tilstand(x.gyldig, p.visning.dato) === s)
  const [naa, tidligere, senere] = [etter('na'), etter('for'), etter('senere')]
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
      {naa.length === 0 ? (
        <Tomt tittel={t.ingenPartnere}>
          <p>{t.ingenPartnereTekst}</p>
        </Tomt>
      ) : (
        <Partnertabell {...p} tekst={t.partnere} partnere={naa} />
      )}
      {senere.length > 0 && (
        <Avsnitt tittel={t.senerePartnere} niva={3}>
          <Partnertabell {...p} tekst={t.senerePartnere} partnere={senere} />
        </Avsnitt>
      )}
      {tidligere.length > 0 && (
        <Avsnitt tittel={t.tidligerePartnere} niva={3} ingress={t.tidligerePartnereTekst}>
          <Partnertabell {...p} tekst={t.tidligerePartnere} partnere={tidligere} />
        </Avsnitt>
      )}
    </Avsnitt>
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
