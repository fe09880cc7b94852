import type { PageWords } from '../page-words.js'

export const page: PageWords = {
  contents: 'Contents',
}
