import { isVerb, VerbClass, verbClassAt } from './clauses.ts'
import type { Clause } from './clauses.ts'
import type { VerbSecond } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { accordingToAt } from './prose-tokens.ts'
import type { ProseTokens } from './prose-tokens.ts'
import { Subjects } from './subjects.ts'

/**
 * Reads the clause around each mention in a language whose finite verb stands second, or last in a subordinate clause,
 * so that a subject may stand on either side of it: Dole sagte; am Montag sagte Dole; wie Dole sagte. Linear, for a
 * bounded look-ahead.
 */
export function readVerbSecondClauses(
  tokens: ProseTokens,
  mentions: readonly Mention[],
  verbSecond: VerbSecond,
): Clause[] {
  const subjects = new Subjects(tokens, mentions, verbSecond)
  const verbs = new Int32Array(mentions.length).fill(-1)
  const seconds = new Int32Array(mentions.length).fill(-1)
  for (let i = 0, last = -1; i < tokens.count; i++) {
    if (!isVerb(tokens, i)) continue
    const subject = subjects.subjectOf(i, last)
    last = subject >= 0 ? subject : last
    if (subject < 0) continue
    const verb = verbs[subject]!
    if (verb < 0 || verbClassAt(tokens, i) > verbClassAt(tokens, verb)) {
      verbs[subject] = i
      if (verb >= 0 && verbClassAt(tokens, verb) !== VerbClass.none) seconds[subject] = verb
    } else if (verbClassAt(tokens, i) !== VerbClass.none) seconds[subject] = i
  }
  return mentions.map((mention, m) => {
    const verb = verbs[m]!
    const first = subjects.phraseStart(m)
    const accordingTo =
      !mention.modifier &&
      (accordingToAt(tokens, first - 1) >= 0 ||
        accordingToAt(tokens, mention.first - 1) >= 0 ||
        (mention.form === 'pronoun' && subjects.holdsView(m)) ||
        subjects.isView(m) ||
        subjects.isNamedSource(m))
    const between = verb < 0 ? 0 : verb < mention.first ? first - verb : verb - mention.last
    return {
      verb,
      verbClass: verb < 0 ? VerbClass.none : verbClassAt(tokens, verb),
      path: verb >= 0 && verb > mention.last && between > 1 && subjects.isParted(mention.last, verb) ? 1 : 0,
      secondVerb: seconds[m]!,
      inverted: verb >= 0 && verb < mention.first && subjects.opensClause(verb),
      accordingTo,
      prepositional: verb < 0 && !accordingTo && subjects.isPrepositional(m),
      object: verb < 0 && (subjects.followsVerb(first - 1) || !subjects.isNominative(m)),
    }
  })
}
