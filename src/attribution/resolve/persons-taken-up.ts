import type { Analysis } from '../analysis.ts'
import { entityOf } from '../analysis.ts'
import { VerbClass } from '../read/clauses.ts'
import { Is } from '../read/lexicon.ts'
import { beginsSentence } from '../read/prose-tokens.ts'
import { nameOfSource } from './entities.ts'

/** Mentions between somebody without a name and the pronoun for them. */
const furthest = 16
/** Sentences between a relative – "His mother noticed." – and the pronoun for them. */
const nextSentences = 2

/**
 * The one without a name whom "he" or "she" at mention `m` takes up: "A mother, who lives there, asked for help. “It leaks,”
 * she said." The noun opens a sentence of theirs, in the paragraph of the pronoun or the one before, and nobody else between
 * might be meant; or it is somebody's relative, right before the words: "His mother noticed. “He whistles,” she said." A
 * mention, -1 for none.
 */
export function personTakenUp(analysis: Analysis, m: number): number {
  const { tokens, mentions, clauses } = analysis
  const { form, male, female, first } = mentions[m] ?? {}
  if (first === undefined || form !== 'pronoun' || male === female || !(tokens.bits[first]! & Is.subject)) return -1
  const from = tokens.paragraphs[first]! - 1
  for (let k = m - 1; k >= 0 && m - k <= furthest && tokens.paragraphs[mentions[k]!.first]! >= from; k--) {
    const before = mentions[k]!
    if (before.form === 'pronoun' || (male ? before.female && !before.male : before.male && !before.female)) continue
    const isPerson = before.form === 'name' ? entityOf(analysis, k)?.being === 'person' : before.being === 'person'
    if (!isPerson) continue
    const { inverted, verbClass, verb } = clauses[k]!
    const near = tokens.paragraphs[before.first] === tokens.paragraphs[first]
    const says =
      inverted || ((verbClass === VerbClass.speech || (near && verb >= 0)) && beginsSentence(tokens, before.first))
    const isUnnamed = !entityOf(analysis, k) && nameOfSource(tokens, mentions, clauses, k) === null
    if (before.form !== 'nominal' || before.plural || !says || !isUnnamed) return -1
    const isKin =
      near &&
      before.determiner === 'possessive' &&
      before.male !== before.female &&
      beginsSentence(tokens, before.first) &&
      tokens.sentences[first]! - tokens.sentences[before.first]! <= nextSentences
    return isKin || before.determiner === 'indefinite' ? k : -1
  }
  return -1
}
