import type { Sprak } from '#core/sprak.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { hentGrunnlag, lesDato, nokkel, smuler, type Grunnlag } from '#features/utvalg/grunnlag.ts'
import { erFeilkode, skjematekster } from '#features/utvalg/skjematekster.ts'
import { uventet } from '#core/resultat.ts'
import { arkfeiltekst } from '#platform/documents/arkfeiltekster.ts'
import { lesArk, lesInnlimt } from '#platform/documents/les-ark.ts'
import type { Arkgrenser, LestArk } from '#platform/documents/lest-ark.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { formatDato } from '#ui/format.ts'
import { Importside, type Importprops } from './import-side.tsx'
import { importerRoster, type Radfeil } from './importer-roster.ts'
import { lesRoster } from './les-roster.ts'
import { importtekster } from './tekster.ts'

const STI = '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/import'
/** No body has more seats than this; a larger sheet is another sheet. */
const GRENSER: Arkgrenser = { byte: 1024 * 1024, rader: 500, kolonner: 40 }

export const importruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'utvalg.endre',
    kjor: async (f) => {
      const g = await hentGrunnlag(f)
      return g === undefined ? ikkeFunnet() : side(f, g, 200, { tekst: '', fra: g.dato, feil: [] })
    },
  },
  { metode: 'POST', sti: STI, handling: 'utvalg.endre', kjor: ta },
]

/** Preview, or save what was previewed: the same rows judged again against what stands now. */
async function ta(f: Foresporsel): Promise<Svar> {
  const g = await hentGrunnlag(f)
  if (g === undefined) return ikkeFunnet()
  const t = importtekster[f.sprak]
  const s = await f.skjema()
  const fra = s.tekst('fra')
  const fil = s.fil('fil')
  const innlimt = (s.liste('tekst').at(-1) ?? '').replaceAll('\r\n', '\n')
  const ark =
    fil === undefined
      ? lesInnlimt(innlimt, GRENSER)
      : await lesArk(new Uint8Array(await fil.arrayBuffer()), GRENSER)
  const tekst = fil !== undefined && ark.ok ? somTekst(ark.verdi) : innlimt
  const versjon = s.tekst('versjon')
  const tom = fil === undefined && innlimt.trim() === ''
  const rader = ark.ok ? lesRoster(ark.verdi) : undefined
  const feil = [
    ...lesDato({ fra }, 'fra').map((x) => ({ felt: x.felt, tekst: radtekst(x, f.sprak) })),
    ...(tom ? [{ felt: 'tekst', tekst: t.tomt }] : []),
    ...(ark.ok || tom ? [] : ark.feil.map((x) => vedTekst(arkfeiltekst(x, f.sprak)))),
    ...(rader?.ok === false ? [vedTekst(t.kolonner)] : []),
  ]
  if (feil.length > 0 || !rader?.ok) return side(f, g, 422, { tekst, fra, feil, versjon })
  const lagre = s.tekst('steg') === 'lagre'
  const nr = /^\d{1,9}$/.test(versjon) ? Number(versjon) : 0
  const svar = await importerRoster(f.skrivDb, nokkel(g, nr), rader.verdi, fra, !lagre)
  if (svar.ok)
    return lagre
      ? videre(`${g.sti}?dato=${fra}`, t.lagret(svar.verdi.length))
      : side(f, g, 200, { tekst, fra, feil: [], versjon, endringer: svar.verdi })
  switch (svar.feil.slag) {
    case 'finnes-ikke':
      return ikkeFunnet()
    case 'rader': {
      const linjer = svar.feil.feil.map((x) =>
        vedTekst(`${t.rad(x.radnummer)}: ${radtekst(x, f.sprak)}`),
      )
      return side(f, g, 422, { tekst, fra, feil: linjer, versjon })
    }
    case 'regel':
      // Seen by the database only, when all the rows are in: it is told of the sheet.
      return side(f, g, 422, {
        tekst,
        fra,
        feil: [vedTekst(radtekst({ kode: svar.feil.ved.kode }, f.sprak))],
        versjon,
      })
    case 'konflikt':
      // The version of now, so that the next preview is made against what was just saved.
      return side(f, (await hentGrunnlag(f)) ?? g, 409, { tekst, fra, feil: [], konflikt: true })
    default:
      return uventet(svar.feil)
  }
}

function vedTekst(tekst: string) {
  return { felt: 'tekst', tekst }
}

function radtekst(x: Pick<Radfeil, 'kode' | 'dato'>, sprak: Sprak): string {
  const t = importtekster[sprak]
  if (x.kode === 'uten-sete') return t.utenSete
  if (x.kode === 'ukjent-gruppe') return t.ukjentGruppe
  if (x.kode === 'flere-heter') return t.flereHeter
  if (!erFeilkode(x.kode)) throw new Error(`Ingen setning for feilen ${x.kode}`)
  return skjematekster[sprak].feil[x.kode](x.dato === undefined ? '' : formatDato(x.dato, sprak))
}

/** A workbook as the text the preview carries along, each row on the line of its number. */
function somTekst(ark: LestArk): string {
  const celle = (c: string) => {
    const rent = c.replaceAll(/[\t\r\n]+/g, ' ')
    return rent.includes('"') ? `"${rent.replaceAll('"', '""')}"` : rent
  }
  const linjer = [ark.overskrifter.map(celle).join('\t')]
  for (const rad of ark.rader) {
    while (linjer.length < Math.min(rad.radnummer - 1, 2000)) linjer.push('')
    linjer.push(rad.celler.map(celle).join('\t'))
  }
  return linjer.join('\n')
}

function side(
  f: Foresporsel,
  g: Grunnlag,
  status: 200 | 409 | 422,
  p: Pick<Importprops, 'tekst' | 'fra' | 'feil' | 'konflikt' | 'endringer'> & {
    readonly versjon?: string
  },
): Innhold {
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: importtekster[f.sprak].tittel(g.utvalg.navn),
      brodsmuler: smuler(g, f.sprak),
      innhold: (
        <Importside
          sprak={f.sprak}
          sti={g.sti}
          navn={g.utvalg.navn}
          {...p}
          versjon={p.versjon ?? String(g.utvalg.versjon)}
        />
      ),
    }),
  }
}
