/**
 * The one text a row is sealed as: a JSON list of its columns as text, or null. The same text as
 * PostgreSQL's `json_build_array(...)::text`, so that either side may write it. Always: different
 * lists give different texts.
 */
export function kanonisk(felter: readonly (string | null)[]): string {
  return `[${felter.map((f) => (f === null ? 'null' : JSON.stringify(f))).join(', ')}]`
}
