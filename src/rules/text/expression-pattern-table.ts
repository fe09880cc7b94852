import type { WordTable } from '../../model/vocabulary.js'
import { monthsInDates } from '../../text/months.js'

/** What a table of whole phrases cannot say. Group 1 is what is wrong, `right` what stands there instead. */
interface Pattern {
  /** One of them is in every text that the pattern is in. */
  words: readonly string[]
  pattern: RegExp
  /** Its capitals come from what was found. Null where nothing is wrong with it. */
  right: (found: string) => string | null
  /** A sentence that holds this may be right as it is. */
  unless?: RegExp
  /** It may be right, or what else must change with it, its writer knows. */
  byHand?: true
}

const any = (words: string) => words.split(' ')

const participles = any(
  'замещающ замещавш занимающ занимавш претендующ состоящ состоявш осуществляющ осуществлявш имеющ имевш',
)
/** By the ending of a participle, the nouns that it can stand behind in the same case. */
const agreeing: Readonly<Record<string, string>> = {
  ий: 'работник сотрудник руководитель депутат служащий гражданин',
  ие: 'лица граждане служащие работники сотрудники руководители депутаты организации учреждения предприятия',
  их: 'лиц граждан служащих работников сотрудников руководителей депутатов организаций учреждений предприятий',
  им: 'лицам гражданам служащим работникам сотрудникам руководителям депутатам организациям учреждениям предприятиям',
  ими: 'лицами гражданами служащими работниками сотрудниками руководителями депутатами организациями учреждениями предприятиями',
  ая: 'организация',
  ую: 'организацию',
  ее: 'лицо учреждение предприятие',
  его: 'лица гражданина служащего работника сотрудника руководителя депутата учреждения предприятия',
}

/** Whether a noun and a participle may be of one case: as one pattern all pairs would take longer to compile than all else. */
function agrees(found: string): boolean {
  const [noun = '', participle = ''] = found.toLowerCase().split(/[ \u00a0]/)
  return Object.entries(agreeing).some(([ending, nouns]) => participle.endsWith(ending) && any(nouns).includes(noun))
}

const sp = '[ \\u00a0]'
const start = '(?<![А-Яа-яЁё\\w-])'
const end = '(?![А-Яа-яЁё\\w-])'

/** A stretch of time, and the words that say which or how long. */
const span = `(?:года|лет|полугоди[яй]|квартал(?:а|ов)|месяц(?:а|ев)|недел[иь]|дн(?:я|ей)|суток|час(?:а|ов)|минут[ы]?|срока|периода|времени|урока|заняти[яй]|заседани[яй]|смены|лета|зимы|весны|осени|${monthsInDates.join('|')})(?![а-яё])`
const measure =
  '(?:\\d[\\d–-]{0,8}(?:-?(?:х|го|ти|и|ми))?|[IV]{1,3}|[а-яё]{2,20}(?:ого|его|ой|ей|ых|их)|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|одного|полутора)'

/** What may follow where «по прежнему» tells how: a verb, or what was done. */
const verb = `(?:не${sp})?[а-яё]{2,20}(?:[еёиюуая]тс?я?|л[аио]?(?:сь|ся)?|[еаяё]н[аоы]?|[ия]т[аоы]|льн[аоы])(?![а-яё])`

/** Nouns that say what is done to reach something: «меры по завершению работ». */
const governingNouns =
  '(?<![а-яё])(?:мер[аыоу]?|мерам?и?|работ[аыуе]?[йм]?|поручен|обязательств|обязанност|мероприяти|задач|план[аоуы]?|действи|график|срок|программ|проект|предложени|решени|вопрос|деятельност|услуг|процедур|отч[её]т|информаци|требован|ответственн|контрол|договор|контракт|соглашен|документ|усили|цел[ьияе]|комисси|штаб|групп|рекомендаци|указани|совещани|расход|затрат|средств|операци|этап|помощ|содейств|иск|заявлени|спор|жалоб|подготовк|прогноз|показател|услови|рол[ьи]|проверк|расписани|инструк|поряд|положени|норм|правил|регламент|сведени|тренировк)[а-яё]{0,6}'
const governing = new RegExp(`${governingNouns}[^,;()]{0,60}$`, 'i')
const governingBehind = new RegExp(`^[^.;]{0,120}${governingNouns}`, 'i')

/** «утверждённого», but «его», «много». */
const ofOne = '[а-яё]{3,20}(?:ого|его)'
const ofMany = '(?!этих|тех)[а-яё]{3,20}(?:ых|их)'

