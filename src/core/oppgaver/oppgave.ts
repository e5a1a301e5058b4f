import type { Dato } from '#core/dato.ts'
import type { Arsbilde, Arsreferanse, Hatt, Oppgave, Oppgavekode } from './typer.ts'

type Mer = Partial<
  Pick<Oppgave, 'frist' | 'ar' | 'nettverk' | 'gruppe' | 'utvalg' | 'navn' | 'grunn' | 'antall'>
>

/** One task of a hat, with what it does not say left empty. */
export function oppgave(kode: Oppgavekode, hatt: Hatt, dato: Dato, mer: Mer = {}): Oppgave {
  const frist = mer.frist ?? null
  return {
    kode,
    vervId: hatt.vervId,
    fylkeId: hatt.fylkeId,
    venter: kode.startsWith('venter-'),
    frist,
    // The deadline is the end of its day.
    forfalt: frist !== null && frist < dato,
    ar: mer.ar === undefined || mer.ar === null ? null : referanse(mer.ar),
    nettverk: mer.nettverk ?? null,
    gruppe: mer.gruppe ?? null,
    utvalg: mer.utvalg ?? null,
    navn: mer.navn ?? [],
    antall: mer.antall ?? Math.max(1, mer.navn?.length ?? 1),
    grunn: mer.grunn ?? null,
  }
}

function referanse(a: Arsreferanse): Arsreferanse {
  const { fylkeId, ar, ordningId, ordningNavn, ordningKort } = a
  return { fylkeId, ar, ordningId, ordningNavn, ordningKort }
}

/** The cases of a year that are sent, with the network they are for. */
export function sendte(ar: Arsbilde) {
  return ar.nettverk.flatMap((n) => (n.sak?.status === 'sendt' ? [{ ...n, sak: n.sak }] : []))
}
