import { sumKroner } from '#core/kroner.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Filfelt, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { formatKroner, formatTall } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { LestPublisert } from './les-publisert.ts'
import { publiserttekster } from './publiserttekster.ts'

export interface Publisertskjema {
  /** The table as text, pasted or read from the file. */
  readonly tabell: string
  readonly kilde: string
  readonly tabellfeil: readonly string[]
  readonly kildefeil: string | undefined
  /** Read and without faults: shown before anything is saved. */
  readonly forhand: LestPublisert | null
  readonly endretAvAndre: boolean
}

interface PublisertsideProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly adresse: string
  readonly skjema: Publisertskjema
  /** Rows that are here already. */
  readonly antallNa: number
  readonly sett: string
}

/** Paste or upload, look over, save: two steps, and nothing is stored before the second. */
export function Publisertside(p: PublisertsideProps) {
  const { sprak, skjema } = p
  const t = publiserttekster[sprak]
  return (
    <>
      <Feiloppsummering
        sprak={sprak}
        feil={[
          ...skjema.tabellfeil.map((tekst) => ({ felt: 'tabell', tekst })),
          ...(skjema.kildefeil === undefined ? [] : [{ felt: 'kilde', tekst: skjema.kildefeil }]),
        ]}
      />
      <Sidehode
        overtittel={p.ar.ordningNavn[sprak]}
        tittel={t.tittel}
        ingress={<p>{t.ingress}</p>}
      />
      {skjema.endretAvAndre && (
        <Varsel sprak={sprak} type="advarsel" kunngjor>
          <p>{t.endret}</p>
        </Varsel>
      )}
      {skjema.forhand !== null && <Forhand {...p} lest={skjema.forhand} />}
      <Avsnitt
        tittel={skjema.forhand === null ? t.tabellen : t.rettOpp}
        id={skjema.forhand === null ? 'inn' : 'rett'}
      >
        <Skjema adresse={p.adresse} skjulte={{ steg: 'les' }} filer>
          <Tekstomrade
            sprak={sprak}
            navn="tabell"
            etikett={t.tabell}
            beskrivelse={t.tabellHjelp}
            rader={12}
            verdi={skjema.tabell}
            feil={skjema.tabellfeil.join(' ') || undefined}
          />
          <Filfelt
            sprak={sprak}
            navn="fil"
            etikett={t.fil}
            beskrivelse={t.filHjelp}
            typer=".xlsx,.csv,.txt"
          />
          <Tekstfelt
            sprak={sprak}
            navn="kilde"
            etikett={t.kilde}
            beskrivelse={t.kildeHjelp}
            krav="maFyllesUt"
            verdi={skjema.kilde}
            feil={skjema.kildefeil}
          />
          <Knapperad>
            <Knapp vekt={skjema.forhand === null ? 'primaer' : 'sekundaer'}>{t.seOver}</Knapp>
          </Knapperad>
        </Skjema>
      </Avsnitt>
    </>
  )
}

function Forhand(p: PublisertsideProps & { readonly lest: LestPublisert }) {
  const { sprak, lest, skjema } = p
  const t = publiserttekster[sprak]
  const sum = sumKroner(lest.rader.map((r) => r.belop))
  const kr = (belop: number) => formatKroner(belop, sprak)
  const liste = new Intl.ListFormat(sprak, { type: 'conjunction' })
  return (
    <Avsnitt
      tittel={t.forhand}
      id="forhand"
      ingress={<p>{t.forhandTekst(lest.kolonner.navn, lest.kolonner.belop)}</p>}
    >
      {lest.oppgittSum !== null && (
        <Varsel sprak={sprak} type={lest.oppgittSum === sum ? 'suksess' : 'advarsel'}>
          <p>
            {lest.oppgittSum === sum
              ? t.sumStemmer(kr(sum))
              : t.sumStemmerIkke(kr(lest.oppgittSum), kr(sum))}
          </p>
        </Varsel>
      )}
      {lest.utelatt.length > 0 && (
        <Varsel sprak={sprak} type="advarsel">
          <p>{t.utelatt(liste.format(lest.utelatt.map((n) => n.navn)))}</p>
        </Varsel>
      )}
      <Tabell
        sprak={sprak}
        tekst={t.forhand}
        skjultTekst
        tett
        rader={lest.rader}
        radnokkel={(r) => String(r.radnummer)}
        kolonner={[
          {
            nokkel: 'nettverk',
            tittel: t.nettverk,
            radhode: true,
            celle: (r) => r.navn,
            fot: t.sum,
          },
          { nokkel: 'rad', tittel: t.rad, juster: 'hoyre', celle: (r) => r.radnummer },
          { nokkel: 'skrevet', tittel: t.skrevet, celle: (r) => r.skrevet },
          {
            nokkel: 'belop',
            tittel: t.belop,
            juster: 'hoyre',
            celle: (r) => formatTall(r.belop, sprak),
            fot: formatTall(sum, sprak),
          },
        ]}
      />
      {p.antallNa > 0 && <p>{t.erstatter(p.antallNa)}</p>}
      <Skjema
        adresse={p.adresse}
        skjulte={{ steg: 'lagre', tabell: skjema.tabell, kilde: skjema.kilde, sett: p.sett }}
      >
        <Knapp>{t.lagre}</Knapp>
      </Skjema>
    </Avsnitt>
  )
}
