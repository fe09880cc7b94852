/** What XML would take for markup in text or in a quoted value. */
const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** The references' characters, and those that no XML can hold. */
const special = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const specials = new RegExp(special, 'g')

/** Text as XML has it, as docx writes it elsewhere in the package. */
export function escaped(text: string): string {
  // Most texts need nothing, and a test is ten times cheaper than a replacement.
  return special.test(text) ? text.replace(specials, (character) => references[character] ?? '') : text
}
