import type { WordTable } from '../../model/vocabulary.js'

/** What a table of whole phrases cannot say. Group 1 is what is wrong, `right` what stands there instead. */
interface Pattern {
  /** One of them is in every text that the pattern is in. */
  words: readonly string[]
  pattern: RegExp
  /** Its capitals come from what was found. */
  right: (found: string) => string
  /** What else must change with it, its writer knows. */
  byHand?: true
}

const people = 'лиц|служащ|граждан|работник|сотрудник|руководител|депутат|организаци|учреждени|предприяти'
const participles =
  'замещающ|замещавш|занимающ|претендующ|состоящ|состоявш|осуществляющ|осуществлявш|имеющ|являющ|входящ'
const spans = 'год|лет|полугоди|квартал|месяц|недел|дн|суток|час|минут|срок|период|времени|урок|заняти|заседани|смен'

const ofParticiples = participles
  .split('|')
  .flatMap((stem) => 'ие ий им их ими ая ей ую его ему ем'.split(' ').flatMap((end) => [stem + end, `${stem + end}ся`]))
const any = (words: string) => words.split(' ')

export const patterns: readonly Pattern[] = [
  // «в» left out: not in «в том числе», nor where another preposition stands.
  {
    words: any('числе'),
    pattern:
      /(?<!(?:^|[^а-яё])(?:в|во|о|от|к|из|на|при)[ \u00a0])(?<![А-Яа-яЁё\w])(том[ \u00a0]числе)(?![А-Яа-яЁё\w])/gi,
    right: () => 'в том числе',
  },
  // «№ 44 ФЗ», «44–ФЗ», and «44-ФЗ» with a space beside the hyphen.
  {
    words: any('фз'),
    pattern:
      /(?<![\d.,/-])(\d{1,3}(?:[ \u00a0]{0,2}[–—][ \u00a0]{0,2}|[ \u00a0]{1,2}-[ \u00a0]{0,2}|-[ \u00a0]{1,2}|[ \u00a0])ФЗ)(?![А-Яа-яЁё\w])/g,
    right: (found) => found.replace(/[^\dФЗ]+/, '-'),
  },
  // «Так в 2020 году проведено…»: an example of what was said.
  {
    words: any('так'),
    pattern:
      /(?:^|[.!?]\s)(Так)(?=[ \u00a0](?:в|за|на|по)[ \u00a0](?:\d|отч[её]тн|течение|состоянию|январ|феврал|март|апрел|ма[ей]|июн|июл|август|сентябр|октябр|ноябр|декабр|перв|втор|треть|четв[её]рт|I))/g,
    right: (found) => `${found},`,
  },
  // A participle behind its noun: «с лицами замещающими», not where a comma or a dash stands before it.
  {
    words: ofParticiples,
    pattern: new RegExp(
      `(?<![А-Яа-яЁё-])((?:${people})[а-яё]{0,5}[ \\u00a0](?:${participles})(?:и[еймх]|ими|ая|ей|ую|его|ему|ем)(?:ся)?)(?![а-яё\\w-])`,
      'gi',
    ),
    right: (found) => found.replace(/[ \u00a0]/, (space) => `,${space}`),
  },
  // Of time «в течение», of a river «в течении».
  {
    words: any('течении продолжении'),
    pattern: new RegExp(
      `(?<![А-Яа-яЁё-])(в[ \\u00a0](?:течении|продолжении))(?=(?:[ \\u00a0][а-яё\\d–-]{1,20}){0,3}[ \\u00a0](?:${spans}))`,
      'gi',
    ),
    right: (found) => `${found.slice(0, -1)}е`,
  },
  // «согласно утверждённого плана»
  {
    words: any('согласно'),
    pattern: /(?<![А-Яа-яЁё-])(согласно[ \u00a0][а-яё]{3,20}(?:ого|его))(?![а-яё-])/gi,
    right: (found) => found.replace(/го$/i, 'му'),
    byHand: true,
  },
  // A sentence that begins with what else was done: «Так же проведены…»; «Так же, как…» has its comma.
  {
    words: any('так'),
    pattern:
      /(?:^|[.!?]\s)(Так[ \u00a0]же)(?=[ \u00a0](?:в \d|[а-яё]{3,20}(?:ен[аоы]|ан[аоы]|ят[аоы]|л[аои]сь|лся|тся)(?![а-яё])))/g,
    right: () => 'также',
  },
  // «привести в соответствие с законом», but «в соответствии с планом»
  {
    words: any('соответствие'),
    pattern:
      /(?<![А-Яа-яЁё-])(в[ \u00a0]соответствие)(?=[ \u00a0]со?[ \u00a0])(?<!(?:прив[её][а-яё]{1,12}|приводи[а-яё]{1,8}|приводят?)(?![а-яё])[^.;]{0,120})/gi,
    right: (found) => `${found.slice(0, -1)}и`,
  },
  // «по прежнему действуют», but «по прежнему адресу»
  {
    words: any('прежнему новому старому'),
    pattern:
      /(?<![А-Яа-яЁё-])(по[ \u00a0](?:прежнему|новому|старому))(?![А-Яа-яЁё-])(?![ \u00a0][а-яё«№]+(?:[ую]|[ое]му)(?![а-яё]))(?=[ \u00a0][а-яё])/gi,
    right: (found) => found.replace(/[ \u00a0]/, '-'),
  },
]

/** The patterns that are made of tables. */
export function patternsOf(introductory: WordTable, compounds: WordTable): readonly Pattern[] {
  const glued = [...compounds].filter(([, words]) => words !== 'adjectives' && words !== 'nouns')
  const phrases = [...introductory.keys()]
  const ofCompounds = glued.map(([half, words]) => `${half}[ \\u00a0](?:${words.split(' ').map(beginning).join('|')})`)
  return [
    {
      words: phrases.map(longestWord),
      pattern: new RegExp(
        `(?:^|[.!?]\\s)(${phrases.map(escaped).join('|')})(?=[ \\u00a0](?!факта|обстоятельства)[а-яёА-ЯЁ0-9«])`,
        'g',
      ),
      right: (found) => `${found},`,
    },
    // «в сети Интернет сайт администрации открыт»: there the word stands by itself.
    {
      words: glued.map(([half]) => half),
      pattern: new RegExp(`(?<!сет(?:ь|и|ью)[ \\u00a0])(?<![А-Яа-яЁё«-])(${ofCompounds.join('|')})(?![а-яё-])`, 'gi'),
      right: (found) => found.replace(/[ \u00a0]/, '-'),
    },
  ]
}

const beginning = (word: string) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}[а-яё]{0,8}` : escaped(word))
const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function longestWord(phrase: string): string {
  const words = phrase.toLowerCase().match(/[а-яёa-z0-9]+/g) ?? []
  return words.sort((a, b) => b.length - a.length)[0] ?? ''
}
