import type { PatternWords } from '../language.ts'

export const patterns: Partial<PatternWords> = {
  writingVerbs: 'schrieb schreibt geschrieben twitterte twittert postete postet',
}
