/**
 * Chooses the weights by which wordings of one quote are told, on a corpus with labelled clusters, and prints them with
 * the figures that they reach in cross-validation by event: each part of the events with weights chosen on the others.
 *
 *     npm run train:links -- CORPUS_DIR
 *
 * The weights are few and readable, so they are copied into `src/variants/match/odds.ts` by hand. Deterministic.
 */
import { basename } from 'node:path'
import { readLabelledArticles } from '../src/articles/labelled.ts'
import { figures } from '../src/evaluation/figures.ts'
import { judge } from '../src/evaluation/judge.ts'
import type { ReadArticle } from '../src/evaluation/labels.ts'
import { linksOf, quotesOf } from '../src/evaluation/links.ts'
import { extract } from '../src/extract.ts'
import { matchWeights } from '../src/variants/index.ts'
import type { MatchWeights } from '../src/variants/index.ts'
import { runTraining } from './run-training.ts'

const folds = 10
/** A false link is worse than a missed one: below this precision, it is precision that counts. */
const leastPrecision = 0.96

/** How far each weight is moved at a time. What labels on one event cannot show is left alone. */
const steps: Partial<Record<keyof MatchWeights, number>> = {
  base: 0.2,
  shared: 0.2,
  whole: 0.3,
  unlike: 1,
  dovetail: 0.7,
  skipped: 0.1,
  sameSpeaker: 0.3,
  differentSpeaker: 0.5,
  unknownSpeaker: 0.3,
  sameEvent: 0.5,
}
/** Each step away from the weights at hand has to gain so much: labels are few, and the weights serve other texts, too. */
const costOfStep = 0.0015
/** Weights count with those that demand a little more and a little less, so that none is chosen at the edge of a fall. */
const shifts = [-0.2, 0, 0.2]

interface Counts {
  readonly right: number
  readonly spurious: number
  readonly missed: number
}

async function main(folder: string): Promise<void> {
  const read = (await readLabelledArticles(folder)).map((article): ReadArticle => {
    const { text, title, language } = article
    return {
      article,
      quotations: extract(text, { ...(title ? { title } : {}), language: language ?? 'en' }).quotations,
    }
  })
  const judged = read.map(judge)
  const events = [...new Set(read.map(({ article }) => article.event))].sort()
  const known = new Map<string, Map<string | null, Counts>>()
  /** The links of each event that weights find. */
  const linksWith = (weights: MatchWeights): Map<string | null, Counts> => {
    const key = JSON.stringify(weights)
    const counts = known.get(key) ?? new Map<string | null, Counts>()
    if (known.has(key)) return counts
    for (const [event, links] of Map.groupBy(
      linksOf(judged, quotesOf(read, weights)).links,
      ({ a }) => a.article.event,
    )) {
      const count = (outcome: string): number => links.filter((link) => link.outcome === outcome).length
      counts.set(event, { right: count('right'), spurious: count('spurious'), missed: count('missed') })
    }
    known.set(key, counts)
    return counts
  }
  const figuresOn = (some: readonly (string | null)[], weights: MatchWeights) =>
    figuresOf(some.flatMap((event) => linksWith(weights).get(event) ?? []))
  const worth = (some: readonly (string | null)[], weights: MatchWeights): number => {
    const reached = shifts.map((shift) => figuresOn(some, { ...weights, base: rounded(weights.base + shift) }))
    const value = reached.reduce((sum, { f1, precision }) => sum + f1 - Math.max(0, leastPrecision - precision), 0)
    return value / shifts.length - costOfStep * stepsTo(weights)
  }
  const choose = (some: readonly (string | null)[]): MatchWeights => {
    let best = matchWeights
    for (let next: MatchWeights | undefined = best; next;) {
      best = next
      const neighbours = neighboursOf(best).map((weights) => ({ weights, value: worth(some, weights) }))
      const first = neighbours.reduce((a, b) => (b.value > a.value ? b : a))
      next = first.value > worth(some, best) ? first.weights : undefined
    }
    return best
  }
  const held = Array.from({ length: folds }, (_, fold) => events.filter((_, place) => place % folds === fold))
  const counts = held.flatMap((some) => {
    const weights = choose(events.filter((event) => !some.includes(event)))
    return some.flatMap((event) => linksWith(weights).get(event) ?? [])
  })
  const weights = choose(events)
  const outcome = {
    corpus: basename(folder),
    folds,
    crossValidated: figuresOf(counts),
    now: figuresOn(events, matchWeights),
    chosen: figuresOn(events, weights),
    weights,
  }
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
}

function figuresOf(counts: readonly Counts[]) {
  const sum = (of: keyof Counts): number => counts.reduce((total, one) => total + one[of], 0)
  const right = sum('right')
  return figures(right, right + sum('spurious'), right + sum('missed'))
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100

/** The weights one step away. */
const neighboursOf = (weights: MatchWeights): MatchWeights[] =>
  Object.entries(steps).flatMap(([name, step]) =>
    [step, -step].map((by) => ({ ...weights, [name]: rounded(weights[name as keyof MatchWeights] + by) })),
  )

const stepsTo = (weights: MatchWeights): number =>
  Object.entries(steps).reduce((sum, [name, step]) => {
    const weight = name as keyof MatchWeights
    return sum + Math.abs(weights[weight] - matchWeights[weight]) / step
  }, 0)

await runTraining('train:links', main)
