import type { PatternWords } from '../language.ts'

export const patterns: Partial<PatternWords> = {
  nobiliaryPrepositions: 'von zu vom zum zur van',
  nobiliaryArticles: 'der den dem',
  writingVerbs: 'schrieb schreibt geschrieben twitterte twittert postete postet',
}
