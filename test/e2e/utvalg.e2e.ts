import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { nyDatamappe } from '../world/datamappe.ts'
import { startSamraad, type Samraadprosess } from '../world/prosess.ts'
import { bli } from './felles.ts'

// A body from its first day to its first handover, without a script. It changes the county, so it
// has a Samråd of its own.
test.use({ javaScriptEnabled: false })

const datamappe = nyDatamappe('utvalg')
const UTVALG = '/trondelag/utvalg/prosjektgruppe-lesing'
let samraad: Samraadprosess

test.beforeAll(async () => {
  samraad = await startSamraad({ datamappe })
})
test.afterAll(async () => {
  await samraad.stopp()
  rmSync(datamappe, { recursive: true, force: true })
})

const ARK = (rad: string) =>
  `Sete\tGruppe\tRepresentant\tVara\nLærerne\t${rad}\nEierne\teierne\t\t\n`

test('et utvalg settes opp, leses inn fra ark og overleveres uten skript', async ({
  page,
  context,
}) => {
  await bli(context, 'Sekretariat', samraad.adresse)
  const ga = (sti: string) => page.goto(`${samraad.adresse}${sti}`)

  await test.step('et tomt skjema får hver feil, med lenke til feltet', async () => {
    await ga('/trondelag/utvalg/ny')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await expect(page.locator('.sam-feiloppsummering')).toBeVisible()
    for (const lenke of await page.locator('.sam-feiloppsummering a').all()) {
      await expect(page.locator((await lenke.getAttribute('href')) ?? '#ingen')).toHaveCount(1)
    }
  })

  await test.step('utvalget og mandatet får det de må ha', async () => {
    await page.locator('[name="navn"]').fill('Prosjektgruppe lesing')
    await page.locator('[name="type"]').selectOption({ label: 'Prosjektgruppe' })
    await page.locator('[name="kilde"]').fill('Møte i styret')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await expect(page).toHaveURL(`${samraad.adresse}${UTVALG}`)
    await expect(page.getByText('Ingen mandat gjelder').first()).toBeVisible()

    await ga(`${UTVALG}/mandat`)
    await page.locator('[name="fra"]').fill('2026-01-01')
    await page.locator('[name="tekst"]').fill('Å løfte lesingen.')
    await page.locator('[name="fastsattAv"]').fill('Styret')
    await page.locator('[name="kilde"]').fill('Møte i styret')
    await page.locator('[name="grupper.0.navn"]').fill('Lærerne')
    await page.locator('[name="grupper.0.min"]').fill('1')
    await page.locator('[name="grupper.0.stemme"]').check()
    await page.locator('[name="grupper.1.navn"]').fill('Eierne')
    await page.locator('[name="grupper.1.min"]').fill('1')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await expect(page.getByText('Å løfte lesingen.')).toBeVisible()
  })

  await test.step('en rad som ikke går, blir sagt, og det limte blir stående', async () => {
    await ga(`${UTVALG}/import`)
    await page.locator('[name="tekst"]').fill(ARK('rektorene\tTorbjørg Utprøvd\t'))
    await page.getByRole('button', { name: 'Vis endringene' }).click()
    await expect(page.locator('.sam-feiloppsummering')).toContainText('Rad 2')
    await expect(page.locator('[name="tekst"]')).toHaveValue(/Torbjørg Utprøvd/)
  })

  await test.step('det som skal endres, vises først og lagres så', async () => {
    await page.locator('[name="fra"]').fill('2026-01-01')
    await page.locator('[name="tekst"]').fill(ARK('lærerne\tTorbjørg Utprøvd\tIvar Utprøvd'))
    await page.getByRole('button', { name: 'Vis endringene' }).click()
    await expect(page.locator('#forhand')).toContainText('Torbjørg Utprøvd')
    await expect(page.locator('#forhand')).toContainText('ny person')
    const uten = await context.newPage()
    await uten.goto(`${samraad.adresse}${UTVALG}`)
    await expect(uten.getByText('Torbjørg Utprøvd')).toHaveCount(0)
    await uten.close()
    await page.getByRole('button', { name: 'Lagre endringene' }).click()
    await expect(page.getByText('2 rader er lagret.')).toBeVisible()
    await expect(page.getByText('Torbjørg Utprøvd').first()).toBeVisible()
  })

  await test.step('to som overleverer samme sete, får se hva som gjelder', async () => {
    await ga(UTVALG)
    const sete = await page
      .getByRole('link', { name: 'Sett inn person' })
      .first()
      .getAttribute('href')
    const annen = await context.newPage()
    await Promise.all([ga(sete ?? ''), annen.goto(`${samraad.adresse}${sete ?? ''}`)])
    await overlever(page, 'Ragna Utprøvd')
    await expect(page.getByText('Endringen er lagret.')).toBeVisible()
    await overlever(annen, 'Sondre Utprøvd')
    await expect(annen.getByText('Noen andre lagret først')).toBeVisible()
    await expect(annen.getByText(/^Ragna Utprøvd, /)).toBeVisible()
    await expect(annen.locator('[name="nyPerson"]')).toHaveValue('Sondre Utprøvd')
    for (const bredde of [1280, 320]) {
      await annen.setViewportSize({ width: bredde, height: 900 })
      expect(await annen.evaluate(() => document.documentElement.scrollWidth)).toBe(bredde)
    }
  })
})

// By the keyboard only, as one who has no mouse does it.
async function overlever(side: Page, navn: string): Promise<void> {
  await side.locator('[name="nyPerson"]').focus()
  await side.keyboard.type(navn)
  await side.keyboard.press('Enter')
}
