// `npm run sjekk`: everything CI runs, without the install. Needs the project installed.
import { bygg } from './bygg.js'
import { kjor, program } from './installert.js'

const trinn = [
  ['Typesjekken', [program('typescript', 'tsc'), '-p', '.']],
  ['Typesjekken av kjernen', [program('typescript', 'tsc'), '-p', 'src/core']],
  ['Lint', [program('oxlint'), '--type-aware', '--deny-warnings']],
  ['Formatet (kjør «npm run format»)', [program('oxfmt'), '--check']],
  ['Testene', [program('vitest'), 'run']],
]
for (const [navn, argumenter] of trinn) {
  console.log(`\n— ${navn}`)
  kjor(navn, argumenter)
}
bygg()
console.log('\n— Nettlesertestene')
kjor('Nettlesertestene', [program('@playwright/test', 'playwright'), 'test'])
console.log('\nAlt i orden.')
