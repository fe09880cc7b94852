/** The id of an item's row. Numbers are unique and hold no white space, so any mark makes a valid id. */
export function itemAnchor(number: string): string {
  return `item-${number}`
}

/** A link within the page. Encoded, since a number may hold `%` or letters that a copied address would mangle. */
export function linkTo(anchor: string): string {
  // A lone surrogate cannot be encoded; in the file it becomes U+FFFD, so the link has to lead there.
  return `#${encodeURIComponent(anchor.replace(/\p{Surrogate}/gu, '\ufffd'))}`
}

const harmless = /^(?:https?:|mailto:)/i

/** Whether a click may follow an address: `javascript:` and its kin are printed, never linked. */
export function isLinkable(url: string): boolean {
  return harmless.test(url)
}
