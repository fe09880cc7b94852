import { finding } from '../../findings/diagnostic.js'
import type { Period } from '../../model/period.js'
import type { PlanItem } from '../../model/plan.js'
import { quarters } from '../../model/terms.js'
import { actsIn } from '../../text/acts.js'
import type { Paragraph } from '../../text/masked-text.js'
import { matchesIn } from '../../text/matches.js'
import { monthStems } from '../../text/months.js'
import { type NamedQuarter, quartersIn } from '../../text/quarters-named.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains, mergeOverlapping } from '../../text/text-ranges.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'other-quarter'> = {
  id: 'other-quarter',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      period: '2020-Q3',
      bad: `department: finance
items:
  "1.1": |
    ⟦За II квартал⟧ обучено 5 служащих.
`,
      good: `department: finance
items:
  "1.1": |
    За III квартал обучено 5 служащих, на 2 больше, чем за II квартал.
`,
    },
    {
      period: '2020-H1',
      bad: `department: finance
items:
  "1.1": |
    Обучение прошло в срок.
    ⟦В 3-м квартале 2020 года⟧ обучено 5 служащих.
`,
      good: `department: finance
items:
  "1.1": |
    Обучение прошло в срок.
    Во 2-м квартале 2020 года обучено 5 служащих. На III квартал запланировано обучение ещё 5.
`,
    },
  ],
  inParagraphs: ({ period, plan }) =>
    plan.language === 'ru' && period.quarters.length < quarters.length
      ? {
          requires: /квартал|кв\./,
          *findIn(paragraph) {
            for (const { from, to } of foreignQuarters(paragraph, period)) {
              const { text, from: start, masked } = paragraph
              const place = text.placeOf(start + from, start + to)
              yield finding('other-quarter', place, { named: masked.slice(from, to), period: period.name })
            }
          },
        }
      : null,
}

/** What tells of a quarter as of the report's own: at the start of a sentence, or right behind what was counted. */
const told =
  /(?:^|[.!?;] |\n)(?:[-–—•*] ?|\d{1,2}[.)] )?(?:(?:так|также|кроме того|при этом|всего|итого|в целом),? )?(?<frame>(?:за|во?|в течени[еи]|на протяжении) (?:отч[её]тн[а-яё]+ )?)$/i
const counted =
  /(?:^|[^а-яё])(?:проведен[оаы]|поступил[оаи]|рассмотрен[оаы]|обучен[оаы]|направлен[оаы]|выявлен[оаы]|составлен[оаы]|зарегистрирован[оаы]|проверен[оаы]|подготовлен[оаы]|выдан[оаы]|организован[оаы]|состоял[оаи]сь|прошл[оаи]) (?<frame>(?:за|во?|в течени[еи]|на протяжении) )$/i

/** Anywhere in a sentence: it compares, adds up, tells of plans or of what was done by then, or of a block of houses. */
const excused = new RegExp(
  `(?<![а-яё])(?:${[
    'по сравнению|в сравнении|по отношению|относительно|в отличие|на уровне|против(?![а-яё])|больше|меньше|чем(?![а-яё])',
    'ранее|прошл|предыдущ|предшеств|аналогичн|рост(?:а|у|ом)?(?![а-яё])|прирост|сниж|увелич|уменьш|вырос|тогда как',
    'нарастающ|полугоди|месяц|с начала|начиная|(?:за)?планир|намеч|предсто|буд[еу]т|перенес|срок',
    'выполнен|исполнен[оаы]?(?![а-яё])|заверш|реализован',
    'микрорайон|застройк|улиц|жил(?:ого|ом|ых)|лесн|кадастр',
  ].join('|')})`,
  'i',
)

/** What is given, paid or made up for a quarter once it is over. */
const afterwards =
  /(?<![а-яё])(?:отч[её]т(?!н[а-яё]+ (?:период|квартал))|доклад|баланс|сведени|информаци|справк|деклараци|данны|сводк|мониторинг|анализ|уплачен|перечислен|начислен|выплачен|оплачен|преми|поощр)/i

const monthsByQuarter = quarters.map(
  (_, index) => new RegExp(`(?<![а-яё])(?:${monthStems.slice(3 * index, 3 * index + 3).join('|')})`, 'i'),
)

/** Quarters that a paragraph tells of as its period's own and that lie outside of it; as they are typed, from the preposition. */
function foreignQuarters({ masked, text, items }: Paragraph, period: Period): { from: number; to: number }[] {
  const named = quartersIn(masked)
  const isOwn = ({ quarter, year }: NamedQuarter) => period.quarters.includes(quarter) && isOfYear(year, period)
  // Whoever names the reporting quarter anywhere in his answer has not forgotten it.
  if (named.length === 0 || quartersIn(text.value).some(isOwn)) return []
  const apart = mergeOverlapping([...quotationsIn(masked), ...actsIn(masked), ...bracketsIn(masked)])
  return named.flatMap((one) => {
    const { from, to, year, quarter } = one
    if (!isOfYear(year, period) || contains(apart, from) || isDueIn(items, quarter, period)) return []
    const sentence = sentenceAround(masked, from, to)
    const others = quartersIn(sentence).length > 1 || /кварталы|кварталах|кварталов/i.test(sentence)
    if (others || excused.test(sentence) || period.quarters.some((own) => monthsOf(own).test(sentence))) return []
    const before = masked.slice(0, from)
    const frame = (told.exec(before) ?? counted.exec(before))?.groups?.frame
    // «в 1 квартале, 2 квартале», «II квартал – 5»: told otherwise than as the time of what follows.
    if (frame === undefined || /^\s*[–—:-]/.test(masked.slice(to))) return []
    return /^за/i.test(frame) && afterwards.test(sentence) ? [] : [{ from: from - frame.length, to }]
  })
}

function isOfYear(year: number | null, period: Period): boolean {
  return year === null || year === period.year
}

function monthsOf(quarter: NamedQuarter['quarter']): RegExp {
  return monthsByQuarter[quarters.indexOf(quarter)] as RegExp
}

/** Whether an item was to be done in that quarter or before: then its report may well tell of it. */
function isDueIn(items: readonly PlanItem[], quarter: NamedQuarter['quarter'], period: Period): boolean {
  return items.some(({ measure, deadline, due }) => {
    const wording = `${measure} ${deadline}`.normalize()
    const isNamed = quartersIn(wording).length > 0 || monthsOf(quarter).test(wording)
    return isNamed || (due ?? []).some((day) => day < period.start)
  })
}

function sentenceAround(text: string, from: number, to: number): string {
  const start = Math.max(0, ...matchesIn(text.slice(0, from), sentenceEnd).map(({ index }) => index + 1))
  const end = matchesIn(text.slice(to), sentenceEnd)[0]?.index
  return text.slice(start, end === undefined ? text.length : to + end)
}

/** Not behind «2020 г.» or «кв.», which a number or a small letter follows. */
const sentenceEnd = /[.!?;](?=\s+[–—-]?\s?[А-ЯЁ])|\n/g

function bracketsIn(text: string): { from: number; to: number }[] {
  return matchesIn(text, /\([^()]*\)?/g).map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
}
