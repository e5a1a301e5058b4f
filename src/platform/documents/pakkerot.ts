import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder of the nearest package.json upward. Files that are read at run time (templates,
 * fonts) are found from here, since a bundled server lies in another folder than its source.
 */
export function finnPakkerot(fra: string): string {
  if (existsSync(join(fra, 'package.json'))) return fra
  const over = dirname(fra)
  if (over === fra) throw new Error('Fant ingen package.json over programmet')
  return finnPakkerot(over)
}
