import type { Ordningsregler } from '#core/ordning.ts'
import { gyldigPeriode, tolkSemester } from '#core/semester.ts'
import { funn, funnEtter } from './funn.ts'
import type { Kontrollfunn } from './kontrollfunn.ts'
import type { Beslutningsgrunnlag, Tiltak } from './typer.ts'

/** An organisation a measure may name as its partner. `type` is the organisation's type. */
export interface Partner {
  readonly id: string
  readonly type: string
}

/** The rules for each measure: title, target groups, partner, duration. */
export function kontrollerTiltak(
  grunnlag: Beslutningsgrunnlag,
  regler: Ordningsregler,
  partnere: readonly Partner[],
): Kontrollfunn[] {
  if (grunnlag.tiltak.length === 0) return [funn('mangel', 'ingen-tiltak', 'tiltak', null)]
  const typer = new Map(partnere.map((p) => [p.id, p.type]))
  return grunnlag.tiltak.flatMap((t) => [
    ...tittel(t),
    ...malgrupper(t, regler),
    ...partner(t, regler, typer),
    ...varighet(t),
  ])
}

/**
 * The numbers of the measures without a partner, as the joint recommendation asks for them: empty
 * when the scheme has no such rule. A document that never names partners is not held to it, except
 * where it doubts one itself («uten UH?»).
 */
export function tiltakUtenPartner(
  grunnlag: Pick<Beslutningsgrunnlag, 'overfortFra'> & {
    readonly tiltak: readonly Pick<Tiltak, 'nr' | 'partnerId' | 'partnerMerknad'>[]
  },
  regler: Pick<Ordningsregler, 'utenPartner'>,
): number[] {
  if (regler.utenPartner === 'av') return []
  return grunnlag.tiltak
    .filter((t) => t.partnerId === null)
    .filter((t) => grunnlag.overfortFra === null || t.partnerMerknad.trim() !== '')
    .map((t) => t.nr)
}

function tittel(t: Tiltak): Kontrollfunn[] {
  return t.tittel.trim() === ''
    ? [funn('mangel', 'tiltak-uten-tittel', `tiltak.${t.nr}.tittel`, { nr: t.nr })]
    : []
}

function malgrupper(t: Tiltak, regler: Ordningsregler): Kontrollfunn[] {
  const sti = `tiltak.${t.nr}.malgrupper`
  const kjente = new Set(regler.malgrupper.map((m) => m.id))
  const valgte = [...new Set(t.malgrupper)]
  const antall = valgte.filter((m) => kjente.has(m)).length
  const minst = regler.minsteMalgrupper
  return [
    ...valgte
      .filter((m) => !kjente.has(m))
      .map((m) => funn('mangel', 'ukjent-malgruppe', sti, { nr: t.nr, malgruppe: m })),
    ...(antall < minst ? [funn('varsel', 'faa-malgrupper', sti, { nr: t.nr, antall, minst })] : []),
  ]
}

function partner(
  t: Tiltak,
  regler: Ordningsregler,
  typer: ReadonlyMap<string, string>,
): Kontrollfunn[] {
  const { nr, partnerId } = t
  const [sti, merknad] = [`tiltak.${nr}.partnerId`, t.partnerMerknad.trim()]
  const omtale = { nr, tittel: t.tittel, merknad }
  if (partnerId === null) return funnEtter(regler.utenPartner, 'uten-partner', sti, omtale)
  const type = typer.get(partnerId)
  if (type === undefined) return [funn('mangel', 'ukjent-partner', sti, { nr, partnerId })]
  return [
    ...(regler.partnertyper.some((p) => p === type)
      ? []
      : [funn('mangel', 'partnertype-ikke-tillatt', sti, { nr, partnerId, type })]),
    ...(merknad === ''
      ? []
      : [funn('varsel', 'partner-usikker', `tiltak.${nr}.partnerMerknad`, omtale)]),
  ]
}

function varighet(t: Tiltak): Kontrollfunn[] {
  const { nr } = t
  const [start, slutt] = [lesSemester(t.startSemester), lesSemester(t.sluttSemester)]
  const funnene: Kontrollfunn[] = []
  if (start === 'tom') {
    funnene.push(funn('varsel', 'start-mangler', `tiltak.${nr}.startSemester`, { nr }))
  }
  for (const felt of ['startSemester', 'sluttSemester'] as const) {
    const verdi = t[felt]
    if (verdi !== null && lesSemester(verdi) === 'ugyldig') {
      funnene.push(funn('mangel', 'semester-ugyldig', `tiltak.${nr}.${felt}`, { nr, felt, verdi }))
    }
  }
  if (slutt === 'tom' && t.vurderesDato === null) {
    funnene.push(funn('varsel', 'apen-slutt', `tiltak.${nr}.sluttSemester`, { nr }))
  }
  if (typeof start === 'object' && typeof slutt === 'object') {
    if (!gyldigPeriode(start.semester, slutt.semester).ok) {
      const data = { nr, start: start.semester, slutt: slutt.semester }
      funnene.push(funn('mangel', 'slutt-for-start', `tiltak.${nr}.sluttSemester`, data))
    }
  }
  return funnene
}

function lesSemester(tekst: string | null) {
  if (tekst === null || tekst.trim() === '') return 'tom'
  const svar = tolkSemester(tekst)
  return svar.ok ? { semester: svar.verdi } : 'ugyldig'
}
