import type { RuleWords } from '../finding-words.js'

export const ruleWords: RuleWords = {
  'yaml-syntax': {
    summary: 'the file cannot be read as YAML',
    why: 'Until it is mended, no answer in the file gets into the report. The usual cause is a colon, a quote or a tab in a text without | after the number.',
  },
  encoding: {
    summary: 'not UTF-8, spoilt by a change of encoding, or a character that no document can hold',
    why: 'A file in another encoding would come out as gibberish; a forbidden character would corrupt the Word document.',
  },
  'duplicate-key': {
    summary: 'one key twice in a file',
    why: 'YAML would keep one of the two answers and say nothing. 1.1 is one number, quoted or not.',
  },
  'comment-swallows-text': {
    summary: 'text behind # would be lost as a comment',
    why: 'Outside a | block # begins a comment, and what follows would not be in the report.',
  },
  'folded-text': {
    summary: 'several lines would become one paragraph',
    why: 'Outside a | block YAML joins lines by a space, so the paragraphs would not be those that were written.',
  },
  'too-large': { summary: 'a file too large or too deep', why: 'Such a file is nearly always a mistake; split it.' },
  'stray-file': {
    summary: 'a file that looks handed in and would not be read',
    why: 'An answer in a .txt file, in a folder beside, or of a spoilt name looks as if it was handed in, and would not be in the report.',
  },
  schema: {
    summary: 'a field of the wrong kind, not in the list, unknown or missing',
    why: 'Nothing is printed of an unknown field: a slip in its name would cost the answer.',
  },
  'unknown-item': {
    summary: 'a number that is not in the plan',
    why: 'There is nowhere to put the answer. Where the number is like another one, svod suggests it.',
  },
  'unknown-department': {
    summary: 'a department that is not in the plan',
    why: 'It decides whose answer it is and where it stands in the report.',
  },
  'unknown-indicator': {
    summary: 'an indicator that the item does not have',
    why: 'Its value would be in no sum and no report.',
  },
  'unknown-placeholder': {
    summary: '{{…}} names an indicator that the item does not have',
    why: 'There would be nothing in place of the number.',
  },
  'bad-template': {
    summary: 'an unclosed {{, or a wrong number of word forms',
    why: 'Russian wants three forms, English two.',
  },
  'duplicate-contribution': {
    summary: 'one department answers an item twice',
    why: 'svod does not choose between answers: join them.',
  },
  'duplicate-number': {
    summary: 'a number twice in the plan',
    why: 'It is not clear which of the items an answer is for.',
  },
  'number-order': {
    summary: 'the plan’s numbers are out of order',
    why: 'Items are printed in the plan’s order; a jump back is mostly a slip.',
  },
  'number-outside-section': {
    summary: 'a number that does not begin with that of its section',
    why: 'Item 2.3 in section 1 most likely stands in the wrong place. Marks without a prefix pass.',
  },
  'missing-contribution': {
    summary: 'a responsible department has not reported while others have',
    why: 'The item will have an answer, but not of everybody it was given to.',
  },
  'empty-item': {
    summary: 'nobody reported on an item that is due',
    why: 'Everybody who reads the report sees the empty row.',
  },
  'not-filled-in': {
    summary: 'an answer that is left blank',
    why: 'That is what a form looks like before it is filled in; compile counts it as not reported.',
  },
  'not-responsible': {
    summary: 'a department reports on an item that is not its own',
    why: 'Mostly a slip in the number.',
  },
  'repealed-item': {
    summary: 'a report on an item out of force',
    why: 'It needs no report; the number may be wrong.',
  },
  'reason-required': {
    summary: 'not done, and no reason given',
    why: 'Why it was not done is the first thing an inspector asks.',
  },
  'missing-indicator': {
    summary: 'an indicator that the plan asks for is missing',
    why: 'With one of its parts missing the city’s sum is wrong.',
  },
  'parts-do-not-add-up': {
    summary: 'an indicator is not the sum of its parts',
    why: 'One wrong sum in a published report takes away the trust in all the others.',
  },
  'other-quarter': {
    summary: 'the report of one quarter tells of another as its own',
    why: 'Mostly it is the text of an earlier report, in which the quarter was not changed.',
  },
  'quarter-mismatch': {
    summary: 'a value differs from the reports of the same year’s quarters or halves',
    why: 'All of these reports are published, and somebody will compare them.',
  },
  'empty-text': {
    summary: 'a text with nothing in it',
    why: 'Where there is nothing to say, leave the field out; where there is no answer yet, leave the item blank.',
  },
  'unused-suppression': {
    summary: 'a rule is turned off where it finds nothing',
    why: 'The fault was mended, and the remark is left to hide the next one.',
  },
  'suppression-without-reason': {
    summary: 'a rule is turned off without a reason',
    why: 'A year from now nobody will know why the finding was held to be wrong.',
  },
  'invisible-character': {
    summary: 'an invisible character, a hyphenation mark in a word, or a trace of a wrong encoding',
    why: 'No search finds such a word, and it may break anywhere. It comes along when text is copied from Word or PDF, or read in the wrong encoding.',
  },
  'unicode-form': {
    summary: 'й or ё typed as two characters',
    why: 'The letter looks right, but no search finds the word, and the mark may be set beside it. It comes from PDF files and from Macs.',
  },
  'word-artifact': {
    summary: 'a leftover of Word in the text',
    why: 'Bookmarks and links of Word show a reader that the text was pasted, and signs of its symbol fonts are printed as empty boxes.',
  },
  'table-in-text': {
    summary: 'a table pasted into a text',
    why: 'Each of its rows would be printed as a paragraph, with no columns.',
  },
  'mixed-alphabet': {
    summary: 'Latin letters inside a Cyrillic word',
    why: 'The word looks right, and no search finds it. Parts around a hyphen («IT-отдел») are judged apart.',
  },
  'hyphenated-by-hand': {
    summary: 'a word split by a typed hyphen',
    why: 'The hyphen of a former line end is left in the middle of the word.',
  },
  'double-space': { summary: 'several spaces in a row', why: 'In justified text the holes are plain to see.' },
  'space-before-punctuation': {
    summary: 'a space before a punctuation mark',
    why: 'The mark may begin the next line. File extensions (.docx) pass.',
  },
  'space-inside-quotes': {
    summary: 'a space inside quotation marks',
    why: 'At a line end the mark is torn off its word.',
  },
  'missing-space-after-punctuation': {
    summary: 'no space after a punctuation mark',
    why: 'Two words run into one. Abbreviations such as «г.Москва» are told by glued-abbreviation.',
  },
  'hyphen-as-dash': {
    summary: 'a hyphen in place of a dash, or the other way round',
    why: 'Between words stands a dash, inside a word a hyphen without spaces.',
  },
  'straight-quotes': {
    summary: 'straight or English quotation marks in place of « »',
    why: 'Official Russian texts use « ».',
  },
  initials: {
    summary: 'a surname run into its initials',
    why: '«А.В.Петров»: a space stands between initials and surname.',
  },
  'abbreviation-dash': {
    summary: '«(далее …)» without its dash',
    why: 'A short name is introduced as «(далее – Школа)».',
  },
  'number-sign': {
    summary: 'a number sign without its space, or a Latin N in its place',
    why: 'Official texts write «№ 51», with the sign and a space.',
  },
  'space-inside-brackets': {
    summary: 'a space inside brackets',
    why: 'At a line end the bracket is torn off its word.',
  },
  'doubled-punctuation': {
    summary: 'two punctuation marks in a row',
    why: 'One of them is left over from editing. Three dots and rows of dots pass.',
  },
  'glued-number': {
    summary: 'a number run into the word behind it',
    why: '«2020году», «18,2тыс.»: a space stands between them. The words are those of the tables units and plurals.',
  },
  'unit-abbreviation': {
    summary: 'a stop behind «млн», «млрд» and other units that take none',
    why: 'A stop stands behind «млн» and «км» at the end of a sentence only. The units are those of the table units.',
  },
  'glued-abbreviation': {
    summary: 'an abbreviation run into what stands behind it',
    why: '«г.Томск», «ст.17», «тыс.руб.»: a space stands behind the full stop. The abbreviations are those of the table dotted-abbreviations.',
  },
  'personal-data': {
    summary: 'this looks like personal data',
    why: 'The report is published: a passport, a SNILS, a private number or address in it breaks the law. List an office’s own contacts in vocabulary.contacts.',
  },
  'list-mark': {
    summary: 'no space after the dash or bullet of a list line',
    why: 'Without it the line is no part of the list, and is printed as an ordinary paragraph.',
  },
  'remark-in-text': {
    summary: 'a note within a text, or a line of a text that is taken for a note',
    why: 'A note to oneself would be in the report, and a line that begins with # at the left edge would not.',
  },
  'unbalanced-quotes': {
    summary: 'a quotation mark without its pair',
    why: 'It is not clear where the name ends. One closing mark for two is customary and only a remark.',
  },
  'unbalanced-brackets': {
    summary: 'a bracket without its pair',
    why: 'It is not clear where the aside ends. «1)» and «а)» in lists pass.',
  },
  'missing-final-period': {
    summary: 'no full stop at the end of a paragraph',
    why: 'The reader takes the text to be cut off. Lists and paragraphs under five words pass.',
  },
  'lower-case-start': {
    summary: 'a paragraph that begins with a small letter',
    why: 'Mostly the trace of a piece pasted from elsewhere.',
  },
  'broken-paragraph': {
    summary: 'a sentence cut into two paragraphs',
    why: 'Each line is printed as a paragraph of its own.',
  },
  'date-style': {
    summary: 'a date written otherwise than most dates of the report',
    why: 'A report in which dates are written in several ways looks stuck together.',
  },
  'repeated-word': {
    summary: 'a word twice in a row',
    why: 'Mostly it is left over from editing. Words that may stand twice («чуть чуть») are in the table repeatable.',
  },
  'date-word': {
    summary: '«года» or «г.» behind a date in digits',
    why: 'It is either «01.01.2020» or «1 января 2020 года».',
  },
  'impossible-date': {
    summary: 'a date that no calendar has',
    why: '«31.06», «09.21.2020», «30 февраля»: day and month were mixed up, or mistyped.',
  },
  'mixed-style': {
    summary: 'one thing written in two ways in one report',
    why: '«5%» and «5 %», «тыс. руб.» and «тыс. рублей», «2018-2020» and «2018–2020», «отчет» and «отчёт»: the report looks stuck together. One finding a kind; words that differ by ё alone are in the table yo-pairs.',
  },
  'sum-in-text': {
    summary: 'numbers in the text do not add up',
    why: 'Somebody will have to answer for it. Only equal units are compared.',
  },
  'fixed-expression': {
    summary: 'a set expression with a mistake in it',
    why: '«А так же», «том числе», «№ 44 ФЗ» and the like, from a table. Add your own in vocabulary.expressions.',
  },
  'legal-term': {
    summary: 'not the term of the law',
    why: 'A prosecutor knows «коррупциогенные факторы», not «коррупционные». Inside « » nothing is said; add your own in vocabulary.terms.',
  },
  'plural-form': {
    summary: 'a number and a word that disagree',
    why: 'The number was changed and the word was not: «1030 записи». Only forms are told that no case allows, or not the word before the number: «проведено 2 проверок».',
  },
  spelling: {
    summary: 'a word that is not in the dictionary',
    why: 'Needs the packages hunspell-asm and dictionary-ru. Names, abbreviations and words in quotation marks pass; a city’s own words are listed in vocabulary.words, each in one form.',
  },
  'undefined-abbreviation': {
    summary: 'an abbreviation that is explained nowhere',
    why: 'A citizen need not know what КУМИ is. Those that everybody knows (РФ, СМИ) pass.',
  },
  'abbreviation-variant': {
    summary: 'an abbreviation other than the one introduced',
    why: '«УФАС по СК» was introduced, then «УФАС СК» is written: is that one office? A second “(далее – …)” for one thing is told for information.',
  },
  'stale-year': {
    summary: 'an earlier year where the reporting year is due',
    why: 'The surest sign of last year’s text. Acts, titles, spans, comparisons and incomes declared for the year before pass.',
  },
  'act-before-period': {
    summary: 'an act of earlier years told as an event of this period',
    why: 'Off by default: older acts are often named rightly.',
  },
  'act-name-mismatch': {
    summary: 'one act under two names',
    why: 'One of the names is wrong. Where item and answer name different acts, that is only a remark.',
  },
  'named-thing-mismatch': {
    summary: 'a name other than the plan’s',
    why: '«Стоп коррупция!» in the item and something like it in the answer: one of the two is a slip.',
  },
  'copied-from-last-year': {
    summary: 'the text is last year’s',
    why: 'The same figures two years running are rare.',
  },
  'duplicate-paragraph': {
    summary: 'a paragraph that is twice in the report',
    why: 'It reads as if nobody had cared. One answer under several numbers passes.',
  },
  'restates-measure': {
    summary: 'the answer repeats the item itself',
    why: 'It does not show what was done.',
  },
  'no-figures': {
    summary: 'no number and no date in the answer',
    why: 'The item is due regularly, and how often it was done is not said. «Не поступало», «не выявлено» pass.',
  },
  'quarterly-without-quarters': {
    summary: 'due every quarter, and no values by quarter',
    why: 'The plan asks for each quarter, and one number is given.',
  },
}
