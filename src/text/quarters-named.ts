import { type Quarter, quarters } from '../model/terms.js'
import { matchesIn } from './matches.js'

/** A quarter that a text names. */
export interface NamedQuarter {
  quarter: Quarter
  /** The year behind it; null where none is named. */
  year: number | null
  /** Of the number and what stands behind it, in UTF-16 units. */
  from: number
  to: number
}

/** What is typed for the Roman one: Latin, Ukrainian, the palochka, a small L. */
const one = '[IІӀl|]'
const five = '[VѴ]'
/** Each number in Roman figures, look-alikes among them («П» for II, «Ш» for III), in Arabic ones, and in words. */
const numbers = [
  `${one}|1(?:-?(?:й|ый|го|ого|м|ом|ому))?|перв(?:ый|ого|ом|ому|ым)`,
  `${one}${one}|П|2(?:-?(?:й|ой|го|ого|м|ом|ому))?|втор(?:ой|ого|ом|ому|ым)`,
  `${one}${one}${one}|Ш|3(?:-?(?:й|ий|го|его|м|ем|ему))?|трет(?:ий|ьего|ьем|ьему|ьим)`,
  `${one}${five}|4(?:-?(?:й|ый|го|ого|м|ом|ому))?|четв[её]рт(?:ый|ого|ом|ому|ым)`,
]
const number = numbers.map((each, index) => `(?<n${index}>${each})`).join('|')

/** «II квартал 2020 года», «во 2-м квартале», «за 2 кв. 2020 г.» */
const quarter = new RegExp(
  `(?<![А-Яа-яЁёA-Za-z\\d.,/–—-])(?:${number})[ \\u00a0](?:квартал(?:а|е|у|ом)?(?![а-яё])|кв\\.(?=[ \\u00a0]?20\\d\\d))(?:[ \\u00a0]?(?<year>(?:19|20)\\d\\d)(?!\\d)(?:[ \\u00a0]?(?:года|году|год|г\\.))?)?`,
  'g',
)

/** The same with words that begin a sentence; the flag i would take small letters for Roman figures too. */
const quarterOrCapital = new RegExp(
  quarter.source.replace(/перв|втор|трет|четв/g, (word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`),
  'g',
)

/** The single quarters that a text names, in its order. Spans and lists («I–III кварталы», «I и II кварталах») are none. */
export function quartersIn(text: string): NamedQuarter[] {
  return matchesIn(text, quarterOrCapital).flatMap(({ index, 0: found, groups = {} }) => {
    const named = quarters.find((_, at) => groups[`n${at}`] !== undefined)
    if (!named) return []
    return [{ quarter: named, year: groups.year ? Number(groups.year) : null, from: index, to: index + found.length }]
  })
}
