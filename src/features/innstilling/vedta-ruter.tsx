import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Svar } from '#platform/http/svar.ts'
import { formatTidspunkt } from '#ui/format.ts'
import { INNSTILLING, innstillingSti } from './adresser.ts'
import { hentUtkastbilde } from './bilde.ts'
import { forkastUtkast } from './forkast-utkast.ts'
import { nyVersjon } from './ny-versjon.ts'
import { innhold } from './se-ruter.tsx'
import { hentInnstillinger, type Innstillingsrad } from './sporringer.ts'
import { innstillingstekster } from './tekster.ts'
import { vedtaInnstilling } from './vedta-innstilling.ts'

export const vedtaruter: readonly Rute[] = [
  {
    metode: 'POST',
    sti: `${INNSTILLING}/vedta`,
    handling: 'innstilling.vedta',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const skjema = await f.skjema()
      const svar = await vedtaInnstilling(f.skrivDb, {
        ar,
        utkastId: tilId(skjema.tekst('utkast')),
        sett: skjema.tekst('sett'),
        vervId: f.aktor.vervId,
        naa: f.naa(),
      })
      const t = innstillingstekster[f.sprak]
      if (svar.ok) return videre(innstillingSti(ar), t.kvittering.vedtatt(svar.verdi.nr))
      switch (svar.feil.slag) {
        case 'vedtatt':
          return alleredeVedtatt(ar, svar.feil.rad, f.sprak)
        case 'ingen-utkast':
          return konflikt(ar, t.konflikt.ingenUtkast, f.sprak)
        case 'endret':
          return konflikt(ar, t.konflikt.endret, f.sprak)
        case 'hindret': {
          const versjoner = await hentInnstillinger(f.db, ar.id)
          const bilde = await hentUtkastbilde(f.db, ar, versjoner)
          return { ...innhold(f, bilde, '/utkast'), status: 422 }
        }
        default:
          return uventet(svar.feil)
      }
    },
  },
  {
    metode: 'POST',
    sti: `${INNSTILLING}/ny-versjon`,
    handling: 'innstilling.rediger',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const svar = await nyVersjon(f.skrivDb, {
        arId: ar.id,
        vervId: f.aktor.vervId,
        naa: f.naa(),
      })
      const t = innstillingstekster[f.sprak]
      if (svar.ok) return videre(`${innstillingSti(ar)}/rediger`, t.kvittering.nyVersjon)
      const { harUtkast, ikkeVedtatt } = t.konflikt
      return konflikt(ar, svar.feil === 'har-utkast' ? harUtkast : ikkeVedtatt, f.sprak)
    },
  },
  {
    metode: 'POST',
    sti: `${INNSTILLING}/forkast`,
    handling: 'innstilling.rediger',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const skjema = await f.skjema()
      const svar = await forkastUtkast(f.skrivDb, {
        arId: ar.id,
        id: tilId(skjema.tekst('utkast')),
        versjon: tilId(skjema.tekst('versjon')),
      })
      const t = innstillingstekster[f.sprak]
      if (svar.ok) return videre(innstillingSti(ar), t.kvittering.forkastet)
      if (svar.feil.slag === 'vedtatt') return alleredeVedtatt(ar, svar.feil.rad, f.sprak)
      const { endret, ingenUtkast } = t.konflikt
      return konflikt(ar, svar.feil.slag === 'utdatert' ? endret : ingenUtkast, f.sprak)
    },
  },
]

/** Somebody was first: who, and when. */
export function alleredeVedtatt(ar: Tilskuddsar, rad: Innstillingsrad, sprak: Sprak): Svar {
  const t = innstillingstekster[sprak].konflikt
  const tid = formatTidspunkt(rad.vedtattTid ?? '', sprak)
  const hvem = rad.vedtattAv
  return konflikt(
    ar,
    hvem === null ? t.vedtattUtenHvem(tid) : t.vedtatt(tid, `${hvem.navn} (${hvem.sete})`),
    sprak,
  )
}

function konflikt(ar: Tilskuddsar, forklaring: string, sprak: Sprak): Svar {
  const t = innstillingstekster[sprak].konflikt
  return {
    slag: 'avvist',
    status: 409,
    tittel: t.tittel,
    forklaring,
    lenke: { tekst: t.tilbake, href: innstillingSti(ar) },
  }
}

/** 0, which no row has, when it is not a number. */
function tilId(tekst: string): number {
  return /^\d{1,9}$/.test(tekst) ? Number(tekst) : 0
}
