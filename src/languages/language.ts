/**
 * What attribution knows of one language. Lists are words as they are printed in running text, lower-case,
 * separated by blanks; verbs are listed in all forms that news prints.
 */
export interface LanguageData {
  /** BCP 47. */
  readonly language: string
  /** Verbs that nearly always report words, finite: said, told, wrote. */
  readonly speech: string
  /** Words that do what an English one does in the patterns and features that name it: le → the, qui → who. */
  readonly englishEquivalents?: Readonly<Record<string, string>>
  /** Words that lose their end before a vowel and are printed onto it, without the apostrophe: l, qu. */
  readonly elided?: string
  /** Pronouns that a hyphen ties to their verb: dit-il. */
  readonly enclitic?: string
  /** Common nouns are printed with a capital, as in German. */
  readonly capitalNouns?: boolean
  /** The same as participles: saying, adding. */
  readonly speechParticiples: string
  /** Verbs that often tie a marked phrase to its speaker without being verbs of speech: called, praised. */
  readonly judging: string
  readonly judgingParticiples: string
  /** Words before a source that stand for a speech verb, each as a sequence: "according to", "selon". */
  readonly accordingTo: readonly (readonly string[])[]
  readonly addressees: AddresseeWords
  readonly subjectPronouns: {
    readonly male: string
    readonly female: string
    readonly plural: string
    readonly neuter: string
    readonly first: string
  }
  readonly otherPronouns: {
    readonly male: string
    readonly female: string
    readonly plural: string
    readonly neuter: string
    readonly first: string
  }
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

/** How a language names who is told something. */
export interface AddresseeWords {
  /** Verbs whose object is told: told Dole, asked Dole. */
  readonly told?: string
  /** What may be told beside people: the truth, a joke. */
  readonly things?: string
  /**
   * What of these is as good as said: what a speaker says next is told the same, unless he is said to ask, urge or
   * warn.
   */
  readonly lasting?: string
  /**
   * Prepositions, as patterns see them (as their English equivalents), that lead to who is told: from any speech verb (`speech`), except
   * some; from other verbs; and from nouns for how something is said: wrote to Dole, spoke with Dole, in an interview
   * with Dole.
   */
  readonly ties: Readonly<
    Record<
      string,
      { readonly speech?: boolean; readonly except?: string; readonly verbs?: string; readonly nouns?: string }
    >
  >
  /** Prepositions that lead to such a noun: in a letter to Dole. */
  readonly within: string
  /** Words that may stand between such a word and its preposition: a letter sent to Dole. */
  readonly between?: string
}
