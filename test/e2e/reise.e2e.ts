import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { z } from 'zod'
import { nyDatamappe } from '../world/datamappe.ts'
import { startSamraad, type Samraadprosess } from '../world/prosess.ts'
import { AR } from './felles.ts'

// The whole road, from a network that was forgotten to the adopted recommendation that everyone
// can read. It changes the county, so it has a Samråd of its own; and it goes without JavaScript,
// for then it also goes with.
test.use({ javaScriptEnabled: false })
test.describe.configure({ mode: 'serial', timeout: 90_000 })

const datamappe = nyDatamappe('reise')
let samraad: Samraadprosess

test.beforeAll(async () => {
  samraad = await startSamraad({ datamappe })
})
test.afterAll(async () => {
  await samraad.stopp()
  rmSync(datamappe, { recursive: true, force: true })
})

const vurderingskjema = z.object({
  grupper: z.array(
    z.object({
      slug: z.string(),
      medlemmer: z.array(z.object({ navn: z.string(), funksjon: z.string() })),
      saker: z.array(z.object({ nettverkId: z.string(), omsokt: z.number(), ramme: z.number() })),
    }),
  ),
})

type Gruppe = z.infer<typeof vurderingskjema>['grupper'][number]

test('fra et glemt nettverk til en vedtatt innstilling alle kan lese', async ({ page }) => {
  let grupper: readonly Gruppe[] = []
  await test.step('allmennheten ser ikke utkastet', async () => {
    await page.goto(`${samraad.adresse}${AR}/innstilling`)
    await expect(page.getByText(/9\s205\s885/)).toHaveCount(0)
  })

  await test.step('sekretariatet ser at Gauldal er glemt, og plasserer nettverket', async () => {
    await bli(page, /Sekretariatet for samarbeidsforum/)
    await page.goto(`${samraad.adresse}${AR}/innstilling`)
    await expect(page.getByText('Gauldal er ikke i noen gruppe').first()).toBeVisible()
    await expect(page.getByText(/9\s205\s885\skr/).first()).toBeVisible()
    await page.goto(`${samraad.adresse}${AR}/vurdering`)
    await page.getByLabel('Plasser Gauldal i').selectOption('ugle')
    await page.getByRole('button', { name: 'Plasser', exact: true }).click()
    await expect(page.getByText('Gauldal er ikke i noen gruppe')).toHaveCount(0)
    grupper = await hentGrupper(page)
    expect(grupper.flatMap((g) => g.saker)).toHaveLength(11)
  })

  for (const gruppe of grupper) {
    await test.step(`gruppe ${gruppe.slug} vurderer sakene sine, på eller under ramme`, async () => {
      await bliNavn(page, sekretaerI(grupper, gruppe.slug))
      for (const sak of gruppe.saker) await vurder(page, gruppe.slug, sak)
    })
  }

  await test.step('ingen vurderer sitt eget nettverk', async () => {
    await bli(page, /Verdal\/Levanger/)
    await page.goto(`${samraad.adresse}${AR}/vurdering/orn/verdal-levanger`)
    await expect(page.getByRole('button', { name: 'Lagre', exact: true })).toHaveCount(0)
  })

  await test.step('sekretariatet forklarer tiltaket uten partner og fører vedtaket', async () => {
    await bli(page, /Sekretariatet for samarbeidsforum/)
    await page.goto(`${samraad.adresse}${AR}/innstilling`)
    await page.getByRole('link', { name: 'Rediger utkastet' }).click()
    await page.getByLabel('Sak i samarbeidsforum').fill('Sak 7/2023')
    await page.getByLabel(/Uten UH-partner/).fill('NTNU er partner i DigSkole og bistår tiltaket.')
    await page.getByRole('button', { name: 'Lagre og regn ut' }).click()
    await page.goto(`${samraad.adresse}${AR}/innstilling`)
    await page.getByRole('button', { name: 'Før innstillingen som vedtatt' }).click()
    await expect(page.getByText('Vedtatt').first()).toBeVisible()
  })

  await test.step('alle kan lese vedtaket, på skjerm, i regneark og som PDF', async () => {
    await bli(page, null)
    await page.goto(`${samraad.adresse}${AR}/innstilling`)
    await expect(page.getByText(/9\s205\s885\skr/).first()).toBeVisible()
    await expect(page.getByText(/1\s316\s115\skr/).first()).toBeVisible()
    await expect(page.getByText('XXX')).toHaveCount(0)
    for (const [form, begynner] of [
      ['pdf', '%PDF'],
      ['xlsx', 'PK'],
      ['json', '{'],
    ] as const) {
      const svar = await page.request.get(`${samraad.adresse}${AR}/innstilling.${form}`)
      expect(svar.status(), form).toBe(200)
      expect((await svar.body()).subarray(0, begynner.length).toString()).toBe(begynner)
    }
  })

  await test.step('etter vedtaket kan ingen endre en vurdering', async () => {
    await bliNavn(page, sekretaerI(grupper, 'orn'))
    await page.goto(`${samraad.adresse}${AR}/vurdering/orn/midtre-namdal`)
    await expect(page.getByRole('button', { name: 'Lagre', exact: true })).toHaveCount(0)
  })
})

