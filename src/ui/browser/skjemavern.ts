/** One press sends once, and a changed form is not left by mistake (`data-varsle-ulagret`). */
export function vernSkjema(vindu: Window): void {
  const { document } = vindu
  const endret = new Set<HTMLFormElement>()

  document.addEventListener('input', ({ target }) => {
    const skjema = target instanceof Element ? target.closest('form') : null
    if (skjema !== null && 'varsleUlagret' in skjema.dataset) endret.add(skjema)
  })

  document.addEventListener('submit', (hendelse) => {
    const skjema = hendelse.target
    if (!(skjema instanceof HTMLFormElement) || hendelse.defaultPrevented) return
    if (skjema.method !== 'get' && 'sendt' in skjema.dataset) {
      hendelse.preventDefault()
      return
    }
    endret.delete(skjema)
    skjema.dataset['sendt'] = ''
    // Not `disabled`: the button's own name and value must reach the server.
    hendelse.submitter?.setAttribute('aria-busy', 'true')
    // An answer that is a file leaves this page standing; it must be possible to send again.
    vindu.setTimeout(() => frigjor(skjema), SPERRET_MS)
  })

  vindu.addEventListener('beforeunload', (hendelse) => {
    for (const skjema of endret) if (!skjema.isConnected) endret.delete(skjema)
    if (endret.size > 0) hendelse.preventDefault()
  })

  // Back to a page the browser kept: its forms can be sent again.
  vindu.addEventListener('pageshow', () => {
    for (const skjema of document.forms) frigjor(skjema)
  })
}

const SPERRET_MS = 5000

function frigjor(skjema: HTMLFormElement): void {
  delete skjema.dataset['sendt']
  for (const knapp of skjema.querySelectorAll('[aria-busy]')) knapp.removeAttribute('aria-busy')
}
