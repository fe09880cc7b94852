import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { writtenOut } from '../../src/data/phrases.js'
import { builtInTable } from '../../src/data/tables.js'
import { tableNames } from '../../src/model/vocabulary.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the tables of words', () => {
  test('are files of src/data/ru, each with a field of its name in svod.yaml', () => {
    const files = readdirSync(`${root}/src/data/ru`).map((name) => name.replace('.yaml', ''))
    expect([...tableNames]).toEqual(files)
    const { properties } = JSON.parse(readFileSync(`${root}/schema/settings.schema.json`, 'utf8'))
    expect(Object.keys(properties.vocabulary.properties)).toEqual([...files, 'contacts'].sort())
  })

  test('say of each word, in small letters where it is part of a text, what stands for it', () => {
    for (const name of tableNames) {
      for (const [entry, right] of builtInTable(name)) {
        expect(`${name}: ${entry} → ${right}`).not.toMatch(/[{}]|undefined| {2}/)
        if (name === 'expressions' || name === 'terms') expect(entry).toBe(entry.toLowerCase())
        if (name === 'plurals') expect(`${entry}: ${right}`).toMatch(/^\S+: \S+ \S+$/)
      }
    }
  })

  test('hold no entry twice', () => {
    for (const name of ['expressions', 'terms'] as const) {
      const text = readFileSync(`${root}/src/data/ru/${name}.yaml`, 'utf8')
      const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
      const all = lines.flatMap((line) => {
        const [, key = ''] = /^"?(.*?)"?: /.exec(line) ?? []
        return writtenOut({ [key]: '' }).map(([phrase]) => phrase)
      })
      expect(all.filter((one, index) => all.indexOf(one) < index)).toEqual([])
      expect(all.length).toBe(builtInTable(name).size)
    }
  })
})

describe('phrases in braces', () => {
  test('are written out, each with what stands for it', () => {
    expect(writtenOut({ 'о{дин,дна} раз{,а}': 'ед{инственный,инственная} {1} раз{2}' })).toEqual([
      ['один раз', 'единственный дин раз'],
      ['один раза', 'единственный дин раза'],
      ['одна раз', 'единственная дна раз'],
      ['одна раза', 'единственная дна раза'],
    ])
    expect(writtenOut({ слово: 'слова' })).toEqual([['слово', 'слова']])
  })
})
