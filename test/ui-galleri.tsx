import type { JSX } from 'preact'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Detaljer } from '#ui/detaljer.tsx'
import { Faner } from '#ui/faner.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import {
  Avkryssing,
  Belopsfelt,
  Datofelt,
  Feltgruppe,
  Filfelt,
  Radiogruppe,
  Tallfelt,
  Tekstfelt,
  Tekstomrade,
  Velger,
} from '#ui/felt.tsx'
import { formatEndring, formatKroner, formatProsent, type Sprak } from '#ui/format.ts'
import { Fremdrift } from '#ui/fremdrift.tsx'
import { Knapp, KnappMedGrunn, LenkeKnapp } from '#ui/knapp.tsx'
import { Kort, Kortrekke } from '#ui/kort.tsx'
import { Side, type Fargevalg, type Ressurser } from '#ui/side.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Stegviser } from '#ui/steg.tsx'
import { Stolpediagram } from '#ui/stolpe.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { tilHtml } from '#ui/til-html.ts'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'

export type Gallerivalg = {
  readonly sprak: Sprak
  readonly farge: Fargevalg
  readonly ressurser: Ressurser
  /** With faults in the form, as the server sends it back. */
  readonly medFeil?: boolean
}

/** Every piece of the interface on one page, to be looked at and tested. Not shipped. */
export function galleri(v: Gallerivalg): string {
  return tilHtml(
    <Side
      sprak={v.sprak}
      farge={v.farge}
      ressurser={v.ressurser}
      tittel="Galleri"
      beskrivelse="Alle deler av grensesnittet"
      tjeneste={{ navn: 'Samråd', undertittel: 'Tilskudd til kompetanse', href: '/' }}
      kontekst={[
        {
          etikett: 'Fylke',
          valgt: 'Trøndelag',
          valg: [
            { tekst: 'Trøndelag', href: '/trondelag', aktiv: true },
            { tekst: 'Nordland', href: '/nordland' },
          ],
        },
        {
          etikett: 'År',
          valgt: '2023',
          valg: [
            { tekst: '2023', href: '/2023', aktiv: true },
            { tekst: '2024', href: '/2024' },
          ],
        },
        { etikett: 'Ordning', valgt: 'Kompetanseløftet', valg: [] },
      ]}
      hvem={{
        navn: 'Aslaug Demodal',
        forHvem: 'Statsforvalteren i Trøndelag',
        meny: <a href="/bytt">Bytt person</a>,
      }}
      sprakvalg={[
        { sprak: 'nb', navn: 'Bokmål', href: '?lang=nb' },
        { sprak: 'nn', navn: 'Nynorsk', href: '?lang=nn' },
        { sprak: 'en', navn: 'English', href: '?lang=en' },
      ]}
      fargeskjema={{ adresse: '/farge', skjulte: { csrf: 'abc' } }}
      navigasjon={[
        { tekst: 'Året', href: '/ar' },
        { tekst: 'Fordeling', href: '/fordeling', aktiv: true },
        { tekst: 'Beslutningsgrunnlag', href: '/grunnlag' },
        { tekst: 'Vurdering', href: '/vurdering' },
        { tekst: 'Innstilling', href: '/innstilling' },
        { tekst: 'Register', href: '/register' },
      ]}
      brodsmuler={[
        { tekst: 'Trøndelag', href: '/' },
        { tekst: '2023', href: '/2023' },
        { tekst: 'Fordeling' },
      ]}
      varsler={
        <Varsel sprak={v.sprak} type="advarsel" tittel="Demofylke">
          <p>Tallene er offentlige, personene er oppdiktet.</p>
        </Varsel>
      }
      bunn={
        <>
          <span>Samråd er fri programvare</span>
          <a href="/tilgjengelighet">Tilgjengelighet</a>
        </>
      }
    >
      <Sidehode
        overtittel="Kompetanseløftet 2023"
        tittel="Fordeling av rammer"
        status={<Statusmerke type="utkast">Forslag</Statusmerke>}
        ingress="Rammene til nettverkene, på krona. Hvert beløp er forklart, og summen er lik potten."
        handlinger={
          <>
            <Knapp>Vedta fordelingen</Knapp>
            <LenkeKnapp vekt="sekundaer" href="/xlsx" last>
              Last ned regneark
            </LenkeKnapp>
          </>
        }
      />
      <Tall sprak={v.sprak} />
      <Aret sprak={v.sprak} />
      <Tabeller sprak={v.sprak} />
      <Figurer sprak={v.sprak} />
      <Felter sprak={v.sprak} medFeil={v.medFeil ?? false} />
      <Resten sprak={v.sprak} />
    </Side>,
  )
}

