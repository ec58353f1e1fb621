import { addressees } from './addressees.ts'
import { boilerplate } from './boilerplate.ts'
import { comparison } from './comparison.ts'
import { detection } from './detection.ts'
import { grammar } from './grammar.ts'
import { meanings } from './meanings.ts'
import { nouns } from './nouns.ts'
import { patterns, phrasing, shapes } from './patterns.ts'
import { people } from './people.ts'
import { times } from './times.ts'
import { tokens } from './tokens.ts'
import { verbs } from './verbs.ts'
import type { Language } from '../language.ts'

/** French, as printed in France, Belgium, Switzerland and Canada. */
export const french: Language = {
  code: 'fr',
  detection,
  tokens,
  attribution: {
    traits: {
      commaInsideMarks: false,
      stopOutsideMarks: true,
      capitalisesTitles: false,
      hasSpeechModel: false,
      addresseesLookLikePlaces: true,
      datesFollowNames: false,
      qualifiersFollow: true,
      dropsSubjects: false,
      tagsInsideMarks: true,
      twoFamilyNames: false,
      dashesMarkSpeech: true,
    },
    verbs,
    grammar,
    people,
    nouns,
    addressees,
    times,
    patterns,
    shapes,
    phrasing,
  },
  boilerplate,
  comparison,
  meanings,
}
