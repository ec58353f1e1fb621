import { wordInside } from '../read/inside-words.ts'
import { Is } from '../read/lexicon.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'

/** Two words or more, the first and all that carry meaning with capitals: a title, a slogan or a name. */
export function isTitleCase({ lexicon }: Pick<ProseTokens, 'lexicon'>, head: string): boolean {
  let words = 0
  wordInside.lastIndex = 0
  for (let found = wordInside.exec(head); found; found = wordInside.exec(head)) {
    const word = found[0]
    const lower = word.toLowerCase()
    if (
      word.charAt(0) === lower.charAt(0) &&
      !/^\p{Nd}/u.test(word) &&
      (words === 0 ||
        !(
          (lexicon.words.get(lower) ?? 0) &
          (Is.preposition | Is.determiner | Is.conjunction | Is.auxiliary | Is.pronoun)
        ))
    )
      return false
    words++
  }
  return words >= 2 && words <= 14
}
