import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'
import { lesPdf } from '#test/world/pdf.ts'
import { lesRader } from '#platform/documents/les-rader.ts'
import { vurderAlle } from './innstilling.fixture.ts'

const ARET = '/trondelag/2023/kompetanseloftet'
const STI = `${ARET}/innstilling`
const SAKEN = `${ARET}/vurdering/orn/midtre-namdal`
const HABILITET = `${ARET}/vurdering/orn/habilitet/midtre-namdal`
const SEKRETARIATET = 1
/** Leader of Ørn, and its secretary, who takes part in every case of the group. */
const LEDER = 'Eldrid Storevik'
const RAGNA = 'Ragna Iverdal'
const ORD = 'Søsken i styret hos en eier'
const HELE =
  'Ragna Iverdal (PP-tjenestene, Rekom) deltok ikke i behandlingen av saken fra Midtre Namdal: er i slekt med en part (forvaltningsloven § 6 første ledd bokstav b). Avgjort av Eldrid Storevik 8. mars 2023 kl. 11:00.'
const KORT =
  'PP-tjenestene, Rekom deltok ikke i behandlingen av saken fra Midtre Namdal (forvaltningsloven § 6 første ledd bokstav b).'

let a: Testapp
let naa = Temporal.Instant.from('2023-03-08T10:00:00Z')
beforeEach(async () => {
  naa = Temporal.Instant.from('2023-03-08T10:00:00Z')
  a = await nyApp({ naa: () => naa })
  await vurderAlle(a.db)
  // The groups assessed in the morning.
  await sql`update vurdering set fort_tid = '2023-03-08T08:30:00Z'`.execute(a.db)
})
afterEach(() => a.slett())

const vanlig = (tekst: string) => tekst.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('&amp;', '&')

async function side(sti: string, som?: Som, status = 200): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(status)
  return vanlig(await svar.text())
}

const felt = (html: string, navn: string) =>
  new RegExp(`name="${navn}" value="([^"]*)"`).exec(html)?.[1] ?? ''

async function forum(navn: string): Promise<number> {
  const rad = await a.db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select('v.id')
    .where('p.navn', '=', navn)
    .where('v.rolle', '=', 'forum')
    .executeTakeFirstOrThrow()
  return rad.id
}

async function meld(navn: string) {
  const som = await forum(navn)
  const lest = felt(await side(HABILITET, som), 'lest')
  const svar = await a.send(`${HABILITET}/meld`, { lest, grunn: 'slekt', ord: ORD }, { som })
  expect(svar.status).toBe(303)
}

async function avgjor(navn: string, utfall: 'habil' | 'inhabil') {
  const som = await forum(LEDER)
  const sti = `${HABILITET}/${await forum(navn)}`
  const lest = felt(await side(sti, som), 'lest')
  const svar = await a.send(sti, { lest, utfall, grunn: 'slekt', ord: 'Gruppa er enig' }, { som })
  expect(svar.status).toBe(303)
}

async function lagreUtkast() {
  const html = await side(`${STI}/rediger`, SEKRETARIATET)
  const svar = await a.send(
    `${STI}/rediger`,
    {
      utkast: felt(html, 'utkast'),
      versjon: felt(html, 'versjon'),
      sak: 'Sak 7/2023',
      'linje.gauldal.partner': 'Avtale med NTNU kom 1. mars',
    },
    { som: SEKRETARIATET },
  )
  expect(svar.status).toBe(303)
}

async function vedta() {
  const html = await side(STI, SEKRETARIATET)
  const sett = { utkast: felt(html, 'utkast'), sett: felt(html, 'sett') }
  return a.send(`${STI}/vedta`, sett, { som: SEKRETARIATET })
}

async function vurderPaNytt(navn: string) {
  const som = await forum(navn)
  const versjon = felt(await side(SAKEN, som), 'versjon')
  const kriterier = [1, 2, 3, 4].flatMap((nr) => [
    [`kriterier.${nr}.oppfylt`, 'ja'],
    [`kriterier.${nr}.grunn`, `Grunn ${nr}`],
  ])
  const ark = { versjon, resultat: 'delvis', belop: '400000', merknad: '' }
  return a.send(SAKEN, { ...Object.fromEntries(kriterier), ...ark }, { som })
}

