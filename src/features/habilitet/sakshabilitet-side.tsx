import { grunnerFor } from '#core/habilitet/gyldig.ts'
import { kanMelde, kanTrekkeMelding } from '#core/habilitet/kan-melde.ts'
import type { Habilitetsgrunn, Stilling } from '#core/habilitet/typer.ts'
import { uventet } from '#core/resultat.ts'
import type { Flerspraklig, Sprak } from '#core/sprak.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Tekstomrade, Velger } from '#ui/felt.tsx'
import { KnappMedGrunn, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Sporsmal } from './bilde.ts'
import { grunntekster, iParentes } from './grunntekst.ts'
import { Habilitetstabell, type Saksprops } from './habilitetstabell.tsx'
import { Historikk } from './historikk.tsx'
import { sakshabilitetSti, type Hjemler } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

/** What was chosen and typed in a form that came back. */
export interface Meldesvar {
  readonly grunn: string
  readonly ord: string
  readonly feil: ReadonlyMap<string, string>
  readonly feilliste: readonly Feltfeil[]
  readonly utdatert: boolean
}

type Props = Saksprops & {
  /** The address of the case itself. */
  readonly saksadresse: string
  readonly svar: Meldesvar | null
  readonly kanMelde: boolean
  readonly avgjorelsesregel: Flerspraklig | null
}

/** One case: where I stand, the form to declare, everybody in question, and what has happened. */
export function SakshabilitetSide(p: Props) {
  const { sprak, bilde, svar } = p
  const t = habilitetstekster[sprak]
  const meg = bilde.sporsmal.find((s) => s.medlem.personId === p.meg?.personId)
  return (
    <>
      <Sidehode
        tittel={t.tittelSak(bilde.sak.nettverkNavn)}
        ingress={t.ingressSak}
        handlinger={
          <LenkeKnapp href={p.saksadresse} vekt="sekundaer">
            {t.tilSaken}
          </LenkeKnapp>
        }
      />
      <Feiloppsummering sprak={sprak} feil={svar?.feilliste ?? []} />
      {svar?.utdatert && (
        <Varsel sprak={sprak} type="feil" tittel={t.utdatert.tittel} kunngjor>
          <p>{t.utdatert.tekst}</p>
        </Varsel>
      )}
      <Avsnitt tittel={t.meg.tittel} id="meg">
        {meg === undefined || !p.kanMelde ? (
          <p>{t.meg.ikkeMedlem}</p>
        ) : (
          <>
            <p>{minStilling(sprak, meg.stilling)}</p>
            <Meldeskjema {...p} sporsmal={meg} />
          </>
        )}
      </Avsnitt>
      <Avsnitt
        tittel={t.gruppe(p.gruppenavn)}
        ingress={t.lov(iParentes(sprak, p.avgjorelsesregel))}
      >
        <Habilitetstabell {...p} />
      </Avsnitt>
      <Avsnitt tittel={t.historikk.tittel}>
        <Historikk {...p} rader={bilde.sak.habilitet} sakId={bilde.sak.sakId} />
      </Avsnitt>
    </>
  )
}

function minStilling(sprak: Sprak, s: Stilling): string {
  const t = habilitetstekster[sprak].meg
  switch (s.kode) {
    case 'ingen':
      return t.deltar
    case 'foreslatt':
      return t.foreslatt(grunntekster[sprak].grunn[s.grunn])
    case 'meldt':
      return t.meldt
    case 'avgjort':
      return s.utfall === 'inhabil' ? t.inhabil : t.habil
    default:
      return uventet(s)
  }
}

function Meldeskjema(p: Props & { readonly sporsmal: Sporsmal }) {
  const { sprak, svar, bilde } = p
  const t = habilitetstekster[sprak]
  const { stilling, merke } = p.sporsmal
  const tilstand = { innstillingVedtatt: bilde.last, iGruppa: true, stilling }
  const melde = kanMelde(tilstand)
  const trekke = kanTrekkeMelding(tilstand)
  const sti = sakshabilitetSti(p.ar, p.gruppe, bilde.sak.nettverkId)
  if (stilling.kode === 'meldt') {
    return (
      <Skjema adresse={`${sti}/trekk`} skjulte={{ lest: merke }}>
        <p class="sam-dempet">{t.meg.trekkHjelp}</p>
        <Knapperad>
          <KnappMedGrunn
            id="trekk"
            vekt="sekundaer"
            grunn={trekke.ok ? undefined : t.kanIkkeTrekke[trekke.grunn]}
          >
            {t.meg.trekk}
          </KnappMedGrunn>
        </Knapperad>
      </Skjema>
    )
  }
  const grunn = melde.ok ? undefined : t.kanIkkeMelde[melde.grunn]
  return (
    <Skjema adresse={`${sti}/meld`} skjulte={{ lest: merke }}>
      <h3>{t.meg.meldTittel}</h3>
      <p class="sam-dempet">{t.meg.meldHjelp}</p>
      {grunn === undefined && (
        <>
          <Velger
            sprak={sprak}
            navn="grunn"
            etikett={t.meg.grunn}
            tomtValg={t.meg.velgGrunn}
            verdi={svar?.grunn ?? (stilling.kode === 'foreslatt' ? stilling.grunn : '')}
            feil={svar?.feil.get('grunn')}
            valg={grunnvalg(sprak, p.hjemler)}
          />
          <Tekstomrade
            sprak={sprak}
            navn="ord"
            etikett={t.meg.ord}
            beskrivelse={t.meg.ordHjelp}
            rader={3}
            verdi={svar?.ord}
            feil={svar?.feil.get('ord')}
          />
        </>
      )}
      <Knapperad>
        <KnappMedGrunn id="meld" grunn={grunn}>
          {t.meg.meld}
        </KnappMedGrunn>
      </Knapperad>
    </Skjema>
  )
}

/** The grounds of the group with their paragraphs. */
export function grunnvalg(sprak: Sprak, hjemler: Hjemler) {
  return grunnerFor('forum').map((g: Habilitetsgrunn) => ({
    verdi: g,
    tekst: `${grunntekster[sprak].valg[g]} (${hjemler.get(g)?.[sprak] ?? ''})`,
  }))
}
