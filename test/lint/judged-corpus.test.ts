import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/all-rules.js'

interface JudgedCorpus {
  /** By rule. */
  findings: Record<string, number>
  judged: { rule: string; verdict: 'right' | 'wrong' | 'damage' }[]
}

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const corpus = pathOf('../../../shared/corpus/official-prose.txt')

describe('findings on official prose', () => {
  const { findings, judged }: JudgedCorpus = JSON.parse(readFileSync(pathOf('judged-corpus.json'), 'utf8'))
  const counts = Object.entries(findings).filter(([, count]) => count >= 20)

  test.each(counts)('nine of ten of %s are right', (id) => {
    const count = (verdict: string) => judged.filter((one) => one.rule === id && one.verdict === verdict).length
    const isOn = Object.values(rules).some((rule) => rule.id === id && rule.severity !== 'off')
    expect(isOn).toBe(true)
    expect(count('right')).toBeGreaterThanOrEqual(9 * count('wrong'))
  })

  test.skipIf(!existsSync(corpus))('are those that were judged', () => {
    execFileSync(process.execPath, [pathOf('../../.config/measure-rules.mjs'), '--check'], { stdio: 'pipe' })
  })
})
