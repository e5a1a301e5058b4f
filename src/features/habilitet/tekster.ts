import type { Habilitetsfeil } from '#core/habilitet/gyldig.ts'
import type { Avgjorere, KanIkkeAvgjoreGrunn } from '#core/habilitet/kan-avgjore.ts'
import type { KanIkkeMeldeGrunn, KanIkkeTrekkeGrunn } from '#core/habilitet/kan-melde.ts'
import type { Utfall } from '#core/habilitet/typer.ts'
import { tekster } from '#platform/i18n.ts'

type Feltkode = Habilitetsfeil['kode']

interface Habilitetstekster {
  tittel: string
  tittelGruppe: (gruppe: string) => string
  tittelSak: (nettverk: string) => string
  gruppe: (navn: string) => string
  vurdering: string
  ingress: string
  ingressSak: string
  lov: (hjemmel: string) => string
  tilSaken: string
  tilLista: string
  ingenSaker: string
  status: {
    ingen: string
    foreslatt: string
    meldt: string
    inhabil: string
    habil: string
    trukket: string
  }
  kolonner: {
    sak: string
    navn: string
    sete: string
    status: string
    grunn: string
    hjemmel: string
    begrunnelse: string
    hvem: string
    tid: string
    deltar: string
    velg: string
    handling: string
  }
  tabell: (sak: string) => string
  ingenReist: string
  /** Of one who took part in the assessment and is not in the group any more. */
  harGattUt: string
  uten: (n: number) => string
  taOpp: string
  avgjor: string
  avgjorNytt: string
  avgjorFor: (navn: string, sak: string) => string
  deltar: { ja: string; nei: string }
  hvemAvgjor: Record<Avgjorere['hvem'], string>
  skjultOrd: string
  forslag: {
    tittel: (n: number) => string
    ingress: string
    velg: (navn: string, sak: string) => string
    ord: string
    ordHjelp: string
    ordForslag: string
    knapp: string
    ingenValgt: string
    tabell: string
  }
  meg: {
    tittel: string
    deltar: string
    foreslatt: (grunn: string) => string
    meldt: string
    inhabil: string
    habil: string
    ikkeMedlem: string
    meldTittel: string
    meldHjelp: string
    grunn: string
    velgGrunn: string
    ord: string
    ordHjelp: string
    meld: string
    trekk: string
    trekkHjelp: string
  }
  skjema: {
    tittel: (navn: string) => string
    ingress: (sak: string) => string
    utfall: string
    valg: Record<Utfall, string>
    valgHjelp: Record<Utfall, string>
    grunn: string
    grunnHjelp: string
    ord: string
    ordHjelp: string
    lagre: string
    star: string
    historikk: string
    lest: (grunn: string, ord: string) => string
  }
  historikk: { tittel: string; tabell: string; tom: string }
  kanIkkeMelde: Record<KanIkkeMeldeGrunn, string>
  kanIkkeTrekke: Record<KanIkkeTrekkeGrunn, string>
  kanIkkeAvgjore: Record<KanIkkeAvgjoreGrunn, string>
  feil: Record<Feltkode, string>
  finnesIkke: string
  utdatert: { tittel: string; tekst: string }
  kvittering: {
    meldt: (sak: string) => string
    trukket: (sak: string) => string
    avgjort: (navn: string, utfall: string, sak: string) => string
    alle: (n: number) => string
  }
  lastNed: string
}

