import type { PatternWords, WordShapes } from '../language.ts'

export const patterns: Partial<PatternWords> = {
  beForms: 'ist sind war waren sei seien wäre wären bleibt blieb bleibe bedeutet bedeutete',
  viewPrepositions: 'für',
  contrasting: 'während obwohl aber',
  questionLabels: 'frage f',
  answerLabels: 'antwort',
  nobiliaryPrepositions: 'von zu vom zum zur van',
  nobiliaryArticles: 'der den dem',
  agentPrepositions: 'von vom durch',
  activePassives: 'zitiert',
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
  noAttribute: /(?:lich|weise)$/,
  noName: /(?:politiker|minister|sprecher|chef|präsident)(?:in)?$/,
  beforeTime: /^$/,
  reflexive: /^(?:sich|selbst)$/,
  firstPerson:
    /(?:^|[\s"„»‚(])(?:[Ii]ch|[Ww]ir|[Mm]ich|[Mm]ir|[Uu]ns|[Mm]eine?[mnrs]?|[Uu]nsere?[mnrs]?)(?:$|[\s,.?!])/,
  reported: /^$/,
}