describe('en som var med på vurderingen, blir siden avgjort inhabil', () => {
  test('da kan innstillingen ikke vedtas før gruppa har vurdert på nytt, og siden viser veien', async () => {
    await lagreUtkast()
    await avgjor(RAGNA, 'inhabil')
    const html = await side(STI, SEKRETARIATET)
    expect(html).toContain(
      'Midtre Namdal er vurdert sammen med en som siden er avgjort inhabil. Gruppa må vurdere saken på nytt.',
    )
    expect(html).toContain(`href="${SAKEN}"`)
    expect(html).toMatch(/aria-disabled="true"[^>]*>Før innstillingen som vedtatt/)
    const svar = await vedta()
    expect(svar.status).toBe(422)
    expect(vanlig(await svar.text())).toContain('Vurder Midtre Namdal på nytt')

    const saken = await side(SAKEN, SEKRETARIATET)
    expect(saken).toContain('Gruppa må vurdere saken på nytt')
    expect(saken).toContain('Ragna Iverdal var med på vurderingen og er siden avgjort inhabil.')
    const gruppa = await side(`${ARET}/vurdering/orn`, await forum(LEDER))
    expect(gruppa).toContain('Må vurderes på nytt')
    expect(gruppa).toContain('Fortsett med neste sak: Midtre Namdal')

    naa = naa.add({ minutes: 10 })
    expect((await vurderPaNytt(RAGNA)).status).toBe(403)
    expect((await vurderPaNytt(LEDER)).status).toBe(303)
    expect(await side(SAKEN, SEKRETARIATET)).not.toContain('Gruppa må vurdere saken på nytt')
    expect((await vedta()).status).toBe(303)
  })

  test('er det bare meldt, må det avgjøres først; avgjøres hun habil, står vurderingen', async () => {
    await lagreUtkast()
    await meld(RAGNA)
    const html = await side(STI, SEKRETARIATET)
    expect(html).toContain('Gruppa må avgjøre habiliteten.')
    expect(html).toContain(`href="${HABILITET}"`)
    expect((await vedta()).status).toBe(422)
    expect(await side(SAKEN, SEKRETARIATET)).toContain('Habiliteten må avklares')
    await avgjor(RAGNA, 'habil')
    expect((await vedta()).status).toBe(303)
  })

  test('databasen nekter også, uansett hvem som spør', async () => {
    await avgjor(RAGNA, 'inhabil')
    const aret = sql`(select id from tilskuddsar where
      (fylke_id, ar, ordning_id) = ('trondelag', 2023, 'kompetanseloftet'))`
    await expect(
      sql`insert into innstilling (tilskuddsar_id, nr, status, inndata, utdata, vedtatt_tid)
        values (${aret}, 1, 'vedtatt', '{}', '{}', now())`.execute(a.db),
    ).rejects.toMatchObject({ constraint: 'innstilling_uten_inhabile' })
    await sql`insert into innstilling (tilskuddsar_id, nr) values (${aret}, 1)`.execute(a.db)
    await expect(
      sql`update innstilling set status = 'vedtatt', inndata = '{}', utdata = '{}',
        vedtatt_tid = now()`.execute(a.db),
    ).rejects.toMatchObject({ constraint: 'innstilling_uten_inhabile' })
  })

  test('den som alt var ute da gruppa vurderte, endrer ingenting', async () => {
    naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
    await meld(RAGNA)
    naa = Temporal.Instant.from('2023-03-08T10:00:00Z')
    await avgjor(RAGNA, 'inhabil')
    await lagreUtkast()
    expect((await vedta()).status).toBe(303)
  })
})

