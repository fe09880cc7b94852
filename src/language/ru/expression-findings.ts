import type { ExpressionWords } from '../finding-words.js'
import { perhapsQuoted } from './finding-phrases.js'

export const expressionFindings: ExpressionWords = {
  'fixed-expression': ({ found, right }) => ({
    message: right === '' ? `«${found}» — ошибочное выражение` : `«${found}» пишется «${right}»`,
  }),
  'legal-term': ({ found, right }) => ({ message: `«${found}»: в законе «${right}»` }),
  'plural-form': ({ number, found, right }) => ({ message: `«${number} ${found}»: нужно «${number} ${right}»` }),
  spelling: ({ word, suggestion }) => ({
    message: `слова «${word}» нет в словаре${perhapsQuoted(suggestion)}`,
    ...(suggestion === null && { hint: 'Если слово верно, внесите его в svod.yaml: vocabulary, words.' }),
  }),
}
