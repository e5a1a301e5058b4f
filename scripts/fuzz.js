// `npm run fuzz [number] [seed]`: wrong input to every field of every form, until something gives.
import { kjor, program } from './installert.js'

const [antall = '100000', fro = String(Math.floor(Date.now() / 1000))] = process.argv.slice(2)
process.env.SAMRAAD_FUZZ_ANTALL = antall
process.env.SAMRAAD_FUZZ_FRO = fro
console.log(`${antall} inndata, frø ${fro}. Gjenta med «npm run fuzz ${antall} ${fro}».`)
process.exitCode = kjor([program('vitest'), 'run', '--project', 'fuzz']) ? 0 : 1
