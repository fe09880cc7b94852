import { finding } from '../../findings/diagnostic.js'
import { isDay } from '../../model/day.js'
import { matchesIn } from '../../text/matches.js'
import { monthsInDates } from '../../text/months.js'
import { isInPath } from '../../text/paths.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const before = '(?<![\\d.,/\\\\:_A-Za-zА-Яа-яЁё№-]|№[ \\u00a0]|ерси[а-яё][ \\u00a0])'
const monthNames = monthsInDates.join('|')
const inDigits = `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:19|20)\\d{2})(?![\\d_-]|[.,/]\\d)`
const inWords = `(?<dayOf>\\d{1,2})[ \\u00a0]{1,3}(?<name>${monthNames})(?![а-яё])(?:[ \\u00a0]{1,3}(?<yearOf>(?:19|20)\\d{2})(?!\\d))?`
const date = new RegExp(`${before}(?:${inDigits}|${inWords})`, 'g')
/**
 * A day and a month alone are a date behind a preposition only, with no unit behind them and no growth before: «вырос с
 * 28,5 до 31.06». Only days that other months have are looked for.
 */
const short =
  /(?:31\.(?:0[2469]|11)|30\.02)(?<=(?:^|[^а-яё])(?:от|до|с|по|на|к)[ \u00a0].{5})(?=[;)]|[,.](?!\d)|$|[ \u00a0](?:до|по|и|включительно|года|г\.)(?![а-яё])|[ \u00a0][–-])/gim
const growth =
  /рост|вырос|раст[её]т|снижен|увелич|уменьш|сниз|состав|доля|дол[июе]|показател|индекс|коэффициент|%|балл/i

export const rule: Rule<'impossible-date'> = {
  id: 'impossible-date',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('Обучено 5 служащих по договору от ⟦09.21.2020⟧.', 'Обучено 5 служащих по договору от 09.12.2020.'),
    answer('Обучено 5 служащих с 01.06 по ⟦31.06⟧.', 'Обучено 5 служащих с 01.06 по 30.06.'),
    answer('Обучено 5 служащих до ⟦30 февраля⟧.', 'Обучено 5 служащих до 29 февраля 2020 года.'),
  ],
  inTexts: ({ plan }) =>
    plan.language === 'ru'
      ? {
          requires: new RegExp(
            `\\d\\.\\d{1,2}\\.(?:19|20)|31\\.(?:0[2469]|11)|30\\.02|\\d[ \\u00a0]{1,3}(?:${monthNames})`,
          ),
          *findIn({ text, masked }) {
            for (const { index, 0: found, groups = {} } of matchesIn(masked, date)) {
              const month = groups.name ? monthsInDates.indexOf(groups.name) + 1 : Number(groups.month)
              const year = groups.year ?? groups.yearOf
              // Without a year the 29th of February is a day.
              const isOne = isDay(Number(year ?? 2020), month, Number(groups.day ?? groups.dayOf))
              if (isOne || isInPath(text, index)) continue
              yield finding('impossible-date', text.placeOf(index, index + found.length), { date: found })
            }
            for (const { index, 0: found } of matchesIn(masked, short)) {
              if (growth.test(masked.slice(Math.max(0, index - 100), index)) || isInPath(text, index)) continue
              yield finding('impossible-date', text.placeOf(index, index + found.length), { date: found })
            }
          },
        }
      : null,
}
