import { Client } from 'pg'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { APPROLLE } from './approlle.ts'

// What PostgreSQL gives everybody in a new database, and the right of one's own to do without it.
// Rights on a database do not follow it when it is copied or restored, so this is done at each start.
const LUKK = [
  `do $$ begin
    execute format('revoke temporary, create on database %I from public, ${APPROLLE}', current_database());
    execute format('grant temporary on database %I to current_user', current_database());
  exception when insufficient_privilege then null; end $$`,
  `do $$ begin revoke create on schema public from public, ${APPROLLE};
  exception when insufficient_privilege then null; end $$`,
]

// What would let the application put something of its own in front of the database's rules.
const APENT = `select current_database() as database,
  has_database_privilege(current_user, current_database(), 'temporary') as midlertidig,
  has_database_privilege(current_user, current_database(), 'create')
    or exists (select from pg_namespace n where n.nspname !~ '^pg_'
      and has_schema_privilege(current_user, n.oid, 'create')) as lager,
  exists (select from pg_roles r where r.rolname = current_user
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb))
    or exists (select from pg_class where relowner = current_user::regrole) as makt`

interface Apent {
  readonly database: string
  readonly midlertidig: boolean
  readonly lager: boolean
  readonly makt: boolean
}

/**
 * Takes from the application's role what it could make objects by: a temporary table with the name
 * of one of ours stands before it in a search path. By the owner of the database; one that is not
 * changes nothing, and `proveVegg` tells.
 */
export async function lukkVeggen(url: string): Promise<Resultat<true, readonly string[]>> {
  return medKlient(url, async (klient) => {
    for (const setning of LUKK) await klient.query(setning)
    return ok(true)
  })
}

/** What stands open for the application in the database at `appurl`, in sentences. */
export async function proveVegg(appurl: string): Promise<Resultat<true, readonly string[]>> {
  return medKlient(appurl, async (klient) => {
    const { rows } = await klient.query<Apent>(APENT)
    const a = rows[0]
    if (a === undefined) throw new Error('Spørringen ga ingen rad')
    const funn = [
      ...(a.midlertidig
        ? [
            `Rollen ${APPROLLE} kan lage midlertidige tabeller, og da gjelder ikke databasens egne regler. Kjør som eier av databasen: revoke temporary on database "${a.database}" from public, ${APPROLLE}`,
          ]
        : []),
      ...(a.lager
        ? [
            `Rollen ${APPROLLE} kan lage egne tabeller eller skjemaer. Kjør som eier av databasen: revoke create on database "${a.database}" from public, ${APPROLLE}; revoke create on schema public from public, ${APPROLLE}`,
          ]
        : []),
      ...(a.makt
        ? [
            `Rollen ${APPROLLE} eier tabeller, er administrator eller går utenom radsikkerheten. Den skal ikke ha noen av delene.`,
          ]
        : []),
    ]
    return funn.length > 0 ? feil(funn) : ok(true)
  })
}

async function medKlient<T>(
  url: string,
  fn: (klient: Client) => Promise<Resultat<T, readonly string[]>>,
): Promise<Resultat<T, readonly string[]>> {
  const klient = new Client({ connectionString: url, application_name: 'samraad-vegg' })
  klient.on('error', () => undefined)
  try {
    await klient.connect()
    return await fn(klient)
  } catch (kastet) {
    return feil([
      `Rettighetene i databasen kunne ikke kontrolleres: ${kastet instanceof Error ? kastet.message : String(kastet)}`,
    ])
  } finally {
    await klient.end().catch(() => undefined)
  }
}
