import { finding } from '../../findings/diagnostic.js'
import type { Entry } from '../../model/submission.js'
import type { Text } from '../../model/text.js'
import { normalizedText } from '../../text/normalized-text.js'
import { firstLineOf } from '../paragraphs.js'
import type { Rule } from '../rule.js'

const periodic =
  /ежегодн|ежеквартальн|ежемесячн|еженедельн|раза? в |кажд(?:ый|ого|ую|ое) |в течение (?:всего |отч[её]тного )?(?:\d{4} )?(?:года|период|срок)|постоянно|ежедневн|кварталь|регулярн/i
const figure =
  /\d|\{\{|(?<![а-яё])(?:од(?:ин|на|но|ного|ной|ним|ному|ну)|дв(?:а|е|ух|умя|ум|ое|оих)|тр(?:и|ех|ёх|емя|ое)|четыр|пят(?:ь|и|ью|еро)|шест(?:ь|и|ью)|сем(?:ь|и|ью)(?![а-яё])|вос(?:емь|ьм)|девят|десят|одиннадцат|двенадцат|сто(?![а-яё])|дважды|трижды)/i
const none =
  /не (?:поступ|выявл|провод|зарегистр|устан|возник|имел|было|выдавал|применял|рассматрив|направл|осуществл|допу|наблюд|фиксир|заявл|требовал|вносил|принимал|измен)|отсутств|утрати|упраздн[её]н|не подлежит|(?<![а-яё])нет(?![а-яё])/i

export const rule: Rule<'no-figures'> = {
  id: 'no-figures',
  severity: 'info',
  fixable: false,
  examples: [
    {
      plan: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Беседы со служащими, deadline: ежеквартально}
`,
      bad: `department: finance
items:
  "1.1": |
    ⟦Беседы проводились по мере необходимости.⟧
`,
      good: `department: finance
items:
  "1.1": |
    Проведены две беседы по мере необходимости.
`,
    },
    {
      plan: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Опрос жителей, deadline: ежегодно}
`,
      bad: `department: finance
items:
  "1.1": |
    ⟦В 2020 году опросы велись в сети «Интернет».⟧
`,
      good: `department: finance
items:
  "1.1": |
    В июне 2020 года опрос прошёл в сети «Интернет».
`,
    },
  ],
  *check({ items, period, complete }) {
    // That it was the reporting year says nothing of what was done in it.
    const own = new RegExp(
      `((?<![а-яё])(?:в|за|на|течение|итогам) (?:отч[её]тном )?)${period.year}(?= год| г\\.)`,
      'gi',
    )
    for (const { item, contributions, reported } of items) {
      // Figures may be in what could not be read.
      if (!complete && (item.responsible?.some(({ id }) => !reported.has(id)) ?? true)) continue

      if (!periodic.test(item.deadline.normalize()) || (item.lead && figure.test(item.lead.value))) continue
      const texts = contributions.flatMap(({ entry }) =>
        isExcused(entry)
          ? []
          : [entry.text, entry.reason]
              .filter((text): text is Text => text !== null && text.value.trim() !== '')
              .map(normalizedText),
      )
      const [first] = texts
      if (
        !first ||
        contributions.some(({ entry }) => entry.indicators.length > 0 || entry.unreadable.has('indicators'))
      )
        continue
      if (contributions.some(({ entry }) => entry.evidence.length > 0 || entry.status === 'not-due')) continue
      if (texts.some(({ value }) => figure.test(value.replace(own, '$1')) || none.test(value))) continue
      yield finding('no-figures', firstLineOf(first), { item: item.number, deadline: item.deadline })
    }
  },
}

/** Whether an answer says why there is nothing to count. */
function isExcused({ status, reason }: Entry): boolean {
  return (status === 'not-done' || status === 'not-applicable') && reason !== null && reason.value.trim() !== ''
}
