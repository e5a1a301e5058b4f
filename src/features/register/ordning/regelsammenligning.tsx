import type { ComponentChildren } from 'preact'
import type { Kriterium, Ordningsregler, Sporsmal } from '#core/ordning.ts'
import { ulikeRegler } from '#core/register/sammenlign-regler.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Gjeldende } from './gjeldende.ts'
import type { OrdningProps } from './ordning-side.tsx'
import { regelverdi } from './regelverdi.ts'
import { ENKLE_REGLER, ordningstekster } from './tekster.ts'
import { utgavetekster } from './utgavetekster.ts'

/** The rules on the day; where the county has its own, beside the country's. */
export function Regler(
  p: OrdningProps & {
    readonly gjeldende: Gjeldende
    readonly regler: Ordningsregler
    readonly dag: string
  },
) {
  const { sprak } = p
  const t = ordningstekster[sprak]
  const u = utgavetekster[sprak]
  const { nasjonal, egen } = p.gjeldende
  const ulike = new Set(
    nasjonal && egen ? ulikeRegler(nasjonal.regler, egen.regler) : ([] as const),
  )
  const merke = (sti: string): ComponentChildren =>
    ulike.has(sti) && <Statusmerke type="advarsel">{t.ulik}</Statusmerke>
  return (
    <>
      <Avsnitt
        tittel={egen ? t.regler : t.reglene}
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
        <TattUt
          tekst={u.tattUt(p.fylke.navn)}
          rader={uten(nasjonal?.regler.kriterier, p.regler.kriterier, (k) => String(k.nr)).map(
            (k) => `${k.nr}. ${k.navn[sprak]}`,
          )}
        />
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
        <TattUt
          tekst={u.tattUt(p.fylke.navn)}
          rader={uten(nasjonal?.regler.sporsmal, p.regler.sporsmal, (x) => x.id).map(
            (x) => `${x.id}) ${x.tekst[sprak]}`,
          )}
        />
      </Avsnitt>
    </>
  )
}

/** What the country has and the county has taken out: else the page would hide a difference. */
function TattUt(p: { readonly tekst: string; readonly rader: readonly string[] }) {
  if (p.rader.length === 0) return null
  return (
    <>
      <p>{p.tekst}</p>
      <ul class="ds-list sam-dempet">
        {p.rader.map((rad) => (
          <li key={rad}>{rad}</li>
        ))}
      </ul>
    </>
  )
}

function uten<T>(
  nasjonale: readonly T[] | undefined,
  egne: readonly T[],
  nokkel: (x: T) => string,
): readonly T[] {
  const med = new Set(egne.map(nokkel))
  return (nasjonale ?? []).filter((x) => !med.has(nokkel(x)))
}

function kriterietekst(k: Kriterium | undefined, sprak: Sprak): string | undefined {
  return k && `${k.navn[sprak]}. ${k.tekst[sprak]}`
}

function Kriterietekst(p: { readonly kriterium: Kriterium; readonly sprak: Sprak }) {
  return (
    <>
      <strong>{p.kriterium.navn[p.sprak]}.</strong> {p.kriterium.tekst[p.sprak]}
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
