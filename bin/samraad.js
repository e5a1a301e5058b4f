#!/usr/bin/env node
// `npx samraad`: the same program on the pinned Node, whatever Node started this.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { byggVedBehov } from '../scripts/bygg.js'
import { installerVedBehov, node, rot, sti } from '../scripts/installert.js'

installerVedBehov()
byggVedBehov()
const barn = spawn(node, [join(rot, 'build/server/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: sti() },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => barn.kill(signal))
barn.on('exit', (kode) => process.exit(kode ?? 1))
