import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { Client } from 'pg'

/** With a transaction between every page, so that no answer is known: the dearest a page can be. */
export async function medSkriving<T>(datamappe: string, mal: () => Promise<T>): Promise<T> {
  const [, , , port] = readFileSync(join(datamappe, 'postgres/postmaster.pid'), 'utf8').split('\n')
  const passord = readFileSync(join(datamappe, 'postgres.passord'), 'utf8').trim()
  const klient = new Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password: passord,
  })
  await klient.connect()
  const stopp = new AbortController()
  const skriver = (async () => {
    while (!stopp.signal.aborted) {
      await klient.query('select pg_current_xact_id()')
      await vent(1)
    }
  })()
  const svar = await mal()
  stopp.abort()
  await skriver
  await klient.end()
  return svar
}
