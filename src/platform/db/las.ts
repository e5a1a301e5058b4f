import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as vent } from 'node:timers/promises'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { startmerke } from './prosess.ts'

export type Holder = {
  readonly pid: number
  /** Where the holder can be reached, once it has told. */
  readonly adresse?: string
}

export type Las = {
  /** Told to whoever is refused: "Samråd kjører alt, på http://…". */
  readonly settAdresse: (adresse: string) => void
  readonly slipp: () => void
}

type Innhold = Holder & { readonly startet: string; readonly nokkel: string }

/**
 * One process at a time. A lock whose process is dead, or whose number now belongs to another
 * program, is taken over. Any number of processes may try at once: exactly one gets it.
 */
export async function taLas(sti: string): Promise<Resultat<Las, Holder>> {
  const mitt: Innhold = {
    pid: process.pid,
    startet: startmerke(process.pid) ?? '',
    nokkel: randomUUID(),
  }
  for (;;) {
    if (opprett(sti, mitt)) return ok(lasFor(sti, mitt))
    const holder = les(sti)
    if (holder === undefined) continue
    if (startmerke(holder.pid) === holder.startet) return feil(holder)
    // Two may have seen the same dead lock. The right to replace just that one is itself a lock,
    // named by its key, so a lock made since by the faster of the two is never touched.
    const rett = await taLas(`${sti}.${holder.nokkel}`)
    if (rett.ok) {
      try {
        if (les(sti)?.nokkel === holder.nokkel) {
          erstatt(sti, mitt)
          return ok(lasFor(sti, mitt))
        }
      } finally {
        rett.verdi.slipp()
      }
    } else await vent(20)
  }
}

function lasFor(sti: string, mitt: Innhold): Las {
  const erMin = () => les(sti)?.nokkel === mitt.nokkel
  return {
    settAdresse: (adresse) => {
      if (erMin()) erstatt(sti, { ...mitt, adresse })
    },
    slipp: () => {
      if (erMin()) rmSync(sti, { force: true })
    },
  }
}

/** Makes the file with its content in one step, so nobody ever reads half a lock. */
function opprett(sti: string, innhold: Innhold): boolean {
  const kladd = skrivKladd(sti, innhold)
  try {
    linkSync(kladd, sti)
    return true
  } catch (kastet) {
    if (kastet instanceof Error && 'code' in kastet && kastet.code === 'EEXIST') return false
    throw kastet
  } finally {
    rmSync(kladd, { force: true })
  }
}

function erstatt(sti: string, innhold: Innhold): void {
  renameSync(skrivKladd(sti, innhold), sti)
}

function skrivKladd(sti: string, innhold: Innhold): string {
  const kladd = `${sti}.kladd-${randomUUID()}`
  try {
    writeFileSync(kladd, JSON.stringify(innhold))
    return kladd
  } catch (kastet) {
    rmSync(kladd, { force: true })
    throw kastet
  }
}

/** Undefined when there is no file. A file cut short by a power failure reads as a dead lock. */
function les(sti: string): Innhold | undefined {
  let tekst: string
  try {
    tekst = readFileSync(sti, 'utf8')
  } catch (kastet) {
    if (kastet instanceof Error && 'code' in kastet && kastet.code === 'ENOENT') return undefined
    throw kastet
  }
  const verdi = tolk(tekst)
  return erInnhold(verdi) ? verdi : { pid: 0, startet: 'uleselig', nokkel: 'uleselig' }
}

function tolk(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

function erInnhold(verdi: unknown): verdi is Innhold {
  return (
    typeof verdi === 'object' &&
    verdi !== null &&
    'pid' in verdi &&
    typeof verdi.pid === 'number' &&
    'startet' in verdi &&
    typeof verdi.startet === 'string' &&
    'nokkel' in verdi &&
    typeof verdi.nokkel === 'string' &&
    /^[\w-]+$/.test(verdi.nokkel)
  )
}
