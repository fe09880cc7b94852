import type { SentenceWords } from '../finding-words.js'
import { shorten } from './finding-phrases.js'

export const sentenceFindings: SentenceWords = {
  'unbalanced-quotes'({ problem }) {
    switch (problem) {
      case 'unclosed':
        return { message: 'кавычка открыта, но не закрыта' }
      case 'unopened':
        return { message: 'кавычка закрыта, но не открыта' }
      case 'merged':
        return { message: 'одна закрывающая кавычка на две открывающих', hint: 'Так принято, но ясней закрыть обе.' }
    }
  },
  'unbalanced-brackets': ({ problem, bracket }) => ({
    message:
      problem === 'unclosed' ? `скобка ${bracket} открыта, но не закрыта` : `скобка ${bracket} закрыта, но не открыта`,
  }),
  'missing-final-period': ({ last }) => ({ message: `после «${shorten(last)}» нет точки` }),
  'lower-case-start': ({ word }) => ({ message: `абзац начинается со строчной буквы: «${shorten(word)}»` }),
  'broken-paragraph': ({ end, start }) => ({
    message: `предложение разорвано на два абзаца: «${shorten(end)} / ${shorten(start)}»`,
    hint: 'Соедините обе строки в одну.',
  }),
  'date-style': ({ date, usual }) => ({
    message: `дата «${date}» записана не так, как большинство дат отчёта (${usual})`,
  }),
  'sum-in-text': ({ whole, sum, parts }) => ({
    message: `${parts.join(' + ')} = ${sum}, а в тексте ${whole}`,
  }),
}
