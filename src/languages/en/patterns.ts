import { nameParticles } from '../international/name-parts.ts'
import { nationalities } from './demonyms.ts'
import type { PatternWords, Phrasing, WordShapes } from '../language.ts'

const beForms = 'was were been is are be being'
const nameConnectors = 'of for on'

/** The words that rules look for; those of other languages are seen as these. */
export const patterns: PatternWords = {
  definiteArticles: 'the',
  indefiniteArticles: 'a an',
  of: 'of',
  to: 'to',
  that: 'that',
  as: 'as',
  personalRelatives: 'who',
  secondPerson: 'you',
  possessives: 'his her their its my our',
  and: 'and',
  andOr: 'and or',
  coordinating: 'and but or so yet',
  contrasting: 'while whereas though although',
  beForms,
  passiveAuxiliaries: `${beForms} get got`,
  agentPrepositions: 'by',
  clausePrepositions: 'as after before',
  activePassives: 'quoted heard seen reported expected supposed set',
  objectFirstVerbs: 'told tells tell telling urged reminded assured informed',
  nameParticles: `${nameParticles} ${nameConnectors}`,
  nameConnectors,
  nobiliaryPrepositions: '',
  nobiliaryArticles: '',
  nameArticles: '',
  weekdays: `
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm a.m p.m
  `,
  officesWithOf: 'secretary',
  // Words of the names of American parties, leagues and agencies, as PolNeAR's articles print them.
  bodyAdjectives: 'democratic republican conservative national american chief press justice',
  // American and British papers and sites whose mastheads begin with The; the first of them those that PolNeAR cites.
  papersWithArticle: `
    times post journal guardian economist hill atlantic nation intercept blaze independent telegraph sun mirror tribune
    herald
  `,
  papers: `
    times post journal guardian economist telegraph herald tribune gazette chronicle observer mail express star mirror
    dispatch courier examiner inquirer register bulletin globe argus advertiser echo
  `,
  indefiniteDeterminers: `
    a an one some another many several few other most any every each multiple various two three four five six both
  `,
  singularDeterminers: 'a an one another',
  quantities: `
    one another others some many several both few most those two everyone someone somebody nobody
  `,
  roleQualifiers: 'vice vice-presidential acting interim deputy assistant',
  officePrepositions: 'of for at with',
  tyingPrepositions: 'for of at with from',
  complementWords: 'of for with at from to in who that familiar close',
  mannerVerbs: 'asked spoke requested declined insisted wished refused was were',
  pairWords: 'two both pair',
  authorPrepositions: 'by from of',
  writings: `
    letter email e-mail message memo memorandum note statement release press-release post tweet text column op-ed article
    essay memoir passage petition complaint filing lawsuit suit caption reply response
  `,
  issuingVerbs: `
    send sends sent sending wrote write writes writing release releases released publish publishes published issue issues
    issued issuing sign signs signed file files filed post posts posted put submit submits submitted circulate circulated
    distributed deliver delivered produce produced prepare prepared unveil unveiled give gave pass passed adopt adopted
  `,
  // As PolNeAR's articles on an American election take up politicians and entertainers again.
  epithets: `
    candidate businessman mogul billionaire tycoon nominee front-runner frontrunner lawmaker republican democrat texan
    politician actor actress comedian singer author socialist conservative contender hopeful president
  `,
  further: '',
  bodiesWithFamilyNames: 'bloomberg fox',
  firms: 'company firm business startup start-up retailer manufacturer airline brand',
  associations: '',
  saints: '',
  placeNouns: 'county city township avenue boulevard airport valley heights springs island islands mountains peninsula',
  anyBody: `
    group organization organisation company agency firm coalition union hospital charity club retailer manufacturer operator
    airline
  `,
  pressNouns: 'newspaper paper tabloid magazine outlet daily weekly broadsheet network broadcaster publication',
  pressNames: `
    times post news journal herald tribune gazette guardian telegraph independent magazine today press radio tv
    economist observer express mirror chronicle dispatch courier examiner inquirer register bulletin globe sentinel
    advocate mail star advertiser echo citizen cnn msnbc nbc abc cbs fox npr pbs bbc reuters bloomberg politico huffpost
    buzzfeed breitbart newsweek vox slate axios
  `,
  outletPieces: 'editorial editorials',
  asked: '',
  nationalities,
  genderless: '',
  demonstratives: '',
  latter: '',
  relayingVerbs: `
    quoted quotes quoting recalled recalls recalling remembered remembers heard hears cited cites citing
  `,
  relayedParticiples: 'saying',
  quotingVerbs: 'quoted quotes quoting',
  hearingVerbs: 'heard hears overheard hearing',
  contentNouns: `
    claim claims assertion assertions contention allegation allegations accusation accusations argument insistence
    suggestion admission acknowledgment denial warning warnings pledge promise promises vow call calls remark remarks
    comment comments description characterization declaration conclusion statement dictum
  `,
  contentPrepositions: 'of for',
  passingOnVerbs: 'reported reports',
  callingVerbs: `
    called calls described describes dubbed dubs labeled labelled branded termed characterized characterised denounced
    dismissed praised hailed condemned calling describing dubbing labeling labelling branding terming
  `,
  reportedParticiples: 'quoted',
  continuingVerbs: `
    added adds continued continues concluded concludes elaborated reiterated repeated went goes
  `,
  answeringVerbs: `
    replied replies responded responds answered answers countered counters retorted retorts
  `,
  writingVerbs: 'wrote writes written tweeted tweets posted posts read reads',
  translating: 'meaning means translated translating translates literally',
  besideTranslating: 'which as to',
  performing: `
    sang sings sing singing recited played plays performed performs watched directed authored
  `,
  namingNouns: 'word words term terms name names hashtag',
  slogans: 'slogan slogans tagline taglines motto mottos mottoes catchphrase catchphrases chant chants hashtag',
  soCalled: 'so-called nicknamed',
  knownAs: 'known',
  referredToAs: 'referred',
  programmePrepositions: 'on',
  accompanying: 'along together',
  tellingVerbs: 'told tells telling',
  goingBy: 'by as name nickname alias only',
  goes: 'goes go went going known uses using used',
  questionLabels: 'q question',
  answerLabels: 'a answer',
  reflexives: '',
  namingVerbs: '',
  titlesAsNames: 'dean earl duke prince',
  mostCall: 'call dub term',
  whatMost: 'what',
  without: '',
  objectPronouns: '',
  readingVerbs: '',
  impersonal: '',
  holdingPrepositions: '',
  viewPrepositions: '',
  bodyConjunctions: 'and',
  phrasalVerbs: `
    chip chips chipped chime chimes chimed pipe pipes piped butt butts butted weigh weighs weighed cut cuts shoot shoots
    shot fire fires fired hit hits jump jumps jumped go goes went carry carries carried
  `,
  phrasalParticles: 'in up on back',
}

export const shapes: WordShapes = {
  thirdPerson: 's',
  finiteVerb: /(?:ed|ew|oke|ought|aught)$/,
  passiveParticiple: /(?:ed|told|put|written|made|found)$/,
  adverb: /ly$/,
  plural: /[^s]s$/,
  noNoun: /(?:ed|ing|ly)$/,
  noAttribute: /(?:ed|s)$/,
  noName: /(?:-based|-elect|-born|-led|-run|-\p{L}+ed|ologist|woman|man|person|ists?)$/u,
  person: /(?:man|woman|person)$/,
  aged: /^\d+-year-old$/,
  beforeTime: /(?:ion|ing|ity|ment|or|all|['’]s)$/,
  reflexive: /sel(?:f|ves)$/,
  firstPerson: /(?:^|[\s"'“‘(])(?:I|We|we|my|My|our|Our|me|us)(?:$|[\s'’,.?!])/,
  reported: /quoted as saying/,
}

export const phrasing: Phrasing = {
  pair: (first, second) => `${first} and ${second}`,
  owned: (owner, noun) =>
    /(?:campaign|administration|team|camp)$/i.test(noun) ? `${owner} ${noun}` : `${owner}’s ${noun}`,
}
