import { TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import { beginsSentence } from './prose-tokens.ts'
import type { Skeleton } from './prose-tokens.ts'
import { nameAt } from './names.ts'
import { nominalAt } from './nominals.ts'
import type { Mention } from './mention.ts'

/** Capitalised words that stand inside sentences: evidence that the same word at a sentence's beginning is a name. */
function capitalisedInside(skeleton: Skeleton): Set<string> {
  const seen = new Set<string>()
  for (let i = 0; i < skeleton.count; i++) {
    if (skeleton.kinds[i] === TokenKind.capital && !beginsSentence(skeleton, i)) seen.add(skeleton.words[i]!)
  }
  return seen
}

/** All mentions in an article's prose, in order, not overlapping. Linear. */
export function findMentions(skeleton: Skeleton): Mention[] {
  const known = capitalisedInside(skeleton)
  const mentions: Mention[] = []
  let i = 0
  while (i < skeleton.count) {
    const mention = pronounAt(skeleton, i) ?? nameAt(skeleton, i, known) ?? nominalAt(skeleton, i, mentions.at(-1))
    if (mention) {
      mentions.push(mention)
      i = mention.last + 1
    } else i++
  }
  return mentions
}

function pronounAt(skeleton: Skeleton, i: number): Mention | null {
  const bits = skeleton.bits[i]!
  const relative = (bits & Is.relative) !== 0 && skeleton.words[i] === 'who'
  if ((bits & Is.pronoun) === 0 && !relative) return null
  if (skeleton.kinds[i] === TokenKind.capital && (bits & Is.subject) === 0 && !beginsSentence(skeleton, i)) return null
  return {
    first: i,
    last: i,
    head: i,
    nameFirst: i,
    nameLast: i,
    form: 'pronoun',
    determiner: 'none',
    being: relative
      ? 'unknown'
      : bits & (Is.male | Is.female | Is.first)
        ? 'person'
        : bits & Is.plural
          ? 'group'
          : 'unknown',
    male: (bits & Is.male) !== 0,
    female: (bits & Is.female) !== 0,
    plural: (bits & Is.plural) !== 0,
    possessor: false,
    modifier: false,
  }
}
