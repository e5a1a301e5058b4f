import { defineConfig } from 'vitest/config'

// Two projects: the pure core needs nothing; everything else gets one real PostgreSQL.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'kjerne', include: ['src/core/**/*.test.ts', 'test/*.test.ts'] } },
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
