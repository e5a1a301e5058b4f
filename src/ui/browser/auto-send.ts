/**
 * `data-auto-send` on a form or a single field: a change sends the form. The button that does it
 * without a script, marked `data-uten-skript`, is then in the way and is hidden.
 */
export function autoSend(dokument: Document): void {
  dokument.documentElement.dataset['skript'] = ''
  dokument.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    // A text is sent when its writer is done, by Enter or the button; a choice is done when made.
    const erValg =
      target instanceof HTMLSelectElement || ['checkbox', 'radio', 'date'].includes(target.type)
    if (erValg && target.closest('[data-auto-send]') !== null) target.form?.requestSubmit()
  })
}
