import type { Speaker } from '../attribution.ts'
import type { Entity } from './entities.ts'

/** A resolved speaker, and how likely the step from source to speaker is right, 0 to 1. */
export interface Resolved {
  readonly speaker: Speaker
  readonly trust: number
  /** The speaker's entity; undefined where it is none of the article's. */
  readonly entity: Entity | undefined
}

/** An entity as a speaker. */
export function speakerOf(entity: Entity): Speaker {
  const kind =
    entity.being === 'organisation' || entity.being === 'document' || entity.being === 'place'
      ? 'organisation'
      : entity.being === 'group'
        ? 'group'
        : 'person'
  const aliases = [...entity.names].filter((name) => name !== entity.name).sort()
  return { name: entity.name, kind, named: true, aliases }
}
