// Builds what is older than its sources. Plain JavaScript for Node 20.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { avslutt, kjor, program, rot } from './installert.js'

const KILDER = ['src', 'vite.config.ts', 'package-lock.json']

/** Builds when something is older than its sources; ends everything when the build fails. */
export function byggVedBehov() {
  const gammelt = nyeste(KILDER) > eldste(['build/server/cli.js', 'build/assets/manifest.json'])
  if (gammelt && !bygg()) avslutt('Byggingen feilet.')
}

/** True when it went well. */
export function bygg() {
  console.error('Bygger …')
  return ['browser', 'server'].every((del) =>
    kjor([program('vite'), 'build', '--mode', del, '--logLevel', 'warn']),
  )
}

function nyeste(stier) {
  return Math.max(...stier.map((s) => endret(join(rot, s))))
}

function endret(sti) {
  const s = statSync(sti)
  if (!s.isDirectory()) return s.mtimeMs
  return Math.max(0, ...readdirSync(sti).map((navn) => endret(join(sti, navn))))
}

function eldste(stier) {
  return Math.min(
    ...stier.map((s) => (existsSync(join(rot, s)) ? statSync(join(rot, s)).mtimeMs : 0)),
  )
}
