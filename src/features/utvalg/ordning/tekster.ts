import { tekster } from '#platform/i18n.ts'

interface Ordningstekster {
  tittel: string
  ingress: string
  alle: string
  ordning: string
  egen: string
  status: string
  naa: string
  senere: string
  tidligere: string
  forsteDag: string
  sisteDag: string
  alltid: string
  ingenSlutt: string
  leggTil: string
  ny: (utvalg: string) => string
  nyIngress: string
  fraHjelp: string
  kildeHjelp: string
  avsluttHva: (ordning: string, utvalg: string) => string
  avsluttIngress: string
  avsluttKnapp: string
  sisteHjelp: string
}

export const ordningstekster = tekster<Ordningstekster>({
  nb: {
    tittel: 'Ordninger utvalget behandler',
    ingress: 'De som sitter i utvalget, kan vurdere og stemme bare i disse ordningene.',
    alle: 'Utvalget har ingen egen ordning. Da behandler det alle ordningene i fylket.',
    ordning: 'Ordning',
    egen: 'Utvalgets egen',
    status: 'Status',
    naa: 'Gjelder',
    senere: 'Gjelder senere',
    tidligere: 'Gjaldt før',
    forsteDag: 'Første dag',
    sisteDag: 'Siste dag',
    alltid: 'Fra begynnelsen',
    ingenSlutt: 'Ingen',
    leggTil: 'Legg til ordning',
    ny: (u) => `Legg til ordning: ${u}`,
    nyIngress:
      'De som sitter i utvalget, får rett til å vurdere og stemme i ordningen fra den første dagen.',
    fraHjelp: 'I dag eller senere. En rett gis ikke bakover i tid.',
    kildeHjelp: 'Vedtaket eller referatet som sier det.',
    avsluttHva: (o, u) => `Avslutt ${o} i ${u}`,
    avsluttIngress:
      'De som sitter i utvalget, mister retten i ordningen dagen etter den siste. Det de har gjort, blir stående.',
    avsluttKnapp: 'Avslutt ordningen',
    sisteHjelp:
      'I går eller senere. Er siste dag før den første, begynner linja aldri, og blir tatt bort.',
  },
  nn: {
    tittel: 'Ordningar utvalet behandlar',
    ingress: 'Dei som sit i utvalet, kan vurdere og røyste berre i desse ordningane.',
    alle: 'Utvalet har inga eiga ordning. Då behandlar det alle ordningane i fylket.',
    ordning: 'Ordning',
    egen: 'Eiga ordning for utvalet',
    status: 'Status',
    naa: 'Gjeld',
    senere: 'Gjeld seinare',
    tidligere: 'Galdt før',
    forsteDag: 'Første dag',
    sisteDag: 'Siste dag',
    alltid: 'Frå byrjinga',
    ingenSlutt: 'Ingen',
    leggTil: 'Legg til ordning',
    ny: (u) => `Legg til ordning: ${u}`,
    nyIngress:
      'Dei som sit i utvalet, får rett til å vurdere og røyste i ordninga frå den første dagen.',
    fraHjelp: 'I dag eller seinare. Ein rett blir ikkje gitt bakover i tid.',
    kildeHjelp: 'Vedtaket eller referatet som seier det.',
    avsluttHva: (o, u) => `Avslutt ${o} i ${u}`,
    avsluttIngress:
      'Dei som sit i utvalet, mistar retten i ordninga dagen etter den siste. Det dei har gjort, blir ståande.',
    avsluttKnapp: 'Avslutt ordninga',
    sisteHjelp:
      'I går eller seinare. Er siste dag før den første, byrjar linja aldri, og ho blir teken bort.',
  },
  en: {
    tittel: 'Schemes the body handles',
    ingress: 'Those who sit in the body can assess and vote in these schemes only.',
    alle: 'The body has no scheme of its own. Then it handles every scheme of the county.',
    ordning: 'Scheme',
    egen: 'The body’s own',
    status: 'Status',
    naa: 'In force',
    senere: 'Later',
    tidligere: 'Before',
    forsteDag: 'First day',
    sisteDag: 'Last day',
    alltid: 'From the beginning',
    ingenSlutt: 'None',
    leggTil: 'Add a scheme',
    ny: (u) => `Add a scheme: ${u}`,
    nyIngress:
      'Those who sit in the body get the right to assess and vote in the scheme from the first day.',
    fraHjelp: 'Today or later. A right is not given back in time.',
    kildeHjelp: 'The decision or the minutes that say so.',
    avsluttHva: (o, u) => `End ${o} in ${u}`,
    avsluttIngress:
      'Those who sit in the body lose the right in the scheme the day after the last. What they have done stands.',
    avsluttKnapp: 'End the scheme',
    sisteHjelp:
      'Yesterday or later. If the last day is before the first, the line never begins, and is taken away.',
  },
})
