import { rmSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { nyDatamappe } from '../world/datamappe.ts'
import { demokake } from '../world/demoinnlogging.ts'
import { startSamraad, type Samraadprosess } from '../world/prosess.ts'
import { tilgjengelig } from './axe.ts'
import { AR } from './felles.ts'

// It changes the county, so it has a Samråd of its own.
test.describe.configure({ timeout: 90_000 })

const datamappe = nyDatamappe('habilitet')
let samraad: Samraadprosess
test.beforeAll(async () => {
  samraad = await startSamraad({ datamappe })
})
test.afterAll(async () => {
  await samraad.stopp()
  rmSync(datamappe, { recursive: true, force: true })
})

const SAK = `${AR}/vurdering/ugle/vaernes`
const HABILITET = `${AR}/vurdering/ugle/habilitet/vaernes`
const MEDLEM = /^Forumsmedlem, Utdanningsforbundet/
const LEDER = /^Forumsmedlem, UH \(DMMH\), Rekom$/
const VARA = /^Forumsmedlem, UH \(DMMH\), Rekom \(vara\)$/
const SEKRETAER = /^Forumsmedlem, PP-tjenestene, Rekom/
const SEKRETARIAT = /^Sekretariatet for samarbeidsforum/
const KOORDINATOR = /^Koordinator for Værnes/

test('fra en melding til det alle kan lese om hvem som ikke deltok', async ({ browser }) => {
  const medlem = await som(browser, MEDLEM)
  await test.step('medlemmet melder seg inhabil, og feilene står ved feltene', async () => {
    await medlem.goto(til(SAK))
    await expect(medlem.getByRole('button', { name: 'Lagre', exact: true })).toBeVisible()
    await medlem.getByRole('link', { name: 'Jeg er inhabil i denne saken' }).click()
    await medlem.getByRole('button', { name: 'Meld fra' }).click()
    await expect(medlem.getByRole('link', { name: 'Velg en grunn.' })).toBeVisible()
    await expect(medlem.getByRole('link', { name: 'Skriv hva det gjelder.' })).toBeVisible()
    await tilgjengelig(medlem)
    await meld(medlem, 'Søsken leder en barnehage i nettverket')
    await expect(medlem.getByText('Du er meldt inhabil i saken fra Værnes.')).toBeVisible()
    await tilgjengelig(medlem)
  })
  await test.step('knappen er borte mens det venter, og siden sier hvorfor', async () => {
    await avvist(medlem, 'Du har meldt deg inhabil i denne saken. Du deltar ikke før')
  })

  const leder = await som(browser, LEDER, { skript: false })
  await test.step('lederen avgjør uten skript, og melder så fra om seg selv', async () => {
    await leder.goto(til(HABILITET))
    await avgjor(leder, 'Aksel Gullmo')
    await meld(leder, 'Har gitt råd til nettverket om søknaden')
    await expect(leder.getByText('Du har meldt deg inhabil. Du deltar ikke før')).toBeVisible()
  })
  await test.step('medlemmet ser at det er avgjort, og av hvem', async () => {
    await avvist(medlem, 'Det er avgjort at du er inhabil i denne saken.')
    await expect(medlem.getByText(/Avgjort inhabil av Åshild Lomdal/)).toHaveCount(1)
  })

  await test.step('sekretæren avgjør det som gjelder lederen', async () => {
    const sekretaer = await som(browser, SEKRETAER, { navn: 'Trym Dalmork' })
    await sekretaer.goto(til(HABILITET))
    await tilgjengelig(sekretaer)
    await avgjor(sekretaer, 'Åshild Lomdal', tilgjengelig)
  })
  await test.step('lederen kan ikke vurdere, men varaen får saken på Min side', async () => {
    await leder.goto(til(SAK))
    await expect(leder.getByRole('button', { name: 'Lagre', exact: true })).toHaveCount(0)
    const vara = await som(browser, VARA)
    await vara.goto(til('/min-side'))
    await tilgjengelig(vara)
    await vara.getByRole('link', { name: 'Vurder saken fra Værnes som vara i gruppe Ugle' }).click()
    await tilgjengelig(vara)
    await vurder(vara)
    await vara.goto(til('/min-side'))
    await expect(vara.getByText('Vurder saken fra Værnes')).toHaveCount(0)
  })

  await test.step('innstillingen sier hvem som ikke deltok, og hvem som gjorde det i stedet', async () => {
    const sekretariat = await som(browser, SEKRETARIAT)
    await sekretariat.goto(til(`${AR}/innstilling#habilitet`))
    const del = sekretariat.locator('#habilitet')
    await del.locator('summary').click()
    await expect(del).toContainText(
      'Aksel Gullmo (Utdanningsforbundet) deltok ikke i behandlingen av saken fra Værnes',
    )
    await expect(del).toContainText(
      /Åshild Lomdal \(UH \(DMMH\), Rekom\) deltok ikke .* Isak Myrbakk deltok som vara\./,
    )
    await tilgjengelig(sekretariat)
  })
  await test.step('nettverkets egen side sier seter og paragrafer, og ingen navn', async () => {
    const koordinator = await som(browser, KOORDINATOR)
    await koordinator.setViewportSize({ width: 320, height: 640 })
    await koordinator.goto(til(`${AR}/beslutningsgrunnlag/vaernes`))
    const del = koordinator.locator('#habilitet')
    await expect(del).toContainText('Utdanningsforbundet deltok ikke i behandlingen')
    await expect(del).toContainText('UH (DMMH), Rekom deltok ikke i behandlingen')
    await expect(del).not.toContainText(/Aksel|Åshild|slekt|Søsken/)
    await tilgjengelig(koordinator)
  })
})

function til(sti: string): string {
  return samraad.adresse + sti
}

/** A browser of one's own, logged in as one of the demo's people. */
async function som(
  browser: Browser,
  sete: RegExp,
  { navn = '', skript = true } = {},
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: skript, locale: 'nb-NO' })
  const [name = '', value = ''] = (await demokake(samraad.adresse, sete, navn)).split('=')
  await context.addCookies([{ name, value, url: samraad.adresse, httpOnly: true, sameSite: 'Lax' }])
  return context.newPage()
}

