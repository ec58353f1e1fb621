import { paragraphsOf } from '../text/paragraphs.ts'
import { findMarkedStretches } from './find-marked-stretches.ts'
import type { MarkedStretch } from './find-marked-stretches.ts'
import { paragraphRoles } from './furniture.ts'

/** A marked stretch of the article's own prose. */
export interface QuotationStretch extends MarkedStretch {
  /** The same words stand in marks elsewhere in the article. */
  readonly repeated: boolean
  /** Words inside, counted up to 200 characters. */
  readonly words: number
}

/**
 * The marked stretches of an article's body, page furniture, headlines and repeats left out. Offsets are UTF-16 code units.
 * A quotation goes on across whatever the page puts between two of its paragraphs.
 */
export function stretchesOf(text: string, title?: string): QuotationStretch[] {
  const paragraphs = paragraphsOf(text)
  const roles = paragraphRoles(text, paragraphs, title)
  const stretches = findMarkedStretches(text, paragraphs.filter((_, p) => roles[p] === 'body'))
  const beginnings = stretches.map((stretch) => text.slice(stretch.start, Math.min(stretch.end, stretch.start + 200)).toLowerCase().replace(/[\s.,;!?]+$/, ''))
  const counts = new Map<string, number>()
  for (const beginning of beginnings) counts.set(beginning, (counts.get(beginning) ?? 0) + 1)
  return stretches.map((stretch, q) => ({ ...stretch, repeated: counts.get(beginnings[q]!)! > 1, words: beginnings[q]!.split(/\s+/).length }))
}
