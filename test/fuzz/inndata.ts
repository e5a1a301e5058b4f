import { ANDRES, farligFil, farligTekst, farligVerdi, type Provefil } from './farlig.ts'
import type { Felt, Skjema } from './skjema.ts'
import type { Tilfeldig } from './tilfeldig.ts'

export interface Feltinndata {
  readonly navn: string
  readonly verdi: string | Provefil
  /** What the page itself would have sent, when this is not it. */
  readonly snill: string | undefined
}

type Koding = 'urlkodet' | 'flerdelt' | 'json' | 'ren tekst' | 'uten type' | 'brukket'

/** One request, whole: enough to send it again. */
export interface Inndata {
  readonly metode: 'GET' | 'POST'
  readonly sti: string
  readonly felter: readonly Feltinndata[]
  readonly koding: Koding
  readonly hoder: Readonly<Record<string, string>>
}

/** The form filled in as its page suggests, with `fokus` and sometimes more of it gone wrong. */
export function lagInndata(skjema: Skjema, fokus: string | undefined, t: Tilfeldig): Inndata {
  const snille = fyllUt(skjema, t)
  const alle = t.sjanse(6)
  const flere = t.sjanse(25) ? 25 : 0
  const felter = snille.flatMap((f): Feltinndata[] => {
    if (!alle && f.felt.navn !== fokus && !t.sjanse(flere)) return [snilt(f)]
    if (t.sjanse(6)) return []
    const onde = { navn: f.felt.navn, verdi: ondVerdi(f.felt, t), snill: f.verdi }
    return t.sjanse(6) ? [snilt(f), onde] : [onde]
  })
  return {
    metode: skjema.metode,
    sti: skjema.adresse,
    felter: t.sjanse(5) ? [...felter, ekstra(t)] : felter,
    koding: t.sjanse(3)
      ? t.en(['json', 'ren tekst', 'uten type', 'brukket'] as const)
      : skjema.flerdelt || t.sjanse(5)
        ? 'flerdelt'
        : 'urlkodet',
    hoder: t.sjanse(3) ? farligeHoder(t) : {},
  }
}

/** An address of ours gone wrong: a part of it, its parameters, its ending, or its headers. */
export function lagAdresse(sti: string, t: Tilfeldig): Inndata {
  const url = new URL(`http://samraad.test${sti}`)
  const deler = url.pathname.split('/')
  if (t.sjanse(35) && deler.length > 1) {
    const nr = 1 + t.tall(deler.length - 1)
    deler[nr] = t.sjanse(50) ? t.en(ANDRES) : ondDel(t)
  }
  let vei = deler.join('/')
  if (t.sjanse(20)) vei += t.en(['.json', '.xlsx', '.csv', '.pdf', '.xml', '.', '/', '.json.csv'])
  for (const navn of new Set(url.searchParams.keys())) {
    if (t.sjanse(50)) url.searchParams.set(navn, farligVerdi(t, t.en(['number', 'date', 'text'])))
  }
  if (t.sjanse(40)) url.searchParams.append(t.en(PARAMETRE), farligTekst(t))
  const sok = t.sjanse(3) ? '?%&=%ff&&a[]=%00' : url.search
  const hoder = t.sjanse(10) ? farligeHoder(t) : {}
  return { metode: 'GET', sti: `${vei}${sok}`, felter: [], koding: 'urlkodet', hoder }
}

/** What `app.request` takes. */
export function somForesporsel(inn: Inndata): { readonly sti: string; readonly init: RequestInit } {
  const tekster = inn.felter.map((f): [string, string] => [
    f.navn,
    typeof f.verdi === 'string' ? f.verdi : f.verdi.filnavn,
  ])
  if (inn.metode === 'GET') {
    const sok = new URLSearchParams(tekster).toString()
    const sti = sok === '' ? inn.sti : `${inn.sti}${inn.sti.includes('?') ? '&' : '?'}${sok}`
    return { sti, init: { headers: inn.hoder } }
  }
  const post = (body: BodyInit, type?: string): { sti: string; init: RequestInit } => ({
    sti: inn.sti,
    init: {
      method: 'POST',
      body,
      headers: { ...(type === undefined ? {} : { 'content-type': type }), ...inn.hoder },
    },
  })
  const urlkodet = new URLSearchParams(tekster)
  switch (inn.koding) {
    case 'urlkodet':
      return post(urlkodet)
    case 'flerdelt': {
      const data = new FormData()
      for (const { navn, verdi } of inn.felter) {
        if (typeof verdi === 'string') data.append(navn, verdi)
        else {
          const fil = new Blob([Uint8Array.from(verdi.innhold())], { type: verdi.type })
          data.append(navn, fil, verdi.filnavn)
        }
      }
      return post(data)
    }
    case 'json':
      return post(JSON.stringify(Object.fromEntries(tekster)), 'application/json')
    case 'ren tekst':
      return post(urlkodet.toString(), 'text/plain')
    case 'uten type':
      return post(new TextEncoder().encode(urlkodet.toString()))
    case 'brukket':
      return post(`--x\r\nContent-Disposition: form-data; na`, 'multipart/form-data; boundary=x')
    default:
      throw new TypeError(`Ukjent koding: ${String(inn.koding satisfies never)}`)
  }
}

/** The request in words, to print: long values cut, with their length. */
export function beskriv(inn: Inndata): string {
  const felter = inn.felter.map((f) => {
    const verdi = typeof f.verdi === 'string' ? f.verdi : `fil ${f.verdi.filnavn}`
    const vist = JSON.stringify(verdi.slice(0, 200))
    const endret = f.snill === undefined ? '' : ` (i stedet for ${JSON.stringify(f.snill)})`
    return `    ${f.navn} = ${vist}${verdi.length > 200 ? ` … ${verdi.length} tegn` : ''}${endret}`
  })
  const hoder = Object.entries(inn.hoder).map(([n, v]) => `    hode ${n}: ${JSON.stringify(v)}`)
  return [`${inn.metode} ${inn.sti.slice(0, 500)} (${inn.koding})`, ...hoder, ...felter].join('\n')
}

