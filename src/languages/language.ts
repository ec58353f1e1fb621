/**
 * Everything that the rules know of one language. Each language is one folder, `languages/<code>/`, whose `index.ts`
 * exports a `Language` made of these parts, one file each:
 *
 *     detection.ts    the words and letters by which a text of the language is recognised
 *     tokens.ts       abbreviations, and short words written onto others
 *     verbs.ts        verbs and phrases that report words
 *     grammar.ts      pronouns, determiners, prepositions and other small words
 *     people.ts       titles, offices, and nouns for people
 *     nouns.ts        nouns for bodies, documents, works and places
 *     addressees.ts   how the language names who is told something
 *     times.ts        how the language says when something was said
 *     verb-second.ts  how clauses are built where the finite verb stands second
 *     patterns.ts     words that single rules look for
 *     media.ts        phrases that say where something was said
 *     boilerplate.ts  lines that pages print around an article
 *     spelling.ts     spellings of one word that house styles print differently
 *     comparison.ts   how much a shared word says when wordings are compared
 *     meanings.ts     frequent words by what they mean, to tell translations
 *     title-marks.ts  words that announce speech in marks that mostly set off titles
 *
 * To add a language, add a folder with the parts at hand and one line to `languages/index.ts`. No part is required.
 * Without `attribution` quotations are found without speakers; without any other part the language has nothing of the
 * kind. Words belong here and nowhere else: the rules of text, quotations, attribution and variants name none
 * (test/languages/stray-words.test.ts).
 *
 * A list is one string of words separated by blanks, lower-case unless it says otherwise.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** Without it a language is recognised by its script (`scripts.ts`), if at all. */
  readonly detection?: DetectionWords
  readonly tokens?: TokenWords
  readonly attribution?: AttributionWords
  readonly boilerplate?: BoilerplateWords
  readonly spelling?: SpellingWords
  readonly comparison?: ComparisonWords
  readonly meanings?: MeaningWords
  readonly titleMarks?: TitleMarkWords
}

/** English, for which the rules were made, has every part. */
export interface ReferenceLanguage extends Language {
  readonly attribution: Required<Omit<AttributionWords, 'capitalNouns' | 'verbSecond' | 'patterns'>> & {
    readonly patterns: PatternWords
  }
}

export interface DetectionWords {
  /**
   * The words that running text is fullest of, with the speech verbs that news adds to them. An apostrophe separates
   * two words.
   */
  readonly stopWords: string
  /** Letters and marks that few other languages of Latin script print. */
  readonly letters?: string
}

export interface TokenWords {
  /** Abbreviations whose full stop belongs to them and does not end a sentence; as printed, with capitals. */
  readonly abbreviations?: string
  /** Words that begin with an apostrophe; the letters after it: twas, em. */
  readonly elisions?: string
  readonly clitics?: CliticWords
}

/** Short words written onto another word. */
export interface CliticWords {
  /** Words that lose their end before a vowel and are printed onto it, without the apostrophe: l, qu. */
  readonly elided: string
  /** Those of them that stand in front of names: l'Oise; others with two capitals are names themselves: N'Golo. */
  readonly elidedBeforeNames: string
  /** Pronouns that a hyphen ties to their verb: dit-il. */
  readonly enclitic: string
  /** What eases the sound between a verb and such a pronoun: a-t-il. */
  readonly linking: string
}

/** What attribution needs to find who speaks. */
export interface AttributionWords {
  readonly traits: LanguageTraits
  readonly verbs: VerbWords
  readonly grammar: GrammarWords
  readonly people: PeopleWords
  readonly nouns: NounWords
  readonly addressees: AddresseeWords
  /** How common nouns are known where they are printed with a capital, as in German. */
  readonly capitalNouns?: CapitalNouns
  /** How clauses are built where the finite verb stands second or last, as in German. */
  readonly verbSecond?: VerbSecondWords
  readonly patterns?: Partial<PatternWords>
  readonly shapes?: WordShapes
  readonly phrasing?: Phrasing
  readonly media?: MediaPhrases
  readonly times?: TimeWords
}

