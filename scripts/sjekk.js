// `npm run sjekk`: everything CI runs, without the install. Needs the project installed.
import { bygg } from './bygg.js'
import { avslutt, kjor, program } from './installert.js'

const tsc = program('typescript', 'tsc')
/** @type {[string, () => boolean][]} */
const trinn = [
  ['Typesjekk', () => kjor([tsc, '-p', '.'])],
  ['Typesjekk av kjernen', () => kjor([tsc, '-p', 'src/core'])],
  ['Lint', () => kjor([program('oxlint'), '--type-aware', '--deny-warnings'])],
  ['Format («npm run format» retter det)', () => kjor([program('oxfmt'), '--check'])],
  // Before the tests: some of them start the built program and kill it.
  ['Bygging', bygg],
  ['Tester', () => kjor([program('vitest'), 'run'])],
  ['Nettlesertester', () => kjor([program('@playwright/test', 'playwright'), 'test'])],
]
for (const [navn, gjor] of trinn) {
  const start = performance.now()
  console.log(`\n— ${navn}`)
  if (!gjor()) avslutt(`\n${navn} feilet.`)
  console.log(`  ${navn}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
console.log('\nAlt i orden.')
