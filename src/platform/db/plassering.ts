import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { ok, type Resultat } from '#core/resultat.ts'
import { arsak, innebygdFeil, type InnebygdFeil } from './innebygd-feil.ts'
import { finnKjorebruker, kanNa, type Kjorebruker } from './kjorebruker.ts'

export type Plassering = {
  /** Real path of the data folder. */
  readonly datamappe: string
  /** Real path of the folder PostgreSQL keeps its files in; may not exist yet. */
  readonly klynge: string
  readonly bruker: Kjorebruker
}

const PEKER = 'postgres-ligger-her.txt'

/**
 * The cluster lies in the data folder, unless PostgreSQL runs as a system user that cannot walk
 * there (a clone under a closed home folder). Then it lies under `rot`, and a note in the data
 * folder says where. Nobody's home folder is ever opened.
 */
export function velgPlassering(onsket: string, rot: string): Resultat<Plassering, InnebygdFeil> {
  let datamappe: string
  try {
    mkdirSync(onsket, { recursive: true })
    datamappe = realpathSync(onsket)
  } catch (kastet) {
    return innebygdFeil('datamappe', `Datamappen ${onsket} kan ikke brukes: ${arsak(kastet)}.`)
  }
  const her = join(datamappe, 'postgres')
  const anvist = lesPeker(datamappe)
  const klynge = anvist ?? her
  const bruker = finnKjorebruker(klynge)
  if (!bruker.ok) return bruker
  if (anvist !== undefined || kanNa(bruker.verdi, datamappe)) {
    return ok({ datamappe, klynge, bruker: bruker.verdi })
  }
  if (existsSync(join(her, 'PG_VERSION'))) {
    return innebygdFeil(
      'tilgang',
      `Databasen i ${her} eies av en systembruker som ikke lenger når mappen. Flytt datamappen til et sted den når, eller åpne mappene over den.`,
    )
  }
  return flyttUt(datamappe, rot, bruker.verdi)
}

function flyttUt(
  datamappe: string,
  rot: string,
  bruker: Kjorebruker,
): Resultat<Plassering, InnebygdFeil> {
  const hash = createHash('sha256').update(datamappe).digest('hex').slice(0, 16)
  const mappe = join(rot, hash)
  try {
    mkdirSync(mappe, { recursive: true })
    chmodSync(mappe, 0o755)
    if (!kanNa(bruker, mappe)) throw new Error('heller ikke dit slipper systembrukeren inn')
    const klynge = join(realpathSync(mappe), 'postgres')
    writeFileSync(
      join(datamappe, PEKER),
      `Databasen til Samråd ligger ikke i denne mappen, fordi PostgreSQL kjører som en egen\nsystembruker som ikke slipper inn hit. Den ligger her:\n\n${klynge}\n`,
    )
    return ok({ datamappe, klynge, bruker })
  } catch (kastet) {
    return innebygdFeil(
      'tilgang',
      `PostgreSQL når ikke ${datamappe}, og ${mappe} kan ikke brukes i stedet: ${arsak(kastet)}. Sett SAMRAAD_DATA til en mappe utenfor hjemmemappen.`,
    )
  }
}

function lesPeker(datamappe: string): string | undefined {
  const fil = join(datamappe, PEKER)
  if (!existsSync(fil)) return undefined
  const sti = readFileSync(fil, 'utf8')
    .split('\n')
    .find((linje) => linje.startsWith('/'))
  return sti !== undefined && existsSync(sti) ? sti : undefined
}
