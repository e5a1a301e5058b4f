import { antallAaGjore } from '#core/oppgaver/finn-oppgaver.ts'
import type { Endring } from '#core/oppgaver/endringer.ts'
import type { Kommende } from '#core/oppgaver/frister.ts'
import type { Hatt, Oppgave } from '#core/oppgaver/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato, formatKortDato, formatTidspunkt } from '#ui/format.ts'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Hattavsnitt } from './hattavsnitt.tsx'
import { endringssted, endringstekst, fristested, fristtekst } from './oppgavetekst.ts'
import { minsidetekster } from './tekster.ts'

export interface MinsideProps {
  readonly sprak: Sprak
  readonly lastNed: string
  readonly hatter: readonly Hatt[]
  readonly oppgaver: readonly Oppgave[]
  readonly frister: readonly Kommende[]
  readonly endringer: readonly Endring[]
  /** The visit before this one; null when there was none. */
  readonly forrigeBesok: string | null
  /** The seat acted from now. */
  readonly vervId: number
  /** Where one's own history is read; null for one who may not. */
  readonly historikk: string | null
}

/** What one must do, for every hat; what others must do first; what is coming; what is new. */
export function Minside(p: MinsideProps) {
  const t = minsidetekster[p.sprak]
  const aGjore = antallAaGjore(p.oppgaver)
  const forfalt = p.oppgaver.filter((o) => o.forfalt && !o.venter).length
  // The hat in use first, then those with most to do.
  const antall = (h: Hatt) =>
    antallAaGjore(p.oppgaver.filter((o) => o.vervId === h.vervId)) +
    (h.vervId === p.vervId ? 1_000_000 : 0)
  const hatter = p.hatter.toSorted((a, b) => antall(b) - antall(a))
  return (
    <>
      <Sidehode
        tittel={t.tittel}
        ingress={t.ingress(aGjore, forfalt)}
        handlinger={
          <>
            <LenkeKnapp vekt="sekundaer" href="/min-side/varsler">
              {t.varsler}
            </LenkeKnapp>
            {p.historikk !== null && (
              <LenkeKnapp vekt="sekundaer" href={p.historikk}>
                {t.historikk}
              </LenkeKnapp>
            )}
          </>
        }
      />
      <Tallkortrekke
        kort={[
          { tittel: t.aGjore, tall: String(aGjore) },
          { tittel: t.forfalt, tall: String(forfalt), tone: forfalt > 0 ? 'feil' : undefined },
          { tittel: t.venter, tall: String(p.oppgaver.length - aGjore) },
          { tittel: t.nytt, tall: String(p.endringer.length), href: '#nytt' },
        ]}
      />
      {hatter.map((hatt) => (
        <Hattavsnitt
          key={hatt.vervId}
          sprak={p.sprak}
          hatt={hatt}
          iBruk={hatt.vervId === p.vervId}
          oppgaver={p.oppgaver.filter((o) => o.vervId === hatt.vervId)}
        />
      ))}
      {p.oppgaver.length === 0 && p.hatter.length === 0 && (
        <Tomt tittel={t.ingenting}>
          <p>{t.ingentingTekst}</p>
        </Tomt>
      )}
      <Frister {...p} />
      <Nytt {...p} />
      <LastNed tittel={p.lastNed} lenker={fillenker('/min-side', ['xlsx', 'json'])} />
    </>
  )
}

function Frister(p: MinsideProps) {
  const t = minsidetekster[p.sprak]
  return (
    <Avsnitt
      tittel={t.frister}
      id="frister"
      ved={
        p.frister.length > 0 && (
          <LenkeKnapp vekt="sekundaer" liten href="/min-side.ics" last>
            {t.kalender}
          </LenkeKnapp>
        )
      }
    >
      {p.frister.length === 0 ? <p>{t.ingenFrister}</p> : <Fristtabell {...p} />}
    </Avsnitt>
  )
}

function Fristtabell(p: MinsideProps) {
  const t = minsidetekster[p.sprak]
  return (
    <Tabell
      sprak={p.sprak}
      tekst={t.frister}
      skjultTekst
      smalt="stabel"
      rader={p.frister}
      radnokkel={(k) => `${k.dato}${fristtekst(k, p.sprak)}`}
      kolonner={[
        {
          nokkel: 'dato',
          tittel: t.dato,
          bredde: 'krymp',
          celle: (k) => formatKortDato(k.dato, p.sprak),
        },
        {
          nokkel: 'hva',
          tittel: t.hva,
          bredde: 'bred',
          celle: (k) => (
            <a class="ds-link" href={fristested(k)}>
              {fristtekst(k, p.sprak)}
            </a>
          ),
        },
      ]}
    />
  )
}

function Nytt(p: MinsideProps) {
  const t = minsidetekster[p.sprak]
  return (
    <Avsnitt
      tittel={t.nytt}
      id="nytt"
      ingress={
        p.forrigeBesok === null ? t.forsteBesok : t.siden(formatTidspunkt(p.forrigeBesok, p.sprak))
      }
    >
      {p.endringer.length === 0 ? (
        <p>{t.ingenEndringer}</p>
      ) : (
        <Tabell
          sprak={p.sprak}
          tekst={t.nytt}
          skjultTekst
          smalt="stabel"
          rader={p.endringer}
          radnokkel={(e) => `${e.tid}${e.kode}${endringstekst(e, p.sprak)}`}
          kolonner={[
            {
              nokkel: 'dato',
              tittel: t.dato,
              bredde: 'krymp',
              celle: (e) => formatDato(e.tid, p.sprak),
            },
            {
              nokkel: 'hva',
              tittel: t.hva,
              bredde: 'bred',
              celle: (e) => (
                <a class="ds-link" href={endringssted(e)}>
                  {endringstekst(e, p.sprak)}
                </a>
              ),
            },
          ]}
        />
      )}
    </Avsnitt>
  )
}
