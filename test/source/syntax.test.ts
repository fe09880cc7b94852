import { describe, expect, test } from 'vitest'
import { read } from './read.js'

/** Each is one finding: what is wrong, where, and the very characters. */
const cases: Record<string, [text: string, told: string][]> = {
  'what svod’s files do not use': [
    ['a: &x b\n', 'anchor 1:4 «&x»'],
    ['a: & Ко\n', 'anchor 1:4 «&»'],
    ['&x a: b\n', 'anchor 1:1 «&x»'],
    ['a: &x |\n  b\n', 'anchor 1:4 «&x»'],
    ['a: &x\n  b: c\n', 'anchor 1:4 «&x»'],
    ['--- &x\na: b\n', 'anchor 1:5 «&x»'],
    ['a: *x\n', 'alias 1:4 «*x»'],
    ['a: * список\n', 'alias 1:4 «*»'],
    ['*x : b\n', 'alias 1:1 «*x»'],
    ['a: !foo b\n', 'tag 1:4 «!foo»'],
    ['a: !!str 1\n', 'tag 1:4 «!!str»'],
    ['a: !Внимание\n', 'tag 1:4 «!»'],
    ['- [b, !x c]\n', 'tag 1:7 «!x»'],
    ['<<: {a: b}\n', 'merge-key 1:1 «<<»'],
    ['a: {<<: b}\n', 'merge-key 1:5 «<<»'],
    ['a: b\n---\nc: d\n', 'documents 2:1 «---»'],
    ['---\na: b\n---\n', 'documents 3:1 «---»'],
    ['a: b\n...\nc: d\n', 'documents 2:1 «...»'],
    ['a: b\n...\n---\nc: d\n', 'documents 2:1 «...»'],
  ],
  'texts outside a block': [
    ['a: Итого: 5\n', 'colon 1:9 «:»'],
    ['a: Закупки:\n', 'colon 1:11 «:»'],
    ['a:b\nc: d\n', 'space 1:2 «:»'],
    ['x:\n  "1.1":Текст\n', 'space 2:8 «:»'],
    ['a: "не закрыта\nb: c\n', 'quote 1:4 «"»'],
    ["a: 'не закрыта\nb: c\n", "quote 1:4 «'»"],
    ['a: "\\"\n', 'quote 1:4 «"»'],
    ["a: 'it''\n", "quote 1:4 «'»"],
    ['a: "ООО "Ромашка" и др."\n', 'after-quote 1:10 «Ромашка" и др."»'],
    ['a: "Стоп!" – конкурс\n', 'after-quote 1:12 «– конкурс»'],
    ['a: {{x}} проверок\n', 'flow 1:5 «{»'],
    ['a: [x] проверок\n', 'flow 1:8 «проверок»'],
    ['a: ]\n', 'flow 1:4 «]»'],
    ['a: {b: c\nd: e\n', 'flow 1:4 «{»'],
    ['a: [b\n', 'flow 1:4 «[»'],
    ['a: %\n', 'start 1:4 «%»'],
    ['a: @x\n', 'start 1:4 «@»'],
    ['a: - b\n', 'start 1:4 «-»'],
    ['a: | текст\n  b\n', 'block-header 1:6 «текст»'],
    ['a: |\nтекст\n', 'block-indent 2:1 «текст»'],
    ['a:\n  b: |\n  текст\n', 'block-indent 3:3 «текст»'],
    ['a:\n  b: |\n  текст\n  c: d\n', 'block-indent 3:3 «текст»'],
    ['a: "C:\\папка"\n', 'escape 1:7 «\\»'],
    ['a: "x \\. y"\n', 'escape 1:7 «\\»'],
    ['a: {b: c, d: 5 #3, e: f}\ng: h\n', 'flow-comment 1:16 «#3, e: f}»'],
    ['a:\n  - {b: 5 #3}\n  - {b: c}\n', 'flow-comment 2:11 «#3}»'],
    ['a: [{b: 5 #3}]\nc: d\n', 'flow-comment 1:11 «#3}]»'],
    ['a: {b: c # да\nd: e\n', 'flow 1:4 «{»'],
  ],
  'indentation and spaces': [
    ['a:\n\tb: c\n', 'tab 2:1 «\t»'],
    ['a:\n  b: c\n\td: e\n', 'tab 3:1 «\t»'],
    ['a: |\n\tтекст\n', 'tab 2:1 «\t»'],
    ['a:\n  b: c\n d: e\n', 'indent 3:1 « »'],
    ['\u00a0a: b\n', 'no-break-space 1:1 «\u00a0»'],
    ['a\u00a0: b\n', 'no-break-space 1:2 «\u00a0»'],
    ['a:\u00a0b\n', 'no-break-space 1:3 «\u00a0»'],
    ['a: |\u00a0\n  b\n', 'no-break-space 1:5 «\u00a0»'],
    ['a: >-\u00a0\n  b\n', 'no-break-space 1:6 «\u00a0»'],
    ['a:\n  "1.1"\u00a0: b\n', 'no-break-space 2:8 «\u00a0»'],
    ['a:\n  "1.1"\u00a0: |\n    b\n', 'no-break-space 2:8 «\u00a0»'],
    ['department:\u00a0finance\nitems:\n  a: b\n', 'no-break-space 1:12 «\u00a0»'],
    ['a:\n  "1.1":\u00a0b\n', 'no-break-space 2:9 «\u00a0»'],
    ['a:\n  text: b\n  status:\u00a0done\n', 'no-break-space 3:10 «\u00a0»'],
    ['a:\n\u00a0\u00a0b: c\n', 'no-break-space 2:1 «\u00a0»'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%j', (text, told) => {
    expect(read(text)).toEqual({ value: undefined, found: [`yaml-syntax ${told}`] })
  })
})

describe('what looks like a fault and is none', () => {
  test.each([
    'a: Итого:\u00a025\n',
    'a: |\n  status:\u00a0done\n  * список\n  & Ко\n  {{x}}: y\n',
    'a: b\tc\n',
    'a: b: \n'.replace(': \n', ':c\n'),
    "a: it's\n",
    'a: OOO "Ромашка" & Ко * 2 ! @ %\n',
    'a: "x: y # z"\n',
    'a:\u0020\u0020b\n',
    '? a\n: b\n',
    '"<<": a\n',
    'a: https://example.org/?a=b#c\n',
    'a: 10:30\n',
  ])('%j', (text) => expect(read(text).found).toEqual([]))
})