export const patterns: readonly Pattern[] = [
  // «в» left out: not in «в том числе», nor where another preposition stands.
  {
    words: any('числе'),
    pattern: /(?<!(?:^|[^а-яё])(?:в|во|о|от|к|из|на|при)\s{1,3})(?<![А-Яа-яЁё\w])(том[ \u00a0]числе)(?![А-Яа-яЁё\w])/gi,
    right: () => 'в том числе',
  },
  // «№ 44 ФЗ», «44–ФЗ», and «44-ФЗ» with a space beside the hyphen; «изменения в 3 ФЗ» are counted.
  {
    words: any('фз'),
    pattern:
      /(?<![\d.,/-])(\d{1,3}(?:[ \u00a0]{0,2}[–—][ \u00a0]{0,2}|[ \u00a0]{1,2}-[ \u00a0]{0,2}|-[ \u00a0]{1,2}|(?<=(?:№[ \u00a0]?|закон[а-яё]{0,3}[ \u00a0])\d{1,3}|(?<!\d)(?:44|131|210|223|273))[ \u00a0])ФЗ)(?![А-Яа-яЁё\w])/g,
    right: (found) => found.replace(/[^\dФЗ]+/, '-'),
  },
  // «Так в 2020 году проведено…»: an example of what was said, or how it was done.
  {
    words: any('так'),
    pattern:
      /(?:^|[.!?]\s)(Так)(?=[ \u00a0](?:в|за|на|по)[ \u00a0](?:\d|отч[её]тн|течение|состоянию|январ|феврал|март|апрел|ма[ей]|июн|июл|август|сентябр|октябр|ноябр|декабр|перв|втор|треть|четв[её]рт|I))/g,
    right: (found) => `${found},`,
    byHand: true,
  },
  // A participle behind its noun: «с лицами замещающими», but «незанятых граждан имеющимся вакансиям».
  {
    words: participles.flatMap((stem) => Object.keys(agreeing).map((ending) => stem + ending)),
    pattern: new RegExp(
      `${start}([а-яё]{4,12}${sp}(?:${participles.join('|')})(?:${Object.keys(agreeing).join('|')}))${end}(?=${sp}[а-яёА-ЯЁ\\d«])`,
      'gi',
    ),
    right: (found) => (agrees(found) ? found.replace(/[ \u00a0]/, (space) => `,${space}`) : null),
  },
  // Of time «в течение», of a river or an illness «в течении».
  {
    words: any('течении'),
    pattern: new RegExp(`(?=в${sp}теч)${start}(в${sp}течении)(?=(?:${sp}${measure}){0,3}${sp}${span})`, 'gi'),
    right: (found) => `${found.slice(0, -1)}е`,
  },
  // «отказано в продолжении занятий»
  {
    words: any('продолжении'),
    pattern: new RegExp(
      `${start}(в${sp}продолжении)(?=(?:${sp}(?:всего|всей|\\d{1,3}|${measure})){1,2}${sp}${span})`,
      'gi',
    ),
    right: (found) => `${found.slice(0, -1)}е`,
  },
  // «согласно утверждённого плана», «согласно новых правил», «благодаря проведения»
  {
    words: any('согласно вопреки благодаря'),
    pattern: new RegExp(
      `(?=[свб])${start}((?:согласно|вопреки)${sp}${ofOne}|благодаря${sp}[а-яё]{3,20}(?:[еа]ния|ого))${end}`,
      'gi',
    ),
    right: (found) => found.replace(/го$/i, 'му').replace(/я$/i, 'ю'),
    byHand: true,
  },
  {
    words: any('согласно'),
    pattern: new RegExp(`(?=сог)${start}(согласно${sp}${ofMany})${end}`, 'gi'),
    right: (found) => found.replace(/х$/i, 'м'),
    byHand: true,
  },
  // A sentence that begins with what else was done: «Так же проведены…»; «Так же, как…» has its comma.
  {
    words: any('так'),
    pattern:
      /(?:^|[.!?]\s)(Так[ \u00a0]же)(?=[ \u00a0](?:в \d|был[аио]?[ \u00a0]|буд[еу]т[ \u00a0]|не[ \u00a0]|[а-яё]{3,20}(?:ен[аоы]|ан[аоы]|ят[аоы]|л[аои]сь|лся|тся)(?![а-яё])))/g,
    right: () => 'также',
    unless: /[ \u00a0]как[ \u00a0]/,
    byHand: true,
  },
  // «Участники так же были награждены», but «всё так же», «так же быстро».
  {
    words: any('так'),
    pattern:
      /(?=так[ \u00a0]же)(?<=[а-яё»)\d],?[ \u00a0])(?<!(?:^|[^а-яё])(?:точно|вс[её]|а|но|и|не|как)[ \u00a0])(так[ \u00a0]же)(?=[ \u00a0](?:был[аио]?|буд[еу]т)[ \u00a0]|[ \u00a0](?:провед|рассмотр|утвержд|размещ|выявл|подготовл|направл|организ|принят|принима|имее|участв|прош)[а-яё]{0,10})/g,
    right: () => 'также',
    unless: /[ \u00a0]как[ \u00a0]/,
    byHand: true,
  },
  // «привести в соответствие с законом», in any order of words, but «в соответствии с планом»
  {
    words: any('соответствие'),
    pattern: /(?=в[ \u00a0]с)(?<![А-Яа-яЁё-])(в[ \u00a0]соответствие)(?=[ \u00a0]{1,3}со?[ \u00a0])/gi,
    right: (found) => `${found.slice(0, -1)}и`,
    unless: /(?<![а-яё])(?:не)?при(?:в[её]|вод|вед|йти|ш[её]?л|д[её]т|дут|ход)|постав|во[йш]|вступ/i,
  },
  // «по прежнему действуют», but «по прежнему адресу», «по новому и старому адресам»
  {
    words: any('прежнему новому старому другому разному иному'),
    pattern: new RegExp(`${start}(по${sp}(?:прежнему|новому|старому|другому|разному|иному))(?=${sp}${verb})`, 'gi'),
    right: (found) => found.replace(/[ \u00a0]/, '-'),
  },
  // «имел в виду»
  {
    words: any('виду'),
    pattern: new RegExp(`(?=в${sp}виду)${start}(в${sp}виду)(?=${sp}(?!берег|город|порт)[а-яё]{4,30})`, 'gi'),
    right: () => 'ввиду',
    unless: /(?<![а-яё])име(?:т|л|ю|е|я|в)[а-яё]*[^.;]{0,40}в[ \u00a0]виду|в[ \u00a0]виду[^.;]{0,20}(?<![а-яё])име/i,
  },
  // «имеется ввиду, что»; «имеет ввиду болезни» has a reason.
  {
    words: any('ввиду'),
    pattern:
      /(?<=(?<![а-яё])име(?:ть|л[аи]?|ют|ет|ется|лось|лись|я|вшихся|вшееся)[ \u00a0])(ввиду)(?=,|\.|[ \u00a0]что)/gi,
    right: () => 'в виду',
  },
  // «в связи утратой доверия»
  {
    words: any('связи'),
    pattern: new RegExp(
      `(?=в${sp}связи)${start}(в${sp}связи${sp}(?:[а-яё]{3,20}(?:ой|ей|ым|им)${sp})?(?:[а-яё]{2,20}(?:[ан]ием|[ац]ией|остью|[её]мом)|утратой|утерей|сменой|отменой|подготовкой|проверкой|потерей|заменой|выходом|переходом|уходом|отпуском|ростом|переездом|отъездом|отказом|запретом|недостатком|смертью|болезнью|пандемией|истечением|сокращением|принятием|вступлением|юбилеем|праздником|ремонтом|карантином))${end}`,
      'gi',
    ),
    right: (found) =>
      found.replace(
        /^(в[ \u00a0]связи)([ \u00a0])(?=(.{2}))/i,
        (_, before: string, space: string, next: string) => `${before}${space}${isCrowded(next) ? 'со' : 'с'} `,
      ),
  },
  // «по выше указанным адресам»: behind a preposition it is no comparison.
  {
    words: any('указанн изложенн перечисленн названн упомянут обозначенн описанн').flatMap((stem) =>
      any('ого ому ым ом ые ых ыми ый ая ой ую ое').map((ending) => stem + ending),
    ),
    pattern: new RegExp(
      `(?<=(?<![а-яё])(?:в|во|на|по|из|с|со|от|для|к|ко|о|об|у|при|за|кроме|согласно|помимо|среди)${sp}|^|[.!?] )((?:выше|ниже)${sp}(?:указанн|изложенн|перечисленн|названн|упомянут|обозначенн|описанн)(?:ого|ому|ым|ом|ые|ых|ыми|ый|ая|ой|ую|ое))${end}(?!${sp}(?:значени|норм|предел|показател|уровн|величин|цен|сумм|стоимост|срок|температур|процент|границ|отмет|порог))`,
      'gim',
    ),
    right: (found) => found.replace(/[ \u00a0]/, ''),
  },
  // «5 бесед, при чём 2 в школах», but «неясно, при чём он присутствовал»
  {
    words: any('чем'),
    pattern:
      /(?=при[ \u00a0]ч)(?<=, )(при[ \u00a0]ч[её]м)(?=[ \u00a0](?:\d|вс[её]|один|одна|одно|дв[ае]|три|только|больш|не[ \u00a0]|в[ \u00a0]|на[ \u00a0]|из[ \u00a0]))/gi,
    right: (found) => found.replace(/[ \u00a0]/, ''),
  },
  // «вовремя проведения семинара», but «не подано вовремя заявления»
  {
    words: any('вовремя'),
    pattern: /(?<![А-Яа-яЁё-])(вовремя)(?=[ \u00a0][а-яё]{3,20}[еа]ния(?![а-яё]))/gi,
    right: () => 'во время',
    unless: /(?<![а-яё])не[ \u00a0]|нет[ \u00a0]/i,
    byHand: true,
  },
  // «во первых строках письма»
  {
    words: any('первых вторых третьих'),
    pattern: /(?<![А-Яа-яЁё-])(во[ \u00a0](?:первых|вторых)|в[ \u00a0]третьих)(?=,)/gi,
    right: (found) => found.replace(/[ \u00a0]/, '-'),
  },
  // «по видимому спектру»
  {
    words: any('видимому'),
    pattern: /(?<=^|[,.(] )(по[ \u00a0]видимому)(?=,)/gi,
    right: (found) => found.replace(/[ \u00a0]/, '-'),
  },
  // «решение не зависимо от бюджета»
  {
    words: any('зависимо'),
    pattern: /(?<![А-Яа-яЁё-])(?<![ое][ \u00a0])(не[ \u00a0]зависимо)(?=[ \u00a0]от[ \u00a0])/gi,
    right: (found) => found.replace(/[ \u00a0]/, ''),
  },
  // «Таким образом организован приём», «к сожалению жителей»: with the comma they mean another thing.
  {
    words: any('образом сожалению'),
    pattern:
      /(?:^|[.!?]\s)(Таким[ \u00a0]образом|К[ \u00a0]сожалению)(?=[ \u00a0](?![а-яё]{2,20}(?:ей|ов|[ыи]х)(?![а-яё]))[а-яёА-ЯЁ0-9«])/g,
    right: (found) => `${found},`,
    byHand: true,
  },
]

