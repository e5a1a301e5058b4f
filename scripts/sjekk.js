// `npm run sjekk`: everything CI runs, without the install. Needs the project installed.
import { bygg } from './bygg.js'
import { avslutt, kjor, kjorSamtidig, program } from './installert.js'

const tsc = program('typescript', 'tsc')
const vitest = program('vitest')
/** @type {[string, () => boolean | Promise<boolean>][]} */
const trinn = [
  ['Typesjekk', () => kjor([tsc, '-p', '.'])],
  ['Typesjekk av kjernen', () => kjor([tsc, '-p', 'src/core'])],
  ['Lint', () => kjor([program('oxlint'), '--type-aware', '--deny-warnings'])],
  ['Format («npm run format» retter det)', () => kjor([program('oxfmt'), '--check'])],
  // Before the tests: some of them start the built program and kill it.
  ['Bygging', bygg],
  ['Tester', () => kjor([vitest, 'run', '--project', '!levende'])],
  // The living mostly waits for processes to start and die, the browser is never done.
  [
    'Nettlesertester, og programmet som startes og drepes',
    () =>
      kjorSamtidig(
        [program('@playwright/test', 'playwright'), 'test'],
        [vitest, 'run', '--project', 'levende'],
      ),
  ],
]
for (const [navn, gjor] of trinn) {
  const start = performance.now()
  console.log(`\n— ${navn}`)
  if (!(await gjor())) avslutt(`\n${navn} feilet.`)
  console.log(`  ${navn}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
console.log('\nAlt i orden.')