interface Utfylt {
  readonly felt: Felt
  readonly verdi: string
}

function fyllUt(skjema: Skjema, t: Tilfeldig): readonly Utfylt[] {
  const radio = new Map<string, Felt[]>()
  for (const f of skjema.felter.filter((f) => f.type === 'radio')) {
    radio.set(f.navn, [...(radio.get(f.navn) ?? []), f])
  }
  const knapper = skjema.felter.filter((f) => f.type === 'knapp')
  const knapp = knapper.length > 0 && t.sjanse(70) ? t.en(knapper) : undefined
  return skjema.felter.flatMap((felt): Utfylt[] => {
    switch (felt.type) {
      case 'knapp':
        return felt === knapp ? [{ felt, verdi: felt.verdi }] : []
      case 'avkryssing':
        return felt.valgt !== t.sjanse(20) ? [{ felt, verdi: felt.verdi }] : []
      case 'radio': {
        const gruppe = radio.get(felt.navn) ?? []
        if (gruppe[0] !== felt) return []
        const valgt = gruppe.find((f) => f.valgt)
        const verdi = valgt === undefined || t.sjanse(30) ? t.en(gruppe).verdi : valgt.verdi
        return [{ felt, verdi }]
      }
      case 'valg':
        return [
          {
            felt,
            verdi:
              felt.valgene.length > 0 && (felt.verdi === '' || t.sjanse(20))
                ? t.en(felt.valgene)
                : felt.verdi,
          },
        ]
      case 'skjult':
        return [{ felt, verdi: felt.verdi }]
      case 'fil':
      case 'tekst':
        return [{ felt, verdi: felt.verdi === '' ? t.en(['', rimelig(felt, t)]) : felt.verdi }]
      default:
        throw new TypeError(`Ukjent felt: ${String(felt.type satisfies never)}`)
    }
  })
}

function rimelig(felt: Felt, t: Tilfeldig): string {
  switch (felt.inntype) {
    case 'number':
      return t.en(['0', '1', '10', '1000'])
    case 'date':
      return t.en(['2023-03-08', '2023-01-01', '2023-12-31', '2026-01-01'])
    case 'email':
      return `prove${t.tall(1000)}@example.no`
    default:
      return t.en(['Prøve', 'prove', '1', '2023-03-08', `Prøve ${t.tall(1000)}`])
  }
}

function snilt({ felt, verdi }: Utfylt): Feltinndata {
  return { navn: felt.navn, verdi, snill: undefined }
}

function ondVerdi(felt: Felt, t: Tilfeldig): string | Provefil {
  if (felt.type === 'fil' && t.sjanse(90)) return farligFil(t)
  if (felt.type === 'skjult' && t.sjanse(40)) return t.en(ANDRES)
  return farligVerdi(t, felt.inntype)
}

function ekstra(t: Tilfeldig): Feltinndata {
  const navn = t.en([
    '__proto__',
    'constructor.prototype.x',
    'toString',
    'id',
    'fylke',
    'fylkeId',
    'versjon',
    'rolle',
    'tilbake',
    'tiltak.9999.tittel',
    'til.__proto__',
    'rad.-1.navn',
    '',
    'a'.repeat(10_000),
    '\0',
    '"><script>kanari()</script>',
  ])
  return { navn, verdi: farligTekst(t), snill: '(ikke sendt)' }
}

const PARAMETRE = [
  'lang',
  'tilbake',
  'sok',
  'q',
  'side',
  'ar',
  'dato',
  'nettverk',
  'filter',
  'fersk',
  'rekkefolge',
  'vis',
  'person',
  '__proto__',
]

function ondDel(t: Tilfeldig): string {
  return t.en([
    '%00',
    '%ff',
    '%',
    '%E0%A4%A',
    '%2e%2e',
    '..%2f..%2fetc%2fpasswd',
    '%0d%0aSet-Cookie:%20kanari=1',
    '%22%3E%3Cscript%3Ekanari()%3C%2Fscript%3E',
    encodeURIComponent(farligTekst(t).toWellFormed()).slice(0, 2000),
    '9'.repeat(30),
    '999999999',
    '2147483648',
    '0',
    '-1',
    '1e3',
    '0000',
    '9999',
    '__proto__',
    'constructor',
    '',
    '%F0%9F%98%80',
  ])
}

function farligeHoder(t: Tilfeldig): Record<string, string> {
  return t.en([
    { 'accept-language': 'zz;q=9,;;q=,nb;q=-1,*;q=x' },
    { 'accept-language': 'nn,'.repeat(5000) },
    { cookie: 'samraad_verv=1; samraad_kvittering=<script>kanari()</script>' },
    { cookie: 'samraad_okt=%00; samraad_sprak=../; samraad_farge="><script>' },
    { cookie: `samraad_okt=${'a'.repeat(9000)}` },
    { cookie: '=;;=;%=%;samraad_verv=%E0%A4%A.x' },
    { referer: 'javascript:kanari()' },
    { referer: 'https://ond.invalid/"><script>kanari()</script>' },
    { origin: 'https://ond.invalid' },
    { origin: 'null' },
    { 'if-none-match': '"*, W/"' },
    { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' },
    { 'content-type': 'multipart/form-data' },
    { 'content-length': '-1' },
    { 'x-forwarded-for': '"><script>,,,' },
    { accept: 'application/json' },
    { 'accept-encoding': 'gzip, br;q=x' },
  ])
}
