import type { Fordelingsstatus } from '#core/fordeling/kan-vedta.ts'
import { tekster } from '#platform/i18n.ts'

interface Fordelingstekster {
  fordeling: string
  tittel: (ar: number) => string
  ingress: string
  status: Record<Fordelingsstatus, string>
  vedtatt: (nr: number, sak: string, tid: string) => string
  vedtattAv: (hvem: string) => string
  opprettetAv: (hvem: string, tid: string) => string
  erForslag: string
  erForslagVedtattFinnes: string
  seVedtatt: string
  seForslaget: string
  erErstattet: string
  tilSimulator: string
  tilForslag: string
  tilOppsett: string
  lagForslag: string
  tomt: {
    tittel: string
    offentlig: string
    mangler: string
    tildeling: string
    nokler: string
    nettverk: string
    utenTall: (navn: string) => string
    klart: string
  }
  tall: {
    tildelt: string
    pott: string
    pottTekst: (avsatt: string) => string
    ingenAvsetning: string
    grunntilskudd: string
    grunntilskuddTekst: (antall: number, kr: string) => string
    proRata: string
    proRataTekst: (nokler: string) => string
    rest: string
    restTekst: string
  }
  rammene: string
  rammeneTekst: string
  tabell: {
    tekst: string
    nettverk: string
    grunntilskudd: string
    verdi: (nokkel: string) => string
    andel: string
    gulv: string
    restkrone: string
    ramme: string
    fjor: (ar: number) => string
    endring: string
    sum: string
    nyttNettverk: string
  }
  figur: string
  figurForklaring: (ar: number) => { verdi: string; sammenlign: string }
  ingenFjor: (ar: number) => string
  krone: {
    tittel: string
    tekst: string
    regel: (rest: number) => string
    ingenRest: string
    trinn: string
    belop: string
    ramme: string
    forklarer: (navn: string) => string
  }
  publisert: {
    tittel: string
    kilde: (kilde: string) => string
    tabell: string
    publisert: string
    differanse: string
    lik: string
    ulik: (rader: number, sum: string) => string
    sumPublisert: (publisert: string, pott: string) => string
    hverForSegMer: (kr: string, opp: number, antall: number, rest: number) => string
    hverForSegMindre: (kr: string, opp: number, antall: number, rest: number) => string
    hverForSegFlyttet: string
    ikkeForklart: string
    utenKrone: (navn: string) => string
    manglerDer: (n: number) => string
    manglerHer: (n: number) => string
    leggInn: string
    byttUt: string
    ingen: string
  }
  lastNed: string
  merknadRest: string
}

