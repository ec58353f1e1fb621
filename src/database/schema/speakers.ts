import type { Flag, StoredSpeakerKind } from './columns.ts'

export interface SpeakerTables {
  speakers: SpeakersTable
  speaker_aliases: SpeakerAliasesTable
  article_speakers: ArticleSpeakersTable
  joint_speakers: JointSpeakersTable
  speaker_keys: SpeakerKeysTable
  speaker_names: SpeakerNamesTable
  speaker_other_names: SpeakerOtherNamesTable
  speaker_handles: SpeakerHandlesTable
}

/** A person, organisation or group across articles; one whom an article only describes belongs to that article alone. */
export interface SpeakersTable {
  id: string
  /**
   * Folded name without titles, middle initials and suffixes: speakers of two articles with one key are the same. That of
   * a description is made from its article, too.
   */
  key: string
  /** Readable and unique: "delcy-rodriguez". */
  slug: string
  name: string
  kind: StoredSpeakerKind
  /** 0 where `name` is a description ("relatives"). */
  named: Flag
}

/** Every other name or role by which articles mention a speaker. */
export interface SpeakerAliasesTable {
  speaker_id: string
  alias: string
  /** How many articles use it. */
  articles: number
}

/** Who speaks in one article's current revision, as that article names them. */
export interface ArticleSpeakersTable {
  article_id: string
  name: string
  kind: StoredSpeakerKind
  named: Flag
  /** Folded `name`; for a description as `describedKey` makes it. */
  key: string
  /** JSON array of strings. */
  aliases: string
}

/** Who speaks together in one article's current revision: what the joint speaker says, each member says. */
export interface JointSpeakersTable {
  article_id: string
  /** Key of the joint speaker: of "Ann Dole and Ian Pell". */
  key: string
  /** Key of one of them. */
  member_key: string
}

/** The speaker that a folded name stands for: its own, or the only person with that family name. */
export interface SpeakerKeysTable {
  key: string
  /** Where the key is only a short name: the handle that full names for which it may stand have, too. */
  handle: string | null
  speaker_id: string
}

/** How many articles print a key in each form: the commonest form is the one shown. */
export interface SpeakerNamesTable {
  key: string
  name: string
  kind: StoredSpeakerKind
  named: Flag
  articles: number
}

/** How many articles mention the speaker of a key by another name or role. */
export interface SpeakerOtherNamesTable {
  key: string
  name: string
  articles: number
}

/** Short names (a family name, an acronym) and how many articles use a full key that they may stand for. */
export interface SpeakerHandlesTable {
  /** "person:" or "body:" and the folded short name. */
  handle: string
  key: string
  articles: number
}
