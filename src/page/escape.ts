/**
 * Everything that HTML could take for markup in text or in a quoted attribute value. Nothing else is touched: what was
 * typed is what is printed.
 */
const references: Record<string, string> = {
  // Starts a character reference: a typed `&amp;` has to stay those five characters.
  '&': '&amp;',
  // Starts a tag.
  '<': '&lt;',
  // Ends nothing in text, but `-->` and `]]>` mean something to tools that look at the page less closely.
  '>': '&gt;',
  // Ends an attribute value.
  '"': '&quot;',
  // Ends an attribute value that somebody quotes the other way one day.
  "'": '&#39;',
}

const special = /[&<>"']/
const specials = /[&<>"']/g

export function escapeText(text: string): string {
  // Most of a report needs no escaping, and a test is ten times cheaper than a replacement.
  return special.test(text) ? text.replace(specials, (character) => references[character] as string) : text
}
