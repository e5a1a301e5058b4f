import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { koble, type Db, type LeseDb } from '#platform/db/kobling.ts'

export type Testdatabase = {
  readonly db: Db
  readonly les: LeseDb
  readonly url: string
  /** The same database as the application sees it, bound by row-level security. */
  readonly appUrl: string
  readonly slett: () => Promise<void>
}

/** A database of the test's own, copied from the migrated template in some milliseconds. */
export async function nyDatabase({ demo }: { readonly demo: boolean }): Promise<Testdatabase> {
  const { adminUrl, url, appUrl } = inject('postgres')
  const navn = `test_${randomUUID().replaceAll('-', '')}`
  await somAdmin(
    adminUrl,
    // Copied as files: written through the log, as is the default, it takes ten times as long.
    `create database ${navn} owner samraad template ${demo ? 'mal_demo' : 'mal'}
      strategy file_copy`,
    // Rights on a database do not come with the copy; a start of Samråd takes them away too.
    `revoke temporary, create on database ${navn} from public`,
  )
  const eier = iDatabase(url, navn)
  const kobling = koble({ url: eier, maks: 5 })
  return {
    db: kobling.db,
    les: kobling.les,
    url: eier,
    appUrl: iDatabase(appUrl, navn),
    slett: async () => {
      await kobling.lukk()
      await somAdmin(adminUrl, `drop database ${navn} with (force)`)
    },
  }
}

function iDatabase(url: string, database: string): string {
  const adresse = new URL(url)
  adresse.pathname = `/${database}`
  return adresse.href
}

async function somAdmin(adminUrl: string, ...setninger: readonly string[]): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    for (const setning of setninger) await admin.query(setning)
  } finally {
    await admin.end()
  }
}
