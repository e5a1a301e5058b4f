import type { Fordelingsgrunn } from '#core/fordeling/kan-vedta.ts'
import { tekster } from '#platform/i18n.ts'

interface Forslagstekster {
  liste: {
    tittel: string
    ingress: string
    vedtak: string
    ingenVedtak: string
    forslag: string
    ingenForslag: string
    navn: string
    status: string
    sak: string
    pott: string
    tid: string
    hvem: string
    velg: string
    velgRad: (navn: string) => string
    sammenlign: string
    tabell: string
  }
  nytt: {
    tittel: string
    tekst: string
    navn: string
    navnHjelp: string
    lagre: string
    lagret: (navn: string) => string
    mangler: string
    forLangt: (maks: number) => string
    opptatt: (navn: string) => string
    endret: string
    kanIkke: string
  }
  slett: { knapp: string; tekst: string; slettet: (navn: string) => string; erVedtatt: string }
  avvik: Record<
    'tittel' | 'tildelt' | 'avsatt' | 'ingen' | 'grunntilskudd' | 'nokler' | 'tall' | 'tilOppsett',
    string
  > & { ulikt: (hva: string, her: string, der: string) => string }
  vedta: {
    tittel: string
    tekst: string
    erstatter: (navn: string) => string
    sak: string
    sakHjelp: string
    sakMangler: string
    sakForLang: (maks: number) => string
    knapp: string
    vedtatt: (nr: number, sak: string) => string
    manglerRett: string
    grunn: Record<Fordelingsgrunn, string>
    nektetTittel: string
    noenVar: (hvem: string, navn: string, nr: number, sak: string, tid: string) => string
    duSkrev: (sak: string) => string
    seGjeldende: string
  }
  simuler: string
  tilbake: string
  sammenlignet: {
    tittel: string
    ingress: (forste: string) => string
    tabell: string
    nettverk: string
    endring: string
    sum: string
    premiss: string
    premisser: string
    tildelt: string
    avsatt: string
    pott: string
    grunntilskudd: string
    forFa: string
    ukjent: string
  }
}