/** How the language prints what rules depend on. */
export interface LanguageTraits {
  /**
   * The comma between a quotation and its tag stands inside the marks, as in American English. Elsewhere it stands
   * right behind them, and is read as if it stood inside: the models have learnt from English.
   */
  readonly commaInsideMarks: boolean
  /** So does the full stop of a sentence in marks: «No dormimos». */
  readonly stopOutsideMarks: boolean
  /** The titles of works have capitals throughout, and newspapers no marks; elsewhere only the first word has one. */
  readonly capitalisesTitles: boolean
  /**
   * The model of speech was trained on this language. Elsewhere it has too little to go by, and a stretch that is tied
   * to a source need only not look like a title.
   */
  readonly hasSpeechModel: boolean
  /**
   * The preposition to addressees leads to places too: "a Madrid". Only a name that is surely no place is then told.
   */
  readonly addresseesLookLikePlaces: boolean
  /** Days and dates stand right beside names, with a capital: Dole Friday said. Elsewhere a capitalised one is a name. */
  readonly datesFollowNames: boolean
  /** What qualifies a noun stands after it: el fiscal general, la Fiscalía General, le ministre de la Santé Luc Ferrand. */
  readonly qualifiersFollow: boolean
  /** A verb need not print its subject: “…”, dijo. */
  readonly dropsSubjects: boolean
  /** A tag may stand inside the marks: « Nous n’avons pas dormi, raconte Élise. Le four brûlait. » */
  readonly tagsInsideMarks: boolean
  /** Persons have two family names, of which the second may be left out: Ana Robledo Ruiz, Ana Robledo. */
  readonly twoFamilyNames: boolean
  /** A dash at the beginning of a paragraph opens speech, and one before a tag closes it: —No —dijo Inés—. */
  readonly dashesMarkSpeech: boolean
}

/** Verbs in all forms that news prints. */
export interface VerbWords {
  /** Verbs that nearly always report words, finite: said, told, wrote. */
  readonly speech: string
  /** Their participles: saying, adding. */
  readonly speechParticiples: string
  /** Verbs that often tie a marked phrase to its speaker without being verbs of speech: called, praised. */
  readonly judging: string
  readonly judgingParticiples: string
  /** Words before a source that stand for a speech verb, each as a sequence: "according to", "selon". */
  readonly accordingTo: readonly (readonly string[])[]
}

export interface GrammarWords {
  /**
   * Words that do what an English word does in the rules and models, which were made for English: { the: 'le la' }. The
   * rules see the English word instead.
   */
  readonly englishEquivalents?: Readonly<Record<string, string>>
  readonly subjectPronouns: PronounWords
  readonly otherPronouns: PronounWords
  readonly relatives: string
  readonly determiners: string
  /** Those of them that show the gender of the one whom their noun stands for: le ministre, la ministre. */
  readonly genderedDeterminers?: { readonly male: string; readonly female: string }
  readonly prepositions: string
  readonly conjunctions: string
  readonly auxiliaries: string
  readonly adverbs: string
  /** Weekdays, months and other words of time. */
  readonly times: string
  readonly numberWords: string
  /** Words that begin a sentence with a capital and are no name. */
  readonly sentenceStarters: string
}

interface PronounWords {
  readonly male: string
  readonly female: string
  readonly plural: string
  readonly neuter: string
  readonly first: string
}

export interface PeopleWords {
  /** Words put before a name, with or without a full stop. */
  readonly titles: string
  /** Capitalised adjectives of countries, faiths and parties, which name nobody: Mexican, Muslim. */
  readonly peoples?: string
  /** Words and initials by which a party goes: { republican: 'r gop' }. Somebody of one is nobody of another. */
  readonly parties?: Readonly<Record<string, string>>
  /** Titles and kinship words that show their bearer's gender. */
  readonly maleWords: string
  readonly femaleWords: string
  /** Given names of the language beside the international ones. */
  readonly maleNames?: string
  readonly femaleNames?: string
  /** International given names that are titles in the language, and no names: don Luis. */
  readonly notNames?: string
  /** Nouns for one person by office or standing: spokesman, senator. */
  readonly roles: string
  /** Nouns for several people: officials, critics. */
  readonly groups: string
  /** Abbreviated titles with the noun they stand for: { sen: 'senator' }. */
  readonly abbreviatedRoles?: Readonly<Record<string, string>>
  /** Nouns by which the bearer of a role may be called too: { lawyer: 'attorney counsel' }. */
  readonly similarRoles?: Readonly<Record<string, string>>
}

export interface NounWords {
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
}

