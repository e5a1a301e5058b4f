import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Forklaringsdel, Nokkeldel, Restgrunn } from '#core/fordeling/forklar.ts'
import { tekster } from '#platform/i18n.ts'
import { lesbarAndel, lesbartTall } from '#ui/tallformat.ts'

type Rest = { readonly brok: string; readonly plass: string; readonly restkroner: string }

const TEKSTER = tekster({
  nb: {
    grunntilskudd: (kr: string) => `${kr} grunntilskudd`,
    nokkel: (verdi: string, sum: string, navn: string) => `${verdi} av ${sum} ${navn}`,
    vektet: (andel: string, del: string) => `${andel} % etter ${del}`,
    prorata: (p: string, av: string, hvordan: string, noyaktig: string, kr: string) =>
      `${p} % av ${av} (${hvordan}), som er ${noyaktig} og rundes ned til ${kr}`,
    rest: {
      'storst-brok': (r: Rest) =>
        `1 restkrone fordi brøken ${r.brok} er nummer ${r.plass} i størrelse, og ${r.restkroner === '1' ? 'den største' : `de ${r.restkroner} største`} får én`,
      'lavest-id': (r: Rest) =>
        `1 restkrone fordi brøken ${r.brok} er lik andres, og id-en kommer først`,
      'hele-kroner': () => 'ingen restkrone fordi andelen går opp i hele kroner',
      'mindre-brok': (r: Rest) =>
        `ingen restkrone fordi brøken ${r.brok} er nummer ${r.plass} i størrelse, og bare ${r.restkroner === '1' ? 'den største' : `de ${r.restkroner} største`} får én`,
      'hoyere-id': (r: Rest) =>
        `ingen restkrone fordi brøken ${r.brok} er lik andres, og id-en kommer senere`,
    },
  },
  nn: {
    grunntilskudd: (kr: string) => `${kr} grunntilskot`,
    nokkel: (verdi: string, sum: string, navn: string) => `${verdi} av ${sum} ${navn}`,
    vektet: (andel: string, del: string) => `${andel} % etter ${del}`,
    prorata: (p: string, av: string, hvordan: string, noyaktig: string, kr: string) =>
      `${p} % av ${av} (${hvordan}), som er ${noyaktig} og blir runda ned til ${kr}`,
    rest: {
      'storst-brok': (r: Rest) =>
        `1 restkrone fordi brøken ${r.brok} er nummer ${r.plass} i storleik, og ${r.restkroner === '1' ? 'den største' : `dei ${r.restkroner} største`} får éi`,
      'lavest-id': (r: Rest) =>
        `1 restkrone fordi brøken ${r.brok} er lik andre sin, og id-en kjem først`,
      'hele-kroner': () => 'inga restkrone fordi delen går opp i heile kroner',
      'mindre-brok': (r: Rest) =>
        `inga restkrone fordi brøken ${r.brok} er nummer ${r.plass} i storleik, og berre ${r.restkroner === '1' ? 'den største' : `dei ${r.restkroner} største`} får éi`,
      'hoyere-id': (r: Rest) =>
        `inga restkrone fordi brøken ${r.brok} er lik andre sin, og id-en kjem seinare`,
    },
  },
  en: {
    grunntilskudd: (kr: string) => `${kr} base grant`,
    nokkel: (verdi: string, sum: string, navn: string) => `${verdi} of ${sum} ${navn}`,
    vektet: (andel: string, del: string) => `${andel} % by ${del}`,
    prorata: (p: string, av: string, hvordan: string, noyaktig: string, kr: string) =>
      `${p} % of ${av} (${hvordan}), which is ${noyaktig} and is rounded down to ${kr}`,
    rest: {
      'storst-brok': (r: Rest) =>
        `1 remainder krone because the fraction ${r.brok} is number ${r.plass} in size, and ${r.restkroner === '1' ? 'the largest gets one' : `the ${r.restkroner} largest get one`}`,
      'lavest-id': (r: Rest) =>
        `1 remainder krone because the fraction ${r.brok} equals another’s, and the id comes first`,
      'hele-kroner': () => 'no remainder krone because the share comes out in whole kroner',
      'mindre-brok': (r: Rest) =>
        `no remainder krone because the fraction ${r.brok} is number ${r.plass} in size, and only ${r.restkroner === '1' ? 'the largest gets one' : `the ${r.restkroner} largest get one`}`,
      'hoyere-id': (r: Rest) =>
        `no remainder krone because the fraction ${r.brok} equals another’s, and the id comes later`,
    },
  },
} satisfies Record<
  Sprak,
  { rest: Record<Restgrunn, (r: Rest) => string> } & Record<string, unknown>
>)

/**
 * One frame in words, from `forklar`: "200 000 grunntilskudd + 1,003 % av 8 322 000 (...) +
 * 1 restkrone fordi ... = 283 453".
 */
export function forklaringstekst(deler: readonly Forklaringsdel[], sprak: Sprak): string {
  const tekst = deler.map((d, i) => `${i === 0 ? '' : tegn(d)}${deltekst(d, sprak)}`)
  return tekst.join('')
}

function tegn(del: Forklaringsdel): string {
  if (del.del === 'ramme') return ' = '
  return del.del === 'restkrone' && del.belop === 0 ? ', ' : ' + '
}

/** One part in words, for pages that set them out one by one. */
export function deltekst(del: Forklaringsdel, sprak: Sprak): string {
  const t = TEKSTER[sprak]
  const tall = (verdi: number | string): string => lesbartTall(verdi, sprak)
  switch (del.del) {
    case 'grunntilskudd':
      return t.grunntilskudd(tall(del.belop))
    case 'prorata': {
      const hvordan = nokkeltekst(del.nokler, sprak)
      const kr = tall(del.belop)
      // The decimals are cut, not rounded, so the whole kroner in front of them stand.
      const noyaktig = `${kr}${tall(del.brok).slice(1)}`
      return t.prorata(tall(del.prosent), tall(del.av), hvordan, noyaktig, kr)
    }
    case 'restkrone':
      return t.rest[del.grunn]({
        brok: tall(del.brok),
        plass: tall(del.plass),
        restkroner: tall(del.restkroner),
      })
    case 'ramme':
      return tall(del.belop)
    default:
      return uventet(del)
  }
}

function nokkeltekst(nokler: readonly Nokkeldel[], sprak: Sprak): string {
  const t = TEKSTER[sprak]
  const tekst = nokler.map((n) => {
    const del = t.nokkel(lesbartTall(n.verdi, sprak), lesbartTall(n.sum, sprak), n.navn)
    return nokler.length === 1 ? del : t.vektet(lesbarAndel(n.andel, sprak), del)
  })
  return tekst.join(', ')
}
