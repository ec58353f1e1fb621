import type { Span, TextSpan } from '../../text/span.ts'
import { foldProse } from './prose.ts'
import type { FoldedProse, ProseUnit } from './prose.ts'
import { indexWordings, isCapitalised, longRun, runAt, shortRun } from './known-wordings.ts'
import type { KnownWording, WordingIndex } from './known-wordings.ts'
import { isRare, weightOf } from '../wordings/weights.ts'

/**
 * Known words printed without marks. The span counts code points in the article's text; `text` is what stands there.
 */
export interface UnmarkedRun extends TextSpan {
  /** Whose words these are: the id of the fullest known wording that has them. */
  readonly id: string
  /**
   * The other ids that have just as many of these words. Where there are any, the run alone does not show which it
   * belongs to.
   */
  readonly alsoIn: readonly string[]
  /** 0.5 to 1: how unlikely it is that the run is there by chance. */
  readonly score: number
  /** Its length in printed words. */
  readonly words: number
  /** Where the same words stand in the known wording. */
  readonly base: TextSpan
}

/**
 * The evidence that makes a run somebody's words rather than anybody's: the summed weight of its words, and a bonus for
 * each word past the fifth and for a run that has the whole of what is known. Chosen so that nothing is found between
 * articles on different events.
 */
const leastEvidence = 3.2
const perWord = 0.2
const whole = 0.3
/** A word of the article's own subject, or a name, is weak evidence: any article on the event has it. */
const subjectWeight = 0.5
const nameWeight = 0.3
/** A run does not reach into the next sentence by fewer words than this. */
const shortEdge = 3
/** Two runs of one wording are joined when at most this many words lie between them on either side. */
const mostBetween = 2

/**
 * Finds known words that an article prints as its own, without quotation marks. Runs come longest first and do not
 * overlap.
 *
 * A run is at least five words, or four rare ones, that a known wording has in the same order. Phrases that anybody
 * uses, names, and the vocabulary of the article's own subject are not runs. Linear in the text's length; the order of
 * the known wordings does not matter.
 * @param leaveOut stretches that are not the article's own prose: quoted stretches, headlines, boilerplate; in code
 * points
 */
export function findUnmarkedIn(index: WordingIndex, text: string, leaveOut: readonly Span[] = []): UnmarkedRun[] {
  return index.known.length === 0 ? [] : findInProse(index, foldProse(text, leaveOut))
}

/** As `findUnmarked`, in prose that is folded already. */
export function findUnmarkedInProse(known: Iterable<KnownWording>, prose: FoldedProse): UnmarkedRun[] {
  return findInProse(indexWordings(known), prose)
}

function findInProse(index: WordingIndex, prose: FoldedProse): UnmarkedRun[] {
  const runs = joined(
    prose,
    sharedRuns(index, prose).flatMap((run) => withoutShortEdges(prose, run) ?? []),
  )
  const subject = wordsOutside(prose, runs)
  const weighed = runs
    .map((run) => ({ ...run, ...weigh(index, prose, run, subject) }))
    .filter(({ evidence }) => evidence >= leastEvidence)
    .sort((a, b) => b.words - a.words || b.evidence - a.evidence || a.start - b.start || a.known - b.known)
  const alike = Map.groupBy(weighed, placeOf)
  return apart(weighed).map((run) => describe(index, prose, run, alike.get(placeOf(run))!))
}

/** As `findUnmarkedIn`, for known wordings that are looked for in one article only. */
export function findUnmarked(
  known: Iterable<KnownWording>,
  text: string,
  leaveOut: readonly Span[] = [],
): UnmarkedRun[] {
  return findUnmarkedIn(indexWordings(known), text, leaveOut)
}

/** A half-open range of units of the prose that a known wording has from unit `at` up to `atEnd`. */
interface Run extends Span {
  readonly known: number
  readonly at: number
  readonly atEnd: number
  /** How many units in it the wording does not have. */
  readonly replaced: number
}

/**
 * The longest runs of equal words through every place in the index. A place inside a run of the same wording that was
 * found before is skipped: a longer run through it is found again where the first one ends.
 */
function sharedRuns(index: WordingIndex, { units }: FoldedProse): Run[] {
  const numbers = Int32Array.from(units, (unit) => (unit ? (index.vocabulary.get(unit.key) ?? -1) : -1))
  const runs: Run[] = []
  const walkedTo = new Map<number, number>()
  let length = 0
  for (let end = 1; end <= numbers.length; end++) {
    length = numbers[end - 1]! < 0 ? 0 : length + 1
    for (const size of [shortRun, longRun]) {
      if (length < size) continue
      for (const { known, at } of index.places.get(runAt(numbers, end - size, size)) ?? []) {
        if ((walkedTo.get(known) ?? 0) >= end) continue
        const run = widen(numbers, index.known[known]!.keys, {
          known,
          start: end - size,
          end,
          at,
          atEnd: at + size,
          replaced: 0,
        })
        walkedTo.set(known, run.end)
        runs.push(run)
      }
    }
  }
  return runs
}

