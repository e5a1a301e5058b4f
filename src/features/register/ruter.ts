import type { Rute } from '#features/tilgang/foresporsel.ts'
import { redigerFylke } from './fylke/rediger.tsx'
import { avsluttruter } from './nettverk/avslutt-skjema.tsx'
import { nyTilknytning } from './nettverk/ny-tilknytning.tsx'
import { redigerNettverk } from './nettverk/rediger.tsx'
import { nettverksruter } from './nettverk/ruter.tsx'
import { redigerOrdning } from './ordning/rediger.tsx'
import { ordningsruter } from './ordning/ruter.tsx'
import { redigerOrganisasjon } from './organisasjon/rediger.tsx'
import { organisasjonsruter } from './organisasjon/ruter.tsx'
import { taTilbakeruter } from './ordning/ta-tilbake.tsx'
import { oversiktsruter } from './oversikt.tsx'
import { sammenslaingsruter } from './sammenslaing/ruter.tsx'

export const registerruter: readonly Rute[] = [
  ...oversiktsruter,
  ...redigerFylke,
  // Before the networks: «ny» is no network's id.
  ...redigerNettverk,
  ...nettverksruter,
  ...nyTilknytning,
  ...avsluttruter,
  // Before the organisations: «ny» is no organisation's id.
  ...redigerOrganisasjon,
  ...organisasjonsruter,
  ...ordningsruter,
  ...redigerOrdning,
  ...taTilbakeruter,
  ...sammenslaingsruter,
]
