import { forsteApneAr } from '#core/register/regelendring.ts'
import { hentLovhenvisninger } from '#features/administrasjon/sporringer.ts'
import { iFylket } from '#features/register/fylkesrute.ts'
import { registersmuler } from '#features/register/nettverk/sted.ts'
import { registertekster } from '#features/register/tekster.ts'
import { lesDato } from '#features/register/visning.tsx'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { visningsdag } from './gjeldende.ts'
import { Ordningsliste } from './liste-side.tsx'
import { Ordningsside } from './ordning-side.tsx'
import { ordningssmuler } from './sted.ts'
import { hentOrdninger } from './sporringer.ts'

export const ordningsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register/ordninger',
    handling: 'register.se',
    formater: ['json'],
    kjor: iFylket(async (f, fylke) => {
      const ordninger = await hentOrdninger(f.db, fylke.id)
      return {
        slag: 'innhold',
        json: () => ({ fylke, ordninger }),
        side: () => ({
          tittel: registertekster[f.sprak].ordninger,
          brodsmuler: registersmuler(f.sprak, fylke),
          innhold: (
            <Ordningsliste
              sprak={f.sprak}
              fylke={fylke}
              ordninger={ordninger}
              dato={lesDato(f).dato}
              kanEndre={f.kan('register.endre').ok}
            />
          ),
        }),
      }
    }),
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register/ordninger/:ordning{[a-z0-9-]+}',
    handling: 'register.se',
    formater: ['json'],
    kjor: iFylket(async (f, fylke) => {
      const ordninger = await hentOrdninger(f.db, fylke.id)
      const ordning = ordninger.find((o) => o.id === f.param('ordning'))
      if (ordning === undefined) return ikkeFunnet()
      const visning = lesDato(f)
      const dag = visningsdag(ordning, visning.dato)
      const lover = await hentLovhenvisninger(f.db, fylke.id, dag, ordning.id)
      return {
        slag: 'innhold',
        json: () => ({ ...ordning, lovhenvisninger: lover }),
        side: () => ({
          tittel: ordning.kortnavn,
          brodsmuler: ordningssmuler(f.sprak, fylke),
          innhold: (
            <Ordningsside
              sprak={f.sprak}
              fylke={fylke}
              ordning={ordning}
              ordninger={ordninger}
              visning={visning}
              lover={lover}
              kanEndre={f.kan('register.endre').ok}
              forsteApne={forsteApneAr(ordning.gyldig, ordning.lasteAr, iAr(f))}
            />
          ),
        }),
      }
    }),
  },
]

export function iAr(f: Pick<Foresporsel, 'naa'>): number {
  return f.naa().toZonedDateTimeISO('Europe/Oslo').year
}
