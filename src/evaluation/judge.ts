import type { Span } from '../text/span.ts'
import type { Outcome } from './figures.ts'
import type { Label, ReadArticle } from './labels.ts'
import { isNamed, sameSpeaker } from '../names/index.ts'
import type { Quotation } from '../extract.ts'

/** A part of a marked quotation that extraction found. */
interface Found {
  readonly part: Span
  readonly quotation: Quotation
}

/**
 * A label with what was found there, and whether that is right. An outcome is null where the label asks for nothing.
 */
export interface Judged {
  readonly label: Label
  readonly found: Found | null
  readonly detection: Outcome | null
  readonly speaker: Outcome | null
  readonly source: Outcome | null
}

export interface JudgedArticle extends ReadArticle {
  readonly judged: readonly Judged[]
  /** What was found where there is no label. */
  readonly unlabelled: readonly Found[]
}

/** Label and part are one stretch if they share this much of each. */
const sameStretch = 0.8

/** Compares what was found in an article with its labels. */
export function judge(read: ReadArticle): JudgedArticle {
  const parts = read.quotations
    .filter(({ marked }) => marked)
    .flatMap((quotation) => quotation.parts.map((part): Found => ({ part, quotation })))
  const judged = read.article.labels.map((label) =>
    judgeLabel(label, parts.find(({ part }) => isSameStretch(label, part)) ?? null),
  )
  const used = new Set(judged.map(({ found }) => found))
  return { ...read, judged, unlabelled: parts.filter((part) => !used.has(part)) }
}

function isSameStretch(label: Span, part: Span): boolean {
  const shared = overlap(label, part)
  return (
    shared > 0 && shared >= sameStretch * (label.end - label.start) && shared >= sameStretch * (part.end - part.start)
  )
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function judgeLabel(label: Label, found: Found | null): Judged {
  const quotation = found?.quotation
  if (!label.speech)
    return {
      label,
      found,
      detection: found && 'spurious',
      speaker: quotation?.speaker ? 'spurious' : null,
      source: null,
    }
  return {
    label,
    found,
    detection: found ? 'right' : 'missed',
    speaker: judgeSpeaker(label, quotation),
    source: judgeSource(label, quotation),
  }
}

function judgeSpeaker({ speaker }: Label, quotation?: Quotation): Outcome | null {
  if (speaker === null || !isNamed(speaker)) return null
  if (!quotation?.speaker) return 'missed'
  return sameSpeaker(speaker, quotation.speaker.name) ? 'right' : 'wrong'
}

/** Right where the source found overlaps any of the labelled phrases. */
function judgeSource({ sources }: Label, quotation?: Quotation): Outcome | null {
  if (sources.length === 0) return null
  const source = quotation?.source
  if (!source) return 'missed'
  return sources.some((labelled) => overlap(labelled, source) > 0) ? 'right' : 'wrong'
}
