import type { CharacterFindings } from '../../findings/character-findings.js'
import type { Rule } from '../rule.js'
import { rule as abbreviationDash } from './abbreviation-dash.js'
import { rule as doubleSpace } from './double-space.js'
import { rule as doubledPunctuation } from './doubled-punctuation.js'
import { rule as gluedAbbreviation } from './glued-abbreviation.js'
import { rule as gluedNumber } from './glued-number.js'
import { rule as hyphenAsDash } from './hyphen-as-dash.js'
import { rule as hyphenatedByHand } from './hyphenated-by-hand.js'
import { rule as initials } from './initials.js'
import { rule as invisibleCharacter } from './invisible-character.js'
import { rule as missingSpaceAfterPunctuation } from './missing-space-after-punctuation.js'
import { rule as mixedAlphabet } from './mixed-alphabet.js'
import { rule as numberSign } from './number-sign.js'
import { rule as personalData } from './personal-data.js'
import { rule as spaceBeforePunctuation } from './space-before-punctuation.js'
import { rule as spaceInsideBrackets } from './space-inside-brackets.js'
import { rule as spaceInsideQuotes } from './space-inside-quotes.js'
import { rule as straightQuotes } from './straight-quotes.js'
import { rule as tableInText } from './table-in-text.js'
import { rule as unicodeForm } from './unicode-form.js'
import { rule as unitAbbreviation } from './unit-abbreviation.js'
import { rule as wordArtifact } from './word-artifact.js'

export const characterRules: { [Id in keyof CharacterFindings]: Rule<Id> } = {
  'invisible-character': invisibleCharacter,
  'unicode-form': unicodeForm,
  'word-artifact': wordArtifact,
  'table-in-text': tableInText,
  'mixed-alphabet': mixedAlphabet,
  'hyphenated-by-hand': hyphenatedByHand,
  'double-space': doubleSpace,
  'space-before-punctuation': spaceBeforePunctuation,
  'space-inside-quotes': spaceInsideQuotes,
  'missing-space-after-punctuation': missingSpaceAfterPunctuation,
  'hyphen-as-dash': hyphenAsDash,
  'straight-quotes': straightQuotes,
  initials: initials,
  'abbreviation-dash': abbreviationDash,
  'number-sign': numberSign,
  'space-inside-brackets': spaceInsideBrackets,
  'doubled-punctuation': doubledPunctuation,
  'glued-number': gluedNumber,
  'unit-abbreviation': unitAbbreviation,
  'glued-abbreviation': gluedAbbreviation,
  'personal-data': personalData,
}
