/**
 * The root over leaves in their order, by the shape of RFC 6962: the left half is the largest power
 * of two smaller than the number of leaves. `node` joins two hashes. Always: another leaf, another
 * order or another number of leaves gives another root, as far as `node` tells its inputs apart.
 * Throws when there are no leaves: nothing is never sealed.
 */
export function merkelrot<H>(blader: readonly H[], node: (venstre: H, hoyre: H) => H): H {
  const [forste] = blader
  if (forste === undefined) throw new RangeError('Et tre uten blader har ingen rot')
  if (blader.length === 1) return forste
  let delt = 1
  while (delt * 2 < blader.length) delt *= 2
  return node(merkelrot(blader.slice(0, delt), node), merkelrot(blader.slice(delt), node))
}
