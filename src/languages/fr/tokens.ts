import type { TokenWords } from '../language.ts'

/** Words that lose their vowel before another, with either apostrophe: the tokenizer separates them from it. */
export const elided = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [`${word}'`, `${word}’`])
    .join(' ')

export const tokens: TokenWords = {
  abbreviations: 'Mme Mlle',
  clitics: {
    elided: 'l d j m t s n c qu jusqu lorsqu puisqu quoiqu',
    elidedBeforeNames: 'l d',
    enclitic: 'il elle on ils elles je nous vous tu ce',
    linking: 't',
  },
}