export const forslagstekster = tekster<Forslagstekster>({
  nb: {
    liste: {
      tittel: 'Forslag og historikk',
      ingress:
        'Alle fordelinger i året: den som gjelder, de som er erstattet, og forslagene. Tallene de ble laget av, følger med.',
      vedtak: 'Vedtak',
      ingenVedtak: 'Ingen fordeling er vedtatt ennå.',
      forslag: 'Forslag',
      ingenForslag: 'Det er ingen forslag.',
      navn: 'Navn',
      status: 'Status',
      sak: 'Sak',
      pott: 'Pott',
      tid: 'Tid',
      hvem: 'Ført av',
      velg: 'Velg',
      velgRad: (navn) => `Velg ${navn}`,
      sammenlign: 'Sammenlign de valgte',
      tabell: 'Fordelinger i året',
    },
    nytt: {
      tittel: 'Nytt forslag',
      tekst:
        'Forslaget regnes ut av oppsettet slik det er nå. Vil du prøve andre tall, bruk simulatoren og lagre derfra.',
      navn: 'Navn på forslaget',
      navnHjelp: 'For eksempel «Prinsipper for økonomi» eller «60/40 med høyere grunntilskudd».',
      lagre: 'Lagre forslaget',
      lagret: (navn) => `Forslaget «${navn}» er lagret.`,
      mangler: 'Gi forslaget et navn.',
      forLangt: (maks) => `Navnet kan ha høyst ${maks} tegn.`,
      opptatt: (navn) =>
        `Et annet forslag i året heter «${navn}». Velg et annet navn, eller slett det gamle.`,
      endret:
        'Oppsettet er endret etter at du åpnet siden. Tallene under er regnet ut på nytt. Se over dem, og lagre igjen.',
      kanIkke: 'Forslaget kan ikke regnes ut før oppsettet er komplett.',
    },
    slett: {
      knapp: 'Slett forslaget',
      tekst: 'Et forslag som slettes, er borte for alle. Vedtatte fordelinger kan ikke slettes.',
      slettet: (navn) => `Forslaget «${navn}» er slettet.`,
      erVedtatt: 'Fordelingen er vedtatt og kan ikke slettes.',
    },
    avvik: {
      tittel: 'Forslaget bygger på andre tall enn oppsettet har nå',
      ulikt: (hva, her, der) => `${hva}: ${her} i forslaget, ${der} i oppsettet.`,
      tildelt: 'Tildelt fylket',
      avsatt: 'Satt av før rammene',
      ingen: 'ingenting',
      grunntilskudd: 'Grunntilskudd per nettverk',
      nokler: 'Nøkler',
      tall: 'Nettverkene eller nøkkeltallene er ikke de samme.',
      tilOppsett: 'Se oppsettet',
    },
    vedta: {
      tittel: 'Vedta fordelingen',
      tekst:
        'Når fordelingen er vedtatt, er den låst. Rammene gjelder da for beslutningsgrunnlagene.',
      erstatter: (navn) => `Vedtaket erstatter «${navn}», som gjelder nå.`,
      sak: 'Forumets sak',
      sakHjelp: 'Slik den står i innkallingen, for eksempel «Sak 3/2023».',
      sakMangler: 'Skriv hvilken sak i forumet vedtaket er gjort i.',
      sakForLang: (maks) => `Saken kan ha høyst ${maks} tegn.`,
      knapp: 'Vedta fordelingen',
      vedtatt: (nr, sak) => `Fordelingen er vedtatt i ${sak}. Det er vedtak nummer ${nr} i året.`,
      manglerRett: 'Bare sekretariatet i fylket kan føre vedtaket.',
      grunn: {
        'er-vedtatt': 'Denne fordelingen er alt vedtatt.',
        'er-erstattet': 'Denne fordelingen er erstattet. Lag et nytt forslag.',
        'vurdering-begynt':
          'Minst ett beslutningsgrunnlag er vurdert. Rammene må stå fast når vurderingen har begynt.',
        'annen-vedtatt': 'En annen fordeling er vedtatt etter at du åpnet siden.',
      },
      nektetTittel: 'Fordelingen ble ikke vedtatt',
      noenVar: (hvem, navn, nr, sak, tid) =>
        `${hvem} vedtok «${navn}» ${tid}, i ${sak} (vedtak ${nr}).`,
      duSkrev: (sak) => `Du skrev «${sak}». Ingenting er lagret.`,
      seGjeldende: 'Se fordelingen som gjelder',
    },
    simuler: 'Prøv videre i simulatoren',
    tilbake: 'Til forslag og historikk',
    sammenlignet: {
      tittel: 'Sammenlign fordelinger',
      ingress: (forste) => `Endringen vises mot den første, «${forste}».`,
      tabell: 'Rammer i hver fordeling, i hele kroner',
      nettverk: 'Nettverk',
      endring: 'Endring',
      sum: 'Sum',
      premiss: 'Forutsetning',
      premisser: 'Hva de bygger på',
      tildelt: 'Tildelt',
      avsatt: 'Avsatt',
      pott: 'Pott',
      grunntilskudd: 'Grunntilskudd per nettverk',
      forFa: 'Velg minst to fordelinger å sammenligne.',
      ukjent: 'En av fordelingene finnes ikke, eller du har ikke tilgang til den.',
    },
  },
  nn: {
    liste: {
      tittel: 'Forslag og historikk',
      ingress:
        'Alle fordelingar i året: den som gjeld, dei som er erstatta, og forslaga. Tala dei vart laga av, følgjer med.',
      vedtak: 'Vedtak',
      ingenVedtak: 'Inga fordeling er vedteken enno.',
      forslag: 'Forslag',
      ingenForslag: 'Det er ingen forslag.',
      navn: 'Namn',
      status: 'Status',
      sak: 'Sak',
      pott: 'Pott',
      tid: 'Tid',
      hvem: 'Ført av',
      velg: 'Vel',
      velgRad: (navn) => `Vel ${navn}`,
      sammenlign: 'Samanlikn dei valde',
      tabell: 'Fordelingar i året',
    },
    nytt: {
      tittel: 'Nytt forslag',
      tekst:
        'Forslaget blir rekna ut av oppsettet slik det er no. Vil du prøve andre tal, bruk simulatoren og lagre derifrå.',
      navn: 'Namn på forslaget',
      navnHjelp: 'Til dømes «Prinsipp for økonomi» eller «60/40 med høgare grunntilskot».',
      lagre: 'Lagre forslaget',
      lagret: (navn) => `Forslaget «${navn}» er lagra.`,
      mangler: 'Gi forslaget eit namn.',
      forLangt: (maks) => `Namnet kan ha høgst ${maks} teikn.`,
      opptatt: (navn) =>
        `Eit anna forslag i året heiter «${navn}». Vel eit anna namn, eller slett det gamle.`,
      endret:
        'Oppsettet er endra etter at du opna sida. Tala under er rekna ut på nytt. Sjå over dei, og lagre igjen.',
      kanIkke: 'Forslaget kan ikkje reknast ut før oppsettet er komplett.',
    },
    slett: {
      knapp: 'Slett forslaget',
      tekst:
        'Eit forslag som blir sletta, er borte for alle. Vedtekne fordelingar kan ikkje slettast.',
      slettet: (navn) => `Forslaget «${navn}» er sletta.`,
      erVedtatt: 'Fordelinga er vedteken og kan ikkje slettast.',
    },
    avvik: {
      tittel: 'Forslaget byggjer på andre tal enn oppsettet har no',
      ulikt: (hva, her, der) => `${hva}: ${her} i forslaget, ${der} i oppsettet.`,
      tildelt: 'Tildelt fylket',
      avsatt: 'Sett av før rammene',
      ingen: 'ingenting',
      grunntilskudd: 'Grunntilskot per nettverk',
      nokler: 'Nøklar',
      tall: 'Nettverka eller nøkkeltala er ikkje dei same.',
      tilOppsett: 'Sjå oppsettet',
    },
    vedta: {
      tittel: 'Vedta fordelinga',
      tekst: 'Når fordelinga er vedteken, er ho låst. Rammene gjeld då for avgjerdsgrunnlaga.',
      erstatter: (navn) => `Vedtaket erstattar «${navn}», som gjeld no.`,
      sak: 'Saka i forumet',
      sakHjelp: 'Slik ho står i innkallinga, til dømes «Sak 3/2023».',
      sakMangler: 'Skriv kva sak i forumet vedtaket er gjort i.',
      sakForLang: (maks) => `Saka kan ha høgst ${maks} teikn.`,
      knapp: 'Vedta fordelinga',
      vedtatt: (nr, sak) => `Fordelinga er vedteken i ${sak}. Det er vedtak nummer ${nr} i året.`,
      manglerRett: 'Berre sekretariatet i fylket kan føre vedtaket.',
      grunn: {
        'er-vedtatt': 'Denne fordelinga er alt vedteken.',
        'er-erstattet': 'Denne fordelinga er erstatta. Lag eit nytt forslag.',
        'vurdering-begynt':
          'Minst eitt avgjerdsgrunnlag er vurdert. Rammene må stå fast når vurderinga har byrja.',
        'annen-vedtatt': 'Ei anna fordeling er vedteken etter at du opna sida.',
      },
      nektetTittel: 'Fordelinga vart ikkje vedteken',
      noenVar: (hvem, navn, nr, sak, tid) =>
        `${hvem} vedtok «${navn}» ${tid}, i ${sak} (vedtak ${nr}).`,
      duSkrev: (sak) => `Du skreiv «${sak}». Ingenting er lagra.`,
      seGjeldende: 'Sjå fordelinga som gjeld',
    },
    simuler: 'Prøv vidare i simulatoren',
    tilbake: 'Til forslag og historikk',
    sammenlignet: {
      tittel: 'Samanlikn fordelingar',
      ingress: (forste) => `Endringa står mot den første, «${forste}».`,
      tabell: 'Rammer i kvar fordeling, i heile kroner',
      nettverk: 'Nettverk',
      endring: 'Endring',
      sum: 'Sum',
      premiss: 'Føresetnad',
      premisser: 'Kva dei byggjer på',
      tildelt: 'Tildelt',
      avsatt: 'Sett av',
      pott: 'Pott',
      grunntilskudd: 'Grunntilskot per nettverk',
      forFa: 'Vel minst to fordelingar å samanlikne.',
      ukjent: 'Ei av fordelingane finst ikkje, eller du har ikkje tilgang til henne.',
    },
  },
  en: {
    liste: {
      tittel: 'Proposals and history',
      ingress:
        'Every distribution of the year: the one in force, those replaced, and the proposals, each with the numbers it was made of.',
      vedtak: 'Decisions',
      ingenVedtak: 'No frames are adopted yet.',
      forslag: 'Proposals',
      ingenForslag: 'There are no proposals.',
      navn: 'Name',
      status: 'Status',
      sak: 'Case',
      pott: 'Pot',
      tid: 'Time',
      hvem: 'Recorded by',
      velg: 'Choose',
      velgRad: (navn) => `Choose ${navn}`,
      sammenlign: 'Compare the chosen',
      tabell: 'Distributions of the year',
    },
    nytt: {
      tittel: 'New proposal',
      tekst:
        'The proposal is computed from the set-up as it is now. To try other numbers, use the simulator and save from there.',
      navn: 'Name of the proposal',
      navnHjelp: 'For example “Principles of economy” or “60/40 with a higher base grant”.',
      lagre: 'Save the proposal',
      lagret: (navn) => `The proposal “${navn}” is saved.`,
      mangler: 'Give the proposal a name.',
      forLangt: (maks) => `The name can have at most ${maks} characters.`,
      opptatt: (navn) =>
        `Another proposal of the year is called “${navn}”. Choose another name, or delete the old one.`,
      endret:
        'The set-up was changed after you opened the page. The numbers below are computed again. Look them over, and save again.',
      kanIkke: 'The proposal cannot be computed until the set-up is complete.',
    },
    slett: {
      knapp: 'Delete the proposal',
      tekst: 'A deleted proposal is gone for everyone. Adopted frames cannot be deleted.',
      slettet: (navn) => `The proposal “${navn}” is deleted.`,
      erVedtatt: 'The frames are adopted and cannot be deleted.',
    },
    avvik: {
      tittel: 'The proposal rests on other numbers than the set-up has now',
      ulikt: (hva, her, der) => `${hva}: ${her} in the proposal, ${der} in the set-up.`,
      tildelt: 'Awarded to the county',
      avsatt: 'Set aside before the frames',
      ingen: 'nothing',
      grunntilskudd: 'Base grant per network',
      nokler: 'Keys',
      tall: 'The networks or the key figures are not the same.',
      tilOppsett: 'See the set-up',
    },
    vedta: {
      tittel: 'Adopt the frames',
      tekst: 'Once adopted, the frames are locked. They then apply to the decision bases.',
      erstatter: (navn) => `The decision replaces “${navn}”, which applies now.`,
      sak: 'The forum’s case',
      sakHjelp: 'As it stands in the notice of meeting, for example “Sak 3/2023”.',
      sakMangler: 'Write in which case of the forum the decision was made.',
      sakForLang: (maks) => `The case can have at most ${maks} characters.`,
      knapp: 'Adopt the frames',
      vedtatt: (nr, sak) => `The frames are adopted in ${sak}. It is decision ${nr} of the year.`,
      manglerRett: 'Only the secretariat of the county can record the decision.',
      grunn: {
        'er-vedtatt': 'These frames are already adopted.',
        'er-erstattet': 'These frames are replaced. Make a new proposal.',
        'vurdering-begynt':
          'At least one decision basis is assessed. The frames must stand once the assessment has begun.',
        'annen-vedtatt': 'Other frames were adopted after you opened the page.',
      },
      nektetTittel: 'The frames were not adopted',
      noenVar: (hvem, navn, nr, sak, tid) =>
        `${hvem} adopted “${navn}” ${tid}, in ${sak} (decision ${nr}).`,
      duSkrev: (sak) => `You wrote “${sak}”. Nothing is saved.`,
      seGjeldende: 'See the frames in force',
    },
    simuler: 'Go on in the simulator',
    tilbake: 'To proposals and history',
    sammenlignet: {
      tittel: 'Compare distributions',
      ingress: (forste) => `The change is shown against the first, “${forste}”.`,
      tabell: 'Frames in each distribution, in whole kroner',
      nettverk: 'Network',
      endring: 'Change',
      sum: 'Sum',
      premiss: 'Premise',
      premisser: 'What they build on',
      tildelt: 'Awarded',
      avsatt: 'Set aside',
      pott: 'Pot',
      grunntilskudd: 'Base grant per network',
      forFa: 'Choose at least two distributions to compare.',
      ukjent: 'One of the distributions does not exist, or you may not see it.',
    },
  },
})
