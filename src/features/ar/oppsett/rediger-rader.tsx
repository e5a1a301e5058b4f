import type { Sprak } from '#core/sprak.ts'
import { Belopsfelt, Datofelt, Feltgruppe, Tallfelt, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { Knapp } from '#ui/knapp.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { redigertekster } from './rediger-tekster.ts'
import type { Nokkelrad, Oppsettskjema, Pottrad } from './skjema.ts'

interface Radprops {
  readonly sprak: Sprak
  readonly adresse: string
  readonly skjema: Oppsettskjema
  readonly feil: ReadonlyMap<string, string>
}

/** The pots as rows. Each button sends the whole form and comes back to this group. */
export function Pottfelter({ sprak, adresse, skjema, feil }: Radprops) {
  const t = redigertekster[sprak]
  const felt = (i: number, navn: string) => ({
    sprak,
    navn: `pott.${i}.${navn}`,
    feil: feil.get(`pott.${i}.${navn}`),
    skjultEtikett: true,
  })
  return (
    <Feltgruppe
      sprak={sprak}
      id="pott-gruppe"
      etikett={t.potter}
      beskrivelse={t.potterHjelp}
      feil={feil.get('pott-gruppe')}
    >
      {skjema.potter.length > 0 && (
        <Tabell<Nummerert<Pottrad>>
          sprak={sprak}
          tekst={t.potter}
          skjultTekst
          smalt="stabel"
          kolonner={[
            {
              nokkel: 'navn',
              tittel: t.pottNavn,
              bredde: 'bred',
              celle: ({ rad, nr }) => (
                <div>
                  <Tekstfelt
                    {...felt(nr, 'navn')}
                    etikett={`${t.pottNavn}, ${t.denne(nr + 1)}`}
                    verdi={rad.navn}
                  />
                  <Tekstomrade
                    {...felt(nr, 'direkteTil')}
                    etikett={`${t.pottDirekte}, ${t.denne(nr + 1)}`}
                    skjultEtikett={false}
                    verdi={rad.direkteTil}
                    rader={2}
                    krav="valgfritt"
                  />
                </div>
              ),
            },
            {
              nokkel: 'belop',
              tittel: t.pottBelop,
              celle: ({ rad, nr }) => (
                <Belopsfelt
                  {...felt(nr, 'belop')}
                  etikett={`${t.pottBelop}, ${t.denne(nr + 1)}`}
                  verdi={rad.belop}
                />
              ),
            },
            {
              nokkel: 'rekkefolge',
              tittel: t.rekkefolge,
              bredde: 'krymp',
              celle: ({ rad, nr }) => (
                <Radknapper
                  sprak={sprak}
                  adresse={`${adresse}#pott-gruppe`}
                  gruppe="pott"
                  nr={nr}
                  antall={skjema.potter.length}
                  navn={rad.navn}
                />
              ),
            },
          ]}
          rader={skjema.potter.map((rad, nr) => ({ rad, nr }))}
          radnokkel={({ nr }) => String(nr)}
        />
      )}
      <Knapperad>
        <Knapp
          vekt="sekundaer"
          liten
          navn="gjor"
          verdi="pott-ny"
          adresse={`${adresse}#pott-gruppe`}
        >
          {t.nyPott}
        </Knapp>
      </Knapperad>
    </Feltgruppe>
  )
}

/** The keys, each a group of its own, for they have too many fields for one line. */
export function Nokkelfelter({ sprak, adresse, skjema, feil }: Radprops) {
  const t = redigertekster[sprak]
  return (
    <div id="nokler">
      <Feltgruppe
        sprak={sprak}
        id="nokkel-gruppe"
        etikett={t.nokler}
        beskrivelse={`${t.noklerHjelp} ${t.fjernerTall}`}
        feil={feil.get('nokkel-gruppe')}
      >
        {skjema.nokler.map((rad, nr) => (
          <Nokkelkort key={nr} {...{ sprak, adresse, skjema, feil, rad, nr }} />
        ))}
        <Knapperad>
          <Knapp
            vekt="sekundaer"
            liten
            navn="gjor"
            verdi="nokkel-ny"
            adresse={`${adresse}#nokkel-gruppe`}
          >
            {t.nyNokkel}
          </Knapp>
        </Knapperad>
      </Feltgruppe>
    </div>
  )
}

function Nokkelkort(p: Radprops & { readonly rad: Nokkelrad; readonly nr: number }) {
  const { sprak, rad, nr, feil } = p
  const t = redigertekster[sprak]
  const felt = (navn: string) => ({
    sprak,
    navn: `nokkel.${nr}.${navn}`,
    feil: feil.get(`nokkel.${nr}.${navn}`),
  })
  return (
    <fieldset class="sam-kort">
      <legend class="ds-sr-only">
        {t.nokkelNavn} {nr + 1}
      </legend>
      <input type="hidden" name={`nokkel.${nr}.nr`} value={rad.nr} />
      <div class="sam-pa-rad">
        <Tekstfelt {...felt('navn')} etikett={t.nokkelNavn} verdi={rad.navn} />
        <Tallfelt {...felt('andel')} etikett={t.andel} verdi={rad.andel} bredde="xs" desimaler />
        <Datofelt {...felt('telledato')} etikett={t.telledato} verdi={rad.telledato} />
      </div>
      <Tekstfelt {...felt('kilde')} etikett={t.nokkelKilde} verdi={rad.kilde} bredde="l" />
      <Radknapper
        sprak={sprak}
        adresse={`${p.adresse}#nokkel-gruppe`}
        gruppe="nokkel"
        nr={nr}
        antall={p.skjema.nokler.length}
        navn={rad.navn}
      />
    </fieldset>
  )
}

interface Nummerert<R> {
  readonly rad: R
  readonly nr: number
}

function Radknapper(p: {
  readonly sprak: Sprak
  readonly adresse: string
  readonly gruppe: 'pott' | 'nokkel'
  readonly nr: number
  readonly antall: number
  readonly navn: string
}) {
  const t = redigertekster[p.sprak]
  const hvilken = p.navn === '' ? t.denne(p.nr + 1) : p.navn
  const knapp = (hva: 'opp' | 'ned' | 'fjern') => (
    <Knapp
      vekt="tertiaer"
      liten
      farge={hva === 'fjern' ? 'danger' : 'neutral'}
      navn="gjor"
      verdi={`${p.gruppe}-${hva}-${p.nr}`}
      adresse={p.adresse}
      etikett={`${t[hva]}: ${hvilken}`}
    >
      {t[hva]}
    </Knapp>
  )
  return (
    <div class="sam-pa-rad">
      {p.nr > 0 && knapp('opp')}
      {p.nr < p.antall - 1 && knapp('ned')}
      {knapp('fjern')}
    </div>
  )
}
