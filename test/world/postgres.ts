import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import type { Resultat } from '#core/resultat.ts'
import { startInnebygd } from '#platform/db/innebygd.ts'
import { apneApprolle, lagApprolle } from '#platform/db/approlle.ts'
import { migrer } from '#platform/db/migrer.ts'
import { pakkerot } from '#platform/pakkerot.ts'
import { kjorSqlMappe } from '#platform/db/sqlmappe.ts'
import { nyDatamappe } from './datamappe.ts'

declare module 'vitest' {
  // Declaration merging needs an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    /** The one server every test file shares, as superuser, as owner and as the application. */
    postgres: { adminUrl: string; url: string; appUrl: string }
  }
}

/**
 * One real PostgreSQL for the whole run, with two templates: `mal` is migrated and empty,
 * `mal_demo` also holds every file of `db/demo`. Tests copy them with `nyDatabase`.
 */
export async function setup(prosjekt: TestProject): Promise<() => Promise<void>> {
  const datamappe = nyDatamappe('test')
  const innebygd = krev(await startInnebygd({ datamappe, raskt: true }))
  const stopp = async () => {
    await innebygd.stopp()
    rmSync(datamappe, { recursive: true, force: true })
  }
  let appUrl: string
  try {
    appUrl = await lagMaler(innebygd)
  } catch (kastet) {
    await stopp()
    throw kastet
  }
  prosjekt.provide('postgres', { adminUrl: innebygd.adminUrl, url: innebygd.url, appUrl })
  return stopp
}

async function lagMaler({ adminUrl, url }: { adminUrl: string; url: string }): Promise<string> {
  krev(await lagApprolle(adminUrl))
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query('create database mal owner samraad')
    krev(await migrer(iDatabase(url, 'mal')))
    await admin.query('create database mal_demo owner samraad template mal')
    const demo = join(pakkerot(), 'db', 'demo')
    if (existsSync(demo)) krev(await kjorSqlMappe(iDatabase(url, 'mal_demo'), demo))
    // Every copy has the key of the template, and so the password.
    return krev(await apneApprolle(iDatabase(url, 'mal'), adminUrl))
  } finally {
    await admin.end()
  }
}

/** The same server and role, another database. */
function iDatabase(url: string, database: string): string {
  const adresse = new URL(url)
  adresse.pathname = `/${database}`
  return adresse.href
}

function krev<T>(svar: Resultat<T, unknown>): T {
  if (!svar.ok) throw new Error(`Testdatabasen startet ikke: ${JSON.stringify(svar.feil)}`)
  return svar.verdi
}