export const habilitetstekster = tekster<Habilitetstekster>({
  nb: {
    tittel: 'Habilitet',
    tittelGruppe: (gruppe) => `Habilitet i gruppe ${gruppe}`,
    tittelSak: (nettverk) => `Habilitet i saken fra ${nettverk}`,
    gruppe: (navn) => `Gruppe ${navn}`,
    vurdering: 'Vurdering i grupper',
    ingress:
      'Den som er for nær en sak, deltar ikke i den. Regelen foreslår, den det gjelder melder fra, og gruppa avgjør.',
    ingressSak: 'Den som er for nær saken, vurderer den ikke, taler ikke i den og telles ikke med.',
    lov: (hjemmel) =>
      `Gruppa avgjør uten den det gjelder, og uten andre som det er stilt spørsmål om i samme sak${hjemmel}. Lederen fører avgjørelsen. Gjelder det lederen, fører sekretæren den, og ellers en annen i gruppa.`,
    tilSaken: 'Åpne saken',
    tilLista: 'Alle sakene i gruppa',
    ingenSaker: 'Gruppa har ingen innsendte saker.',
    status: {
      ingen: 'Ingen spørsmål',
      foreslatt: 'Foreslått inhabil',
      meldt: 'Meldt inhabil',
      inhabil: 'Inhabil',
      habil: 'Habil',
      trukket: 'Trukket melding',
    },
    kolonner: {
      sak: 'Sak',
      navn: 'Navn',
      sete: 'Sete',
      status: 'Habilitet',
      grunn: 'Grunn',
      hjemmel: 'Hjemmel',
      begrunnelse: 'Begrunnelse',
      hvem: 'Ført av',
      tid: 'Når',
      deltar: 'Deltar',
      velg: 'Ta med',
      handling: 'Handling',
    },
    tabell: (sak) => `Habilitet i saken fra ${sak}`,
    ingenReist: 'Det er ikke stilt spørsmål om noen i denne saken.',
    harGattUt: 'Var med da saken ble vurdert, og er ikke i gruppa lenger',
    uten: (n) =>
      n === 1
        ? '1 i gruppa uten spørsmål om habilitet'
        : `${n} i gruppa uten spørsmål om habilitet`,
    taOpp: 'ta opp habiliteten',
    avgjor: 'Avgjør',
    avgjorNytt: 'Avgjør på nytt',
    avgjorFor: (navn, sak) => `${navn} i saken fra ${sak}`,
    deltar: { ja: 'Ja', nei: 'Nei' },
    hvemAvgjor: {
      leder: 'Lederen fører avgjørelsen.',
      sekretaer: 'Sekretæren fører avgjørelsen, fordi lederen selv er berørt.',
      rest: 'En annen i gruppa fører avgjørelsen, fordi leder og sekretær er berørt.',
      'alle-berort': 'Alle er berørt. Da deltar alle unntatt den det gjelder.',
      ingen: 'Ingen i gruppa kan avgjøre dette. Sekretariatet må flytte saken.',
    },
    skjultOrd: 'Begrunnelsen er for gruppa og sekretariatet.',
    forslag: {
      tittel: (n) => (n === 1 ? '1 forslag etter regelen' : `${n} forslag etter regelen`),
      ingress:
        'Regelen ser på nettverk, eier og institusjon. Kryss av for dem gruppa er enig i; resten blir stående som forslag.',
      velg: (navn, sak) => `${navn} er inhabil i saken fra ${sak}`,
      ord: 'Begrunnelse for dem du har krysset av',
      ordHjelp: 'Samme begrunnelse føres på hver av dem.',
      ordForslag: 'Gruppa er enig i forslaget etter regelen.',
      knapp: 'Avgjør de valgte som inhabile',
      ingenValgt: 'Kryss av for minst én.',
      tabell: 'Forslag etter regelen',
    },
    meg: {
      tittel: 'Deg i denne saken',
      deltar: 'Du deltar i saken.',
      foreslatt: (grunn) =>
        `Regelen foreslår at du er inhabil: du ${grunn}. Du deltar ikke før gruppa har avgjort det.`,
      meldt: 'Du har meldt deg inhabil. Du deltar ikke før gruppa har avgjort det.',
      inhabil: 'Gruppa har avgjort at du er inhabil. Du deltar ikke i saken.',
      habil: 'Gruppa har avgjort at du er habil. Du deltar i saken.',
      ikkeMedlem: 'Du er ikke med i denne gruppa, og melder derfor ikke habilitet her.',
      meldTittel: 'Jeg er inhabil i denne saken',
      meldHjelp: 'Si fra i god tid, også når du er i tvil. Gruppa avgjør.',
      grunn: 'Grunn',
      velgGrunn: 'Velg en grunn',
      ord: 'Hva gjelder det?',
      ordHjelp:
        'Skriv kort. Gruppa og sekretariatet kan lese det. Ikke skriv navn på andre eller opplysninger om helse.',
      meld: 'Meld fra',
      trekk: 'Trekk meldingen',
      trekkHjelp:
        'Du kan trekke meldingen til gruppa har avgjort den. Den blir stående i historikken.',
    },
    skjema: {
      tittel: (navn) => `Avgjør habiliteten til ${navn}`,
      ingress: (sak) => `I saken fra ${sak}.`,
      utfall: 'Hva har gruppa kommet til?',
      valg: { inhabil: 'Inhabil', habil: 'Habil' },
      valgHjelp: {
        inhabil: 'Deltar ikke i saken.',
        habil: 'Deltar som de andre.',
      },
      grunn: 'Grunn',
      grunnHjelp: 'Kreves når utfallet er inhabil.',
      ord: 'Begrunnelse',
      ordHjelp: 'Hva gruppa har lagt vekt på. Skriv kort.',
      lagre: 'Før avgjørelsen',
      star: 'Slik står det nå',
      historikk: 'Historikk',
      lest: (grunn, ord) => `${grunn}: «${ord}»`,
    },
    historikk: {
      tittel: 'Historikk',
      tabell: 'Meldinger og avgjørelser i denne saken',
      tom: 'Ingenting er meldt eller avgjort ennå.',
    },
    kanIkkeMelde: {
      'innstilling-vedtatt': 'Felles innstilling er vedtatt. Da kan ingen melde seg inhabil.',
      'ikke-i-gruppa': 'Du er ikke med i denne gruppa.',
      'alt-meldt': 'Du har alt meldt deg inhabil i denne saken.',
      'alt-inhabil': 'Det er alt avgjort at du er inhabil i denne saken.',
    },
    kanIkkeTrekke: {
      'innstilling-vedtatt': 'Felles innstilling er vedtatt. Da kan ingen melding trekkes.',
      'ikke-i-gruppa': 'Du er ikke med i denne gruppa.',
      'ikke-meldt': 'Du har ikke meldt deg inhabil i denne saken.',
      avgjort: 'Gruppa har avgjort meldingen. Da kan den ikke trekkes.',
    },
    kanIkkeAvgjore: {
      'innstilling-vedtatt': 'Felles innstilling er vedtatt. Habiliteten avgjøres ikke lenger.',
      'egen-habilitet': 'Ingen avgjør sin egen habilitet.',
      'ikke-i-gruppa': 'Bare gruppa som har saken, avgjør.',
      'uten-stemmerett': 'Plassen din har ikke stemmerett.',
      'selv-i-saken': 'Det er stilt spørsmål om din egen habilitet i denne saken.',
      'lederen-avgjor': 'Lederen fører avgjørelsen.',
      'sekretaeren-avgjor': 'Sekretæren fører avgjørelsen, fordi lederen selv er berørt.',
    },
    feil: {
      'grunn-mangler': 'Velg en grunn.',
      'grunn-gjelder-ikke': 'Denne grunnen gjelder ikke for gruppa. Velg en annen.',
      'ord-mangler': 'Skriv hva det gjelder.',
      'ord-for-langt': 'Teksten er for lang. Bruk høyst 1 000 tegn.',
      'utfall-mangler': 'Velg om personen er habil eller inhabil.',
    },
    finnesIkke: 'Personen er ikke lenger med i gruppa, eller saken er flyttet.',
    utdatert: {
      tittel: 'Noen andre var først',
      tekst:
        'Habiliteten er meldt eller avgjort etter at du åpnet siden. Ingenting er lagret. Se hvordan det står nå, og før på nytt hvis det trengs.',
    },
    kvittering: {
      meldt: (sak) => `Du er meldt inhabil i saken fra ${sak}.`,
      trukket: (sak) => `Meldingen i saken fra ${sak} er trukket.`,
      avgjort: (navn, utfall, sak) => `${navn} er avgjort ${utfall} i saken fra ${sak}.`,
      alle: (n) => (n === 1 ? '1 er avgjort inhabil.' : `${n} er avgjort inhabile.`),
    },
    lastNed: 'Last ned habilitetslista',
  },
  nn: {
    tittel: 'Habilitet',
    tittelGruppe: (gruppe) => `Habilitet i gruppe ${gruppe}`,
    tittelSak: (nettverk) => `Habilitet i saka frå ${nettverk}`,
    gruppe: (navn) => `Gruppe ${navn}`,
    vurdering: 'Vurdering i grupper',
    ingress:
      'Den som er for nær ei sak, deltek ikkje i ho. Regelen foreslår, den det gjeld melder frå, og gruppa avgjer.',
    ingressSak:
      'Den som er for nær saka, vurderer ho ikkje, taler ikkje i ho og blir ikkje telt med.',
    lov: (hjemmel) =>
      `Gruppa avgjer utan den det gjeld, og utan andre som det er stilt spørsmål om i same sak${hjemmel}. Leiaren fører avgjerda. Gjeld det leiaren, fører sekretæren ho, og elles ein annan i gruppa.`,
    tilSaken: 'Opne saka',
    tilLista: 'Alle sakene i gruppa',
    ingenSaker: 'Gruppa har ingen innsende saker.',
    status: {
      ingen: 'Ingen spørsmål',
      foreslatt: 'Foreslått inhabil',
      meldt: 'Meld inhabil',
      inhabil: 'Inhabil',
      habil: 'Habil',
      trukket: 'Trekt melding',
    },
    kolonner: {
      sak: 'Sak',
      navn: 'Namn',
      sete: 'Sete',
      status: 'Habilitet',
      grunn: 'Grunn',
      hjemmel: 'Heimel',
      begrunnelse: 'Grunngiving',
      hvem: 'Ført av',
      tid: 'Når',
      deltar: 'Deltek',
      velg: 'Ta med',
      handling: 'Handling',
    },
    tabell: (sak) => `Habilitet i saka frå ${sak}`,
    ingenReist: 'Det er ikkje stilt spørsmål om nokon i denne saka.',
    harGattUt: 'Var med då saka vart vurdert, og er ikkje i gruppa lenger',
    uten: (n) =>
      n === 1
        ? '1 i gruppa utan spørsmål om habilitet'
        : `${n} i gruppa utan spørsmål om habilitet`,
    taOpp: 'ta opp habiliteten',
    avgjor: 'Avgjer',
    avgjorNytt: 'Avgjer på nytt',
    avgjorFor: (navn, sak) => `${navn} i saka frå ${sak}`,
    deltar: { ja: 'Ja', nei: 'Nei' },
    hvemAvgjor: {
      leder: 'Leiaren fører avgjerda.',
      sekretaer: 'Sekretæren fører avgjerda, fordi leiaren sjølv er berørt.',
      rest: 'Ein annan i gruppa fører avgjerda, fordi leiar og sekretær er berørte.',
      'alle-berort': 'Alle er berørte. Då deltek alle unnateke den det gjeld.',
      ingen: 'Ingen i gruppa kan avgjere dette. Sekretariatet må flytte saka.',
    },
    skjultOrd: 'Grunngivinga er for gruppa og sekretariatet.',
    forslag: {
      tittel: (n) => (n === 1 ? '1 forslag etter regelen' : `${n} forslag etter regelen`),
      ingress:
        'Regelen ser på nettverk, eigar og institusjon. Kryss av for dei gruppa er einig i; resten blir ståande som forslag.',
      velg: (navn, sak) => `${navn} er inhabil i saka frå ${sak}`,
      ord: 'Grunngiving for dei du har kryssa av',
      ordHjelp: 'Same grunngiving blir ført på kvar av dei.',
      ordForslag: 'Gruppa er einig i forslaget etter regelen.',
      knapp: 'Avgjer dei valde som inhabile',
      ingenValgt: 'Kryss av for minst éin.',
      tabell: 'Forslag etter regelen',
    },
    meg: {
      tittel: 'Deg i denne saka',
      deltar: 'Du deltek i saka.',
      foreslatt: (grunn) =>
        `Regelen foreslår at du er inhabil: du ${grunn}. Du deltek ikkje før gruppa har avgjort det.`,
      meldt: 'Du har meldt deg inhabil. Du deltek ikkje før gruppa har avgjort det.',
      inhabil: 'Gruppa har avgjort at du er inhabil. Du deltek ikkje i saka.',
      habil: 'Gruppa har avgjort at du er habil. Du deltek i saka.',
      ikkeMedlem: 'Du er ikkje med i denne gruppa, og melder difor ikkje habilitet her.',
      meldTittel: 'Eg er inhabil i denne saka',
      meldHjelp: 'Sei frå i god tid, også når du er i tvil. Gruppa avgjer.',
      grunn: 'Grunn',
      velgGrunn: 'Vel ein grunn',
      ord: 'Kva gjeld det?',
      ordHjelp:
        'Skriv kort. Gruppa og sekretariatet kan lese det. Ikkje skriv namn på andre eller opplysningar om helse.',
      meld: 'Meld frå',
      trekk: 'Trekk meldinga',
      trekkHjelp:
        'Du kan trekkje meldinga til gruppa har avgjort ho. Ho blir ståande i historikken.',
    },
    skjema: {
      tittel: (navn) => `Avgjer habiliteten til ${navn}`,
      ingress: (sak) => `I saka frå ${sak}.`,
      utfall: 'Kva har gruppa kome til?',
      valg: { inhabil: 'Inhabil', habil: 'Habil' },
      valgHjelp: {
        inhabil: 'Deltek ikkje i saka.',
        habil: 'Deltek som dei andre.',
      },
      grunn: 'Grunn',
      grunnHjelp: 'Trengst når utfallet er inhabil.',
      ord: 'Grunngiving',
      ordHjelp: 'Kva gruppa har lagt vekt på. Skriv kort.',
      lagre: 'Før avgjerda',
      star: 'Slik står det no',
      historikk: 'Historikk',
      lest: (grunn, ord) => `${grunn}: «${ord}»`,
    },
    historikk: {
      tittel: 'Historikk',
      tabell: 'Meldingar og avgjerder i denne saka',
      tom: 'Ingenting er meldt eller avgjort enno.',
    },
    kanIkkeMelde: {
      'innstilling-vedtatt': 'Felles innstilling er vedteken. Då kan ingen melde seg inhabil.',
      'ikke-i-gruppa': 'Du er ikkje med i denne gruppa.',
      'alt-meldt': 'Du har alt meldt deg inhabil i denne saka.',
      'alt-inhabil': 'Det er alt avgjort at du er inhabil i denne saka.',
    },
    kanIkkeTrekke: {
      'innstilling-vedtatt': 'Felles innstilling er vedteken. Då kan inga melding trekkjast.',
      'ikke-i-gruppa': 'Du er ikkje med i denne gruppa.',
      'ikke-meldt': 'Du har ikkje meldt deg inhabil i denne saka.',
      avgjort: 'Gruppa har avgjort meldinga. Då kan ho ikkje trekkjast.',
    },
    kanIkkeAvgjore: {
      'innstilling-vedtatt':
        'Felles innstilling er vedteken. Habiliteten blir ikkje avgjord lenger.',
      'egen-habilitet': 'Ingen avgjer sin eigen habilitet.',
      'ikke-i-gruppa': 'Berre gruppa som har saka, avgjer.',
      'uten-stemmerett': 'Plassen din har ikkje røysterett.',
      'selv-i-saken': 'Det er stilt spørsmål om din eigen habilitet i denne saka.',
      'lederen-avgjor': 'Leiaren fører avgjerda.',
      'sekretaeren-avgjor': 'Sekretæren fører avgjerda, fordi leiaren sjølv er berørt.',
    },
    feil: {
      'grunn-mangler': 'Vel ein grunn.',
      'grunn-gjelder-ikke': 'Denne grunnen gjeld ikkje for gruppa. Vel ein annan.',
      'ord-mangler': 'Skriv kva det gjeld.',
      'ord-for-langt': 'Teksten er for lang. Bruk høgst 1 000 teikn.',
      'utfall-mangler': 'Vel om personen er habil eller inhabil.',
    },
    finnesIkke: 'Personen er ikkje lenger med i gruppa, eller saka er flytt.',
    utdatert: {
      tittel: 'Nokon andre var først',
      tekst:
        'Habiliteten er meld eller avgjord etter at du opna sida. Ingenting er lagra. Sjå korleis det står no, og før på nytt om det trengst.',
    },
    kvittering: {
      meldt: (sak) => `Du er meld inhabil i saka frå ${sak}.`,
      trukket: (sak) => `Meldinga i saka frå ${sak} er trekt.`,
      avgjort: (navn, utfall, sak) => `${navn} er avgjord ${utfall} i saka frå ${sak}.`,
      alle: (n) => (n === 1 ? '1 er avgjord inhabil.' : `${n} er avgjorde inhabile.`),
    },
    lastNed: 'Last ned habilitetslista',
  },
  en: {
    tittel: 'Recusal',
    tittelGruppe: (gruppe) => `Recusal in group ${gruppe}`,
    tittelSak: (nettverk) => `Recusal in the case from ${nettverk}`,
    gruppe: (navn) => `Group ${navn}`,
    vurdering: 'Assessment in groups',
    ingress:
      'Nobody takes part in a case they are too near. The rule proposes, the person declares, and the group decides.',
    ingressSak:
      'One who is too near the case does not assess it, does not speak in it and is not counted.',
    lov: (hjemmel) =>
      `The group decides without the person it is about, and without others who are in question in the same case${hjemmel}. The leader records the decision. If it is about the leader, the secretary does, and else another of the group.`,
    tilSaken: 'Open the case',
    tilLista: 'All the cases of the group',
    ingenSaker: 'The group has no submitted cases.',
    status: {
      ingen: 'No question',
      foreslatt: 'Proposed recused',
      meldt: 'Declared recused',
      inhabil: 'Recused',
      habil: 'Impartial',
      trukket: 'Declaration withdrawn',
    },
    kolonner: {
      sak: 'Case',
      navn: 'Name',
      sete: 'Seat',
      status: 'Recusal',
      grunn: 'Ground',
      hjemmel: 'Legal basis',
      begrunnelse: 'Reason',
      hvem: 'Recorded by',
      tid: 'When',
      deltar: 'Takes part',
      velg: 'Include',
      handling: 'Action',
    },
    tabell: (sak) => `Recusal in the case from ${sak}`,
    ingenReist: 'Nobody is in question in this case.',
    harGattUt: 'Took part when the case was assessed, and is not in the group any more',
    uten: (n) => `${n} of the group without a question of recusal`,
    taOpp: 'raise the question',
    avgjor: 'Decide',
    avgjorNytt: 'Decide anew',
    avgjorFor: (navn, sak) => `${navn} in the case from ${sak}`,
    deltar: { ja: 'Yes', nei: 'No' },
    hvemAvgjor: {
      leder: 'The leader records the decision.',
      sekretaer: 'The secretary records the decision, for the leader is concerned.',
      rest: 'Another of the group records the decision, for leader and secretary are concerned.',
      'alle-berort': 'Everyone is concerned. Then all but the one it is about take part.',
      ingen: 'Nobody in the group can decide this. The secretariat must move the case.',
    },
    skjultOrd: 'The reason is for the group and the secretariat.',
    forslag: {
      tittel: (n) => (n === 1 ? '1 proposal by rule' : `${n} proposals by rule`),
      ingress:
        'The rule looks at network, owner and institution. Tick those the group agrees on; the rest remain proposals.',
      velg: (navn, sak) => `${navn} is recused in the case from ${sak}`,
      ord: 'Reason for those you have ticked',
      ordHjelp: 'The same reason is recorded for each of them.',
      ordForslag: 'The group agrees with the proposal by rule.',
      knapp: 'Decide that those ticked are recused',
      ingenValgt: 'Tick at least one.',
      tabell: 'Proposals by rule',
    },
    meg: {
      tittel: 'You in this case',
      deltar: 'You take part in the case.',
      foreslatt: (grunn) =>
        `The rule proposes that you are recused: one who ${grunn}. You do not take part until the group has decided.`,
      meldt:
        'You have declared yourself recused. You do not take part until the group has decided.',
      inhabil: 'The group has decided that you are recused. You do not take part in the case.',
      habil: 'The group has decided that you are impartial. You take part in the case.',
      ikkeMedlem: 'You are not a member of this group, so you declare nothing here.',
      meldTittel: 'I am recused in this case',
      meldHjelp: 'Say so in good time, also when you are in doubt. The group decides.',
      grunn: 'Ground',
      velgGrunn: 'Choose a ground',
      ord: 'What is it about?',
      ordHjelp:
        'Be brief. The group and the secretariat can read it. Do not write names of others or anything about health.',
      meld: 'Declare',
      trekk: 'Withdraw the declaration',
      trekkHjelp: 'You may withdraw it until the group has decided. It stays in the history.',
    },
    skjema: {
      tittel: (navn) => `Decide on ${navn}`,
      ingress: (sak) => `In the case from ${sak}.`,
      utfall: 'What has the group come to?',
      valg: { inhabil: 'Recused', habil: 'Impartial' },
      valgHjelp: {
        inhabil: 'Does not take part in the case.',
        habil: 'Takes part as the others.',
      },
      grunn: 'Ground',
      grunnHjelp: 'Required when the person is recused.',
      ord: 'Reason',
      ordHjelp: 'What the group has found decisive. Be brief.',
      lagre: 'Record the decision',
      star: 'As it stands now',
      historikk: 'History',
      lest: (grunn, ord) => `${grunn}: “${ord}”`,
    },
    historikk: {
      tittel: 'History',
      tabell: 'Declarations and decisions in this case',
      tom: 'Nothing is declared or decided yet.',
    },
    kanIkkeMelde: {
      'innstilling-vedtatt': 'The joint recommendation is adopted. Nobody may declare now.',
      'ikke-i-gruppa': 'You are not a member of this group.',
      'alt-meldt': 'You have declared yourself recused in this case already.',
      'alt-inhabil': 'It is decided already that you are recused in this case.',
    },
    kanIkkeTrekke: {
      'innstilling-vedtatt':
        'The joint recommendation is adopted. No declaration can be withdrawn.',
      'ikke-i-gruppa': 'You are not a member of this group.',
      'ikke-meldt': 'You have declared nothing in this case.',
      avgjort: 'The group has decided on the declaration. It cannot be withdrawn.',
    },
    kanIkkeAvgjore: {
      'innstilling-vedtatt': 'The joint recommendation is adopted. Recusal is no longer decided.',
      'egen-habilitet': 'Nobody decides on themselves.',
      'ikke-i-gruppa': 'Only the group that has the case decides.',
      'uten-stemmerett': 'Your seat has no vote.',
      'selv-i-saken': 'You are yourself in question in this case.',
      'lederen-avgjor': 'The leader records the decision.',
      'sekretaeren-avgjor': 'The secretary records the decision, for the leader is concerned.',
    },
    feil: {
      'grunn-mangler': 'Choose a ground.',
      'grunn-gjelder-ikke': 'This ground does not apply to the group. Choose another.',
      'ord-mangler': 'Write what it is about.',
      'ord-for-langt': 'The text is too long. Use at most 1 000 characters.',
      'utfall-mangler': 'Choose whether the person is impartial or recused.',
    },
    finnesIkke: 'The person is no longer in the group, or the case has been moved.',
    utdatert: {
      tittel: 'Somebody was first',
      tekst:
        'Something is declared or decided since you opened the page. Nothing is saved. See how it stands now, and record anew if needed.',
    },
    kvittering: {
      meldt: (sak) => `You are declared recused in the case from ${sak}.`,
      trukket: (sak) => `The declaration in the case from ${sak} is withdrawn.`,
      avgjort: (navn, utfall, sak) => `${navn} is decided ${utfall} in the case from ${sak}.`,
      alle: (n) => `${n} decided recused.`,
    },
    lastNed: 'Download the list',
  },
})
