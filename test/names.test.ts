import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = new URL('../src/', import.meta.url)

/** Private words for what the field has words for, and names that stood for several things; docs/style.md says why. */
const forbidden = new Set(
  (
    'remembered countWhile placesFor HashSet mayHold Stretch together isIn grouped Prose covered Look mayFindIn needs Told ' +
    'tell withWhatTheyHold underTheirNames isAlikeForAReason beyond Noted keep recall recording loadForNow inOrder plain ' +
    'joined known alike textOf'
  ).split(' '),
)

/** What a file declares at its top: functions, classes, types, constants, and the members of classes and interfaces. */
function* declaredIn(file: ts.SourceFile): Generator<string> {
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) yield name.text
    } else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement)
    ) {
      if (statement.name) yield statement.name.text
      if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
        for (const { name } of statement.members) if (name && ts.isIdentifier(name)) yield name.text
      }
    }
  }
}

test('nothing in src bears a name that only its writer could understand', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const found = files.flatMap((file) => {
    const text = readFileSync(fileURLToPath(new URL(file, src)), 'utf8')
    const names = [...declaredIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))]
    return names.flatMap((name) => (forbidden.has(name) ? [`${file}: ${name}`] : []))
  })
  expect(files.length).toBeGreaterThan(300)
  expect(found).toEqual([])
})
