import type { ComparisonWords } from '../language.ts'

export const comparison: ComparisonWords = {
  functionWords: `
    le l les du des et ou un une ce cette ces qui dans pour par sur pas ne est sont il elle ils elles nous vous je
    on au aux
  `,
}
