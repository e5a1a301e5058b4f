import type { Linjehinder } from '#core/innstilling/typer.ts'
import type { Vurderingsresultat } from '#core/vurdering/typer.ts'
import { tekster } from '#platform/i18n.ts'
import type { Innstillingsstatus } from './sporringer.ts'

type Tall = (tekst: string) => string

interface Innstillingstekster {
  tittel: string
  avsender: (fylke: string) => string
  ingress: { utkast: string; vedtatt: string }
  status: Record<Innstillingsstatus, string>
  versjon: (nr: number) => string
  ikkeKlar: {
    tittel: string
    merke: string
    mote: (dato: string) => string
    utenMote: string
    imens: string
    rammer: string
  }
  utkastvarsel: (dato: string | null) => string
  utenVurdering: string
  forTidlig: { tittel: string; tekst: string }
  nyttUtkast: string
  seUtkast: string
  seVedtatt: string
  erErstattet: string
  vedtattTittel: (tid: string, sak: string) => string
  fortAv: (hvem: string) => string
  kort: {
    pott: string
    pottTekst: string
    omsokt: string
    antall: (n: number) => string
    samlet: string
    kuttet: Tall
    rest: string
    restTekst: string
    overPott: Tall
  }
  fremdrift: { tittel: string; av: (sum: string, pott: string) => string; igjen: Tall; over: Tall }
  figur: { tittel: string; samlet: string; omsokt: string; ramme: string }
  tabell: {
    tittel: string
    tekst: string
    nettverk: string
    ramme: string
    omsokt: string
    motRammen: string
    gruppe: string
    samlet: string
    kuttet: string
    hvorfor: string
    sum: string
    ikkeVurdert: string
    ikkeSendt: string
    ingenRamme: string
    utenSak: Tall
    utenSakOgRamme: string
  }
  resultat: Record<Vurderingsresultat, string>
  grunn: {
    paRamme: string
    heleRammen: string
    alt: string
    overRamme: Tall
    gruppa: Tall
    plenum: Tall
    mer: Tall
    mindre: Tall
    avvikGrunn: Tall
    utvidet: Tall
    utenPartner: (tiltak: string, flere: boolean) => string
    forklaring: Tall
    kriterium: (navn: string, grunn: string) => string
  }
  utvidet: { tittel: string; tekst: Tall }
  vedtak: {
    forslag: string
    vedtatt: string
    ingress: string
    ogsaPa: { nb: string; nn: string; en: string }
    engelskErTilLesing: string
  }
  publisert: {
    tittel: string
    lik: string
    begge: (her: string, der: string, endring: string) => string
    krona: (navn: string, publisert: string, vedtatt: string, endring: string) => string
    sum: (publisert: string, pott: string) => string
    kilde: Tall
    tabell: string
    publisert: string
    vedtattRamme: string
    forslag: string
    forslagPublisert: string
  }
  hindringer: {
    tittel: (n: number) => string
    ingen: string
    rett: string
    linje: {
      [K in Linjehinder['kode']]: (navn: string, a: string, b: string) => string
    }
    ikkeVurderte: (n: number) => string
    lenke: {
      gruppe: Tall
      paNytt: Tall
      habilitet: Tall
      fordeling: string
      grunnlag: string
      sak: string
      utvidet: string
      linjer: string
      belop: Tall
      grunn: Tall
      partner: Tall
    }
    ingenRammer: string
    ingenSaker: string
    utvidetUtenGrunn: string
    overPott: (sum: string, pott: string, over: string) => string
    sakMangler: string
    /** In a case the reader may not read. */
    iLukketSak: Tall
  }
  /** In place of figures and reasons of a case the reader may not read. */
  lukket: {
    kort: string
    ikkeMed: (n: number) => string
    forFrist: string
    kladd: string
  }
  handling: {
    rediger: string
    vedtaTittel: string
    vedtaTekst: string
    vedta: string
    nyVersjonTittel: string
    nyVersjonTekst: string
    nyVersjon: string
    forkast: string
    forkastTekst: string
    hindret: (n: number) => string
  }
  kvittering: {
    lagret: string
    vedtatt: (nr: number) => string
    nyVersjon: string
    forkastet: string
  }
  konflikt: {
    tittel: string
    vedtatt: (tid: string, hvem: string) => string
    vedtattUtenHvem: (tid: string) => string
    endret: string
    ingenUtkast: string
    harUtkast: string
    ikkeVedtatt: string
    tilbake: string
  }
  versjoner: { tittel: string; rad: (nr: number, status: string, tid: string) => string }
  lastNed: string
  pdf: {
    ikkeVedtatt: string
    kutt: string
    merknadFordeling: (sak: string, dato: string) => string
  }
}

