import type { Span } from '../../text/span.ts'
import { TokenKind } from '../../text/tokens.ts'
import { accordingToAt, VerbClass } from '../read/clauses.ts'
import type { QuotationView } from '../rank/features.ts'
import { Is } from '../read/lexicon.ts'
import type { Analysis } from '../analysis.ts'

/**
 * The words that tie a source to its quotation: the speech verb, "according to", or the colon; null where nothing
 * does.
 */
export function cueOf({ tokens, mentions, clauses }: Analysis, view: QuotationView, m: number): Span | null {
  const mention = mentions[m]!
  const clause = clauses[m]!
  const span = (first: number, last: number): Span => ({ start: tokens.starts[first]!, end: tokens.ends[last]! })
  if (clause.accordingTo) {
    let last = mention.first - 1
    while (last > 0 && accordingToAt(tokens, last) < 0) last--
    return span(accordingToAt(tokens, last), last)
  }
  if (clause.inverted) {
    let verb = mention.first - 1
    while (verb > 0 && mention.first - verb < 6 && !(tokens.bits[verb]! & Is.speech)) verb--
    return span(verb, verb)
  }
  if (clause.verbClass >= VerbClass.judging && clause.secondVerb < 0) return span(clause.verb, clause.verb)
  const near = mention.last < view.token ? view.leftVerb : view.rightVerb
  if (
    near > mention.last &&
    near < view.token &&
    mention.last < view.token &&
    tokens.sentences[near] === tokens.sentences[mention.last]
  )
    return span(near, near)
  if (clause.verb >= 0) return span(clause.verb, clause.verb)
  const colon = view.token - 1
  if (
    view.before === 2 &&
    colon > mention.last &&
    tokens.kinds[colon] === TokenKind.punctuation &&
    colon - mention.last < 4
  )
    return span(colon, colon)
  return null
}
