import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import { ja } from '#core/resultat.ts'
import { hentTilskuddsar } from '#features/ar/sporringer.ts'
import { nyApp, type Som, type Testapp } from '#test/world/app.ts'
import { lagreVurdering } from './lagre-vurdering.ts'
import { trekkVurdering } from './trekk-vurdering.ts'

const AR = '/trondelag/2023/kompetanseloftet'
const V = `${AR}/vurdering`
const SEKRETARIAT = 'Sigrun Lauvdal'
/** Secretary of Ørn, from the educational-psychological service: recused in none of its cases. */
const RAGNA = 'PP-tjenestene, Rekom'

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
})
afterEach(() => a.slett())

const klartekst = (html: string) => html.replaceAll('\u00a0', ' ').replaceAll('&amp;', '&')
async function side(sti: string, som: Som): Promise<string> {
  const svar = await a.hent(sti, { som })
  expect(svar.status, sti).toBe(200)
  return klartekst(await svar.text())
}

async function forum(navn: string): Promise<number> {
  const rad = await a.db
    .selectFrom('verv as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select('v.id')
    .where('p.navn', '=', navn)
    .where('v.rolle', '=', 'forum')
    .orderBy('v.id')
    .executeTakeFirstOrThrow()
  return rad.id
}

function ark(felt: Record<string, string> = {}): Record<string, string> {
  const kriterier = [1, 2, 3, 4].flatMap((nr) => [
    [`kriterier.${nr}.oppfylt`, 'ja'],
    [`kriterier.${nr}.grunn`, `Grunn ${nr}`],
  ])
  const fast = { versjon: '', resultat: 'delvis', belop: '495 344', merknad: 'Enig gruppe' }
  return { ...Object.fromEntries(kriterier), ...fast, ...felt }
}

async function versjonI(sti: string, som: Som): Promise<string> {
  return /name="versjon" value="([^"]*)"/.exec(await side(sti, som))?.[1] ?? 'mangler'
}

async function lagret(nettverk: string) {
  return a.db
    .selectFrom('vurdering as v')
    .innerJoin('beslutningsgrunnlag as b', 'b.id', 'v.beslutningsgrunnlag_id')
    .select(['v.belop_kr', 'v.resultat', 'v.versjon', 'v.fort_av', 'v.merknad'])
    .where('b.nettverk_id', '=', nettverk)
    .executeTakeFirst()
}

async function vedtaInnstilling() {
  await sql`insert into innstilling (tilskuddsar_id, nr, status, inndata, utdata, vedtatt_tid)
    select id, 1, 'vedtatt', '{}', '{}', now() from tilskuddsar
    where (fylke_id, ar, ordning_id) = ('trondelag', 2023, 'kompetanseloftet')`.execute(a.db)
}

describe('oversikten over gruppene 8. mars 2023', () => {
  test('roper ut at Gauldal med 920 000 kroner ikke er i noen gruppe, og at to av forumet er glemt', async () => {
    const html = await side(V, SEKRETARIAT)
    expect(html).toContain('Gauldal er ikke i noen gruppe. Det er søkt om 920 000 kr')
    expect(html).toContain('2 medlemmer av forumet er ikke i noen gruppe')
    for (const navn of ['Njål Granmo', 'Dagny Hestnes']) expect(html).toContain(navn)
    for (const tekst of ['Gruppe Ørn', 'Gruppe Falk', 'Gruppe Ugle', '9 205 885 kr', '6 785 669'])
      expect(html).toContain(tekst)
  })

  test('gir samme innhold som data, regneark og tekstfil', async () => {
    const data: unknown = await (await a.hent(`${V}.json`, { som: SEKRETARIAT })).json()
    expect(data).toMatchObject({
      fullstendig: false,
      sum: { saker: 11, vurdert: 0, omsokt: 11_703_669, ramme: 10_522_000, hoyst: 9_205_885 },
      funn: [{ kode: 'sak-uten-gruppe', nettverkId: 'gauldal', omsokt: 920_000 }],
      grupper: [{ slug: 'orn' }, { slug: 'falk' }, { slug: 'ugle' }],
    })
    const csv = await (await a.hent(`${V}.csv`, { som: SEKRETARIAT })).text()
    expect(csv).toMatch(/Ingen gruppe.*Gauldal/)
    expect(csv.trim().split(/\r?\n/)).toHaveLength(13)
    expect((await a.hent(`${V}.xlsx`, { som: SEKRETARIAT })).status).toBe(200)
  })

  test('leses av forumet og sekretariatet i fylket, og av ingen andre', async () => {
    const statuser = async (som: Som) => (await a.hent(V, { som })).status
    expect(await statuser(RAGNA)).toBe(200)
    const andre = [
      undefined,
      'Koordinator for Gauldal',
      'Utviklingspartner, NTNU',
      'Vigdis Svartor',
    ]
    for (const som of andre) expect(await statuser(som), String(som)).toBe(403)
  })

  test('viser en gruppe uten leder, en sak der alle er inhabile, og en som sitter to steder', async () => {
    await sql`delete from gruppemedlem where gruppe_id in
      (select id from vurderingsgruppe where slug = 'ugle')`.execute(a.db)
    await sql`insert into gruppemedlem select u.id, m.verv_id, 'medlem'
      from vurderingsgruppe u, gruppemedlem m join verv v on v.id = m.verv_id
      where u.slug = 'ugle' and v.sete = 'Fosen, Rekom'`.execute(a.db)
    await sql`update gruppesak set gruppe_id = (select id from vurderingsgruppe where slug = 'ugle')
      where beslutningsgrunnlag_id in
      (select id from beslutningsgrunnlag where nettverk_id = 'fosen')`.execute(a.db)
    const html = await side(V, SEKRETARIAT)
    for (const tekst of [
      'Gruppe Ugle har ingen leder.',
      'Gruppe Ugle har ingen sekretær.',
      'Ingen i gruppe Ugle kan vurdere Fosen',
      'Sjur Lyngheim sitter i flere grupper: Falk, Ugle.',
    ])
      expect(html).toContain(tekst)
  })
})

