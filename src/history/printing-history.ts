import { changesOf } from './revisions.ts'
import type { Edit, Outcome, Revision } from './revisions.ts'
import type { PrintedWords } from './pair-quotations.ts'

/** A quotation in one revision, and how it came from the one before. */
export interface Version<Quotation extends PrintedWords = PrintedWords> {
  /** The index of the revision. */
  readonly revision: number
  /** Null where it is gone. */
  readonly quotation: Quotation | null
  readonly outcome: Outcome
  readonly edits: readonly Edit[]
  /** Whether the revision has a note that the one before has not. */
  readonly noted: boolean
}

/** How an article printed a quotation over its revisions: the first time, and then each change. */
export type PrintingHistory<Quotation extends PrintedWords = PrintedWords> = readonly Version<Quotation>[]

/**
 * How an article's printing of each quotation changed from revision to revision. A history begins where the quotation
 * is first printed and ends with its last change; in the order of the revisions, then of the texts. Pure.
 */
export function printingHistories<Quotation extends PrintedWords>(
  revisions: readonly Revision<Quotation>[],
): PrintingHistory<Quotation>[] {
  const first = revisions[0]
  if (!first) return []
  const begin = (quotation: Quotation, revision: number, noted: boolean): Version<Quotation>[] => [
    { revision, quotation, outcome: 'added', edits: [], noted },
  ]
  let open = new Map(first.quotations.map((quotation) => [quotation, begin(quotation, 0, false)]))
  const histories = [...open.values()]
  revisions.slice(1).forEach((after, i) => {
    const next = new Map<Quotation, Version<Quotation>[]>()
    for (const { before, after: quotation, outcome, edits, noted } of changesOf(revisions[i]!, after)) {
      const history = before ? open.get(before)! : begin(quotation!, i + 1, noted)
      if (!before) histories.push(history)
      else if (outcome !== 'unchanged') history.push({ revision: i + 1, quotation, outcome, edits, noted })
      if (quotation) next.set(quotation, history)
    }
    open = next
  })
  return histories
}
