import type { TokenWords } from '../language.ts'

export const tokens: TokenWords = { abbreviations: 'Hr' }
