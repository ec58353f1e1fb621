import { foldText } from '../../text/fold.ts'
import type { FoldedText } from '../../text/fold.ts'
import { isMasked } from '../../text/spelling.ts'
import { weightOfAll } from './weights.ts'

/** A wording folded once, to be compared many times. */
export interface Wording extends FoldedText {
  /**
   * How much it says: the summed weight of its words. What an editor put in weighs nothing, and each mark of editing
   * takes a little away, so that of two equally full wordings the less edited one is the heavier.
   */
  readonly weight: number
  /**
   * Equal for two wordings that no comparison can distinguish: the folded words, with the ellipses and brackets between
   * them.
   */
  readonly identity: string
}

/** Folds a wording for `matchWordings`. */
export function prepareWording(text: string): Wording {
  const folded = foldText(text)
  return { ...folded, weight: spokenWeight(folded), identity: identityOf(folded) }
}

const weightOfEdit = 0.1

/** Whether an outlet hides or changes letters of a word: f---ing, [W]e. */
const isEdited = (printed: string): boolean => printed.startsWith('[') || isMasked(printed)

function spokenWeight({ words, units }: FoldedText): number {
  const edits = words.filter(
    ({ bracketed, text }, i) => (bracketed && !words[i - 1]?.bracketed) || isEdited(text),
  ).length
  const spoken = units.filter(({ first }) => !words[first]!.bracketed)
  return Math.max(0, weightOfAll(spoken) - weightOfEdit * edits)
}

function identityOf({ words, units }: FoldedText): string {
  return units
    .map(({ key, first, last }) => {
      const { afterEllipsis, bracketed, text } = words[first]!
      const edited = isEdited(text) ? '*' : ''
      return `${afterEllipsis ? '…' : ''}${bracketed ? '[' : ''}${edited}${key}${words[last]!.bracketed ? ']' : ''}`
    })
    .join(' ')
}
