import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hentTilskuddsar } from '#features/ar/sporringer.ts'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'
import { avgjorHabilitet } from './avgjor-habilitet.ts'

const V = '/trondelag/2023/kompetanseloftet/vurdering'
const H = `${V}/orn/habilitet`
const SAK = `${H}/midtre-namdal`
const SEKRETARIAT = 'Sigrun Lauvdal'
/** Leader of Ørn; NTNU, partner in Trondheim/Malvik. */
const LEDER = 'Eldrid Storevik'
/** Secretary of Ørn, in question in none of its cases. */
const RAGNA = 'Ragna Iverdal'
/** Represents Trondheim/Malvik. */
const ALVHILD = 'Alvhild Furunes'
/** Represents Midtre Namdal: proposed by rule there. */
const ODDNY = 'Oddny Heggmo'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
})
afterEach(() => a.slett())

const klartekst = (html: string) => html.replaceAll('\u00a0', ' ').replaceAll('&amp;', '&')

async function side(sti: string, som: Som, status = 200): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(status)
  return klartekst(await svar.text())
}

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

async function lest(sti: string, som: Som): Promise<string> {
  return /name="lest" value="([^"]*)"/.exec(await side(sti, som))?.[1] ?? 'mangler'
}

async function meld(navn: string, felt: Record<string, string> = {}, sak = SAK) {
  const som = await forum(navn)
  const fast = { lest: await lest(sak, som), grunn: 'slekt', ord: 'Søsken i styret' }
  return a.send(`${sak}/meld`, { ...fast, ...felt }, { som })
}

async function avgjor(
  av: string,
  navn: string,
  utfall: 'habil' | 'inhabil',
  felt: Record<string, string> = {},
  sak = SAK,
) {
  const som = await forum(av)
  const sti = `${sak}/${await forum(navn)}`
  const fast = { lest: await lest(sti, som), utfall, grunn: 'slekt', ord: 'Gruppa er enig' }
  return a.send(sti, { ...fast, ...felt }, { som })
}

