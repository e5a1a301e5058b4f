import { expect, test } from 'vitest'
import {
  PUBLISERTE_RAMMER_2023,
  RAMMER_2023,
} from '#core/beslutningsgrunnlag/ordning-2023.fixture.ts'
import { TRONDELAG_2023 } from '#core/beslutningsgrunnlag/trondelag-2023.fixture.ts'
import { kroner } from '#core/kroner.ts'
import { medAndreRammer } from './med-andre-rammer.ts'

test('med de publiserte rammene er forslaget én krone mer, og krona ligger hos Trondheim/Malvik', () => {
  const grunnlag = {
    pott: kroner(10_522_000),
    rammerVedtatt: true,
    utvidetRamme: { pa: false, grunn: '' },
    saker: TRONDELAG_2023.map((g) => ({
      nettverkId: g.nettverkId,
      ramme: kroner(RAMMER_2023[g.nettverkId] ?? 0),
      omsokt: g.omsokt ?? kroner(0),
      iGruppe: true,
      // What groups and plenary have set does not matter here.
      gruppe: { resultat: 'delvis' as const, belop: kroner(1) },
      samlet: kroner(2),
      avvikGrunn: '',
      utenPartner: [],
      partnerForklaring: '',
    })),
  }
  const publisert = new Map(
    Object.entries(PUBLISERTE_RAMMER_2023).map(([id, ramme]) => [id, kroner(ramme)]),
  )
  expect(medAndreRammer(grunnlag, publisert)).toEqual({
    pott: 10_522_000,
    andreSum: 10_522_001,
    samlet: 9_205_885,
    samletMedAndre: 9_205_886,
    ulike: [
      {
        nettverkId: 'trondheim-malvik',
        ramme: 3_395_168,
        annen: 3_395_169,
        samlet: 3_395_168,
        samletMedAnnen: 3_395_169,
      },
    ],
  })
})
