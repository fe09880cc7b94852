/**
 * What stands beside a text: the rules look behind and ahead of a character, and at the ends of a text they see one of
 * these. None can occur in a text: the last two are no characters, and svod refuses them in what it reads.
 */
export const edge = {
  /** The start or the end of a line of the file that holds nothing but this text and what is beside it. */
  line: '\n',
  /** Markup that svod writes itself: `**`, `<br>`, the border of a cell, the mark of a heading. */
  markup: '\uFFFE',
  /** A link. */
  link: '\uFFFF',
} as const

export type Edge = (typeof edge)[keyof typeof edge]

/** Where a rule holds: everywhere, in a table alone, in the text of a link alone, or everywhere but there. */
export type Scope = 'everywhere' | 'table' | 'link' | 'outside-link'

interface EscapeRule {
  /** Matches only the punctuation that gets the backslashes, one before each character. */
  unsafe: RegExp
  scope: Scope
  reason: string
}

const punctuation = /[!-/:-@[-`{-~]/.source
/** The rest of an address up to a blank, without a character that any rule may touch. The bound keeps matching linear. */
const plainAddress = /[^ \t\n\\*_~`<&[\]|$\uFFFE\uFFFF]{0,2000}[ \t\n]/.source

const rule = (unsafe: RegExp, reason: string, scope: Scope = 'everywhere'): EscapeRule => ({ unsafe, reason, scope })

/**
 * Every place where GitHub-flavoured Markdown would take typed text for markup, the first that matches counts. What is not
 * listed stays as typed. A line of `===` or a row of `---|---` needs no rule: it only acts on the line above it, and
 * svod leaves the line above every paragraph empty. Emoji (`:100:`) and `@name` are put in by GitHub after Markdown is
 * read, where no backslash reaches them.
 */
export const escapeRules: EscapeRule[] = [
  rule(new RegExp(`\\\\(?=${punctuation}|[\\n\\uFFFE\\uFFFF])`, 'u'), 'a backslash hides what it stands before'),
  rule(/(?<=\n)_(?=[_ \t]*\n)/u, '___ on a line of its own is a rule'),
  rule(/(?<=\n)-(?=(?:[ \t]*-)+[ \t]*\n)/u, '--- on a line of its own is a rule, and so is - before a typed --'),
  rule(/(?<=\n)#(?=#{0,5}[ \t\n])/u, '# begins a heading'),
  rule(/#(?<=[ \t\uFFFE]#)(?=#*\n)/u, '# at the end of a heading is dropped'),
  rule(/(?<=\n)>/u, '> begins a quotation'),
  rule(/(?<=\n)[-+](?=[ \t\n])/u, '- and + begin a list, * is seen to below'),
  rule(/[.)](?<=\n\d{1,9}.)(?=[ \t\n])/u, '1. and 1) begin a numbered list'),
  rule(/\[(?<=\n.)(?=[ \txX]\])/u, '[ ] and [x] begin a task'),
  rule(/\[(?<=\n.)(?=[^\n]*(?:\]:|\uFFFF))/u, '[a]: b defines the target of a link'),
  rule(/\[(?=\^)/u, '[^1] is a footnote'),
  rule(/\](?=\()/u, '[a](b) is a link and ![a](b) a picture'),
  rule(/!(?=\uFFFF)/u, '! before a link makes it a picture'),
  rule(/[[\]]/u, 'a bracket ends the text of a link', 'link'),
  rule(/(?<!\*)(?!(?<= )\*+ )\*+/u, '* is emphasis, or begins a list, unless it stands between two spaces'),
  rule(
    /(?<!_)(?!(?<=[ \n])_+[ \n]|(?<=[\p{L}\p{N}])_+[\p{L}\p{N}])_+/u,
    '_ is emphasis, unless it stands within a word or between two spaces, as a blank does',
  ),
  rule(/(?<!~)(?!(?<= )~+ )~+/u, '~ strikes out, and ~~~ begins code'),
  rule(/`+/u, '` is code'),
  rule(/<(?=[A-Za-z/!?\n\uFFFE\uFFFF]|[^\s<>@]*@)/u, '< begins HTML, a comment, or an address'),
  rule(/&(?=#?[A-Za-z0-9]+;)/u, '&amp; and &#38; are read as the character they name'),
  rule(/\$(?=\S)/u, '$x$ is a formula'),
  rule(/\|/u, '| ends the cell', 'table'),
  rule(
    new RegExp(`:(?<=(?:[Hh][Tt]{2}[Pp][Ss]?|[Ff][Tt][Pp]):)(?=//)(?!${plainAddress})`, 'u'),
    'https://… becomes a link, and backslashes within a link are shown',
    'outside-link',
  ),
  rule(
    new RegExp(`\\.(?<=(?<![\\p{L}\\p{N}])[Ww]{3}\\.)(?!${plainAddress})`, 'u'),
    'www.… becomes a link, and backslashes within a link are shown',
    'outside-link',
  ),
]
