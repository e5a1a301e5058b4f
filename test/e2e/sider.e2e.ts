import { expect, test, type Page } from '@playwright/test'
import { tilgjengelig } from './axe.ts'
import { adresse, AR, bli } from './felles.ts'

// Every kind of page, as somebody who sees the most of it.
const SIDER: readonly (readonly [sti: string, som: string | null])[] = [
  ['/', null],
  ['/logg-inn', null],
  ['/logg-inn/demo', null],
  ['/logg-inn/demo?fersk=ja', 'Sekretariat'],
  ['/demo-utsteder/velg/finnes-ikke', null],
  ['/velg-verv', 'Gauldal'],
  ['/finnes-ikke', null],
  ['/hva-kan-jeg', null],
  ['/hva-kan-jeg', 'Gauldal'],
  [`${AR}/publisering`, 'Sekretariat'],
  [`${AR}/publisering/gauldal`, 'Sekretariat'],
  ['/min-side', 'Sekretariat'],
  ['/min-side', 'Gauldal'],
  ['/min-side/varsler', 'Gauldal'],
  ['/trondelag/epost', 'Sekretariat'],
  ['/trondelag/epost/1', 'Sekretariat'],
  ['/trondelag', null],
  [AR, 'Sekretariat'],
  [`${AR}/oppsett`, 'Sekretariat'],
  [`${AR}/oppsett/rediger`, 'Sekretariat'],
  [`${AR}/oppsett/nokkeltall`, 'Sekretariat'],
  [`${AR}/fordeling`, 'Sekretariat'],
  [`${AR}/fordeling`, null],
  [`${AR}/fordeling/simulator`, 'Sekretariat'],
  [`${AR}/fordeling/forslag`, 'Sekretariat'],
  [`${AR}/fordeling/publisert`, 'Sekretariat'],
  [`${AR}/fordeling/sammenlign?id=1`, 'Sekretariat'],
  ['/trondelag/nytt-ar', 'Sekretariat'],
  [`${AR}/beslutningsgrunnlag`, 'Sekretariat'],
  [`${AR}/beslutningsgrunnlag`, null],
  [`${AR}/beslutningsgrunnlag/gauldal`, 'Gauldal'],
  [`${AR}/beslutningsgrunnlag/gauldal/rediger`, 'Gauldal'],
  [`${AR}/vurdering`, 'Sekretariat'],
  [`${AR}/vurdering/oppsett`, 'Sekretariat'],
  [`${AR}/vurdering/orn`, 'Ørn'],
  [`${AR}/vurdering/orn/midtre-namdal`, 'Ørn'],
  [`${AR}/vurdering/orn/habilitet`, 'Ørn'],
  [`${AR}/vurdering/orn/habilitet`, 'Sekretariat'],
  [`${AR}/vurdering/orn/habilitet/midtre-namdal`, 'Ørn'],
  [`${AR}/vurdering/orn/habilitet/trondheim-malvik`, 'Sekretariat'],
  [`${AR}/innstilling`, 'Sekretariat'],
  [`${AR}/innstilling`, null],
  [`${AR}/innstilling/rediger`, 'Sekretariat'],
  ['/trondelag/2023/dekom', 'Sekretariat'],
  ['/trondelag/2023/dekom/fordeling', 'Sekretariat'],
  ['/trondelag/utvalg', null],
  ['/trondelag/utvalg/samarbeidsforum-dekom', 'Sekretariat'],
  ['/trondelag/utvalg/samarbeidsforum-dekom/import', 'Sekretariat'],
  ['/trondelag/utvalg/samarbeidsforum-dekom/ordning', 'Sekretariat'],
  ['/trondelag/utvalg/ny', 'Sekretariat'],
  ['/trondelag/utvalg/samarbeidsforum-dekom/rediger', 'Sekretariat'],
  ['/trondelag/utvalg/samarbeidsforum-dekom/mandat', 'Sekretariat'],
  ['/trondelag/utvalg/samarbeidsforum-rekom/sete/1', 'Sekretariat'],
  ['/trondelag/utvalg/samarbeidsforum-rekom/sete/1/fravaer', 'Sekretariat'],
  ['/trondelag/utvalg/samarbeidsforum-rekom/sete/1/rediger', 'Sekretariat'],
  ['/trondelag/personer/21', null],
  ['/trondelag/partnere', null],
  ['/trondelag/historikk', 'Sekretariat'],
  [`${AR}/beslutningsgrunnlag/gauldal/historikk`, 'Gauldal'],
  ['/trondelag/utvalg/samarbeidsforum-dekom/historikk', 'Sekretariat'],
  ['/trondelag/innsyn', 'Sekretariat'],
  [`${AR}/beslutningsgrunnlag/gauldal/innsyn`, 'Gauldal'],
  ['/segl', null],
  ['/trondelag/administrasjon', 'Sekretariat'],
  ['/trondelag/administrasjon/brevavsender', 'Sekretariat'],
  ['/trondelag/administrasjon/seteretter', 'Sekretariat'],
  ['/trondelag/administrasjon/seteretter/ny', 'Sekretariat'],
  ['/trondelag/administrasjon/brevavsender/felles/rediger', 'Sekretariat'],
  ['/trondelag/administrasjon/lovhenvisning', 'Sekretariat'],
  ['/trondelag/administrasjon/lovhenvisning/ny/rediger', 'Sekretariat'],
  ['/trondelag/administrasjon/behandling/verv/rediger', 'Sekretariat'],
  ['/trondelag/administrasjon/lagringstid', 'Sekretariat'],
  ['/personvern', null],
  ['/mine-opplysninger', 'Sekretariat'],
  ['/mine-opplysninger', null],
  ['/mine-innlogginger', 'Sekretariat'],
  ['/trondelag/invitasjoner/3/mistet', 'Sekretariat'],
  ['/trondelag/slettekrav', 'Sekretariat'],
  ['/trondelag/slettekrav/1', 'Sekretariat'],
  ['/trondelag/slettekrav/5', 'Sekretariat'],
  ['/trondelag/personvern', null],
  ['/trondelag/register', null],
  ['/trondelag/register/nettverk', null],
  ['/trondelag/register/nettverk/gauldal', 'Sekretariat'],
  ['/trondelag/register/organisasjoner', 'Sekretariat'],
  ['/trondelag/register/rediger', 'Sekretariat'],
  ['/trondelag/register/nettverk/ny', 'Sekretariat'],
  ['/trondelag/register/sammenslaing', 'Sekretariat'],
  ['/trondelag/register/ordninger', null],
  ['/trondelag/register/ordninger/kompetanseloftet/rediger', 'Sekretariat'],
  ['/trondelag/register/ordninger/kompetanseloftet', 'Sekretariat'],
]

