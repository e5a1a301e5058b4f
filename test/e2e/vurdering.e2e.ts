import { expect, test } from '@playwright/test'
import { adresse, AR, bli } from './felles.ts'

// Nothing is saved here: the county of the whole run is only read.
const SAK = `${AR}/vurdering/orn/trondheim-malvik`

test('summen for gruppa følger med mens beløpet skrives, og er den samme uten skript', async ({
  page,
  context,
  browser,
}) => {
  await bli(context, 'Ørn')
  await page.goto(adresse(SAK))
  const summer = page.locator('.sam-sumlinje')
  const felt = page.getByLabel('Beløp gruppa innstiller')
  await expect(summer).toContainText(/Gruppa så langt\s*0\skr/)
  await felt.pressSequentially('3 000 000')
  await expect(summer).toContainText(/Innstilt her\s*3\s000\s000\skr\s*ikke lagret/)
  await expect(summer).toContainText(/Gruppa så langt\s*3\s000\s000\skr/)
  await felt.fill('3 395 169')
  await expect(summer).toContainText('over grensen')
  await felt.fill('3 395 168')
  await expect(summer).not.toContainText('over grensen')
  const levende = await summer.innerText()

  const uten = await browser.newContext({ javaScriptEnabled: false, locale: 'nb-NO' })
  await bli(uten, 'Ørn')
  const side = await uten.newPage()
  await side.goto(adresse(SAK))
  await side.getByRole('button', { name: /^Til rammen/ }).click()
  expect(await side.locator('.sam-sumlinje').innerText()).toBe(levende)
  await uten.close()
})

for (const vindu of [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
]) {
  for (const [sti, hvem] of [
    [SAK, 'Ørn'],
    [`${AR}/innstilling/rediger`, 'Sekretariat'],
    [`${AR}/beslutningsgrunnlag`, 'Sekretariat'],
  ] as const) {
    test(`sumlinjen dekker aldri det som har fokus: ${sti} på ${vindu.width} × ${vindu.height}`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize(vindu)
      await bli(context, hvem)
      await page.goto(adresse(sti))
      await expect(page.locator('.sam-sumlinje')).toHaveCSS('position', 'sticky')
      const dekket: string[] = []
      let sett = 0
      for (; sett < 200; sett++) {
        await page.keyboard.press('Tab')
        const fokus = await page.evaluate(() => {
          const e = document.activeElement
          const linje = document.querySelector('.sam-sumlinje')
          if (e === null || e === document.body || linje === null) return null
          const boks = e.getBoundingClientRect()
          // What is taller than the window, as a table that can be scrolled, cannot be seen whole.
          const { top, bottom } = linje.getBoundingClientRect()
          // At the end of the page the line has come to rest, and the foot of the page is below it.
          const iVeien = Math.min(boks.bottom, innerHeight) > top && boks.top < bottom
          const dekket = !linje.contains(e) && iVeien && boks.height < innerHeight / 2
          return { hva: e.outerHTML.slice(0, 80), dekket }
        })
        if (fokus === null) break
        if (fokus.dekket) dekket.push(fokus.hva)
      }
      expect(sett).toBeGreaterThan(20)
      expect(dekket).toEqual([])
    })
  }
}
