/** A calendar date as `YYYY-MM-DD`; in this form dates compare as text. */
export type Dato = string

/** True for a date that exists between the years 1800 and 2200; outside it is a slip of the keys. */
export function erDato(tekst: string): boolean {
  const treff = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst)
  if (treff === null) return false
  const [ar, maned, dag] = [Number(treff[1]), Number(treff[2]), Number(treff[3])]
  return ar >= 1800 && ar <= 2200 && dag >= 1 && dag <= dagerIManeden(ar, maned)
}

export function dagenEtter(dato: Dato): Dato {
  const { ar, maned, dag } = deler(dato)
  if (dag < dagerIManeden(ar, maned)) return tekst(ar, maned, dag + 1)
  return maned < 12 ? tekst(ar, maned + 1, 1) : tekst(ar + 1, 1, 1)
}

export function dagenFor(dato: Dato): Dato {
  const { ar, maned, dag } = deler(dato)
  if (dag > 1) return tekst(ar, maned, dag - 1)
  return maned > 1 ? tekst(ar, maned - 1, dagerIManeden(ar, maned - 1)) : tekst(ar - 1, 12, 31)
}

export function forsteDag(ar: number): Dato {
  return tekst(ar, 1, 1)
}

export function arstall(dato: Dato): number {
  return deler(dato).ar
}

/** 0 for a month that does not exist. */
function dagerIManeden(ar: number, maned: number): number {
  if (maned === 2) return (ar % 4 === 0 && ar % 100 !== 0) || ar % 400 === 0 ? 29 : 28
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maned - 1] ?? 0
}

function deler(dato: Dato): { ar: number; maned: number; dag: number } {
  return {
    ar: Number(dato.slice(0, 4)),
    maned: Number(dato.slice(5, 7)),
    dag: Number(dato.slice(8, 10)),
  }
}

function tekst(ar: number, maned: number, dag: number): Dato {
  return `${String(ar).padStart(4, '0')}-${toSiffer(maned)}-${toSiffer(dag)}`
}

function toSiffer(tall: number): string {
  return String(tall).padStart(2, '0')
}
