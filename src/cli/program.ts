import { Command, CommanderError } from 'commander'
import type { Outcome, Ports } from '../commands/command.js'
import { interfaceWords } from '../language/index.js'
import type { InterfaceWords } from '../language/interface-words.js'
import { languages } from '../model/terms.js'
import { nearest } from '../suggest/nearest.js'
import { harmless, printable } from '../terminal/printable.js'
import { notEmpty, oneOf, readChoice } from './choice.js'
import { commands } from './commands.js'
import { languageFlag, languageOf, rootFlag } from './language.js'
import type { GlobalOptions } from './terminal.js'

export interface ParsedCommand {
  global: GlobalOptions
  watch: boolean
  command(ports: Ports): Promise<Outcome>
}

/** Help or a refusal: what to print, and with which status to end. */
export interface ParsedText {
  text: string
  exitStatus: 0 | 2
}

/** Reads the command line. Help and refusals are in the language of the interface, which svod.yaml may set. */
export async function parse(
  argv: readonly string[],
  environment: Ports['environment'],
  version: string,
): Promise<ParsedCommand | ParsedText> {
  const flag = languageFlag(argv)
  const guess = languageOf(flag, null, environment)
  const parsed = parseIn(await interfaceWords(guess), argv, version)
  if (!('text' in parsed) || flag !== null) return parsed
  const { settingsLanguage } = await import('../commands/open-workspace.js')
  const language = languageOf(null, settingsLanguage(rootFlag(argv)), environment)
  return language === guess ? parsed : parseIn(await interfaceWords(language), argv, version)
}

function parseIn(words: InterfaceWords, argv: readonly string[], version: string): ParsedCommand | ParsedText {
  let text = ''
  let result: ParsedCommand | null = null
  const program = new Command('svod')
    .exitOverride()
    .configureOutput({ writeOut: (part) => (text += part), writeErr: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      argumentTerm: (argument) => termOf(argument.name(), words.help),
      styleTitle: (title) => words.help.titles[title as keyof typeof words.help.titles] ?? title,
    })
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .description(words.help.program)
    .usage(`${words.help.usage.options} ${words.help.usage.command}`)
    .option('--root <dir>', words.help.options.root, notEmpty)
    .option(`--lang <${languages.join('|')}>`, words.help.options.lang, oneOf(languages))
    .option('--color <when>', words.help.options.color, oneOf(['auto', 'always', 'never']))
    .option('--quiet', words.help.options.quiet)
    .helpOption('-h, --help', words.help.options.help)
    .version(version, '-V, --version', words.help.options.version)
    .addHelpText('after', `\n${words.help.exitStatus}`)
  for (const define of commands) {
    define(program, words.help, (options, command) => {
      const { root, lang, color, quiet } = program.opts<Partial<GlobalOptions>>()
      const global = { root: root ?? null, lang: lang ?? null, color: color ?? 'auto', quiet: quiet ?? false }
      result = {
        global,
        watch: options.watch,
        command: (ports) => command({ root: global.root, quiet: global.quiet }, ports),
      }
    })
  }
  for (const command of [program, ...program.commands]) {
    const examples: Record<string, string | undefined> = words.help.examples
    command.addHelpText('after', `\n${words.help.examplesTitle}\n${examples[command.name()]}`)
  }
  defineHelp(program)
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { text: `${text.trimEnd()}\n`, exitStatus: 0 }
    return { text: harmless(refusalText(program, words, error)), exitStatus: 2 }
  }
  if (result) return result
  return text === '' ? { text: program.helpInformation(), exitStatus: 2 } : { text, exitStatus: 0 }
}

/** `svod help lint` is `svod lint --help`. */
function defineHelp(program: Command): void {
  program
    .command('help', { hidden: true })
    .argument('[command]')
    .helpOption(false)
    .action((name: string | undefined, _, help: Command) => {
      const asked = [undefined, 'help'].includes(name)
        ? program
        : program.commands.find((command) => command.name() === name)
      if (!asked) help.error(`'${name}'`, { code: 'commander.unknownCommand' })
      asked?.outputHelp()
    })
}

/** An argument as the usage names it, without its brackets. */
function termOf(name: string, { usage }: InterfaceWords['help']): string {
  const [old, latest] = usage.reports.split(' ')
  const terms: Record<string, string | undefined> = {
    ...{ period: usage.periods, target: usage.targets, rule: usage.rule },
    ...{ old, new: latest },
  }
  return terms[name]?.replace(/[[\]<>.]/g, '') ?? name
}

/** The first argument of a command, as its usage names it. */
function missing(command: Command | undefined, { usage }: InterfaceWords['help']): string {
  return (
    command
      ?.usage()
      .replace(`${usage.options} `, '')
      .replace(/\.\.\.$/, '') ?? usage.command
  )
}

/** commander words its errors in English; svod's own words take their place, with commander's finding of what is wrong. */
function refusalText(program: Command, { usage, help }: InterfaceWords, { code, message }: CommanderError): string {
  const quoted = printable(/'(.*?)'( |$)/s.exec(message)?.[1] ?? '')
  const flag = /--[a-z-]+/.exec(quoted)?.[0] ?? quoted
  const named = program.commands.find((command) => program.args[0] === command.name())
  const see = usage.see({ command: named && named.name() !== 'help' ? `svod ${named.name()}` : 'svod' })
  const meant = (suggestion: string | null) => (suggestion === null ? '' : usage.meant({ suggestion }))
  switch (code) {
    case 'commander.unknownCommand': {
      const names = program.commands.map((command) => command.name())
      return `${usage.unknownCommand({ command: quoted, meant: meant(nearest(quoted, names)) })}\n${see}\n`
    }
    case 'commander.unknownOption': {
      const known = [program, ...(named ? [named] : [])].flatMap(({ options }) =>
        options.flatMap(({ long }) => long ?? []),
      )
      const [typed = ''] = quoted.split('=')
      return `${usage.unknownOption({ option: typed, meant: meant(nearest(typed, [...known, '--help'])) })}\n${see}\n`
    }
    case 'commander.missingArgument':
      return `${usage.missingArgument({ name: missing(named, help) })}\n${see}\n`
    case 'commander.optionMissingArgument':
      return `${usage.missingValue({ option: flag })}\n${see}\n`
    case 'commander.invalidArgument': {
      const { value, allowed } = readChoice(message)
      if (allowed.length === 0) return `${usage.missingValue({ option: flag })}\n${see}\n`
      const refused = { value: printable(value), allowed, meant: meant(nearest(value, allowed)) }
      return `${flag.startsWith('-') ? usage.badValue({ option: flag, ...refused }) : usage.badArgument(refused)}\n${see}\n`
    }
    case 'commander.excessArguments':
      return `${usage.tooManyArguments}\n${see}\n`
    case 'commander.help':
      return program.helpInformation()
    default:
      return `${message}\n${see}\n`
  }
}
