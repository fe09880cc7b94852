import { duplicateFinding } from '../../src/reading/duplicate-keys.js'
import { syntaxFindings } from '../../src/reading/syntax/syntax-findings.js'
import { decode } from '../../src/yaml/decode.js'
import { type Plain, toPlain } from '../../src/yaml/node.js'
import { readYaml } from '../../src/yaml/read-yaml.js'

export interface Read {
  /** Undefined where the file is empty or cannot be read. */
  value: Plain | undefined
  /** `rule problem line:column «what is marked»`, or the hint in place of the problem where YAML is broken. */
  found: string[]
}

/** A file as it is read, from its bytes to its values. */
export function read(text: string): Read {
  const { source, findings } = decode('a.yaml', Buffer.from(text))
  const unread = { root: null, faults: [], duplicates: [] }
  const { root, faults, duplicates } = findings.length > 0 ? unread : readYaml(source)
  const twice = duplicates.map((one) => duplicateFinding('settings', one))
  const found = [...findings, ...syntaxFindings(source, faults), ...twice].map(({ rule, args, place }) => {
    const { line, column } = source.position(place.start)
    const what = 'hint' in args ? args.hint : 'problem' in args ? args.problem : 'key' in args ? args.key : ''
    return `${rule} ${what} ${line}:${column} «${source.text.slice(place.start, place.end)}»`
  })
  return { value: root ? toPlain(root) : undefined, found }
}

/** A map without a prototype, as files are read into. */
export function bare(entries: Record<string, Plain> | [string, Plain][]): Plain {
  const map: { [key: string]: Plain } = Object.create(null)
  for (const [key, value] of Array.isArray(entries) ? entries : Object.entries(entries)) map[key] = value
  return map
}
