import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The built files a page loads, by hashed address. */
export interface Ressursliste {
  readonly stil: string
  readonly ikon: string | undefined
  readonly fonter: readonly string[]
  /** Loaded by every page. */
  readonly grunn: readonly string[]
  readonly htmx: readonly string[]
  readonly utvikling: readonly string[]
  /** By the name of the island's entry file, without ending. */
  readonly oyer: Readonly<Record<string, readonly string[]>>
}

const manifestskjema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().default(false),
    css: z.array(z.string()).default([]),
    assets: z.array(z.string()).default([]),
  }),
)

/** Reads the build's manifest. Throws when the assets are not built: nothing works without them. */
export function lesRessurser(mappe: string): Ressursliste {
  const sti = join(mappe, 'manifest.json')
  if (!existsSync(sti)) throw new Error(`Fant ikke ${sti}. Kjør «npm run build» først.`)
  const manifest = manifestskjema.parse(JSON.parse(readFileSync(sti, 'utf8')))
  const inngang = (ende: string) =>
    Object.entries(manifest).find(([navn, o]) => o.isEntry && navn.endsWith(ende))?.[1]
  const adresse = (fil: string) => `/assets/${fil.replace(/^assets\//, '')}`
  const grunn = inngang('src/main/browser.ts')
  const stil = Object.values(manifest)
    .flatMap((o) => [o.file, ...(o.css ?? [])])
    .find((f) => f.endsWith('.css'))
  if (grunn === undefined || stil === undefined) throw new Error(`${sti} mangler grunnfilene`)
  const alle = Object.values(manifest).map((o) => o.file)
  const htmx = inngang('src/ui/browser/htmx.ts')
  const utvikling = inngang('src/main/utvikling.ts')
  return {
    stil: adresse(stil),
    ikon: alle.filter((f) => f.endsWith('.svg')).map(adresse)[0],
    fonter: [...new Set([...alle, ...Object.values(manifest).flatMap((o) => o.assets ?? [])])]
      .filter((f) => /inter-latin-wght-normal.*\.woff2$/.test(f))
      .map(adresse),
    grunn: [adresse(grunn.file)],
    htmx: htmx ? [adresse(htmx.file)] : [],
    utvikling: utvikling ? [adresse(utvikling.file)] : [],
    oyer: Object.fromEntries(
      Object.entries(manifest).flatMap(([navn, o]) => {
        const treff = /([^/]+)\.island\.tsx?$/.exec(navn)
        return treff?.[1] !== undefined && o.isEntry ? [[treff[1], [adresse(o.file)]]] : []
      }),
    ),
  }
}
