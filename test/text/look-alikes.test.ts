import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookAlikes, misleadingLetters } from '../../src/text/look-alikes.js'

describe('letters that make one word look like another', () => {
  test.each<[string, string, string]>([
    ['finanсe', 'finance', 'с russian latin'],
    ['finаnсe', 'finance', 'а с russian latin'],
    ['сhесks', 'checks', 'с е russian latin'],
    ['НR', 'HR', 'Н russian latin'],
    ['ІІ.3', 'II.3', 'І cyrillic latin'],
    ['ІІ.а', 'II.a', 'І а cyrillic latin'],
    ['A.1', 'А.1', 'A latin russian'],
    ['З.1', '3.1', 'З russian figure'],
    ['l.1', '1.1', 'l latin figure'],
    ['1.О', '1.0', 'О russian figure'],
  ])('%s for %s', (typed, meant, told) => {
    const { letters, script, wanted } = misleadingLetters(typed, meant) ?? { letters: [], script: '', wanted: '' }
    expect([...letters, script, wanted].join(' ')).toBe(told)
  })

  test.each([
    ['finance', 'finance'],
    ['finanse', 'finance'],
    ['finanсe', 'finances'],
    ['Сhecks', 'checks'],
    ['1.2', '1.3'],
    ['3.1а', '3.1'],
    ['а.O', 'a.О'],
  ])('none in %s for %s', (typed, meant) => expect(misleadingLetters(typed, meant)).toBeNull())

  test('whatever letters of a word are typed in the other alphabet', () => {
    const letter = fc.constantFrom(...lookAlikes)
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, fc.boolean()), { minLength: 1, maxLength: 12 }), (pairs) => {
        const typed = pairs.map(([[latin, cyrillic], isOther]) => (isOther ? cyrillic : latin)).join('')
        const meant = pairs.map(([[latin]]) => latin).join('')
        const others = pairs.filter(([, isOther]) => isOther).map(([[, cyrillic]]) => cyrillic)
        expect(misleadingLetters(typed, meant)?.letters ?? []).toEqual([...new Set(others)])
      }),
    )
  })
})
