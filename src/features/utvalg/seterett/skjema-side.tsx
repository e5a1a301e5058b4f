import { GITTE_ROLLER, type Rettshaver, type Virkning } from '#core/verv/seterett.ts'
import type { Sprak } from '#core/sprak.ts'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import { UTVALGSTYPER } from '#features/utvalg/typer.ts'
import { Beskrivelsesliste, type Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Avkryssing, Datofelt, Radiogruppe, Tekstfelt, Velger } from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { seteretttekster, type Seterettfeilkode } from './tekster.ts'
import type { Gruppenavn } from './visning.tsx'

export interface Seterettskjema {
  readonly sprak: Sprak
  readonly tittel: string
  readonly ingress: string
  /** The list, where «cancel» leads. */
  readonly liste: string
  readonly adresse: string
  /** The line that is ended; null for a new one. */
  readonly linje: readonly Beskrivelse[] | null
  readonly grupper: Gruppenavn
  readonly verdier: Readonly<Record<string, string>>
  readonly feil: readonly { readonly felt: string; readonly kode: Seterettfeilkode }[]
  readonly avtrykk: string
  /** Whom it would change, from that day; undefined until it is asked for. */
  readonly prove:
    | { readonly virkning: Virkning; readonly sett: string; readonly dag: string }
    | undefined
  /** Somebody saved first: what is about the same body now. */
  readonly konflikt: readonly string[] | undefined
  readonly annenVirkning: boolean
}

/** A new line, or the end of one: what it is, then whom it changes, and only then saved. */
export function Seterettskjemaside(p: Seterettskjema) {
  const { sprak } = p
  const t = seteretttekster[sprak]
  return (
    <>
      <Sidehode tittel={p.tittel} ingress={p.ingress} />
      {(p.konflikt !== undefined || p.annenVirkning) && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.konflikt.tittel} kunngjor>
          <p>{p.annenVirkning ? t.konflikt.virkning : t.konflikt.tekst}</p>
          {p.konflikt !== undefined && p.konflikt.length > 0 && (
            <>
              <p>{t.konflikt.naa}:</p>
              <ul>
                {p.konflikt.map((l) => (
                  <li key={l}>{l}</li>
                ))}
              </ul>
            </>
          )}
        </Varsel>
      )}
      <Feiloppsummering
        sprak={sprak}
        feil={p.feil.map((f) => ({
          felt: f.felt,
          tekst: `${etikett(f.felt, sprak)}: ${t.feil[f.kode]}`,
        }))}
      />
      {p.linje !== null && <Beskrivelsesliste punkter={p.linje} />}
      <Skjema
        adresse={p.adresse}
        skjulte={{ avtrykk: p.avtrykk, ...(p.prove && { sett: p.prove.sett }) }}
        varsleUlagret
      >
        {p.linje === null ? (
          <NyeFelter {...p} />
        ) : (
          <Datofelt {...felt(p, 'siste')} etikett={t.siste} krav="maFyllesUt" />
        )}
        {p.prove && <Hvem sprak={sprak} {...p.prove} />}
        <Knapperad>
          {p.prove && (
            <Knapp navn="steg" verdi="lagre" farge={p.linje === null ? undefined : 'danger'}>
              {p.linje === null ? t.lagre : t.avslutteKnapp}
            </Knapp>
          )}
          <Knapp vekt={p.prove ? 'sekundaer' : 'primaer'} navn="steg" verdi="vis">
            {t.vis}
          </Knapp>
          <LenkeKnapp vekt="tertiaer" href={p.liste}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
    </>
  )
}

