import type { GittRolle, Seterettgrunn } from '#core/verv/seterett.ts'
import { tekster } from '#platform/i18n.ts'

type Feilkode =
  | Seterettgrunn
  | 'mangler'
  | 'for-langt'
  | 'dato'
  | 'valg'
  | 'rekkefolge'
  | 'har-stemme'

interface Seteretttekster {
  tittel: string
  ingress: string
  gjelder: string
  gjelderTekst: string
  ingen: string
  andre: string
  andreTekst: string
  senere: string
  tidligere: string
  ny: string
  avslutt: string
  avsluttHva: (hva: string) => string
  avsluttTekst: string
  utvalgstype: string
  gruppe: string
  alleGrupper: string
  gruppeHjelp: string
  stemme: string
  stemmevalg: { med: string; uten: string; begge: string }
  rolle: string
  roller: Record<GittRolle, string>
  ordninger: string
  alleOrdninger: string
  utvalgets: string
  alleValg: string
  alleHjelp: string
  hjemmel: string
  hjemmelHjelp: string
  fra: string
  fraHjelp: string
  siste: string
  sisteHjelp: string
  status: string
  alltid: string
  apen: string
  vis: string
  lagre: string
  avslutteKnapp: string
  avbryt: string
  virkning: string
  virkningFra: (dag: string) => string
  ingenVirkning: string
  far: (n: number, rolle: string) => string
  mister: (n: number, rolle: string) => string
  rekkevidde: (n: number, rolle: string) => string
  person: string
  sete: string
  utvalg: string
  endring: string
  endringsord: { far: string; mister: string; rekkevidde: string }
  lagret: string
  avsluttet: string
  konflikt: { tittel: string; tekst: string; virkning: string; naa: string }
  administrasjon: string
  fraDag: (dag: string) => string
  etterDag: (dag: string) => string
  feil: Record<Feilkode, string>
}

const fler = (n: number, en: string, flere: string) => (n === 1 ? en : `${n} ${flere}`)

