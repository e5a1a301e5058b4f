import type { Oppsettslag } from '#core/administrasjon/oppsett.ts'
import { uventet } from '#core/resultat.ts'
import { SPRAK, type Sprak } from '#core/sprak.ts'
import type { Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import {
  Avkryssing,
  Datofelt,
  Feltgruppe,
  Radiogruppe,
  Tallfelt,
  Tekstfelt,
  Tekstomrade,
} from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { FELTER, type Feltdef, type Verdier } from './felter.ts'
import { slagtekster } from './slagtekster.ts'
import { administrasjonstekster, type Feilkode } from './tekster.ts'
import type { Ordningsnavn } from './visning.tsx'

export interface Oppsettskjema {
  readonly sprak: Sprak
  readonly slag: Oppsettslag
  readonly tittel: string
  /** `/fylke/administrasjon/slag` */
  readonly sti: string
  readonly nokkel: string
  readonly avtrykk: string
  readonly verdier: Verdier
  readonly feil: readonly { readonly felt: string; readonly kode: Feilkode }[]
  /** Somebody saved first: what is stored now. */
  readonly lagretNaa: readonly Beskrivelse[] | undefined
  readonly ordninger: Ordningsnavn
  /** The county has its own, and it can be ended. */
  readonly kanAvslutte: boolean
}

/** A new dated version of one setting; and under it, the way to end the county's own. */
export function Oppsettskjemaside(p: Oppsettskjema) {
  const { sprak, slag } = p
  const t = administrasjonstekster[sprak]
  const felt = (navn: string) => {
    const kode = p.feil.find((f) => f.felt === navn)?.kode
    return {
      sprak,
      navn,
      verdi: p.verdier[navn] ?? '',
      feil: kode === undefined ? undefined : `${t.feil[kode]}.`,
    }
  }
  return (
    <>
      <Sidehode tittel={p.tittel} ingress={t.skjemaIngress} />
      {p.lagretNaa && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.konflikt.tittel} kunngjor>
          <p>{t.konflikt.tekst}</p>
          {p.lagretNaa.length > 0 && (
            <>
              <p>{t.konflikt.naa}:</p>
              <Beskrivelsesliste punkter={p.lagretNaa} />
            </>
          )}
        </Varsel>
      )}
      <Feiloppsummering
        sprak={sprak}
        feil={p.feil.map((f) => ({
          felt: f.felt,
          tekst: `${etikett(sprak, slag, f.felt)}: ${t.feil[f.kode]}`,
        }))}
      />
      <Skjema
        adresse={`${p.sti}/${p.nokkel}/rediger`}
        skjulte={{ avtrykk: p.avtrykk }}
        varsleUlagret
      >
        {slag === 'behandling' && <p>{t.tomtSprak}</p>}
        {FELTER[slag].map((f) => (
          <Innhold key={f.navn} {...p} def={f} felt={felt} />
        ))}
        <Datofelt
          {...felt('fra')}
          etikett={t.forsteDag}
          beskrivelse={t.fraHjelp}
          krav="maFyllesUt"
        />
        <Datofelt
          {...felt('siste')}
          etikett={t.sisteDag}
          beskrivelse={t.sisteHjelp}
          krav="valgfritt"
        />
        <Tekstfelt
          {...felt('kilde')}
          etikett={t.kilde}
          beskrivelse={t.kildeHjelp}
          krav="valgfritt"
        />
        <Knapperad>
          <Knapp>{t.lagre}</Knapp>
          <LenkeKnapp vekt="tertiaer" href={p.sti}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
      {p.kanAvslutte && (
        <Avsnitt tittel={t.avslutt} id="avslutt" ingress={t.avsluttTekst}>
          <Skjema adresse={`${p.sti}/${p.nokkel}/avslutt`} skjulte={{ avtrykk: p.avtrykk }}>
            <Datofelt {...felt('slutt')} etikett={t.sisteDag} krav="maFyllesUt" />
            <Knapperad>
              <Knapp vekt="sekundaer" farge="danger">
                {t.avsluttKnapp}
              </Knapp>
            </Knapperad>
          </Skjema>
        </Avsnitt>
      )}
    </>
  )
}

type Feltoppslag = (navn: string) => {
  readonly sprak: Sprak
  readonly navn: string
  readonly verdi: string
  readonly feil: string | undefined
}

function Innhold(p: Oppsettskjema & { readonly def: Feltdef; readonly felt: Feltoppslag }) {
  const { def, felt, sprak } = p
  const t = administrasjonstekster[sprak]
  const s = slagtekster[sprak].slag[p.slag]
  const felles = {
    etikett: s.felt[def.navn] ?? def.navn,
    beskrivelse: s.hjelp[def.navn],
    krav: def.krevd ? ('maFyllesUt' as const) : ('valgfritt' as const),
  }
  if (def.flersprak)
    return (
      <Feltgruppe sprak={sprak} id={`gruppe-${def.navn}`} etikett={felles.etikett}>
        {SPRAK.map((x) => {
          const props = {
            ...felt(`${def.navn}.${x}`),
            etikett: stor(t.sprak[x]),
            krav: x === 'nb' ? ('maFyllesUt' as const) : ('valgfritt' as const),
          }
          return def.slag === 'tekst' ? (
            <Tekstfelt key={x} {...props} />
          ) : (
            <Tekstomrade key={x} {...props} rader={3} />
          )
        })}
      </Feltgruppe>
    )
  const props = { ...felt(def.navn), ...felles }
  switch (def.slag) {
    case 'tekst':
      return <Tekstfelt {...props} />
    case 'epost':
      return <Tekstfelt {...props} type="email" autocomplete="off" />
    case 'lenke':
      return <Tekstfelt {...props} type="url" autocomplete="off" />
    case 'omrade':
      return <Tekstomrade {...props} rader={4} />
    case 'dager':
      return <Tallfelt {...props} bredde="xs" />
    case 'maalform':
      return (
        <Radiogruppe
          {...props}
          paRad
          valg={[
            { verdi: 'nb', tekst: t.maalform.nb },
            { verdi: 'nn', tekst: t.maalform.nn },
          ]}
        />
      )
    case 'ordninger': {
      const valgte = new Set(props.verdi.split(','))
      return (
        <Feltgruppe sprak={sprak} id="ordninger" etikett={props.etikett} feil={props.feil}>
          {[...p.ordninger].map(([id, navn]) => (
            <Avkryssing
              key={id}
              sprak={sprak}
              navn="ordninger"
              id={`ordning-${id}`}
              etikett={navn}
              verdi={id}
              valgt={valgte.has(id)}
            />
          ))}
        </Feltgruppe>
      )
    }
    default:
      return uventet(def.slag)
  }
}

function etikett(sprak: Sprak, slag: Oppsettslag, felt: string): string {
  const t = administrasjonstekster[sprak]
  const egne: Readonly<Record<string, string>> = {
    fra: t.forsteDag,
    siste: t.sisteDag,
    slutt: `${t.avslutt}, ${t.sisteDag.toLowerCase()}`,
    kilde: t.kilde,
  }
  const [navn = '', x] = felt.split('.')
  const etiketten = slagtekster[sprak].slag[slag].felt[navn] ?? egne[navn] ?? navn
  const i = SPRAK.find((l) => l === x)
  return i === undefined ? etiketten : `${etiketten}, ${t.sprak[i]}`
}

function stor(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
