import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { Avkryssing, Tekstfelt } from '#ui/felt.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { formatDato, formatKroner } from '#ui/format.ts'
import { Knapp, KnappMedGrunn, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { STATUSTYPE } from './fordeling-side.tsx'
import { forslagstekster } from './forslagstekster.ts'
import { erKlart, type Oppsettsmangler } from './oppsett.ts'
import type { Fordelingsrad } from './sporringer.ts'
import { fordelingstekster } from './tekster.ts'
import { Mangelliste } from './tom-fordeling-side.tsx'

interface ForslagsideProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly synlige: readonly Fordelingsrad[]
  readonly kanSeForslag: boolean
  /** Null for those who may not propose. */
  readonly nytt: NyttForslag | null
}

export interface NyttForslag {
  readonly mangler: Oppsettsmangler
  readonly navn: string
  readonly feil: readonly string[]
}

/** Every distribution of the year, to be opened or compared, and the way to a new proposal. */
export function Forslagside({ sprak, ar, synlige, kanSeForslag, nytt }: ForslagsideProps) {
  const t = forslagstekster[sprak]
  const sti = `${arSti(ar)}/fordeling`
  const feil = nytt?.feil ?? []
  return (
    <>
      <Feiloppsummering sprak={sprak} feil={feil.map((tekst) => ({ felt: 'navn', tekst }))} />
      <Sidehode
        overtittel={ar.ordningNavn[sprak]}
        tittel={t.liste.tittel}
        ingress={<p>{t.liste.ingress}</p>}
      />
      {synlige.length === 0 ? (
        <Tomt tittel={t.liste.ingenVedtak}>{kanSeForslag && <p>{t.liste.ingenForslag}</p>}</Tomt>
      ) : (
        <Skjema adresse={`${sti}/sammenlign`} metode="get">
          <Fordelingsliste sprak={sprak} sti={sti} rader={synlige} />
          {synlige.length > 1 && (
            <Knapperad>
              <Knapp vekt="sekundaer">{t.liste.sammenlign}</Knapp>
            </Knapperad>
          )}
        </Skjema>
      )}
      {nytt !== null && <NyttForslagSkjema sprak={sprak} ar={ar} sti={sti} nytt={nytt} />}
    </>
  )
}

function Fordelingsliste(p: {
  readonly sprak: Sprak
  readonly sti: string
  readonly rader: readonly Fordelingsrad[]
}) {
  const { sprak, sti, rader } = p
  const t = forslagstekster[sprak].liste
  const kolonner: Kolonne<Fordelingsrad>[] = [
    {
      nokkel: 'navn',
      tittel: t.navn,
      radhode: true,
      celle: (r) => <a href={`${sti}/${r.id}`}>{r.navn}</a>,
    },
    {
      nokkel: 'status',
      tittel: t.status,
      celle: (r) => (
        <span>
          <Statusmerke type={STATUSTYPE[r.status]}>
            {fordelingstekster[sprak].status[r.status]}
          </Statusmerke>
        </span>
      ),
    },
    { nokkel: 'sak', tittel: t.sak, celle: (r) => r.sak ?? '–' },
    {
      nokkel: 'pott',
      tittel: t.pott,
      celle: (r) => formatKroner(r.pott, sprak),
    },
    {
      nokkel: 'tid',
      tittel: t.tid,
      celle: (r) => formatDato(r.vedtattTid ?? r.opprettetTid, sprak),
    },
    {
      nokkel: 'hvem',
      tittel: t.hvem,
      celle: (r) => (r.vedtattAv ?? r.opprettetAv)?.sete ?? '–',
    },
    {
      nokkel: 'velg',
      tittel: t.velg,
      bredde: 'krymp',
      celle: (r) => (
        <Avkryssing
          sprak={sprak}
          navn="id"
          id={`velg-${r.id}`}
          verdi={String(r.id)}
          etikett={t.velgRad(r.navn)}
          skjultEtikett
        />
      ),
    },
  ]
  return (
    <Tabell
      sprak={sprak}
      tekst={t.tabell}
      skjultTekst
      smalt="stabel"
      rader={rader}
      radnokkel={(r) => String(r.id)}
      kolonner={kolonner.slice(0, rader.length > 1 ? 7 : 6)}
    />
  )
}

function NyttForslagSkjema(p: {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly sti: string
  readonly nytt: NyttForslag
}) {
  const { sprak, ar, sti, nytt } = p
  const t = forslagstekster[sprak].nytt
  const klart = erKlart(nytt.mangler)
  return (
    <Avsnitt tittel={t.tittel} id="nytt" ingress={<p>{t.tekst}</p>}>
      {!klart && <Mangelliste sprak={sprak} mangler={nytt.mangler} />}
      <Skjema adresse={`${sti}/forslag`} skjulte={{ fra: 'oppsett', versjon: String(ar.versjon) }}>
        <Tekstfelt
          sprak={sprak}
          navn="navn"
          etikett={t.navn}
          beskrivelse={t.navnHjelp}
          krav="maFyllesUt"
          bredde="m"
          verdi={nytt.navn}
          feil={nytt.feil[0]}
          laast={klart ? undefined : t.kanIkke}
        />
        <Knapperad>
          <KnappMedGrunn id="lagre-forslag" grunn={klart ? undefined : t.kanIkke}>
            {t.lagre}
          </KnappMedGrunn>
          <LenkeKnapp href={`${sti}/simulator`} vekt="sekundaer">
            {fordelingstekster[sprak].tilSimulator}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
    </Avsnitt>
  )
}
