import { forsteDag } from '#core/dato.ts'
import type { Arstilstand, Fylkestilstand } from '#core/administrasjon/kom-i-gang.ts'
import { LAGRINGSSLAG } from '#core/administrasjon/oppsett.ts'
import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Ordning, Ordningsversjon } from '#features/register/ordning/sporringer.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { gjeldende, type Oppsettrad } from './sporringer.ts'
import { administrasjonstekster, type Rad } from './tekster.ts'
import type { Mer } from './tilstand.ts'

export interface Oversiktsrad {
  readonly rad: Rad
  readonly href: string
  readonly status: 'satt' | 'delvis' | 'mangler'
  /** As it is now, in a sentence. */
  readonly tekst: string
  /** Since when; undefined: not dated as a whole. */
  readonly fra?: string | null
  /** Each of its lines has days of its own. */
  readonly hverForSeg?: true
}

export interface Oversiktsgrunnlag {
  readonly fylke: Fylke
  readonly tilstand: Fylkestilstand
  readonly mer: Mer
  readonly ordninger: readonly Ordning[]
  readonly oppsett: readonly Oppsettrad[]
  readonly dato: string
}

/** Everything a county sets, with where it is set and how it stands. Derived; nothing is stored. */
export function oversiktsrader(g: Oversiktsgrunnlag, sprak: Sprak): readonly Oversiktsrad[] {
  return [...registeret(g, sprak), ...aret(g, sprak), ...personvernet(g, sprak)]
}

function registeret(g: Oversiktsgrunnlag, sprak: Sprak): readonly Oversiktsrad[] {
  const t = administrasjonstekster[sprak]
  const { tilstand, mer } = g
  const rot = `/${g.fylke.id}`
  const register = `${rot}/register`
  const utenForum = tilstand.arene.filter((a) => !a.harForum)
  return [
    {
      rad: 'fylket',
      href: `${register}/rediger`,
      status: g.fylke.statsforvalter === '' ? 'mangler' : 'satt',
      tekst: g.fylke.statsforvalter,
    },
    {
      rad: 'organisasjoner',
      href: `${register}/organisasjoner`,
      status: tilstand.eiere === 0 ? 'mangler' : 'satt',
      tekst: t.antallOrganisasjoner(mer.organisasjoner, tilstand.eiere),
      hverForSeg: true,
    },
    {
      rad: 'nettverk',
      href: `${register}/nettverk`,
      status: trinn(tilstand.nettverk > 0, tilstand.nettverkUtenMedlemmer === 0),
      tekst: t.antallNettverk(tilstand.nettverk, tilstand.nettverkUtenMedlemmer),
      hverForSeg: true,
    },
    ...g.ordninger
      .filter((o) => gjelder(o.gyldig, g.dato))
      .flatMap((o) => ordningsrader(o, g, sprak)),
    {
      rad: 'lovhenvisning',
      href: `${rot}/administrasjon/lovhenvisning`,
      status: trinn(
        tilstand.ordningerUtenLovhenvisning < tilstand.ordninger,
        tilstand.ordningerUtenLovhenvisning === 0,
      ),
      tekst: t.antallLover(av(g, 'lovhenvisning').length),
      fra: senest(av(g, 'lovhenvisning')),
    },
    {
      rad: 'utvalg',
      href: `${rot}/utvalg`,
      status: trinn(
        tilstand.forum > 0 && utenForum.length === 0,
        tilstand.seter > 0 && tilstand.ledigeSeter === 0,
      ),
      tekst: [
        t.antallUtvalg(mer.utvalg, tilstand.seter, tilstand.ledigeSeter),
        ...utenForum.map((a) => t.utenForum(arsnavn(a))),
      ].join(', '),
      hverForSeg: true,
    },
    {
      rad: 'seterett',
      href: `${rot}/administrasjon/seteretter`,
      status: 'satt',
      tekst: t.seterettTekst,
      hverForSeg: true,
    },
    {
      rad: 'sekretariat',
      href: `${rot}/invitasjoner`,
      status: trinn(mer.sekretariat > 0, mer.sekretariatKanLoggeInn > 0),
      tekst: t.antallSekretariat(mer),
      hverForSeg: true,
    },
  ]
}

/** A scheme in force: its rules, its criteria and its questions, each where it is changed. */
function ordningsrader(o: Ordning, g: Oversiktsgrunnlag, sprak: Sprak): readonly Oversiktsrad[] {
  const t = administrasjonstekster[sprak]
  const iDag = o.versjoner.filter((v) => gjelder(v.gyldig, g.dato))
  const regler: Ordningsversjon | undefined = iDag.find((v) => v.fylkeId !== null) ?? iDag[0]
  const side = `/${g.fylke.id}/register/ordninger/${o.id}`
  if (regler === undefined)
    return [{ rad: 'ordninger', href: side, status: 'mangler', tekst: o.kortnavn }]
  const { fra } = regler.gyldig
  const { kriterier, sporsmal } = regler.regler
  const navn = regler.fylkeId === null ? t.nasjonaleRegler : t.egneRegler
  return [
    { rad: 'ordninger', href: side, status: 'satt', tekst: navn(o.kortnavn), fra },
    {
      rad: 'kriterier',
      href: `${side}/rediger#kriterier`,
      status: kriterier.length > 0 ? 'satt' : 'mangler',
      tekst: `${o.kortnavn}: ${t.antallKriterier(kriterier.length)}`,
      fra,
    },
    {
      rad: 'sporsmal',
      href: `${side}/rediger#sporsmal`,
      status: sporsmal.length > 0 ? 'satt' : 'mangler',
      tekst: `${o.kortnavn}: ${t.antallSporsmal(sporsmal.length)}`,
      fra,
    },
  ]
}

