import { readFile } from 'node:fs/promises'
import { createServer as lagHttp } from 'node:http'
import { basename, extname, join } from 'node:path'
import { createServer } from 'vite'

const ASSETS = 'build/assets'
const TYPER: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
// The same policy as the real pages have: a piece that breaks it must break here first.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

export type Galleriserver = { readonly adresse: string; readonly stopp: () => Promise<void> }

/** The gallery on an address of its own, with the built style and script (`npm run build` first). */
export async function startGalleri(port = 0): Promise<Galleriserver> {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  const manifest: Record<string, { file: string }> = JSON.parse(
    await readFile(join(ASSETS, 'manifest.json'), 'utf8'),
  )
  const fil = (kilde: string): string => `/assets/${manifest[kilde]?.file}`
  const ressurser = {
    stil: fil('src/ui/stil.css'),
    ikon: fil('src/ui/tema/ikon.svg'),
    skript: [fil('src/main/browser.ts')],
  }
  const http = lagHttp((req, res) => {
    const url = new URL(req.url ?? '/', 'http://x')
    void (async () => {
      if (url.pathname.startsWith('/assets/')) {
        const innhold = await readFile(join(ASSETS, basename(url.pathname)))
        res.setHeader('content-type', TYPER[extname(url.pathname)] ?? 'text/plain')
        res.end(innhold)
        return
      }
      const { galleri } = await vite.ssrLoadModule('/test/ui-galleri.tsx')
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.setHeader('content-security-policy', CSP)
      res.end(
        galleri({
          sprak: url.searchParams.get('lang') ?? 'nb',
          farge: url.searchParams.get('farge') ?? 'auto',
          medFeil: url.searchParams.has('feil'),
          ressurser,
        }),
      )
    })().catch((grunn: unknown) => {
      res.statusCode = 500
      res.end(String(grunn))
    })
  })
  await new Promise<void>((klar) => {
    http.listen(port, '127.0.0.1', klar)
  })
  const bundet = http.address()
  return {
    adresse: `http://127.0.0.1:${typeof bundet === 'object' ? bundet?.port : port}`,
    stopp: async () => {
      http.closeAllConnections()
      http.close()
      await vite.close()
    },
  }
}
