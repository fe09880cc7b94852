import { expect, test } from 'vitest'
import { suppress } from '../../src/checking/suppress.js'
import { finding } from '../../src/findings/diagnostic.js'
import { SourceText } from '../../src/model/source-text.js'
import { suppressionsIn } from '../../src/reading/remarks.js'
import { readYaml } from '../../src/yaml/read-yaml.js'

const off = (rule: string, reason: string) => `# svod-disable-next-line ${rule} -- ${reason}`

const text = `department: hr
items:
  "1.1": а
  ${off('double-space', 'внешнее')}
  "1.2":
    reason: б
    ${off('straight-quotes', 'раз')}
    ${off('straight-quotes', 'два')}
    ${off('double-space', 'внутреннее')}
    text: |
      в
      ${off('double-space', 'это текст')}
      г
    evidence: []
  "1.3": д
  ${off('double-space', 'лишнее')}
  "1.4": е
`
const source = new SourceText('plans/2020/submissions/hr.yaml', text)
const at = (word: string) => ({ source, start: text.indexOf(word), end: text.indexOf(word) + word.length })
const words = ['а\n', 'б\n', 'в\n', 'г\n', '[]', 'д\n']
const found = [
  ...words.map((word) => finding('double-space', at(word), { count: 2, places: 1 })),
  ...words.map((word) => finding('straight-quotes', at(word), { quoted: 'а' })),
]
const remarksOf = (file: SourceText) => {
  const { root } = readYaml(file)
  return { plan: null, submissions: [file], suppressions: root ? suppressionsIn(root) : [] }
}
const { findings, remarks } = suppress(found, remarksOf(source))

test('a remark turns its rule off for all that lies below its key, and nowhere else', () => {
  const left = findings.map(({ rule, place }) => `${rule} ${text.slice(place.start, place.end).trim()}`)
  expect(left).toEqual([
    'double-space а',
    'double-space д',
    'straight-quotes а',
    'straight-quotes б',
    'straight-quotes []',
    'straight-quotes д',
  ])
})

test('every remark over a finding is used, be there several over one key or one in another; one in a text is told', () => {
  const unused = remarks(() => true).map(({ place }) => text.slice(place.start).split('\n')[0])
  expect(unused).toEqual(['это текст', 'лишнее'].map((reason) => off('double-space', reason).slice(2)))
})

test.each(['svod-disable-next-line', 'svod-disable-next-line -- внешнее', 'svod-disable'])(
  'a remark that names no rule is told as that: %s',
  (remark) => {
    const file = new SourceText('plans/2020/submissions/hr.yaml', `# ${remark}\ndepartment: hr\n`)
    const [told, ...more] = suppress([], remarksOf(file)).remarks(() => true)
    expect(told?.args).toEqual({ problem: 'no-rule', remark: remark.split(' ')[0] })
    expect(more).toEqual([])
  },
)