function aret(g: Oversiktsgrunnlag, sprak: Sprak): readonly Oversiktsrad[] {
  const t = administrasjonstekster[sprak]
  const rot = `/${g.fylke.id}`
  const avsender = av(g, 'brevavsender')
  const brev: Oversiktsrad = {
    rad: 'brevavsender',
    href: `${rot}/administrasjon/brevavsender`,
    status: avsender.length > 0 ? 'satt' : 'mangler',
    tekst: t.stegtekst.brevavsender(g.tilstand, null),
    fra: senest(avsender),
  }
  const { arene } = g.tilstand
  if (arene.length === 0)
    return [brev, { rad: 'ar', href: `${rot}/nytt-ar`, status: 'mangler', tekst: t.ingenAr }]
  return [
    brev,
    {
      rad: 'ar',
      href: `${rot}/nytt-ar`,
      status: 'satt',
      tekst: arene.map(arsnavn).join(', '),
      hverForSeg: true,
    },
    ...arene.flatMap((ar) => arsrader(ar, rot, sprak)),
  ]
}

/** What one year lacks. */
function arsrader(ar: Arstilstand, rot: string, sprak: Sprak): readonly Oversiktsrad[] {
  const m = administrasjonstekster[sprak].mangelAr
  const oppsett = `${rot}/${ar.ar}/${ar.ordningId}/oppsett`
  const penger = [...(ar.harTildelt ? [] : [m.tildelt]), ...(ar.nokleneGarOpp ? [] : [m.nokler])]
  const frister = [...(ar.harFrist ? [] : [m.frist]), ...(ar.harMote ? [] : [m.mote])]
  return [
    {
      rad: 'penger',
      href: oppsett,
      status: trinn(penger.length < 2, penger.length === 0),
      tekst: [arsnavn(ar), ...penger].join(', '),
      fra: forsteDag(ar.ar),
    },
    {
      rad: 'frister',
      href: `${oppsett}/rediger`,
      status: trinn(frister.length < 2, frister.length === 0),
      tekst: [arsnavn(ar), ...frister].join(', '),
      fra: forsteDag(ar.ar),
    },
  ]
}

export function arsnavn(ar: Arstilstand): string {
  return `${ar.ar} ${ar.ordning}`
}

function personvernet(g: Oversiktsgrunnlag, sprak: Sprak): readonly Oversiktsrad[] {
  const t = administrasjonstekster[sprak]
  const rot = `/${g.fylke.id}`
  const ansvar = av(g, 'behandlingsansvar')
  const behandlinger = av(g, 'behandling')
  const egne = behandlinger.filter((r) => r.fylkeId !== null)
  const tider = av(g, 'lagringstid')
  return [
    {
      rad: 'behandlingsansvar',
      href: `${rot}/administrasjon/behandlingsansvar`,
      status: ansvar.length > 0 ? 'satt' : 'mangler',
      tekst: t.stegtekst.behandlingsansvar(g.tilstand, null),
      fra: senest(ansvar),
    },
    {
      rad: 'behandling',
      href: `${rot}/administrasjon/behandling`,
      status: trinn(behandlinger.length > 0, egne.length === behandlinger.length),
      tekst: t.forslagGjelder(egne.length, behandlinger.length),
      fra: senest(egne),
    },
    {
      rad: 'lagringstid',
      href: `${rot}/administrasjon/lagringstid`,
      status: tider.length === LAGRINGSSLAG.length ? 'satt' : 'mangler',
      tekst: t.forslagGjelder(tider.filter((r) => r.fylkeId !== null).length, tider.length),
      fra: senest(tider),
    },
    {
      rad: 'slettekrav',
      href: `${rot}/slettekrav`,
      status: g.mer.apneSlettekrav === 0 ? 'satt' : 'delvis',
      tekst: t.apneKrav(g.mer.apneSlettekrav),
    },
  ]
}

function av(g: Oversiktsgrunnlag, slag: Oppsettrad['slag']): readonly Oppsettrad[] {
  return gjeldende(g.oppsett, g.dato).filter((r) => r.slag === slag)
}

/** When the newest of them began. */
function senest(rader: readonly Oppsettrad[]): string | null {
  return rader
    .map((r) => r.gyldig.fra)
    .reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

function trinn(noe: boolean, alt: boolean): Oversiktsrad['status'] {
  if (!noe) return 'mangler'
  return alt ? 'satt' : 'delvis'
}
