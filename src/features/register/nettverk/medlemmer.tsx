import { gjelder } from '#core/register/periode.ts'
import { tilstand } from '#features/register/periodetekst.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Navn, Periodevisning } from '#features/register/visning.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { avsluttkolonne } from './avsluttkolonne.tsx'
import type { NettverkProps } from './nettverk-side.tsx'
import type { Medlem } from './sporringer.ts'
import { nettverkstekster } from './tekster.ts'

/** Who is a member on the day, who comes later and who has been. */
export function Medlemmer(p: NettverkProps & { readonly sti: string }) {
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
