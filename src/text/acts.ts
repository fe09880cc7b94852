import { matchesIn } from './matches.js'
import { monthsInDates } from './months.js'
import { quotationsIn } from './quotations.js'
import { countBefore, type TextRange } from './text-ranges.js'

/** An act as a text names it. */
export interface NamedAct {
  /** As typed: «19 августа 2019 г. № 1381». */
  typed: string
  /** Date and number in one form, the same for the same act. */
  key: string
  number: string
  year: number
  /** What stands in «» right behind; null where nothing does. */
  name: { value: string; from: number; to: number } | null
  from: number
  to: number
}

const sp = '[ \\u00a0]'
const date = (n: number) =>
  `(?:(?<day${n}>\\d{1,2})\\.(?<month${n}>\\d{1,2})\\.(?<year${n}>\\d{4})|(?<date${n}>\\d{1,2})${sp}(?<name${n}>${monthsInDates.join('|')})\\s{1,3}(?<long${n}>\\d{4}))(?:${sp}{0,2}(?:года|г\\.))?`
const number = (n: number) => `№${sp}{0,2}(?<number${n}>[\\dА-Яа-яA-Za-z/-]{1,20})`
/** «от 19.08.2019 № 1381», and «№ 1381 от 19.08.2019». */
const act = new RegExp(`от${sp}${date(1)}${sp}{0,2}${number(1)}|${number(2)}${sp}от${sp}${date(2)}`, 'g')

/** Of what an act is, with the bracket before it. */
const longestKind = 110

/** The name that an act in brackets explains; one that is not closed ends there. */
function bracketed(text: string, quotations: readonly TextRange[], at: number): TextRange | undefined {
  const kind = /\([а-яё]{5,20}(?: [а-яА-ЯёЁ]{3,20}){0,4} $/.exec(text.slice(Math.max(0, at - longestKind), at))?.[0]
  if (kind === undefined) return undefined
  const open = at - kind.length
  const before = quotations[countBefore(quotations, open) - 1]
  if (!before) return undefined
  const isClosed = before.to > before.from + 1
  if (!isClosed) return { from: before.from, to: open }
  return before.to <= open && text.slice(before.to, open).trim() === '' ? before : undefined
}

/** The acts that a text names by date and number. */
export function actsIn(text: string): NamedAct[] {
  if (!text.includes('№')) return []
  const quotations = quotationsIn(text)
  return Array.from(matchesIn(text, act), (match) => {
    const [typed] = match
    const { groups = {} } = match
    const n = groups.number1 === undefined ? 2 : 1
    const part = (name: string) => groups[`${name}${n}`]
    const number = part('number') ?? ''
    const day = Number(part('day') ?? part('date'))
    const month = Number(part('month') ?? monthsInDates.indexOf(part('name') ?? '') + 1)
    const year = Number(part('year') ?? part('long'))
    const to = match.index + typed.length
    // «…» behind the number; or before it, where the act stands in brackets: «…» (постановление от … № …).
    const next = quotations[countBefore(quotations, to)]
    const behind = next && /^[\s,]{0,3}$/.test(text.slice(to, next.from)) ? next : undefined
    const quoted = behind ?? bracketed(text, quotations, match.index)
    const name = quoted && {
      value: text
        .slice(quoted.from + 1, quoted.to)
        .replace(/»\s*$/, '')
        .trim(),
      from: quoted.from,
      to: quoted.to,
    }
    const key = `${year}-${month}-${day} ${number.toLowerCase()}`
    return { typed, key, number, year, name: name ?? null, from: match.index, to }
  })
}
