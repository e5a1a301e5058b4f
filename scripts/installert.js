// Plain JavaScript for Node 20: runs before the project's own Node is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const rot = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The Node that `package.json` pins. */
export const node = join(
  rot,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Installs when something is missing or the lock file is newer than the last install. */
export function installerVedBehov() {
  if (erInstallert()) return
  console.error('Installerer det som mangler …')
  // npm from the surroundings; a `node` first on the path from an earlier install must not run it.
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of another system, which
  // is what npm writes where a registry does not carry them all. This keeps to the lock all the same.
  const svar = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: rot, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  )
  if (svar.status !== 0)
    avslutt('Installasjonen feilet. Kjør «npm install» og se hva som står der.')
  if (!existsSync(node)) avslutt(`Fant ikke Node i ${node} etter installasjonen.`)
}

function erInstallert() {
  const merke = join(rot, 'node_modules', '.package-lock.json')
  if (!existsSync(merke) || !existsSync(node)) return false
  if (statSync(join(rot, 'package-lock.json')).mtimeMs <= statSync(merke).mtimeMs) return true
  // A fresh checkout of the same lock file is newer than the install, but says the same.
  const onsket = JSON.parse(readFileSync(join(rot, 'package-lock.json'), 'utf8')).packages
  const har = JSON.parse(readFileSync(merke, 'utf8')).packages
  return Object.entries(onsket).every(
    ([sti, p]) => sti === '' || p.optional || har[sti]?.version === p.version,
  )
}

/** Runs one step with the pinned Node first on the path; true when it went well. */
export function kjor(argumenter) {
  const svar = spawnSync(node, argumenter, {
    cwd: rot,
    stdio: 'inherit',
    env: { ...process.env, PATH: sti() },
  })
  return svar.status === 0
}

/**
 * Two commands at the same time; what the second says comes when both are done. True when both
 * succeed.
 * @param {string[]} forste
 * @param {string[]} andre
 */
export async function kjorSamtidig(forste, andre) {
  /** @type {(argumenter: string[], ut: 'inherit' | 'pipe') => Promise<{ ok: boolean, sagt: string }>} */
  const start = (argumenter, ut) =>
    new Promise((ferdig) => {
      const barn = spawn(node, argumenter, {
        cwd: rot,
        stdio: ['ignore', ut, ut],
        env: { ...process.env, PATH: sti() },
      })
      let sagt = ''
      for (const strom of [barn.stdout, barn.stderr])
        strom?.setEncoding('utf8').on('data', (bit) => {
          sagt += bit
        })
      barn.on('close', (kode) => ferdig({ ok: kode === 0, sagt }))
    })
  const svar = await Promise.all([start(forste, 'inherit'), start(andre, 'pipe')])
  console.log(svar[1].sagt)
  return svar.every((s) => s.ok)
}

/** The path with the project's own programs first. */
export function sti() {
  const skille = process.platform === 'win32' ? ';' : ':'
  return [dirname(node), join(rot, 'node_modules', '.bin'), process.env.PATH ?? ''].join(skille)
}

/** The script of a package's own command, so that it runs on the pinned Node on every system. */
export function program(pakke, navn = pakke) {
  const { bin } = JSON.parse(readFileSync(join(rot, 'node_modules', pakke, 'package.json'), 'utf8'))
  return join(rot, 'node_modules', pakke, typeof bin === 'string' ? bin : bin[navn])
}

export function avslutt(melding) {
  console.error(melding)
  process.exit(1)
}
