import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { lesPdf } from '#test/world/pdf.ts'
import { vurderAlle } from './innstilling.fixture.ts'

const STI = '/trondelag/2023/kompetanseloftet/innstilling'
const SEKRETARIATET = 1

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
})
afterEach(() => a.slett())

const vanlig = (tekst: string) => tekst.replaceAll(/[\u00a0\u202f]/g, ' ')

async function side(sti: string, som?: number | string): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(200)
  return vanlig(await svar.text())
}

async function json(sti: string, som?: number | string) {
  return JSON.parse(await side(`${sti}.json`, som))
}

/** The fields of the form as the page holds them, with some typed over. */
async function skjema(sti: string, nye: Readonly<Record<string, string>> = {}) {
  const html = await side(sti, SEKRETARIATET)
  const skjult = (navn: string) => new RegExp(`name="${navn}" value="([^"]*)"`).exec(html)?.[1]
  const felt: Record<string, string> = {}
  for (const navn of ['utkast', 'versjon', 'sett']) {
    const verdi = skjult(navn)
    if (verdi !== undefined) felt[navn] = verdi
  }
  return { ...felt, ...nye }
}

const KLAR = {
  sak: 'Sak 7/2023',
  'linje.gauldal.partner': 'Avtale med NTNU kom 1. mars',
}

async function lagre(nye: Readonly<Record<string, string>> = KLAR) {
  return a.send(`${STI}/rediger`, await skjema(`${STI}/rediger`, nye), { som: SEKRETARIATET })
}

async function vedta() {
  await vurderAlle(a.db)
  expect((await lagre()).status).toBe(303)
  return a.send(`${STI}/vedta`, await skjema(STI), { som: SEKRETARIATET })
}

describe('allmennheten', () => {
  test('får vite når innstillingen kommer, og ingen tall, før den er vedtatt', async () => {
    const html = await side(STI)
    expect(html).toContain('Samarbeidsforum behandler innstillingen 8. mars 2023.')
    expect(html).not.toContain('9 205 885')
    expect(await json(STI)).toEqual({
      fylke: 'trondelag',
      ar: 2023,
      ordning: 'kompetanseloftet',
      status: 'ikke-vedtatt',
      mote: '2023-03-08',
    })
    for (const sti of [`${STI}/utkast`, `${STI}/rediger`]) {
      expect((await a.hent(sti)).status).toBe(403)
    }
    for (const ende of ['xlsx', 'csv', 'pdf']) {
      expect((await a.hent(`${STI}.${ende}`)).status).toBe(200)
    }
  })

  test('leser hele innstillingen når den er vedtatt, uten navn på den som førte den', async () => {
    expect((await vedta()).status).toBe(303)
    const html = await side(STI)
    expect(html).toContain('9 205 885 kr')
    expect(html).toContain('Vedtatt 8. mars 2023')
    expect(html).toContain('Ført av Sekretariatet for samarbeidsforum')
    expect(html).not.toContain('Sigrun Lauvdal')
    expect(html).not.toContain('Begynn på et nytt utkast')
    expect(await json(STI)).toMatchObject({ status: 'vedtatt', versjon: 1, sak: 'Sak 7/2023' })
  })
})

describe('forumets krets', () => {
  test('ser utkastet med summer, vedtakstekst på begge målformer og hvor krona er', async () => {
    const html = await side(STI, 'Gauldal, Rekom')
    for (const tekst of [
      '11 703 669 kr',
      '9 205 885 kr',
      '1 316 115 kr',
      '9 205 886 kr',
      'Forskjellen ligger hos Trondheim/Malvik',
      'Samlet utgjør denne delen av innstillingen 9 205 885 kroner.',
      'Samla utgjer denne delen av innstillinga 9 205 885 kroner.',
      'Gauldal er ikke i noen gruppe. Det er søkt om 920 000 kr.',
      'Ikke vurdert',
    ]) {
      expect(html).toContain(tekst)
    }
    expect(html).not.toContain('Rediger utkastet')
    expect(html).not.toMatch(/X{3,}/)
  })

  test('ser vedtaket på nynorsk når det er valgt', async () => {
    const html = await side(`${STI}?lang=nn`, SEKRETARIATET)
    expect(html).toContain('Forslag til vedtak')
    expect(html).toContain('Teksten på bokmål')
    expect(html.indexOf('Samla innstilling for Kompetanseløftet 2023')).toBeLessThan(
      html.indexOf('Samlet innstilling for Kompetanseløftet 2023'),
    )
  })

  test('får nettverk uten sak i tabellen, med rammen som rest', async () => {
    await a.db
      .updateTable('beslutningsgrunnlag')
      .set({ status: 'trukket' })
      .where('nettverk_id', '=', 'vaernes')
      .execute()
    const { nettverk, sum } = await json(STI, SEKRETARIATET)
    expect(nettverk).toHaveLength(11)
    expect(nettverk.find((n: { id: string }) => n.id === 'vaernes')).toMatchObject({
      ramme: 720_263,
      omsokt: null,
      samletInnstilling: null,
      begrunnelser: [expect.stringContaining('ikke sendt')],
    })
    expect(sum).toMatchObject({ rammeUtenSak: 720_263, samlet: 8_905_885, rest: 1_616_115 })
  })
})

