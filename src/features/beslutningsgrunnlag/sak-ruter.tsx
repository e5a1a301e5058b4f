import { osloDato } from '#platform/oslo-dato.ts'
import type { Resultat } from '#core/resultat.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { begynnGrunnlag } from './begynn-grunnlag.ts'
import { returnerGrunnlag, sendGrunnlag, trekkGrunnlag } from './endre-status.ts'
import { ankerFor } from './funnliste.tsx'
import { omtal } from './funntekst.ts'
import { hentDeltok } from './hent-deltok.ts'
import { handlingsvalg, hentSak, kommando, type Sak } from './hent-sak.ts'
import { sakDokument, sakJson } from './sak-filer.ts'
import { SakSide } from './sak-side.tsx'
import type { Handlingsvalg } from './sak-handlinger.tsx'
import { erEgen } from './syn.ts'
import { grunnlagstekster, type Avslag } from './tekster.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning/beslutningsgrunnlag/:nettverk{[a-z0-9-]+}' as const
const STORSTE_GRUNN = 2000

export const sakruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'grunnlag.se-tittel',
    tilstand: async (f) => (await hentSak(f))?.rad.tilstand,
    formater: ['json', 'pdf'],
    kjor: async (f) => {
      const sak = await hentSak(f)
      return sak === undefined ? ikkeFunnet() : visSak(f, sak)
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/begynn`,
    handling: 'grunnlag.rediger',
    kjor: async (f) => {
      const skjema = await f.skjema()
      const sak = await hentSak(f)
      if (sak === undefined) return ikkeFunnet()
      const { kvittering } = grunnlagstekster[f.sprak]
      const svar = await begynnGrunnlag(f.skrivDb, {
        ar: sak.ar,
        nettverkId: sak.rad.nettverkId,
        fraTidligere: skjema.tekst('fra') === 'tidligere',
        vervId: f.aktor.vervId,
        naa: f.naa(),
      })
      if (!svar.ok) return avvist(f, sak, svar.feil.kode)
      const { kopiertFra } = svar.verdi
      return videre(
        `${sakSti(sak.ar, sak.rad.nettverkId)}/rediger`,
        kopiertFra === null ? kvittering.begynt : kvittering.kopiert(kopiertFra),
      )
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/send`,
    handling: 'grunnlag.send',
    kjor: (f) =>
      kjorStatus(f, async (sak, versjon) => {
        const svar = await sendGrunnlag(f.skrivDb, kommando(f, sak.ar, versjon))
        const t = grunnlagstekster[f.sprak].kvittering
        return svar.ok ? { ok: true, verdi: svar.verdi.forSent ? t.sendtForSent : t.sendt } : svar
      }),
  },
  {
    metode: 'POST',
    sti: `${STI}/trekk`,
    handling: 'grunnlag.trekk',
    kjor: (f) =>
      kjorStatus(f, async (sak, versjon, grunn) => {
        const svar = await trekkGrunnlag(f.skrivDb, kommando(f, sak.ar, versjon), grunn)
        return svar.ok ? { ok: true, verdi: grunnlagstekster[f.sprak].kvittering.trukket } : svar
      }),
  },
  {
    metode: 'POST',
    sti: `${STI}/returner`,
    handling: 'grunnlag.returner',
    kjor: (f) =>
      kjorStatus(f, async (sak, versjon, grunn) => {
        const svar = await returnerGrunnlag(f.skrivDb, kommando(f, sak.ar, versjon), grunn)
        return svar.ok ? { ok: true, verdi: grunnlagstekster[f.sprak].kvittering.returnert } : svar
      }),
  },
]

export function sakSti(ar: Tilskuddsar, nettverkId: string): string {
  return `${arSti(ar)}/beslutningsgrunnlag/${nettverkId}`
}

