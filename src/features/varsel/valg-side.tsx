import { NAAR, naarVarsles, VARSELSLAG } from '#core/varsler/slag.ts'
import { SPRAK, type Sprak } from '#core/sprak.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Tekstfelt, Velger } from '#ui/felt.tsx'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Mottaker } from './sporringer.ts'
import { varseltekster } from './tekster.ts'

export interface Valgprops {
  readonly sprak: Sprak
  readonly person: Mottaker
  readonly samlesKl: string
  /** What was typed, when the form comes back. */
  readonly skrevet: ReadonlyMap<string, string>
  readonly feil: readonly { readonly felt: string; readonly tekst: string }[]
  /** Saved in another window since this one was opened. */
  readonly konflikt: boolean
}

/** What one wants mail about, and when. */
export function Valgside(p: Valgprops) {
  const t = varseltekster[p.sprak]
  const feil = (felt: string) => p.feil.find((f) => f.felt === felt)?.tekst
  const verdi = (felt: string, lagret: string) => p.skrevet.get(felt) ?? lagret
  return (
    <>
      <Sidehode tittel={t.varsler} ingress={t.ingress} />
      {p.konflikt && (
        <Varsel sprak={p.sprak} type="advarsel" tittel={t.ikkeLagret} kunngjor>
          <p>{t.noenVarFor}</p>
        </Varsel>
      )}
      <Feiloppsummering sprak={p.sprak} feil={p.feil} />
      <Skjema
        adresse="/min-side/varsler"
        skjulte={{ versjon: verdi('versjon', String(p.person.versjon)) }}
        varsleUlagret
      >
        <Tekstfelt
          sprak={p.sprak}
          navn="epost"
          type="email"
          etikett={t.epost}
          beskrivelse={t.epostHjelp}
          krav="valgfritt"
          verdi={verdi('epost', p.person.epost ?? '')}
          feil={feil('epost')}
          autocomplete="email"
          maksLengde={254}
          bredde="l"
        />
        <Velger
          sprak={p.sprak}
          navn="sprak"
          etikett={t.sprak}
          beskrivelse={t.sprakHjelp}
          verdi={verdi('sprak', p.person.sprak ?? '')}
          valg={[
            { verdi: '', tekst: t.somOrganisasjonen },
            ...SPRAK.map((s) => ({ verdi: s, tekst: t.spraknavn[s] })),
          ]}
        />
        <Avsnitt tittel={t.velgTittel} ingress={t.uteDato(p.samlesKl)}>
          <div class="sam-stabel">
            {VARSELSLAG.map((slag) => (
              <Velger
                key={slag}
                sprak={p.sprak}
                navn={slag}
                etikett={t.slag[slag]}
                verdi={verdi(slag, naarVarsles(p.person.valg, slag))}
                feil={feil(slag)}
                valg={NAAR.map((n) => ({ verdi: n, tekst: t.naar[n] }))}
              />
            ))}
          </div>
        </Avsnitt>
        <Knapperad>
          <Knapp>{t.lagre}</Knapp>
        </Knapperad>
      </Skjema>
    </>
  )
}