describe('den vedtatte innstillingen sier hvem som ikke deltok', () => {
  beforeEach(async () => {
    naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
    await meld(RAGNA)
    naa = Temporal.Instant.from('2023-03-08T10:00:00Z')
    await avgjor(RAGNA, 'inhabil')
    await lagreUtkast()
    expect((await vedta()).status).toBe(303)
  })

  async function alleFormer(som?: Som): Promise<Readonly<Record<string, string>>> {
    const bytes = async (ende: string) =>
      new Uint8Array(await (await a.hent(`${STI}.${ende}`, { som })).arrayBuffer())
    const ark = await lesRader(await bytes('xlsx'))
    return {
      side: await side(STI, som),
      json: await side(`${STI}.json`, som),
      csv: await side(`${STI}.csv`, som),
      pdf: vanlig((await lesPdf(await bytes('pdf'))).tekst.replaceAll('\n', ' ')),
      xlsx: vanlig(JSON.stringify(ark)),
    }
  }

  test('til forumet: hvem, på hvilket grunnlag, avgjort av hvem og når', async () => {
    for (const som of [SEKRETARIATET, await forum('Ståle Vidmyr')]) {
      const { xlsx, ...tekster } = await alleFormer(som)
      for (const [form, tekst] of Object.entries(tekster)) expect(tekst, form).toContain(HELE)
      expect(xlsx).toContain('Ragna Iverdal')
      expect(xlsx).toContain('Eldrid Storevik')
      expect(JSON.stringify({ ...tekster, xlsx })).not.toContain(ORD)
    }
  })

  test('til alle andre: at setet ikke deltok og paragrafen, og ikke mer', async () => {
    for (const som of [undefined, 'Koordinator for Gauldal', 'Vigdis Svartor']) {
      const { xlsx, ...tekster } = await alleFormer(som)
      for (const [form, tekst] of Object.entries(tekster)) {
        expect(tekst, form).toContain(KORT)
        for (const skjult of ['Ragna Iverdal', 'slekt', ORD, 'Eldrid Storevik'])
          expect(tekst, `${form}: ${skjult}`).not.toContain(skjult)
      }
      expect(xlsx).toContain('PP-tjenestene, Rekom')
      expect(xlsx).not.toContain('Ragna Iverdal')
    }
  })

  test('på nynorsk og engelsk', async () => {
    expect(await side(`${STI}?lang=nn`)).toContain(
      'PP-tjenestene, Rekom deltok ikkje i behandlinga av saka frå Midtre Namdal (forvaltningslova § 6 første ledd bokstav b).',
    )
    expect(await side(`${STI}?lang=en`)).toContain(
      'PP-tjenestene, Rekom took no part in handling the case from Midtre Namdal (Public Administration Act section 6 first paragraph (b)).',
    )
  })

  test('navnet står ikke i det som er låst, så det kan tas bort når personen blir pseudonymisert', async () => {
    const { rows } = await sql<{ funnet: boolean }>`select inndata::text || utdata::text
      like '%Ragna Iverdal%' as funnet from innstilling where status = 'vedtatt'`.execute(a.db)
    expect(rows).toEqual([{ funnet: false }])
    await sql`update person set navn = 'Person 000' where navn = 'Ragna Iverdal'`.execute(a.db)
    const html = await side(STI, SEKRETARIATET)
    expect(html).toContain('Person 000 (PP-tjenestene, Rekom) deltok ikke')
  })

  test('ingen av sidene spør databasen mer enn åtte ganger', async () => {
    await a.send(`${STI}/ny-versjon`, {}, { som: SEKRETARIATET })
    for (const sti of [STI, `${STI}/utkast`, `${STI}/rediger`]) {
      const foer = await sporringer()
      await side(sti, SEKRETARIATET)
      expect((await sporringer()) - foer, sti).toBeLessThanOrEqual(8)
    }
  })
})

