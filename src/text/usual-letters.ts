const usual = /^[\n\x20-\x7e\u00a0«»А-яЁё‐‑–—„“”’…№]*$/

/**
 * Of two patterns that find the same in the letters and signs which most reports are written in, the one for a text. To
 * compile what names all the letters there are takes as long as to compare a report by it.
 */
export function patternFor<Pattern>(forUsual: () => Pattern, forAll: () => Pattern): (text: string) => Pattern {
  const made = new Map<boolean, Pattern>()
  return (text) => {
    const isUsual = usual.test(text)
    const pattern = made.get(isUsual) ?? (isUsual ? forUsual : forAll)()
    made.set(isUsual, pattern)
    return pattern
  }
}

const alphanumeric = patternFor(
  () => /[A-Za-zА-яЁё0-9]+/g,
  () => /[\p{L}\p{N}]+/gu,
)

/** The runs of letters and digits of a text, as typed and in any alphabet. */
export function alphanumericRuns(text: string): string[] {
  return text.match(alphanumeric(text)) ?? []
}
