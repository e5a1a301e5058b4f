import { adressenavn } from '#core/register/adressenavn.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Sammensetning } from '#core/verv/typer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { bedom, type Feltfeil } from '#platform/http/skjemadata.ts'
import { Avkryssing, Datofelt, Feltgruppe, Tallfelt, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { periodetekst } from './dagvalg.tsx'
import { hentGrunnlag, lesDato, nokkel, smuler, type Grunnlag } from './grunnlag.ts'
import { grupper, gruppelinje } from './mandat-grupper.ts'
import { nyttMandat, type NyttMandat } from './nytt-mandat.ts'
import { sammensetningsskjema } from './sammensetning.ts'
import { skjemaruter, type Feltgiver } from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'
import { utvalgstekster } from './tekster.ts'

type Verdier = Readonly<Record<string, string>>

const TOMME_RADER = 3
const DELER = ['id', 'navn', 'min', 'maks', 'stemme', 'vara'] as const

export const mandatskjema: readonly Rute[] = skjemaruter<Grunnlag, NyttMandat>({
  sti: '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/mandat',
  hent: hentGrunnlag,
  versjon: (g) => g.utvalg.versjon,
  felt: (g) => [
    'tekst',
    'fastsattAv',
    'kilde',
    'fra',
    'etSetePerKommune',
    'valgperiodeAr',
    'varselDager',
    ...rader(g).flatMap((i) => DELER.map((del) => `grupper.${i}.${del}`)),
  ],
  start: (g, f) => {
    const m = g.utvalg.mandater[0]
    return {
      fra: g.dato,
      tekst: m?.tekst ?? '',
      fastsattAv: m?.fastsattAv ?? '',
      etSetePerKommune: m?.sammensetning.etSetePerKommune ? 'ja' : '',
      valgperiodeAr: String(m?.sammensetning.valgperiodeAr ?? ''),
      varselDager: String(m?.varselDager ?? ''),
      ...Object.fromEntries(
        grupper(g, f.sprak).flatMap((x, i) => [
          [`grupper.${i}.id`, x.id],
          [`grupper.${i}.navn`, x.navn],
          [`grupper.${i}.min`, String(x.min)],
          [`grupper.${i}.maks`, String(x.maks ?? '')],
          [`grupper.${i}.stemme`, x.stemme ? 'ja' : ''],
          [`grupper.${i}.vara`, x.vara ? 'ja' : ''],
        ]),
      ),
    }
  },
  tittel: (g, sprak) => skjematekster[sprak].nyttMandat(g.utvalg.navn),
  ingress: (_, sprak) => skjematekster[sprak].mandatIngress,
  smuler,
  gjeldende: ({ utvalg: { mandater } }, sprak) => {
    const m = mandater[0]
    const t = utvalgstekster[sprak]
    return m === undefined
      ? [{ term: t.mandat, verdi: t.funn.utenMandat }]
      : [
          { term: t.versjonNr(m.nr), verdi: periodetekst(m.gyldig, sprak) },
          { term: skjematekster[sprak].mandattekst, verdi: m.tekst },
          { term: t.fastsattAv, verdi: m.fastsattAv },
          {
            term: t.sammensetning,
            verdi: m.sammensetning.grupper.map((x) => gruppelinje(x, sprak)).join('; '),
          },
        ]
  },
  tilbake: (g) => g.sti,
  etikett,
  les,
  lagre: async (f, g, mandat, versjon) => {
    const svar = await nyttMandat(f.skrivDb, nokkel(g, versjon), mandat)
    return svar.ok ? ok({ til: `${g.sti}#mandat` }) : svar
  },
  felter: (g, felt, sprak) => <Mandatfelter g={g} felt={felt} sprak={sprak} />,
})

/** The rows of the groups and some empty ones. */
function rader(g: Grunnlag): readonly number[] {
  const antall = grupper(g, 'nb').length + TOMME_RADER
  return Array.from({ length: antall }, (_, i) => i)
}

function les(v: Verdier, g: Grunnlag): Resultat<NyttMandat, readonly Feltfeil[]> {
  const brukte = rader(g).filter((i) => (v[`grupper.${i}.navn`] ?? '') !== '')
  const sammensetning = bedom(sammensetningsskjema, {
    grupper: brukte.map((i) => {
      const del = (navn: (typeof DELER)[number]) => v[`grupper.${i}.${navn}`] ?? ''
      return {
        id: del('id') === '' ? adressenavn(del('navn'), new Set()) : del('id'),
        navn: del('navn'),
        min: tall(del('min')),
        maks: del('maks') === '' ? null : tall(del('maks')),
        stemme: del('stemme') === 'ja',
        vara: del('vara') === 'ja',
      }
    }),
    etSetePerKommune: v['etSetePerKommune'] === 'ja',
    valgperiodeAr: v['valgperiodeAr'] ? tall(v['valgperiodeAr']) : null,
  } satisfies Sammensetning)
  const alle = [
    ...krevd(v, 'tekst', 4000),
    ...krevd(v, 'fastsattAv', 200),
    ...krevd(v, 'kilde', 500),
    ...lesDato(v, 'fra'),
    ...(erVarsel(v['varselDager'] ?? '') ? [] : [{ felt: 'varselDager', kode: 'dager' }]),
    ...(sammensetning.ok ? [] : sammensetning.feil.map((x) => tilRad(x, brukte))),
  ]
  return !sammensetning.ok || alle.length > 0
    ? feil(alle)
    : ok({
        tekst: v['tekst'] ?? '',
        fastsattAv: v['fastsattAv'] ?? '',
        kilde: v['kilde'] ?? '',
        fra: v['fra'] ?? '',
        sammensetning: sammensetning.verdi,
        varselDager: v['varselDager'] ? tall(v['varselDager']) : null,
      })
}

/** The schema counts the rows that are used; the form counts all of them. */
function tilRad(f: Feltfeil, brukte: readonly number[]): Feltfeil {
  const [, nr, del] = /^grupper\.(\d+)\.(\w+)$/.exec(f.felt) ?? []
  return nr === undefined
    ? f
    : { ...f, felt: `grupper.${brukte[Number(nr)]}.${del === 'id' ? 'navn' : del}` }
}

/** Empty, or days the database keeps: at most two years. */
function erVarsel(tekst: string): boolean {
  return tekst === '' || (/^\d{1,3}$/.test(tekst) && Number(tekst) <= 730)
}

/** NaN, which the schema refuses, for what is no whole number. */
function tall(tekst: string): number {
  return /^\d{1,4}$/.test(tekst) ? Number(tekst) : Number.NaN
}

function krevd(v: Verdier, felt: string, maks: number): readonly Feltfeil[] {
  const tekst = v[felt] ?? ''
  if (tekst === '') return [{ felt, kode: 'mangler' }]
  return tekst.length > maks ? [{ felt, kode: 'for-langt' }] : []
}

function etikett(felt: string, sprak: Sprak): string {
  const t = utvalgstekster[sprak]
  const s = skjematekster[sprak]
  const [gruppe, nr, del = ''] = felt.split('.')
  const navn: Readonly<Record<string, string>> = {
    tekst: s.mandattekst,
    fastsattAv: s.fastsattAv,
    kilde: t.kilde,
    fra: s.gjelderFra,
    valgperiodeAr: s.valgperiode,
    varselDager: s.varselDager,
    grupper: s.grupper,
    navn: t.navn,
    min: t.minst,
    maks: t.hoyst,
    stemme: s.harStemme,
  }
  return gruppe === 'grupper' && nr !== undefined
    ? `${s.gruppeNr(Number(nr) + 1)}, ${navn[del] ?? del}`
    : (navn[felt] ?? felt)
}

function Mandatfelter(p: {
  readonly g: Grunnlag
  readonly felt: Feltgiver
  readonly sprak: Sprak
}) {
  const { felt, sprak } = p
  const t = utvalgstekster[sprak]
  const s = skjematekster[sprak]
  const kryss = (navn: string, etikett: string) => {
    const { verdi, feil: feilen } = felt(navn)
    return (
      <Avkryssing
        sprak={sprak}
        navn={navn}
        etikett={etikett}
        feil={feilen}
        valgt={verdi === 'ja'}
      />
    )
  }
  return (
    <>
      <Datofelt {...felt('fra')} etikett={s.gjelderFra} krav="maFyllesUt" />
      <Tekstomrade {...felt('tekst')} etikett={s.mandattekst} krav="maFyllesUt" rader={6} />
      <Tekstfelt {...felt('fastsattAv')} etikett={s.fastsattAv} krav="maFyllesUt" />
      <Tekstfelt {...felt('kilde')} etikett={t.kilde} krav="maFyllesUt" />
      {kryss('etSetePerKommune', s.etSetePerKommune)}
      <Tallfelt
        {...felt('valgperiodeAr')}
        etikett={s.valgperiode}
        beskrivelse={s.valgperiodeHjelp}
        krav="valgfritt"
        bredde="xs"
      />
      <Tallfelt
        {...felt('varselDager')}
        etikett={s.varselDager}
        beskrivelse={s.varselDagerHjelp}
        krav="valgfritt"
        bredde="xs"
      />
      <Feltgruppe
        sprak={sprak}
        id="grupper"
        etikett={s.grupper}
        beskrivelse={s.grupperHjelp}
        feil={felt('grupper').feil}
      >
        {rader(p.g).map((i) => (
          <Feltgruppe key={i} sprak={sprak} id={`grupper.${i}`} etikett={s.gruppeNr(i + 1)} paRad>
            <input type="hidden" name={`grupper.${i}.id`} value={felt(`grupper.${i}.id`).verdi} />
            <Tekstfelt {...felt(`grupper.${i}.navn`)} etikett={t.navn} />
            <Tallfelt {...felt(`grupper.${i}.min`)} etikett={t.minst} bredde="xs" />
            <Tallfelt {...felt(`grupper.${i}.maks`)} etikett={t.hoyst} bredde="xs" />
            {kryss(`grupper.${i}.stemme`, s.harStemme)}
            {kryss(`grupper.${i}.vara`, t.varaKreves)}
          </Feltgruppe>
        ))}
      </Feltgruppe>
    </>
  )
}
