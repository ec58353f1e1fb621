import type { ComparisonWords } from '../language.ts'

export const comparison: ComparisonWords = {
  functionWords: `
    el la los las un una unos unas de del al y o que en con por para es se su sus lo le les no como mas pero ha han
    fue
  `,
}
