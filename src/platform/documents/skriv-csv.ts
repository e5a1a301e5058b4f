import { uventet } from '#core/resultat.ts'
import { type Ark, type Kolonne, type Rad, type TolketCelle, tolkCelle } from './ark.ts'

/**
 * The table as the .csv a Norwegian Excel opens with a double click: UTF-8 with BOM, semicolon,
 * CRLF, decimal comma, quoted as RFC 4180 says. A text that Excel would run as a formula is
 * defused with an apostrophe; a number is never touched, so -5 stays a number.
 */
export function skrivCsv(ark: Ark): string {
  const rader = ark.bunnrad ? [...ark.rader, ark.bunnrad] : ark.rader
  const linjer = [
    ark.kolonner.map((k) => tekstfelt(k.overskrift)),
    ...rader.map((rad) => ark.kolonner.map((k) => felt(k, rad))),
  ]
  return BOM + linjer.map((l) => `${l.join(';')}\r\n`).join('')
}

const BOM = '\uFEFF'

function felt(kolonne: Kolonne, rad: Rad): string {
  const celle: TolketCelle = tolkCelle(kolonne, rad)
  switch (celle.type) {
    case 'tom':
      return ''
    case 'tekst':
      return tekstfelt(celle.tekst)
    case 'dato':
      return celle.dato
    case 'tall':
      return celle.tekst.replace('.', ',')
    default:
      return uventet(celle)
  }
}

function tekstfelt(tekst: string): string {
  const ufarlig = /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst
  return /[;"\r\n]|^\s|\s$/.test(ufarlig) ? `"${ufarlig.replaceAll('"', '""')}"` : ufarlig
}
