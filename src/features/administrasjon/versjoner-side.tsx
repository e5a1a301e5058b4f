import type { Oppsettslag } from '#core/administrasjon/oppsett.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { slagtekster } from './slagtekster.ts'
import type { Oppsettrad } from './sporringer.ts'
import { administrasjonstekster } from './tekster.ts'
import { forsteDag, punkter, radnavn, sisteDag, type Ordningsnavn } from './visning.tsx'

export interface Versjonsprops {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly slag: Oppsettslag
  /** A county has only one of this kind. */
  readonly erEn: boolean
  /** The county may make new ones. */
  readonly kanNy: boolean
  readonly gjeldende: readonly Oppsettrad[]
  readonly andre: readonly Oppsettrad[]
  readonly ordninger: Ordningsnavn
  readonly dato: string
}

/** One kind of dated setting: what holds today, and what has held or will. */
export function Versjonsside(p: Versjonsprops) {
  const { sprak, slag } = p
  const t = administrasjonstekster[sprak]
  const s = slagtekster[sprak].slag[slag]
  const sti = `/${p.fylke.id}/administrasjon/${slag}`
  const ny = p.erEn ? `${sti}/felles/rediger` : `${sti}/ny/rediger`
  const eneste = p.erEn ? p.gjeldende[0] : undefined
  return (
    <>
      <Sidehode
        tittel={s.tittel}
        ingress={s.ingress}
        handlinger={(p.erEn || p.kanNy) && <LenkeKnapp href={ny}>{s.ny}</LenkeKnapp>}
      />
      <Avsnitt
        tittel={t.gjelderNa}
        id="gjeldende"
        ingress={
          slag === 'behandling' && <a href={`/${p.fylke.id}/personvern`}>{t.seProtokollen}</a>
        }
      >
        {p.gjeldende.length === 0 && <Tomt tittel={s.ingen} />}
        {eneste && (
          <Beskrivelsesliste
            punkter={[
              ...punkter(sprak, eneste, p.ordninger),
              { term: t.forsteDag, verdi: forsteDag(sprak, eneste) },
              { term: t.sisteDag, verdi: sisteDag(sprak, eneste) },
              ...(eneste.kilde === null ? [] : [{ term: t.kilde, verdi: eneste.kilde }]),
            ]}
          />
        )}
        {!p.erEn && p.gjeldende.length > 0 && (
          <Tabell
            sprak={sprak}
            tekst={s.tittel}
            skjultTekst
            smalt="stabel"
            rader={p.gjeldende}
            radnokkel={(r) => String(r.id)}
            kolonner={[
              ...kolonner(p),
              {
                nokkel: 'endre',
                tittel: t.endre,
                bredde: 'krymp',
                celle: (r) => (
                  <a href={`${sti}/${r.nokkel}/rediger`}>
                    {t.endre}
                    <span class="ds-sr-only">: {radnavn(sprak, r)}</span>
                  </a>
                ),
              },
            ]}
          />
        )}
      </Avsnitt>
      {p.andre.length > 0 && (
        <Avsnitt tittel={t.andre} id="andre" ingress={t.andreTekst}>
          <Tabell
            sprak={sprak}
            tekst={t.andre}
            skjultTekst
            smalt="stabel"
            rader={p.andre}
            radnokkel={(r) => String(r.id)}
            radvekt={() => 'dempet'}
            kolonner={[
              ...kolonner(p),
              {
                nokkel: 'nar',
                tittel: t.status,
                celle: (r) =>
                  r.gyldig.fra !== null && r.gyldig.fra > p.dato ? (
                    <Statusmerke type="info">{t.senere}</Statusmerke>
                  ) : (
                    <Statusmerke type="noytral">{t.tidligere}</Statusmerke>
                  ),
              },
            ]}
          />
        </Avsnitt>
      )}
    </>
  )
}

function kolonner(p: Versjonsprops): readonly Kolonne<Oppsettrad>[] {
  const { sprak } = p
  const t = administrasjonstekster[sprak]
  const innhold: Kolonne<Oppsettrad> = {
    nokkel: 'verdi',
    tittel: t.verdi,
    bredde: 'tekst',
    celle: (r) => kortfattet(r, p),
  }
  return [
    {
      nokkel: 'navn',
      tittel: t.navn,
      radhode: true,
      bredde: 'bred',
      celle: (r) => radnavn(sprak, r),
    },
    // The record is long: it is read on its own page.
    ...(p.slag === 'behandling' ? [] : [innhold]),
    {
      nokkel: 'hvem',
      tittel: t.hvem,
      celle: (r) => (r.fylkeId === null ? t.felles : p.fylke.navn),
    },
    { nokkel: 'fra', tittel: t.forsteDag, bredde: 'krymp', celle: (r) => forsteDag(sprak, r) },
    { nokkel: 'siste', tittel: t.sisteDag, bredde: 'krymp', celle: (r) => sisteDag(sprak, r) },
  ]
}

function kortfattet(r: Oppsettrad, p: Versjonsprops) {
  const alle = punkter(p.sprak, r, p.ordninger)
  if (p.slag === 'lagringstid') return alle[0]?.verdi
  return alle.map((b) => (
    <p key={b.term}>
      <span class="sam-dempet">{b.term}:</span> {b.verdi}
    </p>
  ))
}
