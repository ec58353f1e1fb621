import type { AttributedStretch } from './attribute.ts'
import { firstAfter } from './features.ts'
import type { Reading } from './reading.ts'

const longestInterruption = 24

/**
 * Brings the stretches of one quotation together: those that "X said" interrupts, and those of several paragraphs that each open again.
 * Fragments in one sentence stay apart: each is a quotation of its own.
 */
export function joinQuotations(reading: Reading, stretches: readonly AttributedStretch[]): AttributedStretch[][] {
  const groups: AttributedStretch[][] = []
  for (const next of stretches) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && (goesOn(last, next) || isInterrupted(reading, last, next))) group.push(next)
    else groups.push([next])
  }
  return groups
}

/** The paragraph before left its quotation open. */
const goesOn = (last: AttributedStretch, next: AttributedStretch): boolean =>
  next.stretch.continues && last.stretch.unclosed && next.view.paragraph > last.view.paragraph

/** Only the clause that names the speaker stands between: “We tried,” Dole said, “and failed.” */
function isInterrupted({ skeleton, mentions, clauses }: Reading, last: AttributedStretch, next: AttributedStretch): boolean {
  const source = last.ranked.mention
  if (source < 0 || source !== next.ranked.mention || last.view.paragraph !== next.view.paragraph) return false
  // A fragment of the journalist's own sentence is a quotation by itself.
  if (!last.view.capital && !last.view.startsParagraph && last.view.before === 0) return false
  const between = next.view.token - last.view.token - 1
  if (between > longestInterruption) return false
  for (let t = last.view.token + 1; t < next.view.token; t++) if (skeleton.stretchAt[t]! >= 0) return false
  const mention = mentions[source]!
  if (mention.first < last.view.token || mention.last > next.view.token) return false
  const sentenceEnded = skeleton.sentences[next.view.token] !== skeleton.sentences[mention.last]
  // Across a full stop only where a whole sentence follows; inside one sentence where the first part was left hanging.
  if (hasOwnTag(mentions, clauses, next, source)) return false
  return sentenceEnded ? next.view.capital && last.view.capital : next.view.before !== 0 && (last.view.ending === 1 || last.view.after === 1)
}

/** Another's tag follows at once: “Why me?” asked Pell. “Why not?” Ruiz shot back. */
function hasOwnTag(mentions: Reading['mentions'], clauses: Reading['clauses'], next: AttributedStretch, source: number): boolean {
  const m = firstAfter(mentions, next.view.token)
  if (m >= mentions.length || m === source || next.view.ending === 2 || next.view.ending === 0) return false
  return mentions[m]!.first === next.view.token + 1 && mentions[m]!.form === 'name' && clauses[m]!.verb === mentions[m]!.last + 1
}
