import { english } from '../../languages/en/index.ts'
import { femaleNames, maleNames, sharedNames } from '../../languages/international/given-names.ts'
import { generationSuffixes, honours } from '../../languages/international/name-parts.ts'
import { languages } from '../../languages/index.ts'
import type {
  AddresseeWords,
  AttributionWords,
  CapitalNouns,
  CliticWords,
  LanguageTraits,
  MediaPhrases,
  PatternWords,
  Phrasing,
  VerbSecondWords,
  WordShapes,
} from '../../languages/language.ts'
import { wordSet, wordsOf } from '../../languages/word-list.ts'
import { compileTimes } from '../occasion/time-words.ts'
import type { Times } from '../occasion/time-words.ts'
import type { Clitics } from '../../text/tokens.ts'

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
  /** A capitalised adjective of a country, faith or party. */
  people: 1 << 29,
  /** A verb such as told or asked: what follows is spoken to. */
  addressing: 1 << 28,
} as const

/** The words of one pattern in each list of `PatternWords`. */
export type Patterns = Readonly<Record<keyof PatternWords, ReadonlySet<string>>>

/** Words of one language with what they can be, looked up lower-case and without a final full stop. */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string
  readonly traits: LanguageTraits
  /** Each word's `Is`. */
  readonly words: ReadonlyMap<string, number>
  /** The English word in whose place a word is seen by rules that look for words. */
  readonly englishEquivalents: ReadonlyMap<string, string>
  readonly clitics: Clitics | undefined
  readonly capitalNouns: (Omit<CapitalNouns, WordLists> & Readonly<Record<WordLists, ReadonlySet<string>>>) | null
  readonly verbSecond: VerbSecond | null
  /** The sequences that mean "according to", by their last word. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly addressees: AddresseeCues
  /** The words that single rules look for. */
  readonly patterns: Patterns
  readonly shapes: WordShapes
  readonly phrasing: Phrasing
  readonly media: MediaPhrases
  readonly times: Times | null
  readonly generationSuffixes: ReadonlySet<string>
  readonly honours: ReadonlySet<string>
  readonly abbreviatedRoles: ReadonlyMap<string, string>
  readonly similarRoles: ReadonlyMap<string, readonly string[]>
  /** The party that a word or initial stands for. */
  readonly parties: ReadonlyMap<string, string>
}

/** `VerbSecondWords`, its words as sets, the particles by the verbs that they end. */
export interface VerbSecond extends Pick<VerbSecondWords, 'feminineNoun'> {
  readonly oblique: ReadonlySet<string>
  readonly dative: ReadonlySet<string>
  readonly obliqueBeforeFeminine: ReadonlySet<string>
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
  readonly passive: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  readonly impersonalSubject: ReadonlySet<string>
  readonly accordingAfter: ReadonlySet<string>
  readonly reportedMood: ReadonlySet<string>
  readonly announcing: ReadonlySet<string>
  readonly views: ReadonlySet<string>
  readonly viewPrepositions: ReadonlySet<string>
  readonly relaying: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  readonly holding: ReadonlySet<string>
  readonly standing: ReadonlySet<string>
  readonly therein: ReadonlySet<string>
  readonly crying: ReadonlySet<string>
  readonly mentioning: ReadonlySet<string>
  readonly partitive: ReadonlySet<string>
  readonly takingUp: ReadonlySet<string>
  readonly stating: ReadonlySet<string>
  readonly genitive: ReadonlySet<string>
}

function compileVerbSecond(words: VerbSecondWords): VerbSecond {
  const particles = new Map<string, Set<string>>()
  for (const [particle, verbs] of Object.entries(words.separable))
    for (const verb of wordsOf(verbs)) particles.set(verb, (particles.get(verb) ?? new Set()).add(particle))
  return {
    feminineNoun: words.feminineNoun,
    oblique: wordSet(words.oblique),
    dative: wordSet(words.dative),
    obliqueBeforeFeminine: wordSet(words.obliqueBeforeFeminine),
    particles,
    passive: wordSet(words.passive),
    impersonal: wordSet(words.impersonal),
    impersonalSubject: wordSet(words.impersonalSubject),
    accordingAfter: wordSet(words.accordingAfter),
    reportedMood: wordSet(words.reportedMood),
    announcing: wordSet(words.announcing),
    views: wordSet(words.views),
    viewPrepositions: wordSet(words.viewPrepositions),
    relaying: wordSet(words.relaying),
    reporting: wordSet(words.reporting),
    holding: wordSet(words.holding),
    standing: wordSet(words.standing),
    therein: wordSet(words.therein),
    crying: wordSet(words.crying),
    mentioning: wordSet(words.mentioning),
    partitive: wordSet(words.partitive),
    takingUp: wordSet(words.takingUp),
    stating: wordSet(words.stating),
    genitive: wordSet(words.genitive),
  }
}