describe('nettverkets egen side', () => {
  const SIDEN = `${ARET}/beslutningsgrunnlag/midtre-namdal`
  const KOORDINATOR = 'Koordinator for Midtre Namdal'

  async function former(som?: Som): Promise<Readonly<Record<string, string>>> {
    const pdf = new Uint8Array(await (await a.hent(`${SIDEN}.pdf`, { som })).arrayBuffer())
    return {
      side: await side(SIDEN, som),
      json: await side(`${SIDEN}.json`, som),
      pdf: vanlig((await lesPdf(pdf)).tekst.replaceAll('\n', ' ')),
    }
  }

  async function avgjortForVurderingen() {
    naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
    await meld(RAGNA)
    naa = Temporal.Instant.from('2023-03-08T10:00:00Z')
    await avgjor(RAGNA, 'inhabil')
  }

  test('sier hvilke seter som ikke deltok, så snart gruppa har vurdert saken', async () => {
    await avgjortForVurderingen()
    for (const [form, tekst] of Object.entries(await former(KOORDINATOR))) {
      expect(tekst, form).toContain(KORT)
      for (const skjult of ['Ragna Iverdal', 'slekt', ORD, 'Eldrid Storevik'])
        expect(tekst, `${form}: ${skjult}`).not.toContain(skjult)
    }
    for (const tekst of Object.values(await former(SEKRETARIATET))) expect(tekst).toContain(HELE)
  })

  test('sier ingenting om det før gruppa har vurdert saken', async () => {
    await avgjortForVurderingen()
    await sql`delete from vurdering`.execute(a.db)
    for (const som of [KOORDINATOR, SEKRETARIATET])
      for (const tekst of Object.values(await former(som)))
        expect(tekst).not.toContain('deltok ikke')
  })

  test('sier at habiliteten må avklares når en som var med, siden er i tvil', async () => {
    await meld(RAGNA)
    const html = await side(SIDEN, KOORDINATOR)
    expect(html).toContain('habiliteten i saken må avklares først')
    expect(html).not.toContain('deltok ikke i behandlingen')
  })

  test('sier at alle deltok når ingen var for nær', async () => {
    await sql`delete from gruppemedlem where verv_id in (
      select m.verv_id from gruppemedlem m join setebesetning b on b.id = m.verv_id
      join person p on p.id = b.person_id where p.navn not in (${LEDER}, ${RAGNA}))`.execute(a.db)
    expect(await side(SIDEN, KOORDINATOR)).toContain('Alle i gruppa deltok')
  })

  test('sier det samme til offentligheten som innstillingen gjør, og står ved det som ble vedtatt', async () => {
    await avgjortForVurderingen()
    await lagreUtkast()
    expect((await vedta()).status).toBe(303)
    expect((await a.hent(SIDEN)).status).toBe(403)
    expect((await a.send(`${ARET}/publisering`, { fra: '' }, { som: SEKRETARIATET })).status).toBe(
      303,
    )
    for (const som of [undefined, KOORDINATOR, 'Vigdis Svartor'])
      for (const [form, tekst] of Object.entries(await former(som))) {
        expect(tekst, form).toContain(KORT)
        for (const skjult of ['Ragna Iverdal', 'slekt', ORD, 'Eldrid Storevik'])
          expect(tekst, `${form}: ${skjult}`).not.toContain(skjult)
      }
    expect(await side(SIDEN, await forum('Ståle Vidmyr'))).toContain(HELE)
    // The seat is renamed afterwards: what was adopted stands.
    await sql`update sete set navn = 'Et annet navn' where navn = 'PP-tjenestene, Rekom'`.execute(
      a.db,
    )
    expect(await side(SIDEN, KOORDINATOR)).toContain(KORT)
  })

  test('spør databasen høyst åtte ganger, både før og etter at innstillingen er vedtatt', async () => {
    await avgjortForVurderingen()
    const tell = async () => {
      const foer = await sporringer()
      await side(SIDEN, KOORDINATOR)
      return (await sporringer()) - foer
    }
    expect(await tell()).toBeLessThanOrEqual(8)
    await lagreUtkast()
    expect((await vedta()).status).toBe(303)
    expect(await tell()).toBeLessThanOrEqual(8)
  })
})

/** Every question put to the database by a page so far. */
async function sporringer(): Promise<number> {
  const tekst = await (await a.hent('/metrics')).text()
  return [...tekst.matchAll(/per_side_sum\{.*\} (\d+)$/gm)].reduce((n, m) => n + Number(m[1]), 0)
}
