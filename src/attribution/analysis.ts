import { readClauses } from './read/clauses.ts'
import type { Clause } from './read/clauses.ts'
import { findEntities } from './resolve/entities.ts'
import type { Entities } from './resolve/entities.ts'
import type { Lexicon } from './read/lexicon.ts'
import type { Mention } from './read/mention.ts'
import { findMentions } from './read/mentions.ts'
import { resolveReferences } from './resolve/reference.ts'
import { readProseTokens } from './read/prose-tokens.ts'
import type { ProseTokens, Stretch } from './read/prose-tokens.ts'
import type { Span } from '../text/span.ts'

/** Everything known of one article's prose when its quotations are attributed. */
export interface Analysis {
  readonly tokens: ProseTokens
  readonly mentions: readonly Mention[]
  readonly clauses: readonly Clause[]
  readonly entities: Entities
  /** Entity of each mention, pronouns and nominals resolved; -1 where unknown. */
  readonly references: Int32Array
}

/**
 * Reads an article's prose around its marked stretches and beside its asides: mentions, their clauses, and whom they
 * point at.
 */
export function analyseArticle(
  text: string,
  stretches: readonly Stretch[],
  asides: readonly Span[],
  lexicon: Lexicon,
): Analysis {
  const tokens = readProseTokens(text, stretches, asides, lexicon)
  const mentions = findMentions(tokens)
  const clauses = readClauses(tokens, mentions)
  const entities = findEntities(tokens, mentions, clauses)
  return { tokens, mentions, clauses, entities, references: resolveReferences(tokens, mentions, clauses, entities) }
}
