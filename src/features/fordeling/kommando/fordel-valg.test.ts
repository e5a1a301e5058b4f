import { expect, test } from 'vitest'
import { kjor, kjorArgumenter } from './kjoring.fixture.ts'

const CSV = 'id;navn;barn\na;A;1\nb;B;2\n'

test('--help skriver hjelpen og ingenting annet', async () => {
  const svar = await kjorArgumenter('--help')
  expect([svar.kode, svar.feil]).toEqual([0, []])
  expect(svar.ut).toContain('samraad fordel FIL')
})

test('uten fil, med to filer, ukjente valg og valg uten verdi: alt sies på en gang', async () => {
  expect((await kjorArgumenter()).feil).toEqual(['Skriv hvilken fil som skal leses. Se --help.'])
  const svar = await kjorArgumenter(
    'a.csv',
    'b.csv',
    '--tull',
    '--json=ja',
    '--andel',
    'x',
    '--tildelt',
  )
  expect(svar).toEqual({
    kode: 2,
    ut: '',
    feil: [
      '--tull: Ukjent valg. Se --help.',
      '--json: Valget tar ingen verdi.',
      '--tildelt: Valget mangler en verdi.',
      '--andel "x": Skriv det som "nøkkel=0.6".',
      'b.csv: Det kan bare leses én fil om gangen.',
    ],
  })
})

test('to forskjellige tildelinger eller andeler avvises, for ingen vet hvilken som gjelder', async () => {
  const svar = await kjor(
    'a.csv',
    CSV,
    '--tildelt',
    '1',
    '--tildelt',
    '2',
    '--andel',
    'barn=1',
    '--andel',
    'barn=0',
  )
  expect(svar.feil).toEqual([
    '--tildelt: Valget står mer enn én gang.',
    '--andel "barn": Nøkkelen har fått andel mer enn én gang.',
  ])
})

test('et negativt beløp leses som beløp, ikke som et nytt valg', async () => {
  const svar = await kjor('a.csv', CSV, '--tildelt', '-5', '--grunntilskudd', '0')
  expect(svar.feil).toEqual(['--tildelt: Tallet kan ikke være negativt (−5).'])
})

test('navnet på en avsetning kan ha likhetstegn i seg', async () => {
  const svar = await kjor(
    'a.csv',
    CSV,
    '--tildelt',
    '9',
    '--grunntilskudd',
    '0',
    '--avsett',
    'a=b=3',
  )
  expect(svar.ut).toMatch(/^Avsatt: a=b +3$/m)
})

test('beløp som valg avvises for en .json-fil, som har dem i seg', async () => {
  const svar = await kjor('a.json', '{}', '--tildelt', '1', '--avsett', 'a=1')
  expect(svar.feil.map((f) => f.split(':')[0])).toEqual(['--tildelt', '--avsett'])
})

test('andre filtyper, mapper og filer som ikke finnes, avvises', async () => {
  expect(await kjor('a.ods', 'x')).toMatchObject({ kode: 2, ut: '' })
  const borte = await kjorArgumenter('/finnes/ikke.csv')
  expect(borte).toEqual({ kode: 2, ut: '', feil: ['/finnes/ikke.csv: Filen finnes ikke.'] })
})

test('en fil på 20 MB avvises uten å bli lest', async () => {
  const svar = await kjor('stoy.csv', Buffer.alloc(20_000_000, 'støy'), '--tildelt', '1')
  expect([svar.kode, svar.ut]).toEqual([2, ''])
  expect(svar.feil[0]).toContain('Filen er på 20 000 000 byte. Den kan være på høyst 16 777 216.')
}, 2000)
