import type { Speaker } from './attribution.ts'
import type { Entity } from './entities.ts'
import { Is } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { TokenKind } from '../text/tokens.ts'

/** A resolved speaker and how far the step from source to speaker can be trusted, 0 to 1. */
export interface Resolved {
  readonly speaker: Speaker
  readonly trust: number
}

/** Who the source at mention `m` is, or null where the article does not tell. */
export function resolveSpeaker(reading: Reading, m: number): Resolved | null {
  const mention = reading.mentions[m]!
  const entity = reading.references[m]!
  if (entity >= 0) {
    const found = reading.entities.list[entity]!
    return { speaker: speakerOf(found), trust: trustOf(mention, found) }
  }
  if (mention.form === 'pronoun') return null
  const owner = possessorOf(reading, m)
  if (mention.being === 'document' && owner >= 0) return { speaker: speakerOf(reading.entities.list[owner]!), trust: 0.8 }
  return describedSpeaker(reading, mention, owner)
}

function trustOf(mention: Mention, entity: Entity): number {
  if (mention.form === 'name') return entity.words.length > 1 || entity.being !== 'person' ? 0.99 : 0.95
  return mention.form === 'pronoun' ? 0.93 : 0.85
}

function speakerOf(entity: Entity): Speaker {
  const kind = entity.being === 'organisation' || entity.being === 'document' || entity.being === 'place' ? 'organisation' : entity.being === 'group' ? 'group' : 'person'
  const aliases = [...entity.names].filter((name) => name !== entity.name).sort()
  return { name: entity.name, kind, aliases }
}

/** The entity whose possessive stands right before a nominal: "Dole's letter", "his post"; -1 for none. */
export function possessorOf(reading: Reading, m: number): number {
  const { skeleton, mentions, references } = reading
  const mention = mentions[m]!
  const before = mentions[m - 1]
  if (before && before.last < mention.first && before.last >= mention.first - 2 && before.possessor) return references[m - 1]!
  const own = skeleton.bits[mention.first]!
  if (mention.determiner === 'possessive' && own & Is.pronoun && before) {
    for (let k = m - 1; k >= 0 && k > m - 12; k--) {
      const entity = references[k]!
      if (entity < 0) continue
      const candidate = reading.entities.list[entity]!
      if (candidate.being !== 'person') continue
      if (own & Is.male && !(own & Is.female) && candidate.female > candidate.male) continue
      if (own & Is.female && !(own & Is.male) && candidate.male > candidate.female) continue
      return entity
    }
  }
  return -1
}

/** Groups and bodies that the article names only by a common noun: "relatives", "White House officials", "the Dole campaign". */
function describedSpeaker(reading: Reading, mention: Mention, owner: number): Resolved | null {
  const { skeleton } = reading
  let first = mention.first
  let proper = false
  for (let t = mention.first; t <= mention.last; t++) {
    if (skeleton.kinds[t] === TokenKind.capital && !(skeleton.bits[t]! & (Is.determiner | Is.pronoun)) && t !== mention.first) proper = true
    else if (skeleton.kinds[t] === TokenKind.capital && !(skeleton.bits[t]! & (Is.determiner | Is.pronoun | Is.group))) proper = true
    if (t === first && skeleton.bits[t]! & (Is.determiner | Is.pronoun) && !(skeleton.bits[t]! & Is.group && mention.first === mention.last)) first = t + 1
  }
  if (first > mention.last) return null
  const printed = skeleton.text.slice(skeleton.starts[first], skeleton.ends[mention.last]).replace(/\s+/g, ' ')
  if (owner >= 0 && mention.being === 'organisation') {
    return { speaker: { name: `${reading.entities.list[owner]!.name}’s ${printed}`, kind: 'organisation', aliases: [] }, trust: 0.6 }
  }
  const nameless = mention.being === 'person' || mention.being === 'unknown' || mention.being === 'document'
  if (nameless && !proper) return null
  if (!proper && mention.being !== 'group') return null
  const name = proper ? printed : printed.toLowerCase()
  return { speaker: { name, kind: mention.being === 'organisation' ? 'organisation' : mention.being === 'person' ? 'person' : 'group', aliases: [] }, trust: 0.7 }
}
