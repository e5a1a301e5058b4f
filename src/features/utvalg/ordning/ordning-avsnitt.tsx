import { dagenFor } from '#core/dato.ts'
import { gjelder, type Periode } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import type { Behandlet, Utvalg } from '#features/utvalg/typer.ts'
import { formatDato } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { ordningstekster } from './tekster.ts'

interface Props {
  readonly sprak: Sprak
  readonly utvalg: Utvalg
  /** The day the page shows. */
  readonly dato: string
  readonly idag: string
  readonly sti: string
  readonly kanEndre: boolean
}

type Linje = Omit<Behandlet, 'id'> & { readonly id: number | null }

/** Which schemes the body handles and has handled, and those it will: its seats give rights in them. */
export function Ordningsavsnitt(p: Props) {
  const { sprak, utvalg: u } = p
  const t = ordningstekster[sprak]
  if (u.ordningId === null && u.type !== 'samarbeidsforum') return null
  const linjer: readonly Linje[] = [
    {
      id: null,
      ordningId: u.ordningId ?? '',
      kort: u.ordningKort ?? '',
      gyldig: u.gyldig,
      kilde: u.kilde ?? '–',
    },
    ...u.ogsa.toSorted((a, b) => rang(a.gyldig, p.dato) - rang(b.gyldig, p.dato)),
  ]
  const kolonner: readonly (Kolonne<Linje> | false)[] = [
    {
      nokkel: 'ordning',
      tittel: t.ordning,
      radhode: true,
      celle: (l) => (
        <>
          {l.kort}
          {l.id === null && <span class="sam-blokk sam-dempet">{t.egen}</span>}
        </>
      ),
    },
    { nokkel: 'status', tittel: t.status, celle: (l) => merke(l.gyldig, p.dato, sprak) },
    {
      nokkel: 'fra',
      tittel: t.forsteDag,
      celle: (l) => (l.gyldig.fra === null ? t.alltid : formatDato(l.gyldig.fra, sprak)),
    },
    {
      nokkel: 'siste',
      tittel: t.sisteDag,
      celle: (l) =>
        l.gyldig.til === null ? t.ingenSlutt : formatDato(dagenFor(l.gyldig.til), sprak),
    },
    {
      nokkel: 'kilde',
      tittel: utvalgstekster[sprak].kilde,
      bredde: 'tekst',
      celle: (l) => l.kilde,
    },
    p.kanEndre &&
      u.ogsa.some((l) => kanAvsluttes(l.gyldig, p.idag)) && {
        nokkel: 'endre',
        tittel: utvalgstekster[sprak].handling,
        bredde: 'krymp',
        celle: (l) =>
          l.id !== null && kanAvsluttes(l.gyldig, p.idag) ? (
            <a href={`${p.sti}/ordning/${l.id}/avslutt`}>
              {utvalgstekster[sprak].avslutt}
              <span class="ds-sr-only">: {l.kort}</span>
            </a>
          ) : null,
      },
  ]
  return (
    <Avsnitt
      tittel={t.tittel}
      id="ordninger"
      ingress={u.ordningId === null ? t.alle : t.ingress}
      ved={
        p.kanEndre &&
        u.ordningId !== null && (
          <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/ordning`}>
            {t.leggTil}
          </LenkeKnapp>
        )
      }
    >
      {u.ordningId !== null && (
        <Tabell
          sprak={sprak}
          tekst={t.tittel}
          skjultTekst
          smalt="stabel"
          tett
          rader={linjer}
          radnokkel={(l) => String(l.id)}
          kolonner={kolonner.filter((k) => k !== false)}
        />
      )}
    </Avsnitt>
  )
}

/** In force first, then those to come, then those that were. */
function rang(p: Periode, dato: string): number {
  if (gjelder(p, dato)) return 0
  return p.fra !== null && p.fra > dato ? 1 : 2
}

function merke(p: Periode, dato: string, sprak: Sprak) {
  const t = ordningstekster[sprak]
  const nr = rang(p, dato)
  if (nr === 0) return <Statusmerke type="suksess">{t.naa}</Statusmerke>
  return nr === 1 ? (
    <Statusmerke type="info">{t.senere}</Statusmerke>
  ) : (
    <Statusmerke type="noytral">{t.tidligere}</Statusmerke>
  )
}

function kanAvsluttes(p: Periode, idag: string): boolean {
  return p.til === null || p.til > idag
}
