/** Light, dark or as the device, at once; the server is told in the background and remembers. */
export function byttFarge(dokument: Document): void {
  dokument.addEventListener('submit', (hendelse) => {
    const skjema = hendelse.target
    const knapp = hendelse.submitter
    if (!(skjema instanceof HTMLFormElement) || !('fargebytter' in skjema.dataset)) return
    if (!(knapp instanceof HTMLButtonElement)) return
    hendelse.preventDefault()
    vis(dokument, skjema, knapp)
    void husk(skjema, knapp)
  })
}

function vis(dokument: Document, skjema: HTMLFormElement, knapp: HTMLButtonElement): void {
  dokument.documentElement.dataset['colorScheme'] = knapp.value
  const meta = dokument.querySelector('meta[name="color-scheme"]')
  meta?.setAttribute('content', knapp.value === 'auto' ? 'light dark' : knapp.value)
  for (const k of skjema.querySelectorAll('button'))
    k.setAttribute('aria-pressed', k === knapp ? 'true' : 'false')
}

async function husk(skjema: HTMLFormElement, knapp: HTMLButtonElement): Promise<void> {
  const felt = new URLSearchParams()
  for (const [navn, verdi] of new FormData(skjema, knapp))
    if (typeof verdi === 'string') felt.append(navn, verdi)
  try {
    // The answer is a redirect to this page, which is already here.
    await fetch(skjema.action, { method: 'post', body: felt, redirect: 'manual' })
  } catch {
    // Without a connection the choice holds for this page only.
  }
}
