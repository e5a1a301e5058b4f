// `npm run fuzz [number] [seed]`: wrong input to every field of every form, until something gives.
// One process and one server per core, each with a seed of its own.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { node, program, rot } from './installert.js'

const [antall = '100000', fro = String(Math.floor(Date.now() / 1000))] = process.argv.slice(2)
const deler = Number(antall) < 50_000 ? 1 : Math.min(availableParallelism(), 4)
const per = Math.ceil(Number(antall) / deler)
for (let i = 0; i < deler; i += 1) {
  const eget = Number(fro) + i
  console.log(`${per} inndata, frø ${eget}. Gjenta med «npm run fuzz ${per} ${eget}».`)
  spawn(node, [program('vitest'), 'run', '--project', 'fuzz', 'test/fuzz/fuzz.test.ts'], {
    cwd: rot,
    stdio: 'inherit',
    env: { ...process.env, SAMRAAD_FUZZ_ANTALL: String(per), SAMRAAD_FUZZ_FRO: String(eget) },
  }).on('exit', (kode, signal) => {
    if (signal !== null) console.error(`Frø ${eget} ble stoppet av ${signal}.`)
    if (kode !== 0) process.exitCode = 1
  })
}
