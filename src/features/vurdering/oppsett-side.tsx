import type { Forumverv } from './forum.ts'
import { erHabil } from '#core/vurdering/kan-vurdere.ts'
import { kanPlassere } from '#core/vurdering/sett-opp.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Tekstfelt } from '#ui/felt.tsx'
import { formatKroner } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { oppsettSti } from './adresser.ts'
import type { Vurderingsbilde } from './bilde.ts'
import { Gruppeskjema } from './gruppeskjema.tsx'
import { Hull } from './hull.tsx'
import { Plasseringsvelger } from './plasseringsvelger.tsx'
import type { Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

/** A form that came back: which one, what was chosen in it, and what is wrong. */
export interface Oppsettsvar {
  /** Slug of the group, `ny` or `saker`. */
  readonly skjema: string
  readonly verdier: ReadonlyMap<string, string>
  readonly feil: ReadonlyMap<string, string>
  readonly feilliste: readonly Feltfeil[]
  readonly utdatert: boolean
}

export interface OppsettProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly bilde: Vurderingsbilde
  readonly forum: readonly Forumverv[]
  readonly svar: Oppsettsvar | null
}

/** Where the secretariat makes the groups, fills the seats and places the cases. */
export function OppsettSide(p: OppsettProps) {
  const { sprak, ar, bilde, svar } = p
  const t = vurderingstekster[sprak].oppsett
  const last = bilde.tilstand.innstillingVedtatt
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={t.ingress} />
      <Feiloppsummering sprak={sprak} feil={svar?.feilliste ?? []} />
      {last && (
        <Varsel sprak={sprak} type="info">
          <p>{t.last}</p>
        </Varsel>
      )}
      <Hull sprak={sprak} ar={ar} bilde={bilde} kanSetteOpp utenSkjema />
      {bilde.saker.length > 0 && bilde.grupper.length > 0 && (
        <Avsnitt tittel={t.saker} id="saker" ingress={t.sakerIngress}>
          <Plasseringer {...p} />
        </Avsnitt>
      )}
      <Avsnitt tittel={t.grupper}>
        {bilde.grupper.map((g) => (
          <Gruppeskjema
            key={g.gruppe.id}
            sprak={sprak}
            ar={ar}
            bilde={g}
            alle={bilde}
            forum={p.forum}
            svar={svar?.skjema === g.gruppe.slug ? svar : null}
          />
        ))}
      </Avsnitt>
      {!last && (
        <Avsnitt tittel={t.ny} id="ny">
          <Skjema adresse={`${oppsettSti(ar)}/grupper`}>
            <Tekstfelt
              sprak={sprak}
              navn="navn"
              id="ny-navn"
              etikett={t.navn}
              beskrivelse={t.nyHjelp}
              verdi={svar?.skjema === 'ny' ? svar.verdier.get('navn') : ''}
              feil={svar?.skjema === 'ny' ? svar.feil.get('navn') : undefined}
              bredde="m"
            />
            <Knapperad>
              <Knapp>{t.opprett}</Knapp>
            </Knapperad>
          </Skjema>
        </Avsnitt>
      )}
    </>
  )
}

function Plasseringer({ sprak, ar, bilde, svar: alt }: OppsettProps) {
  const tt = vurderingstekster[sprak]
  const t = tt.oppsett
  const svar = alt?.skjema === 'saker' ? alt : null
  const laast = (s: Sak) => {
    const lov = kanPlassere({
      sendt: s.status === 'sendt',
      vurdert: s.vurdering !== null,
      innstillingVedtatt: bilde.tilstand.innstillingVedtatt,
    })
    return lov.ok ? undefined : t.erLast[lov.grunn]
  }
  const saker = [...bilde.utenGruppe, ...bilde.saker.filter((s) => s.gruppeId !== null)]
  return (
    <Skjema adresse={`${oppsettSti(ar)}/saker`} varsleUlagret>
      <Tabell
        sprak={sprak}
        tekst={t.saker}
        skjultTekst
        smalt="stabel"
        rader={saker}
        radnokkel={(s) => s.nettverkId}
        radvekt={(s) => (s.gruppeId === null ? 'feil' : undefined)}
        kolonner={[
          {
            nokkel: 'nettverk',
            tittel: tt.kolonner.nettverk,
            radhode: true,
            celle: (s) => s.nettverkNavn,
          },
          {
            nokkel: 'omsokt',
            tittel: tt.kolonner.omsokt,
            juster: 'hoyre',
            celle: (s) => (s.omsokt === null ? '' : formatKroner(s.omsokt, sprak)),
          },
          {
            nokkel: 'gruppe',
            tittel: tt.kolonner.gruppe,
            bredde: 'bred',
            celle: (s) => (
              <Plasseringsvelger
                sprak={sprak}
                sak={s}
                bilde={bilde}
                etikett={t.gruppeFor(s.nettverkNavn)}
                skjultEtikett
                verdi={svar?.verdier.get(`til.${s.nettverkId}`)}
                feil={svar?.feil.get(`til.${s.nettverkId}`)}
                laast={laast(s)}
              />
            ),
          },
          {
            nokkel: 'inhabile',
            tittel: tt.kolonner.inhabile,
            bredde: 'bred',
            celle: (s) => <Inhabile sprak={sprak} bilde={bilde} sak={s} />,
          },
        ]}
      />
      {!bilde.tilstand.innstillingVedtatt && (
        <Knapperad>
          <Knapp>{t.lagreSaker}</Knapp>
        </Knapperad>
      )}
    </Skjema>
  )
}

/** Who of the group the case stands in belongs to it. */
function Inhabile(p: {
  readonly sprak: Sprak
  readonly bilde: Vurderingsbilde
  readonly sak: Sak
}) {
  const t = vurderingstekster[p.sprak].oppsett
  const gruppe = p.bilde.grupper.find((g) => g.gruppe.id === p.sak.gruppeId)?.gruppe
  if (gruppe === undefined) return null
  const inhabile = gruppe.medlemmer.filter((m) => !erHabil(m, p.sak).ok)
  return (
    <span class="sam-liten">
      {inhabile.length === 0
        ? t.ingenInhabile
        : inhabile.map((m) => `${m.navn} (${m.sete})`).join(', ')}
    </span>
  )
}
