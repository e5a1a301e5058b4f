import { expect, test, type Page } from '@playwright/test'
import { adresse, AR, bli } from './felles.ts'

const SIMULATOR = `${AR}/fordeling/simulator`

/** Network → frame, and the sum, as the page shows them. */
async function rammer(page: Page): Promise<readonly string[]> {
  const rader = page.locator('#resultat table tr')
  return (await rader.allInnerTexts()).map((r) => r.replaceAll(/\s+/g, ' ').trim())
}

test.describe('simulatoren', () => {
  test.beforeEach(async ({ context }) => {
    await bli(context, 'Sekretariat')
  })

  test('rammene endrer seg mens tallene skrives, og er de samme som uten skript', async ({
    page,
    browser,
  }) => {
    await page.goto(adresse(SIMULATOR))
    await expect(page.locator('#resultat')).toContainText('3 395 168')
    // The slider is drawn by the script, so typing before it is there would prove nothing.
    await expect(page.getByRole('slider')).toHaveCount(3)
    const felt = page.getByLabel('Grunntilskudd per nettverk', { exact: true })
    await felt.fill('')
    await felt.pressSequentially('300 000')
    await expect(page.locator('#resultat')).toContainText('3 300 000 kr i grunntilskudd')
    const levende = await rammer(page)
    await expect(page).toHaveURL(/grunntilskudd=300\+000/)

    const uten = await browser.newContext({ javaScriptEnabled: false, locale: 'nb-NO' })
    await bli(uten, 'Sekretariat')
    const side = await uten.newPage()
    await side.goto(adresse(SIMULATOR))
    await side.getByLabel('Grunntilskudd per nettverk', { exact: true }).fill('300 000')
    await side.getByRole('button', { name: 'Regn ut' }).click()
    expect(await rammer(side)).toEqual(levende)
    await uten.close()

    // The address is the whole of it: what is shared, is what was seen.
    await page.reload()
    expect(await rammer(page)).toEqual(levende)
  })

  test('det som ikke er et beløp, meldes ved feltet mens det skrives, og 200.000 blir aldri 200', async ({
    page,
  }) => {
    await page.goto(adresse(SIMULATOR))
    await expect(page.getByRole('slider')).toHaveCount(3)
    const felt = page.getByLabel('Grunntilskudd per nettverk', { exact: true })
    await felt.fill('200.000')
    await expect(page.locator('#resultat table')).toHaveCount(0)
    await expect(
      page.getByRole('link', { name: /Grunntilskudd per nettverk: «200\.000» kan bety/ }),
    ).toBeVisible()
    await expect(felt).toHaveAttribute('aria-invalid', 'true')
    await expect(felt).toBeFocused()
    await felt.fill('200 000')
    await expect(page.locator('#resultat')).toContainText('3 395 168')
  })

  test('en glider som flyttes med tastaturet, flytter beløpet og rammene', async ({ page }) => {
    await page.goto(adresse(SIMULATOR))
    const glider = page.getByRole('slider').first()
    await glider.focus()
    await page.keyboard.press('ArrowRight')
    const belop = page.getByLabel('Tildelt fylket', { exact: true })
    // A slider stands on whole steps; the field takes every krone.
    await expect(belop).toHaveValue('12 100 000')
    await expect(page.locator('#resultat')).toContainText('Rammene er 10 600 000 kr til sammen')
    await expect(glider).toBeFocused()
  })

  test('forslaget som lagres fra simulatoren, har tallene som sto i feltene', async ({ page }) => {
    await page.goto(adresse(SIMULATOR))
    await expect(page.getByRole('slider')).toHaveCount(3)
    await page.getByLabel('Grunntilskudd per nettverk', { exact: true }).fill('250 000')
    await expect(page.locator('#resultat')).toContainText('2 750 000 kr i grunntilskudd')
    await page.getByLabel('Navn på forslaget').fill('Høyere grunntilskudd')
    await page.getByRole('button', { name: 'Lagre forslaget' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Høyere grunntilskudd')
    await expect(page.locator('main')).toContainText('2 750 000 kr')
  })
})
