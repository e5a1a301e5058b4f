import { createHmac } from 'node:crypto'
import { Client } from 'pg'
import { feil, ok, type Resultat } from '#core/resultat.ts'

/** What the application is in the database: bound by row-level security and owner of nothing. */
export const APPROLLE = 'samraad_app'

/**
 * Makes the role if the server has none. Before the migrations, which give it its rights. `url` is
 * one that may make roles; one that may not is fine when the role is there.
 */
export async function lagApprolle(url: string): Promise<Resultat<true, readonly string[]>> {
  return medKlient(url, async (klient) => {
    const { rowCount } = await klient.query('select from pg_roles where rolname = $1', [APPROLLE])
    if (rowCount === 1) return
    await klient.query(
      `create role ${APPROLLE} login nosuperuser nobypassrls nocreatedb nocreaterole`,
    )
  })
}

/**
 * The address of the same database for the application. The password follows from the key in the
 * database, so that every process finds the same one and none is kept anywhere.
 */
export async function apneApprolle(
  url: string,
  rolleurl: string = url,
): Promise<Resultat<string, readonly string[]>> {
  let passord = ''
  const lest = await medKlient(url, async (klient) => {
    const { rows } = await klient.query<{ nokkel: string }>('select nokkel from signeringsnokkel')
    passord = createHmac('sha256', rows[0]?.nokkel ?? '')
      .update(APPROLLE)
      .digest('base64url')
  })
  if (!lest.ok) return lest
  const satt = await medKlient(rolleurl, async (klient) => {
    // Two processes that start together would collide on the row of the role.
    await klient.query(`begin; select pg_advisory_xact_lock(hashtext('samraad_approlle'));
      alter role ${APPROLLE} login password '${passord}'; commit`)
  })
  if (!satt.ok) return satt
  const adresse = new URL(url)
  adresse.username = APPROLLE
  adresse.password = passord
  return ok(adresse.href)
}

async function medKlient(
  url: string,
  fn: (klient: Client) => Promise<void>,
): Promise<Resultat<true, readonly string[]>> {
  const klient = new Client({ connectionString: url, application_name: 'samraad-rolle' })
  klient.on('error', () => undefined)
  try {
    await klient.connect()
    await fn(klient)
    return ok(true)
  } catch (kastet) {
    return feil([
      `Databaserollen ${APPROLLE} kunne ikke lages: ${kastet instanceof Error ? kastet.message : String(kastet)}. ` +
        `Brukeren i DATABASE_URL må få lage roller, eller gi adressen for ${APPROLLE} i SAMRAAD_APP_URL.`,
    ])
  } finally {
    await klient.end().catch(() => undefined)
  }
}