function NyeFelter(p: Seterettskjema) {
  const { sprak } = p
  const t = seteretttekster[sprak]
  const typer = utvalgstekster[sprak].typer
  return (
    <>
      <Velger
        {...felt(p, 'utvalgstype')}
        etikett={t.utvalgstype}
        krav="maFyllesUt"
        valg={UTVALGSTYPER.map((verdi) => ({ verdi, tekst: typer[verdi] }))}
      />
      <Velger
        {...felt(p, 'gruppe')}
        etikett={t.gruppe}
        beskrivelse={t.gruppeHjelp}
        krav="valgfritt"
        tomtValg={t.alleGrupper}
        valg={[...p.grupper].map(([verdi, tekst]) => ({ verdi, tekst }))}
      />
      <Radiogruppe
        {...felt(p, 'stemme')}
        etikett={t.stemme}
        krav="maFyllesUt"
        valg={(['med', 'uten', 'begge'] as const).map((verdi) => ({
          verdi,
          tekst: t.stemmevalg[verdi],
        }))}
      />
      <Velger
        {...felt(p, 'rolle')}
        etikett={t.rolle}
        krav="maFyllesUt"
        valg={GITTE_ROLLER.map((verdi) => ({ verdi, tekst: t.roller[verdi] }))}
      />
      <Avkryssing
        sprak={sprak}
        navn="alleOrdninger"
        etikett={t.alleValg}
        beskrivelse={t.alleHjelp}
        valgt={p.verdier['alleOrdninger'] === 'ja'}
      />
      <Tekstfelt
        {...felt(p, 'hjemmel')}
        etikett={t.hjemmel}
        beskrivelse={t.hjemmelHjelp}
        krav="maFyllesUt"
      />
      <Datofelt {...felt(p, 'fra')} etikett={t.fra} beskrivelse={t.fraHjelp} krav="maFyllesUt" />
      <Datofelt
        {...felt(p, 'siste')}
        etikett={t.siste}
        beskrivelse={t.sisteHjelp}
        krav="valgfritt"
      />
    </>
  )
}

const SLAG = ['far', 'mister', 'rekkevidde'] as const

/** How many gain and lose which role, and who they are. */
function Hvem(p: { readonly sprak: Sprak; readonly virkning: Virkning; readonly dag: string }) {
  const t = seteretttekster[p.sprak]
  const rader = SLAG.flatMap((slag) => p.virkning[slag].map((r) => ({ slag, ...r })))
  return (
    <Avsnitt tittel={t.virkning} id="virkning" ingress={t.virkningFra(p.dag)}>
      {rader.length === 0 ? (
        <p>{t.ingenVirkning}</p>
      ) : (
        <>
          <ul>{SLAG.flatMap((slag) => setninger(p.virkning[slag], t[slag], p.sprak))}</ul>
          <Tabell
            sprak={p.sprak}
            tekst={t.virkning}
            skjultTekst
            smalt="stabel"
            rader={rader}
            radnokkel={(r) => `${r.slag} ${r.besetningId} ${r.rolle}`}
            kolonner={[
              { nokkel: 'person', tittel: t.person, radhode: true, celle: (r) => r.navn },
              { nokkel: 'sete', tittel: t.sete, bredde: 'bred', celle: (r) => r.sete },
              { nokkel: 'utvalg', tittel: t.utvalg, bredde: 'bred', celle: (r) => r.utvalg },
              {
                nokkel: 'endring',
                tittel: t.endring,
                celle: (r) => `${t.endringsord[r.slag]}: ${rollenavn(r.rolle, p.sprak)}`,
              },
            ]}
          />
        </>
      )}
    </Avsnitt>
  )
}

function setninger(
  rader: readonly Rettshaver[],
  setning: (n: number, rolle: string) => string,
  sprak: Sprak,
) {
  return [...Map.groupBy(rader, (r) => r.rolle)].map(([rolle, like]) => {
    const personer = new Set(like.map((r) => r.personId)).size
    const tekst = setning(personer, rollenavn(rolle, sprak).toLowerCase())
    return <li key={tekst}>{tekst}.</li>
  })
}

function rollenavn(rolle: string, sprak: Sprak): string {
  const kjent = GITTE_ROLLER.find((r) => r === rolle)
  return kjent === undefined ? rolle : seteretttekster[sprak].roller[kjent]
}

function felt(p: Seterettskjema, navn: string) {
  const kode = p.feil.find((f) => f.felt === navn)?.kode
  return {
    sprak: p.sprak,
    navn,
    verdi: p.verdier[navn] ?? '',
    feil: kode === undefined ? undefined : seteretttekster[p.sprak].feil[kode],
  }
}

function etikett(navn: string, sprak: Sprak): string {
  const t = seteretttekster[sprak]
  const navnene: Readonly<Record<string, string>> = {
    utvalgstype: t.utvalgstype,
    gruppe: t.gruppe,
    stemme: t.stemme,
    rolle: t.rolle,
    hjemmel: t.hjemmel,
    fra: t.fra,
    siste: t.siste,
  }
  return navnene[navn] ?? navn
}
