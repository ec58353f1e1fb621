import type { PatternWords } from '../language.ts'

export const patterns: Partial<PatternWords> = { writingVerbs: 'écrit écrivait écrivit publié tweeté' }
