export const INNSYNSSLAG = ['lest', 'avvist'] as const
export type Innsynsslag = (typeof INNSYNSSLAG)[number]
