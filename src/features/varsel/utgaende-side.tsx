import type { Sprak } from '#core/sprak.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { varseltekster, type Eposttilstand } from './tekster.ts'
import type { Eposten, Epostrad } from './utgaende.ts'

const STATUS: Record<Eposttilstand, Statustype> = {
  ko: 'aktiv',
  sendt: 'suksess',
  dod: 'feil',
  utgatt: 'noytral',
}

/** The county's mail, sent and unsent. Without a mail server it says so, and shows what would go. */
export function Utgaendeside(p: {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly rader: readonly Epostrad[]
  readonly sendes: boolean
}) {
  const t = varseltekster[p.sprak]
  return (
    <>
      <Sidehode tittel={t.utgaende} ingress={t.utgaendeIngress} />
      {!p.sendes && (
        <Varsel sprak={p.sprak} type="info" tittel={t.sendesIkke}>
          <p>{t.sendesIkkeTekst}</p>
        </Varsel>
      )}
      <Tabell
        sprak={p.sprak}
        tekst={t.utgaende}
        skjultTekst
        smalt="stabel"
        rader={p.rader}
        radnokkel={(e) => String(e.id)}
        tom={t.ingen}
        kolonner={[
          {
            nokkel: 'emne',
            tittel: t.emne,
            radhode: true,
            celle: (e) => (
              <a class="ds-link" href={`/${p.fylkeId}/epost/${e.id}`}>
                {e.emne}
              </a>
            ),
          },
          { nokkel: 'til', tittel: t.til, celle: (e) => (e.navn === '' ? e.til : e.navn) },
          {
            nokkel: 'tilstand',
            tittel: t.tilstand,
            celle: (e) => (
              <Statusmerke type={STATUS[e.tilstand]}>{t.tilstander[e.tilstand]}</Statusmerke>
            ),
          },
          {
            nokkel: 'laget',
            tittel: t.laget,
            bredde: 'middels',
            celle: (e) => formatTidspunkt(e.opprettet, p.sprak),
          },
        ]}
      />
    </>
  )
}

/** One mail as it is written, with what was tried. */
export function Epostside(p: {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly epost: Eposten
}) {
  const t = varseltekster[p.sprak]
  const e = p.epost
  const sprak = e.sprak === 'nn' || e.sprak === 'en' ? e.sprak : 'nb'
  return (
    <>
      <Sidehode
        overtittel={t.slagnavn(e.slag)}
        tittel={e.emne}
        status={<Statusmerke type={STATUS[e.tilstand]}>{t.tilstander[e.tilstand]}</Statusmerke>}
      />
      <Beskrivelsesliste
        punkter={[
          { term: t.til, verdi: e.navn === '' ? e.til : `${e.navn}, ${e.til}` },
          { term: t.laget, verdi: formatTidspunkt(e.opprettet, p.sprak) },
          { term: t.sprakTermen, verdi: t.spraknavn[sprak] },
          { term: t.forsok, verdi: String(e.forsok) },
          ...(e.feil === null ? [] : [{ term: t.feil, verdi: e.feil }]),
          { term: t.message, verdi: e.messageId },
        ]}
      />
      <Avsnitt tittel={t.innhold} {...(e.skjult && { ingress: t.skjultLenke })}>
        {e.tekst === null ? (
          <p>{t.innholdBorte}</p>
        ) : (
          <div class="sam-brev" lang={sprak}>
            {e.tekst}
          </div>
        )}
      </Avsnitt>
      {e.tilstand === 'dod' && e.tekst !== null && (
        <Skjema adresse={`/${p.fylkeId}/epost/${e.id}/send`}>
          <p>{t.sendIgjenTekst}</p>
          <Knapperad>
            <Knapp>{t.sendIgjen}</Knapp>
          </Knapperad>
        </Skjema>
      )}
    </>
  )
}
