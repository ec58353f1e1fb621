import type { ChangeKind } from '../database/schema/service.ts'
import type { ChangedUtterance } from '../variants/index.ts'

/** What the articles of one transaction have pending beyond themselves, to be updated before it ends. */
export interface PendingUpdates {
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
  /** Articles in whose prose known words must be looked for anew. */
  prose: Set<string>
  /** Wordings that may have lost their last quotation. */
  wordings: Set<string>
  /** Quotes that have come, changed or gone, with their printings. */
  quotes: Set<string>
  /** The quotations of quotes that were deleted, by quote. */
  members: Map<string, string[]>
  /** Quotes whose words were looked for in prose anew. */
  unmarked: Set<string>
  /** What became of articles. */
  arrivals: Map<string, ChangeKind>
  /** Given texts that have come or gone. */
  texts: Set<string>
  /** Quotations whose links are not what they were, or that have links and are gone. */
  corrected: Set<string>
  /** Articles whose marked quotations, or who speaks them, have changed. */
  counted: Set<string>
  /** Outlets that have gained or lost an article. */
  outlets: Set<string>
}

export function noPendingUpdates(): PendingUpdates {
  return {
    names: new Set(),
    handles: new Set(),
    speakers: new Set(),
    relink: new Set(),
    utterances: new Map(),
    lessened: new Set(),
    articles: new Set(),
    prose: new Set(),
    wordings: new Set(),
    quotes: new Set(),
    members: new Map(),
    unmarked: new Set(),
    arrivals: new Map(),
    texts: new Set(),
    corrected: new Set(),
    counted: new Set(),
    outlets: new Set(),
  }
}
