/** Arguments of the rules about characters: what stands there, and what should. */
export interface CharacterFindings {
  /** `code` is U+00AD and the like; `inside`: within a word, else at the edge of a text. */
  'invisible-character':
    | { code: string; inside: boolean }
    /**
     * Lost: what stood there nobody can know; misread: it was, in another encoding, a letter, a dash or a quotation mark;
     * direction: what follows is read from right to left or left to right.
     */
    | { code: string; problem: 'lost' | 'misread' | 'line-end' | 'direction' }
  /** How many there are in the text. */
  'unicode-form': { letter: string; count: number }
  'word-artifact':
    | { problem: 'bookmark' | 'hyperlink' | 'address' | 'broken-reference'; found: string }
    | { problem: 'private-use'; code: string }
  'table-in-text': Record<never, never>
  'mixed-alphabet': { word: string; letters: string; alphabet: 'latin' | 'cyrillic' }
  'hyphenated-by-hand': { word: string; joined: string }
  /** How many spaces stand at the first place of a line, and how many such places the line has. */
  'double-space': { count: number; places: number }
  'space-before-punctuation': { mark: string }
  'space-inside-quotes': { side: 'open' | 'close' }
  'missing-space-after-punctuation': { mark: string }
  'hyphen-as-dash': { problem: 'hyphen' | 'spaced-compound' | 'glued-dash' | 'one-sided'; found: string; right: string }
  'straight-quotes': { quoted: string }
  initials: { found: string }
  'abbreviation-dash': { found: string }
  'number-sign': { problem: 'glued' | 'latin'; found: string }
  'space-inside-brackets': { problem: 'open' | 'close' | 'both' }
  'doubled-punctuation': { found: string; right: string | null }
  'glued-number': { number: string; word: string }
  'unit-abbreviation': { unit: string }
  'glued-abbreviation': { found: string; right: string }
  'personal-data': { kind: 'passport' | 'snils' | 'inn' | 'mobile' | 'mail' }
}