/** Fills in the group's sheet for one case: the whole request, or the frame with reasons. */
async function vurder(page: Page, gruppe: string, sak: Gruppe['saker'][number]): Promise<void> {
  await page.goto(`${samraad.adresse}${AR}/vurdering/${gruppe}/${sak.nettverkId}`)
  const helt = sak.omsokt <= sak.ramme
  await page
    .getByRole('radio', { name: helt ? 'Innstilles' : 'Innstilles delvis', exact: true })
    .check()
  await page.getByLabel('Beløp gruppa innstiller').fill(String(Math.min(sak.omsokt, sak.ramme)))
  for (const ja of await page.getByRole('radio', { name: 'Ja', exact: true }).all()) {
    await ja.check()
  }
  for (const grunn of await page.getByLabel(/^Begrunnelse/).all()) {
    await grunn.fill('Tiltakene svarer på behovet. Innstilt på ramme.')
  }
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(page.getByText('Ikke vurdert', { exact: true })).toHaveCount(0)
}

/** The groups and their cases, as the secretariat sees them. */
async function hentGrupper(page: Page): Promise<readonly Gruppe[]> {
  const svar = await page.request.get(`${samraad.adresse}${AR}/vurdering.json`)
  return vurderingskjema.parse(await svar.json()).grupper
}

function sekretaerI(grupper: readonly Gruppe[], slug: string): string {
  const gruppe = grupper.find((g) => g.slug === slug)
  return gruppe?.medlemmer.find((m) => m.funksjon === 'sekretaer')?.navn ?? ''
}

/** Logs in by the pages, as a visitor does, and acts from the seat that assesses. */
async function bliNavn(page: Page, navn: string): Promise<void> {
  await tilUtstederen(page)
  await page
    .getByRole('button', { name: `Logg inn som ${navn}` })
    .last()
    .click()
  await velgVerv(page, /^(?!Koordinator|Utviklingspartner)/)
  await expect(page.getByText(navn).first()).toBeVisible()
}

/** The first whose seat fits; null is the public. */
async function bli(page: Page, sete: RegExp | null): Promise<void> {
  if (sete === null) {
    await page.locator('.sam-hvem summary').click()
    await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
    return
  }
  await tilUtstederen(page)
  await page.getByRole('row').filter({ hasText: sete }).first().getByRole('button').click()
  await velgVerv(page, sete)
}

async function tilUtstederen(page: Page): Promise<void> {
  await page.goto(`${samraad.adresse}/logg-inn`)
  await page.getByRole('link', { name: 'Logg inn med en oppdiktet person' }).click()
  await page.locator('summary', { hasText: 'Alle i demoen' }).click()
}

/** Asked of those who hold several. */
async function velgVerv(page: Page, sete: RegExp): Promise<void> {
  if (!page.url().includes('/velg-verv')) return
  const kort = page
    .locator('section.sam-kort')
    .filter({ has: page.getByRole('heading', { name: sete }) })
  await kort.getByRole('button').first().click()
}
