import { finding } from '../../findings/diagnostic.js'
import { codePointOf } from '../../model/text.js'
import { addressesIn } from '../../text/addresses.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const artifact =
  /(?<bookmark>\[bookmark: ?[\w.-]{1,60}\] ?)|(?<hyperlink>HYPERLINK "(?<address>[^"\r\n]{1,500})" ?)|(?<reference>Ошибка! (?:Источник ссылки|Закладка|Недопустим)[^.!\r\n]{0,40}[.!]?)/g

/** In Word a sign of a symbol font, in any other font an empty box; which sign it was only Word knows. */
const privateUse = /[\ue000-\uf8ff]+/g
/** It is the mark of a list, or would be with a space behind it, which list-mark tells. */
const isMark = /^[\uf020-\uf0ff][ \t\u00a0A-Za-zА-Яа-яЁё]/

export const rule: Rule<'word-artifact'> = {
  id: 'word-artifact',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('⟦[bookmark: _GoBack]⟧Обучено 5 служащих.', 'Обучено 5 служащих.'),
    answer(
      'Обучено 5 служащих, сведения: ⟦HYPERLINK "https://primersk.ru/b" ⟧https://primersk.ru/b.',
      'Обучено 5 служащих, сведения: https://primersk.ru/b.',
    ),
    answer(
      'Обучено 5 служащих, сведения: ⟦HYPERLINK "https://primersk.ru/b"⟧.',
      'Обучено 5 служащих, сведения: https://primersk.ru/b.',
      { byHand: true },
    ),
    answer(
      'Обучено 5 служащих, сведения указаны в разделе ⟦Ошибка! Источник ссылки не найден.⟧',
      'Обучено 5 служащих, сведения указаны в разделе 3.',
      { byHand: true },
    ),
    answer('Обучено 5 служащих ⟦\uf0e0⟧ 3 отдела.', 'Обучено 5 служащих из 3 отделов.', { byHand: true }),
  ],
  inTexts: () => ({
    requires: /\[bookmark|HYPERLINK|Ошибка!|[\ue000-\uf8ff]/,
    *findIn({ text, value }) {
      for (const { index, 0: found, groups } of matchesIn(value, artifact)) {
        const end = index + found.length
        const problem = problemOf(groups, value.slice(end, end + 600))
        const canGo = problem === 'bookmark' || problem === 'hyperlink'
        const fix = canGo ? { fix: [{ text, from: index, to: end, insert: '' }] } : {}
        yield finding('word-artifact', text.placeOf(index, end), { problem, found: found.trim() }, fix)
      }
      for (const { index, 0: found } of matchesIn(value, privateUse)) {
        const line = value.lastIndexOf('\n', index) + 1
        if (value.slice(line, index).trim() === '' && isMark.test(value.slice(index, index + 2))) continue
        const args = { problem: 'private-use', code: codePointOf(found) } as const
        yield finding('word-artifact', text.placeOf(index, index + found.length), args)
      }
    },
  }),
}

function problemOf({ bookmark, hyperlink, address = '' }: Record<string, string> = {}, behind: string) {
  if (bookmark) return 'bookmark'
  if (!hyperlink) return 'broken-reference'
  // A place in the document itself is none for the readers of the report.
  return /^[#_]/.test(address) || beginsWith(behind, address) ? 'hyperlink' : 'address'
}

/** Whether what Word showed in place of a link is its address: then nothing is lost with the link. */
function beginsWith(text: string, address: string): boolean {
  const [first] = addressesIn(text)
  const plain = (url: string) => url.replace(/^mailto:|\/$/g, '')
  return first?.start === 0 && plain(first.url) === plain(address)
}
