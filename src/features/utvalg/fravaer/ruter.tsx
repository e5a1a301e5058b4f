import { dagenEtter, erDato } from '#core/dato.ts'
import { hentFylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { utvalgssmuler } from '#features/utvalg/se-ruter.tsx'
import { ikkeFunnet, videre, type Svar } from '#platform/http/svar.ts'
import type { Feltfeil } from '#ui/feiloppsummering.tsx'
import { Fravaersside, type Fravaersprops } from './fravaer-side.tsx'
import { dagen, meldFravaer, trekkFravaer, type Fravaersfeil } from './meld-fravaer.ts'
import { hentSetebilde } from './sporringer.ts'
import { fravaerstekster } from './tekster.ts'

const STI = '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/sete/:sete{[0-9]{1,9}}/fravaer'

export const fravaersruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'fravaer.meld',
    kjor: (f) => side(f, null, []),
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'fravaer.meld',
    kjor: async (f) => {
      const s = await f.skjema()
      const verdier = { plass: s.tekst('plass'), fra: s.tekst('fra'), siste: s.tekst('siste') }
      const k = kommando(f)
      const t = fravaerstekster[f.sprak]
      const ved = (felt: keyof typeof verdier, kode: keyof typeof t.feil): Feltfeil => ({
        felt,
        tekst: t.feil[kode],
      })
      const mangler = (['fra', 'siste'] as const).flatMap((navn) =>
        verdier[navn] === ''
          ? [ved(navn, 'mangler')]
          : erDato(verdier[navn])
            ? []
            : [ved(navn, 'dato')],
      )
      const besetningId = /^\d{1,9}$/.test(verdier.plass) ? Number(verdier.plass) : 0
      const feil = [...(besetningId === 0 ? [ved('plass', 'valg')] : []), ...mangler]
      if (feil.length > 0 || k === undefined) return side(f, verdier, feil)
      const gyldig = { fra: verdier.fra, til: dagenEtter(verdier.siste) }
      const svar = await meldFravaer(f.skrivDb, { ...k, besetningId, gyldig })
      if (svar.ok) {
        const sete = await hentSetebilde(f.db, k, dagen(f.naa()), k.vervId)
        const navn = sete?.plasser.find((p) => p.besetningId === besetningId)?.navn ?? ''
        return videre(`${f.sti}#meldte`, t.meldt(navn))
      }
      if (svar.feil === 'finnes-ikke') return side(f, verdier, [ved('plass', 'valg')])
      return side(f, verdier, [ved(feltet(svar.feil), svar.feil)])
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/:id{[0-9]{1,9}}/trekk`,
    handling: 'fravaer.meld',
    kjor: async (f) => {
      const k = kommando(f)
      const t = fravaerstekster[f.sprak]
      const tilbake = f.sti.replace(/\/\d+\/trekk$/, '')
      if (k === undefined) return ikkeFunnet()
      const svar = await trekkFravaer(f.skrivDb, { ...k, fravaerId: Number(f.param('id')) })
      if (svar.ok) return videre(`${tilbake}#meldte`, t.trukketKvittering)
      return {
        slag: 'avvist',
        status: svar.feil === 'ikke-ditt-sete' ? 403 : 409,
        forklaring: svar.feil === 'finnes-ikke' ? t.alleredeTrukket : t.feil[svar.feil],
        lenke: { tekst: t.meldte, href: tilbake },
      }
    },
  },
]

function feltet(grunn: Exclude<Fravaersfeil, 'finnes-ikke'>): 'plass' | 'fra' | 'siste' {
  if (grunn === 'ikke-ditt-sete') return 'plass'
  return grunn === 'tom-periode' ? 'siste' : 'fra'
}

function kommando(f: Foresporsel) {
  const { vervId } = f.aktor
  return vervId === null
    ? undefined
    : {
        fylkeId: f.param('fylke'),
        utvalgId: f.param('utvalg'),
        seteId: Number(f.param('sete')),
        vervId,
        sekretariat: f.kan('utvalg.endre').ok,
        naa: f.naa(),
      }
}

async function side(
  f: Foresporsel,
  verdier: Fravaersprops['verdier'] | null,
  feil: readonly Feltfeil[],
): Promise<Svar> {
  const fylke = await hentFylke(f.db, f.param('fylke'))
  const k = kommando(f)
  if (fylke === undefined || k === undefined) return ikkeFunnet()
  const idag = dagen(f.naa())
  const sete = await hentSetebilde(f.db, k, idag, k.vervId)
  if (sete === undefined) return ikkeFunnet()
  const tittel = fravaerstekster[f.sprak].tittel(sete.navn)
  const utvalgssti = `/${fylke.id}/utvalg/${sete.utvalgId}`
  return {
    slag: 'innhold',
    status: feil.length > 0 ? 422 : 200,
    side: () => ({
      tittel,
      brodsmuler: [...utvalgssmuler(f.sprak, fylke), { tekst: sete.utvalg, href: utvalgssti }],
      innhold: (
        <Fravaersside
          sprak={f.sprak}
          sti={`${utvalgssti}/sete/${sete.seteId}/fravaer`}
          fylkeId={fylke.id}
          sete={sete}
          idag={idag}
          sekretariat={k.sekretariat}
          verdier={verdier ?? { plass: '', fra: idag, siste: idag }}
          feil={feil}
        />
      ),
    }),
  }
}
