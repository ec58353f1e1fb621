/**
 * What attribution knows of one language. Lists are words as they are printed in running text, lower-case,
 * separated by blanks; verbs are listed in all forms that news prints.
 */
export interface LanguageData {
  /** BCP 47. */
  readonly language: string
  /** Verbs that nearly always report words, finite: said, told, wrote. */
  readonly saying: string
  /** The same as participles: saying, adding. */
  readonly sayingParticiples: string
  /** Verbs that often tie a marked phrase to its speaker without being verbs of speech: called, praised. */
  readonly judging: string
  readonly judgingParticiples: string
  /** Multi-word prepositions are written with their last word here: "according to" → to, after `according`. */
  readonly accordingTo: readonly (readonly string[])[]
  readonly subjectPronouns: { readonly male: string; readonly female: string; readonly plural: string; readonly neuter: string; readonly first: string }
  readonly otherPronouns: { readonly male: string; readonly female: string; readonly plural: string; readonly neuter: string; readonly first: string }
  readonly relatives: string
  readonly determiners: string
  readonly prepositions: string
  readonly conjunctions: string
  readonly auxiliaries: string
  readonly adverbs: string
  /** Weekdays, months and other words of time. */
  readonly times: string
  readonly numberWords: string
  /** Words put before a name, with or without a full stop. */
  readonly titles: string
  /** Titles and kinship words that tell the gender of whoever bears them. */
  readonly maleWords: string
  readonly femaleWords: string
  /** Nouns for one person by office or standing: spokesman, senator. */
  readonly roles: string
  /** Nouns for several people: officials, critics. */
  readonly groups: string
  /** Nouns for bodies that speak: campaign, ministry. */
  readonly bodies: string
  /** Nouns for things that hold words: statement, letter, post. */
  readonly documents: string
  /** Nouns before or after a marked stretch that is a title, a name or a term: "book", "show", "the word". */
  readonly titleNouns: string
  /** Capitalised words that make a name an organisation's: Committee, University. */
  readonly organisationWords: string
  /** Countries, states, cities: names that seldom speak. */
  readonly places: string
  /** Words that begin a sentence with a capital and are no name. */
  readonly sentenceStarters: string
}
