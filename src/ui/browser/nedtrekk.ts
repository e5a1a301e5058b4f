/** Menus made of `details`: Escape closes and gives the focus back, a press elsewhere closes. */
export function lukkNedtrekk(dokument: Document): void {
  const apne = (): NodeListOf<HTMLDetailsElement> =>
    dokument.querySelectorAll('details[data-nedtrekk][open]')

  dokument.addEventListener('click', ({ target }) => {
    for (const meny of apne())
      if (!(target instanceof Node && meny.contains(target))) meny.open = false
  })
  dokument.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const meny of apne()) {
      if (meny.contains(dokument.activeElement)) meny.querySelector('summary')?.focus()
      meny.open = false
    }
  })
}
