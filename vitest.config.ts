import { defineConfig } from 'vitest/config'

// The pure core needs nothing; the house gets one real PostgreSQL; the living is the built program,
// started and killed for real.
export default defineConfig({
  test: {
    // Our modules keep nothing between tests but caches, so the files can share a process.
    isolate: false,
    projects: [
      { test: { name: 'kjerne', include: ['src/core/**/*.test.ts', 'test/*.test.ts'] } },
      { test: { name: 'levende', include: ['test/levende/*.test.ts'] } },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'hus',
          include: ['src/{features,platform,ui,main}/**/*.test.{ts,tsx}'],
          globalSetup: ['test/world/postgres.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
