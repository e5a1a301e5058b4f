// `npm start`: installs what is missing, builds what is old, and serves.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { byggVedBehov } from './bygg.js'
import { installerVedBehov, node, rot, sti } from './installert.js'

installerVedBehov()
byggVedBehov()

const barn = spawn(node, [join(rot, 'build/server/cli.js'), 'serve'], {
  cwd: rot,
  stdio: 'inherit',
  env: { LOG_LEVEL: 'warn', ...process.env, PATH: sti() },
})
// The terminal sends its signal to the child as well; this one only waits for it to finish.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => barn.kill(signal))
// A signal sent to npm alone ends npm's shell and goes no further; without this the server would
// stay behind, holding the port and the database.
if (process.env.npm_lifecycle_event !== undefined) {
  const npmsSkall = process.ppid
  setInterval(() => process.ppid !== npmsSkall && barn.kill('SIGTERM'), 1000).unref()
}
barn.on('exit', (kode) => process.exit(kode ?? 1))