type Del = { readonly sprak: Sprak }

function Tall({ sprak }: Del): JSX.Element {
  return (
    <Tallkortrekke
      kort={[
        { tittel: 'Tildelt', tall: formatKroner(12_022_000, sprak), tekst: 'Tildelingsbrev 2023' },
        { tittel: 'Avsatt', tall: formatKroner(1_500_000, sprak), tekst: 'Fellestiltak' },
        { tittel: 'Til nettverkene', tall: formatKroner(10_522_000, sprak), href: '#rammer' },
        {
          tittel: 'Omsøkt',
          tall: formatKroner(11_703_669, sprak),
          tekst: `${formatEndring(1_181_669, sprak)} over potten`,
          tone: 'feil',
        },
      ]}
    />
  )
}

function Aret({ sprak }: Del): JSX.Element {
  return (
    <Avsnitt tittel="Året">
      <Stegviser
        sprak={sprak}
        etikett="Stegene i året"
        steg={[
          { tittel: 'Prinsipper', tilstand: 'ferdig', href: '#1', undertekst: '24. januar' },
          { tittel: 'Rammer', tilstand: 'ferdig', href: '#2', undertekst: '24. januar' },
          {
            tittel: 'Beslutningsgrunnlag',
            tilstand: 'forsinket',
            href: '#3',
            undertekst: '9 av 11',
          },
          { tittel: 'Vurdering', tilstand: 'na', href: '#4', undertekst: 'innen 8. mars' },
          { tittel: 'Innstilling', tilstand: 'senere', undertekst: '8. mars' },
          { tittel: 'Vedtak', tilstand: 'senere', undertekst: '15. april' },
        ]}
      />
    </Avsnitt>
  )
}

type Rad = {
  id: string
  navn: string
  verdi: number
  ramme: number
  fjor: number
  status: Statustype
}

const RADER: Rad[] = [
  {
    id: 'a',
    navn: 'Indre Namdal',
    verdi: 83_453,
    ramme: 305_496,
    fjor: 298_114,
    status: 'suksess',
  },
  { id: 'b', navn: 'Værnes', verdi: 1_041_220, ramme: 1_516_381, fjor: 1_540_002, status: 'aktiv' },
  {
    id: 'c',
    navn: 'Trondheim og Malvik',
    verdi: 3_195_167,
    ramme: 3_395_168,
    fjor: 3_201_440,
    status: 'advarsel',
  },
  { id: 'd', navn: 'Midtre Namdal', verdi: 622_118, ramme: 987_204, fjor: 990_871, status: 'feil' },
]

const STATUS: Record<string, string> = {
  suksess: 'Sendt inn',
  aktiv: 'Under arbeid',
  advarsel: 'Over rammen',
  feil: 'Mangler',
}

