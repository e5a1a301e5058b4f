import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const STI = '/trondelag/2023/kompetanseloftet/beslutningsgrunnlag'
const SEKRETARIAT = 'Sekretariatet for samarbeidsforum'

let app: Testapp
beforeAll(async () => {
  app = await nyApp()
})
afterAll(() => app.slett())

async function html(sti = STI, som: string = SEKRETARIAT) {
  const svar = await app.hent(sti, { som })
  expect(svar.status).toBe(200)
  return ren(await svar.text())
}

/** Spaces that do not break are spaces to the reader. */
function ren(tekst: string) {
  return tekst.replaceAll(/[\u00A0\u202F]/g, ' ')
}

describe('Feilene i lysarkene fra 8. mars 2023 vises', () => {
  const SLIPP = [
    ['Gauldal er i ingen gruppe', 'gauldal', 'ikke i noen vurderingsgruppe'],
    ['seks tiltak, men fem deltakerlinjer', 'gauldal', 'Det er 6 tiltak, men 5 deltakerlinjer.'],
    [
      'to størrelser for samme kommune',
      'gauldal',
      'Midtre Gauldal står med ulike tall for barnehager: 12 i linje 4, 7 i linje 5.',
    ],
    [
      'et tiltak «uten UH?»',
      'gauldal',
      'Tiltak 6, «Kompetanseløftet inn i Digskole», har ingen partner («uten UH?»).',
    ],
    [
      'Trondheim/Malvik over rammen uten finansiering',
      'trondheim-malvik',
      'Det som går 1 559 832 kr over rammen på 3 395 168 kr, har ingen forklaring',
    ],
    [
      'Midtre Namdal over rammen uten finansiering',
      'midtre-namdal',
      'Det som går 635 325 kr over rammen på 495 344 kr, har ingen forklaring',
    ],
    ['koordinator på 43,5 %', 'videregaende', '43,5 %'],
    ['koordinator på 4,5 %', 'trondheim-malvik', '4,5 %'],
    [
      'spørsmålstegn ved 500 000',
      'videregaende',
      'Beløpet til koordinator, 500 000 kr, er merket med spørsmålstegn.',
    ],
    [
      'koordinator med spørsmålstegn og uten beløp',
      'verdal-levanger',
      'Beløpet til koordinator er merket med spørsmålstegn og ikke oppgitt.',
    ],
  ] as const

  test.for(SLIPP)('i den samlede framstillingen: %s', async ([, , setning]) => {
    expect(await html()).toContain(setning)
  })

  test.for(SLIPP)('på saken selv: %s', async ([, nettverk, setning]) => {
    expect(await html(`${STI}/${nettverk}`)).toContain(setning)
  })

  test('med regelen og kilden i ord', async () => {
    const side = await html()
    expect(side).toContain('Beløpet skal være innenfor rammen, ellers må finansieringen forklares')
    expect(side).toContain('Kilde: Samarbeidsforum 8. mars 2023, lysark')
  })
})

test('summene mot rammene står på siden, også når den er filtrert', async () => {
  for (const sok of ['', '?gruppe=ingen']) {
    const side = await html(`${STI}${sok}`)
    for (const sum of ['11 703 669 kr', '10 522 000 kr', '9 205 885 kr', '1 316 115 kr']) {
      expect(side).toContain(sum)
    }
  }
})

test('allmennheten får ikke se den før den er offentlig', async () => {
  expect((await app.hent(STI)).status).toBe(403)
  expect((await app.hent(`${STI}.json`)).status).toBe(403)
  expect((await app.hent(`${STI}/gauldal`)).status).toBe(403)
})

test('filtrene står i adressen og velger ut', async () => {
  const nettverk = async (sok: string) => {
    const svar = await app.hent(`${STI}.json${sok}`, { som: SEKRETARIAT })
    const data: { nettverk: { nettverkId: string }[] } = await svar.json()
    return data.nettverk.map((n) => n.nettverkId)
  }
  expect(await nettverk('')).toHaveLength(11)
  expect(await nettverk('?gruppe=ingen')).toEqual(['gauldal'])
  expect(await nettverk('?partner=inn')).toEqual(['fosen'])
  expect(await nettverk('?q=skolefrav%C3%A6r')).toEqual(['midtre-namdal'])
  expect(await nettverk('?malgruppe=sfo')).toEqual(['trondelag-sorvest'])
  expect(await nettverk('?status=ikke-sendt')).toEqual([])
  expect(await nettverk('?gruppe=finnes-ikke&sorter=tull')).toEqual([])
  expect((await nettverk('?sorter=omsokt&retning=synkende')).slice(0, 2)).toEqual([
    'trondheim-malvik',
    'videregaende',
  ])
})

test('sorteringen er lenker og sies til den som ikke ser', async () => {
  const side = await html(`${STI}?sorter=differanse&retning=synkende&gruppe=orn`)
  expect(side).toContain('aria-sort="descending"')
  expect(side).toContain('gruppe=orn&amp;sorter=differanse')
})

test('hele året svares som ark, csv, pdf og data', async () => {
  const typer = {
    json: 'application/json',
    csv: 'text/csv',
    xlsx: 'spreadsheetml',
    pdf: 'application/pdf',
  }
  for (const [ending, type] of Object.entries(typer)) {
    for (const sti of ['', ...(ending === 'json' || ending === 'pdf' ? ['/gauldal'] : [])]) {
      const svar = await app.hent(`${STI}${sti}.${ending}`, { som: SEKRETARIAT })
      expect(svar.status, `${sti}.${ending}`).toBe(200)
      expect(svar.headers.get('content-type')).toContain(type)
      expect((await svar.arrayBuffer()).byteLength).toBeGreaterThan(500)
    }
  }
})

test('den som ikke har sendt inn, er med i listen, og andre ser ikke utkastet', async () => {
  const sti = '/trondelag/2024/kompetanseloftet/beslutningsgrunnlag'
  const begynt = await app.send(`${sti}/gauldal/begynn`, {}, { som: 'Koordinator for Gauldal' })
  expect(begynt.status).toBe(303)
  const andre = await html(sti, 'Koordinator for Fosen')
  expect(andre).toContain('11 nettverk har ikke sendt inn')
  expect(andre).not.toContain('Utkast</span>')
  const sak = await app.hent(`${sti}/gauldal.json`, { som: 'Koordinator for Fosen' })
  expect(await sak.json()).toMatchObject({ status: 'ikke-sendt', grunnlag: null })
  const egen = await app.hent(`${sti}/gauldal.json`, { som: 'Koordinator for Gauldal' })
  expect(await egen.json()).toMatchObject({ status: 'utkast' })
})

test('et nettverk som ikke finnes, eller et annet fylkes, finnes ikke her', async () => {
  expect((await app.hent(`${STI}/ukjent`, { som: SEKRETARIAT })).status).toBe(404)
  const annet = '/demofylket/2023/kompetanseloftet/beslutningsgrunnlag'
  expect((await app.hent(annet, { som: SEKRETARIAT })).status).toBe(403)
})