describe('sekretariatet setter opp', () => {
  const plasser = (felt: Record<string, string>, som: Som = SEKRETARIAT) =>
    a.send(`${V}/oppsett/saker`, felt, { som })

  test('Gauldal plasseres med ett trykk, og da er alt på plass', async () => {
    const svar = await plasser({ 'fra.gauldal': '', 'til.gauldal': 'ugle' })
    expect([svar.status, svar.headers.get('location')]).toEqual([303, V])
    const html = await side(V, SEKRETARIAT)
    expect(html).toContain('Gruppene er klare')
    expect(html).not.toContain('ikke i noen gruppe. Det er søkt')
  })

  test('forumet kan ikke plassere, og får vite hvem som kan', async () => {
    const html = await side(V, RAGNA)
    expect(html).toContain('Bare sekretariatet hos Statsforvalteren kan plassere')
    expect((await plasser({ 'fra.gauldal': '', 'til.gauldal': 'orn' }, RAGNA)).status).toBe(403)
    expect((await a.hent(`${V}/oppsett`, { som: RAGNA })).status).toBe(403)
  })

  test('to som plasserer samtidig: den andre får vite hvor saken står, og ingenting er endret', async () => {
    await plasser({ 'fra.gauldal': '', 'til.gauldal': 'ugle' })
    const svar = await plasser({
      'fra.gauldal': '',
      'til.gauldal': 'orn',
      'fra.fosen': 'falk',
      'til.fosen': 'orn',
    })
    expect(svar.status).toBe(409)
    expect(klartekst(await svar.text())).toContain(
      'Gauldal er flyttet av noen andre og står nå i gruppe Ugle',
    )
    const data = await (await a.hent(`${V}/falk.json`, { som: SEKRETARIAT })).text()
    expect(data).toContain('"fosen"')
  })

  test('en sak som er vurdert, kan ikke flyttes før vurderingen er trukket', async () => {
    await a.send(`${V}/orn/midtre-namdal`, ark(), { som: RAGNA })
    const felt = { 'fra.midtre-namdal': 'orn', 'til.midtre-namdal': 'falk' }
    const nektet = await plasser(felt)
    expect(nektet.status).toBe(422)
    expect(await nektet.text()).toContain('Gruppa må trekke vurderingen tilbake')
    const versjon = await versjonI(`${V}/orn/midtre-namdal`, RAGNA)
    await a.send(`${V}/orn/midtre-namdal/trekk`, { versjon }, { som: RAGNA })
    expect((await plasser(felt)).status).toBe(303)
  })

  test('en gruppe opprettes, fylles, får nytt navn og slettes, uten skript', async () => {
    const ny = await a.send(`${V}/oppsett/grupper`, { navn: 'Hubro' }, { som: SEKRETARIAT })
    expect(ny.headers.get('location')).toBe(`${V}/oppsett#gruppe-hubro`)
    const hubro = `${V}/oppsett/grupper/hubro`
    const njal = String(await forum('Njål Granmo'))
    const fylt = await a.send(
      hubro,
      { navn: 'Hubro nord', versjon: 'Hubro', 'ny.0.verv': njal, 'ny.0.funksjon': 'leder' },
      { som: SEKRETARIAT },
    )
    expect(fylt.status).toBe(303)
    expect(await side(V, SEKRETARIAT)).toContain('Gruppe Hubro nord har ingen sekretær.')
    const versjon = `${njal}:leder Hubro nord`
    const slettet = await a.send(`${hubro}/slett`, { versjon }, { som: SEKRETARIAT })
    expect(slettet.status).toBe(303)
    expect((await a.hent(`${V}/hubro`, { som: SEKRETARIAT })).status).toBe(404)
  })

  test('alle feil i en gruppe sies på en gang, og valgene blir stående', async () => {
    const [eldrid, ragna] = [await forum('Eldrid Storevik'), await forum('Ragna Iverdal')]
    const felt = {
      navn: 'Falk',
      versjon: await gruppeversjon('orn'),
      [`medlem.${eldrid}`]: 'leder',
      [`medlem.${ragna}`]: 'leder',
      'ny.0.verv': String(eldrid),
      'ny.0.funksjon': 'sekretaer',
    }
    const svar = await a.send(`${V}/oppsett/grupper/orn`, felt, { som: SEKRETARIAT })
    const html = klartekst(await svar.text())
    expect(svar.status).toBe(422)
    for (const tekst of [
      'En annen gruppe har dette navnet',
      'Ragna Iverdal er leder nummer to',
      'Eldrid Storevik står to ganger',
    ])
      expect(html).toContain(tekst)
    expect(html).toContain('value="Falk"')
  })

  test('et medlem som har mistet stemmen sin, må ut av gruppa, og siden sier hvorfor', async () => {
    const signe = await forum('Signe Tangvoll')
    const { sete_id: seteId } = await a.db
      .selectFrom('setebesetning')
      .select('sete_id')
      .where('id', '=', signe)
      .executeTakeFirstOrThrow()
    const stemme = (har_stemme: boolean) =>
      a.db.updateTable('sete').set({ har_stemme }).where('id', '=', seteId).execute()
    await stemme(false)
    const felt = {
      navn: 'Falk',
      versjon: await gruppeversjon('falk'),
      [`medlem.${signe}`]: 'medlem',
    }
    const svar = await a.send(`${V}/oppsett/grupper/falk`, felt, { som: SEKRETARIAT })
    await stemme(true)
    expect(svar.status).toBe(422)
    expect(klartekst(await svar.text())).toContain('Setet har ikke stemme lenger')
  })

  test('to som endrer samme gruppe: den andre får vite det, og ingenting er overskrevet', async () => {
    const versjon = await gruppeversjon('ugle')
    const felt = { versjon, navn: 'Ugle vest' }
    expect((await a.send(`${V}/oppsett/grupper/ugle`, felt, { som: SEKRETARIAT })).status).toBe(303)
    const andre = { versjon, navn: 'Ugle øst' }
    const svar = await a.send(`${V}/oppsett/grupper/ugle`, andre, { som: SEKRETARIAT })
    expect(svar.status).toBe(409)
    const html = await svar.text()
    expect(html).toContain('Noen andre har endret gruppa')
    expect(html).toContain('value="Ugle øst"')
    expect(await side(V, SEKRETARIAT)).toContain('Gruppe Ugle vest')
  })

  test('en gruppe som heter det samme som en side, får en annen adresse', async () => {
    const svar = await a.send(`${V}/oppsett/grupper`, { navn: 'Oppsett' }, { som: SEKRETARIAT })
    expect(svar.headers.get('location')).toBe(`${V}/oppsett#gruppe-oppsett-2`)
    expect(await side(`${V}/oppsett-2`, SEKRETARIAT)).toContain('Gruppa har ingen saker ennå.')
  })

  test('en gruppe med saker kan ikke slettes', async () => {
    const versjon = await gruppeversjon('orn')
    const svar = await a.send(`${V}/oppsett/grupper/orn/slett`, { versjon }, { som: SEKRETARIAT })
    expect(svar.status).toBe(409)
    expect(await svar.text()).toContain('Flytt dem til en annen gruppe først')
  })

  async function gruppeversjon(slug: string): Promise<string> {
    const html = await side(`${V}/oppsett`, SEKRETARIAT)
    const fra = html.indexOf(`action="${V}/oppsett/grupper/${slug}"`)
    return /name="versjon" value="([^"]*)"/.exec(html.slice(fra))?.[1] ?? 'mangler'
  }
})

