import { reportWords } from '../language/report-words.js'
import { answerTextOf } from '../model/answer-text.js'
import type { Contribution, Item, Report } from '../model/report.js'

/** All that an item says, as it is printed: its lead, then each answer with the reason behind it. A line each paragraph. */
export function itemText({ lead, contributions }: Item): string {
  return [...(lead === null ? [] : [lead]), ...contributions.flatMap((one) => answerTextOf(one) || [])].join('\n')
}

export function evidenceText({ contributions }: Item, { language }: Report): string {
  return contributions.flatMap(({ evidence }) => evidence.map((piece) => evidenceLineOf(piece, language))).join('\n')
}

function evidenceLineOf(
  { title, url, kind, number, date }: Contribution['evidence'][number],
  language: Report['language'],
): string {
  const name = reportWords(language).act(
    kind === null ? { kind: title ?? '', number, date, title: null } : { kind, number, date, title },
  )
  return url === null ? name : name === '' ? url : `${name}, ${url}`
}

/** Ids of departments, in the order of the plan, whatever the order that they are named in. */
export function responsibleOf({ responsible }: Item, { departments }: Report): string {
  const known = departments.map(({ id }) => id)
  const place = (id: string) => (known.includes(id) ? known.indexOf(id) : known.length)
  return [...(responsible ?? [])].sort((one, other) => place(one) - place(other)).join(',')
}
