import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { enAv } from '#core/en-av.ts'
import { TILLITSVERV } from '#core/verv/tillitsverv.ts'
import { PLASSER } from '#core/verv/typer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { sammensetningsskjema } from './sammensetning.ts'
import { UTVALGSTYPER, type Utvalg } from './typer.ts'

type Kolonne = `${'u' | 'm' | 's' | 'b' | 't' | 'k' | 'x'}.gyldig`
const fra = (k: Kolonne) => sql<string | null>`lower(${sql.ref(k)})`.as('fra')
const til = (k: Kolonne) => sql<string | null>`upper(${sql.ref(k)})`.as('til')

/** One query: the county's bodies with every mandate, seat, holder and leader they have had. */
export async function hentUtvalgene(
  db: LeseDb,
  fylkeId: string,
  bare?: string,
): Promise<readonly Utvalg[]> {
  const rader = await db
    .selectFrom('utvalg as u')
    .leftJoin('ordning as o', 'o.id', 'u.ordning_id')
    .leftJoin('nettverk as n', (j) =>
      j.onRef('n.id', '=', 'u.nettverk_id').onRef('n.fylke_id', '=', 'u.fylke_id'),
    )
    .select((eb) => [
      'u.id',
      'u.fylke_id',
      'u.navn',
      'u.type',
      'u.ordning_id',
      'o.kortnavn',
      'u.nettverk_id',
      'n.navn as nettverk_navn',
      'u.kilde',
      'u.versjon',
      fra('u.gyldig'),
      til('u.gyldig'),
      jsonArrayFrom(
        eb
          .selectFrom('utvalgsordning as x')
          .innerJoin('ordning as xo', 'xo.id', 'x.ordning_id')
          .select([
            'x.id',
            'x.ordning_id',
            'xo.kortnavn',
            'x.kilde',
            fra('x.gyldig'),
            til('x.gyldig'),
          ])
          .whereRef('x.fylke_id', '=', 'u.fylke_id')
          .whereRef('x.utvalg_id', '=', 'u.id')
          .orderBy('xo.rekkefolge')
          .orderBy('x.id'),
      ).as('ogsa'),
      jsonArrayFrom(
        eb
          .selectFrom('mandat as m')
          .select([
            'm.id',
            'm.nr',
            'm.tekst',
            'm.fastsatt_av',
            'm.kilde',
            'm.sammensetning',
            'm.varsel_dager',
            fra('m.gyldig'),
            til('m.gyldig'),
          ])
          .whereRef('m.fylke_id', '=', 'u.fylke_id')
          .whereRef('m.utvalg_id', '=', 'u.id')
          .orderBy('m.nr', 'desc'),
      ).as('mandater'),
      jsonArrayFrom(
        eb
          .selectFrom('sete as s')
          .leftJoin('organisasjon as so', 'so.id', 's.organisasjon_id')
          .leftJoin('nettverk as sn', (j) =>
            j.onRef('sn.id', '=', 's.nettverk_id').onRef('sn.fylke_id', '=', 's.fylke_id'),
          )
          .select((sb) => [
            's.id',
            's.gruppe',
            's.navn',
            's.nettverk_id',
            'sn.navn as nettverk_navn',
            's.organisasjon_id',
            'so.navn as organisasjon_navn',
            'so.type as organisasjonstype',
            's.har_stemme',
            's.kilde',
            fra('s.gyldig'),
            til('s.gyldig'),
            jsonArrayFrom(
              sb
                .selectFrom('setebesetning as b')
                .innerJoin('person as p', 'p.id', 'b.person_id')
                .select([
                  'b.id',
                  'b.person_id',
                  'p.navn',
                  'p.er_demo',
                  'b.plass',
                  fra('b.gyldig'),
                  til('b.gyldig'),
                ])
                .whereRef('b.sete_id', '=', 's.id')
                .orderBy('b.plass')
                .orderBy('b.id'),
            ).as('besetning'),
          ])
          .whereRef('s.fylke_id', '=', 'u.fylke_id')
          .whereRef('s.utvalg_id', '=', 'u.id')
          .orderBy('s.id'),
      ).as('seter'),
      jsonArrayFrom(
        eb
          .selectFrom('tillitsverv as t')
          .innerJoin('person as p', 'p.id', 't.person_id')
          .select(['t.id', 't.verv', 't.person_id', 'p.navn', fra('t.gyldig'), til('t.gyldig')])
          .whereRef('t.fylke_id', '=', 'u.fylke_id')
          .whereRef('t.utvalg_id', '=', 'u.id')
          .orderBy('t.id'),
      ).as('tillitsverv'),
      jsonArrayFrom(
        eb
          .selectFrom('nettverksmedlem as k')
          .innerJoin('organisasjon as ko', 'ko.id', 'k.organisasjon_id')
          .select(['k.organisasjon_id', 'ko.navn', fra('k.gyldig'), til('k.gyldig')])
          .whereRef('k.fylke_id', '=', 'u.fylke_id')
          .whereRef('k.nettverk_id', '=', 'u.nettverk_id')
          .where('ko.type', '=', 'kommune')
          .orderBy('ko.navn'),
      ).as('kommuner'),
    ])
    .where('u.fylke_id', '=', fylkeId)
    .$if(bare !== undefined, (q) => q.where('u.id', '=', bare ?? ''))
    .orderBy('u.navn')
    .execute()
  return rader
    .map((u): Utvalg => {
      const type = enAv(UTVALGSTYPER, u.type)
      return {
        id: u.id,
        fylkeId: u.fylke_id,
        navn: u.navn,
        type,
        ordningId: u.ordning_id,
        ordningKort: u.kortnavn,
        ogsa: u.ogsa.map((x) => ({
          id: x.id,
          ordningId: x.ordning_id,
          kort: x.kortnavn,
          kilde: x.kilde,
          gyldig: { fra: x.fra, til: x.til },
        })),
        nettverkId: u.nettverk_id,
        nettverkNavn: u.nettverk_navn,
        gyldig: { fra: u.fra, til: u.til },
        kilde: u.kilde,
        versjon: u.versjon,
        mandater: u.mandater.map((m) => ({
          id: m.id,
          nr: m.nr,
          tekst: m.tekst,
          fastsattAv: m.fastsatt_av,
          kilde: m.kilde,
          sammensetning: sammensetningsskjema.parse(m.sammensetning),
          varselDager: m.varsel_dager,
          gyldig: { fra: m.fra, til: m.til },
        })),
        seter: u.seter.map((s) => ({
          id: s.id,
          gruppe: s.gruppe,
          navn: s.navn,
          nettverkId: s.nettverk_id,
          nettverkNavn: s.nettverk_navn,
          organisasjonId: s.organisasjon_id,
          organisasjonNavn: s.organisasjon_navn,
          organisasjonstype: s.organisasjonstype,
          harStemme: s.har_stemme,
          kilde: s.kilde,
          gyldig: { fra: s.fra, til: s.til },
          besetning: s.besetning.map((b) => ({
            id: b.id,
            personId: b.person_id,
            navn: b.navn,
            erDemo: b.er_demo,
            plass: enAv(PLASSER, b.plass),
            gyldig: { fra: b.fra, til: b.til },
          })),
        })),
        tillitsverv: u.tillitsverv.map((t) => ({
          id: t.id,
          verv: enAv(TILLITSVERV, t.verv),
          personId: t.person_id,
          navn: t.navn,
          gyldig: { fra: t.fra, til: t.til },
        })),
        kommuner: u.kommuner.map((k) => ({
          organisasjonId: k.organisasjon_id,
          navn: k.navn,
          gyldig: { fra: k.fra, til: k.til },
        })),
      }
    })
    .toSorted((a, b) => UTVALGSTYPER.indexOf(a.type) - UTVALGSTYPER.indexOf(b.type))
}

