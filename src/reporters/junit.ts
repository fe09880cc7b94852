import { harmless } from '../terminal/printable.js'
import type { WriteForm } from './form.js'
import type { RenderedFinding } from './rendered-findings.js'

/** JUnit's XML, which every CI can show: a suite a file, a case a finding. What does not make svod fail is a case that passes. */
export const write: WriteForm = function* (told, { counts, tooManyWarnings }) {
  const failures = counts.error + (tooManyWarnings ? counts.warning : 0)
  const found = counts.error + counts.warning + counts.info
  // A run in which nothing was found did check something, and CI shows what it is told of.
  const tests = Math.max(1, found)
  const isFailure: IsFailure = ({ severity }) => severity === 'error' || (tooManyWarnings && severity === 'warning')
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="svod lint" tests="${tests}" failures="${failures}" errors="0">\n`
  if (found === 0) yield suite('svod lint', [passed], 0)
  for (const some of byFile(told)) {
    const cases = some.map((one) => testcase(one, isFailure(one)))
    yield suite(some[0]?.file ?? '', cases, some.filter(isFailure).length)
  }
  yield '</testsuites>\n'
}

/** Findings come in the order of their files. */
function* byFile(told: Iterable<RenderedFinding>): Generator<RenderedFinding[]> {
  let found: RenderedFinding[] = []
  for (const one of told) {
    if (found.length > 0 && found[0]?.file !== one.file) {
      yield found
      found = []
    }
    found.push(one)
  }
  if (found.length > 0) yield found
}

const passed = '    <testcase name="svod lint" classname="svod lint" time="0"/>\n'

type IsFailure = (one: RenderedFinding) => boolean

function suite(name: string, cases: string[], failures: number): string {
  return `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`
}

function testcase(one: RenderedFinding, isFailure: boolean): string {
  const where = `${one.file}:${one.line}:${one.column}`
  const name = escaped(`${one.rule} ${one.line}:${one.column} ${one.message}`)
  const text = escaped([`${where} ${one.message}`, ...(one.hint === null ? [] : [one.hint])].join('\n'))
  const inside = isFailure
    ? `<failure message="${escaped(one.message)}" type="${one.severity}">${text}</failure>`
    : `<system-out>${text}</system-out>`
  return `    <testcase name="${name}" classname="${escaped(one.file)}" time="0">${inside}</testcase>\n`
}

// What XML 1.0 cannot hold: C0 controls, half pairs, two noncharacters.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

function escaped(text: string): string {
  const safe = text.replace(forbidden, '\ufffd').replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? '')
  return harmless(safe)
}
