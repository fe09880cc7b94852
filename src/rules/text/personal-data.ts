import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const passport = /паспорт[а-я]{0,3}[^\d\r\n]{0,30}(\d{2}[ \u00a0]?\d{2}(?:,? ?номер ?|[ \u00a0,№]{1,4})\d{6})(?!\d)/gi
const snils = /(?<!\d)\d{3}-\d{3}-\d{3}[ \u00a0-]\d{2}(?!\d)|СНИЛС[^\d\r\n]{0,15}(\d{11})(?!\d)/g
/** What is called so need not be right in its last digits. */
const innByName = /(?<![А-Яа-яЁё])ИНН[ \u00a0:№]{0,4}(\d{12})(?!\d)/g
const inn = /(?<![\d.,])\d{12}(?!\d)/g
const mobile = /(?<![\d-])(?:\+7|8)[ \u00a0(-]{0,2}9\d{2}[ \u00a0)-]{0,2}\d(?:[ \u00a0-]?\d){6}(?!\d)/g
const mail =
  /(?<![\w.@+-])[\w.+-]{1,64}@(?:mail|inbox|list|bk|yandex|ya|gmail|rambler|lenta|hotmail|outlook|icloud)\.(?:ru|com)(?![\w-])/gi

/** What every one of the numbers has within it. */
const longNumber = /\d{6}|\d{3}[- \u00a0)]{1,2}\d{2,3}|[+8][ \u00a0(7-]{0,3}9\d{2}/

export const rule: Rule<'personal-data'> = {
  id: 'personal-data',
  severity: 'warning',
  fixable: false,
  examples: [
    answer(
      'Обучено 5 служащих, запись по телефону ⟦8 (962) 123-45-67⟧.',
      'Обучено 5 служащих, запись по телефону 8 (86554) 3-07-07.',
    ),
    answer(
      'Обучено 5 служащих, заявки принимались по адресу ⟦ivanova.anna@mail.ru⟧.',
      'Обучено 5 служащих, заявки принимались по адресу zakupki@nevinnomyssk.ru.',
    ),
    answer(
      'Обучено 5 служащих, из них один (СНИЛС ⟦112-233-445 95⟧) впервые.',
      'Обучено 5 служащих, из них один (страховой номер указан в деле) впервые.',
    ),
  ],
  inTexts: ({ vocabulary }) => {
    const contacts = new Set(vocabulary.contacts.map(bare))
    return {
      requires: trait.number | trait.at,
      *findIn({ text, value, traits }) {
        if ((traits & trait.at) === 0 && !longNumber.test(value)) return
        const told = new Set<number>()
        for (const [kind, pattern, holds] of kinds) {
          for (const match of matchesIn(value, pattern)) {
            const found = match[1] ?? match[0]
            const from = match.index + match[0].lastIndexOf(found)
            if (contacts.has(bare(found)) || !holds(found) || told.has(from)) continue
            told.add(from)
            yield finding('personal-data', text.placeOf(from, from + found.length), { kind })
          }
        }
      },
    }
  },
}

const always = () => true
const kinds = [
  ['passport', passport, always],
  ['snils', snils, always],
  ['inn', innByName, always],
  ['inn', inn, isInn],
  ['mobile', mobile, always],
  ['mail', mail, always],
] as const

/** An address as written, a number by its digits. */
function bare(contact: string): string {
  return contact.includes('@') ? contact.toLowerCase() : contact.replace(/\D/g, '').replace(/^8(?=9\d{9}$)/, '7')
}

/** Its last two digits check the others; twelve digits of another kind seldom fit. */
function isInn(digits: string): boolean {
  const sum = (weights: readonly number[]) =>
    (weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11) % 10
  return (
    sum([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[10]) &&
    sum([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[11])
  )
}
