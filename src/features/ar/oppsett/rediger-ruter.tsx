import { kanEndrePenger } from '#core/fordeling/kan-endre-oppsett.ts'
import { hentArFraAdresse, arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { oppsettsmuler } from './brodsmuler.ts'
import { lagreOppsett } from './lagre-oppsett.ts'
import { Redigerside, type Redigerprops } from './rediger-side.tsx'
import { redigertekster } from './rediger-tekster.ts'
import { endreRader, lesOppsettskjema, skjemaFraOppsett, type Oppsettskjema } from './skjema.ts'
import { hentOppsett, type Oppsett } from './sporringer.ts'
import { tolkSkjema } from './tolk-skjema.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning/oppsett/rediger'

export const redigerruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'ar.sett-opp',
    kjor: async (f) => {
      const lest = await les(f)
      return lest === undefined
        ? ikkeFunnet()
        : svar(f, 200, { ...lest, skjema: lagretSkjema(f, lest.ar, lest.oppsett) })
    },
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'ar.sett-opp',
    kjor: async (f) => {
      const lest = await les(f)
      if (lest === undefined) return ikkeFunnet()
      const { ar, oppsett } = lest
      const data = await f.skjema()
      const skjema = lesOppsettskjema(data)
      const gjor = data.tekst('gjor')
      const medNyeRader = endreRader(skjema, gjor)
      if (medNyeRader) return svar(f, 200, { ...lest, skjema: medNyeRader })
      const tolket = tolkSkjema(skjema, ar.ar, oppsett.nettverk.length)
      if (!tolket.ok) return svar(f, 422, { ...lest, skjema, feil: tolket.feil })
      if (gjor === 'regn') return svar(f, 200, { ...lest, skjema })
      const lagret = await lagreOppsett(f.skrivDb, ar.id, Number(skjema.versjon), tolket.verdi)
      if (lagret.ok) return videre(`${arSti(ar)}/oppsett`, redigertekster[f.sprak].lagret)
      // Refused because somebody was first, or has assessed a case since: show what stands now.
      const naa = await les(f)
      if (naa === undefined) return ikkeFunnet()
      const na = lagretSkjema(f, naa.ar, naa.oppsett)
      return svar(f, 409, {
        ...naa,
        skjema: { ...skjema, versjon: na.versjon },
        lagretNaa: { kode: lagret.feil.kode, skjema: na },
      })
    },
  },
]

async function les(f: Foresporsel): Promise<{ ar: Tilskuddsar; oppsett: Oppsett } | undefined> {
  const ar = await hentArFraAdresse(f.db, f.param)
  return ar && { ar, oppsett: await hentOppsett(f.db, ar.id) }
}

function lagretSkjema(f: Foresporsel, ar: Tilskuddsar, oppsett: Oppsett): Oppsettskjema {
  const apent = kanEndrePenger(oppsett.tilstand).ok
  return skjemaFraOppsett(ar, oppsett, f.sprak, apent ? 'alt' : 'frister')
}

function svar(
  f: Foresporsel,
  status: 200 | 409 | 422,
  props: Omit<Redigerprops, 'sprak'>,
): Innhold {
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: redigertekster[f.sprak].tittel,
      brodsmuler: oppsettsmuler(props.ar, f.sprak),
      innhold: <Redigerside sprak={f.sprak} {...props} />,
    }),
  }
}
