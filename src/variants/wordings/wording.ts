import { foldText } from '../../text/fold.ts'
import type { FoldedText } from '../../text/fold.ts'
import { weightOfAll } from './weights.ts'

/** A wording folded once, to be compared many times. */
export interface Wording extends FoldedText {
  /** The summed weight of its words: how much it says. */
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
  return { ...folded, weight: weightOfAll(folded.units), identity: identityOf(folded) }
}

function identityOf({ words, units }: FoldedText): string {
  return units
    .map(({ key, first, last }) => {
      const { afterEllipsis, bracketed } = words[first]!
      return `${afterEllipsis ? '…' : ''}${bracketed ? '[' : ''}${key}${words[last]!.bracketed ? ']' : ''}`
    })
    .join(' ')
}