describe('gruppa vurderer', () => {
  const SAK = `${V}/orn/midtre-namdal`
  const lagre = (felt: Record<string, string>, som: Som = RAGNA, sti = SAK) =>
    a.send(sti, felt, { som })

  test('siden viser saken, kriteriene og beløpene, og hvem som er inhabile', async () => {
    const html = await side(SAK, RAGNA)
    for (const tekst of [
      'Gruppe Ørn, sak 1 av 3',
      '635 325 kr over rammen',
      'Oddny Heggmo, Midtre Namdal, Dekom: representerer nettverket',
      'Vilde Ulvehaug, UH (Nord universitet), Dekom: kommer fra institusjonen som er partner i saken',
      'høyst 4 590 512 kr på eller under ramme',
      'Til rammen: 495 344 kr',
      'har ingen forklaring på hvordan det skal finansieres (spørsmål f)',
    ])
      expect(html).toContain(tekst)
    expect(html).not.toContain('kan ikke vurdere denne saken')
  })

  test('sekretæren fører det gruppa er enig om, og går videre til neste sak', async () => {
    const svar = await lagre(ark({ gaa: 'neste' }))
    expect([svar.status, svar.headers.get('location')]).toEqual([303, `${V}/orn/trondheim-malvik`])
    expect(await lagret('midtre-namdal')).toMatchObject({
      belop_kr: 495_344,
      resultat: 'delvis',
      versjon: 1,
      fort_av: await forum('Ragna Iverdal'),
      merknad: 'Enig gruppe',
    })
    const html = await side(SAK, RAGNA)
    expect(html).toContain('Ført av Ragna Iverdal (PP-tjenestene, Rekom) 8. mars 2023 kl. 09:00.')
    expect(await side(V, SEKRETARIAT)).toContain('10 saker gjenstår')
  })

  test('den siste saken fører tilbake til gruppa', async () => {
    await lagre(ark())
    const alt = { resultat: 'innstilles', belop: '700 000' }
    await lagre(ark(alt), RAGNA, `${V}/orn/verdal-levanger`)
    const siste = ark({ belop: '3395168', gaa: 'neste' })
    const svar = await lagre(siste, RAGNA, `${V}/orn/trondheim-malvik`)
    expect(svar.headers.get('location')).toBe(`${V}/orn`)
    const html = await side(`${V}/orn`, RAGNA)
    expect(html).toContain('Alle sakene er vurdert')
    expect(html).toContain('4 590 512 kr, høyst 4 590 512 kr')
  })

  test.each([
    ['Oddny Heggmo', 'midtre-namdal', 'Du representerer nettverket. Ingen vurderer sin egen sak.'],
    ['Jorunn Bjørkvang', 'verdal-levanger', 'Du representerer nettverket.'],
    ['Vilde Ulvehaug', 'verdal-levanger', 'Du kommer fra institusjonen som er partner i saken.'],
    ['Eldrid Storevik', 'trondheim-malvik', 'Du kommer fra institusjonen som er partner i saken.'],
    ['Ståle Vidmyr', 'midtre-namdal', 'Du er ikke med i denne gruppa.'],
  ])('%s vurderer ikke %s: %s', async (navn, nettverk, grunn) => {
    const som = await forum(navn)
    const sti = `${V}/orn/${nettverk}`
    const html = await side(sti, som)
    expect(html).toContain(grunn)
    expect(html).toContain('id="lagre-neste" aria-disabled="true"')
    expect(html).toContain('<fieldset class="sam-skjemadel" disabled')
    expect(html).not.toContain('name="forslag"')
    const svar = await lagre(ark({ belop: '100000' }), som, sti)
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain(grunn)
    expect(await lagret(nettverk)).toBeUndefined()
  })

  test('en eier i nettverket er inhabil', async () => {
    const medlem = await sql<{ id: string }>`select organisasjon_id as id from nettverksmedlem
      where nettverk_id = 'midtre-namdal' order by 1 limit 1`.execute(a.db)
    await sql`update sete set organisasjon_id = ${medlem.rows[0]?.id} where id =
      (select sete_id from verv where id = ${await forum('Ragna Iverdal')})`.execute(a.db)
    expect(await side(SAK, await forum('Ragna Iverdal'))).toContain(
      'Du kommer fra en eier i nettverket',
    )
    expect((await lagre(ark(), await forum('Ragna Iverdal'))).status).toBe(403)
  })

  test('sekretariatet leser, og kan ikke skrive', async () => {
    const html = await side(SAK, SEKRETARIAT)
    expect(html).toContain('Bare medlemmer av samarbeidsforum vurderer')
    expect((await lagre(ark(), SEKRETARIAT)).status).toBe(403)
    expect((await lagre(ark(), 'Koordinator for Fosen')).status).toBe(403)
    expect(await lagret('midtre-namdal')).toBeUndefined()
  })

  test('alle feil står på en gang, hver ved sitt felt, og det som er skrevet, blir stående', async () => {
    const svar = await lagre({
      versjon: '',
      resultat: 'delvis',
      belop: 'mye',
      'kriterier.1.oppfylt': 'nei',
      'kriterier.2.grunn': 'Skrevet & beholdt',
    })
    const html = klartekst(await svar.text())
    expect(svar.status).toBe(422)
    for (const felt of ['belop', 'kriterier.1.grunn', 'kriterier.2.oppfylt', 'kriterier.4.grunn'])
      expect(html).toContain(`<a href="#${felt}">`)
    expect(html).toContain('Skriv beløpet i hele kroner')
    expect(html).toContain('value="mye"')
    expect(html).toContain('Skrevet & beholdt')
    expect(await lagret('midtre-namdal')).toBeUndefined()
  })

  test.each([
    ['495 345', 'delvis', 'Beløpet er over rammen på 495 344 kr'],
    ['1 130 669', 'innstilles', 'Beløpet er over rammen'],
    ['400 000', 'avslas', 'Når saken avslås, er beløpet 0'],
    ['0', 'delvis', 'mer enn 0 og mindre enn 1 130 669 kr'],
  ])('%s kroner og %s er ikke gyldig: %s', async (belop, resultat, setning) => {
    const svar = await lagre(ark({ belop, resultat }))
    expect(svar.status).toBe(422)
    expect(klartekst(await svar.text())).toContain(setning)
  })

  test('et trykk fyller inn beløpet uten å lagre, og resten av det som er skrevet, blir stående', async () => {
    const svar = await lagre(
      ark({ belop: '', resultat: '', forslag: 'ramme', merknad: 'Husk dette' }),
    )
    const html = klartekst(await svar.text())
    expect(svar.status).toBe(200)
    expect(html).toContain('Forslaget er fylt inn, men ikke lagret')
    expect(html).toMatch(/name="belop"[^>]*value="495344"|value="495344"[^>]*name="belop"/)
    expect(html).toContain('Husk dette')
    expect(await lagret('midtre-namdal')).toBeUndefined()
  })

  test('to som fører samtidig: den andre får vite det, ser begge, og ingenting er overskrevet', async () => {
    await lagre(ark({ belop: '400 000' }))
    const leder = await forum('Eldrid Storevik')
    const svar = await lagre(ark({ belop: '450 000', merknad: 'Min versjon' }), leder)
    const html = klartekst(await svar.text())
    expect(svar.status).toBe(409)
    expect(html).toContain('Ragna Iverdal lagret 8. mars 2023')
    expect(html).toContain('400 000 kr')
    expect(html).toContain('Min versjon')
    expect(await lagret('midtre-namdal')).toMatchObject({ belop_kr: 400_000, versjon: 1 })
    const versjon = await versjonI(SAK, leder)
    expect((await lagre(ark({ belop: '450 000', versjon }), leder)).status).toBe(303)
    expect(await lagret('midtre-namdal')).toMatchObject({ belop_kr: 450_000, versjon: 2 })
  })

  test('to som lagrer i samme øyeblikk: én vinner', async () => {
    const leder = await forum('Eldrid Storevik')
    const svar = await Promise.all([lagre(ark()), lagre(ark({ belop: '1' }), leder)])
    expect(svar.map((s) => s.status).toSorted((x, y) => x - y)).toEqual([303, 409])
    expect(await lagret('midtre-namdal')).toMatchObject({ versjon: 1 })
  })

  test('vurderingen kan trekkes, men ikke av den som er inhabil eller har lest en gammel', async () => {
    await lagre(ark())
    const versjon = await versjonI(SAK, RAGNA)
    const inhabil = await forum('Oddny Heggmo')
    expect((await a.send(`${SAK}/trekk`, { versjon }, { som: inhabil })).status).toBe(403)
    expect((await a.send(`${SAK}/trekk`, { versjon: '1 før' }, { som: RAGNA })).status).toBe(409)
    expect((await a.send(`${SAK}/trekk`, { versjon }, { som: RAGNA })).status).toBe(303)
    expect(await lagret('midtre-namdal')).toBeUndefined()
  })

  test('den som leste en vurdering som siden er trukket og ført på nytt, overskriver den ikke', async () => {
    const ar = await hentTilskuddsar(a.db, {
      fylke: 'trondelag',
      ar: 2023,
      ordning: 'kompetanseloftet',
    })
    if (ar === undefined) throw new Error('Demoen mangler året')
    const vervId = await forum('Ragna Iverdal')
    const vurderer = {
      vervId,
      seteId: 0,
      personId: null,
      nettverkId: null,
      organisasjonId: null,
      andreTilknytninger: [],
      stemmerett: true,
      opptrer: ja,
      foran: [],
      dag: '2023-03-08',
    }
    const ved = (tid: string, lest: string) => ({
      ar,
      gruppe: 'orn',
      nettverkId: 'midtre-namdal',
      vurderer,
      lest,
      naa: Temporal.Instant.from(`2023-03-08T${tid}:00Z`),
      utkast: {
        resultat: 'avslas' as const,
        belop: kroner(0),
        merknad: '',
        kriterier: [1, 2, 3, 4].map((nr) => ({ nr, oppfylt: 'nei' as const, grunn: 'Nei' })),
      },
    })
    expect(await lagreVurdering(a.db, ved('10:00', ''))).toMatchObject({ ok: true })
    const gammel = await versjonI(SAK, RAGNA)
    await trekkVurdering(a.db, ved('10:10', gammel))
    await lagreVurdering(a.db, ved('10:20', ''))
    const svar = await lagreVurdering(a.db, ved('10:30', gammel))
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'utdatert', naa: { versjon: 1 } } })
  })

  test('ingen side spør databasen mer enn åtte ganger', async () => {
    for (const sti of ['', '/oppsett', '/orn', '/orn/midtre-namdal'])
      await side(V + sti, SEKRETARIAT)
    const tekst = await (await a.hent('/metrics')).text()
    const maalt = [...tekst.matchAll(/per_side_sum\{.*vurdering.*\} (\d+)$/gm)]
    expect(maalt.length).toBe(4)
    for (const [linje, antall] of maalt) expect(Number(antall), linje).toBeLessThanOrEqual(8)
  })

  test('når innstillingen er vedtatt, er vurderingene og gruppene låst, og sidene sier hvorfor', async () => {
    await lagre(ark())
    const versjon = await versjonI(SAK, RAGNA)
    await vedtaInnstilling()
    expect(await side(SAK, RAGNA)).toContain(
      'Felles innstilling er vedtatt. Da kan ingen vurdering trekkes.',
    )
    const svar = await lagre(ark({ versjon, merknad: 'For sent' }))
    expect(svar.status).toBe(409)
    expect(await svar.text()).toContain('For sent')
    expect((await a.send(`${SAK}/trekk`, { versjon }, { som: RAGNA })).status).toBe(409)
    const oppsett = { 'fra.gauldal': '', 'til.gauldal': 'orn' }
    expect((await a.send(`${V}/oppsett/saker`, oppsett, { som: SEKRETARIAT })).status).toBe(422)
    const ny = await a.send(`${V}/oppsett/grupper`, { navn: 'Ny' }, { som: SEKRETARIAT })
    expect(ny.status).toBe(409)
    expect(await lagret('midtre-namdal')).toMatchObject({ versjon: 1, merknad: 'Enig gruppe' })
  })

  test('uten vedtatte rammer kan ingen vurdere', async () => {
    await sql`alter table fordeling disable trigger fordeling_er_last`.execute(a.db)
    await sql`update fordeling set status = 'erstattet'`.execute(a.db)
    expect(await side(SAK, RAGNA)).toContain('Rammene er ikke vedtatt')
    expect((await lagre(ark())).status).toBe(409)
  })

  test('en sak i en annen gruppe viser veien dit', async () => {
    const svar = await a.hent(`${V}/orn/fosen`, { som: RAGNA })
    expect(svar.status).toBe(404)
    expect(await svar.text()).toContain(`href="${V}/falk/fosen"`)
  })

  test('sidene finnes på nynorsk og engelsk', async () => {
    expect(await side(`${SAK}?lang=nn`, RAGNA)).toContain('Avgjerdsgrunnlaget')
    expect(await side(`${SAK}?lang=en`, RAGNA)).toContain('The criteria sheet')
  })
})
