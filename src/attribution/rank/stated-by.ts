import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import { isVerb } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { printed } from '../read/particles.ts'
import type { QuotationView } from './features.ts'

/** Tokens of the clause up to the quotation, and of the phrase that a noun for words heads. */
const longestClause = 20
const longestPhrase = 12
/** Tokens between such a noun and whoever owns it: der Vorwurf der drei Grünen. */
const longestTie = 4

/**
 * Whose words a noun announces, in a language whose finite verb stands second: Doles Forderung nach „…“; der Vorwurf der
 * Grünen, die Stadt betreibe „…“. A candidate; undefined where no such noun says whose they are.
 */
export function statedBy(analysis: Analysis, view: QuotationView, candidates: readonly number[]): number | undefined {
  const { tokens } = analysis
  const comma = commaBefore(analysis, view)
  const end = comma >= 0 && isSubordinate(analysis, comma, view.token) ? comma : view.token
  for (let i = end - 1; i >= 0 && end - i <= longestPhrase && tokens.sentences[i] === view.sentence; i--) {
    if (tokens.kinds[i] === TokenKind.stretch || isVerb(tokens, i) || punctuationAt(tokens, i) === 44) return undefined
    if (!tokens.lexicon.verbSecond!.stating.has(tokens.words[i]!)) continue
    return candidates.find((m) => owns(analysis, m, i, end))
  }
  return undefined
}

/** The comma nearest before the quotation in its sentence; -1 for none. */
function commaBefore({ tokens }: Analysis, { token, sentence }: QuotationView): number {
  for (let i = token - 1; i >= 0 && token - i <= longestClause && tokens.sentences[i] === sentence; i--)
    if (punctuationAt(tokens, i) === 44) return i
  return -1
}

/** Whether a clause with a verb of its own follows the comma, or one that the quotation opens. */
function isSubordinate({ tokens }: Analysis, comma: number, token: number): boolean {
  const { that } = tokens.lexicon.patterns
  const { reportedMood } = tokens.lexicon.verbSecond!
  for (let i = comma + 1; i < token; i++)
    if (that.has(tokens.words[i]!) || reportedMood.has(tokens.words[i]!) || tokens.bits[i]! & Is.conjunction)
      return true
  return comma === token - 1
}

/** Whether mention `m` says whose words the noun at token `i` is for, before token `end`. */
function owns({ tokens, mentions }: Analysis, m: number, i: number, end: number): boolean {
  const { kinds, bits, words, lexicon } = tokens
  const { form, being, first, last } = mentions[m]!
  if (form === 'pronoun') return first === i - 1 && (bits[first]! & Is.subject) === 0
  if (being === 'document' || being === 'place') return false
  const isGenitive = form === 'name' && lexicon.capitalNouns!.genitive.test(printed(tokens, last))
  if (last === i - 1 || first === i + 1) return isGenitive || lexicon.verbSecond!.genitive.has(printed(tokens, first))
  if (first <= i || last >= end || first - i > longestTie) return false
  for (let t = i + 1; t < first; t++)
    if (kinds[t] === TokenKind.punctuation || kinds[t] === TokenKind.stretch) return false
  return (
    lexicon.patterns.agentPrepositions.has(words[i + 1]!) || lexicon.verbSecond!.genitive.has(printed(tokens, i + 1))
  )
}
