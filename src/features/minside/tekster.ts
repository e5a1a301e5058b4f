import type { Endringskode } from '#core/oppgaver/endringer.ts'
import type { Oppgavekode } from '#core/oppgaver/typer.ts'
import type { Tillitsvervslag } from '#core/verv/tillitsverv.ts'
import { tekster } from '#platform/i18n.ts'

/** What a sentence about a task may say; the lists are ready joined. */
export interface Oppgaveord {
  readonly antall: number
  readonly navn: string
  readonly nettverk: string
  readonly gruppe: string
  readonly utvalg: string
}

export interface Minsidetekster {
  tittel: string
  ingress: (antall: number, forfalt: number) => string
  aGjore: string
  forfalt: string
  venter: string
  nytt: string
  forVerv: string
  brukesNa: string
  byttTil: string
  byttTilNavn: (sete: string) => string
  byttOgApne: (oppgave: string) => string
  ingenting: string
  ingentingTekst: string
  ingenForVerv: string
  oppgave: string
  gjelder: string
  frist: string
  hvorfor: string
  forfaltKort: string
  venterPa: string
  frister: string
  ingenFrister: string
  dato: string
  hva: string
  fristslag: {
    innsendingsfrist: string
    innstillingsmote: string
    valg: (verv: string) => string
    invitasjon: (navn: string) => string
  }
  verv: Record<Tillitsvervslag, string>
  siden: (tid: string) => string
  forsteBesok: string
  ingenEndringer: string
  endring: Record<Endringskode, (navn: string) => string>
  varsler: string
  lastNed: string
  kalender: string
  historikk: string
  mangler: (n: number) => string
  status: string
  grunnen: (grunn: string) => string
  hver: Record<Oppgavekode, { hva: (o: Oppgaveord) => string; hvorfor: (o: Oppgaveord) => string }>
}

const fler = (n: number, en: string, flere: string) => (n === 1 ? en : `${n} ${flere}`)

