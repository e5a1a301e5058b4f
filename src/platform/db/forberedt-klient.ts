import { createHash } from 'node:crypto'
import { Client, type QueryResult } from 'pg'

/**
 * A connection that keeps the plan of every query it has seen. Our pages ask the same few large
 * queries again and again, and planning one took longer than running it. The name is made of the
 * text, so the same query has the same name on every connection and a pooler in front may share it.
 */
export class ForberedtKlient extends Client {
  // pg overloads `query` many ways; Kysely uses text and values, and the rest passes through.
  // oxlint-disable typescript/unbound-method -- `Reflect.apply` gives it its `this`
  override query(...argumenter: readonly unknown[]): Promise<QueryResult> {
    const [text, values] = argumenter
    if (
      argumenter.length === 2 &&
      typeof text === 'string' &&
      Array.isArray(values) &&
      KAN.test(text)
    ) {
      return Reflect.apply(super.query, this, [{ name: navn(text), text, values }])
    }
    return Reflect.apply(super.query, this, argumenter)
  }
  // oxlint-enable typescript/unbound-method
}

// What has a plan. Settings and transaction control have none.
const KAN = /^\s*(select|with|insert|update|delete)\b/i

const navnene = new Map<string, string>()

// A program writes a bounded number of texts; should one not, the oldest names are forgotten here
// and made again.
const FLEST = 2000

function navn(text: string): string {
  const kjent = navnene.get(text)
  if (kjent !== undefined) return kjent
  if (navnene.size >= FLEST) navnene.clear()
  const nytt = `s_${createHash('sha1').update(text).digest('hex')}`
  navnene.set(text, nytt)
  return nytt
}
