import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Utvalgsbilde } from './bilde.ts'
import { dagsok, Dagvelger, LastNed, type Dagvalg } from './dagvalg.tsx'
import { funnlinjer } from './funntekst.ts'
import { utvalgstekster } from './tekster.ts'

export interface Listeprops {
  readonly sprak: Sprak
  readonly fylke: { readonly id: string; readonly navn: string; readonly statsforvalter: string }
  readonly bilder: readonly Utvalgsbilde[]
  readonly dag: Dagvalg
  readonly kanEndre: boolean
}

/** Every body of the county on one day, with what is missing in it. */
export function Utvalgsliste(p: Listeprops) {
  const { sprak, dag } = p
  const t = utvalgstekster[sprak]
  const sti = `/${p.fylke.id}/utvalg`
  return (
    <>
      <Sidehode
        tittel={t.utvalg}
        ingress={t.ingress(p.fylke.navn)}
        handlinger={p.kanEndre && <LenkeKnapp href={`${sti}/ny`}>{t.nyttUtvalg}</LenkeKnapp>}
      />
      {!p.kanEndre && <p class="sam-dempet">{t.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      <p>
        <a href={`/${p.fylke.id}/partnere${dagsok(dag)}`}>{t.partnerlenke}</a>
      </p>
      <Dagvelger sprak={sprak} adresse={sti} dag={dag} />
      <Tabell
        sprak={sprak}
        tekst={t.utvalg}
        skjultTekst
        smalt="stabel"
        tom={t.ingenUtvalg}
        rader={p.bilder}
        radnokkel={(b) => b.utvalg.id}
        kolonner={[
          {
            nokkel: 'navn',
            tittel: t.navn,
            radhode: true,
            celle: (b) => <a href={`${sti}/${b.utvalg.id}${dagsok(dag)}`}>{b.utvalg.navn}</a>,
          },
          { nokkel: 'type', tittel: t.type, celle: (b) => t.typer[b.utvalg.type] },
          { nokkel: 'gjelder', tittel: t.gjelder, celle: (b) => gjelderHva(b) || '–' },
          {
            nokkel: 'seter',
            tittel: t.seter,
            celle: (b) =>
              b.grense === undefined
                ? b.seter.length
                : t.antallAv(b.seter.length, b.grense.min, b.grense.maks),
          },
          {
            nokkel: 'hull',
            tittel: t.hull,
            bredde: 'bred',
            celle: (b) => <Hull bilde={b} sprak={sprak} />,
          },
        ]}
      />
      <LastNed sprak={sprak} adresse={sti} sok={dagsok(dag)} />
    </>
  )
}

function Hull({ bilde: b, sprak }: { readonly bilde: Utvalgsbilde; readonly sprak: Sprak }) {
  const t = utvalgstekster[sprak]
  if (!b.finnes) {
    const over = b.utvalg.gyldig.til !== null && b.utvalg.gyldig.til <= b.dato
    return <Statusmerke type="noytral">{over ? t.avsluttet : t.kommer}</Statusmerke>
  }
  const linjer = funnlinjer(b, sprak)
  if (linjer.length === 0) return <Statusmerke type="suksess">{t.ingenHull}</Statusmerke>
  return (
    <>
      {linjer.map((l) => (
        <div key={l}>
          <Statusmerke type="advarsel">{l}</Statusmerke>
        </div>
      ))}
    </>
  )
}

export function gjelderHva(b: Utvalgsbilde): string {
  const ogsa = b.utvalg.ogsa.filter((x) => gjelder(x.gyldig, b.dato)).map((x) => x.kort)
  return [b.utvalg.ordningKort, ...ogsa, b.utvalg.nettverkNavn].filter(Boolean).join(', ')
}
