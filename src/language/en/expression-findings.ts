import type { ExpressionWords } from '../finding-words.js'
import { perhapsQuoted } from './finding-phrases.js'

export const expressionFindings: ExpressionWords = {
  'fixed-expression': ({ found, right }) => ({
    message: right === '' ? `“${found}” is a wrong expression` : `“${found}” is written “${right}”`,
  }),
  'legal-term': ({ found, right }) => ({ message: `“${found}”: the law says “${right}”` }),
  'plural-form': ({ number, found, right }) => ({ message: `“${number} ${found}” should be “${number} ${right}”` }),
  spelling: ({ word, suggestion }) => ({
    message: `“${word}” is not in the dictionary${perhapsQuoted(suggestion)}`,
    ...(suggestion === null && { hint: 'If the word is right, list it in svod.yaml: vocabulary, words.' }),
  }),
}
