import { existsSync, readFileSync } from 'node:fs'
import { glob, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

// Two builds: what the browser fetches (hashed, compressed, listed in manifest.json), and what Node runs.
export default defineConfig(({ mode }) => (mode === 'server' ? server() : browser()))

const felles = {
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig

async function browser(): Promise<UserConfig> {
  const oyer = await Array.fromAsync(glob('src/features/**/*.island.{ts,tsx}'))
  return {
    ...felles,
    base: '/assets/',
    publicDir: false,
    plugins: [ikon(), komprimer()],
    build: {
      outDir: 'build/assets',
      assetsDir: '',
      emptyOutDir: true,
      manifest: 'manifest.json',
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: [
          'src/ui/stil.css',
          'src/main/browser.ts',
          'src/main/utvikling.ts',
          'src/ui/browser/htmx.ts',
          ...oyer.toSorted(),
        ],
      },
    },
  }
}

function server(): UserConfig {
  const innganger = ['src/main/web.ts', 'src/main/cli.ts'].filter((fil) => existsSync(fil))
  return {
    ...felles,
    publicDir: false,
    build: {
      ssr: true,
      outDir: 'build/server',
      emptyOutDir: true,
      target: 'node26',
      sourcemap: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: innganger,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}

/** The icon of the browser's tab, hashed as the rest. */
function ikon(): Plugin {
  const fil = 'src/ui/tema/ikon.svg'
  return {
    name: 'samraad-ikon',
    buildStart() {
      this.emitFile({
        type: 'asset',
        name: 'ikon.svg',
        originalFileName: fil,
        source: readFileSync(fil),
      })
    },
  }
}

/** Compressed once here instead of at every request. Fonts are compressed already. */
function komprimer(): Plugin {
  const somBrotli = promisify(brotliCompress)
  const somGzip = promisify(gzip)
  return {
    name: 'samraad-komprimer',
    async writeBundle({ dir }) {
      if (dir === undefined) return
      const filer = (await readdir(dir)).filter((fil) => /\.(?:js|css|svg)$/.test(fil))
      await Promise.all(
        filer.map(async (fil) => {
          const sti = join(dir, fil)
          const innhold = await readFile(sti)
          const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
          await writeFile(`${sti}.br`, await somBrotli(innhold, { params }))
          await writeFile(`${sti}.gz`, await somGzip(innhold, { level: 9 }))
        }),
      )
    },
  }
}
