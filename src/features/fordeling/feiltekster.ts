import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { FordelFeil } from '#core/fordeling/typer.ts'
import { tvetydigBelop } from '#platform/documents/tolk-tall.ts'
import { tekster } from '#platform/i18n.ts'
import { lesbartTall } from '#ui/tallformat.ts'

const TEKSTER = tekster({
  nb: {
    mangler: 'Verdien mangler. Skriv inn et tall.',
    ikkeTall: (v: string) => `«${v}» er ikke et tall.`,
    tvetydig: (v: string) =>
      `«${v}» kan bety både tusen og desimaler. Skriv beløpet uten punktum og komma.`,
    forMangeSiffer: (n: string) => `Tallet har for mange siffer. Det kan ha høyst ${n}.`,
    negativ: (v: string) => `Tallet kan ikke være negativt (${v}).`,
    ikkeHeleKroner: (v: string) => `Beløpet må være i hele kroner (${v}).`,
    forStort: (n: string) => `Tallet er for stort. Det kan være høyst ${n}.`,
    tomTekst: 'Teksten mangler.',
    ingenNettverk: 'Det er ingen nettverk å fordele til.',
    ingenNokler: 'Det må være minst én fordelingsnøkkel.',
    forMangeNokler: (antall: string, n: string) =>
      `Det er ${antall} fordelingsnøkler. Det kan være høyst ${n}.`,
    bareNuller: (n: string) => `Ingen nettverk har noe i nøkkelen «${n}», så den kan ikke brukes.`,
    andelerIkkeEn: (sum: string) =>
      `Andelene til nøklene må bli 1 (100 %) til sammen. De er ${sum}.`,
    dobbelId: (id: string, nr: string) => `Id-en «${id}» er alt brukt av nettverk nummer ${nr}.`,
    dobbelNokkel: (n: string) => `Nøkkelen «${n}» står mer enn én gang.`,
    ukjentNokkel: (n: string) => `«${n}» er ikke en av fordelingsnøklene.`,
    avsetningerOverTildelt: (a: string, t: string) =>
      `Avsetningene er ${a} kroner til sammen, mer enn de ${t} som er tildelt.`,
    grunntilskuddOverPott: (sum: string, antall: string, pott: string) =>
      `Grunntilskuddet til ${antall} nettverk er ${sum} kroner til sammen, mer enn potten på ${pott}.`,
  },
  nn: {
    mangler: 'Verdien manglar. Skriv inn eit tal.',
    ikkeTall: (v: string) => `«${v}» er ikkje eit tal.`,
    tvetydig: (v: string) =>
      `«${v}» kan bety både tusen og desimalar. Skriv beløpet utan punktum og komma.`,
    forMangeSiffer: (n: string) => `Talet har for mange siffer. Det kan ha høgst ${n}.`,
    negativ: (v: string) => `Talet kan ikkje vere negativt (${v}).`,
    ikkeHeleKroner: (v: string) => `Beløpet må vere i heile kroner (${v}).`,
    forStort: (n: string) => `Talet er for stort. Det kan vere høgst ${n}.`,
    tomTekst: 'Teksten manglar.',
    ingenNettverk: 'Det er ingen nettverk å fordele til.',
    ingenNokler: 'Det må vere minst éin fordelingsnøkkel.',
    forMangeNokler: (antall: string, n: string) =>
      `Det er ${antall} fordelingsnøklar. Det kan vere høgst ${n}.`,
    bareNuller: (n: string) =>
      `Ingen nettverk har noko i nøkkelen «${n}», så han kan ikkje brukast.`,
    andelerIkkeEn: (sum: string) => `Delane til nøklane må bli 1 (100 %) til saman. Dei er ${sum}.`,
    dobbelId: (id: string, nr: string) => `Id-en «${id}» er alt brukt av nettverk nummer ${nr}.`,
    dobbelNokkel: (n: string) => `Nøkkelen «${n}» står meir enn éin gong.`,
    ukjentNokkel: (n: string) => `«${n}» er ikkje ein av fordelingsnøklane.`,
    avsetningerOverTildelt: (a: string, t: string) =>
      `Avsetjingane er ${a} kroner til saman, meir enn dei ${t} som er tildelte.`,
    grunntilskuddOverPott: (sum: string, antall: string, pott: string) =>
      `Grunntilskotet til ${antall} nettverk er ${sum} kroner til saman, meir enn potten på ${pott}.`,
  },
  en: {
    mangler: 'The value is missing. Enter a number.',
    ikkeTall: (v: string) => `“${v}” is not a number.`,
    tvetydig: (v: string) =>
      `“${v}” may mean both thousands and decimals. Write the amount without a point or a comma.`,
    forMangeSiffer: (n: string) => `The number has too many digits. It can have at most ${n}.`,
    negativ: (v: string) => `The number cannot be negative (${v}).`,
    ikkeHeleKroner: (v: string) => `The amount must be in whole kroner (${v}).`,
    forStort: (n: string) => `The number is too large. It can be at most ${n}.`,
    tomTekst: 'The text is missing.',
    ingenNettverk: 'There are no networks to share among.',
    ingenNokler: 'There must be at least one distribution key.',
    forMangeNokler: (antall: string, n: string) =>
      `There are ${antall} distribution keys. There can be at most ${n}.`,
    bareNuller: (n: string) =>
      `No network has anything under the key “${n}”, so it cannot be used.`,
    andelerIkkeEn: (sum: string) =>
      `The shares of the keys must sum to 1 (100%). They sum to ${sum}.`,
    dobbelId: (id: string, nr: string) => `The id “${id}” is already used by network number ${nr}.`,
    dobbelNokkel: (n: string) => `The key “${n}” is there more than once.`,
    ukjentNokkel: (n: string) => `“${n}” is not one of the distribution keys.`,
    avsetningerOverTildelt: (a: string, t: string) =>
      `The amounts set aside are ${a} kroner in all, more than the ${t} awarded.`,
    grunntilskuddOverPott: (sum: string, antall: string, pott: string) =>
      `The base grant to ${antall} networks is ${sum} kroner in all, more than the pot of ${pott}.`,
  },
})

