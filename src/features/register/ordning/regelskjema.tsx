import type { Ordningsregler } from '#core/ordning.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { SPRAK, type Flerspraklig, type Sprak } from '#core/sprak.ts'
import { provOrdningsregler } from '#features/register/ordningsregler.ts'
import { feltene, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import type { Feltfeil, Skjemadata } from '#platform/http/skjemadata.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Avkryssing, Feltgruppe, Tallfelt, Tekstfelt, Tekstomrade, Velger } from '#ui/felt.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { ordningstekster } from './tekster.ts'

const STRENGHETER = ['mangel', 'varsel', 'av'] as const
const KREVES = ['alltid', 'over-ramme', 'nei'] as const
const STRENGE = [
  'utenPartner',
  'klarertLeder',
  'overRammeUtenFinansiering',
  'koordinator.forankring',
] as const
const PROSENTER = [
  'koordinator.varselOverProsent',
  'egenandelProsent',
  'individuelleTiltakMaksProsent',
] as const
const PARTNERE = ['uh', 'fagskole'] as const

/** The rules as the form shows them; the names are paths into the rules, so a fault finds its field. */
export function reglerSomVerdier(
  r: Ordningsregler,
  sprak: Sprak,
): Readonly<Record<string, string>> {
  const prosent = (p: number | null) =>
    p === null ? '' : String(p).replace('.', sprak === 'en' ? '.' : ',')
  const tekster = (sti: string, t: Flerspraklig | undefined) =>
    SPRAK.map((s) => [`${sti}.${s}`, t?.[s] ?? ''] as const)
  return Object.fromEntries([
    ...tekster('formal', r.formal),
    ['utenPartner', r.utenPartner],
    ['klarertLeder', r.klarertLeder],
    ['overRammeUtenFinansiering', r.overRammeUtenFinansiering],
    ['minsteMalgrupper', String(r.minsteMalgrupper)],
    ['koordinator.tillatt', r.koordinator.tillatt ? 'ja' : ''],
    ['koordinator.forankring', r.koordinator.forankring],
    ['koordinator.varselOverProsent', prosent(r.koordinator.varselOverProsent)],
    ['egenandelProsent', prosent(r.egenandelProsent)],
    ['individuelleTiltakMaksProsent', prosent(r.individuelleTiltakMaksProsent)],
    ...PARTNERE.map((p) => [`partner.${p}`, r.partnertyper.includes(p) ? 'ja' : ''] as const),
    ...r.kriterier.flatMap((k, i) => [
      ...tekster(`kriterier.${i}.navn`, k.navn),
      ...tekster(`kriterier.${i}.tekst`, k.tekst),
    ]),
    ...r.sporsmal.flatMap((s, i) => [
      [`sporsmal.${i}.kreves`, s.kreves] as const,
      ...tekster(`sporsmal.${i}.tekst`, s.tekst),
      ...tekster(`sporsmal.${i}.hjelp`, s.hjelp),
    ]),
  ])
}

/** What was typed laid over `grunnlag`, which gives the parts the form does not show. */
export function lesRegler(
  s: Skjemadata,
  grunnlag: Ordningsregler,
): Resultat<Ordningsregler, readonly Feltfeil[]> {
  const flerspraklig = (sti: string) =>
    Object.fromEntries(SPRAK.map((x) => [x, s.tekst(`${sti}.${x}`)]))
  const valgfri = (sti: string) => {
    const t = flerspraklig(sti)
    return Object.values(t).every((x) => x === '') ? undefined : t
  }
  const svar = provOrdningsregler({
    formal: flerspraklig('formal'),
    kriterier: grunnlag.kriterier.map((k, i) => ({
      nr: k.nr,
      navn: flerspraklig(`kriterier.${i}.navn`),
      tekst: flerspraklig(`kriterier.${i}.tekst`),
    })),
    sporsmal: grunnlag.sporsmal.map((x, i) => ({
      id: x.id,
      kreves: s.tekst(`sporsmal.${i}.kreves`),
      tekst: flerspraklig(`sporsmal.${i}.tekst`),
      hjelp: valgfri(`sporsmal.${i}.hjelp`),
    })),
    partnertyper: PARTNERE.filter((p) => s.har(`partner.${p}`)),
    malgrupper: grunnlag.malgrupper,
    nokler: grunnlag.nokler,
    utenPartner: s.tekst('utenPartner'),
    klarertLeder: s.tekst('klarertLeder'),
    overRammeUtenFinansiering: s.tekst('overRammeUtenFinansiering'),
    minsteMalgrupper: tall(s.tekst('minsteMalgrupper')) ?? '',
    koordinator: {
      tillatt: s.har('koordinator.tillatt'),
      forankring: s.tekst('koordinator.forankring'),
      varselOverProsent: tall(s.tekst('koordinator.varselOverProsent')),
    },
    egenandelProsent: tall(s.tekst('egenandelProsent')),
    individuelleTiltakMaksProsent: tall(s.tekst('individuelleTiltakMaksProsent')),
  })
  if (svar.ok) return ok(svar.verdi)
  return feil(svar.feil.map((f) => ({ felt: f.sti, kode: feilkode(f.sti) })))
}

/** Null when empty, the text itself when it is no number: then the rules refuse it. */
function tall(tekst: string): number | string | null {
  if (tekst === '') return null
  return /^\d{1,6}([.,]\d{1,4})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : tekst
}

function feilkode(sti: string): string {
  if (PROSENTER.some((p) => p === sti)) return 'prosent'
  if (sti === 'minsteMalgrupper') return 'heltall'
  return /\.(nb|nn|en)$/.test(sti) ? 'mangler' : 'valg'
}

/** The names of all the fields, for keeping what was typed. */
export function regelfelter(r: Ordningsregler): readonly string[] {
  return Object.keys(reglerSomVerdier(r, 'nb'))
}

/** The label of every field, for the summary of faults. */
export function regeletiketter(r: Ordningsregler, sprak: Sprak): Readonly<Record<string, string>> {
  const t = ordningstekster[sprak]
  const iSprak = (sti: string, etikett: string) =>
    SPRAK.map((s) => [`${sti}.${s}`, `${etikett}, ${t.sprak[s]}`] as const)
  return Object.fromEntries([
    ['fraAr', t.skjema.fraAr],
    ['tilAr', t.skjema.tilAr],
    ['hjemmel', t.hjemmel],
    ['kilde', t.kilde],
    ...STRENGE.map((navn) => [navn, t.navn[navn]] as const),
    ...PROSENTER.map((navn) => [navn, t.navn[navn]] as const),
    ['minsteMalgrupper', t.navn.minsteMalgrupper],
    ...iSprak('formal', t.formal),
    ...r.kriterier.flatMap((k, i) => [
      ...iSprak(`kriterier.${i}.navn`, `${t.kriterium} ${k.nr}, ${t.skjema.navn.toLowerCase()}`),
      ...iSprak(`kriterier.${i}.tekst`, `${t.kriterium} ${k.nr}, ${t.skjema.tekst.toLowerCase()}`),
    ]),
    ...r.sporsmal.flatMap((x, i) => [
      ...iSprak(`sporsmal.${i}.tekst`, `${t.sporsmalId} ${x.id}`),
      ...iSprak(`sporsmal.${i}.hjelp`, `${t.sporsmalId} ${x.id}, ${t.skjema.hjelp.toLowerCase()}`),
    ]),
  ])
}

export function Regelfelter(
  p: { readonly sprak: Sprak; readonly grunnlag: Ordningsregler } & Skjemautfylling,
) {
  const { sprak, grunnlag } = p
  const t = ordningstekster[sprak]
  const felt = feltene(p)
  const kryss = (navn: string) => {
    const { verdi, ...rest } = felt(navn)
    return { ...rest, valgt: verdi === 'ja' }
  }
  return (
    <>
      <Avsnitt tittel={t.skjema.regler}>
        <Feltgruppe sprak={sprak} id="partnertyper" etikett={t.navn.partnertyper}>
          {PARTNERE.map((x) => (
            <Avkryssing key={x} {...kryss(`partner.${x}`)} etikett={t.partner[x]} />
          ))}
        </Feltgruppe>
        {STRENGE.map((navn) => (
          <Velger
            key={navn}
            {...felt(navn)}
            etikett={t.navn[navn]}
            tomtValg={false}
            valg={STRENGHETER.map((v) => ({ verdi: v, tekst: t.strenghet[v] }))}
          />
        ))}
        <Avkryssing {...kryss('koordinator.tillatt')} etikett={t.navn['koordinator.tillatt']} />
        <Tallfelt {...felt('minsteMalgrupper')} etikett={t.navn.minsteMalgrupper} bredde="xs" />
        {PROSENTER.map((navn) => (
          <Tallfelt
            key={navn}
            {...felt(navn)}
            etikett={t.navn[navn]}
            krav="valgfritt"
            enhet="%"
            desimaler
            bredde="s"
          />
        ))}
      </Avsnitt>
      <Avsnitt tittel={t.skjema.tekster}>
        <Flersprak {...p} sti="formal" etikett={t.formal} />
        {grunnlag.kriterier.map((k, i) => (
          <Detaljer
            key={k.nr}
            tittel={`${t.kriterium} ${k.nr}: ${k.navn[sprak]}`}
            apen={p.feil.some((f) => f.felt.startsWith(`kriterier.${i}.`))}
          >
            <Flersprak {...p} sti={`kriterier.${i}.navn`} etikett={t.skjema.navn} kort />
            <Flersprak {...p} sti={`kriterier.${i}.tekst`} etikett={t.skjema.tekst} />
          </Detaljer>
        ))}
        {grunnlag.sporsmal.map((s, i) => (
          <Detaljer
            key={s.id}
            tittel={`${s.id}) ${s.tekst[sprak]}`}
            apen={p.feil.some((f) => f.felt.startsWith(`sporsmal.${i}.`))}
          >
            <Velger
              {...felt(`sporsmal.${i}.kreves`)}
              etikett={t.skjema.kreves}
              tomtValg={false}
              valg={KREVES.map((v) => ({ verdi: v, tekst: t.kreves[v] }))}
            />
            <Flersprak {...p} sti={`sporsmal.${i}.tekst`} etikett={t.skjema.tekst} />
            <Flersprak {...p} sti={`sporsmal.${i}.hjelp`} etikett={t.skjema.hjelp} />
          </Detaljer>
        ))}
      </Avsnitt>
    </>
  )
}

/** One text in the three languages of the pages, each field marked with its own. */
function Flersprak(
  p: {
    readonly sprak: Sprak
    readonly sti: string
    readonly etikett: string
    readonly kort?: boolean
  } & Skjemautfylling,
) {
  const felt = feltene(p)
  const navn = ordningstekster[p.sprak].sprak
  return (
    <>
      {SPRAK.map((s) =>
        p.kort ? (
          <Tekstfelt key={s} {...felt(`${p.sti}.${s}`)} etikett={`${p.etikett}, ${navn[s]}`} />
        ) : (
          <Tekstomrade
            key={s}
            {...felt(`${p.sti}.${s}`)}
            etikett={`${p.etikett}, ${navn[s]}`}
            rader={3}
          />
        ),
      )}
    </>
  )
}

/** For one who was overtaken: what the county's version says now, as one text. */
export function hovedregler(r: Ordningsregler, sprak: Sprak) {
  const t = ordningstekster[sprak]
  return [
    ...STRENGE.slice(0, 3).map((navn) => ({
      term: t.navn[navn],
      verdi: t.strenghet[navn === 'koordinator.forankring' ? r.koordinator.forankring : r[navn]],
    })),
    { term: t.kriterier, verdi: r.kriterier.map((k) => k.navn[sprak]).join(', ') },
  ]
}
