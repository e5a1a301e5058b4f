import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Avkryssing, Feltgruppe, Tekstomrade } from '#ui/felt.tsx'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { kanAvgjoreHer, type Saksbilde, type Sporsmal } from './bilde.ts'
import { grunntekster } from './grunntekst.ts'
import type { Gruppelesing } from './les-habilitetssak.ts'
import { habilitetSti } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

/** A form that came back: what was ticked and typed, and what is wrong. */
export interface Forslagssvar {
  readonly valgte: ReadonlySet<string>
  readonly ord: string
  readonly feil: ReadonlyMap<string, string>
}

export interface Forslag {
  readonly bilde: Saksbilde
  readonly sporsmal: Sporsmal
  /** The name of its tick. */
  readonly felt: string
}

/** What the rule proposes and the one who reads may decide, by case. */
export function aapneForslag(l: Gruppelesing): readonly Forslag[] {
  return l.saker.flatMap((bilde) =>
    bilde.sporsmal
      .filter((s) => s.stilling.kode === 'foreslatt' && kanAvgjoreHer(l.meg, s, bilde).ok)
      .map((sporsmal) => ({
        bilde,
        sporsmal,
        felt: `valg.${bilde.sak.nettverkId}.${sporsmal.medlem.vervId}`,
      })),
  )
}

/** Every proposal with a tick of its own, one reason and one button. */
export function Forslagsskjema(p: {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly gruppe: string
  readonly forslag: readonly Forslag[]
  readonly svar: Forslagssvar | null
}) {
  const { sprak, forslag, svar } = p
  const t = habilitetstekster[sprak].forslag
  return (
    <Avsnitt tittel={t.tittel(forslag.length)} id="forslag" ingress={t.ingress}>
      <Skjema
        adresse={habilitetSti(p.ar, p.gruppe)}
        skjulte={Object.fromEntries(
          forslag.map((f) => [f.felt.replace(/^valg/, 'lest'), f.sporsmal.merke]),
        )}
      >
        <Feltgruppe sprak={sprak} id="valg" etikett={t.tabell} feil={svar?.feil.get('valg')}>
          {forslag.map(({ bilde, sporsmal, felt }) => (
            <Avkryssing
              key={felt}
              sprak={sprak}
              navn={felt}
              etikett={t.velg(sporsmal.medlem.navn, bilde.sak.nettverkNavn)}
              beskrivelse={`${sporsmal.medlem.sete}: ${
                sporsmal.regel === null ? '' : grunntekster[sprak].grunn[sporsmal.regel]
              }`}
              valgt={svar?.valgte.has(felt)}
            />
          ))}
        </Feltgruppe>
        <Tekstomrade
          sprak={sprak}
          navn="ord"
          etikett={t.ord}
          beskrivelse={t.ordHjelp}
          rader={2}
          verdi={svar?.ord ?? t.ordForslag}
          feil={svar?.feil.get('ord')}
        />
        <Knapperad>
          <Knapp>{t.knapp}</Knapp>
        </Knapperad>
      </Skjema>
    </Avsnitt>
  )
}
