import type { Sprak } from '#core/sprak.ts'
import type { Utsteder } from '#platform/oidc/utsteder.ts'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { Knapperad } from '#ui/skjema.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { inngangstekster } from './inngangstekster.ts'
import type { ApenInvitasjon, Sekretariat } from './sporringer.ts'
import { innloggingstekster, type Feilkode } from './tekster.ts'

interface Valg {
  readonly sprak: Sprak
  readonly utstedere: readonly Utsteder[]
}

/** The ways in, one button each. */
export function LoggInnSide(p: Valg & { readonly tilbake: string; readonly fersk: boolean }) {
  const t = innloggingstekster[p.sprak]
  const sok = { tilbake: p.tilbake, ...(p.fersk && { fersk: 'ja' }) }
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={<p>{p.fersk ? t.fersk : t.ingress}</p>} />
      <Utstedervalg {...p} sok={sok} />
    </>
  )
}

/** An invitation: for whom it is, and the ways to accept it. Opening it does nothing. */
export function InvitasjonSide(
  p: Valg & { readonly invitasjon: ApenInvitasjon; readonly lenke: string },
) {
  const t = innloggingstekster[p.sprak]
  const { navn, seter, utloper } = p.invitasjon
  return (
    <>
      <Sidehode tittel={t.invitasjon.tittel} ingress={<p>{t.invitasjon.ingress(navn)}</p>} />
      <Beskrivelsesliste
        punkter={[
          { term: t.invitasjon.seter, verdi: seter.join(', ') },
          { term: t.invitasjon.utloper, verdi: formatTidspunkt(utloper, p.sprak) },
        ]}
      />
      <p>{t.invitasjon.slik}</p>
      {p.invitasjon.harInnlogging && <p>{inngangstekster[p.sprak].brukDinEgen}</p>}
      <Utstedervalg {...p} sok={{ invitasjon: p.lenke }} />
    </>
  )
}

/** What went wrong, in plain words, and the way to try again. */
export function IkkeInneSide(p: {
  readonly sprak: Sprak
  readonly kode: Feilkode
  readonly tilbake: string
}) {
  const t = innloggingstekster[p.sprak]
  return (
    <>
      <Sidehode tittel={t.fikkIkke} />
      <Varsel sprak={p.sprak} type="advarsel" kunngjor>
        <p>{t.feil[p.kode]}</p>
      </Varsel>
      <p>
        <LenkeKnapp href={`/logg-inn?${new URLSearchParams({ tilbake: p.tilbake }).toString()}`}>
          {t.provIgjen}
        </LenkeKnapp>
      </p>
    </>
  )
}

/** A real login of one we do not know: whom to ask. */
export function UkjentSide(p: {
  readonly sprak: Sprak
  readonly navn: string | null
  readonly sekretariater: readonly Sekretariat[]
}) {
  const t = innloggingstekster[p.sprak].ukjent
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={<p>{t.hilsen(p.navn)}</p>} />
      <p>{t.forklaring}</p>
      <Avsnitt tittel={t.hvem}>
        <Beskrivelsesliste
          punkter={p.sekretariater.map((s) => ({
            term: s.fylke,
            verdi: `${s.statsforvalter}: ${s.navn.join(', ')}`,
          }))}
        />
      </Avsnitt>
    </>
  )
}

function Utstedervalg(p: Valg & { readonly sok: Record<string, string> }) {
  const t = innloggingstekster[p.sprak]
  if (p.utstedere.length === 0) {
    return (
      <Varsel sprak={p.sprak} type="info">
        <p>{t.ingenUtstedere}</p>
      </Varsel>
    )
  }
  const sok = new URLSearchParams(p.sok).toString()
  return (
    <Knapperad>
      {p.utstedere.map((u, i) => (
        <LenkeKnapp
          key={u.id}
          href={`/logg-inn/${u.id}?${sok}`}
          vekt={i === 0 ? 'primaer' : 'sekundaer'}
        >
          {t.med(u.navn[p.sprak])}
        </LenkeKnapp>
      ))}
    </Knapperad>
  )
}
