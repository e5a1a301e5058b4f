import type { Avgjorelse } from '#core/resultat.ts'
import type { Publiseringsgrunn } from '#core/publisering/kan-publisere.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Nettverksgrunnlag } from '#features/beslutningsgrunnlag/sporringer.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Datofelt, Tekstomrade } from '#ui/felt.tsx'
import { formatDato, formatTidspunkt } from '#ui/format.ts'
import { KnappMedGrunn } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Publisering } from './sporringer.ts'
import { publiseringstekster } from './tekster.ts'

export interface PubliseringProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly satt: Publisering | null
  readonly nettverk: readonly Nettverksgrunnlag[]
  /** Absent: not this reader's to do. */
  readonly publiser?: Avgjorelse<Publiseringsgrunn> | undefined
  readonly opphev?: Avgjorelse<Publiseringsgrunn> | undefined
  readonly skjerm: boolean
  readonly skrevet?: { readonly fra?: string; readonly grunn?: string }
  readonly feil?: readonly Feltfeil[]
}

export function publiseringSti(ar: Tilskuddsar): string {
  return `${arSti(ar)}/publisering`
}

/** From when everyone may read, and what they then see. */
export function PubliseringSide(p: PubliseringProps) {
  const { sprak, ar, satt, feil = [] } = p
  const t = publiseringstekster[sprak]
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningNavn[sprak]} ${ar.ar}`}
        tittel={t.tittel}
        ingress={<p>{t.ingress}</p>}
      />
      {feil.length > 0 && <Feiloppsummering sprak={sprak} feil={feil} />}
      <Varsel sprak={sprak} type={satt === null ? 'info' : 'suksess'}>
        <p>{satt === null ? t.ikkePublisert : t.publisertFra(formatTidspunkt(satt.fra, sprak))}</p>
      </Varsel>
      {satt === null ? <Publiser {...p} /> : <Opphev {...p} satt={satt} />}
      <Saker {...p} />
    </>
  )
}

function Publiser({ sprak, ar, publiser, skrevet, feil = [] }: PubliseringProps) {
  if (publiser === undefined) return null
  const t = publiseringstekster[sprak]
  return (
    <Skjema adresse={publiseringSti(ar)}>
      {publiser.ok && (
        <Datofelt
          sprak={sprak}
          navn="fra"
          etikett={t.fra}
          beskrivelse={t.fraHjelp}
          krav="valgfritt"
          verdi={skrevet?.fra ?? ''}
          feil={feil.find((f) => f.felt === 'fra')?.tekst}
        />
      )}
      <KnappMedGrunn id="publiser" grunn={publiser.ok ? undefined : t.feil[publiser.grunn]}>
        {t.publiser}
      </KnappMedGrunn>
    </Skjema>
  )
}

function Opphev(p: PubliseringProps & { readonly satt: Publisering }) {
  const { sprak, ar, opphev, satt, skrevet, feil = [] } = p
  if (opphev === undefined) return null
  const t = publiseringstekster[sprak]
  return (
    <Avsnitt tittel={t.opphev} ingress={<p>{t.opphevTekst}</p>}>
      <Skjema adresse={`${publiseringSti(ar)}/opphev`} skjulte={{ id: String(satt.id) }}>
        <Tekstomrade
          sprak={sprak}
          navn="grunn"
          etikett={t.grunn}
          krav="maFyllesUt"
          rader={3}
          maksLengde={2000}
          verdi={skrevet?.grunn ?? ''}
          feil={feil.find((f) => f.felt === 'grunn')?.tekst}
        />
        <KnappMedGrunn id="opphev" vekt="sekundaer">
          {t.opphev}
        </KnappMedGrunn>
      </Skjema>
    </Avsnitt>
  )
}

function Saker({ sprak, ar, nettverk, skjerm }: PubliseringProps) {
  const t = publiseringstekster[sprak]
  const sti = publiseringSti(ar)
  const erSendt = (n: Nettverksgrunnlag) => n.grunnlag?.status === 'sendt'
  return (
    <Avsnitt tittel={t.saker}>
      <Tabell
        sprak={sprak}
        tekst={t.saker}
        skjultTekst
        smalt="stabel"
        rader={nettverk}
        radnokkel={(n) => n.nettverkId}
        radvekt={(n) => (erSendt(n) ? undefined : 'dempet')}
        kolonner={[
          {
            nokkel: 'nettverk',
            tittel: t.kolonner.nettverk,
            radhode: true,
            celle: (n) => (
              <a href={`${arSti(ar)}/beslutningsgrunnlag/${n.nettverkId}`}>{n.nettverkNavn}</a>
            ),
          },
          {
            nokkel: 'status',
            tittel: t.kolonner.status,
            celle: (n) => (erSendt(n) ? t.sendt : t.ikkeSendt),
          },
          {
            nokkel: 'innsyn',
            tittel: t.kolonner.innsyn,
            bredde: 'tekst',
            celle: (n) => innsyn(n, sprak),
          },
          ...(skjerm
            ? [
                {
                  nokkel: 'handling',
                  tittel: t.kolonner.handling,
                  celle: (n: Nettverksgrunnlag) =>
                    erSendt(n) ? (
                      <a
                        href={`${sti}/${n.nettverkId}`}
                        aria-label={`${valg(n, sprak)}: ${n.nettverkNavn}`}
                      >
                        {valg(n, sprak)}
                      </a>
                    ) : (
                      '–'
                    ),
                },
              ]
            : []),
        ]}
      />
    </Avsnitt>
  )
}

function valg(n: Nettverksgrunnlag, sprak: Sprak): string {
  const t = publiseringstekster[sprak]
  return n.grunnlag?.skjerming ? t.endre : t.skjerm
}

function innsyn(n: Nettverksgrunnlag, sprak: Sprak): string {
  const t = publiseringstekster[sprak]
  if (n.grunnlag?.status !== 'sendt') return t.lukket
  const { skjerming } = n.grunnlag
  return skjerming === null
    ? t.apen
    : t.skjermet(formatDato(skjerming.satt.slice(0, 10), sprak), skjerming.hjemmel[sprak])
}
