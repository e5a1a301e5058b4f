import { defineConfig } from 'vitest/config'

// The pure core needs nothing; the house gets one real PostgreSQL; the living is the built program,
// started and killed for real; the fuzzer has a server to itself, since it counts transactions.
// Our modules keep nothing between tests but caches, so the files share a process.
const isolate = false

export default defineConfig({
  test: {
    // The tests wait for PostgreSQL more than they count: one process a core, none kept back.
    maxWorkers: '100%',
    // Nothing is judged by the clock; a test that hangs is stopped.
    testTimeout: 20_000,
    projects: [
      { test: { name: 'kjerne', isolate, include: ['src/core/**/*.test.ts', 'test/*.test.ts'] } },
      {
        test: {
          name: 'levende',
          include: ['test/levende/*.test.ts'],
          // Kills by the clock: one at a time, after the others, or beside the browser (scripts/sjekk.js).
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'fuzz',
          include: ['test/fuzz/*.test.ts'],
          // The guard counts the transactions of the whole server.
          fileParallelism: false,
          globalSetup: ['test/world/postgres.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'hus',
          isolate,
          include: ['src/{features,platform,ui,main,demo}/**/*.test.{ts,tsx}'],
          globalSetup: ['test/world/postgres.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
