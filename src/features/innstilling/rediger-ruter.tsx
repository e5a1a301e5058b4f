import { innstill } from '#core/innstilling/innstill.ts'
import { hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { INNSTILLING, innstillingsmuler, innstillingSti } from './adresser.ts'
import { hentUtkastbilde } from './bilde.ts'
import { lagDokument, tilGrunnlag } from './dokument.ts'
import { lagreUtkast, medInnhold } from './lagre-utkast.ts'
import { Redigerside, type Redigerprops } from './rediger-side.tsx'
import { redigertekster } from './redigertekster.ts'
import { hentInnstillinger, type Innstillingsrad } from './sporringer.ts'
import { innstillingstekster } from './tekster.ts'
import { lagredeVerdier, linjeider, tolkUtkast, type Skjemaverdier } from './tolk-utkast.ts'
import { finnUtkastfeil } from './utkastfeil.ts'
import { alleredeVedtatt } from './vedta-ruter.tsx'

export const redigerruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: `${INNSTILLING}/rediger`,
    handling: 'innstilling.rediger',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const versjoner = await hentInnstillinger(f.db, ar.id)
      if (erLast(versjoner)) return last(f, ar)
      const bilde = await hentUtkastbilde(f.db, ar, versjoner)
      return side(f, { bilde, verdier: lagredeVerdier(bilde.inndata), feil: [] })
    },
  },
  {
    metode: 'POST',
    sti: `${INNSTILLING}/rediger`,
    handling: 'innstilling.rediger',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const versjoner = await hentInnstillinger(f.db, ar.id)
      const bilde = await hentUtkastbilde(f.db, ar, versjoner)
      const skjema = await f.skjema()
      const lagret = lagredeVerdier(bilde.inndata)
      const tastet = new Map([...lagret.keys()].map((felt) => [felt, skjema.tekst(felt)]))
      const { innhold, feil } = tolkUtkast((n) => skjema.tekst(n), linjeider(bilde.inndata))

      const medTastet = medInnhold(bilde.inndata, innhold)
      const nyttBilde = { ...bilde, inndata: medTastet, dokument: lagDokument(medTastet) }
      const svar =
        feil.length > 0
          ? null
          : await lagreUtkast(f.skrivDb, {
              ar,
              sett: lesSett(skjema),
              innhold,
              vervId: f.aktor.vervId,
              naa: f.naa(),
            })
      if (svar === null || (!svar.ok && svar.feil.slag === 'ugyldig')) {
        const funn = [...feil, ...finnUtkastfeil(innhold, innstill(tilGrunnlag(medTastet)))]
        return side(f, { bilde: medSett(nyttBilde, skjema), verdier: tastet, feil: funn }, 422)
      }
      if (svar.ok) {
        const { lagret: kvittering } = innstillingstekster[f.sprak].kvittering
        return videre(`${innstillingSti(ar)}/rediger`, kvittering)
      }
      if (svar.feil.slag === 'vedtatt') return alleredeVedtatt(ar, svar.feil.rad, f.sprak)
      return utdatert(f, ar, tastet)
    },
  },
]

/** The draft as it is now, with what was typed beside it. */
async function utdatert(f: Foresporsel, ar: Tilskuddsar, tastet: Skjemaverdier): Promise<Svar> {
  const versjoner = await hentInnstillinger(f.db, ar.id)
  const bilde = await hentUtkastbilde(f.db, ar, versjoner)
  const verdier = lagredeVerdier(bilde.inndata)
  // An empty field is most often one the other has filled in since, and there is nothing to copy.
  const tapt = new Map(
    [...tastet].filter(
      ([felt, tekst]) => tekst !== '' && utenRom(verdier.get(felt)) !== utenRom(tekst),
    ),
  )
  return side(f, { bilde, verdier, feil: [], tapt }, 409)
}

/** «480 000» and «480000» are the same amount. */
function utenRom(tekst = ''): string {
  return tekst.replaceAll(/\s/g, '')
}

function side(
  f: Foresporsel,
  p: Omit<Redigerprops, 'sprak'>,
  status: 200 | 409 | 422 = 200,
): Innhold {
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: redigertekster[f.sprak].tittel,
      brodsmuler: innstillingsmuler(p.bilde.ar, f.sprak),
      bred: true,
      oyer: ['innstilling-sum'],
      innhold: <Redigerside sprak={f.sprak} {...p} />,
    }),
  }
}

function lesSett(skjema: Skjemadata): { id: number; versjon: number } | null {
  const [id, versjon] = [skjema.tekst('utkast'), skjema.tekst('versjon')]
  if (!/^\d{1,9}$/.test(id) || !/^\d{1,9}$/.test(versjon)) return null
  return { id: Number(id), versjon: Number(versjon) }
}

/** A form with faults comes back with the version it was read in, so that the lock still holds. */
function medSett<B extends { readonly rad: Innstillingsrad | null }>(
  bilde: B,
  skjema: Skjemadata,
): B {
  const sett = lesSett(skjema)
  const rad = bilde.rad !== null && bilde.rad.id === sett?.id ? bilde.rad : null
  return { ...bilde, rad: rad && { ...rad, versjon: sett?.versjon ?? rad.versjon } }
}

function erLast(versjoner: readonly Innstillingsrad[]): boolean {
  return versjoner.length > 0 && !versjoner.some((v) => v.status === 'utkast')
}

function last(f: Foresporsel, ar: Tilskuddsar): Svar {
  return {
    slag: 'avvist',
    status: 409,
    tittel: redigertekster[f.sprak].tittel,
    forklaring: redigertekster[f.sprak].vedtatt,
    lenke: { tekst: innstillingstekster[f.sprak].konflikt.tilbake, href: innstillingSti(ar) },
  }
}
