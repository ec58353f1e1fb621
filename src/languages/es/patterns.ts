import type { PatternWords } from '../language.ts'

export const patterns: Partial<PatternWords> = { writingVerbs: 'escribió escribe publicó publica tuiteó tuitea' }
