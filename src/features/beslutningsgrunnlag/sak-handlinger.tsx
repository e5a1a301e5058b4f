import type { Avgjorelse } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Tekstomrade } from '#ui/felt.tsx'
import { KnappMedGrunn, LenkeKnapp } from '#ui/knapp.tsx'
import { Kort } from '#ui/kort.tsx'
import { formatDato } from '#ui/format.ts'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Varsel } from '#ui/varsel.tsx'
import { antallFunn, type Samlingsrad } from './samling.ts'
import { grunnlagstekster, type Avslag } from './tekster.ts'

/** What this reader may do here by role; each with the state's own yes or no. Absent: not theirs. */
export interface Handlingsvalg {
  readonly begynn?: Avgjorelse<Avslag> | undefined
  readonly historikk?: boolean
  readonly innsyn?: boolean
  /** The year whose text may be taken over. */
  readonly fraAr?: number | undefined
  readonly rediger?: Avgjorelse<Avslag> | undefined
  readonly send?: Avgjorelse<Avslag> | undefined
  readonly trekk?: Avgjorelse<Avslag> | undefined
  readonly returner?: Avgjorelse<Avslag> | undefined
  /** Every mangel of a refused submission, with its place on the page. */
  readonly sendAvvist?: readonly Feltfeil[]
  /** A reason that was refused, as it was typed. */
  readonly avvist?: {
    readonly felt: 'trekk' | 'returner'
    readonly verdi: string
    readonly grunn: Avslag
  }
}

/** What can be done now, and why not: the same rule enables the button and refuses on the server. */
export function Handlinger(p: {
  readonly sprak: Sprak
  readonly ar: Pick<Tilskuddsar, 'innsendingsfrist'>
  readonly rad: Samlingsrad
  readonly valg: Handlingsvalg
  readonly sti: string
}) {
  const { sprak, rad, valg, sti } = p
  const t = grunnlagstekster[sprak]
  const grunn = (a: Avgjorelse<Avslag>) => (a.ok ? undefined : t.avslag[a.grunn])
  const versjon = { versjon: String(rad.grunnlag?.versjon ?? 0) }
  if (!valg.begynn && !valg.rediger && !valg.returner) {
    return rad.grunnlag === null ? null : <p class="sam-dempet">{t.handling.bareLese}</p>
  }
  return (
    <Kort tittel={t.handling.tittel} tonet>
      <Oppgave {...p} />
      {valg.avvist && (
        <Feiloppsummering
          sprak={sprak}
          feil={[{ felt: `${valg.avvist.felt}-grunn`, tekst: t.avslag[valg.avvist.grunn] }]}
        />
      )}
      {valg.sendAvvist && (
        <Feiloppsummering sprak={sprak} tittel={t.avslag['har-mangler']} feil={valg.sendAvvist} />
      )}
      {valg.begynn && <Begynn {...p} begynn={valg.begynn} />}
      <Knapperad>
        {valg.rediger?.ok && (
          <LenkeKnapp
            vekt={valg.send?.ok && rad.status !== 'returnert' ? 'sekundaer' : 'primaer'}
            href={`${sti}/rediger`}
          >
            {t.handling.rediger}
          </LenkeKnapp>
        )}
        {valg.rediger && !valg.rediger.ok && (
          <KnappMedGrunn id="rediger" vekt="sekundaer" grunn={grunn(valg.rediger)}>
            {t.handling.rediger}
          </KnappMedGrunn>
        )}
        {valg.send && rad.status !== 'sendt' && (
          <Skjema adresse={`${sti}/send`} skjulte={versjon}>
            <KnappMedGrunn
              id="send"
              vekt={rad.status === 'returnert' ? 'sekundaer' : 'primaer'}
              grunn={grunn(valg.send)}
            >
              {t.handling.send}
            </KnappMedGrunn>
          </Skjema>
        )}
      </Knapperad>
      {valg.send?.ok && <p class="sam-dempet">{t.handling.sendTekst}</p>}
      {valg.trekk && rad.status === 'sendt' && (
        <MedGrunn
          {...p}
          navn="trekk"
          lov={valg.trekk}
          knapp={t.handling.trekk}
          tekst={t.handling.trekkTekst}
          etikett={t.handling.trekkGrunn}
        />
      )}
      {valg.returner && rad.status === 'sendt' && (
        <MedGrunn
          {...p}
          navn="returner"
          lov={valg.returner}
          knapp={t.handling.returner}
          tekst={t.handling.returnerTekst}
          etikett={t.handling.returnerGrunn}
        />
      )}
    </Kort>
  )
}

