import type { Span } from '../text/span.ts'
import type { Analysis } from './analysis.ts'
import { readClauses } from './read/clauses.ts'
import { markDemonstratives } from './read/demonstratives.ts'
import type { Lexicon } from './read/lexicon.ts'
import { findMentions } from './read/mentions.ts'
import { readVerbSecondClauses } from './read/verb-second.ts'
import { readProseTokens } from './read/prose-tokens.ts'
import type { Stretch } from './read/prose-tokens.ts'
import { markTagVerbs } from './read/tag-verbs.ts'
import { findEntities } from './resolve/entities.ts'
import { learnGenders } from './resolve/genders.ts'
import { resolveReferences } from './resolve/reference.ts'

/**
 * Reads an article's prose around its marked stretches and beside its asides: mentions, their clauses, and whom they
 * point at. `names` are the names that stand in marks.
 */
export function analyseArticle(
  text: string,
  stretches: readonly Stretch[],
  asides: readonly Span[],
  lexicon: Lexicon,
  names: readonly Stretch[] = [],
): Analysis {
  const tokens = readProseTokens(text, stretches, asides, lexicon, names)
  markTagVerbs(tokens)
  markDemonstratives(tokens)
  const mentions = findMentions(tokens)
  const clauses = lexicon.verbSecond
    ? readVerbSecondClauses(tokens, mentions, lexicon.verbSecond)
    : readClauses(tokens, mentions)
  const entities = findEntities(tokens, mentions, clauses)
  learnGenders(tokens, mentions, clauses, entities)
  return { tokens, mentions, clauses, entities, references: resolveReferences(tokens, mentions, clauses, entities) }
}