type WordLists = 'takingUp' | 'singular' | 'beforeSource' | 'nobiliary'

/** The words that lead to who is told, looked up as their English equivalents. */
interface AddresseeCues {
  /** Verbs whose object is told ('object'), and prepositions. */
  readonly leads: ReadonlyMap<string, 'object' | AddresseeTie>
  readonly things: ReadonlySet<string>
  readonly lasting: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly between: ReadonlySet<string>
}

/** What a preposition to who is told may follow. */
export interface AddresseeTie {
  /** Any speech verb except these; null where none. */
  readonly speechExcept: ReadonlySet<string> | null
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

function compileAddressees({ told, things, lasting, ties, within, between }: AddresseeWords): AddresseeCues {
  const leads = new Map<string, 'object' | AddresseeTie>()
  for (const [preposition, { speech, except, verbs, nouns }] of Object.entries(ties)) {
    leads.set(preposition, {
      speechExcept: speech ? wordSet(except) : null,
      verbs: wordSet(verbs),
      nouns: wordSet(nouns),
    })
  }
  for (const verb of wordsOf(told)) leads.set(verb, 'object')
  return {
    leads,
    things: wordSet(things),
    lasting: wordSet(lasting),
    within: wordSet(within),
    between: wordSet(between),
  }
}

const pronouns = [
  ['male', Is.male],
  ['female', Is.female],
  ['plural', Is.plural],
  ['neuter', Is.neuter],
  ['first', Is.first],
] as const

/** What each word of the lists can be. */
function compileWords({ verbs, grammar, people, nouns, addressees }: AttributionWords): Map<string, number> {
  const words = new Map<string, number>()
  const put = (list: string | undefined, bits: number): void => {
    for (const word of wordsOf(list)) words.set(word, (words.get(word) ?? 0) | bits)
  }
  put(verbs.speech, Is.speech)
  put(verbs.speechParticiples, Is.speech | Is.participle)
  put(verbs.judging, Is.judging)
  put(verbs.judgingParticiples, Is.judging | Is.participle)
  put(addressees.addressing, Is.addressing)
  for (const [who, bit] of pronouns) {
    put(grammar.subjectPronouns[who], bit | Is.pronoun | Is.subject)
    put(grammar.otherPronouns[who], bit | Is.pronoun)
  }
  put(grammar.relatives, Is.relative)
  put(grammar.determiners, Is.determiner)
  put(grammar.genderedDeterminers?.male, Is.male)
  put(grammar.genderedDeterminers?.female, Is.female)
  put(grammar.prepositions, Is.preposition)
  put(grammar.conjunctions, Is.conjunction)
  put(grammar.auxiliaries, Is.auxiliary)
  put(grammar.adverbs, Is.adverb)
  put(grammar.times, Is.time)
  put(grammar.numberWords, Is.numeral)
  put(grammar.sentenceStarters, Is.starter)
  put(people.titles, Is.title)
  put(people.peoples, Is.people)
  put(people.maleWords, Is.male)
  put(people.femaleWords, Is.female)
  put(people.roles, Is.role)
  put(people.groups, Is.group)
  put(nouns.bodies, Is.body)
  put(nouns.documents, Is.document)
  put(nouns.titleNouns, Is.titleNoun)
  put(nouns.organisationWords, Is.organisation)
  put(nouns.places, Is.place)
  put(sharedNames, Is.givenName)
  put(maleNames, Is.givenName | Is.male)
  put(femaleNames, Is.givenName | Is.female)
  for (const word of wordsOf(people.notNames)) words.set(word, (words.get(word) ?? 0) & ~Is.givenName)
  // The language knows its own names better: Jean is a man in French.
  const [men, women] = [wordSet(people.maleNames), wordSet(people.femaleNames)]
  const putNames = (names: ReadonlySet<string>, others: ReadonlySet<string>, bit: number, other: number): void => {
    for (const name of names)
      words.set(name, ((words.get(name) ?? 0) & ~(others.has(name) ? 0 : other)) | Is.givenName | bit)
  }
  putNames(men, women, Is.male, Is.female)
  putNames(women, men, Is.female, Is.male)
  return words
}

/** English is the language that rules are written for: what another does not say is said by it. */
const base = english.attribution

function compilePatterns(own: Partial<PatternWords> = {}): Patterns {
  return Object.fromEntries(
    Object.entries(base.patterns).map(([name, list]) => [
      name,
      wordSet(`${list} ${own[name as keyof PatternWords] ?? ''}`),
    ]),
  ) as Patterns
}

/** Compiles a language's word lists. */
function compileLexicon(language: string, attribution: AttributionWords, clitics: CliticWords | undefined): Lexicon {
  const englishEquivalents = new Map(
    Object.entries(attribution.grammar.englishEquivalents ?? {}).flatMap(([equivalent, words]) =>
      wordsOf(words).map((word) => [word, equivalent] as const),
    ),
  )
  // Longest first: "de acuerdo con" before "con".
  const sequences = attribution.verbs.accordingTo
    .map((sequence) => sequence.map((word) => englishEquivalents.get(word) ?? word))
    .sort((a, b) => b.length - a.length)
  const { capitalNouns, verbSecond, patterns } = attribution
  const { abbreviatedRoles, similarRoles, parties } = { ...base.people, ...attribution.people }
  return {
    language,
    traits: attribution.traits,
    words: compileWords(attribution),
    englishEquivalents,
    clitics: clitics && {
      elided: wordSet(clitics.elided),
      elidedBeforeNames: wordSet(clitics.elidedBeforeNames),
      enclitic: wordSet(clitics.enclitic),
      linking: clitics.linking,
    },
    capitalNouns: capitalNouns
      ? {
          ...capitalNouns,
          takingUp: wordSet(capitalNouns.takingUp),
          singular: wordSet(capitalNouns.singular),
          beforeSource: wordSet(capitalNouns.beforeSource),
          nobiliary: wordSet(capitalNouns.nobiliary),
        }
      : null,
    verbSecond: verbSecond ? compileVerbSecond(verbSecond) : null,
    accordingTo: Map.groupBy(sequences, (sequence) => sequence.at(-1)!),
    addressees: compileAddressees(attribution.addressees),
    patterns: compilePatterns(patterns),
    shapes: attribution.shapes ?? base.shapes,
    phrasing: attribution.phrasing ?? base.phrasing,
    media: attribution.media ?? base.media,
    times: attribution.times ? compileTimes(attribution.times, englishEquivalents) : null,
    generationSuffixes: wordSet(generationSuffixes),
    honours: wordSet(honours),
    abbreviatedRoles: new Map(Object.entries(abbreviatedRoles ?? {})),
    similarRoles: new Map(Object.entries(similarRoles ?? {}).map(([role, others]) => [role, wordsOf(others)])),
    parties: new Map(
      Object.entries(parties ?? {}).flatMap(([party, words]) => wordsOf(words).map((word) => [word, party] as const)),
    ),
  }
}

/** The lexicon of English, compiled once. */
export const englishLexicon: Lexicon = compileLexicon(english.code, base, undefined)

const compiled = new Map<string, Lexicon>([[english.code, englishLexicon]])

/**
 * The lexicon of a BCP 47 language, compiled when first asked for; undefined where there is none: then quotations are
 * found without speakers.
 */
export function lexiconFor(tag: string): Lexicon | undefined {
  const code = tag.split('-')[0]!.toLowerCase()
  const known = compiled.get(code)
  if (known) return known
  const language = languages.find((one) => one.code === code)
  if (!language?.attribution) return undefined
  const lexicon = compileLexicon(code, language.attribution, language.tokens?.clitics)
  compiled.set(code, lexicon)
  return lexicon
}