export const fordelingstekster = tekster<Fordelingstekster>({
  nb: {
    fordeling: 'Fordeling',
    tittel: (ar) => `Fordeling av rammer ${ar}`,
    ingress:
      'Potten deles på nettverkene til siste krone: likt grunntilskudd til alle, og resten etter nøkkel.',
    status: { forslag: 'Forslag', vedtatt: 'Vedtatt', erstattet: 'Erstattet' },
    vedtatt: (nr, sak, tid) => `Vedtak ${nr}, ${sak}, ${tid}.`,
    vedtattAv: (hvem) => `Ført av ${hvem}.`,
    opprettetAv: (hvem, tid) => `Laget av ${hvem} ${tid}.`,
    erForslag: 'Dette er et forslag. Rammene gjelder ikke før forumet har vedtatt dem.',
    erForslagVedtattFinnes: 'Dette er et forslag. En annen fordeling er vedtatt og gjelder nå.',
    seVedtatt: 'Se den vedtatte fordelingen',
    seForslaget: 'Åpne forslaget',
    erErstattet: 'Denne fordelingen er erstattet av et senere vedtak. Den står her slik den var.',
    tilSimulator: 'Prøv i simulatoren',
    tilForslag: 'Forslag og historikk',
    tilOppsett: 'Gå til oppsettet',
    lagForslag: 'Lag et forslag',
    tomt: {
      tittel: 'Rammene er ikke vedtatt ennå',
      offentlig: 'Rammene vises her når forumet har vedtatt dem.',
      mangler: 'Dette mangler før rammene kan regnes ut:',
      tildeling: 'Hvor mye fylket har fått tildelt.',
      nokler: 'Minst én fordelingsnøkkel.',
      nettverk: 'Nettverk som gjelder i året.',
      utenTall: (navn) => `Nøkkeltall for ${navn}.`,
      klart: 'Oppsettet er klart. Neste steg er å lage et forslag og vedta det.',
    },
    tall: {
      tildelt: 'Tildelt fylket',
      pott: 'Pott til nettverkene',
      pottTekst: (avsatt) => `Etter avsetninger: ${avsatt}`,
      ingenAvsetning: 'Ingenting er satt av',
      grunntilskudd: 'Grunntilskudd i alt',
      grunntilskuddTekst: (antall, kr) => `${antall} × ${kr}`,
      proRata: 'Deles etter nøkkel',
      proRataTekst: (nokler) => nokler,
      rest: 'Restkroner',
      restTekst: 'Én til hver av de største brøkene',
    },
    rammene: 'Rammene',
    rammeneTekst: 'Velg et nettverk for å se hvordan rammen er regnet ut.',
    tabell: {
      tekst: 'Rammer per nettverk, i hele kroner',
      nettverk: 'Nettverk',
      grunntilskudd: 'Grunn­tilskudd',
      verdi: (nokkel) => `Nøkkeltall: ${nokkel}`,
      andel: 'Andel',
      gulv: 'Etter nøkkel, rundet ned',
      restkrone: 'Rest­krone',
      ramme: 'Ramme',
      fjor: (ar) => `Ramme ${ar}`,
      endring: 'Endring',
      sum: 'Sum',
      nyttNettverk: 'Nytt',
    },
    figur: 'Rammer i kroner',
    figurForklaring: (ar) => ({ verdi: `${ar}`, sammenlign: `${ar - 1}` }),
    ingenFjor: (ar) =>
      `Ingen fordeling er vedtatt for ${ar} i samme ordning, så endring fra året før kan ikke vises.`,
    krone: {
      tittel: 'Hver krone forklart',
      tekst:
        'Andelen etter nøkkel regnes nøyaktig og rundes ned til hele kroner. Kronene som da blir til overs, er restkroner.',
      regel: (rest) =>
        `Her ble det ${rest} ${rest === 1 ? 'restkrone' : 'restkroner'}. De går én og én til de største brøkene. Er to brøker like, går kronen til nettverket med lavest id, så rekkefølgen i listen aldri betyr noe.`,
      ingenRest: 'Her gikk alt opp i hele kroner, så det ble ingen restkroner.',
      trinn: 'Slik er rammen regnet ut',
      belop: 'Kroner',
      ramme: 'Ramme',
      forklarer: (navn) => `Slik er rammen til ${navn} regnet ut`,
    },
    publisert: {
      tittel: 'Sammenlignet med publisert tabell',
      kilde: (kilde) => `Kilde: ${kilde}`,
      tabell: 'Rammene ved siden av den publiserte tabellen, i hele kroner',
      publisert: 'Publisert',
      differanse: 'Differanse',
      lik: 'Den publiserte tabellen er lik rammene, krone for krone.',
      ulik: (rader, sum) =>
        `${rader === 1 ? 'Ett nettverk har' : `${rader} nettverk har`} en annen ramme enn den publiserte. Differansen er ${sum} i sum.`,
      sumPublisert: (publisert, pott) =>
        `Den publiserte tabellen har summen ${publisert}, men potten er ${pott}.`,
      hverForSegMer: (kr, opp, antall, rest) =>
        `Når hver rad rundes av for seg, blir ${opp} av ${antall} rundet opp. Det er bare ${rest} restkroner å gi, så avrundingen har laget ${kr} som ikke finnes.`,
      hverForSegMindre: (kr, opp, antall, rest) =>
        `Når hver rad rundes av for seg, blir ${opp} av ${antall} rundet opp. Det er ${rest} restkroner å gi, så avrundingen har mistet ${kr}.`,
      hverForSegFlyttet:
        'Tabellen er lik den man får når hver rad rundes av for seg. Summen blir den samme, men kronene havner hos andre nettverk.',
      ikkeForklart:
        'Avrunding av hver rad for seg forklarer ikke forskjellen. Sjekk om tabellen bygger på andre tall.',
      utenKrone: (navn) => `${navn} har den minste brøken og får ikke restkrone.`,
      manglerDer: (n) => `${n} nettverk mangler i den publiserte tabellen.`,
      manglerHer: (n) => `${n} nettverk i den publiserte tabellen har ingen ramme her.`,
      leggInn: 'Legg inn en publisert tabell',
      byttUt: 'Bytt ut den publiserte tabellen',
      ingen:
        'Har du en tabell som er publisert et annet sted? Legg den inn, så sammenligner Samråd hver rad.',
    },
    lastNed: 'Last ned',
    merknadRest:
      'Restkronene går til de største brøkene. Er to brøker like, går kronen til nettverket med lavest id.',
  },
  nn: {
    fordeling: 'Fordeling',
    tittel: (ar) => `Fordeling av rammer ${ar}`,
    ingress:
      'Potten blir delt på nettverka til siste krone: likt grunntilskot til alle, og resten etter nøkkel.',
    status: { forslag: 'Forslag', vedtatt: 'Vedteken', erstattet: 'Erstatta' },
    vedtatt: (nr, sak, tid) => `Vedtak ${nr}, ${sak}, ${tid}.`,
    vedtattAv: (hvem) => `Ført av ${hvem}.`,
    opprettetAv: (hvem, tid) => `Laga av ${hvem} ${tid}.`,
    erForslag: 'Dette er eit forslag. Rammene gjeld ikkje før forumet har vedteke dei.',
    erForslagVedtattFinnes: 'Dette er eit forslag. Ei anna fordeling er vedteken og gjeld no.',
    seVedtatt: 'Sjå den vedtekne fordelinga',
    seForslaget: 'Opne forslaget',
    erErstattet: 'Denne fordelinga er erstatta av eit seinare vedtak. Ho står her slik ho var.',
    tilSimulator: 'Prøv i simulatoren',
    tilForslag: 'Forslag og historikk',
    tilOppsett: 'Gå til oppsettet',
    lagForslag: 'Lag eit forslag',
    tomt: {
      tittel: 'Rammene er ikkje vedtekne enno',
      offentlig: 'Rammene står her når forumet har vedteke dei.',
      mangler: 'Dette manglar før rammene kan reknast ut:',
      tildeling: 'Kor mykje fylket har fått tildelt.',
      nokler: 'Minst éin fordelingsnøkkel.',
      nettverk: 'Nettverk som gjeld i året.',
      utenTall: (navn) => `Nøkkeltal for ${navn}.`,
      klart: 'Oppsettet er klart. Neste steg er å lage eit forslag og vedta det.',
    },
    tall: {
      tildelt: 'Tildelt fylket',
      pott: 'Pott til nettverka',
      pottTekst: (avsatt) => `Etter avsetjingar: ${avsatt}`,
      ingenAvsetning: 'Ingenting er sett av',
      grunntilskudd: 'Grunntilskot i alt',
      grunntilskuddTekst: (antall, kr) => `${antall} × ${kr}`,
      proRata: 'Blir delt etter nøkkel',
      proRataTekst: (nokler) => nokler,
      rest: 'Restkroner',
      restTekst: 'Éi til kvar av dei største brøkane',
    },
    rammene: 'Rammene',
    rammeneTekst: 'Vel eit nettverk for å sjå korleis ramma er rekna ut.',
    tabell: {
      tekst: 'Rammer per nettverk, i heile kroner',
      nettverk: 'Nettverk',
      grunntilskudd: 'Grunn­tilskot',
      verdi: (nokkel) => `Nøkkeltal: ${nokkel}`,
      andel: 'Del',
      gulv: 'Etter nøkkel, runda ned',
      restkrone: 'Rest­krone',
      ramme: 'Ramme',
      fjor: (ar) => `Ramme ${ar}`,
      endring: 'Endring',
      sum: 'Sum',
      nyttNettverk: 'Nytt',
    },
    figur: 'Rammer i kroner',
    figurForklaring: (ar) => ({ verdi: `${ar}`, sammenlign: `${ar - 1}` }),
    ingenFjor: (ar) =>
      `Inga fordeling er vedteken for ${ar} i same ordning, så endring frå året før kan ikkje visast.`,
    krone: {
      tittel: 'Kvar krone forklart',
      tekst:
        'Delen etter nøkkel blir rekna nøyaktig og runda ned til heile kroner. Kronene som då blir til overs, er restkroner.',
      regel: (rest) =>
        `Her vart det ${rest} ${rest === 1 ? 'restkrone' : 'restkroner'}. Dei går éi og éi til dei største brøkane. Er to brøkar like, går krona til nettverket med lågast id, så rekkjefølgja i lista aldri har noko å seie.`,
      ingenRest: 'Her gjekk alt opp i heile kroner, så det vart ingen restkroner.',
      trinn: 'Slik er ramma rekna ut',
      belop: 'Kroner',
      ramme: 'Ramme',
      forklarer: (navn) => `Slik er ramma til ${navn} rekna ut`,
    },
    publisert: {
      tittel: 'Samanlikna med publisert tabell',
      kilde: (kilde) => `Kjelde: ${kilde}`,
      tabell: 'Rammene ved sida av den publiserte tabellen, i heile kroner',
      publisert: 'Publisert',
      differanse: 'Differanse',
      lik: 'Den publiserte tabellen er lik rammene, krone for krone.',
      ulik: (rader, sum) =>
        `${rader === 1 ? 'Eitt nettverk har' : `${rader} nettverk har`} ei anna ramme enn den publiserte. Differansen er ${sum} i sum.`,
      sumPublisert: (publisert, pott) =>
        `Den publiserte tabellen har summen ${publisert}, men potten er ${pott}.`,
      hverForSegMer: (kr, opp, antall, rest) =>
        `Når kvar rad blir runda av for seg, blir ${opp} av ${antall} runda opp. Det er berre ${rest} restkroner å gi, så avrundinga har laga ${kr} som ikkje finst.`,
      hverForSegMindre: (kr, opp, antall, rest) =>
        `Når kvar rad blir runda av for seg, blir ${opp} av ${antall} runda opp. Det er ${rest} restkroner å gi, så avrundinga har mist ${kr}.`,
      hverForSegFlyttet:
        'Tabellen er lik den ein får når kvar rad blir runda av for seg. Summen blir den same, men kronene hamnar hos andre nettverk.',
      ikkeForklart:
        'Avrunding av kvar rad for seg forklarer ikkje skilnaden. Sjekk om tabellen byggjer på andre tal.',
      utenKrone: (navn) => `${navn} har den minste brøken og får ikkje restkrone.`,
      manglerDer: (n) => `${n} nettverk manglar i den publiserte tabellen.`,
      manglerHer: (n) => `${n} nettverk i den publiserte tabellen har inga ramme her.`,
      leggInn: 'Legg inn ein publisert tabell',
      byttUt: 'Byt ut den publiserte tabellen',
      ingen:
        'Har du ein tabell som er publisert ein annan stad? Legg han inn, så samanliknar Samråd kvar rad.',
    },
    lastNed: 'Last ned',
    merknadRest:
      'Restkronene går til dei største brøkane. Er to brøkar like, går krona til nettverket med lågast id.',
  },
  en: {
    fordeling: 'Frames',
    tittel: (ar) => `Frames ${ar}`,
    ingress:
      'The pot is shared among the networks to the last krone: the same base grant to each, and the rest by key.',
    status: { forslag: 'Proposal', vedtatt: 'Adopted', erstattet: 'Replaced' },
    vedtatt: (nr, sak, tid) => `Decision ${nr}, ${sak}, ${tid}.`,
    vedtattAv: (hvem) => `Recorded by ${hvem}.`,
    opprettetAv: (hvem, tid) => `Made by ${hvem} ${tid}.`,
    erForslag: 'This is a proposal. The frames do not apply until the forum has adopted them.',
    erForslagVedtattFinnes: 'This is a proposal. Other frames are adopted and apply now.',
    seVedtatt: 'See the adopted frames',
    seForslaget: 'Open the proposal',
    erErstattet: 'These frames were replaced by a later decision. They stand here as they were.',
    tilSimulator: 'Try the simulator',
    tilForslag: 'Proposals and history',
    tilOppsett: 'Go to the set-up',
    lagForslag: 'Make a proposal',
    tomt: {
      tittel: 'The frames are not adopted yet',
      offentlig: 'The frames are shown here when the forum has adopted them.',
      mangler: 'This is missing before the frames can be computed:',
      tildeling: 'How much the county has been awarded.',
      nokler: 'At least one distribution key.',
      nettverk: 'Networks that exist in the year.',
      utenTall: (navn) => `Key figures for ${navn}.`,
      klart: 'The set-up is ready. The next step is to make a proposal and adopt it.',
    },
    tall: {
      tildelt: 'Awarded to the county',
      pott: 'The networks’ pot',
      pottTekst: (avsatt) => `After set-asides: ${avsatt}`,
      ingenAvsetning: 'Nothing is set aside',
      grunntilskudd: 'Base grants in all',
      grunntilskuddTekst: (antall, kr) => `${antall} × ${kr}`,
      proRata: 'Shared by key',
      proRataTekst: (nokler) => nokler,
      rest: 'Remainder kroner',
      restTekst: 'One to each of the largest fractions',
    },
    rammene: 'The frames',
    rammeneTekst: 'Choose a network to see how its frame is computed.',
    tabell: {
      tekst: 'Frames per network, in whole kroner',
      nettverk: 'Network',
      grunntilskudd: 'Base grant',
      verdi: (nokkel) => `Key figure: ${nokkel}`,
      andel: 'Share',
      gulv: 'By key, rounded down',
      restkrone: 'Remainder krone',
      ramme: 'Frame',
      fjor: (ar) => `Frame ${ar}`,
      endring: 'Change',
      sum: 'Sum',
      nyttNettverk: 'New',
    },
    figur: 'Frames in kroner',
    figurForklaring: (ar) => ({ verdi: `${ar}`, sammenlign: `${ar - 1}` }),
    ingenFjor: (ar) =>
      `No frames are adopted for ${ar} in the same scheme, so the change from the year before cannot be shown.`,
    krone: {
      tittel: 'Every krone explained',
      tekst:
        'The share by key is computed exactly and rounded down to whole kroner. The kroner then left over are remainder kroner.',
      regel: (rest) =>
        `Here there ${rest === 1 ? 'was 1 remainder krone' : `were ${rest} remainder kroner`}. They go one by one to the largest fractions. Of two equal fractions, the network with the lowest id gets the krone, so the order of the list never matters.`,
      ingenRest: 'Here everything came out in whole kroner, so there were no remainder kroner.',
      trinn: 'How the frame is computed',
      belop: 'Kroner',
      ramme: 'Frame',
      forklarer: (navn) => `How the frame of ${navn} is computed`,
    },
    publisert: {
      tittel: 'Compared with the published table',
      kilde: (kilde) => `Source: ${kilde}`,
      tabell: 'The frames beside the published table, in whole kroner',
      publisert: 'Published',
      differanse: 'Difference',
      lik: 'The published table equals the frames, krone for krone.',
      ulik: (rader, sum) =>
        `${rader === 1 ? 'One network has' : `${rader} networks have`} another frame than the published one. The difference is ${sum} in sum.`,
      sumPublisert: (publisert, pott) =>
        `The published table sums to ${publisert}, but the pot is ${pott}.`,
      hverForSegMer: (kr, opp, antall, rest) =>
        `When each row is rounded by itself, ${opp} of ${antall} are rounded up. There are only ${rest} remainder kroner to give, so the rounding has made ${kr} too much.`,
      hverForSegMindre: (kr, opp, antall, rest) =>
        `When each row is rounded by itself, ${opp} of ${antall} are rounded up. There are ${rest} remainder kroner to give, so the rounding has lost ${kr}.`,
      hverForSegFlyttet:
        'The table equals the one given by rounding each row by itself. The sum is the same, but the kroner end up with other networks.',
      ikkeForklart:
        'Rounding each row by itself does not explain the difference. Check whether the table builds on other figures.',
      utenKrone: (navn) => `${navn} has the smallest fraction and gets no remainder krone.`,
      manglerDer: (n) => `${n} networks are missing from the published table.`,
      manglerHer: (n) => `${n} networks in the published table have no frame here.`,
      leggInn: 'Add a published table',
      byttUt: 'Replace the published table',
      ingen: 'Do you have a table published elsewhere? Add it, and Samråd compares every row.',
    },
    lastNed: 'Download',
    merknadRest:
      'The remainder kroner go to the largest fractions. Of two equal fractions, the network with the lowest id gets the krone.',
  },
})
