import { z } from 'zod'
import { STATSFORVALTEREN } from '#core/verv/kan-stemme.ts'
import type { Sammensetning } from '#core/verv/typer.ts'

const antall = z.int({ error: 'tall' }).min(0, 'tall').max(200, 'tall')

const gruppe = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/, 'mangler'),
    navn: z.string().min(1, 'mangler').max(120, 'for-langt'),
    min: antall,
    maks: antall.nullable(),
    stemme: z.boolean(),
    vara: z.boolean(),
  })
  // `when`: told together with the faults of the single fields, not after they are put right.
  .refine((g) => g.maks === null || !(g.maks < g.min), {
    path: ['maks'],
    error: 'maks-under-min',
    when: () => true,
  })
  .refine((g) => !(g.stemme && g.id === STATSFORVALTEREN), {
    path: ['stemme'],
    error: 'statsforvalteren',
    when: () => true,
  })

/** The one reader of a mandate's composition: in a form, in an import and in the database. */
export const sammensetningsskjema: z.ZodType<Sammensetning> = z
  .object({
    grupper: z.array(gruppe).min(1, 'grupper').max(40, 'grupper'),
    etSetePerKommune: z.boolean(),
    valgperiodeAr: z.int({ error: 'tall' }).min(1, 'tall').max(20, 'tall').nullable(),
  })
  .check(({ value, issues }) => {
    for (const [i, g] of value.grupper.entries())
      if (value.grupper.findIndex((x) => x.id === g.id) < i)
        issues.push({
          code: 'custom',
          message: 'samme-gruppe',
          path: ['grupper', i, 'navn'],
          input: value,
        })
  })
