import { CompiledQuery } from 'kysely'
import { ettNavn } from '#test/fuzz/kart.ts'
import type { Skjema } from '#test/fuzz/skjema.ts'
import type { Testapp } from './app.ts'
import { fyllUt, somFelt } from './vandring.ts'

// Nothing of anybody's.
const UTEN_ID = new Set(['versjon', 'tilbake', 'farge', 'lang', 'steg'])

export interface Forsok {
  readonly hva: string
  readonly sti: string
  readonly felt: Readonly<Record<string, string>>
}

/** The form with another's id in each field, name of a field and part of the address that holds one. */
export function endringer(rute: string, skjema: Skjema, kjente: Ider): readonly Forsok[] {
  const utfylt = fyllUt(skjema)
  const felt = somFelt(skjema)
  const sti = skjema.adresse
  const prov = (hva: string, ny: Partial<Forsok>): Forsok => ({
    hva: `${rute}: ${hva}`,
    sti,
    felt,
    ...ny,
  })
  // Rows of a form are alike: one of each is enough.
  const iFelt = enAvHver(utfylt, (u) => ettNavn(u.felt.navn))
    .filter((u) => u.felt.type !== 'tekst' && !UTEN_ID.has(u.felt.navn))
    .flatMap((u) =>
      andre(u.verdi, kjente, u.felt.valgene).map((id) =>
        prov(`${u.felt.navn}=${id}`, { felt: { ...felt, [u.felt.navn]: id } }),
      ),
    )
  const iNavn = enAvHver(Object.keys(felt), ettNavn).flatMap((navn) =>
    navn.split('.').flatMap((del, nr, deler) =>
      nr === 0
        ? []
        : andre(del, kjente).map((id) => {
            const { [navn]: verdi = '', ...resten } = felt
            return prov(`${navn}→${id}`, {
              felt: { ...resten, [deler.with(nr, id).join('.')]: verdi },
            })
          }),
    ),
  )
  const [vei = '', sok] = sti.split('?')
  const iAdressen = vei.split('/').flatMap((del, nr, deler) =>
    nr < 2
      ? []
      : andre(del, kjente).map((id) =>
          prov(`${del}→${id} i adressen`, {
            sti: `${deler.with(nr, id).join('/')}${sok === undefined ? '' : `?${sok}`}`,
          }),
        ),
  )
  return [...iFelt, ...iNavn, ...iAdressen]
}

export interface Ider {
  /** By kind: networks, bodies, organisations, groups, schemes. */
  readonly ord: readonly (readonly string[])[]
  /** The numbers of every kind of row that has one. */
  readonly tall: readonly (readonly string[])[]
}

/**
 * Others of the same kind. What a number is of, only the list it stands in can tell: then some
 * that are not in it, of the kinds that have all of it. Alone it may be of any kind.
 */
export function andre(
  verdi: string,
  kjente: Ider,
  liste: readonly string[] = [],
): readonly string[] {
  if (/^20\d\d$/.test(verdi)) return ['2023', '2026'].filter((v) => v !== verdi)
  if (!/^\d{1,9}$/.test(verdi)) {
    return kjente.ord
      .filter((slag) => slag.includes(verdi))
      .flatMap((slag) => noenAv(slag, [verdi]))
  }
  const i = new Set([verdi, ...liste.filter((v) => v !== '')])
  const mulige = kjente.tall.filter((slag) => [...i].every((v) => slag.includes(v)))
  return [...new Set(mulige.flatMap((slag) => noenAv(slag, [...i])))]
}

function noenAv(slag: readonly string[], uten: readonly string[]): readonly string[] {
  const resten = slag.filter((v) => !uten.includes(v))
  const midt = resten[Math.floor(resten.length / 2)]
  return [...new Set([resten[0], midt, resten.at(-1)])].filter((v) => v !== undefined)
}

function enAvHver<T>(alle: readonly T[], slag: (en: T) => string): readonly T[] {
  return [...new Map(alle.map((en) => [slag(en), en])).values()]
}

/** What there is in the county, to be put where something else belongs. */
export async function finnIder(a: Testapp, fylkeId: string): Promise<Ider> {
  const les = async (sql: string): Promise<readonly string[]> =>
    (await a.db.executeQuery<{ id: string }>(CompiledQuery.raw(sql))).rows.map((r) => r.id)
  const tabeller = await a.db.executeQuery<{ tabell: string; fylke: boolean }>(
    CompiledQuery.raw(`select c.table_name as tabell, exists (
        select from information_schema.columns f
        where f.table_name = c.table_name and f.table_schema = 'public' and f.column_name = 'fylke_id'
      ) as fylke
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.column_name = 'id' and c.data_type = 'integer' and c.table_schema = 'public'
        and t.table_type = 'BASE TABLE'`),
  )
  const tall = await Promise.all(
    tabeller.rows.map(({ tabell, fylke }) =>
      les(`select id::text from ${tabell}
        ${fylke ? `where fylke_id = '${fylkeId}'` : ''} order by ${tabell}.id`),
    ),
  )
  return {
    ord: await Promise.all(
      [
        `select id from nettverk where fylke_id = '${fylkeId}' order by id`,
        `select id from utvalg where fylke_id = '${fylkeId}' order by id`,
        `select id from organisasjon order by id`,
        `select distinct slug as id from vurderingsgruppe order by id`,
        `select id from ordning order by id`,
      ].map(les),
    ),
    tall: tall.filter((ider) => ider.length > 0),
  }
}
