/** Text as a reader sees it: no tags, and every kind of space is a space. */
export async function lest(svar: Response): Promise<string> {
  const html = await svar.text()
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&[a-z]+;|\s|\u00AD/gu, ' ')
    .replaceAll(/ +/g, ' ')
}
