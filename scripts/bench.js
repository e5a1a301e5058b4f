// `npm run bench`: figures from one run on this machine, as ratios. Nothing here is a test.
import { join } from 'node:path'
import { byggVedBehov } from './bygg.js'
import { avslutt, installerVedBehov, kjor, rot } from './installert.js'

installerVedBehov()
byggVedBehov()
if (!kjor([join(rot, 'bench/bench.ts'), ...process.argv.slice(2)])) avslutt('Målingen feilet.')
