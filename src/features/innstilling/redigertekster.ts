import { tekster } from '#platform/i18n.ts'

interface Redigertekster {
  tittel: string
  ingress: string
  felles: string
  sak: string
  sakHjelp: string
  utvidet: string
  utvidetHjelp: string
  utvidetGrunn: string
  utvidetGrunnHjelp: string
  linjer: string
  linjerHjelp: string
  tabell: string
  nettverk: string
  ramme: string
  omsokt: string
  gruppe: string
  ikkeVurdert: string
  tomt: string
  belop: string
  belopFor: (navn: string) => string
  begrunnelse: string
  grunnFor: (navn: string) => string
  grunnTittel: string
  partnerFor: (navn: string) => string
  partner: (tiltak: string) => string
  sistLagret: (hvem: string, tid: string) => string
  lagre: string
  tilbake: string
  sum: {
    etikett: string
    pott: string
    omsokt: string
    samlet: string
    rest: string
    rettes: string
  }
  feil: {
    ikkeBelop: string
    forLang: (storst: number) => string
    overOmsokt: (omsokt: string) => string
    overRamme: (ramme: string) => string
    avvik: (gruppe: string) => string
    utvidet: string
    overPott: (over: string) => string
  }
  konflikt: {
    tittel: string
    hvem: (hvem: string, tid: string) => string
    tekst: string
    duSkrev: string
  }
  vedtatt: string
}