function Tabeller({ sprak }: Del): JSX.Element {
  const sum = RADER.reduce((s, r) => s + r.ramme, 0)
  return (
    <Avsnitt
      id="rammer"
      tittel="Rammer per nettverk"
      ingress="Grunntilskuddet er likt for alle. Resten følger antall barn og elever."
      ved={<a href="/hvordan">Slik regnes det</a>}
    >
      <Tabell
        sprak={sprak}
        tekst="Rammer per nettverk 2023"
        skjultTekst
        rader={RADER}
        radnokkel={(r) => r.id}
        radvekt={(r) => (r.status === 'feil' ? 'feil' : undefined)}
        kolonner={[
          {
            nokkel: 'navn',
            tittel: 'Nettverk',
            celle: (r) => <a href={`/n/${r.id}`}>{r.navn}</a>,
            radhode: true,
            sortering: { href: '?s=navn', retning: 'stigende' },
            fot: 'Sum',
          },
          {
            nokkel: 'verdi',
            tittel: 'Barn og elever',
            celle: (r) => formatKroner(r.verdi, sprak),
            juster: 'hoyre',
            sortering: { href: '?s=verdi' },
          },
          {
            nokkel: 'ramme',
            tittel: 'Ramme',
            celle: (r) => formatKroner(r.ramme, sprak),
            juster: 'hoyre',
            sortering: { href: '?s=ramme' },
            fot: formatKroner(sum, sprak),
          },
          {
            nokkel: 'andel',
            tittel: 'Andel',
            celle: (r) => formatProsent(r.ramme / sum, sprak),
            juster: 'hoyre',
            fot: formatProsent(1, sprak),
          },
          {
            nokkel: 'endring',
            tittel: 'Mot i fjor',
            celle: (r) => formatEndring(r.ramme - r.fjor, sprak),
            juster: 'hoyre',
          },
          {
            nokkel: 'status',
            tittel: 'Status',
            celle: (r) => <Statusmerke type={r.status}>{STATUS[r.status]}</Statusmerke>,
            bredde: 'krymp',
          },
        ]}
      />
      <Tabell
        sprak={sprak}
        smalt="stabel"
        tekst="Frister"
        rader={RADER.slice(0, 2)}
        radnokkel={(r) => r.id}
        kolonner={[
          { nokkel: 'navn', tittel: 'Nettverk', celle: (r) => r.navn, radhode: true },
          {
            nokkel: 'hva',
            tittel: 'Hva som gjenstår',
            celle: () => 'Økonomi og forankring for 2023',
          },
          { nokkel: 'frist', tittel: 'Frist', celle: () => '1. februar 2023', bredde: 'krymp' },
        ]}
      />
    </Avsnitt>
  )
}

function Figurer({ sprak }: Del): JSX.Element {
  return (
    <Avsnitt tittel="Figurer">
      <div class="sam-todelt sam-todelt-lik">
        <Stolpediagram
          tittel="Ramme per nettverk"
          forklaring={{ verdi: '2023', sammenlign: '2022' }}
          stolper={RADER.map((r) => ({
            tekst: r.navn,
            verdi: r.ramme,
            verditekst: formatKroner(r.ramme, sprak),
            sammenlign: r.fjor,
          }))}
        />
        <div class="sam-stabel">
          <Fremdrift
            tittel="Innstilt av potten"
            verdi={9_205_885}
            maks={10_522_000}
            tekst={`${formatKroner(9_205_885, sprak)} av ${formatKroner(10_522_000, sprak)}`}
            resttekst={`${formatKroner(1_316_115, sprak)} igjen`}
          />
          <Fremdrift
            tittel="Omsøkt av potten"
            verdi={11_703_669}
            maks={10_522_000}
            tekst={`${formatKroner(11_703_669, sprak)} av ${formatKroner(10_522_000, sprak)}`}
            resttekst={`${formatKroner(1_181_669, sprak)} over potten`}
          />
          <Stolpediagram
            tittel="Uten sammenligning"
            stolper={RADER.slice(0, 3).map((r) => ({
              tekst: r.navn,
              verdi: r.verdi,
              verditekst: formatKroner(r.verdi, sprak),
            }))}
          />
        </div>
      </div>
    </Avsnitt>
  )
}

