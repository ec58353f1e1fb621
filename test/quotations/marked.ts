import { findMarkedStretches, type MarkedStretch } from '../../src/quotations/find-marked-stretches.ts'

/**
 * The stretches of a text in a form to compare by eye: the words in brackets, `…` unclosed, `+` going on
 * with the one before, `2` secondary, nested ones in parentheses after them.
 */
export function marked(text: string): string[] {
  return findMarkedStretches(text).map((stretch) => show(text, stretch))
}

function show(text: string, { start, end, unclosed, continues, secondary, nested }: MarkedStretch): string {
  const inner = nested.map((stretch) => show(text, stretch)).join(' ')
  return `${continues ? '+' : ''}[${text.slice(start, end)}]${unclosed ? '…' : ''}${secondary ? '2' : ''}${inner === '' ? '' : ` (${inner})`}`
}
