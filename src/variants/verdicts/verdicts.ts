import { foldText } from '../../text/fold.ts'
import type { FoldedText } from '../../text/fold.ts'
import { isColloquial } from '../../text/spelling.ts'
import { compareWithBase } from '../compare/with-base.ts'
import { fidelities, fidelityOf } from '../compare/segments.ts'
import type { DifferenceKind, Fidelity, Segment } from '../compare/segments.ts'
import { numberWitnesses } from './witnesses.ts'
import type { Source } from './witnesses.ts'

/**
 * What the evidence lets one say of a printing: how faithful it is, or that it `differs` from another where nothing
 * tells which of the two is right. Only who stands alone against more witnesses, or against a given text, is `altered`.
 */
export type Verdict = Fidelity | 'differs'

/** From the most to the least faithful. */
export const verdicts = [
  ...fidelities.filter((one) => one !== 'altered'),
  'differs',
  'altered',
] as const satisfies readonly Verdict[]

/** One printing of a quote, as evidence. */
export interface Testimony extends Source {
  readonly wording: FoldedText
  /** Its words lie beyond the base. */
  readonly isBeyond?: boolean
  /** Whether it counts as a witness: printed in quotation marks. */
  readonly testifies: boolean
}

/**
 * The verdict on each printing of a quote.
 *
 * Where printings have other words at a place of the base, each witness has one vote there. The words that most
 * witnesses print are right, or those of a given text; whoever prints others is `altered`. With even votes, a form of
 * speech ("gonna") is right, since an editor writes it out; otherwise all of them `differ`, the base too. The order of
 * the printings does not matter.
 * @param given an authoritative text that has the words of the quote; null where there is none
 */
export function judgePrintings(
  base: FoldedText,
  printings: readonly Testimony[],
  given: FoldedText | null = null,
): Verdict[] {
  const compared = new Map<string, Compared>()
  const compare = ({ wording, isBeyond = false }: Testimony): Compared => {
    const known = compared.get(wording.text) ?? comparedWith(base, wording, isBeyond)
    compared.set(wording.text, known)
    return known
  }
  const each = printings.map(compare)
  const places = placesOf(each)
  if (places.length === 0) return each.map(({ rest }) => rest)
  const witnesses = numberWitnesses(printings)
  const official = given && comparedWith(base, given)
  const outcomes = places.map((place) => {
    const readings = each.map((one) => readingAt(one, place))
    const printed = official ? readingAt(official, place) : null
    return { readings, right: printed?.key ?? likeliest(votesFor(readings, printings, witnesses)) }
  })
  return each.map(({ rest }, i): Verdict => {
    const found = outcomes.flatMap(({ readings, right }): Verdict[] => {
      const reading = readings[i]
      return !reading || reading.key === right ? [] : [right === null ? 'differs' : 'altered']
    })
    return gravest([rest, ...found])
  })
}

/** A wording beside the base. */
interface Compared {
  readonly segments: readonly Segment[]
  /** How faithful it is apart from the places where its words are others. */
  readonly rest: Fidelity
}

function comparedWith(base: FoldedText, wording: FoldedText, isBeyond = false): Compared {
  const segments = compareWithBase(base, wording, isBeyond ? 'after' : 'within')
  const rest = segments.flatMap((segment): DifferenceKind[] =>
    segment.kind === 'same' || isDisputed(segment) ? [] : [segment.kind],
  )
  return { segments, rest: fidelityOf(rest) }
}

const exchanged: ReadonlySet<Segment['kind']> = new Set(['substitution', 'addition', 'transposition'])
const sameWords: ReadonlySet<Segment['kind']> = new Set(['same', 'marks', 'case', 'punctuation', 'spelling'])

/** Whether one of two prints must be wrong here: words are others, or a "not" or a number is missing in silence. */
const isDisputed = ({ kind, changes }: Segment): boolean =>
  exchanged.has(kind) || (kind === 'unmarked-omission' && changes.some((change) => change !== 'name'))

/** A closed range of code points of the base. */
interface Place {
  readonly start: number
  end: number
}

/** Where any printing disputes the words of the base. */
function placesOf(compared: readonly Compared[]): Place[] {
  const disputed = compared
    .flatMap(({ segments }) => segments.filter(isDisputed).map(({ base }) => base))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const places: Place[] = []
  for (const { start, end } of disputed) {
    const last = places.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  return places
}

/** What a printing has at a place. */
interface Reading {
  /** Equal for the same words; "" for those of the base. */
  readonly key: string
  /** It has a form of speech that an editor would write out. */
  readonly colloquial: boolean
}

/** Null where the printing does not have the place. */
function readingAt({ segments }: Compared, { start, end }: Place): Reading | null {
  const here = segments.filter(({ base }) => base.start <= end && base.end >= start)
  const disputed = here.filter(isDisputed)
  if (disputed.length > 0)
    return {
      key: disputed.map(({ base, other }) => `${base.start} ${base.end} ${folded(other.text)}`).join('\n'),
      colloquial: disputed.some(({ other }) => isColloquial(other.text)),
    }
  const printed = here.filter(({ kind }) => sameWords.has(kind))
  const hasAll = printed.some(({ base }) => base.start <= start) && printed.some(({ base }) => base.end >= end)
  const words = printed.map(({ base }) => base.text.slice(Math.max(0, start - base.start), end - base.start))
  return hasAll ? { key: '', colloquial: words.some(isColloquial) } : null
}

const folded = (text: string): string =>
  foldText(text)
    .units.map(({ key }) => key)
    .join(' ')

interface Vote extends Reading {
  readonly count: number
}

/** The readings of the witnesses, each with how many have it. Who prints several has the one that most outlets print. */
function votesFor(
  readings: readonly (Reading | null)[],
  printings: readonly Testimony[],
  witnesses: readonly number[],
): Vote[] {
  const testified = readings.flatMap((reading, i) =>
    reading && printings[i]!.testifies ? [{ reading, outlet: printings[i]!.outlet, witness: witnesses[i]! }] : [],
  )
  const byWitness = Map.groupBy(testified, ({ witness }) => witness)
  const voted = [...byWitness.values()].flatMap((own) => {
    const byReading = Map.groupBy(own, ({ reading }) => reading.key)
    const said = Array.from(byReading.values(), (some) => ({
      ...some[0]!.reading,
      count: new Set(some.map(({ outlet }) => outlet)).size,
    }))
    const [vote, another] = commonest(said)
    return another ? [] : vote!
  })
  return Array.from(Map.groupBy(voted, ({ key }) => key).values(), (same) => ({ ...same[0]!, count: same.length }))
}

/** The key of the reading that is right; null where nothing tells. */
function likeliest(votes: readonly Vote[]): string | null {
  const most = commonest(votes)
  const spoken = most.filter(({ colloquial }) => colloquial)
  const [right, another] = most.length > 1 ? spoken : most
  return right && !another ? right.key : null
}

/** Those that have the most votes. */
function commonest(votes: readonly Vote[]): readonly Vote[] {
  const most = Math.max(...votes.map(({ count }) => count))
  return votes.filter(({ count }) => count === most)
}

const gravest = (found: readonly Verdict[]): Verdict =>
  verdicts[Math.max(...found.map((one) => verdicts.indexOf(one)))]!
