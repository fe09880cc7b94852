interface Choice {
  typed: string
  index: number
}

/**
 * A table of wrong phrases with what stands for each, its entries written out: `о{дин,ба} раз` is a phrase for each choice,
 * and in what stands for it `{1}` is the first choice as typed, `{а,б}` goes by the choice that has its own place.
 */
export function writtenOut(table: Readonly<Record<string, string>>): [phrase: string, right: string][] {
  return Object.entries(table).flatMap(([wrong, right]) =>
    phrasesOf(wrong, []).map(({ phrase, choices }): [string, string] => [phrase, filled(right, choices)]),
  )
}

const braces = /\{([^{}]*)\}/

function phrasesOf(phrase: string, choices: readonly Choice[]): { phrase: string; choices: readonly Choice[] }[] {
  const match = braces.exec(phrase)
  if (!match) return [{ phrase, choices }]
  return (match[1] ?? '').split(',').flatMap((typed, index) => {
    const chosen = phrase.slice(0, match.index) + typed + phrase.slice(match.index + match[0].length)
    return phrasesOf(chosen, [...choices, { typed, index }])
  })
}

function filled(right: string, choices: readonly Choice[]): string {
  let place = -1
  return right.replace(/\{([^{}]*)\}/g, (_, inner: string) => {
    place++
    if (/^\d$/.test(inner)) return choices[Number(inner) - 1]?.typed ?? ''
    return inner.split(',')[choices[place]?.index ?? 0] ?? ''
  })
}
