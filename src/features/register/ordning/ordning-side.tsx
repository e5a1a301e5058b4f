import type { ComponentChildren } from 'preact'
import type { Kriterium, Ordningsregler, Sporsmal } from '#core/ordning.ts'
import { ulikeRegler } from '#core/register/sammenlign-regler.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Datovelger, Periodevisning, type Visningsdato } from '#features/register/visning.tsx'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatDato } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { gjeldendePa, visningsdag, type Gjeldende } from './gjeldende.ts'
import { regelverdi } from './regelverdi.ts'
import type { Ordning } from './sporringer.ts'
import { ENKLE_REGLER, ordningstekster } from './tekster.ts'

export interface OrdningProps {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly ordning: Ordning
  readonly ordninger: readonly Ordning[]
  readonly visning: Visningsdato
  readonly kanEndre: boolean
  /** The first year the rules may be changed from; null when none. */
  readonly forsteApne: number | null
}

/** One scheme: when, under which law, by which rules; the county's version beside the country's. */
export function Ordningsside(p: OrdningProps) {
  const { sprak, ordning: o } = p
  const t = ordningstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register/ordninger`
  const dag = visningsdag(o, p.visning.dato)
  const gjeldende = gjeldendePa(o, dag)
  const naa = gjeldende.egen ?? gjeldende.nasjonal
  const etter = p.ordninger.find((x) => x.id === o.erstattetAv)
  const foer = p.ordninger.filter((x) => x.erstattetAv === o.id)
  const lenke = (x: Ordning) => (
    <a key={x.id} href={`${sti}/${x.id}`}>
      {x.kortnavn}
    </a>
  )
  return (
    <>
      <Sidehode
        tittel={o.navn[sprak]}
        ingress={naa?.regler.formal[sprak]}
        handlinger={
          p.kanEndre &&
          p.forsteApne !== null && (
            <LenkeKnapp vekt="sekundaer" href={`${sti}/${o.id}/rediger`}>
              {t.rediger(p.fylke.navn)}
            </LenkeKnapp>
          )
        }
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      {p.kanEndre && p.forsteApne === null && (
        <Varsel sprak={sprak} type="info">
          {t.alleLaast}
        </Varsel>
      )}
      <Beskrivelsesliste
        punkter={[
          { term: t.gjelder, verdi: periodetekst(o.gyldig, sprak) },
          ...(etter ? [{ term: t.erstattetAv, verdi: lenke(etter) }] : []),
          ...(foer.length > 0
            ? [
                {
                  term: t.erstatter,
                  verdi: foer.flatMap((x, i) => (i === 0 ? [lenke(x)] : [', ', lenke(x)])),
                },
              ]
            : []),
          ...(naa
            ? [
                { term: t.hjemmel, verdi: naa.hjemmel },
                { term: t.kilde, verdi: naa.kilde },
              ]
            : []),
        ]}
      />
      <Datovelger sprak={sprak} adresse={`${sti}/${o.id}`} visning={p.visning} />
      {naa === undefined ? (
        <Varsel sprak={sprak} type="advarsel">
          {t.ingenRegler}
        </Varsel>
      ) : (
        <Regler {...p} gjeldende={gjeldende} regler={naa.regler} dag={dag} />
      )}
      <Tidslinje {...p} dag={dag} />
    </>
  )
}

function Regler(
  p: OrdningProps & {
    readonly gjeldende: Gjeldende
    readonly regler: Ordningsregler
    readonly dag: string
  },
) {
  const { sprak } = p
  const t = ordningstekster[sprak]
  const { nasjonal, egen } = p.gjeldende
  const ulike = new Set(
    nasjonal && egen ? ulikeRegler(nasjonal.regler, egen.regler) : ([] as const),
  )
  const merke = (sti: string): ComponentChildren =>
    ulike.has(sti) && <Statusmerke type="advarsel">{t.ulik}</Statusmerke>
  return (
    <>
      <Avsnitt
        tittel={t.regler}
        id="regler"
        ingress={egen ? t.reglerIngress(formatDato(p.dag, sprak)) : t.somNasjonal}
      >
        <Tabell
          sprak={sprak}
          tekst={t.regler}
          skjultTekst
          smalt="stabel"
          rader={ENKLE_REGLER}
          radnokkel={(navn) => navn}
          radvekt={(navn) => (ulike.has(navn) ? 'uthevet' : undefined)}
          kolonner={[
            { nokkel: 'regel', tittel: t.regel, radhode: true, celle: (navn) => t.navn[navn] },
            {
              nokkel: 'nasjonal',
              tittel: t.nasjonal,
              celle: (navn) => nasjonal && regelverdi(nasjonal.regler, navn, sprak),
            },
            ...(egen
              ? [
                  {
                    nokkel: 'egen',
                    tittel: t.fylket(p.fylke.navn),
                    celle: (navn: (typeof ENKLE_REGLER)[number]) => (
                      <span>
                        {regelverdi(egen.regler, navn, sprak)} {merke(navn)}
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Avsnitt>
      <Avsnitt tittel={t.kriterier} id="kriterier">
        <ol class="ds-list">
          {p.regler.kriterier.map((k) => (
            <li key={k.nr} value={k.nr}>
              <Tekster
                ny={<Kriterietekst kriterium={k} sprak={sprak} />}
                merke={merke(`kriterier.${k.nr}`)}
                nasjonalt={t.nasjonal}
                gammel={kriterietekst(
                  nasjonal?.regler.kriterier.find((x) => x.nr === k.nr),
                  sprak,
                )}
              />
            </li>
          ))}
        </ol>
      </Avsnitt>
      <Avsnitt tittel={t.sporsmal} id="sporsmal">
        <Tabell
          sprak={sprak}
          tekst={t.sporsmal}
          skjultTekst
          smalt="stabel"
          rader={p.regler.sporsmal}
          radnokkel={(s) => s.id}
          kolonner={[
            {
              nokkel: 'tekst',
              tittel: t.sporsmalId,
              radhode: true,
              bredde: 'bred',
              celle: (s) => (
                <>
                  {s.id}){' '}
                  <Tekster
                    ny={<Sporsmalstekst sporsmal={s} sprak={sprak} />}
                    merke={merke(`sporsmal.${s.id}`)}
                    nasjonalt={t.nasjonal}
                    gammel={nasjonal?.regler.sporsmal.find((x) => x.id === s.id)?.tekst[sprak]}
                  />
                </>
              ),
            },
            { nokkel: 'krav', tittel: t.skjema.kreves, celle: (s) => t.kreves[s.kreves] },
          ]}
        />
      </Avsnitt>
    </>
  )
}

function kriterietekst(k: Kriterium | undefined, sprak: Sprak): string | undefined {
  return k && `${k.navn[sprak]}. ${k.tekst[sprak]}`
}

function Kriterietekst(p: { readonly kriterium: Kriterium; readonly sprak: Sprak }) {
  return (
    <>
      <strong>{p.kriterium.navn[p.sprak]}</strong> {p.kriterium.tekst[p.sprak]}
    </>
  )
}

function Sporsmalstekst(p: { readonly sporsmal: Sporsmal; readonly sprak: Sprak }) {
  const { sporsmal: s, sprak } = p
  return (
    <>
      {s.tekst[sprak]}
      {s.hjelp && <span class="sam-dempet"> {s.hjelp[sprak]}</span>}
    </>
  )
}

/** A text of the county, and below it the country's when they differ. */
function Tekster(p: {
  readonly ny: ComponentChildren
  readonly merke: ComponentChildren
  readonly nasjonalt: string
  readonly gammel: string | undefined
}) {
  return (
    <>
      {p.ny} {p.merke}
      {p.merke && p.gammel && (
        <p class="sam-dempet">
          {p.nasjonalt}: {p.gammel}
        </p>
      )}
    </>
  )
}

function Tidslinje(p: OrdningProps & { readonly dag: string }) {
  const t = ordningstekster[p.sprak]
  const r = registertekster[p.sprak]
  return (
    <Avsnitt tittel={t.tidslinje} id="utgaver" ingress={t.tidslinjeIngress}>
      <Tabell
        sprak={p.sprak}
        tekst={t.tidslinje}
        skjultTekst
        smalt="stabel"
        rader={p.ordning.versjoner}
        radnokkel={(v) => String(v.id)}
        kolonner={[
          {
            nokkel: 'utgave',
            tittel: t.utgave,
            radhode: true,
            celle: (v) => (v.fylkeId === null ? t.nasjonal : t.fylket(p.fylke.navn)),
          },
          {
            nokkel: 'periode',
            tittel: r.periode,
            celle: (v) => <Periodevisning sprak={p.sprak} periode={v.gyldig} dato={p.dag} />,
          },
          { nokkel: 'hjemmel', tittel: t.hjemmel, celle: (v) => v.hjemmel },
          { nokkel: 'kilde', tittel: t.kilde, bredde: 'bred', celle: (v) => v.kilde },
        ]}
      />
      {p.ordning.lasteAr.length > 0 && (
        <p class="sam-dempet">{t.laast(p.ordning.lasteAr.join(', '))}</p>
      )}
    </Avsnitt>
  )
}
