import { kroner, STORST_KRONER, type Kroner } from '../kroner.ts'
import {
  EN_DESIMAL,
  erHeltall,
  FLEST_SIFFER,
  formaterDesimal,
  NULL_DESIMAL,
  plussDesimal,
  sammenlignDesimal,
  tolkDesimal,
  type Desimal,
} from '../desimal.ts'
import { feil, ok, type Resultat } from '../resultat.ts'
import type { FordelFeil, FordelInngang, GittTall, Sti } from './typer.ts'

/**
 * More keys than anyone has, and few enough that the common denominator stays small: it grows
 * with every key, and a file must not be able to stall the server.
 */
export const FLEST_NOKLER = 50

/** A FordelInngang where every number has been read and every rule holds. */
export type GyldigInngang = {
  readonly tildelt: Kroner
  readonly avsetninger: readonly { readonly navn: string; readonly belop: Kroner }[]
  readonly avsatt: Kroner
  readonly grunntilskudd: Kroner
  readonly nokler: readonly { readonly navn: string; readonly andel: Desimal }[]
  readonly nettverk: readonly {
    readonly id: string
    readonly navn: string
    readonly verdier: readonly Desimal[]
  }[]
}

/**
 * Reads and checks everything, and gives every fault at once, in the order of the input. Rules
 * about sums are checked only when each of the numbers in the sum is sound.
 */
export function valider(inn: FordelInngang): Resultat<GyldigInngang, readonly FordelFeil[]> {
  const funn: FordelFeil[] = []
  const tildelt = lesKroner(inn.tildelt, ['tildelt'], funn)
  const avsetninger = inn.avsetninger.map(({ navn, belop }, i) => {
    krevTekst(navn, ['avsetninger', i, 'navn'], funn)
    return { navn, belop: lesKroner(belop, ['avsetninger', i, 'belop'], funn) }
  })
  const avsatt = sumKronerOm(avsetninger.map((a) => a.belop))
  const grunntilskudd = lesKroner(inn.grunntilskudd, ['grunntilskudd'], funn)
  sjekkPotter(tildelt, avsatt, grunntilskudd, inn.nettverk.length, funn)
  const nokler = lesNokler(inn.nokler, funn)
  const nettverk = lesNettverk(inn, funn)
  sjekkNuller(inn, nettverk, funn)

  if (funn.length > 0 || tildelt === undefined || grunntilskudd === undefined) return feil(funn)
  return ok({
    tildelt,
    avsetninger: avsetninger.map((a) => ({ navn: a.navn, belop: a.belop ?? kroner(0) })),
    avsatt: kroner(Number(avsatt ?? 0n)),
    grunntilskudd,
    nokler: nokler.map((n) => ({ navn: n.navn, andel: n.andel ?? NULL_DESIMAL })),
    nettverk: nettverk.map(({ id, navn, verdier }) => {
      return { id, navn, verdier: verdier.map((v) => v ?? NULL_DESIMAL) }
    }),
  })
}

function sjekkPotter(
  tildelt: Kroner | undefined,
  avsatt: bigint | undefined,
  grunntilskudd: Kroner | undefined,
  antall: number,
  funn: FordelFeil[],
): void {
  if (tildelt === undefined || avsatt === undefined) return
  if (avsatt > BigInt(tildelt)) {
    const kode = 'avsetninger-over-tildelt'
    funn.push({ kode, sti: ['avsetninger'], avsatt: avsatt.toString(), tildelt })
  } else if (grunntilskudd !== undefined) {
    const pott = kroner(tildelt - Number(avsatt))
    const sum = BigInt(grunntilskudd) * BigInt(antall)
    if (sum <= BigInt(pott)) return
    const kode = 'grunntilskudd-over-pott'
    const grunntilskuddSum = sum.toString()
    funn.push({ kode, sti: ['grunntilskudd'], grunntilskuddSum, pott, antall })
  }
}

function lesNokler(
  gitte: FordelInngang['nokler'],
  funn: FordelFeil[],
): { navn: string; andel: Desimal | undefined }[] {
  if (gitte.length === 0) funn.push({ kode: 'ingen-nokler', sti: ['nokler'] })
  if (gitte.length > FLEST_NOKLER) {
    const data = { antall: gitte.length, storst: FLEST_NOKLER }
    funn.push({ kode: 'for-mange-nokler', sti: ['nokler'], ...data })
  }
  const sett = new Map<string, number>()
  const nokler = gitte.map(({ navn, andel }, i) => {
    krevTekst(navn, ['nokler', i, 'navn'], funn)
    const forste = sett.get(navn)
    if (forste === undefined) sett.set(navn, i)
    else {
      funn.push({ kode: 'dobbel-nokkel', sti: ['nokler', i, 'navn'], nokkel: navn, forste })
    }
    return { navn, andel: lesTall(andel, () => ['nokler', i, 'andel'], funn) }
  })
  let sum: Desimal | undefined = NULL_DESIMAL
  for (const { andel } of nokler) sum = sum && andel && plussDesimal(sum, andel)
  if (nokler.length > 0 && sum && sammenlignDesimal(sum, EN_DESIMAL) !== 0) {
    funn.push({ kode: 'andeler-ikke-en', sti: ['nokler'], sum: formaterDesimal(sum) })
  }
  return nokler
}

