import type { SentenceWords } from '../finding-words.js'
import { shorten } from './finding-phrases.js'

export const sentenceFindings: SentenceWords = {
  'unbalanced-quotes'({ problem }) {
    switch (problem) {
      case 'unclosed':
        return { message: 'a quotation mark is opened and never closed' }
      case 'unopened':
        return { message: 'a quotation mark is closed and was never opened' }
      case 'merged':
        return {
          message: 'one closing quotation mark for two opening ones',
          hint: 'That is customary; to close both is clearer.',
        }
    }
  },
  'unbalanced-brackets': ({ problem, bracket }) => ({
    message:
      problem === 'unclosed' ? `${bracket} is opened and never closed` : `${bracket} is closed and was never opened`,
  }),
  'missing-final-period': ({ last }) => ({ message: `no full stop after “${shorten(last)}”` }),
  'lower-case-start': ({ word }) => ({ message: `the paragraph begins with a small letter: “${shorten(word)}”` }),
  'broken-paragraph': ({ end, start }) => ({
    message: `a sentence is cut into two paragraphs: “${shorten(end)} / ${shorten(start)}”`,
    hint: 'Join the two lines into one.',
  }),
  'date-style': ({ date, usual }) => ({
    message: `“${date}” is not written as most dates of the report are (${usual})`,
  }),
  'sum-in-text': ({ whole, sum, parts }) => ({ message: `${parts.join(' + ')} = ${sum}, and the text says ${whole}` }),
}
