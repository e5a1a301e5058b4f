import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole document as HTML. */
export function tilHtml(side: VNode): string {
  return `<!doctype html>\n${renderToString(side)}`
}

/** A piece of a page as HTML, for a partial update. */
export function tilFragment(del: VNode): string {
  return renderToString(del)
}
