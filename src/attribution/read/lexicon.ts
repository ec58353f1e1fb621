import { english } from '../../languages/en/verbs.ts'
import { french } from '../../languages/fr/verbs.ts'
import { german } from '../../languages/de/verbs.ts'
import { spanish } from '../../languages/es/verbs.ts'
import type { Clitics } from '../../text/tokens.ts'
import { compileAddressees } from '../../languages/addressees.ts'
import type { AddresseeCues } from '../../languages/addressees.ts'
import type { LanguageData } from '../../languages/language.ts'
import { femaleNames, maleNames } from '../../languages/international/given-names.ts'

/** What a word can be; a word may be several things. Bits of a 32-bit integer. */
export const Is = {
  speech: 1 << 0,
  judging: 1 << 1,
  participle: 1 << 2,
  male: 1 << 3,
  female: 1 << 4,
  plural: 1 << 5,
  neuter: 1 << 6,
  first: 1 << 7,
  pronoun: 1 << 8,
  subject: 1 << 9,
  relative: 1 << 10,
  determiner: 1 << 11,
  preposition: 1 << 12,
  conjunction: 1 << 13,
  auxiliary: 1 << 14,
  adverb: 1 << 15,
  time: 1 << 16,
  numeral: 1 << 17,
  title: 1 << 18,
  role: 1 << 19,
  group: 1 << 20,
  body: 1 << 21,
  document: 1 << 22,
  titleNoun: 1 << 23,
  organisation: 1 << 24,
  place: 1 << 25,
  starter: 1 << 26,
  givenName: 1 << 27,
  /** Set while reading, not in lists: an addressee verb such as told, asked. */
  addressing: 1 << 28,
} as const

/** Words of one language with what they can be, looked up lower-case and without a final full stop. */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string
  readonly words: ReadonlyMap<string, number>
  /** The English word in whose place a word is looked at by patterns that name words. */
  readonly englishEquivalents: ReadonlyMap<string, string>
  readonly clitics: Clitics | undefined
  readonly capitalNouns: boolean
  /** The sequences that mean "according to", by their last word. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly addressees: AddresseeCues
}

const addressing = `
    told tell tells telling asked ask asks asking reminded remind reminds reminding assured assure assures assuring
    informed inform informing urged urge urges urging warned warn warns warning interviewed pressed
  `

/** Compiles a language's word lists. */
function compileLexicon(data: LanguageData): Lexicon {
  const lexicon = new Map<string, number>()
  const put = (words: string, bits: number): void => {
    for (const word of words.split(/\s+/)) if (word) lexicon.set(word, (lexicon.get(word) ?? 0) | bits)
  }
  put(data.speech, Is.speech)
  put(data.speechParticiples, Is.speech | Is.participle)
  put(data.judging, Is.judging)
  put(data.judgingParticiples, Is.judging | Is.participle)
  put(addressing, Is.addressing)
  for (const [who, bit] of [
    ['male', Is.male],
    ['female', Is.female],
    ['plural', Is.plural],
    ['neuter', Is.neuter],
    ['first', Is.first],
  ] as const) {
    put(data.subjectPronouns[who], bit | Is.pronoun | Is.subject)
    put(data.otherPronouns[who], bit | Is.pronoun)
  }
  put(data.relatives, Is.relative)
  put(data.determiners, Is.determiner)
  put(data.prepositions, Is.preposition)
  put(data.conjunctions, Is.conjunction)
  put(data.auxiliaries, Is.auxiliary)
  put(data.adverbs, Is.adverb)
  put(data.times, Is.time)
  put(data.numberWords, Is.numeral)
  put(data.titles, Is.title)
  put(data.maleWords, Is.male)
  put(data.femaleWords, Is.female)
  put(data.roles, Is.role)
  put(data.groups, Is.group)
  put(data.bodies, Is.body)
  put(data.documents, Is.document)
  put(data.titleNouns, Is.titleNoun)
  put(data.organisationWords, Is.organisation)
  put(data.places, Is.place)
  put(data.sentenceStarters, Is.starter)
  put(maleNames, Is.givenName | Is.male)
  put(femaleNames, Is.givenName | Is.female)
  const like = new Map(
    Object.entries(data.englishEquivalents ?? {}).flatMap(([english, words]) =>
      words.split(/\s+/).map((word) => [word, english] as const),
    ),
  )
  // Longest first: "de acuerdo con" before "con".
  const sequences = data.accordingTo
    .map((sequence) => sequence.map((word) => like.get(word) ?? word))
    .sort((a, b) => b.length - a.length)
  return {
    language: data.language,
    words: lexicon,
    englishEquivalents: like,
    clitics:
      data.elided || data.enclitic
        ? { elided: new Set(data.elided?.split(' ')), enclitic: new Set(data.enclitic?.split(' ')) }
        : undefined,
    capitalNouns: data.capitalNouns ?? false,
    accordingTo: Map.groupBy(sequences, (sequence) => sequence.at(-1)!),
    addressees: compileAddressees(data.addressees),
  }
}

/** The lexicon of English, compiled once. */
export const englishLexicon: Lexicon = compileLexicon(english)

const data: ReadonlyMap<string, LanguageData> = new Map(
  [spanish, french, german].map((language) => [language.language, language]),
)
const compiled = new Map<string, Lexicon>([['en', englishLexicon]])

/**
 * The lexicon of a BCP 47 language, compiled when first asked for; undefined where there is none: then quotations are
 * found without speakers.
 */
export function lexiconFor(language: string): Lexicon | undefined {
  const code = language.split('-')[0]!.toLowerCase()
  const found = compiled.get(code)
  if (found || !data.has(code)) return found
  const lexicon = compileLexicon(data.get(code)!)
  compiled.set(code, lexicon)
  return lexicon
}
