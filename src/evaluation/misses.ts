import type { Span } from '../text/span.ts'
import type { Judged, JudgedArticle } from './judge.ts'
import type { LabelledArticle } from './labels.ts'
import type { Links } from './links.ts'

/** The ways in which an answer can differ from the labels, with their names for readers. */
export const missKinds = {
  missed: 'quotations not found',
  'not-speech': 'taken for speech',
  unlabelled: 'found where nothing is labelled',
  speaker: 'wrong or no speaker',
  source: 'wrong or no source',
  'link-missed': 'not linked',
  'link-wrong': 'wrongly linked',
} as const

export type MissKind = keyof typeof missKinds

/** One place where the answer differs from the labels. */
export interface Miss {
  readonly kind: MissKind
  readonly article: LabelledArticle
  /** In code points of the article's text. */
  readonly at: Span
  /** What the labels say; null where they have nothing. For a link, the other quotation. */
  readonly expected: string | null
  /** What was found; null where nothing was. */
  readonly found: string | null
  /** The rule that attributed what was found, with its confidence. */
  readonly rule: { readonly name: string; readonly confidence: number } | null
}

/** All misses: those of each article in the order of its text, then the links. */
export function missesOf(articles: readonly JudgedArticle[], links: Links | null): Miss[] {
  return [
    ...articles.flatMap(missesIn),
    ...(links?.links ?? [])
      .filter(({ outcome }) => outcome !== 'right')
      .map(({ a, b, outcome }): Miss => {
        const [kind, expected, found] =
          outcome === 'missed'
            ? (['link-missed', b.judged.label.text, null] as const)
            : (['link-wrong', null, b.judged.label.text] as const)
        return { kind, article: a.article, at: a.judged.label, expected, found, rule: null }
      }),
  ]
}

function missesIn({ article, judged, unlabelled }: JudgedArticle): Miss[] {
  const misses = judged.flatMap((one) => kindsOf(one).map((kind) => missAt(kind, article, one)))
  const found = unlabelled.map(({ part, quotation }): Miss => ({
    kind: 'unlabelled',
    article,
    at: part,
    expected: null,
    found: quotation.speaker?.name ?? null,
    rule: ruleOf(quotation),
  }))
  return [...misses, ...found].sort((a, b) => a.at.start - b.at.start)
}

/** What was not found at all has no speaker and no source either: it is one miss. */
function kindsOf({ detection, speaker, source }: Judged): MissKind[] {
  if (detection === 'missed') return ['missed']
  if (detection === 'spurious') return ['not-speech']
  const isMiss = (outcome: string | null): boolean => outcome === 'wrong' || outcome === 'missed'
  return [...(isMiss(speaker) ? ['speaker' as const] : []), ...(isMiss(source) ? ['source' as const] : [])]
}

function missAt(kind: MissKind, article: LabelledArticle, { label, found }: Judged): Miss {
  const quotation = found?.quotation
  const [expected, answer] =
    kind === 'source'
      ? [label.sources.map(({ text }) => text).join(' / '), quotation?.source?.text]
      : [label.speaker, quotation?.speaker?.name]
  return { kind, article, at: label, expected, found: answer ?? null, rule: quotation ? ruleOf(quotation) : null }
}

const ruleOf = ({ rule, confidence }: { rule: string; confidence: number }): Miss['rule'] => ({
  name: rule,
  confidence,
})
