import type { WordingsTable } from '../../database/schema/index.ts'
import { foldText } from '../../text/fold.ts'
import type { FoldedText } from '../../text/fold.ts'
import { wordingId } from '../ids.ts'

/** The row of a printed text. */
export function wordingOf(text: string, folded: FoldedText = foldText(text)): WordingsTable {
  return { id: wordingId(text), text, folded: folded.units.map(({ key }) => key).join(' '), words: folded.units.length }
}