/** How a language that prints its nouns with a capital forms the common ones that no list can hold. */
export interface CapitalNouns {
  /** How nouns for office holders end: Klimaschutzministerin. */
  readonly office: RegExp
  /** How nouns for trades and standings end, where a name follows: Rentner Ute Dole. */
  readonly trade: RegExp
  /** How those for a woman end. */
  readonly feminine: RegExp
  /** How nouns end that stand for a woman by themselves: Pensionistin. */
  readonly woman: RegExp
  /** How abstract and other plain nouns end, which are never names. */
  readonly common: RegExp
  /** The ending of a genitive, and of all cases of common nouns: des Ministeriums, den Teilnehmern. */
  readonly genitive: RegExp
  readonly inflected: RegExp
  /** How short nouns for bodies end, alone or in compounds: Gewerkschaftsbund. */
  readonly body: RegExp
  /** How adjectives end between an article and a noun, which have a capital only in names: der Deutsche Gewerkschaftsbund. */
  readonly adjective: RegExp
  /** What the name of a place takes on to name a man from there: Tiroler. */
  readonly inhabitant: RegExp
  /** How nouns end behind which a body's own name stands in marks: die Zeitung „…“. */
  readonly named: RegExp
  /** Nouns for bodies that stand for one named before where they have only an article: der Verband. */
  readonly takingUp: string
  /** Determiners of one man, by which nouns that are their own plural show their number: der Sprecher. */
  readonly singular: string
  /** Words that a source follows directly: laut. */
  readonly beforeSource: string
  /** Words between a given and a family name, as their English equivalents: von. */
  readonly nobiliary: string
}

/** What tells the subject of a language whose finite verb stands second, with any one phrase before it. */
export interface VerbSecondWords {
  /** Determiners, as printed, that no subject begins with: den, dem. */
  readonly oblique: string
  /** Determiners of who is told: sagte Dole dem „Küstenblatt“. */
  readonly dative: string
  /** Determiners of a subject, unless a feminine noun follows, and how such nouns end: der Zeitung. */
  readonly obliqueBeforeFeminine: string
  readonly feminineNoun: RegExp
  /**
   * Verbs that report words only with the particle that ends their clause: teilte … mit. By particle; finite forms.
   */
  readonly separable: Readonly<Record<string, string>>
  /** Forms of "be" and "become" that make a passive, whose subject does not speak: wurde … genannt. */
  readonly passive: string
  /** Verbs whose subject is nobody, and that pronoun: hieß es. Who speaks follows a preposition. */
  readonly impersonal: string
  readonly impersonalSubject: string
  /** Verbs in the mood of reported speech: er habe, sie sei. */
  readonly reportedMood: string
  /** Nouns that announce words, not a name, in the marks behind them: mit den Worten „…“. */
  readonly announcing: string
  /** Nouns for what somebody says or thinks, and prepositions beside them: ihrer Ansicht nach, nach ihren Angaben. */
  readonly views: string
  readonly viewPrepositions: string
  /** Nouns for what somebody says, and determiners of whose it is: der Vorwurf der Grünen. */
  readonly stating: string
  readonly genitive: string
  /** Pronouns that take up at the beginning of a sentence what the one before said: das sagte Dole. */
  readonly takingUp: string
  /** Prepositions before what words stand in: hieß es in dem Bericht. */
  readonly holding: string
  /** Verbs of words that stand on something: stand auf dem Plakat. */
  readonly standing: string
  /** Words for "in it" that take up a document: darin steht. */
  readonly therein: string
  /** Verbs whose object in marks is what somebody cries: rief „Freiheit“. */
  readonly crying: string
  /** Nouns that with “of” mention words: ist von „…“ die Rede. */
  readonly mentioning: string
  /** Words for one of those whom a genitive names: einer der Ruderer. */
  readonly partitive: string
  /** Verbs with which papers are quoted: berichtet. */
  readonly reporting: string
  /** Verbs whose object, if they have one, is whose words they are: zitierte. */
  readonly relaying: string
  /** Words for "according to" behind their source: Dole zufolge. */
  readonly accordingAfter: string
}

