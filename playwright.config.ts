import { defineConfig } from '@playwright/test'

const chromium = process.env['SAMRAAD_CHROMIUM']

// One real Samråd on a database of its own for the whole run (test/e2e/tjener.ts starts it).
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/e2e/tjener.ts',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  reporter: process.env['CI'] ? 'list' : 'line',
  use: {
    screenshot: 'only-on-failure',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