export const seteretttekster = tekster<Seteretttekster>({
  nb: {
    tittel: 'Hvilke seter gir rettigheter',
    ingress:
      'Ingen får en rolle krysset av. Den følger av setet: hva slags utvalg det er i, og hvilken gruppe. Hver linje her sier hvilken rolle, med hjemmel og periode.',
    gjelder: 'Gjelder i dag',
    gjelderTekst:
      'Et sete som ingen linje gjelder, gir ingen rett utover det alle har. Statsforvalterens seter har aldri stemme.',
    ingen: 'Ingen linje gjelder i dag.',
    andre: 'Tidligere og senere',
    andreTekst: 'Linjer som er avsluttet, eller som ikke har begynt å gjelde.',
    senere: 'Gjelder senere',
    tidligere: 'Gjaldt før',
    ny: 'Ny linje',
    avslutt: 'Avslutt',
    avsluttHva: (hva) => `Avslutt: ${hva}`,
    avsluttTekst:
      'Linja gjelder til og med den siste dagen, og blir stående i historikken. De som har rollen bare herfra, mister den dagen etter.',
    utvalgstype: 'Utvalg',
    gruppe: 'Gruppe',
    alleGrupper: 'Alle grupper uten egen linje',
    gruppeHjelp: 'Gruppa i sammensetningen som setet teller i.',
    stemme: 'Seter',
    stemmevalg: {
      med: 'Bare seter med stemme',
      uten: 'Bare seter uten stemme',
      begge: 'Alle seter',
    },
    rolle: 'Rolle',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Partner fra universitet eller høgskole',
      eier: 'Eier',
      forum: 'Medlem som vurderer',
    },
    ordninger: 'Ordninger',
    alleOrdninger: 'Alle i fylket',
    utvalgets: 'De utvalget behandler',
    alleValg: 'Gjelder alle ordninger i fylket',
    alleHjelp: 'Ellers gjelder rollen bare i årene til ordningene utvalget behandler.',
    hjemmel: 'Hjemmel',
    hjemmelHjelp: 'Retningslinjen, mandatet eller vedtaket som sier det.',
    fra: 'Første dag',
    fraHjelp: 'I dag eller senere. En rett gis ikke bakover i tid.',
    siste: 'Siste dag',
    sisteHjelp: 'Tomt: til noen avslutter linja.',
    status: 'Status',
    alltid: 'Fra begynnelsen',
    apen: 'Ingen',
    vis: 'Se hvem det endrer for',
    lagre: 'Lagre linja',
    avslutteKnapp: 'Avslutt linja',
    avbryt: 'Avbryt',
    virkning: 'Hvem det endrer for',
    virkningFra: (dag) => `Slik blir det ${dag}. Ingenting er lagret ennå.`,
    ingenVirkning: 'Ingen får eller mister en rolle denne dagen.',
    far: (n, rolle) => `${fler(n, 'Én person', 'personer')} får rollen ${rolle}`,
    mister: (n, rolle) => `${fler(n, 'Én person', 'personer')} mister rollen ${rolle}`,
    rekkevidde: (n, rolle) =>
      `${fler(n, 'Én person', 'personer')} får rollen ${rolle} i andre ordninger enn før`,
    person: 'Person',
    sete: 'Sete',
    utvalg: 'Utvalg',
    endring: 'Endring',
    endringsord: { far: 'Får', mister: 'Mister', rekkevidde: 'Andre ordninger' },
    lagret: 'Linja er lagret.',
    avsluttet: 'Linja er avsluttet.',
    konflikt: {
      tittel: 'Noen har endret linjene i mellomtiden',
      tekst: 'Det du skrev, står i skjemaet. Ingenting er lagret.',
      virkning: 'Det endrer nå for andre enn du så. Se over, og lagre en gang til.',
      naa: 'For dette utvalget gjelder nå',
    },
    administrasjon: 'Administrasjon',
    fraDag: (dag) => `fra ${dag}`,
    etterDag: (dag) => `etter ${dag}`,
    feil: {
      'sekretariatet-stemmer':
        'Sekretariatet stemmer aldri. Velg «Bare seter uten stemme» for denne rollen.',
      'forumet-uten-stemme':
        'Den som vurderer, har stemme. Velg «Bare seter med stemme» for denne rollen.',
      'statsforvalteren-stemmer':
        'Statsforvalteren har aldri stemme. Velg «Bare seter uten stemme» for denne gruppa.',
      'finnes-alt':
        'Det er alt en linje for denne gruppa i denne tiden. Avslutt den først, eller velg en senere dag.',
      'i-fortiden': 'Dagen har vært. Velg i dag eller senere.',
      'er-slutt': 'Linja er alt avsluttet før denne dagen.',
      'uten-sekretariat':
        'Da har ingen i fylket rollen sekretariat. Gi rollen til andre seter først.',
      mangler: 'Fyll ut feltet.',
      'for-langt': 'Teksten er for lang.',
      dato: 'Skriv en dato som finnes.',
      valg: 'Velg ett av valgene.',
      rekkefolge: 'Siste dag kan ikke være før første dag.',
      'har-stemme':
        'Noen i disse setene har et annet sete med stemme. Den som er sekretariat, har aldri stemme.',
    },
  },
  nn: {
    tittel: 'Kva sete gir rettar',
    ingress:
      'Ingen får ei rolle kryssa av. Ho følgjer av setet: kva slags utval det er i, og kva gruppe. Kvar linje her seier kva rolle, med heimel og periode.',
    gjelder: 'Gjeld i dag',
    gjelderTekst:
      'Eit sete som inga linje gjeld, gir ingen rett utover det alle har. Seta til Statsforvaltaren har aldri røyst.',
    ingen: 'Inga linje gjeld i dag.',
    andre: 'Tidlegare og seinare',
    andreTekst: 'Linjer som er avslutta, eller som ikkje har byrja å gjelde.',
    senere: 'Gjeld seinare',
    tidligere: 'Galdt før',
    ny: 'Ny linje',
    avslutt: 'Avslutt',
    avsluttHva: (hva) => `Avslutt: ${hva}`,
    avsluttTekst:
      'Linja gjeld til og med den siste dagen, og blir ståande i historikken. Dei som har rolla berre herifrå, mistar henne dagen etter.',
    utvalgstype: 'Utval',
    gruppe: 'Gruppe',
    alleGrupper: 'Alle grupper utan eiga linje',
    gruppeHjelp: 'Gruppa i samansetjinga som setet tel i.',
    stemme: 'Sete',
    stemmevalg: { med: 'Berre sete med røyst', uten: 'Berre sete utan røyst', begge: 'Alle sete' },
    rolle: 'Rolle',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Partnar frå universitet eller høgskule',
      eier: 'Eigar',
      forum: 'Medlem som vurderer',
    },
    ordninger: 'Ordningar',
    alleOrdninger: 'Alle i fylket',
    utvalgets: 'Dei utvalet behandlar',
    alleValg: 'Gjeld alle ordningar i fylket',
    alleHjelp: 'Elles gjeld rolla berre i åra til ordningane utvalet behandlar.',
    hjemmel: 'Heimel',
    hjemmelHjelp: 'Retningslinja, mandatet eller vedtaket som seier det.',
    fra: 'Første dag',
    fraHjelp: 'I dag eller seinare. Ein rett blir ikkje gitt bakover i tid.',
    siste: 'Siste dag',
    sisteHjelp: 'Tomt: til nokon avsluttar linja.',
    status: 'Status',
    alltid: 'Frå byrjinga',
    apen: 'Ingen',
    vis: 'Sjå kven det endrar for',
    lagre: 'Lagre linja',
    avslutteKnapp: 'Avslutt linja',
    avbryt: 'Avbryt',
    virkning: 'Kven det endrar for',
    virkningFra: (dag) => `Slik blir det ${dag}. Ingenting er lagra enno.`,
    ingenVirkning: 'Ingen får eller mistar ei rolle denne dagen.',
    far: (n, rolle) => `${fler(n, 'Éin person', 'personar')} får rolla ${rolle}`,
    mister: (n, rolle) => `${fler(n, 'Éin person', 'personar')} mistar rolla ${rolle}`,
    rekkevidde: (n, rolle) =>
      `${fler(n, 'Éin person', 'personar')} får rolla ${rolle} i andre ordningar enn før`,
    person: 'Person',
    sete: 'Sete',
    utvalg: 'Utval',
    endring: 'Endring',
    endringsord: { far: 'Får', mister: 'Mistar', rekkevidde: 'Andre ordningar' },
    lagret: 'Linja er lagra.',
    avsluttet: 'Linja er avslutta.',
    konflikt: {
      tittel: 'Nokon har endra linjene i mellomtida',
      tekst: 'Det du skreiv, står i skjemaet. Ingenting er lagra.',
      virkning: 'Det endrar no for andre enn du såg. Sjå over, og lagre ein gong til.',
      naa: 'For dette utvalet gjeld no',
    },
    administrasjon: 'Administrasjon',
    fraDag: (dag) => `frå ${dag}`,
    etterDag: (dag) => `etter ${dag}`,
    feil: {
      'sekretariatet-stemmer':
        'Sekretariatet røystar aldri. Vel «Berre sete utan røyst» for denne rolla.',
      'forumet-uten-stemme':
        'Den som vurderer, har røyst. Vel «Berre sete med røyst» for denne rolla.',
      'statsforvalteren-stemmer':
        'Statsforvaltaren har aldri røyst. Vel «Berre sete utan røyst» for denne gruppa.',
      'finnes-alt':
        'Det er alt ei linje for denne gruppa i denne tida. Avslutt henne først, eller vel ein seinare dag.',
      'i-fortiden': 'Dagen har vore. Vel i dag eller seinare.',
      'er-slutt': 'Linja er alt avslutta før denne dagen.',
      'uten-sekretariat': 'Då har ingen i fylket rolla sekretariat. Gi rolla til andre sete først.',
      mangler: 'Fyll ut feltet.',
      'for-langt': 'Teksten er for lang.',
      dato: 'Skriv ein dato som finst.',
      valg: 'Vel eitt av vala.',
      rekkefolge: 'Siste dag kan ikkje vere før første dag.',
      'har-stemme':
        'Nokon i desse seta har eit anna sete med røyst. Den som er sekretariat, har aldri røyst.',
    },
  },
  en: {
    tittel: 'Which seats give rights',
    ingress:
      'Nobody has a role ticked off. It follows from the seat: the kind of body it is in, and the group. Each line here says which role, with legal basis and period.',
    gjelder: 'In force today',
    gjelderTekst:
      'A seat that no line is about gives no right beyond what everyone has. The State Administrator’s seats never have a vote.',
    ingen: 'No line is in force today.',
    andre: 'Earlier and later',
    andreTekst: 'Lines that are ended, or that are not in force yet.',
    senere: 'In force later',
    tidligere: 'Was in force',
    ny: 'New line',
    avslutt: 'End',
    avsluttHva: (hva) => `End: ${hva}`,
    avsluttTekst:
      'The line holds to and including the last day, and stays in the history. Those who have the role from here only, lose it the day after.',
    utvalgstype: 'Body',
    gruppe: 'Group',
    alleGrupper: 'Every group without a line of its own',
    gruppeHjelp: 'The group of the composition that the seat counts in.',
    stemme: 'Seats',
    stemmevalg: {
      med: 'Only seats with a vote',
      uten: 'Only seats without a vote',
      begge: 'All seats',
    },
    rolle: 'Role',
    roller: {
      sekretariat: 'Secretariat',
      koordinator: 'Coordinator',
      uh: 'Partner from a university or college',
      eier: 'Owner',
      forum: 'Member who assesses',
    },
    ordninger: 'Schemes',
    alleOrdninger: 'All in the county',
    utvalgets: 'Those the body handles',
    alleValg: 'Holds in every scheme of the county',
    alleHjelp: 'Otherwise the role holds only in the years of the schemes the body handles.',
    hjemmel: 'Legal basis',
    hjemmelHjelp: 'The guideline, mandate or decision that says so.',
    fra: 'First day',
    fraHjelp: 'Today or later. A right is not given back in time.',
    siste: 'Last day',
    sisteHjelp: 'Empty: until somebody ends the line.',
    status: 'Status',
    alltid: 'From the beginning',
    apen: 'None',
    vis: 'See whom it changes',
    lagre: 'Save the line',
    avslutteKnapp: 'End the line',
    avbryt: 'Cancel',
    virkning: 'Whom it changes',
    virkningFra: (dag) => `This is how it will be ${dag}. Nothing is saved yet.`,
    ingenVirkning: 'Nobody gains or loses a role that day.',
    far: (n, rolle) => `${fler(n, 'One person gains', 'people gain')} the role ${rolle}`,
    mister: (n, rolle) => `${fler(n, 'One person loses', 'people lose')} the role ${rolle}`,
    rekkevidde: (n, rolle) =>
      `${fler(n, 'One person has', 'people have')} the role ${rolle} in other schemes than before`,
    person: 'Person',
    sete: 'Seat',
    utvalg: 'Body',
    endring: 'Change',
    endringsord: { far: 'Gains', mister: 'Loses', rekkevidde: 'Other schemes' },
    lagret: 'The line is saved.',
    avsluttet: 'The line is ended.',
    konflikt: {
      tittel: 'Somebody has changed the lines in the meantime',
      tekst: 'What you wrote is in the form. Nothing is saved.',
      virkning: 'It now changes others than you saw. Look it over, and save once more.',
      naa: 'For this body now holds',
    },
    administrasjon: 'Administration',
    fraDag: (dag) => `from ${dag}`,
    etterDag: (dag) => `after ${dag}`,
    feil: {
      'sekretariatet-stemmer':
        'The secretariat never votes. Choose “Only seats without a vote” for this role.',
      'forumet-uten-stemme':
        'Whoever assesses has a vote. Choose “Only seats with a vote” for this role.',
      'statsforvalteren-stemmer':
        'The State Administrator never has a vote. Choose “Only seats without a vote” for this group.',
      'finnes-alt':
        'There is already a line for this group in this time. End it first, or choose a later day.',
      'i-fortiden': 'The day has been. Choose today or later.',
      'er-slutt': 'The line already ends before this day.',
      'uten-sekretariat':
        'Then nobody in the county has the role secretariat. Give the role to other seats first.',
      mangler: 'Fill in the field.',
      'for-langt': 'The text is too long.',
      dato: 'Enter a date that exists.',
      valg: 'Choose one of the options.',
      rekkefolge: 'The last day cannot be before the first.',
      'har-stemme':
        'Somebody in these seats has another seat with a vote. One who is secretariat never votes.',
    },
  },
})

export type Seterettfeilkode = Feilkode
