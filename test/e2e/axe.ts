import axe from 'axe-core'
import { expect, type Page } from '@playwright/test'

/**
 * What axe has against the page as it stands, with every rule on: nothing. The engine is given to
 * the page once and asked there; only what is wrong comes back. Our pages have no frames.
 */
export async function tilgjengelig(page: Page): Promise<void> {
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(axe.source)
  const brudd = await page.evaluate(`globalThis.axe
    .run(document, { resultTypes: ['violations'], selectors: false })
    .then((svar) => svar.violations.map((v) => [v.id, v.nodes.map((n) => n.html)]))`)
  expect(brudd).toEqual([])
}
