import { type Finding, finding } from '../../findings/diagnostic.js'
import type { Findings } from '../../findings/findings.js'
import { integerForms } from '../../language/plural.js'
import type { Indicator } from '../../model/plan.js'
import type { Answer } from '../../model/reported-item.js'
import { indicatorMeant } from '../../suggest/indicator-meant.js'
import type { Rule } from '../rule.js'
import { type TemplateUse, templatesOf } from '../templates.js'

export const rule: Rule<'bad-template'> = {
  id: 'bad-template',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.2":
    text: |
      Проведено {{checks}} ⟦{{checks: проверка | проверки}}⟧.
    indicators:
      checks: 20
`,
      good: `department: finance
items:
  "1.2":
    text: |
      Проведено {{checks}} {{checks: проверка | проверки | проверок}}.
    indicators:
      checks: 20
`,
    },
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведено ⟦{{⟧checks проверок.
    indicators:
      checks: 20
`,
      good: `department: finance
items:
  "1.2":
    text: Проведено {{checks}} проверок.
    indicators:
      checks: 20
`,
    },
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведено ⟦{checks}⟧ проверок.
    indicators:
      checks: 20
`,
      good: `department: finance
items:
  "1.2":
    text: Проведено {{checks}} проверок.
    indicators:
      checks: 20
`,
    },
  ],
  *check(context) {
    const wanted = integerForms(context.plan.language)
    for (const { text, pieces, indicators, contributions, sinceWritten } of templatesOf(context)) {
      for (const piece of pieces) {
        const place = () => text.placeOf(piece.start, piece.end)
        if (piece.type === 'fault') {
          const args =
            piece.fault === 'unclosed' ? { problem: piece.fault } : noId(piece.found, indicators, contributions)
          if (args) yield finding('bad-template', place(), args)
        } else if (piece.type === 'forms') {
          const given = piece.forms.length
          if (given === wanted || given === wanted + 1) continue
          yield finding('bad-template', place(), { problem: 'forms', id: piece.id, given, wanted })
        } else if (piece.type === 'text') yield* otherBrackets({ text, sinceWritten }, piece, indicators)
      }
    }
  },
}

const inOtherBrackets =
  /(?<!\{)\{ ?([A-Za-z][\w-]*) ?(?::[^{}|]*\|[^{}]*)?\}(?!\})|\[\[ ?([A-Za-z][\w-]*) ?\]\]|\(\( ?([A-Za-z][\w-]*) ?\)\)/g

/** `{checks}`, of an indicator that there is: it would be printed as it stands. */
function* otherBrackets(
  { text, sinceWritten }: Pick<TemplateUse, 'text' | 'sinceWritten'>,
  { start, end }: { start: number; end: number },
  indicators: readonly Indicator[],
): Generator<Finding> {
  for (const match of text.value.slice(start, end).matchAll(inOtherBrackets)) {
    const [found, ...ids] = match
    const id = ids.find((one) => one !== undefined)
    if (id === undefined || !indicators.some((one) => one.id === id)) continue
    const at = start + match.index
    const suggestion = `{{${found.replace(/^[[({]+ ?| ?[\])}]+$/g, '')}}}`
    const place = text.placeOf(at, at + found.length)
    // What was a plain text has become the indicator's by the amendment that brings the indicator.
    const amended = sinceWritten.get(id)
    const related = amended ? [{ place, note: 'in-plan' as const }] : []
    yield finding('bad-template', amended ?? place, { problem: 'brackets', found, suggestion }, { related })
  }
}

/** What stands in place of an id; null where something else is told of it. */
function noId(
  found: string,
  indicators: readonly Indicator[],
  contributions: readonly Answer[],
): Findings['bad-template'] | null {
  const [, typed = '', mark = '', forms = ''] = /^([^:|]*)([:|]?)(.*)$/s.exec(found) ?? []
  const id = typed.trim()
  const isKnown = indicators.some((one) => one.id === id)
  // The plan has such an indicator; that it may not be called so has been told there.
  if (isKnown && mark !== '|') return null
  // That there is none is told where its value is given under the same name.
  if (!isKnown && contributions.some(({ entry }) => entry.indicators.some((one) => one.id === id))) return null
  const suggestion = idMeant(id, mark === '|' ? forms : '', indicators)
  return { problem: 'no-id', found: mark === ':' && id !== '' ? id : found, suggestion }
}

/** The indicator that was meant; with a `|` behind it in place of the colon, with the forms too. */
function idMeant(typed: string, forms: string, indicators: readonly Indicator[]): string | null {
  const isKnown = indicators.some(({ id }) => id === typed)
  const id = isKnown ? typed : (indicatorMeant(typed, indicators)?.id ?? null)
  return id === null || forms === '' ? id : `${id}: ${forms.trim()}`
}
