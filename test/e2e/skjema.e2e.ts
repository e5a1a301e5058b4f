import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { nyDatamappe } from '../world/datamappe.ts'
import { startSamraad, type Samraadprosess } from '../world/prosess.ts'
import { tilgjengelig } from './axe.ts'
import { AR, bli } from './felles.ts'

// The long form of a decision basis, open for writing. It changes the county, so it has a Samråd
// of its own.
const datamappe = nyDatamappe('skjema')
const SAK = `${AR}/beslutningsgrunnlag/gauldal`
let samraad: Samraadprosess

test.beforeAll(async () => {
  samraad = await startSamraad({ datamappe })
})
test.afterAll(async () => {
  await samraad.stopp()
  rmSync(datamappe, { recursive: true, force: true })
})

test('koordinatoren trekker saken, retter den og får hver feil ved feltet sitt', async ({
  page,
  context,
}) => {
  await bli(context, 'Gauldal', samraad.adresse)

  await test.step('en innsendt sak kan ikke endres, og siden sier hvorfor', async () => {
    const svar = await page.goto(`${samraad.adresse}${SAK}/rediger`)
    expect(svar?.status()).toBe(409)
    await tilgjengelig(page)
  })

  await test.step('etter at saken er trukket, er skjemaet åpent', async () => {
    await page.goto(`${samraad.adresse}${SAK}`)
    await page.locator('summary', { hasText: /^Trekk/ }).click()
    await page.locator('#trekk-grunn').fill('Vi retter tallene for Midtre Gauldal.')
    await page.getByRole('button', { name: /^Trekk/ }).click()
    await expect(page.getByText('Trukket').first()).toBeVisible()
    const svar = await page.goto(`${samraad.adresse}${SAK}/rediger`)
    expect(svar?.status()).toBe(200)
    for (const bredde of [1280, 320]) {
      await page.setViewportSize({ width: bredde, height: 900 })
      await tilgjengelig(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(bredde)
    }
  })

  await test.step('det som ikke kan være riktig, står ved feltet, og det skrevne blir stående', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.locator('input[name="omsokt"]').fill('tolv kroner')
    await page
      .getByRole('button', { name: /^Lagre/ })
      .first()
      .click()
    const felt = page.locator('[aria-invalid="true"]').first()
    await expect(felt).toHaveValue('tolv kroner')
    await expect(
      page.locator(`#${(await felt.getAttribute('aria-describedby'))?.split(' ').at(-1)}`),
    ).toBeVisible()
    await tilgjengelig(page)
  })
})
