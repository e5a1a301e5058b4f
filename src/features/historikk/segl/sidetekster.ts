import { tekster } from '#platform/i18n.ts'

interface Seglsidetekster {
  tittel: string
  hva: string
  trykk: string
  alt: string
  uten: (antall: number) => string
  nyeste: string
  ingen: string
  nr: string
  tid: string
  antall: string
  segl: string
  kontroll: string
  kommando: string
  lastNed: string
}

export const seglsidetekster = tekster<Seglsidetekster>({
  nb: {
    tittel: 'Segl på historikken',
    hva: 'Hvert segl går god for alle endringer som er ført siden seglet før, og for det seglet. Endrer noen en linje i ettertid, stemmer ikke seglet lenger.',
    trykk:
      'Skriv ut det nyeste seglet og legg det et annet sted enn databasen. Da kan ingen lage historikken på nytt uten at det blir oppdaget.',
    alt: 'Alt som er ført, er forseglet.',
    uten: (n) => `Ført siden det siste seglet, og ikke forseglet ennå: ${n}.`,
    nyeste: 'De nyeste seglene',
    ingen: 'Ingen segl ennå. Det første kommer få sekunder etter at Samråd har startet.',
    nr: 'Nr.',
    tid: 'Satt',
    antall: 'Linjer',
    segl: 'Segl',
    kontroll: 'Kontroll',
    kommando:
      'Den som drifter Samråd, kontrollerer alt med samraad verifiser, og et segl på papir med samraad verifiser --segl og de 64 tegnene.',
    lastNed: 'Skriv ut',
  },
  nn: {
    tittel: 'Segl på historikken',
    hva: 'Kvart segl går god for alle endringar som er førte sidan seglet før, og for det seglet. Endrar nokon ei linje i ettertid, stemmer ikkje seglet lenger.',
    trykk:
      'Skriv ut det nyaste seglet og legg det ein annan stad enn databasen. Då kan ingen lage historikken på nytt utan at det blir oppdaga.',
    alt: 'Alt som er ført, er forsegla.',
    uten: (n) => `Ført sidan det siste seglet, og ikkje forsegla enno: ${n}.`,
    nyeste: 'Dei nyaste segla',
    ingen: 'Ingen segl enno. Det første kjem få sekund etter at Samråd har starta.',
    nr: 'Nr.',
    tid: 'Sett',
    antall: 'Linjer',
    segl: 'Segl',
    kontroll: 'Kontroll',
    kommando:
      'Den som driftar Samråd, kontrollerer alt med samraad verifiser, og eit segl på papir med samraad verifiser --segl og dei 64 teikna.',
    lastNed: 'Skriv ut',
  },
  en: {
    tittel: 'Seals on the history',
    hva: 'Each seal vouches for all changes written since the seal before, and for that seal. If anyone changes a line afterwards, the seal no longer fits.',
    trykk:
      'Print the newest seal and keep it somewhere else than the database. Then nobody can make the history anew without being found out.',
    alt: 'All that is written is sealed.',
    uten: (n) => `Written since the last seal, and not sealed yet: ${n}.`,
    nyeste: 'The newest seals',
    ingen: 'No seals yet. The first comes a few seconds after Samråd has started.',
    nr: 'No.',
    tid: 'Set',
    antall: 'Lines',
    segl: 'Seal',
    kontroll: 'Control',
    kommando:
      'Whoever runs Samråd checks everything with samraad verifiser, and a seal on paper with samraad verifiser --segl and the 64 characters.',
    lastNed: 'Print',
  },
})
