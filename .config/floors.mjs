// The floors of docs/architecture.md, checked by a machine. A folder imports only from the folders in its row.
/** @type {[folder: string, mayImport: string[], reason: string][]} */
const floors = [
  ['model', [], 'the terms of the field stand on nothing'],
  ['text', ['model'], 'what a text says, whoever asks; it knows nothing of reports and findings'],
  ['findings', ['model'], 'a finding is data: a rule, a place, arguments'],
  ['suggest', ['model'], 'what a name, a number or an id was meant to be, whoever typed it'],
  ['language', ['model', 'findings'], 'words for findings and terms; nothing is decided here'],
  ['source', ['model', 'findings'], 'YAML text to values with places, whatever they mean'],
  ['validation', ['model', 'findings', 'suggest', 'source'], 'schema faults to findings, whatever a plan is for'],
  [
    'rules',
    ['model', 'text', 'findings', 'suggest', 'language'],
    'a rule sees plan and submissions, never files or formats',
  ],
  ['merge', ['model', 'language'], 'submissions to a report; no files, no formats'],
  ['document', ['model', 'text', 'language'], 'a report to a tree; no files, no formats'],
  [
    'compile',
    ['model', 'findings', 'suggest', 'language', 'source', 'validation', 'rules', 'merge', 'document', 'compare'],
    'the pipeline, pure: it gets its bytes handed in, and matches the items of two periods for rules and document',
  ],
  [
    'compare',
    ['model', 'text', 'language'],
    'two reports to what changed, pure; it knows nothing of how that is shown',
  ],
  ['render', ['model', 'language', 'document'], 'a writer sees the tree and nothing else'],
  [
    'lint',
    ['model', 'findings', 'source', 'rules', 'compile'],
    'what is found and mended at the desk; bytes in, bytes out',
  ],
  ['reporters', ['model', 'findings', 'language'], 'findings to text: what they are is decided by then'],
  [
    'diff-writers',
    ['model', 'text', 'language', 'document', 'compare', 'render', 'reporters'],
    'a comparison to text or bytes: what changed is decided by then; it marks up as the writers of reports do',
  ],
  ['workspace', ['model'], 'the only reader of files; it knows what lies where, not what it means'],
  ['output', [], 'the only writer of files; it knows bytes alone'],
  [
    'commands',
    [
      'model',
      'findings',
      'suggest',
      'language',
      'source',
      'rules',
      'compile',
      'lint',
      'compare',
      'document',
      'render',
      'reporters',
      'diff-writers',
      'workspace',
      'output',
    ],
    'a command puts the parts together and prints nothing',
  ],
  [
    'cli',
    ['model', 'findings', 'suggest', 'language', 'reporters', 'diff-writers', 'commands', 'workspace'],
    'the edge: words in, words out',
  ],
]

/** @type {[package: string, path: string, reason: string][]} */
const keepers = [
  ['yaml', '^src/source/', 'one place knows the traps of the YAML package'],
  ['ajv', '^src/validation/', 'one place knows how schema faults are told'],
  ['docx', '^src/render/docx/', 'one format, one package'],
  ['fflate', '^src/render/docx/', 'zip belongs to DOCX'],
  ['commander', '^src/cli/', 'the command line is read at the edge'],
  ['chalk', '^src/reporters/', 'colour is a matter of the terminal'],
]

const fileSystem = '^(node:)?(fs|fs/promises|child_process|net|http|https)$'

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'a cycle has no bottom to read from',
      from: { path: '^src/' },
      to: { circular: true },
    },
    ...floors.map(([folder, mayImport, reason]) => ({
      name: `floor-${folder}`,
      severity: 'error',
      comment: reason,
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...mayImport].join('|')})/` },
    })),
    {
      name: 'every-folder-has-a-floor',
      severity: 'error',
      comment: 'a new folder needs its row',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${floors.map(([folder]) => folder).join('|')})/` },
    },
    ...keepers.map(([name, path, reason]) => ({
      name: `only-one-knows-${name}`,
      severity: 'error',
      comment: reason,
      from: { path: '^src/', pathNot: path },
      to: { path: `^node_modules/${name}/` },
    })),
    {
      name: 'files-at-the-edge',
      severity: 'error',
      comment: 'only workspace reads and only output writes',
      from: { path: '^src/', pathNot: '^src/(workspace|output)/' },
      to: { path: fileSystem },
    },
    {
      name: 'rules-apart',
      severity: 'error',
      comment: 'a rule can be added and taken away alone',
      from: { path: '^src/rules/', pathNot: '^src/rules/(registry|[a-z]+-rules)\\.ts$' },
      to: {
        path: '^src/rules/',
        pathNot: '^src/rules/(rule|run-rules|scanned-text|paragraphs|templates|missing|[a-z-]+-(table|of))\\.ts$',
      },
    },
    {
      name: 'formats-apart',
      severity: 'error',
      comment: 'a format can be added and taken away alone',
      from: { path: '^src/render/([^/]+)/' },
      to: { path: '^src/render/[^/]+/', pathNot: '^src/render/$1/' },
    },
    {
      name: 'commands-apart',
      severity: 'error',
      comment: 'a command can be added and taken away alone',
      from: { path: '^src/commands/' },
      to: {
        path: '^src/commands/',
        pathNot:
          '^src/commands/(command|open-workspace|profile|profile-bounds|result-places|source-date|targets|(lint|diff)-[a-z]+)\\.ts$',
      },
    },
    {
      name: 'no-test-in-src',
      severity: 'error',
      comment: 'the program does not know its tests',
      from: { path: '^(src|bin)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'what nobody imports is not used',
      from: { path: '^src/', orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'an import that leads nowhere is seen by no other check',
      from: { path: '^(src|bin|test|bench)/' },
      to: { couldNotResolve: true, pathNot: '^(\\.\\./dist/|hunspell-asm$|dictionary-ru$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
}
