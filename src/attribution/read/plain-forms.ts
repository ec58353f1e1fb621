import { Is } from './lexicon.ts'
import type { ProseTokens } from './prose-tokens.ts'

/**
 * Whether the verb at token `i` has no ending where the third person of its language takes an -s: claim, not claims and
 * not claimed. Then one person is not its subject.
 */
export const isPlainForm = ({ words, lexicon }: Pick<ProseTokens, 'words' | 'lexicon'>, i: number): boolean => {
  const ending = lexicon.shapes.thirdPerson
  return ending !== undefined && ((lexicon.words.get(words[i]! + ending) ?? 0) & (Is.speech | Is.judging)) !== 0
}
