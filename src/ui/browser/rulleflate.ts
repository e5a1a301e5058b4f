/** A table that fits needs no stop on the keyboard's way; one that can be scrolled does. */
export function merkRulleflater(dokument: Document): void {
  const maler = new ResizeObserver((flater) => {
    for (const { target } of flater) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  for (const flate of dokument.querySelectorAll('.sam-rull, .sam-rull-mellom')) maler.observe(flate)
}
