import { NULL_KRONER } from '#core/kroner.ts'
import type { Sprak } from '#core/sprak.ts'
import { belopsforslag } from '#core/vurdering/belopsforslag.ts'
import { hoyesteBelop } from '#core/vurdering/grense.ts'
import { OPPFYLTSVAR, VURDERINGSRESULTATER } from '#core/vurdering/typer.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Belopsfelt, Radiogruppe, Tekstomrade } from '#ui/felt.tsx'
import { formatKroner } from '#ui/format.ts'
import { Knapp, KnappMedGrunn } from '#ui/knapp.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import type { Arstilstand } from './arstilstand.ts'
import { sakSti } from './adresser.ts'
import { merkeFor } from './sakstilstand.ts'
import type { Skjemaverdier } from './skjemaverdier.ts'
import type { Gruppe, Sak } from './sporringer.ts'
import { ARKSKJEMA } from './sumpanel.tsx'
import { vurderingstekster } from './tekster.ts'

export interface ArkProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly gruppe: Gruppe
  readonly sak: Sak
  readonly tilstand: Arstilstand
  readonly verdier: Skjemaverdier
  /** Sentences by field. */
  readonly feil: ReadonlyMap<string, string>
  /** Why this seat cannot assess; undefined when it can. */
  readonly laast: string | undefined
}

/** The criteria sheet: result, amount, and an answer with a reason for each criterion of the scheme. */
export function Kriterieark(p: ArkProps) {
  const { sprak, ar, gruppe, sak, verdier, laast } = p
  const t = vurderingstekster[sprak].sak
  const adresse = sakSti(ar, gruppe.slug, sak.nettverkId)
  return (
    <Skjema
      adresse={adresse}
      id={ARKSKJEMA}
      skjulte={{ versjon: merkeFor(sak.vurdering) }}
      varsleUlagret={laast === undefined}
    >
      {/* Enter in a field presses the first button there is, and it shall not be a suggestion. */}
      <button
        type="submit"
        class="ds-sr-only"
        tabIndex={-1}
        aria-hidden="true"
        disabled={laast !== undefined}
      >
        {t.lagre}
      </button>
      <fieldset class="sam-skjemadel" disabled={laast !== undefined}>
        <legend class="ds-sr-only">{t.ark}</legend>
        <Resultatdel {...p} />
        {ar.regler.kriterier.map((k) => (
          <Kriteriedel key={k.nr} {...p} nr={k.nr} />
        ))}
        <Tekstomrade
          sprak={sprak}
          navn="merknad"
          etikett={t.merknad}
          beskrivelse={t.merknadHjelp}
          verdi={verdier.merknad}
          feil={p.feil.get('merknad')}
          rader={3}
          bredde="l"
        />
      </fieldset>
      <Knapperad>
        <KnappMedGrunn id="lagre-neste" navn="gaa" verdi="neste" grunn={laast}>
          {t.lagreOgNeste}
        </KnappMedGrunn>
        {laast === undefined && <Knapp vekt="sekundaer">{t.lagre}</Knapp>}
      </Knapperad>
    </Skjema>
  )
}

function Resultatdel({ sprak, ar, gruppe, sak, tilstand, verdier, feil, laast }: ArkProps) {
  const alt = vurderingstekster[sprak]
  const t = alt.sak
  const omsokt = sak.omsokt ?? NULL_KRONER
  const kr = (belop: number) => formatKroner(belop, sprak)
  return (
    <>
      <Radiogruppe
        sprak={sprak}
        navn="resultat"
        etikett={t.resultatSporsmal}
        verdi={verdier.resultat}
        feil={feil.get('resultat')}
        paRad
        valg={VURDERINGSRESULTATER.map((r) => ({ verdi: r, tekst: alt.resultat[r] }))}
      />
      <Belopsfelt
        sprak={sprak}
        navn="belop"
        etikett={t.belopEtikett}
        beskrivelse={t.belopHjelp(kr(hoyesteBelop(omsokt, sak.ramme, tilstand.utvidetRamme)))}
        verdi={verdier.belop}
        feil={feil.get('belop')}
      />
      {laast === undefined && (
        <fieldset class="sam-skjemadel">
          <legend class="sam-dempet sam-liten">{t.forslagTittel}</legend>
          <div class="sam-knapperad">
            {belopsforslag(omsokt, sak.ramme, tilstand.utvidetRamme).map((f) => (
              <Knapp
                key={f.slag}
                vekt="sekundaer"
                liten
                navn="forslag"
                verdi={f.slag}
                adresse={`${sakSti(ar, gruppe.slug, sak.nettverkId)}#ark`}
              >
                {t.forslag[f.slag](kr(f.belop))}
              </Knapp>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}

function Kriteriedel({ sprak, ar, verdier, feil, nr }: ArkProps & { readonly nr: number }) {
  const alt = vurderingstekster[sprak]
  const t = alt.sak
  const kriterium = ar.regler.kriterier.find((k) => k.nr === nr)
  const svar = verdier.kriterier.find((k) => k.nr === nr)
  const sti = `kriterier.${nr}`
  return (
    <section class="sam-kriterium" aria-labelledby={`${sti}-navn`}>
      <h3 id={`${sti}-navn`}>{t.kriterium(nr, kriterium?.navn[sprak] ?? '')}</h3>
      <p>{kriterium?.tekst[sprak]}</p>
      <Radiogruppe
        sprak={sprak}
        navn={`${sti}.oppfylt`}
        etikett={
          <>
            {t.erOppfylt}
            <span class="ds-sr-only"> {kriterium?.navn[sprak]}</span>
          </>
        }
        verdi={svar?.oppfylt}
        feil={feil.get(`${sti}.oppfylt`)}
        paRad
        valg={OPPFYLTSVAR.map((o) => ({ verdi: o, tekst: alt.oppfylt[o] }))}
      />
      <Tekstomrade
        sprak={sprak}
        navn={`${sti}.grunn`}
        etikett={
          <>
            {t.grunn}
            <span class="ds-sr-only"> {kriterium?.navn[sprak]}</span>
          </>
        }
        beskrivelse={nr === ar.regler.kriterier[0]?.nr ? t.grunnHjelp : undefined}
        verdi={svar?.grunn}
        feil={feil.get(`${sti}.grunn`)}
        rader={2}
        bredde="l"
      />
    </section>
  )
}
