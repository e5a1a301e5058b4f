import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder of the nearest package.json above this file. Works from `src/` and from the built
 * server alike, whatever folder the program was started in: files that are read at run time
 * (migrations, templates, fonts, built assets) are found from here.
 */
export function pakkerot(fra: string = import.meta.dirname): string {
  if (existsSync(join(fra, 'package.json'))) return fra
  const over = dirname(fra)
  if (over === fra) throw new Error(`Fant ingen package.json over ${import.meta.dirname}`)
  return pakkerot(over)
}