export const redigertekster = tekster<Redigertekster>({
  nb: {
    tittel: 'Rediger samlet innstilling',
    ingress:
      'Skriv et beløp bare der plenum vil noe annet enn gruppa. Lagre for å regne ut summene på nytt.',
    felles: 'Felles for innstillingen',
    sak: 'Sak i samarbeidsforum',
    sakHjelp: 'For eksempel «Sak 7/2023». Må være fylt ut før vedtaket.',
    utvidet: 'Utvidet ramme',
    utvidetHjelp:
      'Slå på bare når samarbeidsforum har sagt ja til å innstille over rammen. Gjelder hele innstillingen.',
    utvidetGrunn: 'Hvorfor utvidet ramme',
    utvidetGrunnHjelp: 'Begrunnelsen kommer med i vedtaket.',
    linjer: 'Beløp per nettverk',
    linjerHjelp:
      'Et tomt felt følger gruppa. Har gruppa ikke vurdert saken, blir det innstilt på ramme eller under ramme.',
    tabell: 'Beløp og begrunnelser per nettverk, i kroner',
    nettverk: 'Nettverk',
    ramme: 'Ramme',
    omsokt: 'Omsøkt',
    gruppe: 'Gruppa',
    ikkeVurdert: 'Ikke vurdert',
    tomt: 'Blir innstilt',
    belop: 'Plenum setter',
    belopFor: (navn) => `Beløp som plenum setter for ${navn}`,
    begrunnelse: 'Begrunnelse',
    grunnFor: (navn) => `Hvorfor plenum går bort fra gruppa for ${navn}`,
    grunnTittel: 'Hvorfor et annet beløp enn gruppa',
    partnerFor: (navn) => `Forklaring for ${navn}`,
    partner: (tiltak) => `Uten UH-partner: ${tiltak}. Hvorfor kan det likevel innstilles?`,
    sistLagret: (hvem, tid) => `Sist lagret${hvem === '' ? '' : ` av ${hvem}`} ${tid}.`,
    lagre: 'Lagre og regn ut',
    tilbake: 'Til innstillingen',
    sum: {
      etikett: 'Summer',
      pott: 'Potten',
      omsokt: 'Omsøkt',
      samlet: 'Samlet innstilling',
      rest: 'Rest',
      rettes: 'Må rettes',
    },
    feil: {
      ikkeBelop:
        'Skriv beløpet i hele kroner, for eksempel 283 453. La feltet stå tomt for å følge gruppa.',
      forLang: (storst) => `Teksten er for lang. Den kan ha ${storst} tegn.`,
      overOmsokt: (omsokt) => `Beløpet kan ikke være mer enn omsøkt, ${omsokt}.`,
      overRamme: (ramme) =>
        `Beløpet er over rammen på ${ramme}. Sett det ned, eller slå på utvidet ramme.`,
      avvik: (gruppe) => `Gruppa innstilte ${gruppe}. Skriv hvorfor plenum vil noe annet.`,
      utvidet: 'Skriv hvorfor rammen blir utvidet.',
      overPott: (over) =>
        `Innstillingen er ${over} mer enn potten. Sett ned ett eller flere beløp.`,
    },
    konflikt: {
      tittel: 'Noen har lagret mens du skrev',
      hvem: (hvem, tid) =>
        hvem === '' ? `Utkastet ble lagret ${tid}.` : `${hvem} lagret utkastet ${tid}.`,
      tekst:
        'Det du skrev, er ikke lagret. Under ser du utkastet slik det er nå. Det du skrev annerledes, står her, så du kan kopiere det inn.',
      duSkrev: 'Du skrev:',
    },
    vedtatt:
      'Innstillingen er vedtatt og kan ikke redigeres. Begynn på et nytt utkast fra siden for innstillingen.',
  },
  nn: {
    tittel: 'Rediger samla innstilling',
    ingress:
      'Skriv eit beløp berre der plenum vil noko anna enn gruppa. Lagre for å rekne ut summane på nytt.',
    felles: 'Felles for innstillinga',
    sak: 'Sak i samarbeidsforum',
    sakHjelp: 'Til dømes «Sak 7/2023». Må vere fylt ut før vedtaket.',
    utvidet: 'Utvida ramme',
    utvidetHjelp:
      'Slå på berre når samarbeidsforum har sagt ja til å innstille over ramma. Gjeld heile innstillinga.',
    utvidetGrunn: 'Kvifor utvida ramme',
    utvidetGrunnHjelp: 'Grunngivinga kjem med i vedtaket.',
    linjer: 'Beløp per nettverk',
    linjerHjelp:
      'Eit tomt felt følgjer gruppa. Har gruppa ikkje vurdert saka, blir det innstilt på ramme eller under ramme.',
    tabell: 'Beløp og grunngivingar per nettverk, i kroner',
    nettverk: 'Nettverk',
    ramme: 'Ramme',
    omsokt: 'Søkt om',
    gruppe: 'Gruppa',
    ikkeVurdert: 'Ikkje vurdert',
    tomt: 'Blir innstilt',
    belop: 'Plenum set',
    belopFor: (navn) => `Beløp som plenum set for ${navn}`,
    begrunnelse: 'Grunngiving',
    grunnFor: (navn) => `Kvifor plenum går bort frå gruppa for ${navn}`,
    grunnTittel: 'Kvifor eit anna beløp enn gruppa',
    partnerFor: (navn) => `Forklaring for ${navn}`,
    partner: (tiltak) => `Utan UH-partnar: ${tiltak}. Kvifor kan det likevel innstillast?`,
    sistLagret: (hvem, tid) => `Sist lagra${hvem === '' ? '' : ` av ${hvem}`} ${tid}.`,
    lagre: 'Lagre og rekn ut',
    tilbake: 'Til innstillinga',
    sum: {
      etikett: 'Summar',
      pott: 'Potten',
      omsokt: 'Søkt om',
      samlet: 'Samla innstilling',
      rest: 'Rest',
      rettes: 'Må rettast',
    },
    feil: {
      ikkeBelop:
        'Skriv beløpet i heile kroner, til dømes 283 453. Lat feltet stå tomt for å følgje gruppa.',
      forLang: (storst) => `Teksten er for lang. Han kan ha ${storst} teikn.`,
      overOmsokt: (omsokt) => `Beløpet kan ikkje vere meir enn det er søkt om, ${omsokt}.`,
      overRamme: (ramme) =>
        `Beløpet er over ramma på ${ramme}. Set det ned, eller slå på utvida ramme.`,
      avvik: (gruppe) => `Gruppa innstilte ${gruppe}. Skriv kvifor plenum vil noko anna.`,
      utvidet: 'Skriv kvifor ramma blir utvida.',
      overPott: (over) =>
        `Innstillinga er ${over} meir enn potten. Set ned eitt eller fleire beløp.`,
    },
    konflikt: {
      tittel: 'Nokon har lagra medan du skreiv',
      hvem: (hvem, tid) =>
        hvem === '' ? `Utkastet blei lagra ${tid}.` : `${hvem} lagra utkastet ${tid}.`,
      tekst:
        'Det du skreiv, er ikkje lagra. Under ser du utkastet slik det er no. Det du skreiv annleis, står her, så du kan kopiere det inn.',
      duSkrev: 'Du skreiv:',
    },
    vedtatt:
      'Innstillinga er vedteken og kan ikkje redigerast. Begynn på eit nytt utkast frå sida for innstillinga.',
  },
  en: {
    tittel: 'Edit the joint recommendation',
    ingress:
      'Write an amount only where the plenary wants something else than the group. Save to compute the sums again.',
    felles: 'For the whole recommendation',
    sak: 'The forum’s case',
    sakHjelp: 'For example “Sak 7/2023”. Must be filled in before the decision.',
    utvidet: 'Extended frame',
    utvidetHjelp:
      'Switch on only when the forum has agreed to recommend above a frame. It applies to the whole recommendation.',
    utvidetGrunn: 'Why an extended frame',
    utvidetGrunnHjelp: 'The reason is part of the decision.',
    linjer: 'Amount per network',
    linjerHjelp:
      'An empty field follows the group. If the group has not assessed the case, it is on or under the frame.',
    tabell: 'Amounts and reasons per network, in kroner',
    nettverk: 'Network',
    ramme: 'Frame',
    omsokt: 'Applied for',
    gruppe: 'The group',
    ikkeVurdert: 'Not assessed',
    tomt: 'Recommended',
    belop: 'The plenary sets',
    belopFor: (navn) => `Amount the plenary sets for ${navn}`,
    begrunnelse: 'Reason',
    grunnFor: (navn) => `Why the plenary departs from the group for ${navn}`,
    grunnTittel: 'Why another amount than the group’s',
    partnerFor: (navn) => `Explanation for ${navn}`,
    partner: (tiltak) =>
      `Without a university partner: ${tiltak}. Why may it still be recommended?`,
    sistLagret: (hvem, tid) => `Last saved${hvem === '' ? '' : ` by ${hvem}`} on ${tid}.`,
    lagre: 'Save and compute',
    tilbake: 'To the recommendation',
    sum: {
      etikett: 'Sums',
      pott: 'The pot',
      omsokt: 'Applied for',
      samlet: 'Joint recommendation',
      rest: 'Remainder',
      rettes: 'To correct',
    },
    feil: {
      ikkeBelop:
        'Write the amount in whole kroner, for example 283 453. Leave it empty to follow the group.',
      forLang: (storst) => `The text is too long. It may have ${storst} characters.`,
      overOmsokt: (omsokt) => `The amount cannot be more than applied for, ${omsokt}.`,
      overRamme: (ramme) =>
        `The amount is above the frame of ${ramme}. Lower it, or switch on extended frame.`,
      avvik: (gruppe) =>
        `The group recommended ${gruppe}. Write why the plenary wants something else.`,
      utvidet: 'Write why the frame is extended.',
      overPott: (over) =>
        `The recommendation is ${over} more than the pot. Lower one or more amounts.`,
    },
    konflikt: {
      tittel: 'Somebody saved while you were writing',
      hvem: (hvem, tid) =>
        hvem === '' ? `The draft was saved on ${tid}.` : `${hvem} saved the draft on ${tid}.`,
      tekst:
        'What you wrote is not saved. Below is the draft as it is now. What you wrote differently stands here, so that you can copy it in.',
      duSkrev: 'You wrote:',
    },
    vedtatt: 'The recommendation is adopted and cannot be edited. Begin a new draft from its page.',
  },
})