export const minsidetekster = tekster<Minsidetekster>({
  nb: {
    tittel: 'Min side',
    ingress: (n, f) =>
      n === 0
        ? 'Du har ingenting å gjøre nå.'
        : `Du har ${fler(n, 'én ting', 'ting')} å gjøre${f > 0 ? `, og ${fler(f, 'én av dem er', 'av dem er')} over fristen` : ''}. Lista er regnet ut av hvor sakene står. Det som er gjort, forsvinner av seg selv.`,
    aGjore: 'Å gjøre',
    forfalt: 'Over fristen',
    venter: 'Venter på andre',
    nytt: 'Nytt siden sist',
    forVerv: 'For verv',
    brukesNa: 'Du bruker dette vervet nå',
    byttTil: 'Bytt til dette vervet',
    byttTilNavn: (s) => `Bytt til ${s}`,
    byttOgApne: (o) => `${o} (bytter verv)`,
    ingenting: 'Ingenting å gjøre',
    ingentingTekst: 'Når noe venter på deg, står det her.',
    ingenForVerv: 'Ingenting å gjøre eller vente på for dette vervet.',
    oppgave: 'Hva',
    gjelder: 'Gjelder',
    frist: 'Frist',
    hvorfor: 'Hvorfor',
    forfaltKort: 'Over fristen',
    venterPa: 'Hvem det venter på',
    frister: 'Frister framover',
    ingenFrister: 'Ingen frister framover.',
    dato: 'Dato',
    hva: 'Hva',
    fristslag: {
      innsendingsfrist: 'Frist for beslutningsgrunnlag',
      innstillingsmote: 'Møte om innstillingen',
      valg: (v) => `Valgperioden for ${v} går ut`,
      invitasjon: (n) => `Invitasjonen til ${n} går ut`,
    },
    verv: { leder: 'leder', nestleder: 'nestleder' },
    siden: (t) => `Siden du sist var her, ${t}.`,
    forsteBesok: 'Dette er første gang du er her. Her er det som har skjedd de siste 30 dagene.',
    ingenEndringer: 'Ingenting nytt.',
    endring: {
      'rammer-vedtatt': () => 'Rammene er vedtatt',
      innsendt: (n) => `Beslutningsgrunnlag sendt inn: ${n}`,
      returnert: (n) => `Beslutningsgrunnlag sendt tilbake: ${n}`,
      vurdert: (n) => `Vurdert i gruppa: ${n}`,
      'innstilling-vedtatt': () => 'Innstillingen er vedtatt',
      'sete-gitt': (n) => `Du har fått plass i ${n}`,
      'sete-avsluttet': (n) => `Plassen din i ${n} er avsluttet`,
      'invitasjon-brukt': (n) => `${n} har tatt imot invitasjonen`,
    },
    varsler: 'Varsler på e-post',
    kalender: 'Kalender',
    historikk: 'Min historikk',
    mangler: (n) =>
      n === 0
        ? 'Ingen mangler: det kan sendes.'
        : `${fler(n, 'Én mangel', 'mangler')} må rettes før det kan sendes.`,
    lastNed: 'Last ned',
    status: 'Status',
    grunnen: (g) => `Grunnen som er gitt: «${g}»`,
    hver: {
      tildeling: {
        hva: () => 'Legg inn tildelingen',
        hvorfor: () => 'Uten tildelt beløp kan rammene ikke regnes ut.',
      },
      nokler: {
        hva: () => 'Legg inn fordelingsnøkler',
        hvorfor: () => 'Året har ingen nøkler å fordele etter.',
      },
      nokkeltall: {
        hva: (o) => `Legg inn nøkkeltall for ${fler(o.antall, 'ett nettverk', 'nettverk')}`,
        hvorfor: () => 'Rammene kan ikke regnes ut før alle nettverk har tall.',
      },
      frister: {
        hva: () => 'Sett frist og møtedato',
        hvorfor: () => 'Innsendingsfrist eller dato for innstillingsmøtet mangler.',
      },
      'lag-forslag': {
        hva: () => 'Lag et forslag til rammer',
        hvorfor: () => 'Alt som trengs for å regne, er på plass.',
      },
      'vedta-rammer': {
        hva: () => 'Før vedtak om rammer',
        hvorfor: () => 'Forumet har forslag å vedta. Nettverkene trenger rammen før de søker.',
      },
      'uten-gruppe': {
        hva: (o) => `Sett ${fler(o.antall, 'én sak', 'saker')} i en vurderingsgruppe`,
        hvorfor: (o) => `Ingen vurderer ${o.navn} nå.`,
      },
      'vedta-innstilling': {
        hva: () => 'Før vedtak om innstillingen',
        hvorfor: (o) => `Alle ${o.antall} innsendte saker er vurdert.`,
      },
      'begynn-grunnlag': {
        hva: (o) => `Begynn beslutningsgrunnlaget for ${o.nettverk}`,
        hvorfor: () => 'Det er ikke begynt.',
      },
      'fullfor-grunnlag': {
        hva: (o) => `Fullfør og send beslutningsgrunnlaget for ${o.nettverk}`,
        hvorfor: () => 'Det er et utkast og er ikke sendt.',
      },
      'rett-grunnlag': {
        hva: (o) => `Rett beslutningsgrunnlaget for ${o.nettverk} og send det på nytt`,
        hvorfor: () => 'Sekretariatet har sendt det tilbake.',
      },
      vurder: {
        hva: (o) => `Vurder ${fler(o.antall, 'én sak', 'saker')} i gruppe ${o.gruppe}`,
        hvorfor: (o) => `Ikke vurdert: ${o.navn}.`,
      },
      'vurder-som-vara': {
        hva: (o) => `Vurder saken fra ${o.nettverk} som vara i gruppe ${o.gruppe}`,
        hvorfor: () =>
          'Den du er vara for, er inhabil i saken. Du trer inn i denne saken, ikke i de andre.',
      },
      'avgjor-habilitet': {
        hva: (o) =>
          `Avgjør ${fler(o.antall, 'ett spørsmål', 'spørsmål')} om habilitet i gruppe ${o.gruppe}`,
        hvorfor: (o) => `I saken fra ${o.navn}. De det gjelder, deltar ikke før det er avgjort.`,
      },
      'avklar-habilitet': {
        hva: (o) => `Avklar habiliteten din i ${fler(o.antall, 'én sak', 'saker')}`,
        hvorfor: (o) =>
          `Regelen foreslår at du er inhabil i saken fra ${o.navn}. Meld fra, eller avvent avgjørelsen til gruppa.`,
      },
      'venter-habilitet': {
        hva: () => 'Venter på at gruppa avgjør habiliteten din',
        hvorfor: (o) => `Du har meldt fra i saken fra ${o.navn}.`,
      },
      'uten-mandat': {
        hva: () => 'Gi utvalget et mandat',
        hvorfor: () => 'Ingen regel sier hvem som skal sitte der.',
      },
      'ledige-seter': {
        hva: (o) => `Fyll ${fler(o.antall, 'ett ledig sete', 'ledige seter')}`,
        hvorfor: () => 'Ingen representant sitter der nå.',
      },
      'uten-vara': {
        hva: (o) => `Finn vara til ${fler(o.antall, 'ett sete', 'seter')}`,
        hvorfor: () => 'Mandatet sier at setet skal ha vara.',
      },
      'valg-mangler': {
        hva: (o) => (o.antall === 1 ? 'Velg leder eller nestleder' : 'Velg leder og nestleder'),
        hvorfor: () => 'Mandatet sier at utvalget skal ha begge.',
      },
      'valg-utloper': {
        hva: () => 'Forbered valg',
        hvorfor: () => 'Valgperioden går ut, og ingen er valgt etterpå.',
      },
      'invitasjon-utloper': {
        hva: (o) => `Følg opp ${fler(o.antall, 'én invitasjon', 'invitasjoner')}`,
        hvorfor: (o) => `Går snart ut uten å være brukt: ${o.navn}.`,
      },
      'invitasjon-utlopt': {
        hva: (o) => `Send ${fler(o.antall, 'én invitasjon', 'invitasjoner')} på nytt`,
        hvorfor: (o) => `Gått ut uten å være brukt: ${o.navn}.`,
      },
      'epost-ikke-levert': {
        hva: (o) => `Se på ${fler(o.antall, 'én e-post', 'e-poster')} som ikke kom fram`,
        hvorfor: () => 'Adressen kan være feil.',
      },
      'venter-rammer': {
        hva: () => 'Rammene skal vedtas',
        hvorfor: () => 'Samarbeidsforum og sekretariatet',
      },
      'venter-grunnlag': {
        hva: (o) =>
          `${fler(o.antall, 'Ett beslutningsgrunnlag', 'beslutningsgrunnlag')} er ikke sendt inn`,
        hvorfor: (o) => o.navn,
      },
      'venter-gruppe': {
        hva: (o) => `${fler(o.antall, 'Én sak', 'saker')} skal settes i en vurderingsgruppe`,
        hvorfor: (o) => `Sekretariatet. Gjelder ${o.navn}`,
      },
      'venter-vurdering': {
        hva: (o) => `${fler(o.antall, 'Én sak', 'saker')} skal vurderes`,
        hvorfor: (o) =>
          o.gruppe === ''
            ? `Vurderingsgruppa: ${o.navn}`
            : `De andre i gruppe ${o.gruppe}. Gjelder ${o.navn}`,
      },
      'venter-innstilling': {
        hva: () => 'Innstillingen skal vedtas',
        hvorfor: () => 'Samarbeidsforum',
      },
    },
  },
  nn: {
    tittel: 'Mi side',
    ingress: (n, f) =>
      n === 0
        ? 'Du har ingenting å gjere no.'
        : `Du har ${fler(n, 'éin ting', 'ting')} å gjere${f > 0 ? `, og ${fler(f, 'éin av dei er', 'av dei er')} over fristen` : ''}. Lista er rekna ut av kvar sakene står. Det som er gjort, forsvinn av seg sjølv.`,
    aGjore: 'Å gjere',
    forfalt: 'Over fristen',
    venter: 'Ventar på andre',
    nytt: 'Nytt sidan sist',
    forVerv: 'For verv',
    brukesNa: 'Du bruker dette vervet no',
    byttTil: 'Byt til dette vervet',
    byttTilNavn: (s) => `Byt til ${s}`,
    byttOgApne: (o) => `${o} (byter verv)`,
    ingenting: 'Ingenting å gjere',
    ingentingTekst: 'Når noko ventar på deg, står det her.',
    ingenForVerv: 'Ingenting å gjere eller vente på for dette vervet.',
    oppgave: 'Kva',
    gjelder: 'Gjeld',
    frist: 'Frist',
    hvorfor: 'Kvifor',
    forfaltKort: 'Over fristen',
    venterPa: 'Kven det ventar på',
    frister: 'Fristar framover',
    ingenFrister: 'Ingen fristar framover.',
    dato: 'Dato',
    hva: 'Kva',
    fristslag: {
      innsendingsfrist: 'Frist for avgjerdsgrunnlag',
      innstillingsmote: 'Møte om innstillinga',
      valg: (v) => `Valperioden for ${v} går ut`,
      invitasjon: (n) => `Invitasjonen til ${n} går ut`,
    },
    verv: { leder: 'leiar', nestleder: 'nestleiar' },
    siden: (t) => `Sidan du sist var her, ${t}.`,
    forsteBesok: 'Dette er første gongen du er her. Her er det som har hendt dei siste 30 dagane.',
    ingenEndringer: 'Ingenting nytt.',
    endring: {
      'rammer-vedtatt': () => 'Rammene er vedtekne',
      innsendt: (n) => `Avgjerdsgrunnlag sendt inn: ${n}`,
      returnert: (n) => `Avgjerdsgrunnlag sendt tilbake: ${n}`,
      vurdert: (n) => `Vurdert i gruppa: ${n}`,
      'innstilling-vedtatt': () => 'Innstillinga er vedteken',
      'sete-gitt': (n) => `Du har fått plass i ${n}`,
      'sete-avsluttet': (n) => `Plassen din i ${n} er avslutta`,
      'invitasjon-brukt': (n) => `${n} har teke imot invitasjonen`,
    },
    varsler: 'Varsel på e-post',
    kalender: 'Kalender',
    historikk: 'Historikken min',
    mangler: (n) =>
      n === 0
        ? 'Ingen manglar: det kan sendast.'
        : `${fler(n, 'Éin mangel', 'manglar')} må rettast før det kan sendast.`,
    lastNed: 'Last ned',
    status: 'Status',
    grunnen: (g) => `Grunnen som er gitt: «${g}»`,
    hver: {
      tildeling: {
        hva: () => 'Legg inn tildelinga',
        hvorfor: () => 'Utan tildelt beløp kan rammene ikkje reknast ut.',
      },
      nokler: {
        hva: () => 'Legg inn fordelingsnøklar',
        hvorfor: () => 'Året har ingen nøklar å fordele etter.',
      },
      nokkeltall: {
        hva: (o) => `Legg inn nøkkeltal for ${fler(o.antall, 'eitt nettverk', 'nettverk')}`,
        hvorfor: () => 'Rammene kan ikkje reknast ut før alle nettverk har tal.',
      },
      frister: {
        hva: () => 'Set frist og møtedato',
        hvorfor: () => 'Innsendingsfrist eller dato for innstillingsmøtet manglar.',
      },
      'lag-forslag': {
        hva: () => 'Lag eit framlegg til rammer',
        hvorfor: () => 'Alt som trengst for å rekne, er på plass.',
      },
      'vedta-rammer': {
        hva: () => 'Før vedtak om rammer',
        hvorfor: () => 'Forumet har framlegg å vedta. Nettverka treng ramma før dei søkjer.',
      },
      'uten-gruppe': {
        hva: (o) => `Set ${fler(o.antall, 'éi sak', 'saker')} i ei vurderingsgruppe`,
        hvorfor: (o) => `Ingen vurderer ${o.navn} no.`,
      },
      'vedta-innstilling': {
        hva: () => 'Før vedtak om innstillinga',
        hvorfor: (o) => `Alle ${o.antall} innsende saker er vurderte.`,
      },
      'begynn-grunnlag': {
        hva: (o) => `Byrj på avgjerdsgrunnlaget for ${o.nettverk}`,
        hvorfor: () => 'Det er ikkje påbyrja.',
      },
      'fullfor-grunnlag': {
        hva: (o) => `Fullfør og send avgjerdsgrunnlaget for ${o.nettverk}`,
        hvorfor: () => 'Det er eit utkast og er ikkje sendt.',
      },
      'rett-grunnlag': {
        hva: (o) => `Rett avgjerdsgrunnlaget for ${o.nettverk} og send det på nytt`,
        hvorfor: () => 'Sekretariatet har sendt det tilbake.',
      },
      vurder: {
        hva: (o) => `Vurder ${fler(o.antall, 'éi sak', 'saker')} i gruppe ${o.gruppe}`,
        hvorfor: (o) => `Ikkje vurdert: ${o.navn}.`,
      },
      'vurder-som-vara': {
        hva: (o) => `Vurder saka frå ${o.nettverk} som vara i gruppe ${o.gruppe}`,
        hvorfor: () =>
          'Den du er vara for, er inhabil i saka. Du trer inn i denne saka, ikkje i dei andre.',
      },
      'avgjor-habilitet': {
        hva: (o) =>
          `Avgjer ${fler(o.antall, 'eitt spørsmål', 'spørsmål')} om habilitet i gruppe ${o.gruppe}`,
        hvorfor: (o) => `I saka frå ${o.navn}. Dei det gjeld, deltek ikkje før det er avgjort.`,
      },
      'avklar-habilitet': {
        hva: (o) => `Avklar habiliteten din i ${fler(o.antall, 'éi sak', 'saker')}`,
        hvorfor: (o) =>
          `Regelen foreslår at du er inhabil i saka frå ${o.navn}. Meld frå, eller vent på avgjerda til gruppa.`,
      },
      'venter-habilitet': {
        hva: () => 'Ventar på at gruppa avgjer habiliteten din',
        hvorfor: (o) => `Du har meldt frå i saka frå ${o.navn}.`,
      },
      'uten-mandat': {
        hva: () => 'Gi utvalet eit mandat',
        hvorfor: () => 'Ingen regel seier kven som skal sitje der.',
      },
      'ledige-seter': {
        hva: (o) => `Fyll ${fler(o.antall, 'eitt ledig sete', 'ledige sete')}`,
        hvorfor: () => 'Ingen representant sit der no.',
      },
      'uten-vara': {
        hva: (o) => `Finn vara til ${fler(o.antall, 'eitt sete', 'sete')}`,
        hvorfor: () => 'Mandatet seier at setet skal ha vara.',
      },
      'valg-mangler': {
        hva: (o) => (o.antall === 1 ? 'Vel leiar eller nestleiar' : 'Vel leiar og nestleiar'),
        hvorfor: () => 'Mandatet seier at utvalet skal ha begge.',
      },
      'valg-utloper': {
        hva: () => 'Førebu val',
        hvorfor: () => 'Valperioden går ut, og ingen er valde etterpå.',
      },
      'invitasjon-utloper': {
        hva: (o) => `Følg opp ${fler(o.antall, 'éin invitasjon', 'invitasjonar')}`,
        hvorfor: (o) => `Går snart ut utan å vere brukt: ${o.navn}.`,
      },
      'invitasjon-utlopt': {
        hva: (o) => `Send ${fler(o.antall, 'éin invitasjon', 'invitasjonar')} på nytt`,
        hvorfor: (o) => `Gått ut utan å vere brukt: ${o.navn}.`,
      },
      'epost-ikke-levert': {
        hva: (o) => `Sjå på ${fler(o.antall, 'éin e-post', 'e-postar')} som ikkje kom fram`,
        hvorfor: () => 'Adressa kan vere feil.',
      },
      'venter-rammer': {
        hva: () => 'Rammene skal vedtakast',
        hvorfor: () => 'Samarbeidsforum og sekretariatet',
      },
      'venter-grunnlag': {
        hva: (o) =>
          `${fler(o.antall, 'Eitt avgjerdsgrunnlag', 'avgjerdsgrunnlag')} er ikkje sendt inn`,
        hvorfor: (o) => o.navn,
      },
      'venter-gruppe': {
        hva: (o) => `${fler(o.antall, 'Éi sak', 'saker')} skal setjast i ei vurderingsgruppe`,
        hvorfor: (o) => `Sekretariatet. Gjeld ${o.navn}`,
      },
      'venter-vurdering': {
        hva: (o) => `${fler(o.antall, 'Éi sak', 'saker')} skal vurderast`,
        hvorfor: (o) =>
          o.gruppe === ''
            ? `Vurderingsgruppa: ${o.navn}`
            : `Dei andre i gruppe ${o.gruppe}. Gjeld ${o.navn}`,
      },
      'venter-innstilling': {
        hva: () => 'Innstillinga skal vedtakast',
        hvorfor: () => 'Samarbeidsforum',
      },
    },
  },
  en: {
    tittel: 'My page',
    ingress: (n, f) =>
      n === 0
        ? 'You have nothing to do now.'
        : `You have ${fler(n, 'one thing', 'things')} to do${f > 0 ? `, and ${fler(f, 'one of them is', 'of them are')} overdue` : ''}. The list is worked out from where the cases stand. What is done disappears by itself.`,
    aGjore: 'To do',
    forfalt: 'Overdue',
    venter: 'Waiting for others',
    nytt: 'New since last time',
    forVerv: 'For office',
    brukesNa: 'You act from this seat now',
    byttTil: 'Switch to this seat',
    byttTilNavn: (s) => `Switch to ${s}`,
    byttOgApne: (o) => `${o} (switches seat)`,
    ingenting: 'Nothing to do',
    ingentingTekst: 'When something waits for you, it is shown here.',
    ingenForVerv: 'Nothing to do or wait for in this seat.',
    oppgave: 'What',
    gjelder: 'About',
    frist: 'Deadline',
    hvorfor: 'Why',
    forfaltKort: 'Overdue',
    venterPa: 'Who it waits for',
    frister: 'Deadlines ahead',
    ingenFrister: 'No deadlines ahead.',
    dato: 'Date',
    hva: 'What',
    fristslag: {
      innsendingsfrist: 'Deadline for decision bases',
      innstillingsmote: 'Meeting on the recommendation',
      valg: (v) => `The term of the ${v} ends`,
      invitasjon: (n) => `The invitation to ${n} expires`,
    },
    verv: { leder: 'leader', nestleder: 'deputy leader' },
    siden: (t) => `Since you were last here, ${t}.`,
    forsteBesok: 'This is your first visit. Here is what has happened in the last 30 days.',
    ingenEndringer: 'Nothing new.',
    endring: {
      'rammer-vedtatt': () => 'The frames are adopted',
      innsendt: (n) => `Decision basis submitted: ${n}`,
      returnert: (n) => `Decision basis sent back: ${n}`,
      vurdert: (n) => `Assessed by the group: ${n}`,
      'innstilling-vedtatt': () => 'The recommendation is adopted',
      'sete-gitt': (n) => `You have been given a place in ${n}`,
      'sete-avsluttet': (n) => `Your place in ${n} has ended`,
      'invitasjon-brukt': (n) => `${n} has accepted the invitation`,
    },
    varsler: 'Notifications by e-mail',
    kalender: 'Calendar',
    historikk: 'My history',
    mangler: (n) =>
      n === 0
        ? 'No faults: it can be sent.'
        : `${fler(n, 'One fault', 'faults')} must be put right before it can be sent.`,
    lastNed: 'Download',
    status: 'Status',
    grunnen: (g) => `The reason given: “${g}”`,
    hver: {
      tildeling: {
        hva: () => 'Enter the award',
        hvorfor: () => 'Without the awarded amount the frames cannot be calculated.',
      },
      nokler: {
        hva: () => 'Enter distribution keys',
        hvorfor: () => 'The year has no keys to distribute by.',
      },
      nokkeltall: {
        hva: (o) => `Enter key figures for ${fler(o.antall, 'one network', 'networks')}`,
        hvorfor: () => 'The frames cannot be calculated before every network has figures.',
      },
      frister: {
        hva: () => 'Set the deadline and the date of the meeting',
        hvorfor: () => 'The submission deadline or the date of the meeting is missing.',
      },
      'lag-forslag': {
        hva: () => 'Make a proposal for frames',
        hvorfor: () => 'All that is needed for the calculation is there.',
      },
      'vedta-rammer': {
        hva: () => 'Record the adoption of frames',
        hvorfor: () =>
          'The forum has proposals to adopt. The networks need their frame before they apply.',
      },
      'uten-gruppe': {
        hva: (o) => `Put ${fler(o.antall, 'one case', 'cases')} in an assessment group`,
        hvorfor: (o) => `Nobody assesses ${o.navn} now.`,
      },
      'vedta-innstilling': {
        hva: () => 'Record the adoption of the recommendation',
        hvorfor: (o) => `All ${o.antall} submitted cases are assessed.`,
      },
      'begynn-grunnlag': {
        hva: (o) => `Begin the decision basis for ${o.nettverk}`,
        hvorfor: () => 'It is not begun.',
      },
      'fullfor-grunnlag': {
        hva: (o) => `Complete and send the decision basis for ${o.nettverk}`,
        hvorfor: () => 'It is a draft and is not sent.',
      },
      'rett-grunnlag': {
        hva: (o) => `Correct the decision basis for ${o.nettverk} and send it again`,
        hvorfor: () => 'The secretariat has sent it back.',
      },
      vurder: {
        hva: (o) => `Assess ${fler(o.antall, 'one case', 'cases')} in group ${o.gruppe}`,
        hvorfor: (o) => `Not assessed: ${o.navn}.`,
      },
      'vurder-som-vara': {
        hva: (o) => `Assess the case from ${o.nettverk} as deputy in group ${o.gruppe}`,
        hvorfor: () =>
          'The one you are deputy for is recused in the case. You step in for this case, and not for the others.',
      },
      'avgjor-habilitet': {
        hva: (o) =>
          `Decide ${fler(o.antall, 'one question', 'questions')} of recusal in group ${o.gruppe}`,
        hvorfor: (o) =>
          `In the case from ${o.navn}. Those concerned take no part until it is decided.`,
      },
      'avklar-habilitet': {
        hva: (o) => `Settle your recusal in ${fler(o.antall, 'one case', 'cases')}`,
        hvorfor: (o) =>
          `The rule proposes that you are recused in the case from ${o.navn}. Declare it, or await the decision of the group.`,
      },
      'venter-habilitet': {
        hva: () => 'Waiting for the group to decide your recusal',
        hvorfor: (o) => `You have declared in the case from ${o.navn}.`,
      },
      'uten-mandat': {
        hva: () => 'Give the body a mandate',
        hvorfor: () => 'No rule says who is to sit there.',
      },
      'ledige-seter': {
        hva: (o) => `Fill ${fler(o.antall, 'one vacant seat', 'vacant seats')}`,
        hvorfor: () => 'No representative sits there now.',
      },
      'uten-vara': {
        hva: (o) => `Find a deputy for ${fler(o.antall, 'one seat', 'seats')}`,
        hvorfor: () => 'The mandate says that the seat must have a deputy.',
      },
      'valg-mangler': {
        hva: (o) =>
          o.antall === 1 ? 'Elect a leader or deputy leader' : 'Elect a leader and a deputy leader',
        hvorfor: () => 'The mandate says that the body must have both.',
      },
      'valg-utloper': {
        hva: () => 'Prepare an election',
        hvorfor: () => 'The term ends, and nobody is elected for the next.',
      },
      'invitasjon-utloper': {
        hva: (o) => `Follow up ${fler(o.antall, 'one invitation', 'invitations')}`,
        hvorfor: (o) => `Soon expires without being used: ${o.navn}.`,
      },
      'invitasjon-utlopt': {
        hva: (o) => `Send ${fler(o.antall, 'one invitation', 'invitations')} again`,
        hvorfor: (o) => `Expired without being used: ${o.navn}.`,
      },
      'epost-ikke-levert': {
        hva: (o) => `Look at ${fler(o.antall, 'one e-mail', 'e-mails')} that did not arrive`,
        hvorfor: () => 'The address may be wrong.',
      },
      'venter-rammer': {
        hva: () => 'The frames are to be adopted',
        hvorfor: () => 'The cooperation forum and the secretariat',
      },
      'venter-grunnlag': {
        hva: (o) =>
          `${fler(o.antall, 'One decision basis is', 'decision bases are')} not submitted`,
        hvorfor: (o) => o.navn,
      },
      'venter-gruppe': {
        hva: (o) =>
          `${fler(o.antall, 'One case is', 'cases are')} to be put in an assessment group`,
        hvorfor: (o) => `The secretariat. About ${o.navn}`,
      },
      'venter-vurdering': {
        hva: (o) => `${fler(o.antall, 'One case is', 'cases are')} to be assessed`,
        hvorfor: (o) =>
          o.gruppe === ''
            ? `The assessment group: ${o.navn}`
            : `The others in group ${o.gruppe}. About ${o.navn}`,
      },
      'venter-innstilling': {
        hva: () => 'The recommendation is to be adopted',
        hvorfor: () => 'The cooperation forum',
      },
    },
  },
})
