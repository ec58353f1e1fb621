import type { Clause } from './read/clauses.ts'
import type { Mention } from './read/mention.ts'
import type { ProseTokens } from './read/prose-tokens.ts'
import { entityAt } from './resolve/entities.ts'
import type { Entities, Entity } from './resolve/entities.ts'

/** Everything known of one article's prose when its quotations are attributed. */
export interface Analysis {
  readonly tokens: ProseTokens
  readonly mentions: readonly Mention[]
  readonly clauses: readonly Clause[]
  readonly entities: Entities
  /**
   * The entity of each mention, pronouns and nominals resolved, -1 where unknown; `entityOf` and `entityIndex` read it.
   */
  readonly references: Int32Array
}

/** The entity that mention `m` points at; undefined where that is not known. */
export const entityOf = ({ entities, references }: Analysis, m: number): Entity | undefined =>
  entityAt(entities.list, references, m)

/** Its index in the list of entities; null where it is not known. */
export function entityIndex({ references }: Analysis, m: number): number | null {
  const index = references[m] ?? -1
  return index < 0 ? null : index
}
