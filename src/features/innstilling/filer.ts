import { osloDato } from '#platform/oslo-dato.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Ark } from '#platform/documents/ark.ts'
import type { Tabelldokument } from '#platform/documents/tabelldokument.ts'
import { formatDato, formatKroner, formatTall, formatTidspunkt } from '#ui/format.ts'
import { deltokIkkeI, type Habilitetsvisning } from './deltok-ikke.ts'
import { deltoktekster } from './deltok-tekster.ts'
import type { Lestbilde } from './for-leser.ts'
import { habilitetsark, habilitetstabell } from './habilitet-filer.ts'
import { hindringstekst } from './hindringstekst.ts'
import { tabellrader, utelatt } from './innstillingstabell.tsx'
import { sammenligningstekst } from './sammenligning-avsnitt.tsx'
import { innstillingstekster } from './tekster.ts'

export interface Fil {
  readonly sprak: Sprak
  readonly bilde: Lestbilde
  readonly habilitet: Habilitetsvisning
}

/** The same as the page, for others' programs. Amounts are whole kroner. */
export function innstillingJson(f: Fil) {
  const { sprak, bilde } = f
  const { ar, rad, inndata, dokument, hindringer } = bilde
  return {
    fylke: ar.fylkeId,
    ar: ar.ar,
    ordning: ar.ordningId,
    status: rad?.status ?? 'utkast',
    versjon: rad?.nr ?? null,
    sak: inndata.sak,
    mote: inndata.mote,
    vedtatt: rad?.vedtattTid ?? null,
    utvidetRamme: inndata.utvidetRamme,
    sum: dokument.sum,
    nettverk: tabellrader(f).map((r) => ({
      id: r.nettverkId,
      navn: r.navn,
      ramme: r.ramme,
      omsokt: r.sak?.omsokt ?? null,
      innstillingFraGruppa: r.linje?.gruppe ?? null,
      resultat: r.sak?.vurdering?.resultat ?? null,
      samletInnstilling: r.samlet ?? null,
      kuttet: r.linje?.kuttet ?? null,
      kutt: r.linje?.kutt ?? null,
      overRamme: r.linje?.overRamme ?? null,
      restAvRamme: (r.linje ?? r.lukket)?.restAvRamme ?? null,
      utvidet: r.linje?.utvidet ?? null,
      avvikFraGruppa: r.linje?.avvikFraGruppe ?? null,
      lukket:
        r.lukket === undefined ? null : { grunn: r.lukket.grunn, skjerming: r.lukket.skjerming },
      begrunnelser: r.begrunnelser,
      deltokIkke: deltokIkkeI(f, r),
    })),
    vedtak: inndata.fordeling === null ? null : dokument.tekster,
    publiserteRammer: dokument.andreRammer,
    hindringer: hindringer.map((h) => ({
      ...h,
      tekst: hindringstekst(h, ar, inndata, sprak).tekst,
    })),
  }
}

/** The table, then the decision in all the languages. */
export function innstillingArk(f: Fil): readonly Ark[] {
  const { sprak, bilde } = f
  const { sum, tekster } = bilde.dokument
  const t = innstillingstekster[sprak]
  const k = t.tabell
  return [
    {
      navn: t.tittel.slice(0, 31),
      kolonner: [
        { nokkel: 'nettverk', overskrift: k.nettverk, slag: 'tekst' },
        { nokkel: 'ramme', overskrift: k.ramme, slag: 'kroner' },
        { nokkel: 'omsokt', overskrift: k.omsokt, slag: 'kroner' },
        { nokkel: 'gruppe', overskrift: k.gruppe, slag: 'kroner' },
        { nokkel: 'samlet', overskrift: k.samlet, slag: 'kroner' },
        { nokkel: 'kuttet', overskrift: k.kuttet, slag: 'kroner' },
        { nokkel: 'hvorfor', overskrift: k.hvorfor, slag: 'tekst', bredde: 80 },
        { nokkel: 'deltok', overskrift: deltoktekster[sprak].kolonne, slag: 'tekst', bredde: 60 },
      ],
      rader: tabellrader(f).map((r) => ({
        nettverk: r.navn,
        ramme: r.ramme,
        omsokt: r.sak?.omsokt,
        gruppe: r.linje?.gruppe,
        samlet: r.samlet,
        kuttet: r.linje?.kuttet,
        hvorfor: r.begrunnelser.join(' '),
        deltok: deltokIkkeI(f, r)
          .map((d) => d.tekst)
          .join(' '),
      })),
      bunnrad: {
        nettverk: k.sum,
        ramme: sum.ramme + sum.rammeUtenSak,
        omsokt: sum.omsokt,
        gruppe: sum.gruppe,
        samlet: sum.samlet,
        kuttet: sum.kuttet,
      },
      merknader: [statuslinje(f), restlinje(f), ...utelattlinje(f), ...sammenligningstekst(f)],
    },
    {
      navn: t.vedtak.vedtatt,
      kolonner: [
        { nokkel: 'nr', overskrift: 'Nr.', slag: 'heltall' },
        { nokkel: 'nb', overskrift: 'Bokmål', slag: 'tekst', bredde: 70 },
        { nokkel: 'nn', overskrift: 'Nynorsk', slag: 'tekst', bredde: 70 },
        { nokkel: 'en', overskrift: 'English', slag: 'tekst', bredde: 70 },
      ],
      rader: (bilde.inndata.fordeling === null ? [] : tekster.nb.punkter).map((nb, i) => ({
        nr: i + 1,
        nb,
        nn: tekster.nn.punkter[i],
        en: tekster.en.punkter[i],
      })),
    },
    habilitetsark(f),
  ]
}

