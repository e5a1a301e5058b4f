import type { ComponentChildren } from 'preact'
import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { kanMeldeFor, kanTrekkeFravaer } from '#core/verv/fravaer.ts'
import { kanOpptre, opptrerNaa } from '#core/verv/kan-opptre.ts'
import { periodetekst } from '#features/utvalg/dagvalg.tsx'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Datofelt, Velger } from '#ui/felt.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { dagensSete, hvem } from './meld-fravaer.ts'
import type { Fravaer, Setebilde, Seteplass } from './sporringer.ts'
import { fravaerstekster } from './tekster.ts'

export interface Fravaersprops {
  readonly sprak: Sprak
  readonly sti: string
  readonly fylkeId: string
  readonly sete: Setebilde
  readonly idag: string
  readonly sekretariat: boolean
  readonly verdier: { readonly plass: string; readonly fra: string; readonly siste: string }
  readonly feil: readonly Feltfeil[]
}

/** Who acts for a seat today and why not the others; and where absence is declared and withdrawn. */
export function Fravaersside(p: Fravaersprops) {
  const t = fravaerstekster[p.sprak]
  const egne = p.sete.plasser.filter((x) => kanMeldeFor(hvem(p.sete, x, p.sekretariat)).ok)
  const feil = (felt: string) => p.feil.find((x) => x.felt === felt)?.tekst
  const plassnavn = utvalgstekster[p.sprak].plass
  return (
    <>
      <Sidehode overtittel={p.sete.utvalg} tittel={t.tittel(p.sete.navn)} ingress={t.ingress} />
      <Feiloppsummering
        sprak={p.sprak}
        feil={p.feil.map((x) => ({ ...x, tekst: `${etikett(x.felt, p.sprak)}: ${x.tekst}` }))}
      />
      <Avsnitt tittel={t.hvemOpptrer} id="idag" ingress={dagensSvar(p)}>
        <Tabell
          sprak={p.sprak}
          tekst={t.hvemOpptrer}
          skjultTekst
          smalt="stabel"
          rader={p.sete.plasser.filter((x) => gjelder(x.gyldig, p.idag))}
          radnokkel={(x) => String(x.besetningId)}
          kolonner={[
            { nokkel: 'plass', tittel: t.plass, radhode: true, celle: (x) => plassnavn[x.plass] },
            {
              nokkel: 'person',
              tittel: t.person,
              celle: (x) => <a href={`/${p.fylkeId}/personer/${x.personId}`}>{x.navn}</a>,
            },
            { nokkel: 'idag', tittel: t.idag, celle: (x) => idagFor(p, x) },
          ]}
        />
      </Avsnitt>
      <Avsnitt tittel={t.meld} id="meld">
        {egne.length === 0 ? (
          <p>{t.ingenPlass}</p>
        ) : (
          <Skjema adresse={p.sti} varsleUlagret>
            <Velger
              sprak={p.sprak}
              navn="plass"
              etikett={t.hvem}
              feil={feil('plass')}
              krav="maFyllesUt"
              bredde="l"
              verdi={p.verdier.plass}
              {...(egne.length === 1 && { tomtValg: false as const })}
              valg={egne.map((x) => ({
                verdi: String(x.besetningId),
                tekst: `${x.navn} (${plassnavn[x.plass]})`,
              }))}
            />
            <Datofelt
              sprak={p.sprak}
              navn="fra"
              etikett={t.fra}
              feil={feil('fra')}
              krav="maFyllesUt"
              verdi={p.verdier.fra}
            />
            <Datofelt
              sprak={p.sprak}
              navn="siste"
              etikett={t.siste}
              beskrivelse={t.personvern}
              feil={feil('siste')}
              krav="maFyllesUt"
              verdi={p.verdier.siste}
            />
            <Knapperad>
              <Knapp>{t.knapp}</Knapp>
            </Knapperad>
          </Skjema>
        )}
      </Avsnitt>
      {egne.length > 0 && <Meldte {...p} egne={egne} />}
    </>
  )
}

function etikett(felt: string | undefined, sprak: Sprak): string {
  const t = fravaerstekster[sprak]
  if (felt === 'fra') return t.fra
  return felt === 'siste' ? t.siste : t.hvem
}

function dagensSvar(p: Fravaersprops): string {
  const t = fravaerstekster[p.sprak]
  const dag = dagensSete(p.sete, p.idag)
  const opptrer = opptrerNaa(dag)
  if (opptrer === undefined) return t.ingenOpptrer
  return dag.opptradt === null ? t.opptrer(opptrer.navn) : t.harOpptradt(opptrer.navn)
}

function idagFor(p: Fravaersprops, x: Seteplass): ComponentChildren {
  const t = fravaerstekster[p.sprak]
  const svar = kanOpptre(x.besetningId, dagensSete(p.sete, p.idag))
  return svar.ok ? <Statusmerke type="aktiv">{t.opptrerIdag}</Statusmerke> : t.grunn[svar.grunn]
}

/** To those it concerns: when somebody is away is nobody else's. */
function Meldte(p: Fravaersprops & { readonly egne: readonly Seteplass[] }) {
  const t = fravaerstekster[p.sprak]
  const rader = p.egne.flatMap((plass) => plass.fravaer.map((f) => ({ plass, f })))
  return (
    <Avsnitt tittel={t.meldte} id="meldte">
      <Tabell
        sprak={p.sprak}
        tekst={t.meldte}
        skjultTekst
        smalt="stabel"
        tom={t.ingenMeldte}
        rader={rader}
        radnokkel={(r) => String(r.f.id)}
        kolonner={[
          { nokkel: 'person', tittel: t.person, radhode: true, celle: (r) => r.plass.navn },
          {
            nokkel: 'periode',
            tittel: t.periode,
            celle: (r) => periodetekst(r.f.gyldig, p.sprak),
          },
          {
            nokkel: 'meldt',
            tittel: t.meldtAv,
            bredde: 'bred',
            celle: (r) => `${r.f.meldtAv}, ${formatTidspunkt(r.f.meldt, p.sprak)}`,
          },
          { nokkel: 'status', tittel: t.status, celle: (r) => status(p, r.f) },
          {
            nokkel: 'handling',
            tittel: t.handling,
            celle: ({ plass, f }) =>
              f.trukket === null &&
              kanTrekkeFravaer(f.gyldig, {
                ...hvem(p.sete, plass, p.sekretariat),
                idag: p.idag,
              }).ok ? (
                <Skjema adresse={`${p.sti}/${f.id}/trekk`}>
                  <Knapp
                    vekt="sekundaer"
                    liten
                    etikett={t.trekkNavn(plass.navn, periodetekst(f.gyldig, p.sprak))}
                  >
                    {t.trekk}
                  </Knapp>
                </Skjema>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Avsnitt>
  )
}

function status(p: Fravaersprops, f: Fravaer): ComponentChildren {
  const t = fravaerstekster[p.sprak]
  if (f.trukket !== null) return <Statusmerke type="noytral">{t.trukket}</Statusmerke>
  return f.gyldig.til !== null && f.gyldig.til <= p.idag ? (
    <Statusmerke type="noytral">{t.over}</Statusmerke>
  ) : (
    <Statusmerke type="advarsel">{t.gjelder}</Statusmerke>
  )
}
