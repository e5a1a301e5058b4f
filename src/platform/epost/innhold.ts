import { enLinje } from './adresse.ts'

/** A mail before it has a form. Texts are plain; nothing in them is ever markup. */
export interface Epostinnhold {
  readonly sprak: 'nb' | 'nn' | 'en'
  readonly emne: string
  readonly avsnitt: readonly string[]
  /** A list after the paragraphs, each with an address if there is one. */
  readonly punkter?: readonly { readonly tekst: string; readonly adresse?: string }[]
  /** The one thing to press. */
  readonly lenke?: { readonly tekst: string; readonly adresse: string }
  /** Why one gets this, and how not to. */
  readonly bunn: readonly string[]
}

export interface Ferdigbrev {
  readonly emne: string
  readonly tekst: string
  readonly html: string
}

/** The same content as plain text and as HTML that fetches nothing, with the subject on one line. */
export function lagBrev(i: Epostinnhold): Ferdigbrev {
  return { emne: enLinje(i.emne), tekst: somTekst(i), html: somHtml(i) }
}

function somTekst(i: Epostinnhold): string {
  const punkter = (i.punkter ?? []).map(
    (p) => `- ${rens(p.tekst)}${p.adresse === undefined ? '' : `\n  ${p.adresse}`}`,
  )
  return [
    ...i.avsnitt.map(rens),
    ...(punkter.length > 0 ? [punkter.join('\n')] : []),
    ...(i.lenke === undefined ? [] : [`${rens(i.lenke.tekst)}:\n${i.lenke.adresse}`]),
    `-- \n${i.bunn.map(rens).join('\n')}`,
  ].join('\n\n')
}

// Plain elements and a few inline styles: what every mail program shows, read well aloud, and no
// picture, style sheet or script to fetch. Colours hold 4.5:1 on white and are the program's own in
// dark mode.
function somHtml(i: Epostinnhold): string {
  const punkter = (i.punkter ?? [])
    .map((p) => `<li style="margin:0 0 8px">${lenket(p.tekst, p.adresse)}</li>`)
    .join('')
  const innhold = [
    `<h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">${esc(enLinje(i.emne))}</h1>`,
    ...i.avsnitt.map((a) => `<p style="margin:0 0 16px">${esc(a)}</p>`),
    punkter === '' ? '' : `<ul style="margin:0 0 16px;padding:0 0 0 20px">${punkter}</ul>`,
    i.lenke === undefined
      ? ''
      : `<p style="margin:0 0 24px">${lenket(i.lenke.tekst, i.lenke.adresse)}</p>`,
    `<hr style="border:0;border-top:1px solid #8a8f94;margin:24px 0 16px">`,
    ...i.bunn.map((b) => `<p style="font-size:14px;margin:0 0 8px">${medLenker(b)}</p>`),
  ].join('\n')
  return `<!doctype html>
<html lang="${i.sprak}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${esc(enLinje(i.emne))}</title></head>
<body style="margin:0"><div style="font-family:sans-serif;font-size:16px;line-height:1.5;margin:0 auto;max-width:600px;padding:24px">
${innhold}
</div></body>
</html>`
}

function lenket(tekst: string, adresse: string | undefined): string {
  return adresse === undefined ? esc(tekst) : `<a href="${esc(adresse)}">${esc(tekst)}</a>`
}

/** An address in running text can be pressed. */
function medLenker(tekst: string): string {
  // Escaped first: what is left of an address cannot end its own quotation mark.
  return esc(tekst).replaceAll(/https?:\/\/[^\s<]+/g, (a) => `<a href="${a}">${a}</a>`)
}

/** Line breaks stay; other control characters have no business in a mail. */
function rens(tekst: string): string {
  return tekst
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}

function esc(tekst: string): string {
  return rens(tekst)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\n', '<br>')
}
