import { expect, test } from '@playwright/test'
import { tilgjengelig } from './axe.ts'
import { startGalleri, type Galleriserver } from '../galleriserver.ts'

let galleri: Galleriserver

test.beforeAll(async () => {
  galleri = await startGalleri()
})

test.afterAll(async () => {
  await galleri.stopp()
})

for (const skript of [true, false])
  for (const farge of ['light', 'dark'])
    for (const bredde of [1280, 320])
      test(`alle deler er tilgjengelige ${skript ? 'med' : 'uten'} skript, ${farge}, ${bredde} px`, async ({
        page,
      }) => {
        // axe is itself a script, so the browser's cannot be off; ours is taken away instead.
        if (!skript)
          await page.route('**/*.js', (rute) =>
            rute.fulfill({ contentType: 'text/javascript', body: '' }),
          )
        const konsollfeil: string[] = []
        page.on('console', (m) => m.type() === 'error' && konsollfeil.push(m.text()))
        await page.setViewportSize({ width: bredde, height: 900 })
        for (const adresse of [`/?farge=${farge}`, `/?farge=${farge}&feil`]) {
          await page.goto(galleri.adresse + adresse)
          await tilgjengelig(page)
        }
        expect(konsollfeil).toEqual([])
      })

test('siden kan ikke rulles sidelengs på 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(`${galleri.adresse}/?feil`)
  const bredde = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(bredde).toBe(320)
})

test('feiloppsummeringen får fokus, og lenkene i den går til feltene', async ({ page }) => {
  await page.goto(`${galleri.adresse}/?feil`)
  await expect(page.locator('.sam-feiloppsummering')).toBeFocused()
  await page.getByRole('link', { name: 'Velg en målgruppe' }).click()
  await expect(page.getByRole('radio', { name: 'Barnehage' })).toBeFocused()
})

test('mørk og lys skiftes uten at siden lastes på nytt', async ({ page }) => {
  await page.goto(`${galleri.adresse}/?farge=light`)
  await page.getByRole('button', { name: 'Mørk' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await expect(page.getByRole('button', { name: 'Mørk' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(`${galleri.adresse}/?farge=light`)
})

test('en meny åpnes og lukkes med tastaturet', async ({ page }) => {
  await page.goto(galleri.adresse)
  const velger = page.locator('.sam-kontekst summary').first()
  await velger.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Nordland' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Nordland' })).toBeHidden()
  await expect(velger).toBeFocused()
})

test('et skjema som er endret, forlates ikke uten spørsmål', async ({ page }) => {
  await page.goto(galleri.adresse)
  await page.getByLabel('Tema').fill('Lek')
  const spurt = page.waitForEvent('dialog')
  const videre = page.getByRole('link', { name: 'Register' }).click()
  const dialog = await spurt
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await videre.catch(() => undefined)
  await expect(page.getByLabel('Tema')).toHaveValue('Lek')
})

test('to raske trykk sender skjemaet én gang', async ({ page }) => {
  let sendt = 0
  await page.route('**/lagre', async (rute) => {
    sendt += 1
    await new Promise((videre) => {
      setTimeout(videre, 300)
    })
    await rute.fulfill({ status: 200, contentType: 'text/html', body: '<title>Takk</title>' })
  })
  await page.goto(galleri.adresse)
  await page.getByRole('button', { name: 'Lagre', exact: true }).dblclick()
  await page.waitForURL('**/lagre')
  expect(sendt).toBe(1)
})
