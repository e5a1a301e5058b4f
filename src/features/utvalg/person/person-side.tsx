import type { Periode } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst } from '#features/utvalg/dagvalg.tsx'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Personbilde } from './sporringer.ts'
import { persontekster } from './tekster.ts'

/** One person's many hats: seats and elected offices, roles of the year, partnerships. */
export function Personside(p: {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly person: Personbilde
  readonly kanSeHistorikk: boolean
}) {
  const { sprak, person } = p
  const t = persontekster[sprak]
  const u = utvalgstekster[sprak]
  const periode = {
    nokkel: 'periode',
    tittel: u.periode,
    celle: (r: { readonly gyldig: Periode }) => periodetekst(r.gyldig, sprak),
  }
  const seter = [
    ...person.seter.map((s) => ({ ...s, nokkel: `s${s.id}`, hva: u.plass[s.plass] })),
    ...person.tillitsverv.map((v) => ({
      ...UTEN_RETT,
      ...v,
      nokkel: `t${v.id}`,
      sete: '',
      hva: u.verv[v.verv],
    })),
  ]
  return (
    <>
      <Sidehode
        tittel={person.navn}
        ingress={
          <>
            <p>{t.ingress(seter.length)}</p>
            {person.epost !== null && (
              <p>
                {t.epost}: <a href={`mailto:${person.epost}`}>{person.epost}</a>
              </p>
            )}
          </>
        }
        handlinger={
          p.kanSeHistorikk && (
            <LenkeKnapp vekt="sekundaer" href={`/${p.fylkeId}/personer/${person.id}/historikk`}>
              {u.historikkLenke}
            </LenkeKnapp>
          )
        }
        status={person.erDemo && <Statusmerke type="noytral">{t.oppdiktet}</Statusmerke>}
      />
      <Avsnitt tittel={t.seter} id="seter" ingress={t.seterTekst}>
        <Tabell
          sprak={sprak}
          tekst={t.seter}
          skjultTekst
          smalt="stabel"
          tom={t.ingenSeter}
          rader={seter}
          radnokkel={(s) => s.nokkel}
          kolonner={[
            {
              nokkel: 'utvalg',
              tittel: t.utvalg,
              radhode: true,
              celle: (s) => <a href={`/${p.fylkeId}/utvalg/${s.utvalgId}`}>{s.utvalg}</a>,
            },
            { nokkel: 'sete', tittel: u.sete, celle: (s) => s.sete || '–' },
            { nokkel: 'plass', tittel: u.plassOrd, celle: (s) => s.hva },
            periode,
            {
              nokkel: 'for',
              tittel: t.forHvem,
              celle: (s) => <ForHvem fylkeId={p.fylkeId} sete={s} />,
            },
            {
              nokkel: 'rett',
              tittel: t.rett,
              celle: (s) => (s.rolle === null ? t.ingenRett : t.roller[s.rolle]),
            },
          ]}
        />
      </Avsnitt>
      {person.partnerskap.length > 0 && (
        <Avsnitt tittel={t.partnerskap} id="partnerskap" ingress={t.partnerskapTekst}>
          <Tabell
            sprak={sprak}
            tekst={t.partnerskap}
            skjultTekst
            smalt="stabel"
            rader={person.partnerskap}
            radnokkel={(x) => `${x.nettverkId} ${x.ordning} ${x.organisasjon}`}
            kolonner={[
              {
                nokkel: 'nettverk',
                tittel: t.nettverk,
                radhode: true,
                celle: (x) => (
                  <a href={`/${p.fylkeId}/register/nettverk/${x.nettverkId}`}>{x.nettverk}</a>
                ),
              },
              { nokkel: 'ordning', tittel: t.ordning, celle: (x) => x.ordning },
              { nokkel: 'partner', tittel: t.partner, celle: (x) => x.organisasjon },
              periode,
            ]}
          />
        </Avsnitt>
      )}
    </>
  )
}

const UTEN_RETT = {
  rolle: null,
  nettverkId: null,
  nettverk: null,
  organisasjonId: null,
  organisasjon: null,
} as const

type Sete = Pick<
  Personbilde['seter'][number],
  'nettverkId' | 'nettverk' | 'organisasjonId' | 'organisasjon'
>

function ForHvem({ fylkeId, sete: s }: { readonly fylkeId: string; readonly sete: Sete }) {
  if (s.nettverkId === null && s.organisasjonId === null) return <>–</>
  return (
    <>
      {s.nettverkId !== null && (
        <a href={`/${fylkeId}/register/nettverk/${s.nettverkId}`}>{s.nettverk}</a>
      )}
      {s.nettverkId !== null && s.organisasjonId !== null && ', '}
      {s.organisasjonId !== null && (
        <a href={`/${fylkeId}/register/organisasjoner/${s.organisasjonId}`}>{s.organisasjon}</a>
      )}
    </>
  )
}
