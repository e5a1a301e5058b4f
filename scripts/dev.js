// `npm run dev`: builds on every change, starts Samråd again and reloads the page. The data folder is kept.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { bygg } from './bygg.js'
import { installerVedBehov, node, rot, sti } from './installert.js'

installerVedBehov()

let barn
let vent
let igang = Promise.resolve()

function start() {
  barn = spawn(node, [join(rot, 'build/server/cli.js'), 'serve'], {
    cwd: rot,
    stdio: 'inherit',
    env: { LOG_LEVEL: 'info', SAMRAAD_DEV: '1', ...process.env, PATH: sti() },
  })
}

async function stopp() {
  if (!barn || barn.exitCode !== null) return
  const slutt = new Promise((ferdig) => barn.once('exit', ferdig))
  barn.kill('SIGTERM')
  await slutt
}

async function paNytt() {
  // A build with a fault leaves the old one running.
  if (!bygg()) return
  await stopp()
  start()
}

if (bygg()) start()
for (const mappe of ['src', 'db']) {
  watch(join(rot, mappe), { recursive: true }, () => {
    clearTimeout(vent)
    vent = setTimeout(() => {
      igang = igang.then(paNytt)
    }, 150)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    void stopp().then(() => process.exit(0))
  })
}