/** «со снижением», «со вступлением» */
const isCrowded = (beginning: string) => /^(?:[сзшж][бвгджзклмнпрстфхцчшщ]|вс)/i.test(beginning)

/** What is needed behind «того» for it to be no pronoun: «кроме того случая», «более того уровня». */
const notOfOne = `(?![а-яё]{2,30}(?:ого|его)(?![а-яё])|(?![а-яё]{0,30}(?:ован|[вджлнрстчшщ]ен|[нз]ят|лас|тс)[аья])[а-яё]{3,30}[ая](?![а-яё])|члена(?![а-яё]))`

const ofTime = /^по[ \u00a0](?:окончани|заверш|истеч|прибыт|при[её]зд|прил[её]т|возвращ|достиж)/i

/**
 * Where phrases of the table are right as they stand. `before` is tried on the sentence up to the phrase, `behind` on what
 * follows.
 */
const passes: readonly { phrase: RegExp; before?: RegExp; behind?: RegExp }[] = [
  // «как либо нарушение, либо проступок»
  { phrase: /либо$/i, behind: /^[^.;]{0,120}[ ,]либо / },
  // «не хуже, а так же хорошо, как в прошлом году»
  { phrase: /[ао] так же$/i, behind: /^(?:,|[^.;]{0,80}[ ,]как )/ },
  // «проведены также как и плановые, так и внеплановые»
  { phrase: /^также/i, behind: /^[^.;]{0,120}[ ,]так и / },
  { phrase: /^не /i, behind: /^,? (?:а|но) / },
  // «не смотря на часы»
  {
    phrase: /^не смотря/i,
    behind: /^ (?:экран|монитор|дорог|час[ыо]|табл|доск|текст|собеседник|документ|карт|камер)/i,
  },
  // «участвовал в следствии», «обратились в следствие»: only before a genitive is it a preposition.
  {
    phrase: /^в следстви/i,
    before: /(?:участ|вмеш|задейств|ошибк|нарушени|вклад|помощ|обратил|обращал)[а-яё]* $/i,
    behind: /^(?! (?![а-яё]+тся)[а-яё]{1,30}(?:[аяыи]|[ое]го|[ое]й|[ыи]х|[оеё]в)(?![а-яё]))/i,
  },
  // «средств бюджета»
  { phrase: /^по средствам/i, behind: /^ (?:бюджет|субсид|резервн|дорожн|массов|федеральн|краев|областн|местн)/i },
  // «это тоже самое важное»
  { phrase: /^тоже самое/i, behind: /^ [а-яё]+(?:ое|ее)(?![а-яё])/i },
  // «меры по завершению», «расписание по прибытию»: behind a noun the dative is right.
  { phrase: ofTime, before: governing },
  // «По завершению строительства приняты меры» may mean measures to complete it.
  { phrase: /^по (?:заверш|возвращ|достиж)/i, behind: governingBehind },
]