/** The document for the meeting and, when adopted, for the minutes. `dato` is used for a draft. */
export function innstillingPdf(f: Fil, dato: string): Tabelldokument {
  const { sprak, bilde } = f
  const { ar, rad, inndata, dokument } = bilde
  const { sum, tekster } = dokument
  const t = innstillingstekster[sprak]
  const k = t.tabell
  const tall = (belop: number | null | undefined) =>
    belop === null || belop === undefined ? '–' : formatTall(belop, sprak)
  const rader = tabellrader(f)
  const vedtatt = rad !== null && rad.status !== 'utkast'
  const { fordeling } = inndata
  const hoyre = (overskrift: string) => ({ overskrift, justering: 'hoyre' as const })
  return {
    tittel: tekster[sprak].tittel,
    undertittel: `${ar.ordningNavn[sprak]}, ${inndata.fylke}`,
    sprak,
    dato: vedtatt ? osloDato(rad.vedtattTid ?? dato) : dato,
    avsender: t.avsender(inndata.fylke),
    merke: vedtatt ? `${t.status[rad.status]}. ${t.versjon(rad.nr)}` : t.status.utkast,
    liggende: true,
    ingress: [statuslinje(f), restlinje(f)],
    tabeller: [
      {
        tittel: k.tittel,
        kolonner: [
          { overskrift: k.nettverk, justering: 'venstre' },
          hoyre(k.ramme),
          hoyre(k.omsokt),
          hoyre(k.gruppe),
          hoyre(k.samlet),
          hoyre(k.kuttet),
        ],
        rader: rader.map((r) => [
          r.navn,
          tall(r.ramme),
          r.lukket !== undefined
            ? t.lukket.kort
            : r.sak === null
              ? k.ikkeSendt
              : tall(r.sak.omsokt),
          tall(r.linje?.gruppe),
          tall(r.samlet),
          tall(r.linje?.kuttet),
        ]),
        bunnrad: [
          k.sum,
          tall(sum.ramme + sum.rammeUtenSak),
          tall(sum.omsokt),
          tall(sum.gruppe),
          tall(sum.samlet),
          tall(sum.kuttet),
        ],
      },
      {
        tittel: t.pdf.kutt,
        kolonner: [
          { overskrift: k.nettverk, justering: 'venstre', bredde: 1 },
          { overskrift: k.hvorfor, justering: 'venstre', bredde: 4 },
        ],
        rader: rader.map((r) => [r.navn, r.begrunnelser.join('\n')]),
      },
      ...habilitetstabell(f),
    ],
    punkttittel: vedtatt ? t.vedtak.vedtatt : t.vedtak.forslag,
    punkter: fordeling === null ? [] : tekster[sprak].punkter,
    merknader: [
      ...(fordeling === null
        ? []
        : [t.pdf.merknadFordeling(fordeling.sak, formatDato(fordeling.dato, sprak))]),
      ...utelattlinje(f),
      ...sammenligningstekst(f),
    ],
  }
}

function utelattlinje(f: Fil): readonly string[] {
  const tekst = utelatt(f)
  return tekst === '' ? [] : [`${innstillingstekster[f.sprak].tabell.omsokt}: ${tekst}.`]
}

function statuslinje({ sprak, bilde }: Fil): string {
  const { rad, inndata } = bilde
  const t = innstillingstekster[sprak]
  if (rad !== null && rad.status !== 'utkast') {
    return `${t.vedtattTittel(formatTidspunkt(rad.vedtattTid ?? '', sprak), rad.sak)}.`
  }
  return t.utkastvarsel(inndata.mote === null ? null : formatDato(inndata.mote, sprak))
}

function restlinje({ sprak, bilde }: Fil): string {
  const { sum } = bilde.dokument
  const t = innstillingstekster[sprak]
  const kr = (belop: number) => formatKroner(belop, sprak)
  const rest = sum.rest < 0 ? t.fremdrift.over(kr(0 - sum.rest)) : t.fremdrift.igjen(kr(sum.rest))
  return `${t.fremdrift.tittel}: ${t.fremdrift.av(kr(sum.samlet), kr(sum.pott))}. ${rest}.`
}
