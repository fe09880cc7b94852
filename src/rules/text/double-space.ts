import { type Edit, type Finding, finding } from '../../findings/diagnostic.js'
import type { Text } from '../../model/text.js'
import { matchesIn } from '../../text/matches.js'
import type { TextRange } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const run = /(?<=[^\s])[ \u00a0]{2,}(?=[^\s])/g

export const rule: Rule<'double-space'> = {
  id: 'double-space',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено⟦  ⟧5 служащих.', 'Обучено 5 служащих.'),
    answer('Обучено⟦  ⟧5  служащих   города.', 'Обучено 5 служащих города.'),
    {
      file: 'plan.yaml',
      bad: `title: Отчёт
organization: Администрация⟦   ⟧города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Обучение служащих, deadline: до конца года}
`,
      good: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Обучение служащих, deadline: до конца года}
`,
    },
  ],
  inTexts: () => ({
    requires: /[ \u00a0]{2}/,
    *findIn({ text, value }) {
      let line: TextRange[] = []
      let lineEnd = -1
      for (const { index, 0: found } of matchesIn(value, run)) {
        const one = { from: index, to: index + found.length }
        if (!isAlone(value, one)) continue
        if (index > lineEnd) {
          yield* inLine(text, line)
          line = []
          lineEnd = endOfLine(value, index)
        }
        line.push(one)
      }
      yield* inLine(text, line)
    },
  }),
}

/** A space before a comma is that fault, however wide; so is one inside quotation marks or brackets. Bars are those of a table. */
function isAlone(value: string, { from, to }: TextRange): boolean {
  return !/[,.;:!?»)|]/.test(value[to] ?? '') && !/[«(|]/.test(value[from - 1] ?? '')
}

function endOfLine(value: string, at: number): number {
  const end = value.slice(at).search(/[\r\n]/)
  return end === -1 ? value.length : at + end
}

/** Told at the first of them: where a text was justified by hand, most words of a line are wide apart. */
function* inLine(text: Text, [first, ...others]: readonly TextRange[]): Generator<Finding> {
  if (!first) return
  const fix = [first, ...others].flatMap((one) => withoutRest(text, one))
  const args = { count: first.to - first.from, places: 1 + others.length }
  yield finding('double-space', text.placeOf(first.from, first.to), args, { fix })
}

/** Where one of the spaces was typed not to break, it was meant. */
function withoutRest(text: Text, { from, to }: TextRange): Edit[] {
  const kept = Math.max(from, from + text.value.slice(from, to).indexOf('\u00a0'))
  return [
    { text, from, to: kept, insert: '' },
    { text, from: kept + 1, to, insert: '' },
  ].filter((edit) => edit.from < edit.to)
}
