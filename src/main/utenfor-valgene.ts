// By HTML's own rules for a tag: what is quoted may hold anything. Our pages quote every value.
const TAGG = /<(\/?)(input|select|option|textarea)\b((?:[^">]|"[^"]*")*)>/g
// A number fits in an integer of the database; a longer one is no id.
const ID = /^(\d{1,9}|(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*)$/
const ORD = /[a-z]/

interface Tilbudt {
  /** What a choice of this name may be: the options, or the values of its boxes. */
  readonly valg: ReadonlyMap<string, ReadonlySet<string>>
  readonly navn: ReadonlySet<string>
}

/**
 * What was sent to a page that came back with faults, and that no choice of it has: nobody can
 * mistype a choice. The same for a name with an id in it, beside names that differ only there. Only
 * what looks like an id; whether it is one, and whose, is for the database to say. Locks
 * (`versjon`, `lest`) are hidden fields and no choice, so who comes too late is not among them.
 */
export function utenforValgene(
  html: string,
  sendt: readonly (readonly [navn: string, verdi: string])[],
): readonly string[] {
  const { valg, navn } = lesTilbudt(html)
  const ider = sendt.flatMap(([n, verdi]) => {
    if (navn.has(n)) return valg.get(n)?.has(verdi) === false ? [verdi] : []
    return n.split('.').filter((del, nr, deler) => ORD.test(del) && harSosken(navn, deler, nr))
  })
  return [...new Set(ider)].filter((id) => ID.test(id))
}

/** Another name of the page is the same but for this part. */
function harSosken(navn: ReadonlySet<string>, deler: readonly string[], nr: number): boolean {
  if (nr === 0) return false
  return [...navn].some((annet) => {
    const andre = annet.split('.')
    return andre.length === deler.length && andre.every((del, i) => i === nr || del === deler[i])
  })
}

function lesTilbudt(html: string): Tilbudt {
  const valg = new Map<string, Set<string>>()
  const navn = new Set<string>()
  let liste: Set<string> | undefined
  for (const [, slutt, tagg, attributter = ''] of html.matchAll(TAGG)) {
    if (slutt === '/') {
      if (tagg === 'select') liste = undefined
      continue
    }
    const les = (hva: string) => new RegExp(`(?:^|\\s)${hva}="([^"]*)"`).exec(attributter)?.[1]
    if (tagg === 'option') {
      liste?.add(les('value') ?? '')
      continue
    }
    const feltnavn = les('name')
    if (feltnavn === undefined) continue
    navn.add(feltnavn)
    const erBoks = tagg === 'input' && /^(radio|checkbox)$/.test(les('type') ?? '')
    if (tagg !== 'select' && !erBoks) continue
    const kjente = valg.get(feltnavn) ?? new Set<string>()
    valg.set(feltnavn, kjente)
    if (erBoks) kjente.add(les('value') ?? 'on')
    else liste = kjente
  }
  return { valg, navn }
}