function lesNettverk(
  inn: FordelInngang,
  funn: FordelFeil[],
): { id: string; navn: string; verdier: (Desimal | undefined)[] }[] {
  if (inn.nettverk.length === 0) funn.push({ kode: 'ingen-nettverk', sti: ['nettverk'] })
  const nokkelnavn = inn.nokler.map((n) => n.navn)
  const kjente = new Set(nokkelnavn)
  const sett = new Map<string, number>()
  return inn.nettverk.map(({ id, navn, verdier }, i) => {
    krevTekst(id, ['nettverk', i, 'id'], funn)
    krevTekst(navn, ['nettverk', i, 'navn'], funn)
    const forste = sett.get(id)
    if (forste === undefined) sett.set(id, i)
    else if (id.trim() !== '')
      funn.push({ kode: 'dobbel-id', sti: ['nettverk', i, 'id'], id, forste })
    for (const nokkel of Object.keys(verdier)) {
      if (kjente.size > 0 && !kjente.has(nokkel)) {
        funn.push({ kode: 'ukjent-nokkel', sti: ['nettverk', i, 'verdier', nokkel], nokkel })
      }
    }
    const lest = nokkelnavn.map((nokkel) => {
      // An inherited property such as "constructor" is no figure.
      const gitt = Object.hasOwn(verdier, nokkel) ? verdier[nokkel] : undefined
      return lesTall(gitt, () => ['nettverk', i, 'verdier', nokkel], funn)
    })
    return { id, navn, verdier: lest }
  })
}

/** A key where nobody has anything shares nothing: there is no share to compute. */
function sjekkNuller(
  inn: FordelInngang,
  nettverk: readonly { readonly verdier: readonly (Desimal | undefined)[] }[],
  funn: FordelFeil[],
): void {
  if (nettverk.length === 0) return
  inn.nokler.forEach(({ navn }, k) => {
    if (nettverk.every((n) => n.verdier[k]?.teller === 0n)) {
      funn.push({ kode: 'bare-nuller', sti: ['nokler', k, 'navn'], nokkel: navn })
    }
  })
}

function krevTekst(tekst: string, sti: Sti, funn: FordelFeil[]): void {
  if (tekst.trim() === '') funn.push({ kode: 'tom-tekst', sti })
}

function lesKroner(gitt: GittTall, sti: Sti, funn: FordelFeil[]): Kroner | undefined {
  const tall = lesTall(gitt, () => sti, funn)
  if (tall === undefined) return undefined
  if (erHeltall(tall)) return kroner(Number(tall.teller))
  funn.push({ kode: 'ikke-hele-kroner', sti, verdi: formaterDesimal(tall) })
  return undefined
}

const STORST: Desimal = { teller: BigInt(STORST_KRONER), skala: 0 }

/** The path is a function: with 100 000 networks it must cost nothing where nothing is wrong. */
function lesTall(gitt: GittTall, sti: () => Sti, funn: FordelFeil[]): Desimal | undefined {
  if (gitt === undefined || gitt === null || gitt === '') {
    funn.push({ kode: 'mangler', sti: sti() })
    return undefined
  }
  const verdi = String(gitt)
  const lest = tolkDesimal(verdi)
  if (!lest.ok && lest.feil === 'ikke-tall') {
    funn.push({ kode: 'ikke-tall', sti: sti(), verdi })
  } else if (!lest.ok) {
    funn.push({ kode: 'for-mange-siffer', sti: sti(), storst: FLEST_SIFFER })
  } else if (lest.verdi.teller < 0n) {
    funn.push({ kode: 'negativ', sti: sti(), verdi })
  } else if (sammenlignDesimal(lest.verdi, STORST) > 0) {
    funn.push({ kode: 'for-stort', sti: sti(), verdi, storst: STORST_KRONER })
  } else {
    return lest.verdi
  }
  return undefined
}

function sumKronerOm(belop: readonly (Kroner | undefined)[]): bigint | undefined {
  let sum = 0n
  for (const b of belop) {
    if (b === undefined) return undefined
    sum += BigInt(b)
  }
  return sum
}
