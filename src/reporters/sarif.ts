import type { RuleId } from '../findings/findings.js'
import type { Sha256 } from '../model/sha256.js'
import { fingerprints } from './fingerprints.js'
import type { WriteForm } from './form.js'
import { jsonPieces } from './json-pieces.js'
import { type Region, type RenderedFinding, sentences } from './rendered-findings.js'
import { uriOf } from './uri.js'

const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const

const root = '%SRCROOT%'

/** docs/rules.md, under the address that the schemas have too. */
const rulesPage = 'https://svod.example/docs/rules.md'

/** SARIF 2.1.0, for the code scanning of GitHub and for viewers. */
export const write: WriteForm = (told, { version, rules, sha256 }) => {
  const ids = rules.map(({ id }) => id)
  const logWith = (results: unknown) => ({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'svod',
            version,
            rules: rules.map(({ id, severity, summary, why }) => ({
              id,
              shortDescription: { text: summary },
              fullDescription: { text: why },
              help: { text: `svod explain ${id}` },
              helpUri: `${rulesPage}#${id}`,
              defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  })
  return jsonPieces(logWith, resultsOf(told, ids, sha256))
}

function* resultsOf(told: Iterable<RenderedFinding>, ids: readonly RuleId[], sha256: Sha256) {
  const fingerprintOf = fingerprints(sha256)
  for (const one of told) {
    yield {
      ruleId: one.rule,
      ruleIndex: ids.indexOf(one.rule),
      level: levels[one.severity],
      message: { text: sentences(one) },
      locations: [{ physicalLocation: { artifactLocation: artifact(one.file), region: region(one) } }],
      ...(one.related.length > 0 && { relatedLocations: one.related.map(relatedLocation) }),
      partialFingerprints: { 'svod/v1': fingerprintOf(one) },
      ...(one.fix.length > 0 && { fixes: [fixOf(one)] }),
    }
  }
}

function artifact(file: string) {
  return { uri: uriOf(file), uriBaseId: root }
}

function region({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function relatedLocation({ file, line, column, message }: RenderedFinding['related'][number], id: number) {
  return {
    id,
    message: { text: message },
    physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column } },
  }
}

function fixOf({ file, fix }: RenderedFinding) {
  const replacements = fix.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.insert } }))
  return { artifactChanges: [{ artifactLocation: artifact(file), replacements }] }
}
