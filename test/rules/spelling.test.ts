import { cpSync, existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Speller } from '../../src/model/speller.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { program, sound, svod, temporaryFolder, workspace, write } from '../svod.js'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

const dictionary = new Set(
  (
    'проведена проверка проведено обращений рассмотрено служащих было общем следствии следствие вследствие и в не ' +
    'методический нормативный коррупционный коррупционного закупками законодательством отчёт отчет всё Шпаков шпаков ' +
    'бесед подготовлена памятка размещено новостей программа программ сделано заделано Иванов беседа беседы участвовали пятый прямо'
  ).split(' '),
)
const likely: Record<string, string[]> = {
  обращенй: ['обращений', 'обращение'],
  небыло: ['небыли', 'небыль', 'не было'],
  вцелом: ['целом', 'вделом', 'в целом'],
  вследстви: ['следствии', 'вследствие', 'в следствии'],
  зделано: ['делано', 'заделано', 'сделано'],
  програма: ['программа', 'программ'],
  крокозябрика: ['крокодила'],
  следущий: ['Следующий', 'следу щий', 'следующий'],
  проведенна: ['проведена'],
  некристов: ['некрестов'],
  золотарёв: ['золотарём'],
  кочубеевка: ['кочубейка'],
}
let asked = 0
const speller: Speller = {
  knows: (word) => dictionary.has(word),
  suggestions: (word) => {
    asked++
    return likely[word] ?? []
  },
}

/** Word and suggestion of every finding in a text. */
function found(text: string, words: readonly string[] = []): [string, string | null][] {
  const yaml = `department: finance\nitems:\n  "1.2":\n    indicators: {checks: 5}\n    text: |\n${text.replace(/^/gm, '      ')}\n`
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', yaml) })
  const severities = new Map([['spelling' as const, 'warning' as const]])
  const added = { ...noVocabulary.added, words: new Map(words.map((word) => [word, ''])) }
  const vocabulary = { ...noVocabulary, added }
  return diagnose(sources, '2020', 'lint', severities, { speller, vocabulary }).flatMap(({ rule, args, place }) => {
    if (rule !== 'spelling' || !('word' in args) || !('suggestion' in args)) return []
    expect(place.source.text.slice(place.start, place.end)).toBe(args.word)
    return [[args.word, args.suggestion]]
  })
}

describe('a word that is not known', () => {
  test.each([
    ['и рассмотрено обращенй', 'обращенй', 'обращений'],
    ['и небыло', 'небыло', 'не было'],
    ['и вцелом', 'вцелом', 'в целом'],
    ['и вследстви', 'вследстви', 'вследствие'],
    ['и зделано', 'зделано', 'сделано'],
    ['и програма', 'програма', 'программа'],
    ['и следущий', 'следущий', 'следующий'],
    ['и крокозябрика', 'крокозябрика', null],
    ['Проведенна проверка', 'Проведенна', 'Проведена'],
    ['Проведена проверка. Обращенй и', 'Обращенй', 'Обращений'],
  ])('%s', (text, word, suggestion) => {
    expect(found(text)).toEqual([[word, suggestion]])
  })

  test('of which the rule of wrong expressions tells is left to it', () => {
    expect(found('и вобщем')).toEqual([])
  })

  test('is asked about once, and in a text of unknown words not without end', () => {
    asked = 0
    const letters = 'абвгдежзик'
    const words = Array.from(letters).flatMap((one) => Array.from(letters, (two) => `ъ${one}${two}ъъъ`))
    expect(found(`и ${words.join(' ')} ${words.join(' ')}`)).toHaveLength(200)
    expect(asked).toBe(40)
  })
})

