import { KAKER } from '#platform/http/kaker.ts'
import { ikkeFunnet, type Kake } from '#platform/http/svar.ts'
import { tryggSti } from '#platform/http/tilbakesti.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { begynnInnlogging } from './begynn-innlogging.ts'
import { fullforInnlogging } from './fullfor-innlogging.ts'
import { ikkeInne, ukjentPerson } from './avvisninger.tsx'
import { InvitasjonSide, LoggInnSide } from './logg-inn-side.tsx'
import { inngangstekster } from './inngangstekster.ts'
import { MINE, mineInnlogginger, oktForTillegg } from './mine-innlogginger.tsx'
import { svaradresse, type Innloggingsoppsett } from './oppsett.ts'
import { oktruter } from './oktruter.tsx'
import { hentApenInvitasjon } from './sporringer.ts'
import { innloggingstekster } from './tekster.ts'

const SLETT_FORSOK: Kake = { navn: KAKER.forsok, verdi: '', slett: true }

/** In, out, and for whom. With no issuers the pages say so, and nothing can be started. */
export function innloggingsruter(o: Innloggingsoppsett, demo: boolean): readonly Rute[] {
  return [valg(o), invitasjon(o), start(o), svar(o, demo), mineInnlogginger(o), ...oktruter]
}

function valg(o: Innloggingsoppsett): Rute {
  return {
    metode: 'GET',
    sti: '/logg-inn',
    handling: 'person.logg-inn',
    kjor: (f) => ({
      slag: 'innhold',
      side: () => ({
        tittel: innloggingstekster[f.sprak].tittel,
        bred: false,
        brodsmuler: [],
        innhold: (
          <LoggInnSide
            sprak={f.sprak}
            utstedere={o.klienter.map((k) => k.utsteder)}
            tilbake={tryggSti(f.sok.get('tilbake'))}
            fersk={f.sok.get('fersk') === 'ja'}
          />
        ),
      }),
    }),
  }
}

function invitasjon(o: Innloggingsoppsett): Rute {
  return {
    metode: 'GET',
    sti: '/invitasjon/:lenke{[A-Za-z0-9_-]{43}}',
    handling: 'person.logg-inn',
    kjor: async (f) => {
      const t = innloggingstekster[f.sprak].invitasjon
      if (!o.grense.slippTil(f.avsender, f.naa().epochMilliseconds)) {
        return { slag: 'avvist', status: 429 }
      }
      const lenke = f.param('lenke')
      const funnet = await hentApenInvitasjon(f.db, lenke, f.naa())
      if (funnet === undefined) {
        return {
          slag: 'avvist',
          status: 404,
          tittel: t.ugyldig,
          forklaring: t.ugyldigTekst,
        }
      }
      return {
        slag: 'innhold',
        side: () => ({
          tittel: t.tittel,
          bred: false,
          brodsmuler: [],
          innhold: (
            <InvitasjonSide
              sprak={f.sprak}
              utstedere={o.klienter.map((k) => k.utsteder)}
              invitasjon={funnet}
              lenke={lenke}
            />
          ),
        }),
      }
    },
  }
}

/** A link, not a form: a form may not lead out of the site (Content Security Policy). */
function start(o: Innloggingsoppsett): Rute {
  return {
    metode: 'GET',
    sti: '/logg-inn/:utsteder{[a-z0-9-]+}',
    handling: 'person.logg-inn',
    kjor: async (f) => {
      const klient = o.klienter.find((k) => k.utsteder.id === f.param('utsteder'))
      if (klient === undefined) return ikkeFunnet()
      const naa = f.naa()
      if (!o.grense.slippTil(f.avsender, naa.epochMilliseconds)) {
        return { slag: 'avvist', status: 429 }
      }
      const tilbake = tryggSti(f.sok.get('tilbake'))
      const lenke = f.sok.get('invitasjon')
      const funnet = lenke === null ? null : await hentApenInvitasjon(f.db, lenke, naa)
      if (funnet === undefined) return ikkeInne(f, 'invitasjonen-gjelder-ikke', tilbake)
      const bevis = f.sok.get('legg-til')
      const okt = bevis === null ? null : oktForTillegg(f, bevis)
      if (okt === undefined) {
        const t = inngangstekster[f.sprak].mine
        const lenke = { tekst: t.tittel, href: MINE }
        return { slag: 'avvist', status: 403, forklaring: t.lenkenGjelderIkke, lenke }
      }
      const begynt = await begynnInnlogging(f.skrivDb, klient, {
        svaradresse: svaradresse(o, klient.utsteder.id),
        sprak: f.sprak,
        tilbake: okt === null ? tilbake : MINE,
        // Whoever is logged in at the issuer already need not be the one who asks.
        fersk: okt !== null || f.sok.get('fersk') === 'ja',
        invitasjonId: funnet?.id ?? null,
        oktId: okt?.id ?? null,
        naa,
      })
      if (!begynt.ok) {
        o.meld(begynt.feil.kode, begynt.feil.detalj)
        return ikkeInne(f, begynt.feil.kode, tilbake)
      }
      return {
        slag: 'videre',
        til: begynt.verdi.til,
        kaker: [{ navn: KAKER.forsok, verdi: begynt.verdi.nettleser, levetid: 600 }],
      }
    },
  }
}

function svar(o: Innloggingsoppsett, demo: boolean): Rute {
  return {
    metode: 'GET',
    sti: '/logg-inn/:utsteder{[a-z0-9-]+}/svar',
    handling: 'person.logg-inn',
    kjor: async (f) => {
      const klient = o.klienter.find((k) => k.utsteder.id === f.param('utsteder'))
      if (klient === undefined) return ikkeFunnet()
      const nettleser = f.kake(KAKER.forsok)
      if (nettleser === undefined) return ikkeInne(f, 'forsoket-gjelder-ikke', '/')
      const adresse = new URL(svaradresse(o, klient.utsteder.id))
      adresse.search = f.sok.toString()
      const inne = await fullforInnlogging(f.skrivDb, klient, {
        nettleser,
        svaradresse: adresse,
        gammel: f.okt,
        demo,
        naa: f.naa(),
      })
      if (!inne.ok) {
        const { feil } = inne
        o.meld(feil.kode, 'detalj' in feil ? feil.detalj : '')
        return feil.kode === 'ukjent-person'
          ? ukjentPerson(f, feil.navn)
          : ikkeInne(f, feil.kode, '/')
      }
      const { kake, tilbake, navn, fersk, lagtTil, maVelge } = inne.verdi
      const t = innloggingstekster[f.sprak]
      const sok = new URLSearchParams({ tilbake }).toString()
      return {
        slag: 'videre',
        til: maVelge && !lagtTil ? `/velg-verv?${sok}` : tilbake,
        kvittering: lagtTil
          ? inngangstekster[f.sprak].mine.lagtTil
          : fersk
            ? t.inneFersk
            : t.inne(navn),
        kaker: [{ navn: KAKER.okt, verdi: kake, levetid: 10 * 60 * 60 }, SLETT_FORSOK],
      }
    },
  }
}