/** What a form of a body can choose between. One query. */
export async function hentValg(db: LeseDb, fylkeId: string) {
  const rad = await db
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('person as p')
          .select(['p.id', 'p.navn'])
          .where(
            sql<boolean>`exists (select from setebesetning b join sete s on s.id = b.sete_id
              where b.person_id = p.id and s.fylke_id = ${fylkeId})`,
          )
          .where('p.pseudonymisert', 'is', null)
          .orderBy('p.navn')
          .orderBy('p.id'),
      ).as('personer'),
      jsonArrayFrom(
        eb
          .selectFrom('organisasjon as o')
          .select(['o.id', 'o.navn', 'o.type'])
          .where((w) => w.or([w('o.fylke_id', '=', fylkeId), w('o.fylke_id', 'is', null)]))
          .orderBy('o.navn'),
      ).as('organisasjoner'),
      jsonArrayFrom(
        eb
          .selectFrom('nettverk as n')
          .select(['n.id', 'n.navn'])
          .where('n.fylke_id', '=', fylkeId)
          .orderBy('n.navn'),
      ).as('nettverk'),
      jsonArrayFrom(
        eb.selectFrom('ordning as r').select(['r.id', 'r.kortnavn']).orderBy('r.rekkefolge'),
      ).as('ordninger'),
    ])
    .executeTakeFirstOrThrow()
  return rad
}
export type Valglister = Awaited<ReturnType<typeof hentValg>>