function Felter({ sprak, medFeil }: Del & { readonly medFeil: boolean }): JSX.Element {
  const feil = (tekst: string): string | undefined => (medFeil ? tekst : undefined)
  return (
    <Avsnitt tittel="Skjema">
      {medFeil && (
        <Feiloppsummering
          sprak={sprak}
          feil={[
            { felt: 'tema', tekst: 'Skriv hva tiltaket handler om' },
            { felt: 'belop', tekst: 'Beløpet må være et helt tall, uten øre' },
            { felt: 'malgruppe', tekst: 'Velg en målgruppe' },
          ]}
        />
      )}
      <Skjema adresse="/lagre" skjulte={{ csrf: 'abc' }} varsleUlagret>
        <Tekstfelt
          sprak={sprak}
          navn="tema"
          etikett="Tema"
          krav="maFyllesUt"
          beskrivelse="Kort, slik det skal stå i innstillingen."
          feil={feil('Skriv hva tiltaket handler om')}
        />
        <Belopsfelt
          sprak={sprak}
          navn="belop"
          etikett="Søknadsbeløp"
          krav="maFyllesUt"
          verdi="1 130 669,50"
          feil={feil('Beløpet må være et helt tall, uten øre')}
        />
        <Tallfelt sprak={sprak} navn="deltakere" etikett="Deltakere" bredde="xs" krav="valgfritt" />
        <Velger
          sprak={sprak}
          navn="partner"
          etikett="Samarbeidspartner"
          bredde="m"
          valg={[
            { verdi: 'nord', tekst: 'Nord universitet', gruppe: 'Universitet' },
            { verdi: 'ntnu', tekst: 'NTNU', gruppe: 'Universitet' },
            { verdi: 'dmmh', tekst: 'Dronning Mauds Minne Høgskole', gruppe: 'Høyskole' },
          ]}
        />
        <Radiogruppe
          sprak={sprak}
          navn="malgruppe"
          etikett="Målgruppe"
          krav="maFyllesUt"
          feil={feil('Velg en målgruppe')}
          valg={[
            { verdi: 'b', tekst: 'Barnehage', beskrivelse: 'Ansatte og ledere i barnehagen' },
            { verdi: 's', tekst: 'Skole' },
            { verdi: 'p', tekst: 'PPT' },
          ]}
        />
        <Radiogruppe
          sprak={sprak}
          navn="resultat"
          etikett="Resultat"
          paRad
          verdi="ja"
          valg={[
            { verdi: 'ja', tekst: 'Innstilles' },
            { verdi: 'delvis', tekst: 'Delvis' },
            { verdi: 'nei', tekst: 'Avslås' },
          ]}
        />
        <Feltgruppe sprak={sprak} id="typer" etikett="Hvem deltar?">
          <Avkryssing sprak={sprak} navn="offentlig" etikett="Kommunale enheter" valgt />
          <Avkryssing
            sprak={sprak}
            navn="privat"
            etikett="Private enheter"
            beskrivelse="Skal være informert"
          />
        </Feltgruppe>
        <Datofelt
          sprak={sprak}
          navn="dato"
          etikett="Godkjent av instituttleder"
          verdi="2023-01-27"
        />
        <Filfelt sprak={sprak} navn="fil" etikett="Regneark" typer=".xlsx,.csv" />
        <Tekstfelt
          sprak={sprak}
          navn="ramme"
          etikett="Ramme"
          verdi="3 395 168"
          laast="Rammen er vedtatt i fordelingen og kan ikke endres her."
          bredde="s"
        />
        <Tekstomrade
          sprak={sprak}
          navn="mal"
          etikett="Mål"
          verdi="Alle barn skal oppleve mestring."
        />
        <Knapperad>
          <Knapp>Lagre</Knapp>
          <Knapp vekt="sekundaer">Lagre og legg til</Knapp>
          <Knapp vekt="tertiaer" farge="danger">
            Trekk tiltaket
          </Knapp>
          <LenkeKnapp vekt="tertiaer" href="/">
            Avbryt
          </LenkeKnapp>
        </Knapperad>
        <KnappMedGrunn
          id="send-inn"
          grunn="Du kan ikke sende inn: institutt­leder har ikke godkjent rammen."
        >
          Send inn
        </KnappMedGrunn>
      </Skjema>
      <Skjema adresse="/" metode="get" paRad autoSend>
        <Velger
          sprak={sprak}
          navn="uh"
          etikett="Partner"
          tomtValg="Alle"
          valg={[{ verdi: 'nord', tekst: 'Nord universitet' }]}
        />
        <Tekstfelt sprak={sprak} navn="sok" etikett="Søk" type="search" />
        <div class="sam-knapperad" data-uten-skript>
          <Knapp vekt="sekundaer">Vis</Knapp>
        </div>
      </Skjema>
    </Avsnitt>
  )
}

