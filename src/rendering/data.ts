import { foldText } from '../text/fold.ts'
import type { Collation } from '../variants/collation/collation.ts'

/** A token as CollateX writes it: `t` as printed, with the space after it; `n` the form by which it is compared. */
interface Token {
  readonly t: string
  readonly n: string
}

/**
 * A collation as the alignment table that CollateX (the edition for Python) writes as JSON: `witnesses` names the rows
 * of `table`, each a list of cells, a cell being its tokens, or null where there are none. The base comes first.
 * CollateX knows no words outside what a witness quotes: they are null, too.
 */
export function renderCollatex({ base, witnesses, rows }: Collation): string {
  const table = [
    rows.map((row) => tokensOf(row.base.text)),
    ...witnesses.map((_, column) => rows.map(({ cells }) => tokensOf(cells[column]!.text))),
  ]
  return `${JSON.stringify({ table, witnesses: distinctNames([base.label, ...witnesses.map(({ label }) => label)]) })}\n`
}

function tokensOf(text: string): Token[] | null {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return words.length === 0
    ? null
    : words.map((word) => ({
        t: `${word} `,
        n:
          foldText(word)
            .units.map(({ key }) => key)
            .join(' ') || word,
      }))
}

/** A name that occurs again gets a number, as witnesses are told apart by their names. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let distinct = name
    for (let number = 2; taken.has(distinct); number++) distinct = `${name} (${number})`
    taken.add(distinct)
    return distinct
  })
}