describe('et år der ingenting er begynt', () => {
  test('sier hva som må skje først, uten tall og uten vedtakstekst', async () => {
    const html = await side('/trondelag/2023/dekom/innstilling', SEKRETARIATET)
    expect(html).toContain('Det er ikke noe å innstille ennå')
    expect(html).toContain('Rammene er ikke vedtatt.')
    expect(html).not.toContain('Forslag til vedtak')
    expect(await json('/trondelag/2023/dekom/innstilling', SEKRETARIATET)).toMatchObject({
      vedtak: null,
    })
    const pdf = await a.hent('/trondelag/2023/dekom/innstilling.pdf', { som: SEKRETARIATET })
    expect(pdf.status).toBe(200)
  })
})

describe('filene', () => {
  test('JSON holder sin form', async () => {
    const data = await json(STI, SEKRETARIATET)
    expect(Object.keys(data)).toMatchSnapshot()
    const gauldal = data.nettverk.find((n: { id: string }) => n.id === 'gauldal')
    expect({ ...gauldal, begrunnelser: gauldal.begrunnelser.map(vanlig) }).toMatchSnapshot()
  })

  test('PDF har merket tabell, summer, begrunnelser og vedtakspunkter på sidens språk', async () => {
    for (const [sprak, ord] of [
      ['nb', 'Samlet innstilling for Kompetanseløftet 2023'],
      ['nn', 'Samla innstilling for Kompetanseløftet 2023'],
    ] as const) {
      const svar = await a.hent(`${STI}.pdf?lang=${sprak}`, { som: SEKRETARIATET })
      const pdf = await lesPdf(new Uint8Array(await svar.arrayBuffer()))
      const tekst = vanlig(pdf.tekst).replaceAll(/\s+/g, ' ')
      expect(pdf.merket).toBe(true)
      expect(pdf.struktur).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L']))
      for (const ventet of [ord, '10 522 000', '11 703 669', '9 205 885', '1 316 115 kr']) {
        expect(tekst, sprak).toContain(ventet)
      }
      expect(tekst).toContain('Kompetanseløftet inn i Digskole')
    }
  })

  test('CSV har en rad for hvert nettverk og summen til slutt', async () => {
    const rader = (await side(`${STI}.csv`, SEKRETARIATET)).trim().split(/\r?\n/)
    expect(rader[0]).toContain('Nettverk;Ramme;Omsøkt;Innstilling fra gruppa;Samlet innstilling')
    expect(rader).toHaveLength(13)
    expect(rader.at(-1)).toContain('10522000;11703669')
  })
})

describe('redigeringen', () => {
  test('gir hver feil ved sitt felt og i oppsummeringen, og beholder det som er skrevet', async () => {
    const svar = await lagre({
      'linje.fosen.belop': 'femti tusen',
      'linje.indre-namdal.belop': '458 000',
      'linje.ytre-namdal.belop': '400 000',
      utvidetGrunn: 'skrevet på forhånd',
    })
    expect(svar.status).toBe(422)
    const html = vanlig(await svar.text())
    expect(html).toContain('value="femti tusen"')
    expect(html).toContain('skrevet på forhånd')
    for (const felt of [
      'linje.fosen.belop',
      'linje.indre-namdal.belop',
      'linje.ytre-namdal.belop',
    ]) {
      expect(html).toContain(`href="#${felt}"`)
      expect(html).toContain(`id="${felt}-feil"`)
    }
    expect(html).toContain('Indre Namdal: Beløpet er over rammen på 283 453 kr.')
    expect(html).toContain('Ytre Namdal: Beløpet kan ikke være mer enn omsøkt, 330 000 kr.')
  })

  test('lagrer og regner ut uten skript', async () => {
    expect((await lagre({ 'linje.fosen.belop': '500 000 kr' })).status).toBe(303)
    const html = await side(`${STI}/rediger`, SEKRETARIATET)
    expect(html).toContain('value="500 000"')
    expect(html).toContain('9 145 885 kr')
  })

  test('den som ikke er først, får beskjed og kan kopiere det som ble skrevet', async () => {
    const lest = await skjema(`${STI}/rediger`, { sak: 'Sak 8/2023', 'linje.fosen.belop': '1' })
    await lagre()
    const svar = await a.send(`${STI}/rediger`, lest, { som: SEKRETARIATET })
    expect(svar.status).toBe(409)
    const html = vanlig(await svar.text())
    expect(html).toContain('Noen har lagret mens du skrev')
    expect(html).toContain(
      'Sigrun Lauvdal (Sekretariatet for samarbeidsforum) lagret utkastet 8. mars 2023 kl. 09:00.',
    )
    expect(html).toMatch(/Sak i samarbeidsforum: <strong>Sak 8\/2023/)
    expect(html).not.toContain('Forklaring for Gauldal: <strong>')
    expect(html).toContain('value="Sak 7/2023"')
  })

  test('en feil i skjemaet fjerner ikke låsen', async () => {
    await lagre()
    const lest = await skjema(`${STI}/rediger`, { 'linje.fosen.belop': 'x' })
    await lagre()
    const svar = await a.send(`${STI}/rediger`, lest, { som: SEKRETARIATET })
    expect(svar.status).toBe(422)
    const versjon = /name="versjon" value="(\d+)"/.exec(await svar.text())?.[1]
    expect(versjon).toBe(lest['versjon'])
  })
})

