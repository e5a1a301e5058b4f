import { tekster } from '#platform/i18n.ts'

/** The sentences of the decision. Amounts, dates and lists come in ready. */
export interface Punkttekster {
  readonly tittel: (ordning: string, ar: number) => string
  readonly krone: string
  readonly kroner: string
  readonly viserTil: (sak: string, dato: string) => string
  readonly innebaerer: (ledd: string) => string
  readonly til: (belop: string, pott: string) => string
  readonly grunntilskudd: (belop: string) => string
  readonly direkte: (pott: string, belop: string, til: string) => string
  readonly resten: (belop: string, nokler: string, antall: number) => string
  readonly ingenSaker: string
  readonly vurderte: (antall: number) => string
  readonly ikkeUtvidet: string
  readonly utvidet: (nettverk: string) => string
  readonly over: (navn: string, over: string, ramme: string) => string
  readonly utvidetGrunn: (grunn: string) => string
  readonly deAndre: string
  readonly samlet: (sum: string) => string
  readonly rest: (belop: string) => string
  readonly ingenRest: string
  readonly brukenAvDem: string
  readonly ogPotter: (potter: string) => string
  readonly disponeringAv: (pott: string) => string
  readonly disponeringAvFlere: string
  readonly avgjores: (hva: string, flertall: boolean) => string
  readonly utlyses: string
}

const stor = (s: string) => s.charAt(0).toUpperCase() + s.slice(1)