/** What is to be done, by when, and what stands in the way. */
function Oppgave(p: {
  readonly sprak: Sprak
  readonly ar: Pick<Tilskuddsar, 'innsendingsfrist'>
  readonly rad: Samlingsrad
  readonly valg: Handlingsvalg
}) {
  const { rad, valg } = p
  const t = grunnlagstekster[p.sprak].handling
  const skriver = valg.begynn !== undefined || valg.rediger !== undefined
  if (rad.status === 'sendt') {
    const lov = skriver ? valg.trekk : valg.returner
    return lov?.ok ? <p>{skriver ? t.sendtPartner : t.sendtSekretariat}</p> : null
  }
  if (!skriver) return <p>{t.venterPa}</p>
  if (!(valg.begynn ?? valg.rediger)?.ok) return null
  const frist = p.ar.innsendingsfrist
  const forSent = rad.funn.some((f) => f.kode === 'sendt-etter-frist')
  const mangler = antallFunn(rad.funn, 'mangel')
  return (
    <>
      {rad.grunnlag?.status === 'returnert' && (
        <Varsel sprak={p.sprak} type="advarsel" tittel={t.retur}>
          <p class="sam-brod">{rad.grunnlag.returnertGrunn}</p>
        </Varsel>
      )}
      <p>
        {frist === null
          ? t.utenFrist
          : (forSent ? t.etterFrist : t.innen)(formatDato(frist, p.sprak))}
        {mangler > 0 && (
          <>
            {' '}
            {t.rettForst(mangler)} <a href="#kontroll">{t.seMangler}</a>.
          </>
        )}
      </p>
    </>
  )
}

function MedGrunn(p: {
  readonly sprak: Sprak
  readonly rad: Samlingsrad
  readonly valg: Handlingsvalg
  readonly sti: string
  readonly navn: 'trekk' | 'returner'
  readonly lov: Avgjorelse<Avslag>
  readonly knapp: string
  readonly tekst: string
  readonly etikett: string
}) {
  const t = grunnlagstekster[p.sprak]
  if (!p.lov.ok) {
    return (
      <KnappMedGrunn id={p.navn} vekt="sekundaer" grunn={t.avslag[p.lov.grunn]}>
        {p.knapp}
      </KnappMedGrunn>
    )
  }
  const avvist = p.valg.avvist?.felt === p.navn ? p.valg.avvist : undefined
  return (
    <Detaljer tittel={p.knapp} apen={avvist !== undefined}>
      <p>{p.tekst}</p>
      <Skjema
        adresse={`${p.sti}/${p.navn}`}
        skjulte={{ versjon: String(p.rad.grunnlag?.versjon ?? 0) }}
      >
        <Tekstomrade
          sprak={p.sprak}
          id={`${p.navn}-grunn`}
          navn="grunn"
          etikett={p.etikett}
          krav={p.navn === 'returner' ? 'maFyllesUt' : 'valgfritt'}
          rader={3}
          maksLengde={2000}
          verdi={avvist?.verdi ?? ''}
          feil={avvist && t.avslag[avvist.grunn]}
        />
        <KnappMedGrunn id={p.navn} vekt="sekundaer">
          {p.knapp}
        </KnappMedGrunn>
      </Skjema>
    </Detaljer>
  )
}

function Begynn(p: {
  readonly sprak: Sprak
  readonly valg: Handlingsvalg
  readonly sti: string
  readonly begynn: Avgjorelse<Avslag>
}) {
  const t = grunnlagstekster[p.sprak]
  const { fraAr } = p.valg
  return (
    <Skjema adresse={`${p.sti}/begynn`}>
      <Knapperad>
        <KnappMedGrunn id="begynn" grunn={p.begynn.ok ? undefined : t.avslag[p.begynn.grunn]}>
          {t.handling.begynn}
        </KnappMedGrunn>
        {fraAr !== undefined && p.begynn.ok && (
          <KnappMedGrunn id="begynn-fra" vekt="sekundaer" navn="fra" verdi="tidligere">
            {t.handling.begynnFra(fraAr)}
          </KnappMedGrunn>
        )}
      </Knapperad>
      {fraAr !== undefined && p.begynn.ok && <p class="sam-dempet">{t.handling.begynnFraTekst}</p>}
    </Skjema>
  )
}
