import type { Sprak } from '#core/sprak.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { formatDato } from '#ui/format.ts'
import { dagenFor } from '#core/dato.ts'
import { TILLITSVERV } from '#core/verv/tillitsverv.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Utvalgsbilde } from './bilde.ts'
import { dagsok, Dagvelger, LastNed, periodetekst, type Dagvalg } from './dagvalg.tsx'
import { funnlinjer } from './funntekst.ts'
import { gjelderHva } from './liste-side.tsx'
import { Mandatavsnitt } from './mandat-visning.tsx'
import { Ordningsavsnitt } from './ordning/ordning-avsnitt.tsx'
import { Roster } from './roster.tsx'
import { utvalgstekster } from './tekster.ts'

export interface Utvalgsprops {
  readonly sprak: Sprak
  readonly fylke: { readonly id: string; readonly statsforvalter: string }
  readonly bilde: Utvalgsbilde
  readonly dag: Dagvalg
  readonly idag: string
  readonly kanEndre: boolean
  readonly kanSeHistorikk: boolean
}

/** One body on one day: what is missing, who sits, who leads, by which mandate, and all that was. */
export function Utvalgsside(p: Utvalgsprops) {
  const { sprak, bilde: b, dag } = p
  const t = utvalgstekster[sprak]
  const sti = `/${p.fylke.id}/utvalg/${b.utvalg.id}`
  const linjer = funnlinjer(b, sprak)
  return (
    <>
      <Sidehode
        overtittel={[t.typer[b.utvalg.type], gjelderHva(b)].filter(Boolean).join(' · ')}
        tittel={b.utvalg.navn}
        ingress={t.rosterTekst}
        handlinger={
          p.kanEndre && (
            <LenkeKnapp vekt="sekundaer" href={`${sti}/rediger`}>
              {t.rediger}
            </LenkeKnapp>
          )
        }
      />
      {!p.kanEndre && <p class="sam-dempet">{t.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      <Dagvelger sprak={sprak} adresse={sti} dag={dag} />
      {!b.finnes && (
        <Varsel sprak={sprak} type="advarsel">
          {t.finnsIkke}
        </Varsel>
      )}
      {b.finnes && linjer.length === 0 && (
        <Varsel sprak={sprak} type="suksess">
          {t.ingenHullPaDagen}
        </Varsel>
      )}
      {linjer.length > 0 && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.hullTittel(b.funn.length)}>
          <ul>
            {linjer.map((l) => (
              <li key={l}>{l}</li>
            ))}
          </ul>
        </Varsel>
      )}
      <Roster {...p} sti={sti} />
      <Ledelse {...p} sti={sti} />
      <Mandatavsnitt {...p} sti={sti} />
      <Ordningsavsnitt
        sprak={sprak}
        utvalg={b.utvalg}
        dato={b.dato}
        idag={p.idag}
        sti={sti}
        kanEndre={p.kanEndre}
      />
      <Historikk {...p} sti={sti} />
      <LastNed sprak={sprak} adresse={sti} sok={dagsok(dag)} />
    </>
  )
}

function Ledelse(p: Utvalgsprops & { readonly sti: string }) {
  const t = utvalgstekster[p.sprak]
  const velger = p.bilde.mandat?.sammensetning.valgperiodeAr ?? null
  if (velger === null && p.bilde.utvalg.tillitsverv.length === 0) return null
  return (
    <Avsnitt
      tittel={t.ledelse}
      id="ledelse"
      ved={
        p.kanEndre && (
          <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/valg`}>
            {t.velg}
          </LenkeKnapp>
        )
      }
    >
      <Beskrivelsesliste
        punkter={TILLITSVERV.map((verv) => {
          const valgt = p.bilde.valgte.find((v) => v.verv === verv)
          const utloper = p.bilde.funn.some((f) => f.slag === 'verv-utloper' && f.verv === verv)
          return {
            term: t.verv[verv],
            verdi:
              valgt === undefined ? (
                <Statusmerke type="advarsel">{t.ikkeValgt}</Statusmerke>
              ) : (
                <>
                  <a href={`/${p.fylke.id}/personer/${valgt.personId}`}>{valgt.navn}</a>
                  {valgt.gyldig.til !== null && (
                    <>
                      , {t.tilOgMed(formatDato(dagenFor(valgt.gyldig.til), p.sprak))}{' '}
                      {utloper && (
                        <Statusmerke type="advarsel">
                          {t.funn.vervUtloper(
                            t.verv[verv],
                            formatDato(dagenFor(valgt.gyldig.til), p.sprak),
                          )}
                        </Statusmerke>
                      )}
                    </>
                  )}
                </>
              ),
          }
        })}
      />
    </Avsnitt>
  )
}

function Historikk(p: Utvalgsprops & { readonly sti: string }) {
  const t = utvalgstekster[p.sprak]
  const { seter, tillitsverv } = p.bilde.utvalg
  const rader = [
    ...seter.flatMap((s) =>
      s.besetning.map((b) => ({ ...b, nokkel: `b${b.id}`, hva: s.navn, plass: t.plass[b.plass] })),
    ),
    ...tillitsverv.map((v) => ({ ...v, nokkel: `t${v.id}`, hva: '', plass: t.verv[v.verv] })),
  ].toSorted((a, b) => ((a.gyldig.fra ?? '') < (b.gyldig.fra ?? '') ? 1 : -1))
  return (
    <Avsnitt
      tittel={t.historikk}
      id="historikk"
      ingress={t.historikkTekst}
      ved={
        p.kanSeHistorikk && (
          <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/historikk`}>
            {t.historikkLenke}
          </LenkeKnapp>
        )
      }
    >
      {rader.length === 0 ? (
        <Tomt tittel={t.ingenHistorikk} />
      ) : (
        <Tabell
          sprak={p.sprak}
          tekst={t.historikk}
          skjultTekst
          smalt="stabel"
          tett
          rader={rader}
          radnokkel={(r) => r.nokkel}
          kolonner={[
            {
              nokkel: 'person',
              tittel: t.person,
              radhode: true,
              celle: (r) => <a href={`/${p.fylke.id}/personer/${r.personId}`}>{r.navn}</a>,
            },
            { nokkel: 'sete', tittel: t.sete, bredde: 'bred', celle: (r) => r.hva || '–' },
            { nokkel: 'plass', tittel: t.plassOrd, celle: (r) => r.plass },
            {
              nokkel: 'periode',
              tittel: t.periode,
              celle: (r) => periodetekst(r.gyldig, p.sprak),
            },
          ]}
        />
      )}
    </Avsnitt>
  )
}