function Resten({ sprak }: Del): JSX.Element {
  return (
    <Avsnitt tittel="Resten">
      <Faner
        etikett="Visninger"
        faner={[
          { tekst: 'Alle', href: '#alle', aktiv: true, antall: 11 },
          { tekst: 'Sendt inn', href: '#sendt', antall: 9 },
          { tekst: 'Mangler', href: '#mangler', antall: 2 },
        ]}
      />
      <p>
        <Statusmerke type="noytral">Ikke startet</Statusmerke>{' '}
        <Statusmerke type="utkast">Utkast</Statusmerke>{' '}
        <Statusmerke type="aktiv">Pågår</Statusmerke>{' '}
        <Statusmerke type="info">Til vurdering</Statusmerke>{' '}
        <Statusmerke type="suksess">Innstilles</Statusmerke>{' '}
        <Statusmerke type="advarsel">Delvis</Statusmerke>{' '}
        <Statusmerke type="feil">Avslås</Statusmerke>
      </p>
      <Varsel sprak={sprak} type="info" tittel="Forslaget er ikke vedtatt">
        <p>Tallene kan endre seg til forumet har møtt.</p>
      </Varsel>
      <Varsel sprak={sprak} type="suksess" kunngjor>
        <p>Tiltaket er lagret.</p>
      </Varsel>
      <Varsel sprak={sprak} type="feil" tittel="Noen andre har lagret i mellomtiden">
        <p>
          Det du skrev står her fortsatt. <a href="/se">Se hva som er endret</a>
        </p>
      </Varsel>
      <Kortrekke>
        <Kort
          tittel="Indre Namdal"
          href="/n"
          niva={3}
          ved={<Statusmerke type="suksess">Klar</Statusmerke>}
        >
          <p>Seks kommuner, Nord universitet.</p>
        </Kort>
        <Kort tittel="Gruppe Ørn" niva={3} tonet>
          <p>Fire saker, alle ferdig vurdert.</p>
          <Knapperad>
            <LenkeKnapp liten vekt="sekundaer" href="/orn">
              Åpne
            </LenkeKnapp>
          </Knapperad>
        </Kort>
        <Kort tittel="Frister" niva={3}>
          <Beskrivelsesliste
            punkter={[
              { term: 'Beslutningsgrunnlag', verdi: '1. februar 2023' },
              { term: 'Innstilling', verdi: '8. mars 2023' },
            ]}
          />
        </Kort>
      </Kortrekke>
      <div>
        <Detaljer tittel="Slik er rammen regnet ut">
          <p>200 000 kr grunntilskudd, og 1,002 % av 8 322 000 kr.</p>
        </Detaljer>
        <Detaljer tittel="Kilde" apen>
          <p>Tabellen som ble lagt fram for forumet.</p>
        </Detaljer>
      </div>
      <Beskrivelsesliste
        punkter={[
          { term: 'Nettverk', verdi: 'Trondheim og Malvik' },
          { term: 'Partner', verdi: 'NTNU' },
          { term: 'Forankring', verdi: 'Behandlet i styret, med tillitsvalgte til stede.' },
        ]}
      />
      <Tomt
        tittel="Ingen beslutningsgrunnlag ennå"
        handling={<LenkeKnapp href="/ny">Nytt beslutningsgrunnlag</LenkeKnapp>}
      >
        <p>Her kommer nettverkenes søknader når de er registrert.</p>
      </Tomt>
    </Avsnitt>
  )
}