async function meld(page: Page, ord: string): Promise<void> {
  await page.getByLabel('Grunn', { exact: true }).selectOption('slekt')
  await page.getByLabel('Hva gjelder det?').fill(ord)
  await page.getByRole('button', { name: 'Meld fra' }).click()
}

async function avgjor(
  page: Page,
  navn: string,
  seEtter: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.getByRole('row').filter({ hasText: navn }).getByRole('link').first().click()
  await seEtter(page)
  await page.getByRole('radio', { name: 'Inhabil', exact: true }).check()
  await page.getByLabel('Begrunnelse').fill('Gruppa er enig')
  await page.getByRole('button', { name: 'Før avgjørelsen' }).click()
  await expect(page.getByText(new RegExp(`${navn} .*inhabil i saken fra Værnes`))).toBeVisible()
}

/** No way to save, and why in words. */
async function avvist(page: Page, hvorfor: string): Promise<void> {
  await page.goto(til(SAK))
  await expect(page.getByText(hvorfor).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lagre', exact: true })).toHaveCount(0)
  await tilgjengelig(page)
}

async function vurder(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Avslås', exact: true }).check()
  await page.getByLabel('Beløp gruppa innstiller').fill('0')
  for (const nei of await page.getByRole('radio', { name: 'Nei', exact: true }).all()) {
    await nei.check()
  }
  for (const grunn of await page.getByLabel(/^Begrunnelse/).all()) {
    await grunn.fill('Svarer ikke på behovet.')
  }
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(page.getByText('Ikke vurdert', { exact: true })).toHaveCount(0)
}
