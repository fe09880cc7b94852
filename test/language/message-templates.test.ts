import { expect, test } from 'vitest'
import { fillMessage, sayFrom, wordsOf } from '../../src/language/message-templates.js'

test('parameters are put in once, and what they hold is no template', () => {
  const template = '%{first}, %{second}: {first}'
  const parameters = { first: '%{second} $& %{count: a | b}', second: ['1', '2'] }
  expect(fillMessage('en', template, parameters)).toBe('%{second} $& %{count: a | b}, 1, 2: {first}')
})

test('what is long is cut where the template says so', () => {
  const long = 'а'.repeat(61)
  expect(fillMessage('ru', '%{text…}|%{text}', { text: long })).toBe(`${'а'.repeat(59)}…|${long}`)
  expect(fillMessage('ru', '%{text…}', { text: long.slice(1) })).toBe(long.slice(1))
})

test.each([
  [0, '0 проектов', '0 projects'],
  [1, '1 проект', '1 project'],
  [2, '2 проекта', '2 projects'],
  [5, '5 проектов', '5 projects'],
  [11, '11 проектов', '11 projects'],
  [21, '21 проект', '21 projects'],
  [101, '101 проект', '101 projects'],
])('the form that goes with %i', (count, russian, english) => {
  expect(fillMessage('ru', '%{count} %{count: проект | проекта | проектов}', { count })).toBe(russian)
  expect(fillMessage('en', '%{count} %{count: project | projects}', { count })).toBe(english)
})

test('where a language has more forms than are given, the last one stands for the rest', () => {
  expect([1, 2, 5].map((count) => fillMessage('ru', '%{count: один | много}', { count }))).toEqual([
    'один',
    'много',
    'много',
  ])
})

test('what stands behind a value, else the last; else nothing', () => {
  const template = '%{is: folder = a folder | link, dead-link = a link | a file}%{all: true =  whole}'
  const chosen = (is: string, all: boolean) => fillMessage('en', template, { is, all })
  expect(chosen('folder', true)).toBe('a folder whole')
  expect(chosen('dead-link', false)).toBe('a link')
  expect(chosen('other', false)).toBe('a file')
})

const en = {
  greeting: 'Hello, %{name}',
  files: '%{count: file | files}',
  none: 'nothing',
  parts: { a: '%{x}' },
} as const
const ru = { greeting: 'Привет', files: '%{count: файл | файла}', none: 'нет', parts: { a: '%{x} и %{y}' } } as const

test('words are functions of what any language asks for, and texts where none asks for anything', () => {
  const both: readonly (typeof en | typeof ru)[] = [en, ru]
  const words = both.map((templates) => wordsOf('en', templates))
  expect(words.map((one) => one.parts.a({ x: '1', y: '2' }))).toEqual(['1', '1 и 2'])
  expect(words.map(({ none }) => none)).toEqual(['nothing', 'нет'])
})

test('a parameter too few, of another kind, or a key that is not there is a compile error', () => {
  const { parts: _, ...flat } = en
  const say = sayFrom<typeof flat | Pick<typeof ru, 'files'>>('en', flat)
  const { greeting, none } = wordsOf('en', en)
  const wrong = () => [
    // @ts-expect-error Its name is missing.
    greeting({}),
    // @ts-expect-error A text takes nothing.
    none({}),
    // @ts-expect-error One catalogue has no such key.
    say('none'),
    // @ts-expect-error A form goes with a number.
    say('files', { count: '2' }),
  ]
  expect(wrong).toThrow()
  expect(say('files', { count: 2 })).toBe('files')
})
