import { randomFrom } from './invented-coverage.ts'

/**
 * What people search for, made of wordings: single words (most of them common), several words, phrases, beginnings of
 * words, and what is not there.
 */
export function searches(wordings: readonly string[]): string[] {
  const random = randomFrom(2)
  return wordings.map((wording, n) => {
    const words = wording.replace(/[^\p{L}\p{N} ]/gu, '').split(/ +/)
    const at = Math.floor(random() * (words.length - 3))
    const word = words[at]!
    const forms = [
      word,
      'the',
      `${word} ${words.at(-1)!}`,
      `"${words.slice(at, at + 2).join(' ')}"`,
      `"${words.slice(at, at + 4).join(' ')}"`,
      `${word.slice(0, 1 + (n % 5))}*`,
      `the ${word.slice(0, 2)}*`,
      `of the ${words.at(-1)!}`,
      '"the of"',
      words.slice(at).join(' '),
      '"you because american party"',
    ]
    return forms[n % forms.length]!
  })
}
