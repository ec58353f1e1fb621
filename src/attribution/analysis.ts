import { readClauses } from './read/clauses.ts'
import type { Clause } from './read/clauses.ts'
import { findEntities } from './resolve/entities.ts'
import type { Entities } from './resolve/entities.ts'
import type { Lexicon } from './read/lexicon.ts'
import type { Mention } from './read/mention.ts'
import { findMentions } from './read/mentions.ts'
import { resolveReferences } from './resolve/reference.ts'
import { readSkeleton } from './read/prose-tokens.ts'
import type { Skeleton, Stretch } from './read/prose-tokens.ts'
import type { Span } from '../text/span.ts'

/** Everything known of one article's prose when its quotations are attributed. */
export interface Reading {
  readonly skeleton: Skeleton
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
export function readArticle(
  text: string,
  stretches: readonly Stretch[],
  asides: readonly Span[],
  lexicon: Lexicon,
): Reading {
  const skeleton = readSkeleton(text, stretches, asides, lexicon)
  const mentions = findMentions(skeleton)
  const clauses = readClauses(skeleton, mentions)
  const entities = findEntities(skeleton, mentions, clauses)
  return { skeleton, mentions, clauses, entities, references: resolveReferences(skeleton, mentions, clauses, entities) }
}
