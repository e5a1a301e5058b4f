import { lagInnlogging } from '#features/innlogging/oppsett.ts'
import type { Varseloppsett } from '#features/varsel/oppsett.ts'
import { lagOidcklient } from '#platform/oidc/klient.ts'
import { utstederliste, type Utsteder } from '#platform/oidc/utsteder.ts'
import { nyApp, type Testapp } from './app.ts'
import { startFalskUtsteder, type Falskutsteder } from './falsk-utsteder.ts'
import { nyNettleser, type Nettleser } from './nettleser.ts'
import { gaGjennom, startUtsteder, type Provutsteder } from './utsteder.ts'

export const ADRESSE = 'https://samraad.test'
export const NIVA = 'idporten-loa-high'

export interface Innloggingsverden extends Testapp {
  readonly ekte: Provutsteder
  readonly falsk: Falskutsteder
  /** What the application was told about refused logins. */
  readonly meldinger: string[]
  /** Moves the application's clock. The issuers keep the real one. */
  readonly vent: (tid: Temporal.DurationLike) => void
  readonly naa: () => Temporal.Instant
  readonly nettleser: () => Nettleser
  /** The secret of a new invitation, made by the secretariat of Trøndelag or another county. */
  readonly inviter: (navn: string, fylkeId?: string) => Promise<string>
  /** The whole way through an issuer. Gives the answer of the last step. */
  readonly loggInn: (n: Nettleser, som: string, start?: string) => Promise<Response>
}

/** The application over https, outside the demo, with a real issuer and one that can cheat. */
export async function nyInnloggingsverden(
  valg: { readonly varsel?: Varseloppsett } = {},
): Promise<Innloggingsverden> {
  const klient = { clientId: 'samraad', clientSecret: 'hemmelig' }
  const svar = (id: string) => `${ADRESSE}/logg-inn/${id}/svar`
  const ekte = await startUtsteder({ ...klient, svaradresse: svar('ekte') }, NIVA)
  const falsk = await startFalskUtsteder('samraad', NIVA)
  const felles = { ...klient, omfang: ['openid', 'profile'], acr: [NIVA] }
  const utstedere: readonly Utsteder[] = utstederliste.parse([
    { ...felles, id: 'ekte', navn: trePa('Ekteporten'), issuer: ekte.issuer, userinfo: true },
    {
      ...felles,
      id: 'falsk',
      navn: trePa('Falskporten'),
      issuer: falsk.issuer,
      grupper: {
        adresse: `${falsk.issuer}/grupper`,
        enAv: ['999999999', 'fc:org:skolen.example:unit:NO888888888'],
        tilknytning: ['employee'],
      },
    },
  ])
  const meldinger: string[] = []
  let naa = Temporal.Now.instant()
  const a = await nyApp({
    ...valg,
    erDemo: false,
    naa: () => naa,
    innlogging: lagInnlogging(
      ADRESSE,
      utstedere.map((u) => lagOidcklient(u)),
      (kode, detalj) => {
        meldinger.push(`${kode}: ${detalj}`)
      },
    ),
  })
  // Outside the demo nobody invented gets in: here they play real people.
  await a.db.updateTable('person').set({ er_demo: false }).execute()
  const { inviter } = await import('#features/innlogging/inviter.ts')
  return {
    ...a,
    ekte,
    falsk,
    meldinger,
    naa: () => naa,
    vent: (tid) => {
      naa = naa.add(tid)
    },
    nettleser: () => nyNettleser(a.app, ADRESSE),
    inviter: async (navn, fylkeId = 'trondelag') => {
      const person = await a.db
        .selectFrom('person')
        .select('id')
        .where('navn', '=', navn)
        .executeTakeFirstOrThrow()
      const laget = await inviter(a.db, {
        fylkeId,
        personId: person.id,
        avVervId: 1,
        naa,
      })
      if (!laget.ok) throw new Error(JSON.stringify(laget.feil))
      return laget.verdi.lenke
    },
    loggInn: async (n, som, start = '/logg-inn/ekte') => {
      const tilUtsteder = (await n.hent(start)).headers.get('location') ?? ''
      return n.hent(await gaGjennom(tilUtsteder, som, ADRESSE))
    },
    slett: async () => {
      await ekte.stopp()
      await falsk.stopp()
      await a.slett()
    },
  }
}

function trePa(navn: string): Utsteder['navn'] {
  return { nb: navn, nn: navn, en: navn }
}