export const vedtakstekster = tekster<Punkttekster>({
  nb: {
    tittel: (ordning, ar) => `Samlet innstilling for ${ordning} ${ar}`,
    krone: 'krone',
    kroner: 'kroner',
    viserTil: (sak, dato) =>
      `Samarbeidsforum viser til ${sak === '' ? 'vedtaket' : sak}${dato === '' ? '' : ` av ${dato}`}, der prinsippene for fordelingen ble vedtatt.`,
    innebaerer: (ledd) => `Det innebærer ${ledd}.`,
    til: (belop, pott) => `${belop} til ${pott}`,
    grunntilskudd: (belop) => `et samlet grunntilskudd på ${belop}`,
    direkte: (pott, belop, til) => `Avsetningen ${pott} på ${belop} tildeles direkte: ${til}`,
    resten: (belop, nokler, antall) =>
      `De resterende ${belop.replace(/kroner$/, 'kronene')} fordeles pro rata etter ${antall === 1 ? 'fordelingsnøkkelen' : 'fordelingsnøklene'} ${nokler}.`,
    ingenSaker: 'Ingen partnerskap har sendt inn beslutningsgrunnlag.',
    vurderte: (antall) =>
      antall === 1
        ? 'Samarbeidsforum vurderte beslutningsgrunnlaget fra partnerskapet ut fra kriteriene for tilskuddsordningen.'
        : `Samarbeidsforum vurderte beslutningsgrunnlaget fra hvert enkelt av de ${antall} partnerskapene ut fra kriteriene for tilskuddsordningen.`,
    ikkeUtvidet:
      'Det ble ikke innstilt på utvidet ramme for noen partnerskap. Det ble bare innstilt på ramme eller under ramme.',
    utvidet: (nettverk) => `Det ble innstilt på utvidet ramme for ${nettverk}.`,
    over: (navn, over, ramme) => `${navn} (${over} over rammen på ${ramme})`,
    utvidetGrunn: (grunn) => `Begrunnelsen er: ${grunn}`,
    deAndre: 'For de andre partnerskapene ble det bare innstilt på ramme eller under ramme.',
    samlet: (sum) => `Samlet utgjør denne delen av innstillingen ${sum}.`,
    rest: (belop) => `Restmidlene er ${belop}.`,
    ingenRest: 'Det er ingen restmidler.',
    brukenAvDem: 'bruken av restmidlene',
    ogPotter: (potter) => `bruken av restmidlene og ${potter}`,
    disponeringAv: (pott) => `disponeringen av midlene til ${pott} i punkt 1`,
    disponeringAvFlere: 'disponeringen av midler i punkt 1 som ennå ikke er disponert,',
    avgjores: (hva) => `${stor(hva)} blir avgjort i neste møte i samarbeidsforum.`,
    utlyses: 'Restmidlene blir utlyst.',
  },
  nn: {
    tittel: (ordning, ar) => `Samla innstilling for ${ordning} ${ar}`,
    krone: 'krone',
    kroner: 'kroner',
    viserTil: (sak, dato) =>
      `Samarbeidsforum viser til ${sak === '' ? 'vedtaket' : sak}${dato === '' ? '' : ` av ${dato}`}, der prinsippa for fordelinga blei vedtekne.`,
    innebaerer: (ledd) => `Det inneber ${ledd}.`,
    til: (belop, pott) => `${belop} til ${pott}`,
    grunntilskudd: (belop) => `eit samla grunntilskot på ${belop}`,
    direkte: (pott, belop, til) => `Avsetjinga ${pott} på ${belop} blir tildelt direkte: ${til}`,
    resten: (belop, nokler, antall) =>
      `Dei resterande ${belop.replace(/kroner$/, 'kronene')} blir fordelte pro rata etter ${antall === 1 ? 'fordelingsnøkkelen' : 'fordelingsnøklane'} ${nokler}.`,
    ingenSaker: 'Ingen partnarskap har sendt inn avgjerdsgrunnlag.',
    vurderte: (antall) =>
      antall === 1
        ? 'Samarbeidsforum vurderte avgjerdsgrunnlaget frå partnarskapet ut frå kriteria for tilskotsordninga.'
        : `Samarbeidsforum vurderte avgjerdsgrunnlaget frå kvart einskilt av dei ${antall} partnarskapa ut frå kriteria for tilskotsordninga.`,
    ikkeUtvidet:
      'Det blei ikkje innstilt på utvida ramme for nokon partnarskap. Det blei berre innstilt på ramme eller under ramme.',
    utvidet: (nettverk) => `Det blei innstilt på utvida ramme for ${nettverk}.`,
    over: (navn, over, ramme) => `${navn} (${over} over ramma på ${ramme})`,
    utvidetGrunn: (grunn) => `Grunngivinga er: ${grunn}`,
    deAndre: 'For dei andre partnarskapa blei det berre innstilt på ramme eller under ramme.',
    samlet: (sum) => `Samla utgjer denne delen av innstillinga ${sum}.`,
    rest: (belop) => `Restmidlane er ${belop}.`,
    ingenRest: 'Det er ingen restmidlar.',
    brukenAvDem: 'bruken av restmidlane',
    ogPotter: (potter) => `bruken av restmidlane og ${potter}`,
    disponeringAv: (pott) => `disponeringa av midlane til ${pott} i punkt 1`,
    disponeringAvFlere: 'disponeringa av midlar i punkt 1 som enno ikkje er disponerte,',
    avgjores: (hva, flertall) =>
      `${stor(hva)} blir ${flertall ? 'avgjorde' : 'avgjord'} i neste møte i samarbeidsforum.`,
    utlyses: 'Restmidlane blir lyste ut.',
  },
  en: {
    tittel: (ordning, ar) => `Joint recommendation for ${ordning} ${ar}`,
    krone: 'krone',
    kroner: 'kroner',
    viserTil: (sak, dato) =>
      `The forum (samarbeidsforum) refers to ${sak === '' ? 'its decision' : sak.replace(/^sak\b/, 'case')}${dato === '' ? '' : ` of ${dato}`}, where the principles of the distribution were adopted.`,
    innebaerer: (ledd) => `This means ${ledd}.`,
    til: (belop, pott) => `${belop} to ${pott}`,
    grunntilskudd: (belop) => `base grants of ${belop} in all`,
    direkte: (pott, belop, til) => `The pot ${pott} of ${belop} is awarded directly: “${til}”`,
    resten: (belop, nokler, antall) =>
      `The remaining ${belop} are shared pro rata by the ${antall === 1 ? 'key' : 'keys'} ${nokler}.`,
    ingenSaker: 'No partnership has submitted a decision basis.',
    vurderte: (antall) =>
      antall === 1
        ? 'The forum assessed the decision basis of the partnership on the criteria of the scheme.'
        : `The forum assessed the decision basis of each of the ${antall} partnerships on the criteria of the scheme.`,
    ikkeUtvidet:
      'No partnership was recommended an extended frame. All were recommended on or under their frame.',
    utvidet: (nettverk) => `An extended frame was recommended for ${nettverk}.`,
    over: (navn, over, ramme) => `${navn} (${over} above the frame of ${ramme})`,
    utvidetGrunn: (grunn) => `The reason is: ${grunn}`,
    deAndre: 'The other partnerships were recommended on or under their frame.',
    samlet: (sum) => `In all, this part of the recommendation comes to ${sum}.`,
    rest: (belop) => `The remaining funds are ${belop}.`,
    ingenRest: 'There are no remaining funds.',
    brukenAvDem: 'the use of the remaining funds',
    ogPotter: (potter) => `the use of the remaining funds and ${potter}`,
    disponeringAv: (pott) => `how the money for ${pott} in point 1 is to be used`,
    disponeringAvFlere: 'how money in point 1 that is not yet allotted is to be used',
    avgjores: (hva) => `${stor(hva)} will be decided in the forum’s next meeting.`,
    utlyses: 'The remaining funds will be announced.',
  },
})
