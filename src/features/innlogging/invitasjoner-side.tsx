import { kanInvitere } from '#core/tilgang/innslipp.ts'
import type { Sprak } from '#core/sprak.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Tekstfelt, Velger } from '#ui/felt.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { inngangstekster } from './inngangstekster.ts'
import type { Innbydbar } from './innslipp-sporringer.ts'
import { SluppetInn } from './sluppet-inn.tsx'
import type { Invitasjonsrad, Invitasjonstilstand } from './sporringer.ts'
import { innloggingstekster } from './tekster.ts'

export interface Laget {
  readonly navn: string
  readonly adresse: string
  readonly utloper: string
  /** The address the link was sent to; null: it is to be copied. */
  readonly sendtTil: string | null
  /** Has a login: the link works with no other. */
  readonly harInnlogging: boolean
}

interface InvitasjonerProps {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly innbydbare: readonly Innbydbar[]
  readonly invitasjoner: readonly Invitasjonsrad[]
  readonly kanBrukes: boolean
  readonly laget: Laget | undefined
  /** Why nobody was invited. */
  readonly feil: string | undefined
  /** Mail is set up: the link can be sent. */
  readonly sendes: boolean
  readonly epostfeil: boolean
  readonly skrevet: { readonly person: string; readonly epost: string } | undefined
}

const STATUS: Record<Invitasjonstilstand, Statustype> = {
  apen: 'aktiv',
  brukt: 'suksess',
  trukket: 'noytral',
  utlopt: 'advarsel',
}

export function InvitasjonerSide(p: InvitasjonerProps) {
  const t = innloggingstekster[p.sprak].inviter
  const { feil } = p
  const epostfeil = p.epostfeil ? t.epostFeil : undefined
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={<p>{t.ingress}</p>} />
      {!p.kanBrukes && (
        <Varsel sprak={p.sprak} type="info">
          <p>{t.ingenUtstedere}</p>
        </Varsel>
      )}
      {p.laget && <NyLenke sprak={p.sprak} laget={p.laget} />}
      <Feiloppsummering
        sprak={p.sprak}
        feil={[
          ...(feil === undefined ? [] : [{ felt: 'person', tekst: feil }]),
          ...(epostfeil === undefined ? [] : [{ felt: 'epost', tekst: epostfeil }]),
        ]}
      />
      <Skjema adresse={`/${p.fylkeId}/invitasjoner`}>
        <Velger
          sprak={p.sprak}
          navn="person"
          etikett={t.person}
          beskrivelse={t.personHjelp}
          feil={feil}
          verdi={p.skrevet?.person}
          valg={p.innbydbare.map((i) => ({
            verdi: String(i.personId),
            tekst: `${i.navn}, ${i.seter.join('; ')}${merknad(i, p)}`,
          }))}
        />
        {p.sendes && (
          <Tekstfelt
            sprak={p.sprak}
            navn="epost"
            type="email"
            etikett={t.epost}
            beskrivelse={t.epostHjelp}
            krav="valgfritt"
            feil={epostfeil}
            verdi={p.skrevet?.epost}
            autocomplete="off"
          />
        )}
        <Knapperad>
          <Knapp>{t.knapp}</Knapp>
        </Knapperad>
      </Skjema>
      <Avsnitt tittel={t.liste}>
        <Liste {...p} />
      </Avsnitt>
      <SluppetInn sprak={p.sprak} fylkeId={p.fylkeId} innbydbare={p.innbydbare} />
    </>
  )
}

/** What the rule would answer, where it is chosen. */
function merknad(i: Innbydbar, { sprak, fylkeId }: InvitasjonerProps): string {
  if (!kanInvitere(i, fylkeId).ok) return ` (${innloggingstekster[sprak].inviter.kanLoggeInn})`
  return i.levende.length > 0 ? ` (${inngangstekster[sprak].harInnlogging})` : ''
}

function NyLenke(p: { readonly sprak: Sprak; readonly laget: Laget }) {
  const t = innloggingstekster[p.sprak].inviter
  return (
    <Varsel sprak={p.sprak} type="suksess" tittel={t.lagetTittel(p.laget.navn)} kunngjor>
      {p.laget.sendtTil !== null && <p>{t.sendtTil(p.laget.sendtTil)}</p>}
      <p>
        {p.laget.harInnlogging ? inngangstekster[p.sprak].bareSinEgen(p.laget.navn) : t.lagetTekst}
      </p>
      <Tekstfelt
        sprak={p.sprak}
        navn="lenke"
        etikett={t.lenke}
        verdi={p.laget.adresse}
        autocomplete="off"
      />
      <p>
        {t.gjelderTil} {formatTidspunkt(p.laget.utloper, p.sprak)}.
      </p>
    </Varsel>
  )
}

function Liste(p: InvitasjonerProps) {
  const t = innloggingstekster[p.sprak].inviter
  return (
    <Tabell
      sprak={p.sprak}
      tekst={t.liste}
      skjultTekst
      smalt="stabel"
      rader={p.invitasjoner}
      radnokkel={(i) => String(i.id)}
      tom={t.ingen}
      kolonner={[
        { nokkel: 'navn', tittel: t.navn, celle: (i) => i.navn, radhode: true },
        {
          nokkel: 'tilstand',
          tittel: t.tilstand,
          celle: (i) => (
            <Statusmerke type={STATUS[i.tilstand]}>{t.tilstander[i.tilstand]}</Statusmerke>
          ),
        },
        { nokkel: 'laget', tittel: t.laget, celle: (i) => formatTidspunkt(i.opprettet, p.sprak) },
        { nokkel: 'av', tittel: t.av, celle: (i) => i.opprettetAv },
        { nokkel: 'til', tittel: t.gjelderTil, celle: (i) => formatTidspunkt(i.utloper, p.sprak) },
        {
          nokkel: 'trekk',
          tittel: t.handling,
          celle: (i) =>
            i.tilstand === 'apen' ? (
              <Skjema adresse={`/${p.fylkeId}/invitasjoner/${i.id}/trekk`}>
                <Knapp vekt="sekundaer" farge="danger" liten etikett={t.trekkNavn(i.navn)}>
                  {t.trekk}
                </Knapp>
              </Skjema>
            ) : (
              '–'
            ),
        },
      ]}
    />
  )
}
