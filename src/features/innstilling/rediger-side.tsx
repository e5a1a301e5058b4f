import type { Sprak } from '#core/sprak.ts'
import { formatTall, formatTidspunkt } from '#ui/format.ts'
import { Avkryssing, Belopsfelt, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { innstillingSti } from './adresser.ts'
import type { Innstillingsbilde } from './bilde.ts'
import { tilGrunnlag } from './dokument.ts'
import { feiltekst } from './feiltekst.ts'
import { redigertekster } from './redigertekster.ts'
import type { Innstillingsrad } from './sporringer.ts'
import { Sumelement } from './sumelement.tsx'
import type { Skjemaverdier } from './tolk-utkast.ts'
import type { Innsendtsak, Nettverkssak } from './typer.ts'
import { LENGSTE_GRUNN, LENGSTE_SAK, linjefelt, type Utkastfeil } from './utkastfeil.ts'

export interface Redigerprops {
  readonly sprak: Sprak
  /** Computed from what stands in the form. */
  readonly bilde: Innstillingsbilde
  readonly verdier: Skjemaverdier
  readonly feil: readonly Utkastfeil[]
  /** What was typed by one who was not first, by field, where it differs. */
  readonly tapt?: Skjemaverdier | undefined
}

type Saksrad = Nettverkssak & { readonly sak: Innsendtsak }

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
          <Linjetabell {...p} felles={felles} />
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

type Felles = (felt: string) => {
  sprak: Sprak
  navn: string
  verdi: string
  feil: string | undefined
}

function Linjetabell({ sprak, bilde, felles }: Redigerprops & { readonly felles: Felles }) {
  const t = redigertekster[sprak]
  const linjer = new Map(bilde.dokument.linjer.map((l) => [l.nettverkId, l]))
  const tall = (belop: number | null | undefined, uten: string) =>
    belop === null || belop === undefined ? uten : formatTall(belop, sprak)
  return (
    <Tabell
      sprak={sprak}
      tekst={t.tabell}
      skjultTekst
      smalt="stabel"
      bred
      rader={bilde.inndata.nettverk.filter((n): n is Saksrad => n.sak !== null)}
      radnokkel={(n) => n.nettverkId}
      kolonner={[
        { nokkel: 'nettverk', tittel: t.nettverk, radhode: true, celle: (n) => n.navn },
        {
          nokkel: 'ramme',
          tittel: t.ramme,
          juster: 'hoyre',
          celle: (n) => tall(n.ramme, '–'),
        },
        {
          nokkel: 'omsokt',
          tittel: t.omsokt,
          juster: 'hoyre',
          celle: (n) => tall(n.sak.omsokt, '–'),
        },
        {
          nokkel: 'gruppe',
          tittel: t.gruppe,
          juster: 'hoyre',
          celle: (n) => tall(n.sak.vurdering?.belop, t.ikkeVurdert),
        },
        {
          nokkel: 'belop',
          tittel: t.belop,
          bredde: 'middels',
          celle: (n) => (
            <Belopsfelt
              {...felles(linjefelt(n.nettverkId, 'belop'))}
              etikett={t.belopFor(n.navn)}
              skjultEtikett
            />
          ),
        },
        {
          nokkel: 'samlet',
          tittel: t.tomt,
          juster: 'hoyre',
          celle: (n) => (
            <strong data-samlet={n.nettverkId}>
              {tall(linjer.get(n.nettverkId)?.samlet, '–')}
            </strong>
          ),
        },
        {
          nokkel: 'grunn',
          tittel: t.begrunnelse,
          bredde: 'bred',
          celle: (n) => <Begrunnelsesfelt sprak={sprak} n={n} felles={felles} />,
        },
      ]}
    />
  )
}

function Begrunnelsesfelt({ sprak, n, felles }: { sprak: Sprak; n: Saksrad; felles: Felles }) {
  const t = redigertekster[sprak]
  return (
    <div>
      <Tekstomrade
        {...felles(linjefelt(n.nettverkId, 'grunn'))}
        etikett={t.grunnFor(n.navn)}
        skjultEtikett
        rader={1}
        maksLengde={LENGSTE_GRUNN}
      />
      {n.sak.utenPartner.length > 0 && (
        <Tekstomrade
          {...felles(linjefelt(n.nettverkId, 'partner'))}
          etikett={t.partner(n.sak.utenPartner.map((x) => `«${x.tittel}»`).join(', '))}
          rader={2}
          maksLengde={LENGSTE_GRUNN}
        />
      )}
    </div>
  )
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