describe('vedtaket', () => {
  test('kan ikke føres før alt er på plass, og hver hindring har en vei dit den rettes', async () => {
    const html = await side(STI, SEKRETARIATET)
    expect(html).toContain('4 ting må på plass før innstillingen kan vedtas')
    expect(html).toContain('10 saker er ikke vurdert:')
    expect(html).not.toContain('Gauldal er ikke vurdert')
    const lenker = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]+)<\/a>/g)]
    const steder = Map.groupBy(lenker.slice(lenker.findIndex((l) => l[2] === 'Fosen')), (l) => l[2])
    for (const [tekst, samme] of steder) {
      expect(new Set(samme.map((l) => l[1])).size, tekst).toBe(1)
    }
    expect(html).toMatch(/aria-disabled="true"[^>]*>Før innstillingen som vedtatt/)
    expect(html).toContain('href="/trondelag/2023/kompetanseloftet/vurdering/falk/fosen"')
    expect(html).toContain(`href="${STI}/rediger#linje.gauldal.partner"`)
    expect(html).toContain(`href="${STI}/rediger#sak"`)
    await lagre({ sak: '' })
    const svar = await a.send(`${STI}/vedta`, await skjema(STI), { som: SEKRETARIATET })
    expect(svar.status).toBe(422)
  })

  test('den andre som vedtar, får 409 med hvem og når', async () => {
    await vurderAlle(a.db)
    await lagre()
    const lest = await skjema(STI)
    const [forst, sist] = [
      await a.send(`${STI}/vedta`, lest, { som: 'Sigrun Lauvdal' }),
      await a.send(`${STI}/vedta`, lest, { som: 'Halvard Tindeland' }),
    ]
    expect([forst.status, sist.status]).toEqual([303, 409])
    expect(vanlig(await sist.text())).toMatch(
      /Sigrun Lauvdal \(Sekretariatet for samarbeidsforum\) førte innstillingen som vedtatt 8\. mars 2023 kl\. 09:00/,
    )
  })

  test('er låst etterpå, og et nytt utkast vises ved siden av til det er vedtatt', async () => {
    await vedta()
    expect((await a.hent(`${STI}/rediger`, { som: SEKRETARIATET })).status).toBe(409)
    expect((await a.send(`${STI}/ny-versjon`, {}, { som: SEKRETARIATET })).status).toBe(303)
    expect(await side(STI, SEKRETARIATET)).toContain(`href="${STI}/utkast"`)
    expect(await side(STI)).not.toContain(`${STI}/utkast`)
    expect(await json(`${STI}/utkast`, SEKRETARIATET)).toMatchObject({
      status: 'utkast',
      versjon: 2,
    })
    await lagre({ ...KLAR, sak: 'Sak 9/2023' })
    const felt = await skjema(`${STI}/utkast`)
    expect((await a.send(`${STI}/vedta`, felt, { som: SEKRETARIATET })).status).toBe(303)
    expect(await json(STI)).toMatchObject({ versjon: 2, sak: 'Sak 9/2023' })
    expect(await json(`${STI}/versjon/1`)).toMatchObject({ status: 'erstattet', sak: 'Sak 7/2023' })
    expect(await side(STI)).toContain(`${STI}/versjon/1`)
  })
})
