import type { Printing } from '../../../src/variants/index.ts'

export const bridge = 'We lost the upper bridge in the flood, and the council will rebuild it in stone.'
export const ferries = 'The granite ferries will carry everybody until the autumn rains.'
export const thanks = 'I thank the engineers who slept on the dam.'

export interface Printed extends Printing {
  readonly quote: string
  readonly speaker: string | null
}

let count = 0
/** One quotation as an article prints it. */
export const print = (
  article: string,
  place: number,
  quote: string,
  text: string,
  more: Partial<Printed> = {},
): Printed => ({
  id: `p${++count}`,
  quote,
  text,
  speaker: 'mara-dole',
  parts: 1,
  fragment: false,
  medium: null,
  article,
  place,
  day: '2031-05-04',
  ...more,
})
export const post = { medium: 'Town Board' }
