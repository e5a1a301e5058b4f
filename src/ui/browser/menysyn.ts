/** On a narrow screen the menu scrolls sideways; where we are must be in view from the start. */
export function visAktivtMenyvalg(dokument: Document): void {
  for (const valg of dokument.querySelectorAll(
    '.sam-nav [aria-current], .sam-faner [aria-current]',
  )) {
    const liste = valg.closest('ul')
    if (liste !== null && liste.scrollWidth > liste.clientWidth)
      liste.scrollLeft =
        valg.getBoundingClientRect().left - liste.getBoundingClientRect().left - KANT
  }
}

const KANT = 48