function widen(numbers: Int32Array, keys: Int32Array, { known, start, end, at, atEnd, replaced }: Run): Run {
  while (start > 0 && at > 0 && numbers[start - 1] === keys[at - 1]) {
    start--
    at--
  }
  while (end < numbers.length && atEnd < keys.length && numbers[end] === keys[atEnd]) {
    end++
    atEnd++
  }
  return { known, start, end, at, atEnd, replaced }
}

/** Cuts off a word or two of the sentence before or after; null where too little is left. */
function withoutShortEdges({ units }: FoldedProse, run: Run): Run | null {
  let { start, end, at, atEnd } = run
  for (let i = start + shortEdge - 1; i > start; i--) {
    if (!units[i]?.opensSentence) continue
    at += i - start
    start = i
  }
  for (let i = Math.max(start + 1, end - shortEdge + 1); i < end; i++) {
    if (!units[i]?.opensSentence) continue
    atEnd -= end - i
    end = i
  }
  return end - start >= shortRun ? { ...run, start, end, at, atEnd } : null
}

/** Joins runs that follow each other closely both in the article and in the wording: a word between was exchanged. */
function joined({ units }: FoldedProse, runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of [...runs].sort((a, b) => a.known - b.known || a.start - b.start || a.at - b.at)) {
    const last = all.at(-1)
    const follows = last && last.known === run.known && run.start >= last.end && run.at >= last.atEnd
    if (
      follows &&
      run.start - last.end <= mostBetween &&
      run.at - last.atEnd <= mostBetween &&
      runsOn(units.slice(last.end, run.start + 1))
    ) {
      all[all.length - 1] = { ...last, end: run.end, atEnd: run.atEnd, replaced: last.replaced + run.start - last.end }
    } else all.push(run)
  }
  return all
}

const runsOn = (units: FoldedProse['units']): boolean => units.every((unit) => unit !== null && !unit.opensSentence)

/** The words that the article uses outside any run: its subject. */
function wordsOutside({ units }: FoldedProse, runs: readonly Run[]): Set<string> {
  const inside = new Uint8Array(units.length)
  for (const { start, end } of runs) inside.fill(1, start, end)
  return new Set(units.flatMap((unit, i) => (unit && inside[i] === 0 ? unit.key : [])))
}

interface WeighedRun extends Run {
  readonly words: number
  readonly evidence: number
}

function weigh(
  index: WordingIndex,
  { units }: FoldedProse,
  run: Run,
  subject: ReadonlySet<string>,
): { words: number; evidence: number } {
  const perPrinted = new Map<number, number>()
  for (let i = run.start; i < run.end; i++) {
    const unit = units[i]
    if (!unit) continue
    const sum = (perPrinted.get(unit.first.start) ?? 0) + weightIn(index, unit, subject)
    perPrinted.set(unit.first.start, Math.min(1, sum))
  }
  const words = perPrinted.size
  const all = run.atEnd - run.at === index.known[run.known]!.keys.length
  const evidence =
    [...perPrinted.values()].reduce((sum, weight) => sum + weight, 0) -
    run.replaced +
    perWord * (words - longRun) +
    (all ? whole : 0)
  return { words, evidence }
}

function weightIn(
  { vocabulary, uncapitalised }: WordingIndex,
  { key, first, opensSentence }: ProseUnit,
  subject: ReadonlySet<string>,
): number {
  if (!isRare(key)) return weightOf(key)
  const number = vocabulary.get(key)
  if (!opensSentence && isCapitalised(first.text) && number !== undefined && !uncapitalised.has(number))
    return nameWeight
  return subject.has(key) ? subjectWeight : weightOf(key)
}

/** Of runs that overlap, the first only. */
function apart(runs: readonly WeighedRun[]): WeighedRun[] {
  const taken: WeighedRun[] = []
  const covered = new Set<number>()
  for (const run of runs) {
    // A run that overlaps a longer one has an end in it.
    if (covered.has(run.start) || covered.has(run.end - 1)) continue
    for (let i = run.start; i < run.end; i++) covered.add(i)
    taken.push(run)
  }
  return taken
}

const placeOf = ({ start, end }: Run): string => `${start} ${end}`

/** @param alike the runs of any wording at the same place */
function describe(index: WordingIndex, prose: FoldedProse, run: WeighedRun, alike: readonly WeighedRun[]): UnmarkedRun {
  const { wording, ids } = index.known[run.known]!
  const start = prose.units[run.start]!.first.start
  const end = prose.units[run.end - 1]!.last.end
  const baseStart = wording.words[wording.units[run.at]!.first]!.start
  const baseEnd = wording.words[wording.units[run.atEnd - 1]!.last]!.end
  const [id] = ids as [string]
  const others = alike.flatMap(({ known }) => index.known[known]!.ids)
  return {
    start,
    end,
    text: prose.slice(start, end),
    id,
    alsoIn: [...new Set(others)].filter((other) => other !== id).sort(),
    score: Math.round(1e4 / (1 + Math.exp(-2 * (run.evidence - leastEvidence)))) / 1e4,
    words: run.words,
    base: { start: baseStart, end: baseEnd, text: Array.from(wording.text).slice(baseStart, baseEnd).join('') },
  }
}