/** Whether a phrase of the table is right where it stands: the sentence before it, and what follows. */
export function isRight(phrase: string, before: string, behind: string): boolean {
  const plain = phrase.replaceAll('\u00a0', ' ')
  return passes.some(
    (one) => one.phrase.test(plain) && (one.before?.test(before) || one.behind?.test(behind.replaceAll('\u00a0', ' '))),
  )
}

/** Behind a noun, and not at the start of a clause or behind what was done: «обучено 5 служащих по приезду». */
const behindNoun =
  /(?<!^\s*|[,;:(–—][ \u00a0]|(?<![а-яё])(?:и|а|но|что|также|сразу|лишь|только)[ \u00a0]|[а-яё]{2}(?:[еаё]н[аоы]?|[яы]т[аоы]?|л[аио]?(?:сь|ся)?|тся|[еую]т)[ \u00a0])$/i

/** Whether only its writer knows if a phrase of the table is wrong where it stands. */
export function isDoubtful(phrase: string, before: string): boolean {
  return ofTime.test(phrase) && behindNoun.test(before)
}

/** The patterns that are made of tables. */
export function patternsOf(introductory: WordTable, compounds: WordTable): readonly Pattern[] {
  const glued = [...compounds].filter(([, words]) => words !== 'adjectives' && words !== 'nouns')
  const phrases = [...introductory.keys()]
  const ofCompounds = glued.map(([half, words]) => {
    const alone = standsAlone[half]
    const before = alone === undefined ? '' : `(?<!(?:${alone})${sp})`
    return `${before}${half}${sp}(?:${words.split(' ').map(beginning).join('|')})`
  })
  return [
    {
      words: phrases.map(longestWord),
      pattern: new RegExp(
        `(?:^|[.!?]\\s)(${phrases.map(escaped).join('|')})(?=${sp}(?:(?<!того${sp})|${notOfOne})[а-яёА-ЯЁ0-9«])`,
        'g',
      ),
      right: (found) => `${found},`,
    },
    {
      words: glued.map(([half]) => half),
      pattern: new RegExp(`(?<![А-Яа-яЁё«-])(${ofCompounds.join('|')})(?![а-яё-])`, 'gi'),
      right: (found) => found.replace(/[ \u00a0]/, '-'),
    },
  ]
}

/** Behind these a first half stands by itself: «в сети Интернет сайт открыт», «в режиме онлайн консультации получили». */
const standsAlone: Readonly<Record<string, string>> = {
  интернет: 'сет(?:ь|и|ью)|через|в',
  онлайн: 'режиме?|формате?|виде',
  бизнес: '[ыи]й|ой',
}

/** Endings of nouns, and of adjectives that serve as one: «приёмная». «Бизнес планирует» has another. */
const nounEnding = '(?:[аеёиоуыьюя]{0,2}[йвмх]?|[иь]?[аяыи]ми)'

/** A word of a table, or with `*` any form of those that begin so. */
export const beginning = (word: string) =>
  word.endsWith('*') ? escaped(word.slice(0, -1)) + nounEnding : escaped(word)
const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function longestWord(phrase: string): string {
  const words = phrase.toLowerCase().match(/[а-яёa-z0-9]+/g) ?? []
  return words.sort((a, b) => b.length - a.length)[0] ?? ''
}
