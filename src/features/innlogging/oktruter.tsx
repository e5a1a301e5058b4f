import { KAKER } from '#platform/http/kaker.ts'
import { videre, type Kake } from '#platform/http/svar.ts'
import { tryggSti } from '#platform/http/tilbakesti.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { avsluttOkt, velgVerv } from './endre-okt.ts'
import { innloggingstekster } from './tekster.ts'
import { VelgVervSide } from './velg-verv-side.tsx'

const SLETT_OKT: Kake = { navn: KAKER.okt, verdi: '', slett: true }

/** What one who is logged in can do with the session. */
export const oktruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/velg-verv',
    handling: 'person.velg-verv',
    kjor: ({ okt, sprak, sok }) => {
      const tilbake = tryggSti(sok.get('tilbake'))
      if (okt === null) return videre(logginn(tilbake))
      return {
        slag: 'innhold',
        side: () => ({
          tittel: innloggingstekster[sprak].verv.tittel,
          brodsmuler: [],
          innhold: <VelgVervSide sprak={sprak} okt={okt} tilbake={tilbake} />,
        }),
      }
    },
  },
  {
    metode: 'POST',
    sti: '/velg-verv',
    handling: 'person.velg-verv',
    kjor: async (f) => {
      const skjema = await f.skjema()
      const tilbake = tryggSti(skjema.tekst('tilbake'))
      if (f.okt === null) return videre(logginn(tilbake))
      const t = innloggingstekster[f.sprak].verv
      const verv = skjema.tekst('verv')
      const valgt = await velgVerv(f.skrivDb, f.okt, /^\d{1,9}$/.test(verv) ? Number(verv) : 0)
      return valgt.ok
        ? videre(tilbake, t.na(valgt.verdi.sete))
        : { slag: 'avvist', status: 403, forklaring: t.ikkeDitt }
    },
  },
  utgang('/logg-ut', false),
  utgang('/logg-ut-overalt', true),
]

function utgang(sti: `/${string}`, overalt: boolean): Rute {
  return {
    metode: 'POST',
    sti,
    handling: 'person.logg-ut',
    kjor: async (f) => {
      if (f.okt !== null) await avsluttOkt(f.skrivDb, f.okt, f.naa(), overalt)
      const t = innloggingstekster[f.sprak]
      return { ...videre('/', overalt ? t.uteOveralt : t.ute), kaker: [SLETT_OKT] }
    },
  }
}

function logginn(tilbake: string): string {
  return `/logg-inn?${new URLSearchParams({ tilbake }).toString()}`
}
