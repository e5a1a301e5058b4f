import { expect, test } from 'vitest'
import { PUBLISERTE_RAMMER_2023 } from '#core/fordeling/trondelag-2023.fixture.ts'
import { lesInnlimt } from '#platform/documents/les-ark.ts'
import { lesPublisert } from './les-publisert.ts'

const NETTVERK = PUBLISERTE_RAMMER_2023.map(({ id, navn }) => ({ id, navn }))

function les(tekst: string) {
  const ark = lesInnlimt(tekst)
  if (!ark.ok) throw new Error(JSON.stringify(ark.feil))
  return lesPublisert(ark.verdi, NETTVERK)
}

test('Tabellen slik den sto på lysarkene, leses med mellomrom i tallene og sum nederst', () => {
  const rader = PUBLISERTE_RAMMER_2023.map(
    (r) => `${r.navn}\t${r.ramme.toLocaleString('nb-NO')}`,
  ).join('\n')
  const svar = les(`Nettverk\tRamme\n${rader}\nSum\t10 522 001`)
  expect(svar.ok && svar.verdi.rader.map((r) => [r.nettverkId, r.belop])).toEqual(
    PUBLISERTE_RAMMER_2023.map((r) => [r.id, r.ramme]),
  )
  expect(svar).toMatchObject({ verdi: { oppgittSum: 10_522_001, utelatt: [] } })
})

test('Navn kjennes igjen med annen tegnsetting og store bokstaver', () => {
  const svar = les('Region;Beløp (kr)\nVERDAL / LEVANGER;733 643 kr\nfosen;561367')
  expect(svar).toMatchObject({
    ok: true,
    verdi: {
      rader: [
        { nettverkId: 'verdal-levanger', belop: 733_643, skrevet: 'VERDAL / LEVANGER' },
        { nettverkId: 'fosen', belop: 561_367 },
      ],
    },
  })
  expect(svar.ok && svar.verdi.utelatt).toHaveLength(9)
})

test('Kolonnene kan stå i annen rekkefølge, med andre kolonner mellom', () => {
  expect(les('Ramme;Merknad;Nettverk\n100;x;Fosen')).toMatchObject({
    ok: true,
    verdi: { kolonner: { navn: 'Nettverk', belop: 'Ramme' }, rader: [{ belop: 100 }] },
  })
})

test('Alle feil i tabellen meldes på én gang, med radnummeret arket viser', () => {
  const svar = les('Nettverk;Ramme\nNarnia;100\nFosen;mye\nFosen;\n;100\nGauldal;10,5')
  expect(!svar.ok && svar.feil).toEqual([
    { kode: 'ukjent-nettverk', rad: 2, verdi: 'Narnia' },
    { kode: 'ikke-belop', rad: 3, verdi: 'mye' },
    { kode: 'mangler-belop', rad: 4 },
    { kode: 'dobbelt', rad: 4, verdi: 'Fosen', forste: 3 },
    { kode: 'mangler-navn', rad: 5 },
    { kode: 'ikke-belop', rad: 6, verdi: '10,5' },
  ])
})

test('En tabell med bare én kolonne eller ingen rader avvises med grunn', () => {
  expect(les('Nettverk\nFosen')).toEqual({ ok: false, feil: [{ kode: 'for-fa-kolonner' }] })
  expect(les('Nettverk;Ramme')).toEqual({ ok: false, feil: [{ kode: 'ingen-rader' }] })
})
