import type { PatternWords, WordShapes } from '../language.ts'
import { nationalities } from './nationalities.ts'

export const patterns: Partial<PatternWords> = {
  beForms: 'ist sind war waren sei seien wäre wären bleibt blieb bleibe bedeutet bedeutete',
  viewPrepositions: 'für',
  contrasting: 'während obwohl aber',
  questionLabels: 'frage f',
  answerLabels: 'antwort',
  nobiliaryPrepositions: 'von zu vom zum zur van',
  nobiliaryArticles: 'der den dem',
  agentPrepositions: 'von vom durch',
  callingVerbs: 'nannte nennt nannten nennen nenne',
  epithets: `
    politiker politikerin minister ministerin regierungschef regierungschefin unternehmer unternehmerin manager managerin
    funktionär funktionärin abgeordnete abgeordneter parlamentarier parlamentarierin kandidat kandidatin jurist juristin
    forscher forscherin wissenschaftler wissenschaftlerin experte expertin ökonom ökonomin mediziner medizinerin arzt
    ärztin historiker historikerin physiker physikerin autor autorin schriftsteller schriftstellerin künstler künstlerin
    musiker musikerin sänger sängerin schauspieler schauspielerin regisseur regisseurin journalist journalistin trainer
    trainerin spieler spielerin stürmer stürmerin torwart torhüter torhüterin verteidiger verteidigerin kapitän profi
    fußballer fußballerin rennfahrer sportler sportlerin geistliche geistlicher bischof pfarrer pfarrerin aktivist
    aktivistin gewerkschafter gewerkschafterin diplomat diplomatin anwalt anwältin angeklagte angeklagter beschuldigte
    beschuldigter zeuge zeugin rentner rentnerin landwirt landwirtin mann frau grünen-politiker grünen-politikerin
    cdu-politiker cdu-politikerin spd-politiker spd-politikerin fdp-politiker fdp-politikerin
  `,
  nationalities: nationalities.all,
  firms: 'unternehmen firma konzern',
  anyBody: `
    gruppe organisation unternehmen firma konzern verband behörde partei verein institut agentur bündnis klub betreiber
    hersteller anbieter gewerkschaft stiftung initiative
  `,
  secondPerson: 'du dir dich ihr euch sie ihnen',
  possessives: 'sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres mein meine unser unsere',
  authorPrepositions: 'von vom des der',
  knownAs: 'bekannt bekannte bekannten bekannter bekanntes gilt galt gelten galten',
  activePassives: 'zitiert',
  slogans: 'slogan slogans motto mottos parole parolen losung losungen sprechchor sprechchöre sprechchören hashtag',
  soCalled:
    'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten genannter genanntes genanntem',
  coordinating: 'sondern aber denn doch jedoch',
  writingVerbs: 'schrieb schreibt geschrieben twitterte twittert postete postet',
}

export const shapes: WordShapes = {
  // Weak verbs end like many nouns and adjectives; the frequent ones are listed.
  finiteVerb: /^$/,
  passiveParticiple: /^(?:be|er|ver|ge).*(?:t|en)$/,
  adverb: /(?:lich|weise|maßen)$/,
  plural: /[^s]en$/,
  noNoun: /(?:lich|ig|end|isch|weise|maßen|mals|dings|gemäß|über|hin|bar|sam|ens|falls|seits|wärts|halb)$/,
  inflectedAdjective: /(?:lich|[^e]ig|haft|sam|bar)e[rsnm]?$/,
  noAttribute: /(?:lich|weise)$/,
  noName:
    /(?:politiker|minister|sprecher|chef|präsident|coach|trainer|kapitän|profi|spieler|vorstand|star|anwalt|experte|direktor|manager)(?:in)?$/,
  pluralVerb: /n$/,
  aged: /^\d+-Jährige[rn]?$/,
  beforeTime: /^$/,
  reflexive: /^(?:sich|selbst)$/,
  firstPerson:
    /(?:^|[\s"„»‚(])(?:[Ii]ch|[Ww]ir|[Mm]ich|[Mm]ir|[Uu]ns|[Mm]eine?[mnrs]?|[Uu]nsere?[mnrs]?)(?:$|[\s,.?!])/,
  reported: /^$/,
}
