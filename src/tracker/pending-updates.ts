import type { ChangeKind } from '../database/schema/index.ts'
import type { ChangedUtterance } from '../variants/index.ts'

/**
 * What a transaction has changed, and what has to be updated because of it before the transaction ends: filled while
 * articles, corrections and given texts are written, and by the steps of the update (update.ts), for the steps after
 * them.
 */
export interface PendingUpdates {
  /** Outlets that have gained or lost an article. */
  outlets: Set<string>
  /** Keys of speakers' names whose counts have changed. */
  names: Set<string>
  /** Handles whose bearers may have changed. */
  handles: Set<string>
  /** Speakers that have lost or gained a name. */
  speakers: Set<string>
  /** Marked quotations that may be another utterance than before: new ones, and those whose speaker has changed. */
  relink: Set<string>
  /** Utterances that have gained or lost a quotation, by id. */
  utterances: Map<number, ChangedUtterance>
  /** Those of them that have lost one. */
  lessened: Set<number>
  /** Articles that have gained or lost a marked quotation. */
  articles: Set<string>
  /** Quotations whose links have changed, or that have links and are gone. */
  corrected: Set<string>
  /** Quotes that are new, have changed or are gone, with their printings. */
  quotes: Set<string>
  /** The quotations of quotes that were deleted, by quote. */
  members: Map<string, string[]>
  /** Articles whose prose has to be searched again for words of quotes. */
  prose: Set<string>
  /** Quotes that have gained or lost a quotation without marks. */
  unmarked: Set<string>
  /** Articles whose marked quotations, or their speakers, have changed. */
  counted: Set<string>
  /** Wordings that may have lost their last quotation. */
  wordings: Set<string>
  /** Given texts that are new or gone. */
  texts: Set<string>
  /** Quotes that have come into a given text, or left one. */
  placed: Set<string>
  /** What happened to articles. */
  arrivals: Map<string, ChangeKind>
}

export type PendingField = keyof PendingUpdates

/** Some fields of the pending updates, for a step that reads them. */
export type Reads<Field extends PendingField> = { readonly [Name in Field]: ReadonlyOf<PendingUpdates[Name]> }

/** Some fields of the pending updates, for a step that adds to them. */
export type Writes<Field extends PendingField> = { readonly [Name in Field]: PendingUpdates[Name] }

type ReadonlyOf<Collection> =
  Collection extends Map<infer Key, infer Value>
    ? ReadonlyMap<Key, Value>
    : Collection extends Set<infer Member>
      ? ReadonlySet<Member>
      : never

export function noPendingUpdates(): PendingUpdates {
  return {
    outlets: new Set(),
    names: new Set(),
    handles: new Set(),
    speakers: new Set(),
    relink: new Set(),
    utterances: new Map(),
    lessened: new Set(),
    articles: new Set(),
    corrected: new Set(),
    quotes: new Set(),
    members: new Map(),
    prose: new Set(),
    unmarked: new Set(),
    counted: new Set(),
    wordings: new Set(),
    texts: new Set(),
    placed: new Set(),
    arrivals: new Map(),
  }
}