/** How a language names who is told something. */
export interface AddresseeWords {
  /** Verbs whose object is told: told Dole, asked Dole. */
  readonly told?: string
  /** Verbs before a mention that is spoken to rather than speaks. */
  readonly addressing?: string
  /** What may be told beside people: the truth, a joke. */
  readonly things?: string
  /**
   * Those of the verbs after which what a speaker says next is told to the same person, unlike after asking, urging or
   * warning.
   */
  readonly lasting?: string
  /**
   * Prepositions, as their English equivalents, that lead to who is told: from any speech verb (`speech`), except some;
   * from other verbs; and from nouns for how something is said: wrote to Dole, spoke with Dole, in an interview with
   * Dole.
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

/**
 * How a language says when something was said. As printed, with the capitals that the language gives them; in lists of
 * days, months and numbers, words for the same are joined by slashes.
 */
export interface TimeWords {
  /** From Monday on. */
  readonly weekdays: string
  /** From January on. */
  readonly months: string
  /** Words for today, yesterday, the day before, … */
  readonly daysAgo: readonly string[]
  readonly units: { readonly day: string; readonly week: string; readonly month: string; readonly year: string }
  /** Beside a unit or a day: the one before. */
  readonly last: string
  /** Before a unit or a day: the one that is not over. */
  readonly current: string
  /** Before or after a number of units: two weeks ago. */
  readonly ago: string
  /** From one on. */
  readonly counts: string
  /** Words between a verb and a time that belong to the time: on, late. */
  readonly leading: string
  /** Words right before a bare year: in 2014. */
  readonly yearAfter: string
  /** What is written onto the number of a day: 5th. */
  readonly ordinal: string
  /** Words between a day, its month and its year: 5 de enero de 2026. */
  readonly betweenDateWords: string
}

/**
 * Words that single rules look for, by what they do there. English names them all; a word of another language takes
 * part through its English equivalent, or by being listed here by its own language too.
 */
export interface PatternWords {
  readonly definiteArticles: string
  readonly indefiniteArticles: string
  /** "of", and "to", each as the models know them. */
  readonly of: string
  readonly to: string
  readonly that: string
  readonly as: string
  /** Relative pronouns for people: who. */
  readonly personalRelatives: string
  readonly secondPerson: string
  readonly possessives: string
  /** "and", and it with "or". */
  readonly and: string
  readonly andOr: string
  /** Conjunctions that open no subordinate clause. */
  readonly coordinating: string
  /** Conjunctions that set one clause against another: while. */
  readonly contrasting: string
  /** Forms of "be", and with those of "get" all that make a passive. */
  readonly beForms: string
  readonly passiveAuxiliaries: string
  /** Prepositions before the agent of a passive: by. */
  readonly agentPrepositions: string
  /** Prepositions that are conjunctions as well: after Dole, after Dole said. */
  readonly clausePrepositions: string
  /** Participles of asking, whose agent does not say what follows: interrogé par. */
  readonly asked: string
  /** Participles whose passive still makes its subject the speaker: he was quoted as saying. */
  readonly activePassives: string
  /** Verbs that take their object first: in "told Dole" Dole is told. */
  readonly objectFirstVerbs: string
  /** Small words inside names: de, von; and those that join the name of a body to its field: University of Texas. */
  readonly nameParticles: string
  readonly nameConnectors: string
  /** Prepositions that may also join a given and a family name, and articles after them, as printed: von, von der. */
  readonly nobiliaryPrepositions: string
  readonly nobiliaryArticles: string
  /** Articles, as printed, with which names of bodies and places begin inside a sentence: El Mercurio. */
  readonly nameArticles: string
  /** Days of the week, which are no family names beside a name. */
  readonly weekdays: string
  /** Offices whose name goes on with "of": Secretary of State. */
  readonly officesWithOf: string
  /** Words that look like titles before a name and belong to that of a body: the Democratic National Committee. */
  readonly bodyAdjectives: string
  /** Words of newspapers whose own name begins with an article, where the article prints it so: The Guardian. */
  readonly papersWithArticle: string
  /** Last words of newspapers' names, which stand in marks in some: the “Rowan Gazette”. */
  readonly papers: string
  readonly indefiniteDeterminers: string
  /** Determiners of one person: one Dole confidant. */
  readonly singularDeterminers: string
  /** Words of number or quantity that are a whole phrase: some, others. */
  readonly quantities: string
  /** Words before an office that make another one of it: a vice president is no president. */
  readonly roleQualifiers: string
  /** Prepositions between an office and its body: president of the union, counsel for the campaign. */
  readonly officePrepositions: string
  /** Prepositions that tie a common noun to the name it belongs to: a spokesman for Mara Dole. */
  readonly tyingPrepositions: string
  /** Words with which a noun goes on to say who is meant: official with the matter, aide who left. */
  readonly complementWords: string
  /** Verbs of a relative clause that says how somebody spoke, not who it is: who asked not to be named. */
  readonly mannerVerbs: string
  /** Words for two who are known already: the two, both. */
  readonly pairWords: string
  /** Prepositions between a document and its author. */
  readonly authorPrepositions: string
  /** Documents that one person writes, and that another noun may have announced, or only a verb. */
  readonly writings: string
  /** What one does with a document of one's own beside saying something in it: sent, released. */
  readonly issuingVerbs: string
  /** Nouns that refer back to the person in play although nobody bears them as a title. */
  readonly epithets: string
  /** Words between an article and a noun that is one more of whoever is in play: el también diputado. */
  readonly further: string
  /** Nouns for people by where they are from that are adjectives too: el argentino. */
  readonly nationalities: string
  /** Nouns for people of either gender whatever their determiner: la víctima. */
  readonly genderless: string
  /** Bodies that bear a family name, which behind a given name is a person's: Fox. */
  readonly bodiesWithFamilyNames: string
  /** Nouns for firms, whose names may be one word in no list: the company. */
  readonly firms: string
  /** Nouns for bodies whose names go on in small letters: la Fédération des ports de plaisance. */
  readonly associations: string
  /** Titles that with a given name alone name a place: San Sebastián. */
  readonly saints: string
  /** Nouns that end the name of a place, and hardly ever a person's: County. */
  readonly placeNouns: string
  /** Nouns by which any organisation may be called again. */
  readonly anyBody: string
  /** Nouns by which a news outlet may be called again, and last words of outlets' names. */
  readonly pressNouns: string
  readonly pressNames: string
  /** Pieces that an outlet prints in its own name: editorial. */
  readonly outletPieces: string
  /** Verbs by which one speaker passes on another's words, and the participle that follows: quoted Pell as saying. */
  readonly relayingVerbs: string
  readonly relayedParticiples: string
  /** Those of them whose object's words follow at once: quoted Pell: “…” */
  readonly quotingVerbs: string
  /** Those of them that another's verb follows in its plain form: heard Pell tell him: “…” */
  readonly hearingVerbs: string
  /** Nouns for what somebody said, whose words follow: Pell's claim that the roof was “new”. */
  readonly contentNouns: string
  /** Prepositions that lead from these to the words: a call for “new roofs”. */
  readonly contentPrepositions: string
  /** Verbs by which an outlet passes on what another said: “…,” the Rowan Post reported. */
  readonly passingOnVerbs: string
  /** Verbs by which somebody gives something a name of their own: called it “…”. */
  readonly callingVerbs: string
  /** Participles that with these announce words quoted without marks: was quoted as saying. */
  readonly reportedParticiples: string
  /** Verbs by which one who has spoken goes on, and by which one answers another: added; replied. */
  readonly continuingVerbs: string
  readonly answeringVerbs: string
  /** Verbs of a tag for what was written, not spoken. */
  readonly writingVerbs: string
  /** Words between a foreign quotation and its translation, and words that may stand beside these. */
  readonly translating: string
  readonly besideTranslating: string
  /** What is done with a song or a play, not with words of one's own. */
  readonly performing: string
  /** Nouns that announce a term: the word “levy”. */
  readonly namingNouns: string
  /** Nouns for words that are nobody's in particular: the slogan “Clean piers for all”; chants of “Go home”. */
  readonly slogans: string
  /** Words after which a marked stretch is a name: so-called; known as; referred to as. */
  readonly soCalled: string
  readonly knownAs: string
  readonly referredToAs: string
  /** Prepositions before the title of a programme: on “Morning Talk”. */
  readonly programmePrepositions: string
  /** Demonstratives, as printed, and words for the latter of two behind them, where they may stand for somebody: ce dernier. */
  readonly demonstratives: string
  readonly latter: string
  /** Object pronouns with which a verb speaks of its own subject: se. */
  readonly reflexives: string
  /** Verbs that with one of them say how something is called: se llama “…”. */
  readonly namingVerbs: string
  /** Titles that are given names as well. */
  readonly titlesAsNames: string
  /** Verbs of what many call something, and what stands before those who do: what planners call. */
  readonly mostCall: string
  readonly whatMost: string
  /** Object pronouns, which are subjects or possessives elsewhere, before a verb: lui a répondu Dole. */
  readonly objectPronouns: string
  /**
   * Verbs of reading whose subject is nobody, the pronoun that stands for it, and prepositions before what holds the
   * words: lit-on sur une banderole, se leía en el cartel.
   */
  readonly readingVerbs: string
  readonly impersonal: string
  readonly holdingPrepositions: string
  /** Prepositions that at the beginning of a sentence say whose view it gives: Para Dole, el plan es… */
  readonly viewPrepositions: string
  /** "Without" in the names of bodies: Médecins sans frontières. */
  readonly without: string
  /** Conjunctions that join the parts of a body's field: Ministerio de Ciencia y Tecnología. */
  readonly bodyConjunctions: string
  /** Words behind a comma that open whoever takes part: along with, together with. */
  readonly accompanying: string
  readonly tellingVerbs: string
  /** Verbs that report words with a small word behind them, and these: chipped in, shot back. */
  readonly phrasalVerbs: string
  readonly phrasalParticles: string
  /** Words before a name in marks by which somebody goes, and the verbs that say so: goes by the name “Hook”. */
  readonly goingBy: string
  readonly goes: string
  /** Labels of the outlet's questions and of the answers in an interview: Q, A. */
  readonly questionLabels: string
  readonly answerLabels: string
}

/** What the form of a word shows where it is in no list. */
export interface WordShapes {
  /** Finite verbs, mostly past: -ed, -ew. */
  readonly finiteVerb: RegExp
  /** Finite verbs right behind a quotation, where hardly any other word has this form; absent where lists suffice. */
  readonly tagVerb?: RegExp
  /** The same of the present, where a name or a noun for somebody follows. */
  readonly presentTagVerb?: RegExp
  /** Verbs of several speakers, and infinitives, where a verb need not print its subject. */
  readonly pluralVerb?: RegExp
  readonly infinitive?: RegExp
  /** What the third person of a verb ends in, where the others have no ending: -s. */
  readonly thirdPerson?: string
  /** Participles that make a passive with "be". */
  readonly passiveParticiple: RegExp
  readonly adverb: RegExp
  readonly plural: RegExp
  /** Participles and adverbs, which are no nouns. */
  readonly noNoun: RegExp
  /** Adjectives with an ending, which a sentence's beginning gives a capital; absent where their form does not show them. */
  readonly inflectedAdjective?: RegExp
  /** Words that do not qualify a noun as another noun does: participles, plurals. */
  readonly noAttribute: RegExp
  readonly reflexive: RegExp
  /** Capitalised words that are no part of a name before a given name: Texas-based, Alderwoman. */
  readonly noName: RegExp
  /** Adjectives printed in small letters in names of bodies: Autorité portuaire; absent where they have a capital. */
  readonly bodyAdjective?: RegExp
  /** Nouns for somebody by age: the 46-year-old; absent where a language has none. */
  readonly aged?: RegExp
  /** Nouns for people by what they do, of which lists hold only the usual ones: radioman; absent where a language has none. */
  readonly person?: RegExp
  /** Words that a word of time follows without being a family name: Election Day. */
  readonly beforeTime: RegExp
  /** A speaker's own words about themselves, anywhere in running text. */
  readonly firstPerson: RegExp
  /** A quotation without marks announced in running text; a quick test before an article is read for it. */
  readonly reported: RegExp
}

/** How speakers that the text does not name outright are called. */
export interface Phrasing {
  /** Two who speak as one: Ann Dole and Ian Pell. */
  pair(first: string, second: string): string
  /** A body called after its owner: Pell campaign, Pell’s office. */
  owned(owner: string, noun: string): string
}

/** Phrases that say where something was said, found in running text. */
export interface MediaPhrases {
  /**
   * Any such phrase; the first group that matches is the medium as printed. No phrase has a full stop or a line break.
   * Global.
   */
  readonly phrase: RegExp
  /** A word, as printed, with which any such phrase ends but for what may follow a platform; also part of a longer word. */
  readonly lastOfPhrase: RegExp
  /** Those of them in lower case. */
  readonly lastWords: ReadonlySet<string>
  /** Names of platforms, also as part of a longer phrase; and those of one letter, which stand alone. */
  readonly platforms: readonly string[]
  readonly letterPlatforms: readonly string[]
  /** Printed nouns under the name that stands for them: e-mail → email. */
  readonly normalNames: ReadonlyMap<string, string>
  /** Plurals that are looked up as their singular. */
  readonly singulars: ReadonlyMap<string, string>
  /** Nouns that are a medium only in some surroundings; any of these will do. */
  readonly senses: ReadonlyMap<string, readonly MediumSense[]>
  /** The noun that with a definite article stands for the platform mentioned before: the post. */
  readonly takesUpPlatform: string
  /** How a phrase begins that introduces a new medium: a post. */
  readonly introduces: RegExp
  /** How a phrase begins, and how the words before it end, where somebody is said to use the medium. */
  readonly usedPhrase: RegExp
  readonly usedAfter: RegExp
  /** Normal names that several media go by: they say less than any other. */
  readonly generic: readonly string[]
}

/** What must, and must not, stand around a noun. `before` sees 8 characters, `after` 12. */
export interface MediumSense {
  readonly before?: RegExp
  readonly notBefore?: RegExp
  readonly after?: RegExp
  readonly notAfter?: RegExp
  readonly notPhrase?: RegExp
}

/** Lines of at most 160 characters that pages print around an article. */
export interface BoilerplateWords {
  /** Lines that are boilerplate as a whole; folded: lower case, letters and digits, single spaces. */
  readonly lines: readonly string[]
  /** Lines after which links to other articles follow; folded. */
  readonly linkListHeads: readonly string[]
  /** Beginnings of lines that are boilerplate whatever follows. Case does not count, here and below. */
  readonly beginnings: readonly RegExp[]
  /** Beginnings of lines that name the writer, the agency or the time. */
  readonly bylines: readonly RegExp[]
  /** The words before the names of those who wrote an article, in the forms in which lines begin, and between two. */
  readonly writers?: { readonly by: readonly string[]; readonly and: readonly string[] }
  /** Dates at the beginning or end of a line that holds little else. */
  readonly datelines: readonly RegExp[]
  /** How an outlet says what it has changed in the article; letters of either case. */
  readonly notes?: NotePhrases
}

/** What shows a paragraph to be a note of what was changed in an article. */
export interface NotePhrases {
  /** Words that open it, with a colon behind them or soon after: "Correction:". */
  readonly labels: readonly RegExp[]
  /** How its first sentence begins, or goes on after a few words: "an earlier version of this article". */
  readonly sentences: readonly RegExp[]
}

/** Spellings of one word that two house styles print differently, without accents. Pairs are `printed=key`. */
export interface SpellingWords {
  /** Whole words; several words on the right side are joined by `_`. */
  readonly words: string
  /** Words folded only where the printed form ends in a full stop: "Gov. Perry", not "gen z". */
  readonly dotted: string
  readonly numbers: string
  /** Rewritings of words of some length, in order. */
  readonly patterns: readonly { readonly shortest: number; readonly from: RegExp; readonly to: string }[]
  /** Words that a house style masks: f---. */
  readonly masked: string
  /** Contractions: the shape with the first word as its group, and the second word. */
  readonly contractions: readonly (readonly [shape: RegExp, second: string])[]
  /** First words that a contraction changes: wo=will. */
  readonly contracted: string
  /** What is written onto a number: bn=billion. */
  readonly numberSuffixes: string
  /** The months, which stand before or after the day. */
  readonly months: string
  /** Forms of speech that editors write out: gonna. Apostrophes at the beginning are left out. */
  readonly colloquial: string
  /** Symbols that are read as words. */
  readonly symbols: ReadonlyMap<string, readonly string[]>
  /** Abbreviations without their full stops: us=usa. */
  readonly abbreviations: string
  /** Abbreviations that are another word in lower case: US is the country. As printed. */
  readonly capitals: string
}

/** Where titles and speech have the same marks: 《…》. */
export interface TitleMarkWords {
  /** Verbs that announce speech right before its marks. */
  readonly speechVerbs: string
  /** Words that end like one of them and announce a title or nothing: the novel 《…》, to hear of, to visit. */
  readonly notSpeechVerbs: string
}

/** How much a shared word says. Folded forms. */
export interface ComparisonWords {
  /** Words that hold a sentence together. */
  readonly functionWords: string
  /** Words that any speaker uses on any day. */
  readonly commonWords?: string
  readonly negations?: string
  /** Words that count: dozen, million. */
  readonly magnitudes?: string
}

/**
 * Frequent words, in the forms in which they are printed, by what they mean: the English word, which every language
 * uses. Few are enough to tell a translation where names, numbers and words of one origin help.
 */
export type MeaningWords = Readonly<Record<string, string>>
