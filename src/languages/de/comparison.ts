import type { ComparisonWords } from '../language.ts'

export const comparison: ComparisonWords = {
  functionWords: `
    der die das den dem des ein eine einen einem einer und oder ist sind war zu im in von mit auf fur nicht es er
    sie wir ich
  `,
}
