import type { Comparison } from '../compare/comparison.js'
import { yearsOf } from '../compare/report-years.js'
import type { ChangesCount, ChangesWords } from '../language/changes-words.js'
import { areOfOneKind } from '../model/period-kind.js'
import { classOf } from './class-of.js'

/** What all the items come to: what changed in substance, and how; what did not. */
export function headlineOf(comparison: Comparison, words: ChangesWords): string {
  const { items, summary, report } = comparison
  const isSame = summary.unchanged === items.length && Object.keys(report).length === 0
  if (isSame) return words.none
  const count = (is: (one: (typeof items)[number]) => boolean) => items.filter(is).length
  const inSubstance = count((one) => one.inSubstance)
  const { added, removed, progressed } = summary
  const regressed = count((one) => classOf(one) === 'regressed')
  const told = (counts: Partial<Record<ChangesCount, number>>) =>
    Object.entries(counts).flatMap(([name, amount]) =>
      amount > 0 ? [words.counts[name as ChangesCount]({ count: amount })] : [],
    )
  const [gone] = told({ gone: count((one) => one.gone) })
  const otherwise = inSubstance - regressed - removed - added - progressed
  const kinds = [
    ...told({ regressed }),
    ...told({ removed }).map((one) => (gone ? `${one} (${gone})` : one)),
    ...told({ added, progressed, otherwise: otherwise < inSubstance ? otherwise : 0 }),
  ].join(', ')
  const rest = told({
    renumbered: summary.renumbered,
    years: count((one) => one.yearsOnly),
    unchanged: summary.unchanged,
  }).join(', ')
  const substance = [
    inSubstance === 0 ? words.noneInSubstance : words.inSubstance({ count: inSubstance, total: items.length }),
    ...(summary.copied > 0
      ? [words.withEarlierText({ count: summary.copied, isLastYears: isYearLater(comparison) })]
      : []),
  ].join('; ')
  const how = [kinds, rest].filter((one) => one !== '').join('; ')
  const sentences = [substance, ...(how === '' ? [] : [`${how.charAt(0).toUpperCase()}${how.slice(1)}`])]
  const hasFigures = items.some(({ from, to, indicators }) => from && to && indicators.length > 0)
  if (hasFigures && !areOfOneKind(comparison.old.period, comparison.new.period)) sentences.push(words.unlikePeriods)
  return `${sentences.join('. ')}.`
}

function isYearLater({ old, new: latest }: Comparison): boolean {
  const { from, to } = yearsOf(old, latest)
  return Number(to) === Number(from) + 1 && old.period.slice(4) === latest.period.slice(4)
}