const MED_SKRIPT = [
  ['light', 1280],
  ['dark', 320],
] as const

for (const [sti, som] of SIDER)
  test(`${sti} er tilgjengelig for ${som ?? 'allmennheten'}, i lyst og mørkt, bredt og smalt, med og uten skript`, async ({
    page,
    context,
  }) => {
    const feil: string[] = []
    page.on('console', (m) => {
      // A refused or missing page is itself reported as an error by the browser.
      if (m.type() === 'error' && !/status of (403|404|409|422)/.test(m.text())) feil.push(m.text())
    })
    page.on('pageerror', (e) => feil.push(e.message))
    if (som !== null) await bli(context, som)
    const apne = async () =>
      expect((await page.goto(adresse(sti)))?.status(), sti).toBeLessThan(500)

    await apne()
    for (const [farge, bredde] of MED_SKRIPT) await erTilgjengelig(page, farge, bredde)
    // axe is a script itself, so the browser keeps its engine and our files come empty.
    await context.route('**/*.js', (r) => r.fulfill({ contentType: 'text/javascript', body: '' }))
    await apne()
    await erTilgjengelig(page, 'light', 320)
    expect(feil).toEqual([])
  })

async function erTilgjengelig(page: Page, farge: 'light' | 'dark', bredde: number): Promise<void> {
  await page.emulateMedia({ colorScheme: farge })
  await page.setViewportSize({ width: bredde, height: 900 })
  await tilgjengelig(page)
  // The page itself never scrolls sideways; a wide table scrolls in its own frame.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(bredde)
  await expect(page.locator('h1')).toHaveCount(1)
}