export function smuler(f: Foresporsel, ar: Tilskuddsar) {
  return [
    { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
    { tekst: `${ar.ordningNavn[f.sprak]} ${ar.ar}`, href: arSti(ar) },
    {
      tekst: grunnlagstekster[f.sprak].tittel,
      href: `${arSti(ar)}/beslutningsgrunnlag`,
    },
  ]
}

async function visSak(
  f: Foresporsel,
  sak: Sak,
  ekstra: Partial<Handlingsvalg> = {},
  status: 200 | 422 = 200,
): Promise<Innhold> {
  const historikk = f.kan('historikk.se-sak').ok
  const innsyn = f.kan('innsyn.se-sak').ok && sak.rad.skjerming !== null
  const [mulig, deltok] = await Promise.all([handlingsvalg(f, sak), hentDeltok(f, sak)])
  const valg = { ...mulig, historikk, innsyn, ...ekstra }
  const { ar, rad, partnere } = sak
  const alt = { sprak: f.sprak, ar, rad, partnere, deltok }
  return {
    slag: 'innhold',
    status,
    skjermet: noteresFor(f, sak),
    filnavn: `beslutningsgrunnlag-${ar.ordningId}-${ar.ar}-${rad.nettverkId}`,
    json: () => sakJson(alt),
    pdf: () => ({ mal: 'tabelldokument', data: sakDokument(alt, osloDato(f.naa())) }),
    side: () => ({
      tittel: rad.nettverkNavn,
      brodsmuler: smuler(f, ar),
      innhold: <SakSide {...alt} valg={valg} />,
    }),
  }
}

/**
 * Shielded by law, or sent before the deadline and so closed to the forum; those who write it read
 * their own. That the forum reads what it is to assess is its work, and nothing to note.
 */
function noteresFor(f: Foresporsel, { ar, rad }: Sak): Innhold['skjermet'] {
  const apent = rad.skjerming === null && rad.tilstand !== 'kladd' && rad.tilstand !== 'sendt'
  if (rad.grunnlag === null || apent || erEgen(f.aktor, ar, rad.nettverkId)) return []
  return [{ fylkeId: ar.fylkeId, tilskuddsarId: ar.id, nettverkId: rad.nettverkId }]
}

/** Reads the case, runs the command, and answers with a receipt or with why it was refused. */
async function kjorStatus(
  f: Foresporsel,
  utfor: (
    sak: Sak,
    versjon: string,
    grunn: string,
  ) => Promise<Resultat<string, { readonly kode: Avslag }>>,
): Promise<Svar> {
  const skjema = await f.skjema()
  const sak = await hentSak(f)
  if (sak === undefined) return ikkeFunnet()
  const grunn = skjema.tekst('grunn').replaceAll('\u0000', '').slice(0, STORSTE_GRUNN)
  const svar = await utfor(sak, skjema.tekst('versjon'), grunn)
  if (svar.ok) return videre(sakSti(sak.ar, sak.rad.nettverkId), svar.verdi)
  if (svar.feil.kode === 'mangler-grunn') {
    const avslag = { felt: 'returner', verdi: grunn, grunn: svar.feil.kode } as const
    return visSak(f, sak, { avvist: avslag }, 422)
  }
  if (svar.feil.kode === 'har-mangler') {
    const sendAvvist = sak.rad.funn
      .filter((x) => x.slag === 'mangel')
      .map((x) => ({
        felt: ankerFor(x),
        tekst: omtal(x, f.sprak, sak.ar, sak.partnere).setning,
      }))
    return visSak(f, sak, { sendAvvist }, 422)
  }
  return avvist(f, sak, svar.feil.kode)
}

export function avvist(f: Foresporsel, sak: Sak, kode: Avslag): Svar {
  const t = grunnlagstekster[f.sprak]
  if (kode === 'finnes-ikke') return ikkeFunnet(t.avslag[kode])
  return {
    slag: 'avvist',
    status: 409,
    tittel: kode === 'utdatert' ? t.utdatertTittel : t.kanIkke,
    forklaring: t.avslag[kode],
    lenke: { tekst: t.lesNy, href: sakSti(sak.ar, sak.rad.nettverkId) },
  }
}
