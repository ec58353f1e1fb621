import { isDash } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import { beginsSentence } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'
import { nameAt } from './names.ts'
import type { NameWords } from './names.ts'
import { nominalAt } from './nominals.ts'
import type { Mention } from './mention.ts'

/** The words with capitals that are names. */
function findNameWords(tokens: ProseTokens): NameWords {
  const inside = new Set<string>()
  const families = new Set<string>()
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.capital) continue
    if (!beginsSentence(tokens, i)) inside.add(tokens.words[i]!)
    if (tokens.kinds[i - 1] === TokenKind.capital && tokens.bits[i - 1]! & Is.givenName) families.add(tokens.words[i]!)
  }
  return { inside, families }
}

/** Tokens of a dateline and of the agency in its brackets. */
const longestDateline = 14
const longestAgency = 5

/** The token behind the agency in a first line – OSLO, Feb 12 (Reuters) –, which nobody quotes; 0 where there is none. */
function behindAgency(tokens: ProseTokens): number {
  const { text, starts, count } = tokens
  for (let open = 1; open < Math.min(longestDateline, count); open++) {
    if (punctuationAt(tokens, open) !== 40) continue
    let close = open + 1
    while (close - open <= longestAgency && close < count && punctuationAt(tokens, close) !== 41) close++
    const isDateline = punctuationAt(tokens, close) === 41 && isDash(text.charCodeAt(starts[close + 1] ?? text.length))
    return isDateline ? close + 1 : 0
  }
  return 0
}

/** All mentions in an article's prose, in order, not overlapping. Linear. */
export function findMentions(tokens: ProseTokens): Mention[] {
  const known = findNameWords(tokens)
  const mentions: Mention[] = []
  let i = behindAgency(tokens)
  while (i < tokens.count) {
    if (tokens.kinds[i] !== TokenKind.lower && tokens.kinds[i] !== TokenKind.capital) {
      i++
      continue
    }
    const mention = pronounAt(tokens, i) ?? nameAt(tokens, i, known) ?? nominalAt(tokens, i, mentions.at(-1))
    if (mention) {
      mentions.push(mention)
      i = mention.last + 1
    } else i++
  }
  return mentions
}

/** "Lui a répondu Élise": one who is told. */
const isObject = ({ kinds, bits, words, lexicon }: ProseTokens, i: number): boolean =>
  kinds[i] === TokenKind.lower &&
  lexicon.patterns.objectPronouns.has(words[i]!) &&
  ((bits[i + 1] ?? 0) & (Is.auxiliary | Is.speech)) !== 0

/** "Lit-on sur une banderole", "peut-on lire": nobody who speaks. */
const isReader = ({ words, lexicon: { patterns } }: ProseTokens, i: number): boolean =>
  patterns.impersonal.has(words[i]!) &&
  (patterns.readingVerbs.has(words[i + 1] ?? '') || patterns.readingVerbs.has(words[i - 1] ?? ''))

function pronounAt(tokens: ProseTokens, i: number): Mention | null {
  const bits = tokens.bits[i]!
  const relative = (bits & Is.relative) !== 0 && tokens.lexicon.patterns.personalRelatives.has(tokens.words[i]!)
  if ((bits & Is.pronoun) === 0 && !relative) return null
  if (tokens.kinds[i] === TokenKind.capital && (bits & Is.subject) === 0 && !beginsSentence(tokens, i)) return null
  if (isObject(tokens, i) || isReader(tokens, i)) return null
  return {
    first: i,
    last: i,
    head: i,
    nameFirst: i,
    nameLast: i,
    form: 'pronoun',
    being: relative
      ? 'unknown'
      : bits & (Is.male | Is.female | Is.first)
        ? 'person'
        : bits & Is.plural
          ? 'group'
          : 'unknown',
    determiner: 'none',
    male: (bits & Is.male) !== 0,
    female: (bits & Is.female) !== 0,
    plural: (bits & Is.plural) !== 0,
    possessor: false,
    modifier: false,
  }
}
