import { beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const SEKRETARIAT = 1
const U = '/trondelag/utvalg'
const REKOM = `${U}/samarbeidsforum-rekom`
const STYRET = `${U}/styret-gauldal`

let b: Testapp
beforeEach(async () => {
  b = await nyApp()
  return () => b.slett()
})

const send = (sti: string, felt: Record<string, string>) => b.send(sti, felt, { som: SEKRETARIAT })

function tekst(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
}
const les = async (sti: string) => tekst(await (await b.hent(sti)).text())
const svartekst = async (svar: Response) => tekst(await svar.text())

async function sete(navn: string): Promise<number> {
  const rad = await b.db
    .selectFrom('sete')
    .select('id')
    .where('navn', '=', navn)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return rad.id
}
async function person(navn: string): Promise<string> {
  const rad = await b.db
    .selectFrom('person')
    .select('id')
    .where('navn', '=', navn)
    .executeTakeFirstOrThrow()
  return String(rad.id)
}

describe('et sete overleveres i ett steg', () => {
  test('den nye sitter fra dagen, den gamle sto til dagen før, og begge står i historikken', async () => {
    const sti = `${REKOM}/sete/${await sete('Statped')}`
    const svar = await send(sti, {
      versjon: '1',
      plass: 'representant',
      nyPerson: 'Torgeir Prøvdal',
      fra: '2023-05-01',
    })
    expect(svar.status).toBe(303)
    const april = await les(`${REKOM}?dato=2023-04-30`)
    expect(april).toContain('Statped Ståle Vidmyr')
    // Also before the day it is seen who goes, and who comes.
    expect(april).toContain('til og med 30. april 2023 Fra 1. mai 2023: Torgeir Prøvdal')
    const mai = await les(`${REKOM}?dato=2023-05-01`)
    expect(mai).toContain('Torgeir Prøvdal (oppdiktet) siden 1. mai 2023')
    expect(mai).toContain('Ståle Vidmyr Statped Representant 8. mars 2023 – 30. april 2023')
  })

  test('en plass kan bli ledig', async () => {
    const sti = `${REKOM}/sete/${await sete('Sametinget')}`
    const svar = await send(sti, {
      versjon: '1',
      plass: 'representant',
      person: 'ingen',
      fra: '2023-06-01',
    })
    expect(svar.status).toBe(303)
    expect(await les(`${REKOM}?dato=2023-06-01`)).toContain('7 ledige seter')
    expect(await les(`${REKOM}?dato=2023-05-31`)).toContain('6 ledige seter')
  })

  test('alle feil kommer på én gang, ved feltet, og det som var skrevet står der', async () => {
    const sti = `${REKOM}/sete/${await sete('Statped')}`
    const svar = await send(sti, { versjon: '1', plass: 'sjef', person: '', fra: '2023-02-30' })
    expect(svar.status).toBe(422)
    const html = await svar.text()
    expect(html).toContain('value="2023-02-30"')
    const side = tekst(html)
    expect(side).toContain('Plass: Velg ett av valgene i listen.')
    expect(side).toContain('Person: Fyll ut feltet.')
    expect(side).toContain('Overtar fra og med: Skriv en dato som finnes.')
  })

  test('to på samme plass, to plasser til samme person, og en dag før setet avvises', async () => {
    const sti = `${REKOM}/sete/${await sete('Statped')}`
    const felt = { versjon: '1', plass: 'vara1', person: await person('Ståle Vidmyr') }
    const annen = await send(sti, { ...felt, fra: '2023-05-01' })
    expect(await svartekst(annen)).toContain('Personen har en annen plass i samme sete')
    const foer = await send(sti, { ...felt, plass: 'representant', fra: '2020-01-01' })
    expect(await svartekst(foer)).toContain('Setet finnes ikke denne dagen')
    const sitter = await send(sti, { ...felt, plass: 'representant', fra: '2023-05-01' })
    expect(await svartekst(sitter)).toContain('Personen sitter på plassen fra før')
  })

  test('en fra Statsforvalteren kommer ikke inn i et sete med stemme, heller ikke som vara', async () => {
    const sti = `${REKOM}/sete/${await sete('Statped')}`
    for (const plass of ['representant', 'vara1', 'vara2']) {
      const svar = await send(sti, {
        versjon: '1',
        plass,
        person: await person('Sigrun Lauvdal'),
        fra: '2023-05-01',
      })
      expect(svar.status).toBe(422)
      expect(await svartekst(svar)).toContain('Statsforvalteren har aldri stemme')
    }
  })

  test('den som lagrer på en gammel versjon, blir fortalt det, og ingenting er overskrevet', async () => {
    const sti = `${REKOM}/sete/${await sete('Statped')}`
    const felt = { versjon: '1', plass: 'vara1', fra: '2023-05-01' }
    expect((await send(sti, { ...felt, nyPerson: 'Ragnvald Førsteng' })).status).toBe(303)
    const svar = await send(sti, { ...felt, nyPerson: 'Gudny Sistvik' })
    expect(svar.status).toBe(409)
    const html = await svar.text()
    expect(html).toContain('Gudny Sistvik')
    expect(tekst(html)).toContain('Noen andre lagret først')
    expect(tekst(html)).toContain('Dette gjelder nå: Representant Ståle Vidmyr')
    expect(tekst(html)).toContain('Første vara Ledig. Ragnvald Førsteng, fra 1. mai 2023')
    const roster = await les(`${REKOM}?dato=2023-05-01`)
    expect(roster).toContain('Ragnvald Førsteng')
    expect(roster).not.toContain('Gudny Sistvik')
  })

  test('setet må høre til utvalget i adressen', async () => {
    const id = await sete('Statped')
    expect((await b.hent(`${STYRET}/sete/${id}`, { som: SEKRETARIAT })).status).toBe(404)
    expect((await send(`${STYRET}/sete/${id}/avslutt`, {})).status).toBe(404)
  })
})

describe('seter', () => {
  const nytt = { versjon: '1', fra: '2023-05-01', siste: '', kilde: 'Referat', nettverk: '' }

  test('Statsforvalteren kan sitte, men setet kan ikke få stemme', async () => {
    const felt = {
      ...nytt,
      navn: 'Observatør',
      gruppe: 'uh',
      organisasjon: 'statsforvalteren-i-trondelag',
    }
    const svar = await send(`${REKOM}/sete`, { ...felt, stemme: 'ja' })
    expect(svar.status).toBe(422)
    expect(await svartekst(svar)).toContain('Statsforvalteren har aldri stemme')
    expect((await send(`${REKOM}/sete`, felt)).status).toBe(303)
    expect(await les(`${REKOM}?dato=2023-05-01`)).toContain('Observatør')
  })

  test('et sete avsluttes med alle i det, og står som før dagen før', async () => {
    const id = await sete('UH (DMMH), Rekom')
    const svar = await send(`${REKOM}/sete/${id}/avslutt`, { versjon: '1', siste: '2023-12-31' })
    expect(svar.status).toBe(303)
    expect(await les(`${REKOM}?dato=2023-12-31`)).toContain('Åshild Lomdal (oppdiktet)')
    const nyttar = await les(`${REKOM}?dato=2024-01-01`)
    expect(nyttar).not.toContain('Åshild Lomdal (oppdiktet)')
    expect(nyttar).toContain('Universitet og høyskole: 2 seter, mandatet krever minst 3')
    expect(nyttar).toContain('Åshild Lomdal UH (DMMH), Rekom Representant')
  })
})

describe('mandatet har versjoner', () => {
  test('et nytt mandat gjelder fra dagen, og det forrige står der til dagen før', async () => {
    const svar = await send(`${STYRET}/mandat`, {
      versjon: '1',
      fra: '2026-01-01',
      tekst: 'Styret møtes tre ganger.',
      fastsattAv: 'Kommunene',
      kilde: 'Vedtak',
      valgperiodeAr: '2',
      'grupper.0.id': 'kommune',
      'grupper.0.navn': 'Kommunene',
      'grupper.0.min': '7',
      'grupper.0.maks': '8',
      'grupper.0.stemme': 'ja',
    })
    expect(svar.status).toBe(303)
    expect(await les(`${STYRET}?dato=2025-12-31`)).toContain('Versjon 1')
    const ny = await les(`${STYRET}?dato=2026-01-01`)
    expect(ny).toContain('Kommunene: 6 seter, mandatet krever minst 7')
    expect(ny).toContain('Versjon 1 1. april 2025 – 31. desember 2025')
  })

  test('feil i en rad står ved raden; Statsforvalteren kan ikke få stemme av mandatet', async () => {
    const svar = await send(`${STYRET}/mandat`, {
      versjon: '1',
      fra: '2025-04-01',
      tekst: '',
      'grupper.0.navn': 'Kommunene',
      'grupper.0.min': '6',
      'grupper.0.maks': '5',
      'grupper.2.navn': 'Statsforvalteren',
      'grupper.2.min': 'en',
      'grupper.2.stemme': 'ja',
    })
    expect(svar.status).toBe(422)
    const side = await svartekst(svar)
    expect(side).toContain('Gruppe 1, Høyst: Høyst kan ikke være mindre enn minst.')
    expect(side).toContain('Gruppe 3, Minst: Skriv et helt tall')
    expect(side).toContain('Gruppe 3, Har stemme: Statsforvalteren har aldri stemme')
    expect(side).toContain('Hva utvalget skal gjøre: Fyll ut feltet.')
  })
})

describe('valg og nye utvalg', () => {
  test('leder og nestleder er to ulike, og velges for mandatets to år', async () => {
    const felt = { versjon: '1', verv: 'leder', fra: '2026-04-01' }
    const samme = await send(`${STYRET}/valg`, { ...felt, person: await person('Dagny Hestnes') })
    expect(await svartekst(samme)).toContain('Leder og nestleder kan ikke være samme person')
    const svar = await send(`${STYRET}/valg`, { ...felt, nyPerson: 'Oddveig Valgdal' })
    expect(svar.status).toBe(303)
    expect(await les(`${STYRET}?dato=2026-04-01`)).toContain(
      'Leder Oddveig Valgdal , til og med 31. mars 2028',
    )
    expect(await les(`${STYRET}?dato=2026-03-31`)).toContain('Leder Kåre Ryllik')
  })

  test('et utvalg som ikke velger leder, får ingen', async () => {
    const svar = await send(`${REKOM}/valg`, {
      versjon: '1',
      verv: 'leder',
      nyPerson: 'Oddveig Valgdal',
      fra: '2023-04-01',
    })
    expect(await svartekst(svar)).toContain('sier ikke at utvalget velger leder')
    const ny = await b.db
      .selectFrom('person')
      .where('navn', '=', 'Oddveig Valgdal')
      .select('id')
      .execute()
    expect(ny).toEqual([])
  })

  test('et nytt utvalg får en adresse av navnet, og kan endres', async () => {
    const felt = {
      navn: 'Prosjektgruppe begynneropplæring',
      type: 'prosjektgruppe',
      ordning: 'dekom',
      nettverk: '',
      fra: '2023-01-01',
      siste: '2025-12-31',
      kilde: 'Samarbeidsforum',
    }
    const svar = await send(`${U}/ny`, { ...felt, versjon: '0' })
    expect(svar.headers.get('location')).toBe(`${U}/prosjektgruppe-begynneropplaering`)
    const sti = `${U}/prosjektgruppe-begynneropplaering`
    expect(await les(sti)).toContain('Ingen mandat gjelder')
    expect(
      (await send(`${sti}/rediger`, { ...felt, versjon: '1', siste: '2022-01-01' })).status,
    ).toBe(422)
    expect((await send(`${sti}/rediger`, { ...felt, versjon: '1', siste: '' })).status).toBe(303)
    const slatt = await send(`${sti}/rediger`, { ...felt, navn: 'Mitt navn', versjon: '1' })
    expect(slatt.status).toBe(409)
    expect(await svartekst(slatt)).toContain('Dette gjelder nå: Navn Prosjektgruppe')
  })

  test('bare sekretariatet i fylket kan endre', async () => {
    const id = await sete('Statped')
    for (const sti of [
      `${U}/ny`,
      `${REKOM}/rediger`,
      `${REKOM}/mandat`,
      `${REKOM}/sete`,
      `${REKOM}/sete/${id}`,
      `${REKOM}/sete/${id}/avslutt`,
      `${REKOM}/valg`,
    ]) {
      expect((await b.hent(sti, { som: SEKRETARIAT })).status, sti).toBe(200)
      for (const som of [undefined, 2, 5, 'Vigdis Svartor']) {
        expect((await b.hent(sti, { som })).status, sti).toBe(403)
        expect((await b.send(sti, {}, { som })).status, sti).toBe(403)
      }
    }
  })
})
