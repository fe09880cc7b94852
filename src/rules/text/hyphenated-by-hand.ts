import { finding } from '../../findings/diagnostic.js'
import type { Text } from '../../model/text.js'
import { matchesIn } from '../../text/matches.js'
import { maskedTexts } from '../paragraphs.js'
import type { Rule, RuleContext } from '../rule.js'

const pair = /([А-Яа-яЁё]{2,})-([а-яё]{2,})(?![а-яё-])/g
const word = /(?<![А-Яа-яЁёA-Za-z\d-])[А-Яа-яЁё]{4,}(?![А-Яа-яЁёA-Za-z\d-])/g

/** Ends of words that are no words themselves. */
const tail =
  /^(?:[тсз]?[цтн]и[йяюиехм]{1,2}|циями|ниями|ния|ние|ство|ства|ству|ством|стве|тельств[оаеу]м?|вани[еяюий]м?|тельн(?:ой|ых|ый|ая|ое|ые|ого|ому|ыми?)|ного|ному|ных|ным|ными|ской|ского|ских|ским|скими|ческ(?:ой|их|ий|ая|ого|ими?)|щий|щих|щим|щими|щего|щихся|ностью|ности|ность|ностей|стями?|стей)$/

/** Beginnings of words that stand in every report; a hyphen within one of them is none of the word. */
const stems =
  /^(?:муниципальн|администрац|учрежден|организац|мероприят|законодател|противодейств|антикоррупц|коррупц|предприят|предоставл|представл|постановл|распоряжен|информац|информиров|служащ|руководит|граждан|населен|образован|управлен|исполнен|обеспечен|проведен|рассмотр|нарушен|заседан|комисси|размещен|официальн|деятельност|ответственн|использован|осуществл|профилакт|проверк|обращен|решени|документ|требован|соответств|специалист|сотрудник|совершенств|финансов|контрольн|земельн|участк|доход|расход|имуществ|обязательств)/

export const rule: Rule<'hyphenated-by-hand'> = {
  id: 'hyphenated-by-hand',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 служащих в соответствии с ⟦законодатель-ством⟧.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 служащих в соответствии с законодательством, в том числе по-новому.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 служащих, проведено 2 ⟦меро-приятия⟧.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 служащих, проведено 2 спорт-мероприятия.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 ⟦кафед-ральных⟧ хористов; всего кафедральных хоров 4.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 кафедральных хористов, проведён онлайн-семинар.
`,
    },
  ],
  *check(context) {
    const pairs = [...pairsIn(context)]
    const undecided = pairs.filter(({ head, end }) => !isTorn(head, end))
    const whole = undecided.length > 0 ? wholeWordsOf(context, undecided) : new Set()
    for (const { text, index, found, head, end } of pairs) {
      const joined = head + end
      // An ending that no word is; or a word that is also written whole, of halves that are not words.
      const split =
        isTorn(head, end) || (joined.length > 6 && whole.has(joined.toLowerCase()) && !whole.has(head.toLowerCase()))
      if (!split) continue
      const place = text.placeOf(index, index + found.length)
      yield finding('hyphenated-by-hand', place, { word: found, joined })
    }
  },
}

interface Pair {
  text: Text
  index: number
  found: string
  head: string
  end: string
}

function* pairsIn(context: RuleContext): Generator<Pair> {
  for (const { text, value, masked } of maskedTexts(context).values()) {
    if (!masked.includes('-')) continue
    for (const { index, 0: found, 1: head = '', 2: end = '' } of matchesIn(masked, pair)) {
      if (value[index - 1] !== '-') yield { text, index, found, head, end }
    }
  }
}

function isTorn(head: string, end: string): boolean {
  if (head.length > 3 && tail.test(end)) return true
  return head.length < (stems.exec((head + end).toLowerCase())?.[0].length ?? 0)
}

/** Which of the words in question somebody wrote without a hyphen, in small letters. */
function wholeWordsOf(context: RuleContext, pairs: readonly Pair[]): Set<string> {
  const wanted = new Set(pairs.flatMap(({ head, end }) => [head.toLowerCase(), (head + end).toLowerCase()]))
  const found = new Set<string>()
  for (const { value } of maskedTexts(context).values()) {
    for (const typed of value.match(word) ?? []) {
      const small = typed.toLowerCase()
      if (wanted.has(small)) found.add(small)
    }
  }
  return found
}
