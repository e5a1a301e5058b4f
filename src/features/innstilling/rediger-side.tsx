import type { Sprak } from '#core/sprak.ts'
import { formatTidspunkt } from '#ui/format.ts'
import { Avkryssing, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { innstillingSti } from './adresser.ts'
import type { Innstillingsbilde } from './bilde.ts'
import { tilGrunnlag } from './dokument.ts'
import { feiltekst } from './feiltekst.ts'
import { Linjetabell } from './linjetabell.tsx'
import { redigertekster } from './redigertekster.ts'
import type { Innstillingsrad } from './sporringer.ts'
import { Sumelement } from './sumelement.tsx'
import type { Skjemaverdier } from './tolk-utkast.ts'
import { LENGSTE_GRUNN, LENGSTE_SAK, type Utkastfeil } from './utkastfeil.ts'

export interface Redigerprops {
  readonly sprak: Sprak
  /** Computed from what stands in the form. */
  readonly bilde: Innstillingsbilde
  readonly verdier: Skjemaverdier
  readonly feil: readonly Utkastfeil[]
  /** What was typed by one who was not first, by field, where it differs. */
  readonly tapt?: Skjemaverdier | undefined
}

/** The plenary's amounts and reasons, in the table the forum knows from the sheet. */
export function Redigerside(p: Redigerprops) {
  const { sprak, bilde, feil } = p
  const { ar, rad, inndata, dokument } = bilde
  const t = redigertekster[sprak]
  const verdi = (felt: string) => p.verdier.get(felt) ?? ''
  const feilVed = (felt: string) => {
    const funnet = feil.find((f) => f.felt === felt)
    return funnet && feiltekst(funnet, sprak)
  }
  const felles = (felt: string) => ({ sprak, navn: felt, verdi: verdi(felt), feil: feilVed(felt) })
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningKort} ${ar.ar}`}
        tittel={t.tittel}
        ingress={<p>{t.ingress}</p>}
      />
      {rad?.endretTid && !p.tapt && (
        <p class="sam-dempet">
          {t.sistLagret(hvemTekst(rad.endretAv), formatTidspunkt(rad.endretTid, sprak))}
        </p>
      )}
      {p.tapt && <Konflikt sprak={sprak} bilde={bilde} tapt={p.tapt} />}
      <Feiloppsummering
        sprak={sprak}
        feil={feil.map((f) => ({ felt: f.felt, tekst: medNavn(f, bilde, sprak) }))}
      />
      <Skjema
        adresse={`${innstillingSti(ar)}/rediger`}
        skjulte={{ utkast: String(rad?.id ?? ''), versjon: String(rad?.versjon ?? '') }}
        varsleUlagret
      >
        <Avsnitt tittel={t.felles}>
          <Tekstfelt
            {...felles('sak')}
            etikett={t.sak}
            beskrivelse={t.sakHjelp}
            bredde="s"
            maksLengde={LENGSTE_SAK}
          />
          <Avkryssing
            sprak={sprak}
            navn="utvidet"
            etikett={t.utvidet}
            beskrivelse={t.utvidetHjelp}
            valgt={verdi('utvidet') !== ''}
          />
          <Tekstomrade
            {...felles('utvidetGrunn')}
            etikett={t.utvidetGrunn}
            beskrivelse={t.utvidetGrunnHjelp}
            rader={2}
            maksLengde={LENGSTE_GRUNN}
          />
        </Avsnitt>
        <Avsnitt tittel={t.linjer} id="linjer" ingress={<p>{t.linjerHjelp}</p>}>
          {feilVed('linjer') && (
            <Varsel sprak={sprak} type="feil">
              <p>{feilVed('linjer')}</p>
            </Varsel>
          )}
          <Linjetabell sprak={sprak} bilde={bilde} felles={felles} />
        </Avsnitt>
        <Knapperad>
          <Knapp>{t.lagre}</Knapp>
          <LenkeKnapp vekt="sekundaer" href={innstillingSti(ar)}>
            {t.tilbake}
          </LenkeKnapp>
        </Knapperad>
        <Sumelement
          sprak={sprak}
          ord={t.sum}
          sum={dokument.sum}
          rettes={feil.length}
          grunnlag={tilGrunnlag(inndata)}
        />
      </Skjema>
    </>
  )
}

function hvemTekst(hvem: Innstillingsrad['endretAv']): string {
  return hvem === null ? '' : `${hvem.navn} (${hvem.sete})`
}

/** The fault by itself says «the amount»; in the list it must say whose. */
function medNavn(f: Utkastfeil, bilde: Innstillingsbilde, sprak: Sprak): string {
  const navn = nettverksnavn(f.felt, bilde)
  return navn === undefined ? feiltekst(f, sprak) : `${navn}: ${feiltekst(f, sprak)}`
}

function nettverksnavn(felt: string, bilde: Innstillingsbilde): string | undefined {
  const id = /^linje\.(.+)\.[a-z]+$/.exec(felt)?.[1]
  return bilde.inndata.nettverk.find((n) => n.nettverkId === id)?.navn
}

function Konflikt(p: {
  readonly sprak: Sprak
  readonly bilde: Innstillingsbilde
  readonly tapt: Skjemaverdier
}) {
  const t = redigertekster[p.sprak]
  const { rad } = p.bilde
  const etikett = (felt: string) => {
    const navn = nettverksnavn(felt, p.bilde)
    if (felt === 'sak') return t.sak
    if (felt === 'utvidet') return t.utvidet
    if (felt === 'utvidetGrunn' || navn === undefined) return t.utvidetGrunn
    if (felt.endsWith('.belop')) return t.belopFor(navn)
    return felt.endsWith('.partner') ? t.partnerFor(navn) : t.grunnFor(navn)
  }
  return (
    <Varsel sprak={p.sprak} type="feil" tittel={t.konflikt.tittel}>
      {rad?.endretTid && (
        <p>{t.konflikt.hvem(hvemTekst(rad.endretAv), formatTidspunkt(rad.endretTid, p.sprak))}</p>
      )}
      <p>{t.konflikt.tekst}</p>
      {p.tapt.size > 0 && (
        <>
          <p>{t.konflikt.duSkrev}</p>
          <ul class="sam-tett-liste">
            {[...p.tapt].map(([felt, tekst]) => (
              <li key={felt}>
                {etikett(felt)}: <strong>{tekst}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </Varsel>
  )
}
