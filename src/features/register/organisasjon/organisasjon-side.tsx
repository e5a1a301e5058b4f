import { formatOrgnr } from '#core/register/orgnr.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Periodevisning } from '#features/register/visning.tsx'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Organisasjon } from './sporringer.ts'
import { organisasjonstekster } from './tekster.ts'

/** One organisation, and the networks it has belonged to. */
export function Organisasjonsside(p: {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly organisasjon: Organisasjon
  readonly dato: string
  readonly kanEndre: boolean
}) {
  const { sprak, organisasjon: o } = p
  const t = organisasjonstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register`
  const periode = {
    nokkel: 'periode',
    tittel: r.periode,
    celle: (x: { readonly gyldig: Organisasjon['gyldig'] }) => (
      <Periodevisning sprak={sprak} periode={x.gyldig} dato={p.dato} />
    ),
  }
  const nettverk = {
    nokkel: 'nettverk',
    tittel: r.nettverk,
    radhode: true,
    celle: (x: { readonly nettverkId: string; readonly nettverkNavn: string }) => (
      <a href={`${sti}/nettverk/${x.nettverkId}`}>{x.nettverkNavn}</a>
    ),
  }
  const kilde = {
    nokkel: 'kilde',
    tittel: r.kilde,
    bredde: 'bred',
    celle: (x: { readonly kilde: string | null }) => x.kilde ?? r.ingenKilde,
  } as const
  return (
    <>
      <Sidehode
        overtittel={r.typer[o.type]}
        tittel={o.navn}
        ingress={
          o.navnSamisk !== null && <span lang={o.samiskKode ?? undefined}>{o.navnSamisk}</span>
        }
        handlinger={
          p.kanEndre &&
          o.fylkeId !== null && (
            <LenkeKnapp vekt="sekundaer" href={`${sti}/organisasjoner/${o.id}/rediger`}>
              {r.endre}
            </LenkeKnapp>
          )
        }
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      {p.kanEndre && o.fylkeId === null && <p class="sam-dempet">{r.nasjonalKanIkkeEndres}</p>}
      <Avsnitt tittel={t.om}>
        <Beskrivelsesliste
          punkter={[
            {
              term: t.orgnr,
              verdi:
                o.orgnr === null ? (
                  t.ikkeOppgitt
                ) : (
                  <span class="sam-tall">{formatOrgnr(o.orgnr)}</span>
                ),
            },
            ...(o.samiskKode === null
              ? []
              : [{ term: t.samiskSprak, verdi: r.samisk[o.samiskKode] }]),
            { term: r.maalformOrd, verdi: r.maalform[o.maalform] },
            { term: t.gyldig, verdi: periodetekst(o.gyldig, sprak) },
            { term: t.sted, verdi: o.fylkeId === null ? t.heleLandet : p.fylke.navn },
            { term: r.kilde, verdi: o.kilde ?? r.ingenKilde },
          ]}
        />
      </Avsnitt>
      <Avsnitt tittel={t.medlemskap} id="medlemskap">
        {o.medlemskap.length === 0 ? (
          <p>{t.ingenMedlemskap}</p>
        ) : (
          <Tabell
            sprak={sprak}
            tekst={t.medlemskap}
            skjultTekst
            smalt="stabel"
            rader={o.medlemskap}
            radnokkel={(m) => String(m.id)}
            kolonner={[nettverk, periode, kilde]}
          />
        )}
      </Avsnitt>
      {o.partnerskap.length > 0 && (
        <Avsnitt tittel={t.partnerskap} id="partnerskap">
          <Tabell
            sprak={sprak}
            tekst={t.partnerskap}
            skjultTekst
            smalt="stabel"
            rader={o.partnerskap}
            radnokkel={(x) => String(x.id)}
            kolonner={[
              nettverk,
              { nokkel: 'ordning', tittel: t.ordning, celle: (x) => x.ordningKort },
              periode,
              kilde,
            ]}
          />
        </Avsnitt>
      )}
    </>
  )
}
