// The floors of docs/architecture.md, checked by a machine. A folder imports only from the folders in its row.
/** @type {[folder: string, mayImport: string[], reason: string][]} */
const floors = [
  ['model', [], 'the terms of the field stand on nothing'],
  ['text', ['model'], 'characters, words and ranges of a text, whoever asks; it knows nothing of reports and findings'],
  ['data', ['model'], 'tables of words, for those who add to them'],
  ['findings', ['model'], 'a finding is data: a rule, a place, arguments'],
  ['suggest', ['model', 'text'], 'what a name, a number or an id was meant to be, whoever typed it'],
  ['language', ['model', 'text', 'findings'], 'words for findings and terms; nothing is decided here'],
  ['yaml', ['model', 'text', 'findings'], 'YAML text to values with places; it knows no field of svod'],
  ['terminal', ['model', 'text'], 'colour, width and safe characters, whatever is shown'],
  ['document', ['model', 'text', 'language'], 'a report to a tree; no files, no formats'],
  ['page', ['model', 'text', 'language', 'document'], 'the kit of HTML pages: markup, policy, style, charts'],
  ['word', ['model', 'text', 'language', 'document'], 'the kit of Word documents: pages as data to OOXML'],
  ['merge', ['model', 'text', 'language'], 'answers to a report; no files, no formats'],
  [
    'compare',
    ['model', 'text', 'data', 'language'],
    'two reports to what changed, pure; it knows nothing of how that is shown',
  ],
  [
    'reading',
    ['model', 'text', 'data', 'findings', 'suggest', 'yaml'],
    'files to plan, submissions and settings, with every slip of the hand told; bytes in, never files',
  ],
  [
    'rules',
    ['model', 'text', 'data', 'findings', 'suggest', 'language'],
    'a rule sees plan and submissions, never files or formats',
  ],
  [
    'checking',
    ['model', 'text', 'findings', 'suggest', 'language', 'yaml', 'merge', 'compare', 'reading', 'rules'],
    'what is found and mended; bytes in, bytes out',
  ],
  [
    'compile',
    ['model', 'findings', 'language', 'merge', 'document', 'reading', 'rules', 'checking'],
    'the pipeline, pure: read, check, merge, document',
  ],
  [
    'status',
    ['model', 'findings', 'merge', 'reading'],
    'what was read and what lint found to who has reported what; pure, and it finds nothing itself',
  ],
  ['render', ['model', 'text', 'language', 'document', 'page', 'word'], 'a writer sees the tree and nothing else'],
  [
    'diff-writers',
    ['model', 'text', 'language', 'document', 'compare', 'page', 'word', 'terminal', 'render'],
    'a comparison to text or bytes: what changed is decided by then; it marks up as the writers of reports do',
  ],
  [
    'status-writers',
    ['model', 'text', 'language', 'page', 'terminal', 'render', 'status'],
    'the status of a period to text: what it is, is decided by then',
  ],
  [
    'reporters',
    ['model', 'text', 'findings', 'language', 'terminal'],
    'findings to text: what they are is decided by then',
  ],
  [
    'library',
    [
      ...['model', 'text', 'findings', 'language', 'document', 'compare', 'reading', 'rules', 'checking', 'compile'],
      ...['terminal', 'render', 'reporters', 'diff-writers'],
    ],
    'the engine over files in memory, for browsers and other programs; index.ts is its front',
  ],
  ['workspace', ['model'], 'the only reader of files; it knows what lies where, not what it means'],
  ['output', [], 'the only writer of files; it knows bytes alone'],
  [
    'commands',
    [
      ...['model', 'text', 'findings', 'suggest', 'language', 'yaml', 'terminal', 'document', 'page', 'word'],
      ...['compare', 'reading', 'rules', 'checking', 'compile', 'render', 'reporters', 'diff-writers'],
      ...['status', 'status-writers', 'workspace', 'output'],
    ],
    'a command puts the parts together and prints nothing',
  ],
  [
    'cli',
    [
      ...['model', 'text', 'findings', 'suggest', 'language', 'terminal', 'reporters', 'diff-writers', 'commands'],
      ...['status-writers', 'workspace'],
    ],
    'the edge: words in, words out',
  ],
]

/** @type {[package: string, path: string, reason: string][]} */
const keepers = [
  ['yaml', '^src/yaml/', 'one place knows the traps of the YAML package'],
  ['ajv', '^src/reading/schema/', 'one place knows how schema faults are told'],
  ['docx', '^src/word/', 'one kit, one package'],
  ['@noble/hashes', '^src/library/', 'the command hashes as Node does, in a seventieth of the time'],
  ['fflate', '^src/word/', 'zip belongs to DOCX'],
  ['commander', '^src/cli/', 'the command line is read at the edge'],
  ['@clack/prompts', '^src/cli/', 'questions are asked at the edge'],
  ['chalk', '^src/terminal/', 'colour is a matter of the terminal'],
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
      comment: 'a new folder needs its row; index.ts only passes on what library makes',
      from: {},
      to: { path: '^src/', pathNot: `^src/((${floors.map(([folder]) => folder).join('|')})/|index\\.ts$)` },
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
      name: 'node-at-the-edge',
      severity: 'error',
      comment: 'the engine runs wherever JavaScript does; what it needs of Node is handed in',
      from: { path: '^src/', pathNot: '^src/(workspace|output|commands|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-apart',
      severity: 'error',
      comment: 'a rule can be added and taken away alone',
      from: { path: '^src/rules/(structure|text)/', pathNot: '-rules\\.ts$' },
      to: { path: '^src/rules/(structure|text)/', pathNot: '-table\\.ts$' },
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
          '^src/commands/(command|open-workspace|result-places|sha256|source-date|targets|write-out|(compile|lint|diff|new)-[a-z-]+)\\.ts$',
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