describe('no word to be checked', () => {
  test.each([
    [
      'a name, within a sentence and at its start',
      'Шпаковский и Кочубеев; и Ессентуки. Некристов провёл, Золотарёв тоже'
        .replace('провёл, ', '')
        .replace(' тоже', ''),
    ],
    ['a capital behind a shortened word', 'и г. Кочубеевка'],
    ['an abbreviation', 'и МБОУ, КУМИ, СПбГУ'],
    ['what holds digits', 'и 5-лений, ыыы5, 2-гоо'],
    ['Latin letters', 'и wi-fi, рoссия, IT-отделл'],
    ['a shortened word', 'и мкр. и ыыы.'],
    ['a quotation', 'и «ашипка в кавычках»'],
    ['a template', 'и {{checks}} {{checks: ашипка | ашипки | ашипок}}'],
    ['an address', 'и www.ашипка.рф, https://ашипка.рф/ашипкаа и ашипка@mail.ru'],
    ['what is broken by characters that nobody sees', 'и зак\u00adонн, зак\u200bонн, законн¬ный'],
    ['what was hyphenated by hand', 'и законодатель-ством'],
    ['two letters', 'и ыы'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a word that is known', () => {
  test.each([
    ['with ё or without', 'и отчёт, отчет'],
    ['with letters typed as two characters', 'и отче\u0308т'],
    ['behind a hyphen', 'и нормативно-методический'],
    ['behind a prefix', 'и антикоррупционного, госзакупками'],
    ['as a word of reports, in any form', 'и коррупциогенные, вебинарами, Цифровизация'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('as one of the city, listed in one form for all', () => {
    expect(found('и квиталийками, квиталийка-беседа, Квиталийку').map(([word]) => word)).toHaveLength(2)
    expect(found('и квиталийками, квиталийка-беседа, Квиталийку', ['Квиталийка'])).toEqual([])
    expect(found('и ёлочницы, елочниц', ['ёлочница'])).toEqual([])
    // An ending that no form has is a slip.
    expect(found('и квиталийкамми', ['квиталийка'])).toEqual([['квиталийкамми', null]])
  })
})

test('without a dictionary, and in a report in English, nothing is said', () => {
  const yaml = 'department: finance\nitems:\n  "1.1": И ашипка.\n'
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', yaml) })
  const severities = new Map([['spelling' as const, 'warning' as const]])
  const rules = (more: { speller?: Speller }) =>
    diagnose(sources, '2020', 'lint', severities, more).filter(({ rule }) => rule === 'spelling').length
  expect(rules({})).toBe(0)
  expect(rules({ speller })).toBe(1)
})

const isInstalled = ['hunspell-asm', 'dictionary-ru'].every((name) =>
  existsSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url)),
)

// In CI the packages must be there.
const isSkipped = !isInstalled && process.env.CI !== 'true'

/** The built program by itself, with no packages beside it. */
function programAlone(): string {
  const folder = temporaryFolder()
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(new URL(`../../${name}`, import.meta.url), join(folder, name), { recursive: true })
  return join(folder, 'bin/svod.js')
}

test('without the packages svod says that spelling was not checked, and how to get them', () => {
  const cwd = workspace({ 'svod.yaml': 'rules: {spelling: info, quarterly-without-quarters: off}\n' })
  for (const [lang, said] of [
    ['ru', 'Орфография не проверена: рядом с svod не установлены пакеты hunspell-asm и dictionary-ru'],
    ['en', 'Spelling was not checked: the packages hunspell-asm and dictionary-ru are not installed beside svod'],
  ] as const) {
    const { status, stdout, stderr } = svod(['lint', '--lang', lang], { cwd, program: programAlone() })
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr.split('\n')[0]).toContain(said)
    expect(stderr.split('\n')[0]).toContain('npm install hunspell-asm dictionary-ru')
  }
})

test('code of the workspace, of folders above, of NODE_PATH and of the home folder is not run', () => {
  const top = temporaryFolder()
  const cwd = join(top, 'work/city')
  const marker = join(top, 'was-run')
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')\n`
  const folders = ['work/city', 'work/city/plans', 'work', '.', 'tools', 'tools/svod/bin']
  for (const place of [...folders.map((one) => `${one}/node_modules`), 'path', '.node_modules']) {
    for (const name of ['hunspell-asm', 'dictionary-ru']) {
      const folder = `${place}/${name}`
      write(top, { [`${folder}/package.json`]: '{"main": "index.js"}', [`${folder}/index.js`]: code })
    }
  }
  write(cwd, { ...sound, 'svod.yaml': 'rules: {spelling: info}\n' })
  cpSync(join(programAlone(), '../..'), join(top, 'tools/svod'), { recursive: true })
  for (const folder of [cwd, join(cwd, 'plans')]) {
    const env = { NODE_PATH: join(top, 'path'), HOME: top }
    const { status, stderr } = svod(['lint', '--lang', 'en'], {
      ...{ cwd: folder, env, program: join(top, 'tools/svod/bin/svod.js') },
    })
    expect([status, stderr]).toEqual([0, expect.stringContaining('Spelling was not checked')])
  }
  expect(existsSync(marker)).toBe(false)
})

describe.skipIf(isSkipped)('with the real dictionary (skipped without hunspell-asm and dictionary-ru)', () => {
  const files = {
    'plans/2020/submissions/hr.yaml':
      'department: hr\nitems:\n  "1.1": |\n    Обучено 5 служащих, учтенно антикоррупционное обращение квиталийки.\n',
  }

  test('svod lint tells of a slip, with what was meant', () => {
    const cwd = workspace({
      ...files,
      'svod.yaml': 'vocabulary: {words: [квиталийка]}\nrules: {spelling: info, quarterly-without-quarters: off}\n',
    })
    const { status, stdout, stderr } = svod(['lint', '--format', 'concise', '--lang', 'ru'], { cwd, program })
    expect([status, stdout]).toEqual([
      0,
      'plans/2020/submissions/hr.yaml:4:25 info слова «учтенно» нет в словаре; возможно, «учтено»? spelling\n',
    ])
    expect(stderr).toBe('3 файла: 1 замечание\n')
  })

  test('the packages lie beside svod where it is installed, in the workspace too', () => {
    const cwd = workspace(files)
    const modules = join(cwd, 'node_modules')
    mkdirSync(modules)
    renameSync(join(programAlone(), '../..'), join(modules, 'svod'))
    for (const name of ['hunspell-asm', 'dictionary-ru'])
      symlinkSync(new URL(`../../node_modules/${name}`, import.meta.url), join(modules, name))
    const args = ['lint', '--format', 'concise', '--rule', 'spelling=error']
    const program = join(modules, 'svod/bin/svod.js')
    const { status, stdout } = svod(args, { cwd: join(cwd, 'plans'), program })
    expect(status).toBe(1)
    expect(stdout).toContain('hr.yaml:4:25 error')
  })

  test('the submissions of the repository have none', () => {
    const root = new URL('../..', import.meta.url).pathname
    const { stdout } = svod(['lint', '--format', 'json', '--rule', 'spelling=warning'], { cwd: root, program })
    const rules: string[] = JSON.parse(stdout).diagnostics.map(({ rule }: { rule: string }) => rule)
    expect(rules).not.toContain('spelling')
  })

  test('loading it leaves nothing behind that would swallow a bug', async () => {
    const before = process.listenerCount('uncaughtException')
    const { loadSpeller } = await import('../../src/workspace/speller.js')
    expect((await loadSpeller())?.knows('проверка')).toBe(true)
    expect(process.listenerCount('uncaughtException')).toBe(before)
  })
})
