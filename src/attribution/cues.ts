import type { Span } from '../text/span.ts'
import { TokenKind } from '../text/tokens.ts'
import { VerbClass } from './clauses.ts'
import type { QuotationView } from './features.ts'
import { Is } from './lexicon.ts'
import type { Reading } from './reading.ts'

/** The words that tie a source to its quotation: the verb of saying, "according to", or the colon; null where nothing does. */
export function cueOf({ skeleton, mentions, clauses }: Reading, view: QuotationView, m: number): Span | null {
  const mention = mentions[m]!
  const clause = clauses[m]!
  const span = (first: number, last: number): Span => ({ start: skeleton.starts[first]!, end: skeleton.ends[last]! })
  if (clause.accordingTo) {
    let first = mention.first - 1
    while (first > 0 && mention.first - first < 4 && !['according', 'in', 'as'].includes(skeleton.words[first]!)) first--
    let last = first
    while (last + 1 < mention.first && skeleton.bits[last + 1]! & (Is.preposition | Is.conjunction)) last++
    return span(first, last)
  }
  if (clause.inverted) {
    let verb = mention.first - 1
    while (verb > 0 && mention.first - verb < 6 && !(skeleton.bits[verb]! & Is.saying)) verb--
    return span(verb, verb)
  }
  if (clause.verbClass >= VerbClass.judging && clause.secondVerb < 0) return span(clause.verb, clause.verb)
  const near = mention.last < view.token ? view.leftVerb : view.rightVerb
  if (near > mention.last && near < view.token && mention.last < view.token && skeleton.sentences[near] === skeleton.sentences[mention.last]) return span(near, near)
  if (clause.verb >= 0) return span(clause.verb, clause.verb)
  const colon = view.token - 1
  if (view.before === 2 && colon > mention.last && skeleton.kinds[colon] === TokenKind.punctuation && colon - mention.last < 4) return span(colon, colon)
  return null
}