export const innstillingstekster = tekster<Innstillingstekster>({
  nb: {
    tittel: 'Samlet innstilling',
    avsender: (fylke) => `Samarbeidsforum i ${fylke}`,
    ingress: {
      utkast:
        'Her samles gruppenes vurderinger til én innstilling. Den viser hva hvert nettverk får, hva som er kuttet og hvorfor, og hva som er igjen.',
      vedtatt:
        'Dette har samarbeidsforum innstilt på: hva hvert nettverk får, hva som er kuttet og hvorfor, og hva som er igjen.',
    },
    status: { utkast: 'Utkast', vedtatt: 'Vedtatt', erstattet: 'Erstattet' },
    versjon: (nr) => `Versjon ${nr}`,
    ikkeKlar: {
      tittel: 'Innstillingen er ikke vedtatt ennå',
      merke: 'Ikke vedtatt',
      mote: (dato) =>
        `Samarbeidsforum behandler innstillingen ${dato}. Den vises her når den er vedtatt.`,
      utenMote: 'Den vises her når samarbeidsforum har vedtatt den. Datoen er ikke satt ennå.',
      imens: 'Imens kan du se hvordan pengene er fordelt på nettverkene.',
      rammer: 'Se rammene',
    },
    utkastvarsel: (dato) =>
      dato === null
        ? 'Dette er et utkast. Det gjelder ikke før samarbeidsforum har vedtatt det.'
        : `Dette er et utkast. Det gjelder ikke før samarbeidsforum har vedtatt det. Møtet er ${dato}.`,
    utenVurdering:
      'Gruppene har ikke vurdert alle saker ennå. Der vurderingen mangler, viser samlet innstilling forslaget «på ramme eller under ramme».',
    forTidlig: {
      tittel: 'Det er ikke noe å innstille ennå',
      tekst:
        'Først vedtas rammene, så sender partnerskapene inn beslutningsgrunnlag, og gruppene vurderer dem.',
    },
    nyttUtkast: 'Et nytt utkast er begynt. Det som er vedtatt, gjelder til utkastet blir vedtatt.',
    seUtkast: 'Se utkastet',
    seVedtatt: 'Se den vedtatte innstillingen',
    erErstattet: 'Denne innstillingen er erstattet av et senere vedtak. Den står her slik den var.',
    vedtattTittel: (tid, sak) => `Vedtatt ${tid}${sak === '' ? '' : `, ${sak}`}`,
    fortAv: (hvem) => `Ført av ${hvem}.`,
    kort: {
      pott: 'Potten',
      pottTekst: 'Det rammene deler',
      omsokt: 'Omsøkt',
      antall: (n) => (n === 1 ? 'i 1 beslutningsgrunnlag' : `i ${n} beslutningsgrunnlag`),
      samlet: 'Samlet innstilling',
      kuttet: (kr) => `${kr} mindre enn omsøkt`,
      rest: 'Rest',
      restTekst: 'Potten minus innstillingen',
      overPott: (kr) => `${kr} mer enn potten`,
    },
    fremdrift: {
      tittel: 'Innstilt av potten',
      av: (sum, pott) => `${sum} av ${pott}`,
      igjen: (kr) => `${kr} er igjen`,
      over: (kr) => `${kr} over potten`,
    },
    figur: {
      tittel: 'Innstilling mot omsøkt og ramme',
      samlet: 'Samlet innstilling',
      omsokt: 'Omsøkt',
      ramme: 'Ramme',
    },
    tabell: {
      tittel: 'Nettverk for nettverk',
      tekst: 'Ramme, omsøkt, innstilling fra gruppa og samlet innstilling per nettverk, i kroner',
      nettverk: 'Nettverk',
      ramme: 'Ramme',
      omsokt: 'Omsøkt',
      motRammen: 'Omsøkt mot ramme',
      gruppe: 'Innstilling fra gruppa',
      samlet: 'Samlet innstilling',
      kuttet: 'Kuttet',
      hvorfor: 'Hvorfor',
      sum: 'Sum',
      ikkeVurdert: 'Ikke vurdert',
      ikkeSendt: 'Ikke sendt',
      ingenRamme: 'Ingen ramme',
      utenSak: (kr) => `Beslutningsgrunnlag er ikke sendt. Rammen på ${kr} blir til rest.`,
      utenSakOgRamme: 'Beslutningsgrunnlag er ikke sendt.',
    },
    resultat: { innstilles: 'Innstilles', delvis: 'Innstilles delvis', avslas: 'Avslås' },
    grunn: {
      paRamme: 'Innstilt på ramme.',
      heleRammen: 'Søkte under rammen og får alt det er søkt om.',
      alt: 'Får alt det er søkt om.',
      overRamme: (kr) => `${kr} er søkt over rammen og er ikke innstilt.`,
      gruppa: (kr) => `Gruppa har tatt bort ${kr}.`,
      plenum: (kr) => `Plenum har tatt bort ${kr}.`,
      mer: (kr) => `Plenum innstiller ${kr} mer enn gruppa.`,
      mindre: (kr) => `Plenum innstiller ${kr} mindre enn gruppa.`,
      avvikGrunn: (g) => `Begrunnelse: ${g}`,
      utvidet: (kr) => `Utvidet ramme: ${kr} over rammen.`,
      utenPartner: (tiltak, flere) =>
        `${flere ? 'Tiltakene' : 'Tiltaket'} ${tiltak} har ikke UH-partner.`,
      forklaring: (g) => `Forklaring: ${g}`,
      kriterium: (navn, grunn) => `${navn}: ${grunn}`,
    },
    utvidet: {
      tittel: 'Utvidet ramme er slått på',
      tekst: (g) => `Begrunnelse: ${g}`,
    },
    vedtak: {
      forslag: 'Forslag til vedtak',
      vedtatt: 'Vedtak',
      ingress: 'Teksten lages av tallene over. Ingen beløp er skrevet inn for hånd.',
      ogsaPa: { nb: 'Teksten på bokmål', nn: 'Teksten på nynorsk', en: 'Teksten på engelsk' },
      engelskErTilLesing: 'Den engelske teksten er bare til lesing.',
    },
    publisert: {
      tittel: 'Sammenlignet med publiserte rammer',
      lik: 'De publiserte rammene gir det samme forslaget, krone for krone.',
      begge: (her, der, endring) =>
        `«På ramme eller under ramme» gir ${her} med de vedtatte rammene og ${der} med de publiserte: ${endring}.`,
      krona: (navn, publisert, vedtatt, endring) =>
        `Forskjellen ligger hos ${navn} (${endring}): Publisert ramme er ${publisert}, vedtatt ramme er ${vedtatt}.`,
      sum: (publisert, pott) =>
        `De publiserte rammene er ${publisert} til sammen, men potten er ${pott}.`,
      kilde: (k) => `Kilde: ${k}`,
      tabell: 'Rammer som er ulike, og hva «på ramme eller under ramme» gir, i kroner',
      publisert: 'Publisert ramme',
      vedtattRamme: 'Vedtatt ramme',
      forslag: 'Med vedtatt ramme',
      forslagPublisert: 'Med publisert ramme',
    },
    hindringer: {
      tittel: (n) =>
        n === 1
          ? 'Én ting må på plass før innstillingen kan vedtas'
          : `${n} ting må på plass før innstillingen kan vedtas`,
      ingen: 'Alt er på plass. Innstillingen kan vedtas.',
      rett: 'Rett opp',
      linje: {
        'sak-uten-gruppe': (navn, omsokt) =>
          `${navn} er ikke i noen gruppe. Det er søkt om ${omsokt}.`,
        'ikke-vurdert': (navn) => `${navn} er ikke vurdert.`,
        'vurdert-av-inhabil': (navn) =>
          `${navn} er vurdert sammen med en som siden er avgjort inhabil. Gruppa må vurdere saken på nytt.`,
        'habilitet-uavklart': (navn) =>
          `${navn} er vurdert av en det er stilt spørsmål om siden. Gruppa må avgjøre habiliteten.`,
        'uten-ramme': (navn) => `${navn} har ingen vedtatt ramme.`,
        'negativt-belop': (navn) => `${navn} har et negativt beløp.`,
        'over-omsokt': (navn, samlet, omsokt) =>
          `${navn} er innstilt på ${samlet}, men det er søkt om ${omsokt}.`,
        'over-ramme': (navn, samlet, ramme) =>
          `${navn} er innstilt på ${samlet}, men rammen er ${ramme}. Slå på utvidet ramme eller sett ned beløpet.`,
        'avvik-uten-grunn': (navn, samlet, gruppe) =>
          `${navn} er innstilt på ${samlet}, men gruppa innstilte ${gruppe}. Skriv hvorfor.`,
        'uten-partner': (navn, tiltak) =>
          `${navn} har tiltak uten partner: ${tiltak}. Forklar hvorfor det likevel kan innstilles.`,
      },
      ikkeVurderte: (n) => (n === 1 ? '1 sak er ikke vurdert:' : `${n} saker er ikke vurdert:`),
      lenke: {
        gruppe: (navn) => `Plasser ${navn} i en gruppe`,
        paNytt: (navn) => `Vurder ${navn} på nytt`,
        habilitet: (navn) => `Avgjør habiliteten i saken fra ${navn}`,
        fordeling: 'Gå til fordelingen',
        grunnlag: 'Gå til beslutningsgrunnlagene',
        sak: 'Skriv saksnummeret',
        utvidet: 'Skriv hvorfor rammen blir utvidet',
        linjer: 'Gå til beløpene',
        belop: (navn) => `Endre beløpet for ${navn}`,
        grunn: (navn) => `Begrunn beløpet for ${navn}`,
        partner: (navn) => `Skriv forklaringen for ${navn}`,
      },
      ingenRammer: 'Rammene er ikke vedtatt.',
      ingenSaker: 'Ingen beslutningsgrunnlag er sendt inn.',
      utvidetUtenGrunn: 'Utvidet ramme er slått på uten begrunnelse.',
      overPott: (sum, pott, over) =>
        `Innstillingen er ${sum}, men potten er ${pott}. Det er ${over} for mye.`,
      sakMangler: 'Saksnummeret i samarbeidsforum mangler.',
      iLukketSak: (navn) => `${navn}: noe gjenstår i saken.`,
    },
    lukket: {
      kort: 'Skjermet',
      ikkeMed: (n) =>
        n === 1
          ? '1 sak du ikke kan lese, er ikke med'
          : `${n} saker du ikke kan lese, er ikke med`,
      forFrist: 'Innholdet åpnes etter fristen for innsending.',
      kladd: 'Innholdet er ikke sendt inn.',
    },
    handling: {
      rediger: 'Rediger utkastet',
      vedtaTittel: 'Før vedtaket',
      vedtaTekst:
        'Når samarbeidsforum er enige, fører du vedtaket her. Da låses innstillingen, vurderingene, beslutningsgrunnlagene og rammene for året, og alle kan lese innstillingen.',
      vedta: 'Før innstillingen som vedtatt',
      nyVersjonTittel: 'Må innstillingen endres?',
      nyVersjonTekst:
        'En vedtatt innstilling endres aldri. Du kan begynne på et nytt utkast som erstatter den når det blir vedtatt.',
      nyVersjon: 'Begynn på et nytt utkast',
      forkast: 'Forkast utkastet',
      forkastTekst: 'Den vedtatte innstillingen blir stående.',
      hindret: (n) =>
        n === 1 ? 'Rett først opp det som mangler over.' : `Rett først opp de ${n} tingene over.`,
    },
    kvittering: {
      lagret: 'Utkastet er lagret og regnet ut på nytt.',
      vedtatt: (nr) => `Innstillingen er ført som vedtatt, versjon ${nr}.`,
      nyVersjon: 'Et nytt utkast er begynt, med de samme tallene som det vedtatte.',
      forkastet: 'Utkastet er forkastet.',
    },
    konflikt: {
      tittel: 'Noen kom før deg',
      vedtatt: (tid, hvem) =>
        `${hvem} førte innstillingen som vedtatt ${tid}. Ditt vedtak er ikke ført.`,
      vedtattUtenHvem: (tid) =>
        `Innstillingen ble ført som vedtatt ${tid}. Ditt vedtak er ikke ført.`,
      endret:
        'Innstillingen er endret etter at du åpnet siden. Se over tallene og teksten på nytt før du fører vedtaket.',
      ingenUtkast: 'Det er ikke noe utkast. Åpne redigeringen og lagre et utkast først.',
      harUtkast: 'Det er alt begynt på et nytt utkast.',
      ikkeVedtatt: 'Innstillingen er ikke vedtatt, så utkastet kan redigeres som det er.',
      tilbake: 'Til innstillingen',
    },
    versjoner: {
      tittel: 'Versjoner',
      rad: (nr, status, tid) => `Versjon ${nr}, ${status.toLowerCase()} ${tid}`,
    },
    lastNed: 'Last ned',
    pdf: {
      ikkeVedtatt: 'Innstillingen er ikke vedtatt ennå',
      kutt: 'Hva som er kuttet, og hvorfor',
      merknadFordeling: (sak, dato) =>
        `Rammene er vedtatt i ${sak === '' ? 'samarbeidsforum' : sak} ${dato}. Hver ramme og hver sum er i hele kroner.`,
    },
  },
  nn: {
    tittel: 'Samla innstilling',
    avsender: (fylke) => `Samarbeidsforum i ${fylke}`,
    ingress: {
      utkast:
        'Her blir vurderingane til gruppene samla til éi innstilling. Ho viser kva kvart nettverk får, kva som er kutta og kvifor, og kva som er att.',
      vedtatt:
        'Dette har samarbeidsforum innstilt på: kva kvart nettverk får, kva som er kutta og kvifor, og kva som er att.',
    },
    status: { utkast: 'Utkast', vedtatt: 'Vedteken', erstattet: 'Erstatta' },
    versjon: (nr) => `Versjon ${nr}`,
    ikkeKlar: {
      tittel: 'Innstillinga er ikkje vedteken enno',
      merke: 'Ikkje vedteken',
      mote: (dato) =>
        `Samarbeidsforum behandlar innstillinga ${dato}. Ho blir vist her når ho er vedteken.`,
      utenMote: 'Ho blir vist her når samarbeidsforum har vedteke ho. Datoen er ikkje sett enno.',
      imens: 'Medan du ventar, kan du sjå korleis pengane er fordelte på nettverka.',
      rammer: 'Sjå rammene',
    },
    utkastvarsel: (dato) =>
      dato === null
        ? 'Dette er eit utkast. Det gjeld ikkje før samarbeidsforum har vedteke det.'
        : `Dette er eit utkast. Det gjeld ikkje før samarbeidsforum har vedteke det. Møtet er ${dato}.`,
    utenVurdering:
      'Gruppene har ikkje vurdert alle saker enno. Der vurderinga manglar, viser samla innstilling forslaget «på ramme eller under ramme».',
    forTidlig: {
      tittel: 'Det er ikkje noko å innstille enno',
      tekst:
        'Først blir rammene vedtekne, så sender partnarskapa inn avgjerdsgrunnlag, og gruppene vurderer dei.',
    },
    nyttUtkast: 'Eit nytt utkast er påbegynt. Det som er vedteke, gjeld til utkastet blir vedteke.',
    seUtkast: 'Sjå utkastet',
    seVedtatt: 'Sjå den vedtekne innstillinga',
    erErstattet: 'Denne innstillinga er erstatta av eit seinare vedtak. Ho står her slik ho var.',
    vedtattTittel: (tid, sak) => `Vedteken ${tid}${sak === '' ? '' : `, ${sak}`}`,
    fortAv: (hvem) => `Ført av ${hvem}.`,
    kort: {
      pott: 'Potten',
      pottTekst: 'Det rammene deler',
      omsokt: 'Søkt om',
      antall: (n) => (n === 1 ? 'i 1 avgjerdsgrunnlag' : `i ${n} avgjerdsgrunnlag`),
      samlet: 'Samla innstilling',
      kuttet: (kr) => `${kr} mindre enn det er søkt om`,
      rest: 'Rest',
      restTekst: 'Potten minus innstillinga',
      overPott: (kr) => `${kr} meir enn potten`,
    },
    fremdrift: {
      tittel: 'Innstilt av potten',
      av: (sum, pott) => `${sum} av ${pott}`,
      igjen: (kr) => `${kr} er att`,
      over: (kr) => `${kr} over potten`,
    },
    figur: {
      tittel: 'Innstilling mot søknad og ramme',
      samlet: 'Samla innstilling',
      omsokt: 'Søkt om',
      ramme: 'Ramme',
    },
    tabell: {
      tittel: 'Nettverk for nettverk',
      tekst: 'Ramme, søkt om, innstilling frå gruppa og samla innstilling per nettverk, i kroner',
      nettverk: 'Nettverk',
      ramme: 'Ramme',
      omsokt: 'Søkt om',
      motRammen: 'Søkt mot ramme',
      gruppe: 'Innstilling frå gruppa',
      samlet: 'Samla innstilling',
      kuttet: 'Kutta',
      hvorfor: 'Kvifor',
      sum: 'Sum',
      ikkeVurdert: 'Ikkje vurdert',
      ikkeSendt: 'Ikkje sendt',
      ingenRamme: 'Inga ramme',
      utenSak: (kr) => `Avgjerdsgrunnlag er ikkje sendt. Ramma på ${kr} blir til rest.`,
      utenSakOgRamme: 'Avgjerdsgrunnlag er ikkje sendt.',
    },
    resultat: {
      innstilles: 'Blir innstilt',
      delvis: 'Blir delvis innstilt',
      avslas: 'Blir avslått',
    },
    grunn: {
      paRamme: 'Innstilt på ramme.',
      heleRammen: 'Søkte under ramma og får alt det er søkt om.',
      alt: 'Får alt det er søkt om.',
      overRamme: (kr) => `${kr} er søkt over ramma og er ikkje innstilt.`,
      gruppa: (kr) => `Gruppa har teke bort ${kr}.`,
      plenum: (kr) => `Plenum har teke bort ${kr}.`,
      mer: (kr) => `Plenum innstiller ${kr} meir enn gruppa.`,
      mindre: (kr) => `Plenum innstiller ${kr} mindre enn gruppa.`,
      avvikGrunn: (g) => `Grunngiving: ${g}`,
      utvidet: (kr) => `Utvida ramme: ${kr} over ramma.`,
      utenPartner: (tiltak, flere) =>
        `${flere ? 'Tiltaka' : 'Tiltaket'} ${tiltak} har ikkje UH-partnar.`,
      forklaring: (g) => `Forklaring: ${g}`,
      kriterium: (navn, grunn) => `${navn}: ${grunn}`,
    },
    utvidet: {
      tittel: 'Utvida ramme er slått på',
      tekst: (g) => `Grunngiving: ${g}`,
    },
    vedtak: {
      forslag: 'Forslag til vedtak',
      vedtatt: 'Vedtak',
      ingress: 'Teksten blir laga av tala over. Ingen beløp er skrivne inn for hand.',
      ogsaPa: { nb: 'Teksten på bokmål', nn: 'Teksten på nynorsk', en: 'Teksten på engelsk' },
      engelskErTilLesing: 'Den engelske teksten er berre til lesing.',
    },
    publisert: {
      tittel: 'Samanlikna med publiserte rammer',
      lik: 'Dei publiserte rammene gir det same forslaget, krone for krone.',
      begge: (her, der, endring) =>
        `«På ramme eller under ramme» gir ${her} med dei vedtekne rammene og ${der} med dei publiserte: ${endring}.`,
      krona: (navn, publisert, vedtatt, endring) =>
        `Skilnaden ligg hos ${navn} (${endring}): Publisert ramme er ${publisert}, vedteken ramme er ${vedtatt}.`,
      sum: (publisert, pott) =>
        `Dei publiserte rammene er ${publisert} til saman, men potten er ${pott}.`,
      kilde: (k) => `Kjelde: ${k}`,
      tabell: 'Rammer som er ulike, og kva «på ramme eller under ramme» gir, i kroner',
      publisert: 'Publisert ramme',
      vedtattRamme: 'Vedteken ramme',
      forslag: 'Med vedteken ramme',
      forslagPublisert: 'Med publisert ramme',
    },
    hindringer: {
      tittel: (n) =>
        n === 1
          ? 'Éin ting må på plass før innstillinga kan vedtakast'
          : `${n} ting må på plass før innstillinga kan vedtakast`,
      ingen: 'Alt er på plass. Innstillinga kan vedtakast.',
      rett: 'Rett opp',
      linje: {
        'sak-uten-gruppe': (navn, omsokt) =>
          `${navn} er ikkje i noka gruppe. Det er søkt om ${omsokt}.`,
        'ikke-vurdert': (navn) => `${navn} er ikkje vurdert.`,
        'vurdert-av-inhabil': (navn) =>
          `${navn} er vurdert saman med ein som sidan er avgjord inhabil. Gruppa må vurdere saka på nytt.`,
        'habilitet-uavklart': (navn) =>
          `${navn} er vurdert av ein det er stilt spørsmål om sidan. Gruppa må avgjere habiliteten.`,
        'uten-ramme': (navn) => `${navn} har inga vedteken ramme.`,
        'negativt-belop': (navn) => `${navn} har eit negativt beløp.`,
        'over-omsokt': (navn, samlet, omsokt) =>
          `${navn} er innstilt på ${samlet}, men det er søkt om ${omsokt}.`,
        'over-ramme': (navn, samlet, ramme) =>
          `${navn} er innstilt på ${samlet}, men ramma er ${ramme}. Slå på utvida ramme eller set ned beløpet.`,
        'avvik-uten-grunn': (navn, samlet, gruppe) =>
          `${navn} er innstilt på ${samlet}, men gruppa innstilte ${gruppe}. Skriv kvifor.`,
        'uten-partner': (navn, tiltak) =>
          `${navn} har tiltak utan partnar: ${tiltak}. Forklar kvifor det likevel kan innstillast.`,
      },
      ikkeVurderte: (n) => (n === 1 ? '1 sak er ikkje vurdert:' : `${n} saker er ikkje vurderte:`),
      lenke: {
        gruppe: (navn) => `Plasser ${navn} i ei gruppe`,
        paNytt: (navn) => `Vurder ${navn} på nytt`,
        habilitet: (navn) => `Avgjer habiliteten i saka frå ${navn}`,
        fordeling: 'Gå til fordelinga',
        grunnlag: 'Gå til avgjerdsgrunnlaga',
        sak: 'Skriv saksnummeret',
        utvidet: 'Skriv kvifor ramma blir utvida',
        linjer: 'Gå til beløpa',
        belop: (navn) => `Endre beløpet for ${navn}`,
        grunn: (navn) => `Grunngi beløpet for ${navn}`,
        partner: (navn) => `Skriv forklaringa for ${navn}`,
      },
      ingenRammer: 'Rammene er ikkje vedtekne.',
      ingenSaker: 'Ingen avgjerdsgrunnlag er sende inn.',
      utvidetUtenGrunn: 'Utvida ramme er slått på utan grunngiving.',
      overPott: (sum, pott, over) =>
        `Innstillinga er ${sum}, men potten er ${pott}. Det er ${over} for mykje.`,
      sakMangler: 'Saksnummeret i samarbeidsforum manglar.',
      iLukketSak: (navn) => `${navn}: noko står att i saka.`,
    },
    lukket: {
      kort: 'Skjerma',
      ikkeMed: (n) =>
        n === 1
          ? '1 sak du ikkje kan lese, er ikkje med'
          : `${n} saker du ikkje kan lese, er ikkje med`,
      forFrist: 'Innhaldet blir opna etter fristen for innsending.',
      kladd: 'Innhaldet er ikkje sendt inn.',
    },
    handling: {
      rediger: 'Rediger utkastet',
      vedtaTittel: 'Før vedtaket',
      vedtaTekst:
        'Når samarbeidsforum er einige, fører du vedtaket her. Då blir innstillinga, vurderingane, avgjerdsgrunnlaga og rammene for året låste, og alle kan lese innstillinga.',
      vedta: 'Før innstillinga som vedteken',
      nyVersjonTittel: 'Må innstillinga endrast?',
      nyVersjonTekst:
        'Ei vedteken innstilling blir aldri endra. Du kan begynne på eit nytt utkast som erstattar ho når det blir vedteke.',
      nyVersjon: 'Begynn på eit nytt utkast',
      forkast: 'Forkast utkastet',
      forkastTekst: 'Den vedtekne innstillinga blir ståande.',
      hindret: (n) =>
        n === 1 ? 'Rett først opp det som manglar over.' : `Rett først opp dei ${n} tinga over.`,
    },
    kvittering: {
      lagret: 'Utkastet er lagra og rekna ut på nytt.',
      vedtatt: (nr) => `Innstillinga er ført som vedteken, versjon ${nr}.`,
      nyVersjon: 'Eit nytt utkast er påbegynt, med dei same tala som det vedtekne.',
      forkastet: 'Utkastet er forkasta.',
    },
    konflikt: {
      tittel: 'Nokon kom før deg',
      vedtatt: (tid, hvem) =>
        `${hvem} førte innstillinga som vedteken ${tid}. Ditt vedtak er ikkje ført.`,
      vedtattUtenHvem: (tid) =>
        `Innstillinga blei ført som vedteken ${tid}. Ditt vedtak er ikkje ført.`,
      endret:
        'Innstillinga er endra etter at du opna sida. Sjå over tala og teksten på nytt før du fører vedtaket.',
      ingenUtkast: 'Det er ikkje noko utkast. Opne redigeringa og lagre eit utkast først.',
      harUtkast: 'Det er alt påbegynt eit nytt utkast.',
      ikkeVedtatt: 'Innstillinga er ikkje vedteken, så utkastet kan redigerast som det er.',
      tilbake: 'Til innstillinga',
    },
    versjoner: {
      tittel: 'Versjonar',
      rad: (nr, status, tid) => `Versjon ${nr}, ${status.toLowerCase()} ${tid}`,
    },
    lastNed: 'Last ned',
    pdf: {
      ikkeVedtatt: 'Innstillinga er ikkje vedteken enno',
      kutt: 'Kva som er kutta, og kvifor',
      merknadFordeling: (sak, dato) =>
        `Rammene er vedtekne i ${sak === '' ? 'samarbeidsforum' : sak} ${dato}. Kvar ramme og kvar sum er i heile kroner.`,
    },
  },
  en: {
    tittel: 'Joint recommendation',
    avsender: (fylke) => `Samarbeidsforum, ${fylke}`,
    ingress: {
      utkast:
        'The groups’ assessments are brought together in one recommendation: what each network gets, what is cut and why, and what is left.',
      vedtatt:
        'This is what the forum has recommended: what each network gets, what is cut and why, and what is left.',
    },
    status: { utkast: 'Draft', vedtatt: 'Adopted', erstattet: 'Replaced' },
    versjon: (nr) => `Version ${nr}`,
    ikkeKlar: {
      tittel: 'The recommendation is not adopted yet',
      merke: 'Not adopted',
      mote: (dato) =>
        `The forum considers the recommendation on ${dato}. It is shown here when adopted.`,
      utenMote: 'It is shown here when the forum has adopted it. The date is not set yet.',
      imens: 'Meanwhile you can see how the money is shared between the networks.',
      rammer: 'See the frames',
    },
    utkastvarsel: (dato) =>
      dato === null
        ? 'This is a draft. It does not apply until the forum has adopted it.'
        : `This is a draft. It does not apply until the forum has adopted it. The meeting is on ${dato}.`,
    utenVurdering:
      'The groups have not assessed all cases yet. Where the assessment is missing, the joint recommendation shows the proposal “on or under frame”.',
    forTidlig: {
      tittel: 'There is nothing to recommend yet',
      tekst:
        'First the frames are adopted, then the partnerships submit their decision bases, and the groups assess them.',
    },
    nyttUtkast: 'A new draft is begun. What is adopted applies until the draft is adopted.',
    seUtkast: 'See the draft',
    seVedtatt: 'See the adopted recommendation',
    erErstattet: 'This recommendation is replaced by a later decision. It stands here as it was.',
    vedtattTittel: (tid, sak) => `Adopted ${tid}${sak === '' ? '' : `, ${sak}`}`,
    fortAv: (hvem) => `Recorded by ${hvem}.`,
    kort: {
      pott: 'The pot',
      pottTekst: 'What the frames share',
      omsokt: 'Applied for',
      antall: (n) => (n === 1 ? 'in 1 decision basis' : `in ${n} decision bases`),
      samlet: 'Joint recommendation',
      kuttet: (kr) => `${kr} less than applied for`,
      rest: 'Remainder',
      restTekst: 'The pot less the recommendation',
      overPott: (kr) => `${kr} more than the pot`,
    },
    fremdrift: {
      tittel: 'Recommended of the pot',
      av: (sum, pott) => `${sum} of ${pott}`,
      igjen: (kr) => `${kr} left`,
      over: (kr) => `${kr} above the pot`,
    },
    figur: {
      tittel: 'Recommendation against application and frame',
      samlet: 'Joint recommendation',
      omsokt: 'Applied for',
      ramme: 'Frame',
    },
    tabell: {
      tittel: 'Network by network',
      tekst:
        'Frame, applied for, the group’s recommendation and the joint recommendation per network, in kroner',
      nettverk: 'Network',
      ramme: 'Frame',
      omsokt: 'Applied for',
      motRammen: 'Applied for against frame',
      gruppe: 'The group’s recommendation',
      samlet: 'Joint recommendation',
      kuttet: 'Cut',
      hvorfor: 'Why',
      sum: 'Sum',
      ikkeVurdert: 'Not assessed',
      ikkeSendt: 'Not submitted',
      ingenRamme: 'No frame',
      utenSak: (kr) => `No decision basis is submitted. The frame of ${kr} goes to the remainder.`,
      utenSakOgRamme: 'No decision basis is submitted.',
    },
    resultat: { innstilles: 'Recommended', delvis: 'Recommended in part', avslas: 'Rejected' },
    grunn: {
      paRamme: 'Recommended on the frame.',
      heleRammen: 'Applied below the frame and gets all that is applied for.',
      alt: 'Gets all that is applied for.',
      overRamme: (kr) => `${kr} is applied for above the frame and is not recommended.`,
      gruppa: (kr) => `The group has taken off ${kr}.`,
      plenum: (kr) => `The plenary has taken off ${kr}.`,
      mer: (kr) => `The plenary recommends ${kr} more than the group.`,
      mindre: (kr) => `The plenary recommends ${kr} less than the group.`,
      avvikGrunn: (g) => `Reason: ${g}`,
      utvidet: (kr) => `Extended frame: ${kr} above the frame.`,
      utenPartner: (tiltak, flere) =>
        `${flere ? 'The measures' : 'The measure'} ${tiltak} ${flere ? 'have' : 'has'} no university partner.`,
      forklaring: (g) => `Explanation: ${g}`,
      kriterium: (navn, grunn) => `${navn}: ${grunn}`,
    },
    utvidet: {
      tittel: 'Extended frame is switched on',
      tekst: (g) => `Reason: ${g}`,
    },
    vedtak: {
      forslag: 'Proposed decision',
      vedtatt: 'Decision',
      ingress: 'The text is made of the figures above. No amount is typed.',
      ogsaPa: { nb: 'The text in Bokmål', nn: 'The text in Nynorsk', en: 'The text in English' },
      engelskErTilLesing: 'The English text is for reading only.',
    },
    publisert: {
      tittel: 'Compared with the published frames',
      lik: 'The published frames give the same proposal, krone for krone.',
      begge: (her, der, endring) =>
        `“On or under frame” gives ${her} with the adopted frames and ${der} with the published: ${endring}.`,
      krona: (navn, publisert, vedtatt, endring) =>
        `The difference is at ${navn} (${endring}): the published frame is ${publisert}, the adopted ${vedtatt}.`,
      sum: (publisert, pott) =>
        `The published frames are ${publisert} in all, but the pot is ${pott}.`,
      kilde: (k) => `Source: ${k}`,
      tabell: 'Frames that differ, and what “on or under frame” gives, in kroner',
      publisert: 'Published frame',
      vedtattRamme: 'Adopted frame',
      forslag: 'With the adopted frame',
      forslagPublisert: 'With the published frame',
    },
    hindringer: {
      tittel: (n) =>
        n === 1
          ? 'One thing must be in place before the recommendation can be adopted'
          : `${n} things must be in place before the recommendation can be adopted`,
      ingen: 'Everything is in place. The recommendation can be adopted.',
      rett: 'Correct',
      linje: {
        'sak-uten-gruppe': (navn, omsokt) => `${navn} is in no group. ${omsokt} is applied for.`,
        'ikke-vurdert': (navn) => `${navn} is not assessed.`,
        'vurdert-av-inhabil': (navn) =>
          `${navn} was assessed together with somebody decided recused since. The group must assess the case anew.`,
        'habilitet-uavklart': (navn) =>
          `${navn} was assessed by somebody in question since. The group must decide the recusal.`,
        'uten-ramme': (navn) => `${navn} has no adopted frame.`,
        'negativt-belop': (navn) => `${navn} has a negative amount.`,
        'over-omsokt': (navn, samlet, omsokt) =>
          `${navn} is recommended ${samlet}, but ${omsokt} is applied for.`,
        'over-ramme': (navn, samlet, ramme) =>
          `${navn} is recommended ${samlet}, but the frame is ${ramme}. Switch on extended frame or lower the amount.`,
        'avvik-uten-grunn': (navn, samlet, gruppe) =>
          `${navn} is recommended ${samlet}, but the group recommended ${gruppe}. Write why.`,
        'uten-partner': (navn, tiltak) =>
          `${navn} has measures without a partner: ${tiltak}. Explain why they may still be recommended.`,
      },
      ikkeVurderte: (n) => (n === 1 ? '1 case is not assessed:' : `${n} cases are not assessed:`),
      lenke: {
        gruppe: (navn) => `Place ${navn} in a group`,
        paNytt: (navn) => `Assess ${navn} anew`,
        habilitet: (navn) => `Decide the recusal in the case from ${navn}`,
        fordeling: 'Go to the distribution',
        grunnlag: 'Go to the decision bases',
        sak: 'Write the case number',
        utvidet: 'Write why the frame is extended',
        linjer: 'Go to the amounts',
        belop: (navn) => `Change the amount for ${navn}`,
        grunn: (navn) => `Give the reason for ${navn}`,
        partner: (navn) => `Write the explanation for ${navn}`,
      },
      ingenRammer: 'The frames are not adopted.',
      ingenSaker: 'No decision basis is submitted.',
      utvidetUtenGrunn: 'Extended frame is switched on without a reason.',
      overPott: (sum, pott, over) =>
        `The recommendation is ${sum}, but the pot is ${pott}. That is ${over} too much.`,
      sakMangler: 'The forum’s case number is missing.',
      iLukketSak: (navn) => `${navn}: something is left to do in the case.`,
    },
    lukket: {
      kort: 'Shielded',
      ikkeMed: (n) =>
        n === 1
          ? '1 case you may not read is left out'
          : `${n} cases you may not read are left out`,
      forFrist: 'The content opens after the deadline for submission.',
      kladd: 'The content has not been submitted.',
    },
    handling: {
      rediger: 'Edit the draft',
      vedtaTittel: 'Record the decision',
      vedtaTekst:
        'When the forum agrees, you record the decision here. The recommendation, the assessments, the decision bases and the frames of the year are then locked, and everyone can read the recommendation.',
      vedta: 'Record the recommendation as adopted',
      nyVersjonTittel: 'Must the recommendation be changed?',
      nyVersjonTekst:
        'An adopted recommendation is never changed. You can begin a new draft that replaces it when adopted.',
      nyVersjon: 'Begin a new draft',
      forkast: 'Discard the draft',
      forkastTekst: 'The adopted recommendation stands.',
      hindret: (n) =>
        n === 1 ? 'First correct what is missing above.' : `First correct the ${n} things above.`,
    },
    kvittering: {
      lagret: 'The draft is saved and computed again.',
      vedtatt: (nr) => `The recommendation is recorded as adopted, version ${nr}.`,
      nyVersjon: 'A new draft is begun, with the same figures as the adopted one.',
      forkastet: 'The draft is discarded.',
    },
    konflikt: {
      tittel: 'Somebody was first',
      vedtatt: (tid, hvem) =>
        `${hvem} recorded the recommendation as adopted ${tid}. Your decision is not recorded.`,
      vedtattUtenHvem: (tid) =>
        `The recommendation was recorded as adopted ${tid}. Your decision is not recorded.`,
      endret:
        'The recommendation has changed since you opened the page. Look at the figures and the text again before you record the decision.',
      ingenUtkast: 'There is no draft. Open the editing and save a draft first.',
      harUtkast: 'A new draft is already begun.',
      ikkeVedtatt: 'The recommendation is not adopted, so the draft can be edited as it is.',
      tilbake: 'To the recommendation',
    },
    versjoner: {
      tittel: 'Versions',
      rad: (nr, status, tid) => `Version ${nr}, ${status.toLowerCase()} ${tid}`,
    },
    lastNed: 'Download',
    pdf: {
      ikkeVedtatt: 'The recommendation is not adopted yet',
      kutt: 'What is cut, and why',
      merknadFordeling: (sak, dato) =>
        `The frames were adopted in ${sak === '' ? 'the forum' : sak.replace(/^Sak\b/, 'case')} on ${dato}. Every frame and every sum is in whole kroner.`,
    },
  },
})
