import { expect, test } from 'vitest'
import { traitsOf } from '../../src/text/scan.js'
import { trait } from '../../src/text/traits.js'

test.each<[keyof typeof trait, has: string, lacks: string]>([
  ['digit', 'в 2 экз', 'в двух'],
  ['number', '12', '1 2'],
  ['quote', 'а»', '"а"'],
  ['straightQuote', '"', '«»'],
  ['bracket', '(а', 'а'],
  ['exclamation', '!', '?'],
  ['numeroSign', '№', 'N'],
  ['at', 'а@б', 'а'],
  ['unseen', 'а\u00adб', 'а-б'],
  ['unseen', 'а\ufeff', 'а\u2014'],
  ['unseen', 'а\ufffd', 'а\ufffc'],
  ['unseen', 'а\u0080', 'а\u007f'],
  ['unseen', 'а\u009f', 'а\u00a1'],
  ['unseen', 'а\u2028', 'а\u2027'],
  ['unseen', 'а\u2029', 'а\u202f'],
  ['noBreakSpace', 'а\u00a0б', 'а б'],
  ['placeholder', '{{а', '{ {а'],
  ['address', 'https://', 'https:/'],
  ['address', 'www.', 'ввв.'],
  ['spaces', 'а \u00a0б', 'а б'],
  ['spaceBeforePunctuation', 'а ,', 'а,'],
  ['spaceInsideQuotes', '« а', ' «а» '],
  ['spaceInsideQuotes', 'а »', '«а» '],
  ['letterAfterPunctuation', 'а.б', 'а. б'],
  ['mixedAlphabet', 'аb', 'а b'],
  ['mixedAlphabet', 'bа', 'b-а'],
  ['capitals', 'АБ', 'Аб'],
  ['hyphenAfterLetter', 'а-', ' -'],
  ['looseHyphen', ' -', 'а-б'],
  ['looseHyphen', '–', 'а-б'],
  ['digitAndStop', '1.', '1а.'],
  ['colon', 'а:', 'а;'],
])('%s: %j and not %j', (name, has, lacks) => {
  expect(traitsOf(has) & trait[name]).not.toBe(0)
  expect(traitsOf(lacks) & trait[name]).toBe(0)
})
