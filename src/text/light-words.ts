import { rootOf } from './root.js'

/** Words that only join others: they are in any measure, and say nothing of it. */
const joining = new Set(
  (
    'и а но или либо в во на о об обо по с со к ко для из от до за при под над у без между через про не ни ли же как что ' +
    'чтобы то тот та те того той тех тому тем том этот эта это эти этого этой этих он она они его ее их свой свои своей ' +
    'своих который которая которое которые которого которой которых которым которыми которому также числе включая иной ' +
    'иные иных иным другой другие других год года году годов годы г гг далее ' +
    'the a an of and or in on for to by with at as from that which its their'
  ).split(' '),
)

/** Words that plans of any city are made of: two measures that share no others are not alike. */
const stock = new Set(
  (
    'проведение обеспечение организация организационные осуществление реализация выполнение исполнение мероприятия меры ' +
    'работы деятельность повышение квалификации совершенствование развитие улучшение усиление создание принятие ' +
    'соответствие использование оказание участие размещение рассмотрение разработка программы планы условия ' +
    'муниципальные служащие служба администрация городские города края область сфера рамки часть органы учреждения ' +
    'подведомственные предприятия вопросы система установленные порядок официальные сайты местного самоуправления ' +
    'население жители граждане общие федеральные законы фз ' +
    'city municipal administration officials measures organisation provision development improvement work programme'
  )
    .split(' ')
    .map(rootOf),
)

/** Whether a word, in small letters, counts at all. A year is another one every year. */
export function isContentWord(word: string): boolean {
  return !joining.has(word) && !/^(?:19|20)\d\d$/.test(word)
}

/** Of the weight of any other word: enough to find again a measure that is made of nothing else. */
const stockShare = 0.25

/** Schools № 5 and № 7 are two, though all the words about them are the same. */
const nameShare = 2

/** What a stem weighs by itself, of 1. */
export function shareOf(stem: string): number {
  return stem.startsWith('№') ? nameShare : stock.has(stem) ? stockShare : 1
}