/** The sentence for one fault. It stands alone: where the fault is, is said beside it. */
export function feiltekst(feil: FordelFeil, sprak: Sprak): string {
  const t = TEKSTER[sprak]
  const tall = (verdi: number | string): string => lesbartTall(verdi, sprak)
  switch (feil.kode) {
    case 'mangler':
      return t.mangler
    case 'ikke-tall':
      // The engine reads "200.000" where dots are decimals; only a typed amount is refused so.
      return (tvetydigBelop(feil.verdi) ? t.tvetydig : t.ikkeTall)(kort(feil.verdi))
    case 'for-mange-siffer':
      return t.forMangeSiffer(tall(feil.storst))
    case 'negativ':
      return t.negativ(tall(kort(feil.verdi)))
    case 'ikke-hele-kroner':
      return t.ikkeHeleKroner(tall(kort(feil.verdi)))
    case 'for-stort':
      return t.forStort(tall(feil.storst))
    case 'tom-tekst':
      return t.tomTekst
    case 'ingen-nettverk':
      return t.ingenNettverk
    case 'ingen-nokler':
      return t.ingenNokler
    case 'for-mange-nokler':
      return t.forMangeNokler(tall(feil.antall), tall(feil.storst))
    case 'bare-nuller':
      return t.bareNuller(kort(feil.nokkel))
    case 'andeler-ikke-en':
      return t.andelerIkkeEn(tall(feil.sum))
    case 'dobbel-id':
      return t.dobbelId(kort(feil.id), tall(feil.forste + 1))
    case 'dobbel-nokkel':
      return t.dobbelNokkel(kort(feil.nokkel))
    case 'ukjent-nokkel':
      return t.ukjentNokkel(kort(feil.nokkel))
    case 'avsetninger-over-tildelt':
      return t.avsetningerOverTildelt(tall(feil.avsatt), tall(feil.tildelt))
    case 'grunntilskudd-over-pott':
      return t.grunntilskuddOverPott(
        tall(feil.grunntilskuddSum),
        tall(feil.antall),
        tall(feil.pott),
      )
    default:
      return uventet(feil)
  }
}

/** What was typed is quoted back, but a whole pasted document is not. */
function kort(tekst: string): string {
  const rent = tekst.trim()
  return rent.length > 60 ? `${rent.slice(0, 60)}…` : rent
}
