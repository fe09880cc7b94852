import type { CharacterWords } from '../finding-words.js'
import { shorten } from './finding-phrases.js'

const personal = {
  passport: 'a passport number',
  snils: 'a SNILS number',
  inn: 'a person’s INN',
  mobile: 'a mobile number',
  mail: 'a private e-mail address',
}

export const characterFindings: CharacterWords = {
  'invisible-character'(args) {
    const { code } = args
    if (!('problem' in args)) return { message: args.inside ? `a stray ${code} inside a word` : `an invisible ${code}` }
    switch (args.problem) {
      case 'lost':
        return {
          message: 'characters are lost here: a program read the text in the wrong encoding',
          hint: 'Look up in the original what stood here, and type it.',
        }
      case 'misread':
        return {
          message: `an invisible ${code} in place of a dash, a quotation mark or a letter: the encoding was wrong`,
          hint: 'Look up in the original what stood here, and type it.',
        }
      case 'line-end':
        return {
          message: `an invisible line break ${code}, which begins no new paragraph`,
          hint: 'Delete it, and put a space or begin a new line.',
        }
    }
  },
  'word-artifact': ({ problem, found }) =>
    problem === 'broken-reference'
      ? { message: `a reference that Word has lost: “${shorten(found)}”`, hint: 'Write what it pointed to.' }
      : { message: `a leftover of Word: ${shorten(found)}` },
  'mixed-alphabet': ({ word, letters }) => ({ message: `Latin letters in “${shorten(word)}”: ${letters}` }),
  'hyphenated-by-hand': ({ word, joined }) => ({
    message: `“${word}” looks as if it was split at a line end`,
    hint: `If it is one word, write “${joined}”.`,
  }),
  'double-space': ({ count }) => ({ message: `${count} spaces in a row` }),
  'space-before-punctuation': ({ mark }) => ({ message: `a space before “${mark}”` }),
  'space-inside-quotes': ({ side }) => ({
    message: side === 'open' ? 'a space after the opening quotation mark' : 'a space before the closing quotation mark',
  }),
  'missing-space-after-punctuation': ({ mark }) => ({ message: `no space after “${mark}”` }),
  'hyphen-as-dash': ({ problem, found, right }) =>
    problem === 'hyphen'
      ? { message: 'a hyphen in place of a dash' }
      : { message: `“${found}” is written with a hyphen and no spaces: “${right}”` },
  'straight-quotes': ({ quoted }) => ({ message: `straight quotation marks in place of « »: "${shorten(quoted)}"` }),
  'personal-data': ({ kind }) => ({
    message: `this looks like personal data: ${personal[kind]}`,
    hint: 'Take it out of the report. An office’s own contact belongs in vocabulary.contacts of the plan or svod.yaml.',
  }),
}
