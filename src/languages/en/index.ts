import { addressees } from './addressees.ts'
import { boilerplate } from './boilerplate.ts'
import { comparison } from './comparison.ts'
import { detection } from './detection.ts'
import { grammar } from './grammar.ts'
import { media } from './media.ts'
import { meanings } from './meanings.ts'
import { nouns } from './nouns.ts'
import { patterns, phrasing, shapes } from './patterns.ts'
import { people } from './people.ts'
import { spelling } from './spelling.ts'
import { times } from './times.ts'
import { tokens } from './tokens.ts'
import { verbs } from './verbs.ts'
import type { ReferenceLanguage } from '../language.ts'

/** English, as printed in American, British and Indian newspapers. */
export const english: ReferenceLanguage = {
  code: 'en',
  detection,
  tokens,
  attribution: {
    traits: {
      commaInsideMarks: true,
      stopOutsideMarks: false,
      capitalisesTitles: true,
      hasSpeechModel: true,
      addresseesLookLikePlaces: false,
      datesFollowNames: true,
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
    patterns,
    shapes,
    phrasing,
    media,
    times,
  },
  boilerplate,
  spelling,
  comparison,
  meanings,
}
