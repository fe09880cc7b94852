import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { fingerprints } from '../../src/reporters/fingerprints.js'
import { write as writeGithub } from '../../src/reporters/github.js'
import { write as writeGitlab } from '../../src/reporters/gitlab.js'
import { type RenderedFinding, sentences } from '../../src/reporters/rendered-findings.js'
import { workspaceWith } from '../rules/workspace.js'
import { altered, hostile, hostileNames, told, toldOf, written as writtenBy } from './hostile.js'

const name = 'submissions/finance.yaml'
const withText = (lines: readonly string[]) =>
  toldOf(
    workspaceWith(name, `department: finance\nitems:\n  "1.1": |\n${lines.map((line) => `    ${line}\n`).join('')}`),
  )

const fingerprintsIn = (found: readonly RenderedFinding[]) => found.map(fingerprints(sha256))

describe('GitLab’s Code Quality', () => {
  test.each(hostileNames)('has what GitLab documents, of a file called %j', async (file) => {
    const found = await told(hostile, file)
    const written = JSON.parse(writtenBy(writeGitlab, found))
    expect(written).toHaveLength(found.length)
    for (const one of written) {
      expect(Object.keys(one)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location'])
      expect(one.description).toMatch(/\S/)
      expect(one.check_name).toMatch(/^[a-z-]+$/)
      expect(one.fingerprint).toMatch(/^[0-9a-f]{40}$/)
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(one.severity)
      expect(one.location.path).not.toMatch(/^(\.?\/|\.\.)/)
      expect(one.location.lines.begin).toBeGreaterThan(0)
      expect(one.location.lines.end).toBeGreaterThanOrEqual(one.location.lines.begin)
    }
    expect(new Set(written.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(found.length)
  })

  test('is an empty list where nothing was found', () => {
    expect(writtenBy(writeGitlab, [])).toBe('[]\n')
  })

  test('knows a finding again when lines come above it, equal faults in them too', async () => {
    const lines = ['Обучены  5 служащих.', 'Обучены  6 служащих.', 'Проведена  1 проверка.']
    const before = await withText(lines)
    const after = await withText(['Новая строка.', 'Ещё  одна строка.', ...lines])
    expect(before.map(({ rule }) => rule)).toEqual(['double-space', 'double-space', 'double-space'])
    expect(after).toHaveLength(4)
    // The new one is new, and the old ones are the old ones.
    const [added, ...others] = fingerprintsIn(after)
    expect(others).toEqual(fingerprintsIn(before))
    expect(others).not.toContain(added)
  })

  test('tells faults apart that stand on lines of the same words', async () => {
    const found = await withText(['Обучены  5 служащих.', 'Обучены  5 служащих.'])
    expect(new Set(fingerprintsIn(found)).size).toBe(found.length)
  })
})

describe('GitHub’s annotations', () => {
  /** Reads a line as the runner does: properties are split before they are unescaped. */
  function read(line: string) {
    const match = /^::(error|warning|notice) ([^\n]*?)::([^\n]*)$/.exec(line)
    if (!match) throw new Error(`no command: ${line}`)
    const [, command, properties = '', data = ''] = match
    const plain = (text: string) =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%')
    const pairs = properties.split(',').map((pair) => [pair.split('=')[0], plain(pair.slice(pair.indexOf('=') + 1))])
    return { command, ...Object.fromEntries(pairs), data: plain(data.replaceAll('%3A', '%253A')) }
  }

  test.each(hostileNames)('are read back as they were meant, of a file called %j', async (file) => {
    const found = await told(`${hostile}%3A`, file)
    const lines = writtenBy(writeGithub, found)
      .trimEnd()
      .split(/[\r\n]/)
    expect(lines).toHaveLength(found.length)
    lines.forEach((line, index) => {
      const one = found[index]
      expect(read(line)).toMatchObject({
        file: one?.file.replace('\u001b', '�'),
        line: String(one?.line),
        title: one?.rule,
        data: one && `${one.file}:${one.line}:${one.column} ${sentences(one)} [${one.rule}]`.replace('\u001b', '�'),
      })
    })
  })

  test('give columns only where they lie on one line', async () => {
    const [one] = await told(hostile)
    if (!one) throw new Error('nothing found')
    const line = writtenBy(writeGithub, [altered(one, { endLine: one.line + 2 })])
    expect(line).not.toMatch(/col/i)
    expect(line).toContain(`endLine=${one.line + 2}`)
    expect(writtenBy(writeGithub, [])).toBe('')
  })
})
