import { paragraphsOf } from '../text/paragraphs.ts'
import { findMarkedStretches } from './find-marked-stretches.ts'
import type { MarkedStretch } from './find-marked-stretches.ts'
import type { Span } from '../text/span.ts'
import { paragraphRoles } from './boilerplate.ts'

/** A marked stretch of the article's own prose. */
export interface QuotationStretch extends MarkedStretch {
  /** The same words stand in marks elsewhere in the article. */
  readonly repeated: boolean
  /** Words inside, counted up to 200 characters. */
  readonly words: number
}

/** An article's own prose as the page holds it. Offsets are UTF-16 code units. */
export interface Prose {
  /** The marked stretches of the body, in order. */
  readonly stretches: readonly QuotationStretch[]
  /** Headlines, bylines, repeats and boilerplate, in order: nothing in them is the article's own prose. */
  readonly asides: readonly Span[]
}

/**
 * Finds the marked stretches of an article's body. A quotation goes on across whatever the page puts between two of its
 * paragraphs.
 */
export function findProse(text: string, title?: string): Prose {
  const paragraphs = paragraphsOf(text)
  const roles = paragraphRoles(text, paragraphs, title)
  const stretches = findMarkedStretches(
    text,
    paragraphs.filter((_, p) => roles[p] === 'body'),
  )
  const asides = paragraphs.filter((_, p) => roles[p] !== 'body')
  const beginnings = stretches.map((stretch) =>
    text
      .slice(stretch.start, Math.min(stretch.end, stretch.start + 200))
      .toLowerCase()
      .replace(/[\s.,;!?]+$/, ''),
  )
  const counts = new Map<string, number>()
  for (const beginning of beginnings) counts.set(beginning, (counts.get(beginning) ?? 0) + 1)
  return {
    asides,
    stretches: stretches.map((stretch, q) => ({
      ...stretch,
      repeated: counts.get(beginnings[q]!)! > 1,
      words: beginnings[q]!.split(/\s+/).length,
    })),
  }
}
