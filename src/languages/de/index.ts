import { addressees } from './addressees.ts'
import { boilerplate } from './boilerplate.ts'
import { capitalNouns } from './capital-nouns.ts'
import { comparison } from './comparison.ts'
import { detection } from './detection.ts'
import { grammar } from './grammar.ts'
import { meanings } from './meanings.ts'
import { nouns } from './nouns.ts'
import { patterns, shapes } from './patterns.ts'
import { people } from './people.ts'
import { times } from './times.ts'
import { tokens } from './tokens.ts'
import { verbSecond } from './verb-second.ts'
import { verbs } from './verbs.ts'
import type { Language } from '../language.ts'

/**
 * German, as printed in Germany, Austria and Switzerland. Its nouns are printed with a capital; the lists are in lower
 * case.
 */
export const german: Language = {
  code: 'de',
  detection,
  tokens,
  attribution: {
    traits: {
      commaInsideMarks: false,
      stopOutsideMarks: false,
      capitalisesTitles: false,
      hasSpeechModel: false,
      addresseesLookLikePlaces: true,
      datesFollowNames: false,
      qualifiersFollow: false,
      dropsSubjects: false,
      tagsInsideMarks: false,
      twoFamilyNames: false,
      dashesMarkSpeech: false,
    },
    verbs,
    grammar,
    people,
    nouns,
    addressees,
    times,
    capitalNouns,
    verbSecond,
    patterns,
    shapes,
  },
  boilerplate,
  comparison,
  meanings,
}