/** What is stored on one person in one case. */
function rader(navn: string, nettverk = 'midtre-namdal') {
  return a.db
    .selectFrom('habilitet as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .innerJoin('beslutningsgrunnlag as b', 'b.id', 'h.beslutningsgrunnlag_id')
    .select(['h.slag', 'h.utfall', 'h.grunn', 'h.ord', 'h.organ'])
    .where('p.navn', '=', navn)
    .where('b.nettverk_id', '=', nettverk)
    .orderBy('h.nr')
    .execute()
}

function ark(felt: Record<string, string> = {}): Record<string, string> {
  const kriterier = [1, 2, 3, 4].flatMap((nr) => [
    [`kriterier.${nr}.oppfylt`, 'ja'],
    [`kriterier.${nr}.grunn`, `Grunn ${nr}`],
  ])
  const fast = { versjon: '', resultat: 'delvis', belop: '400000', merknad: '' }
  return { ...Object.fromEntries(kriterier), ...fast, ...felt }
}

describe('et medlem melder seg inhabil', () => {
  test('og deltar ikke fra da av: skjemaet er stengt, og siden sier hvorfor', async () => {
    const som = await forum(RAGNA)
    expect(await side(SAK, som)).toContain('Du deltar i saken.')
    const svar = await meld(RAGNA)
    expect([svar.status, svar.headers.get('location')]).toEqual([303, SAK])
    expect(await rader(RAGNA)).toEqual([
      { slag: 'meldt', utfall: null, grunn: 'slekt', ord: 'Søsken i styret', organ: 'Ørn' },
    ])
    const saken = await side(`${V}/orn/midtre-namdal`, som)
    expect(saken).toContain('Du har meldt deg inhabil i denne saken')
    expect(saken).toContain('id="lagre-neste" aria-disabled="true"')
    expect(saken).toContain('Ragna Iverdal, PP-tjenestene, Rekom: er i slekt med en part (meldte')
    const skrevet = await a.send(`${V}/orn/midtre-namdal`, ark(), { som })
    expect(skrevet.status).toBe(403)
    const andre = await a.send(`${V}/orn/trondheim-malvik`, ark(), { som })
    expect(andre.status).toBe(303)
  })

  test('og teller ikke med blant dem som kan vurdere', async () => {
    const antall = async () =>
      Number(
        /(\d+) i gruppa kan vurdere/.exec(await side(`${V}/orn/midtre-namdal`, SEKRETARIAT))?.[1],
      )
    const foer = await antall()
    await meld(RAGNA)
    expect(await antall()).toBe(foer - 1)
  })

  test('og kan trekke meldingen til den er avgjort; den blir stående i historikken', async () => {
    await meld(RAGNA)
    const som = await forum(RAGNA)
    const svar = await a.send(`${SAK}/trekk`, { lest: await lest(SAK, som) }, { som })
    expect(svar.status).toBe(303)
    const html = await side(SAK, som)
    expect(html).toContain('Du deltar i saken.')
    expect(html).toContain('Trukket melding')
    expect((await a.send(`${V}/orn/midtre-namdal`, ark(), { som })).status).toBe(303)
    await meld(RAGNA)
    const gammel = await lest(SAK, som)
    await avgjor(LEDER, RAGNA, 'inhabil')
    expect((await a.send(`${SAK}/trekk`, { lest: gammel }, { som })).status).toBe(409)
    const naa = (await rader(RAGNA)).map((r) => r.slag)
    expect(naa).toEqual(['meldt', 'trukket', 'meldt', 'avgjort'])
  })

  test('alle feil sies på en gang, og det som er skrevet, blir stående', async () => {
    const svar = await meld(RAGNA, { grunn: '', ord: '' })
    const html = await svar.text()
    expect(svar.status).toBe(422)
    expect(html).toContain('<a href="#grunn">Velg en grunn.</a>')
    expect(html).toContain('<a href="#ord">Skriv hva det gjelder.</a>')
    const langt = 'Langt & skrevet '.repeat(80)
    const forLangt = await meld(RAGNA, { ord: langt })
    expect(forLangt.status).toBe(422)
    expect(klartekst(await forLangt.text())).toContain('Langt & skrevet Langt & skrevet')
    const kommunelov = await meld(RAGNA, { grunn: 'forberedt-som-ansatt' })
    expect(kommunelov.status).toBe(422)
    expect(await rader(RAGNA)).toEqual([])
  })

  test('to ganger fra samme side: den andre får vite det', async () => {
    const som = await forum(RAGNA)
    const felt = { lest: await lest(SAK, som), grunn: 'slekt', ord: 'En gang' }
    expect((await a.send(`${SAK}/meld`, felt, { som })).status).toBe(303)
    const svar = await a.send(`${SAK}/meld`, felt, { som })
    expect(svar.status).toBe(409)
    expect(await svar.text()).toContain('Noen andre var først')
    expect(await rader(RAGNA)).toHaveLength(1)
  })

  test('den som er i en annen gruppe, sekretariatet og allmennheten kan ikke', async () => {
    const felt = { lest: '0', grunn: 'slekt', ord: 'Prøver' }
    const status = async (som: Som) => (await a.send(`${SAK}/meld`, felt, { som })).status
    expect(await status(await forum('Ståle Vidmyr'))).toBe(403)
    expect(await status(SEKRETARIAT)).toBe(403)
    expect(await status(undefined)).toBe(403)
    expect(await status('Koordinator for Fosen')).toBe(403)
  })
})

describe('gruppa avgjør', () => {
  test('lederen fører, med grunn, begrunnelse, hvem og når; den som er avgjort habil, deltar igjen', async () => {
    await meld(RAGNA)
    const svar = await avgjor(LEDER, RAGNA, 'habil', { ord: 'For fjernt slektskap' })
    expect(svar.status).toBe(303)
    const som = await forum(RAGNA)
    const html = await side(SAK, som)
    expect(html).toContain('Gruppa har avgjort at du er habil. Du deltar i saken.')
    expect(html).toContain('«For fjernt slektskap»')
    expect(html).toContain('Eldrid Storevik')
    expect((await a.send(`${V}/orn/midtre-namdal`, ark(), { som })).status).toBe(303)
  })

  test('den som er avgjort inhabil, ser av hvem og når, og kan verken vurdere eller melde seg på nytt', async () => {
    expect((await avgjor(LEDER, RAGNA, 'inhabil')).status).toBe(303)
    const som = await forum(RAGNA)
    const saken = await side(`${V}/orn/midtre-namdal`, som)
    expect(saken).toContain('Det er avgjort at du er inhabil i denne saken')
    expect(saken).toContain('Avgjort inhabil av Eldrid Storevik 8. mars 2023 kl. 09:00')
    expect((await a.send(`${V}/orn/midtre-namdal`, ark(), { som })).status).toBe(403)
    const svar = await a.send(`${SAK}/meld`, { lest: '1', grunn: 'part', ord: 'Igjen' }, { som })
    expect(svar.status).toBe(403)
  })

  test('en ny avgjørelse erstatter den forrige med begrunnelse, og begge står i historikken', async () => {
    await avgjor(LEDER, RAGNA, 'inhabil', { ord: 'Første gang' })
    await avgjor(LEDER, RAGNA, 'habil', { ord: 'Vi tok feil' })
    expect((await rader(RAGNA)).map((r) => [r.utfall, r.ord])).toEqual([
      ['inhabil', 'Første gang'],
      ['habil', 'Vi tok feil'],
    ])
    const html = await side(SAK, SEKRETARIAT)
    expect(html).toContain('«Første gang»')
    expect(html).toContain('«Vi tok feil»')
  })

  test('forslag etter regelen godtas samlet, bare de som er krysset av', async () => {
    const som = await forum(LEDER)
    const html = await side(H, som)
    const felt = [...html.matchAll(/name="(lest\.midtre-namdal\.\d+)" value="([^"]*)"/g)]
    expect(felt.length).toBeGreaterThan(2)
    const skjulte = Object.fromEntries(felt.map(([, navn = '', verdi = '']) => [navn, verdi]))
    const oddny = await forum(ODDNY)
    const uten = await a.send(H, { ...skjulte, ord: 'Enig' }, { som })
    expect(uten.status).toBe(422)
    expect(await uten.text()).toContain('Kryss av for minst én')
    const valgt = { [`valg.midtre-namdal.${oddny}`]: 'ja' }
    const tomt = await a.send(H, { ...skjulte, ...valgt, ord: '' }, { som })
    expect(tomt.status).toBe(422)
    const svar = await a.send(H, { ...skjulte, ...valgt, ord: 'Enig' }, { som })
    expect([svar.status, svar.headers.get('location')]).toEqual([303, H])
    expect(await rader(ODDNY)).toEqual([
      { slag: 'avgjort', utfall: 'inhabil', grunn: 'eget-nettverk', ord: 'Enig', organ: 'Ørn' },
    ])
    expect(await rader('Brage Nyvoll')).toEqual([])
    const igjen = await a.send(H, { ...skjulte, ...valgt, ord: 'Enig' }, { som })
    expect(igjen.status).toBe(409)
  })

  test('i saken der lederen selv er berørt, fører sekretæren, og lederen får vite hvorfor', async () => {
    const sak = `${H}/trondheim-malvik`
    const leder = await forum(LEDER)
    const html = await side(sak, leder)
    expect(html).toContain('Sekretæren fører avgjørelsen, fordi lederen selv er berørt.')
    const sti = `${sak}/${await forum(ALVHILD)}`
    const skjema = await side(sti, leder)
    expect(skjema).toContain('Det er stilt spørsmål om din egen habilitet i denne saken.')
    const felt = { lest: await lest(sti, leder), utfall: 'habil', grunn: '', ord: 'Nei' }
    expect((await a.send(sti, felt, { som: leder })).status).toBe(403)
    expect((await avgjor(RAGNA, LEDER, 'inhabil', {}, sak)).status).toBe(303)
    expect(await rader(LEDER, 'trondheim-malvik')).toHaveLength(1)
  })

  test('ingen avgjør sin egen habilitet', async () => {
    await meld(LEDER)
    const som = await forum(LEDER)
    const sti = `${SAK}/${som}`
    expect(await side(sti, som)).toContain('Ingen avgjør sin egen habilitet.')
    const felt = { lest: await lest(sti, som), utfall: 'habil', ord: 'Det går fint' }
    const svar = await a.send(sti, felt, { som })
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('Ingen avgjør sin egen habilitet')
  })

  test('et medlem som ikke er leder, får vite at lederen fører', async () => {
    await meld(RAGNA)
    const som = await forum(ALVHILD)
    const sti = `${SAK}/${await forum(RAGNA)}`
    const felt = { lest: '1', utfall: 'inhabil', grunn: 'slekt', ord: 'Jeg også' }
    const svar = await a.send(sti, felt, { som })
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('Lederen fører avgjørelsen')
  })

  test('to ledere som avgjør i samme øyeblikk: én vinner, den andre får vite det', async () => {
    await meld(RAGNA)
    const ar = await hentTilskuddsar(a.db, {
      fylke: 'trondelag',
      ar: 2023,
      ordning: 'kompetanseloftet',
    })
    if (ar === undefined) throw new Error('Demoen mangler året')
    const [leder, ragna] = [await forum(LEDER), await forum(RAGNA)]
    const ett = (utfall: 'habil' | 'inhabil') =>
      avgjorHabilitet(a.db, {
        ar,
        gruppe: 'orn',
        avVervId: leder,
        naa: Temporal.Instant.from('2023-03-08T09:00:00Z'),
        utkast: [
          {
            nettverkId: 'midtre-namdal',
            vervId: ragna,
            lest: '1',
            utfall,
            grunn: 'slekt',
            ord: utfall,
          },
        ],
      })
    const svar = await Promise.all([ett('habil'), ett('inhabil')])
    expect(svar.filter((s) => s.ok)).toHaveLength(1)
    expect(svar.find((s) => !s.ok)).toMatchObject({ feil: [{ kode: 'utdatert' }] })
    expect(await rader(RAGNA)).toHaveLength(2)
  })

  test('samme person to ganger i samme innsending avvises samlet', async () => {
    const ar = await hentTilskuddsar(a.db, {
      fylke: 'trondelag',
      ar: 2023,
      ordning: 'kompetanseloftet',
    })
    if (ar === undefined) throw new Error('Demoen mangler året')
    const ett = {
      nettverkId: 'midtre-namdal',
      vervId: await forum(RAGNA),
      lest: '0',
      utfall: 'inhabil',
      grunn: 'slekt',
      ord: 'To ganger',
    } as const
    const svar = await avgjorHabilitet(a.db, {
      ar,
      gruppe: 'orn',
      avVervId: await forum(LEDER),
      naa: Temporal.Instant.from('2023-03-08T09:00:00Z'),
      utkast: [ett, ett],
    })
    expect(svar.ok).toBe(false)
    expect(await rader(RAGNA)).toEqual([])
  })

  test('når innstillingen er vedtatt, er alt låst, og siden sier hvorfor', async () => {
    await meld(RAGNA)
    const ragna = await forum(RAGNA)
    const leder = await forum(LEDER)
    await sql`insert into innstilling (tilskuddsar_id, nr, status, inndata, utdata, vedtatt_tid)
      select id, 1, 'vedtatt', '{}', '{}', now() from tilskuddsar
      where (fylke_id, ar, ordning_id) = ('trondelag', 2023, 'kompetanseloftet')`.execute(a.db)
    expect(await side(SAK, ragna)).toContain('Da kan ingen melding trekkes.')
    const felt = { lest: '1', utfall: 'habil', ord: 'For sent' }
    expect((await a.send(`${SAK}/${ragna}`, felt, { som: leder })).status).toBe(409)
    expect((await a.send(`${SAK}/trekk`, { lest: '1' }, { som: ragna })).status).toBe(409)
    expect(await rader(RAGNA)).toHaveLength(1)
  })
})

describe('en vurdering ført av en som siden er inhabil', () => {
  test('blir stående, men siden sier at en annen må føre den på nytt', async () => {
    const som = await forum(RAGNA)
    await a.send(`${V}/orn/midtre-namdal`, ark(), { som })
    await meld(RAGNA)
    expect(await side(`${V}/orn/midtre-namdal`, SEKRETARIAT)).toContain(
      'Ragna Iverdal var med på vurderingen, og det er siden stilt spørsmål om habiliteten.',
    )
    await avgjor(LEDER, RAGNA, 'inhabil')
    expect(await side(`${V}/orn/midtre-namdal`, SEKRETARIAT)).toContain(
      'Ragna Iverdal var med på vurderingen og er siden avgjort inhabil.',
    )
  })
})

describe('lista for gruppa', () => {
  test('viser hver sak med forslag, meldinger og avgjørelser', async () => {
    await meld(RAGNA)
    const html = await side(H, SEKRETARIAT)
    for (const tekst of ['Midtre Namdal', 'Trondheim/Malvik', 'Verdal/Levanger', 'Meldt inhabil'])
      expect(html).toContain(tekst)
    expect(html).toContain('forvaltningsloven § 6 første ledd bokstav b')
    expect(html).toContain('«Søsken i styret»')
    expect(html).not.toContain(
      '<button class="ds-button" data-variant="primary" type="submit">Avgjør',
    )
  })

  test('kommer som data, regneark og tekstfil', async () => {
    await meld(RAGNA)
    const data: unknown = await (await a.hent(`${H}.json`, { som: SEKRETARIAT })).json()
    expect(data).toMatchObject({ gruppe: 'Ørn', saker: [{ nettverkId: 'midtre-namdal' }, {}, {}] })
    const csv = await (await a.hent(`${H}.csv`, { som: SEKRETARIAT })).text()
    expect(csv).toMatch(/Ragna Iverdal.*Meldt inhabil.*Nei.*Søsken i styret/)
    expect((await a.hent(`${H}.xlsx`, { som: SEKRETARIAT })).status).toBe(200)
  })

  test('begrunnelsen er for gruppa og sekretariatet, ikke for resten av forumet eller andre', async () => {
    await meld(RAGNA)
    const annen = await forum('Ståle Vidmyr')
    for (const sti of [
      H,
      `${H}.json`,
      `${H}.csv`,
      SAK,
      `${V}.json`,
      `${V}/orn/midtre-namdal.json`,
    ]) {
      const svar = await a.hent(sti, { som: annen })
      expect(svar.status, sti).toBe(200)
      expect(await svar.text(), sti).not.toContain('Søsken i styret')
    }
    expect((await a.hent(H)).status).toBe(403)
    expect((await a.hent(`${H}.json`, { som: 'Vigdis Svartor' })).status).toBe(403)
    expect((await a.hent(`${H}.xlsx`, { som: 'Koordinator for Gauldal' })).status).toBe(403)
  })

  test('ingen side spør databasen mer enn åtte ganger', async () => {
    const leder = await forum(LEDER)
    for (const sti of [H, SAK, `${SAK}/${await forum(RAGNA)}`]) await side(sti, leder)
    const tekst = await (await a.hent('/metrics')).text()
    const maalt = [...tekst.matchAll(/per_side_sum\{.*habilitet.*\} (\d+)$/gm)]
    expect(maalt.length).toBe(3)
    for (const [linje, antall] of maalt) expect(Number(antall), linje).toBeLessThanOrEqual(8)
  })

  test('sidene finnes på nynorsk og engelsk', async () => {
    const leder = await forum(LEDER)
    expect(await side(`${H}?lang=nn`, leder)).toContain('Gruppa avgjer utan den det gjeld')
    expect(await side(`${SAK}?lang=en`, leder)).toContain('I am recused in this case')
  })
})

describe('databasen nekter, uansett hvem som spør', () => {
  const radmed = (felt: string) =>
    sql`insert into habilitet (fylke_id, beslutningsgrunnlag_id,
      person_id, verv_id, organ, nr, slag, utfall, grunn, ord, av_person_id, av_verv_id)
    select 'trondelag', b.id, m.person_id, m.id, 'Ørn', ${sql.raw(felt)}
    from beslutningsgrunnlag b, verv m, verv l
    where b.nettverk_id = 'midtre-namdal'
      and b.tilskuddsar_id = (select id from tilskuddsar where
        (fylke_id, ar, ordning_id) = ('trondelag', 2023, 'kompetanseloftet'))
      and m.sete = 'PP-tjenestene, Rekom' and m.person_id = (select id from person where navn =
        'Ragna Iverdal') and l.sete = 'UH (NTNU, nasjonale sentre), Dekom'`.execute(a.db)

  test('at noen avgjør sin egen habilitet', async () => {
    await expect(
      radmed(`1, 'avgjort', 'habil', null, 'Selv', m.person_id, m.id`),
    ).rejects.toMatchObject({ constraint: 'habilitet_avgjores_av_andre' })
  })

  test('at noen melder for en annen', async () => {
    await expect(
      radmed(`1, 'meldt', null, 'slekt', 'For deg', l.person_id, l.id`),
    ).rejects.toMatchObject({ constraint: 'habilitet_avgjores_av_andre' })
  })

  test('at en rad endres, slettes, hoppes over eller føres på en annens sete', async () => {
    await radmed(`1, 'avgjort', 'inhabil', 'slekt', 'Avgjort', l.person_id, l.id`)
    await expect(sql`update habilitet set utfall = 'habil'`.execute(a.db)).rejects.toMatchObject({
      constraint: 'habilitet_er_last',
    })
    await expect(sql`delete from habilitet`.execute(a.db)).rejects.toMatchObject({
      constraint: 'habilitet_er_last',
    })
    await expect(
      radmed(`3, 'avgjort', 'habil', null, 'Hopp', l.person_id, l.id`),
    ).rejects.toMatchObject({ constraint: 'habilitet_i_rekkefolge' })
    await expect(
      radmed(`2, 'avgjort', 'habil', null, 'Feil sete', l.person_id, m.id`),
    ).rejects.toMatchObject({ constraint: 'habilitet_hoerer_sammen' })
    await expect(radmed(`2, 'trukket', null, null, '', m.person_id, m.id`)).rejects.toMatchObject({
      constraint: 'habilitet_kan_trekkes',
    })
  })

  test('at en som har meldt seg eller er inhabil, står som den som førte vurderingen', async () => {
    const vurder = () =>
      sql`insert into vurdering (beslutningsgrunnlag_id, gruppe_id, resultat,
        belop_kr, kriterier, fort_av)
      select b.id, s.gruppe_id, 'delvis', 1, '[]', ${ragna}::integer
      from beslutningsgrunnlag b join gruppesak s on s.beslutningsgrunnlag_id = b.id
      where b.nettverk_id = 'midtre-namdal'`.execute(a.db)
    const ragna = await forum(RAGNA)
    await radmed(`1, 'meldt', null, 'slekt', 'Meldt', m.person_id, m.id`)
    await expect(vurder()).rejects.toMatchObject({ constraint: 'inhabil_vurderer_ikke' })
    await radmed(`2, 'avgjort', 'inhabil', 'slekt', 'Avgjort', l.person_id, l.id`)
    await expect(vurder()).rejects.toMatchObject({ constraint: 'inhabil_vurderer_ikke' })
    await radmed(`3, 'avgjort', 'habil', null, 'Likevel', l.person_id, l.id`)
    await vurder()
  })
})
