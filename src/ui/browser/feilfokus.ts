/** A page that came back with faults puts the reader at the list of them. */
export function fokuserFeil(rot: ParentNode): void {
  const forste = rot.querySelector<HTMLElement>('[data-fokus]')
  forste?.focus()
}
