import { UTFALL } from '#core/habilitet/typer.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Radiogruppe, Tekstomrade, Velger } from '#ui/felt.tsx'
import { KnappMedGrunn } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { kanAvgjoreHer, type Sporsmal } from './bilde.ts'
import { omtalStilling } from './grunntekst.ts'
import { Stillingsmerke, type Saksprops } from './habilitetstabell.tsx'
import { Historikk } from './historikk.tsx'
import { grunnvalg, type Meldesvar } from './sakshabilitet-side.tsx'
import { sakshabilitetSti } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

export interface Avgjorsvar extends Meldesvar {
  readonly utfall: string
}

/** One person in one case: how it stands, and the form that puts the decision on record. */
export function AvgjorSide(
  p: Saksprops & { readonly sporsmal: Sporsmal; readonly svar: Avgjorsvar | null },
) {
  const { sprak, sporsmal, svar, bilde } = p
  const t = habilitetstekster[sprak]
  const { medlem, stilling, rader, regel } = sporsmal
  const lov = kanAvgjoreHer(p.meg, sporsmal, bilde)
  const star = omtalStilling(sprak, { personId: medlem.personId, stilling }, rader)
  const meldt = stilling.kode === 'meldt' ? stilling.grunn : regel
  return (
    <>
      <Sidehode
        overtittel={t.tittelSak(bilde.sak.nettverkNavn)}
        tittel={t.skjema.tittel(medlem.navn)}
        status={<Stillingsmerke sprak={sprak} stilling={stilling} />}
        ingress={sporsmal.harGattUt ? `${medlem.sete}. ${t.harGattUt}` : medlem.sete}
      />
      <Feiloppsummering sprak={sprak} feil={svar?.feilliste ?? []} />
      {svar?.utdatert && (
        <Varsel sprak={sprak} type="feil" tittel={t.utdatert.tittel} kunngjor>
          <p>{t.utdatert.tekst}</p>
        </Varsel>
      )}
      <p>
        {t.skjema.star}: {star === '' ? t.status.ingen.toLowerCase() : star}.
      </p>
      <Skjema
        adresse={`${sakshabilitetSti(p.ar, p.gruppe, bilde.sak.nettverkId)}/${medlem.vervId}`}
        skjulte={{ lest: sporsmal.merke }}
      >
        {lov.ok && (
          <>
            <Radiogruppe
              sprak={sprak}
              navn="utfall"
              etikett={t.skjema.utfall}
              verdi={svar?.utfall}
              feil={svar?.feil.get('utfall')}
              valg={UTFALL.map((u) => ({
                verdi: u,
                tekst: t.skjema.valg[u],
                beskrivelse: t.skjema.valgHjelp[u],
              }))}
            />
            <Velger
              sprak={sprak}
              navn="grunn"
              etikett={t.skjema.grunn}
              beskrivelse={t.skjema.grunnHjelp}
              tomtValg={t.meg.velgGrunn}
              verdi={svar?.grunn ?? meldt ?? ''}
              feil={svar?.feil.get('grunn')}
              valg={grunnvalg(sprak, p.hjemler)}
            />
            <Tekstomrade
              sprak={sprak}
              navn="ord"
              etikett={t.skjema.ord}
              beskrivelse={t.skjema.ordHjelp}
              rader={3}
              verdi={svar?.ord}
              feil={svar?.feil.get('ord')}
            />
          </>
        )}
        <Knapperad>
          <KnappMedGrunn id="avgjor" grunn={lov.ok ? undefined : t.kanIkkeAvgjore[lov.grunn]}>
            {t.skjema.lagre}
          </KnappMedGrunn>
        </Knapperad>
      </Skjema>
      <Avsnitt tittel={t.skjema.historikk}>
        <Historikk {...p} rader={rader} sakId={bilde.sak.sakId} />
      </Avsnitt>
    </>
  )
}
