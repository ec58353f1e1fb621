import { plainMarkClass } from '../../text/marks.ts'
import type { FoldedText } from '../../text/fold.ts'
import type { Change } from './segments.ts'
import { isContent } from '../wordings/weights.ts'
import { isNegation, isNumber } from '../wordings/weighty.ts'

/** Which weighty kinds of word are in only one of two half-open ranges of words. */
export function changesBetween(
  a: FoldedText,
  fromA: number,
  toA: number,
  b: FoldedText,
  fromB: number,
  toB: number,
): Change[] {
  const left = weightyWords(a, fromA, toA)
  const right = weightyWords(b, fromB, toB)
  const found = new Set<Change>()
  for (const [one, two] of [
    [left, right],
    [right, left],
  ] as const) {
    const rest = two.map(({ key }) => key)
    for (const { key, change } of one) {
      const at = rest.indexOf(key)
      if (at >= 0) rest.splice(at, 1)
      else found.add(change)
    }
  }
  return (['negation', 'number', 'name'] as const).filter((change) => found.has(change))
}

function weightyWords(text: FoldedText, from: number, to: number): { key: string; change: Change }[] {
  return text.units
    .filter(({ first, last }) => first >= from && last < to)
    .flatMap(({ key, first }) => {
      const change = isNegation(key) ? 'negation' : isNumber(key) ? 'number' : isName(text, first, key) ? 'name' : null
      return change ? [{ key, change }] : []
    })
}

/** A sentence or a quotation begins after it. */
const beginsSentence = new RegExp(`[.!?:…${plainMarkClass}]`, 'u')

/** Capitalised although no sentence begins there. */
function isName(text: FoldedText, word: number, key: string): boolean {
  const { text: printed, start } = text.words[word]!
  if (!/^\p{Lu}/u.test(printed) || !isContent(key) || word === 0) return false
  const between = Array.from(text.text)
    .slice(text.words[word - 1]!.end, start)
    .join('')
  return !beginsSentence.test(between)
}
