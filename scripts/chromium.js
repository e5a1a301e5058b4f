// Finds a Chromium for the browser tests, or installs one. Plain JavaScript for Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { avslutt, node, rot } from './installert.js'
import { join } from 'node:path'

const KJENTE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a browser. Tries what is there, then the system's packages, then Playwright's own. */
export function sikreChromium() {
  const funnet = finn()
  if (funnet) return funnet
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installerer Chromium …')
    const stille = { stdio: ['ignore', 'ignore', 'inherit'] }
    spawnSync('apt-get', ['update', '-qq'], stille)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      ...stille,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const na = finn()
    if (na) return na
  }
  console.error('Henter Chromium til nettlesertestene …')
  const pw = join(rot, 'node_modules/@playwright/test/cli.js')
  const svar = spawnSync(node, [pw, 'install', 'chromium'], { cwd: rot, stdio: 'inherit' })
  if (svar.status !== 0) {
    avslutt(
      'Fant ingen Chromium. Installer den («apt-get install chromium») eller sett SAMRAAD_CHROMIUM til programmet.',
    )
  }
  return ''
}

function finn() {
  const satt = process.env.SAMRAAD_CHROMIUM
  if (satt)
    return existsSync(satt) ? satt : avslutt(`SAMRAAD_CHROMIUM peker på ${satt}, som ikke finnes.`)
  return KJENTE.find((sti) => existsSync(sti))
}
