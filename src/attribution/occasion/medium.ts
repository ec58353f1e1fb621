import { countBefore } from '../../text/search.ts'
import type { AttributedStretch } from '../rank/stretches.ts'
import type { MediumSense } from '../../languages/language.ts'
import { entityOf } from '../analysis.ts'
import type { Analysis } from '../analysis.ts'
import { Cue } from '../read/known-words.ts'
import type { ProseTokens } from '../read/prose-tokens.ts'
import type { Entity } from '../resolve/entities.ts'
import { sentenceAround, tokenAt } from '../read/prose-tokens.ts'

/** A phrase that says where something was said, with the medium's normal name. UTF-16 offsets. */
interface MediumSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Whether what stands around a noun shows it to be a medium. */
function isMedium(senses: readonly MediumSense[], text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 12)
  const phrase = text.slice(start, end)
  return senses.some(
    (sense) =>
      (sense.before?.test(before) ?? true) &&
      !sense.notBefore?.test(before) &&
      (sense.after?.test(after) ?? true) &&
      !sense.notAfter?.test(after) &&
      !sense.notPhrase?.test(phrase),
  )
}

/** Phrases that name a medium anywhere in the article's prose outside of quotation marks, in order. */
export function findMedia({ tokens }: Analysis): MediumSpan[] {
  const { text, starts, ends, cues, count } = tokens
  const found: MediumSpan[] = []
  const state: Reading = { stretch: 0, platform: null }
  // The phrases are many, and slow to look for: only where the last word of one stands.
  let end = 0
  for (let t = 0; t < count; t++) {
    if (!(cues[t]! & Cue.medium) || ends[t]! <= end) continue
    let start = starts[t]!
    while (start > end && !endsPhrase(text.charCodeAt(start - 1))) start--
    end = ends[t]!
    while (end < text.length && !endsPhrase(text.charCodeAt(end))) end++
    readMedia(tokens, start, end, state, found)
  }
  return found
}

/** Whether no phrase goes on beyond a character: a line break or a full stop. */
const endsPhrase = (code: number): boolean => code === 10 || code === 46

/** How far an article is read for media. */
interface Reading {
  /** The first marked stretch that does not end before. */
  stretch: number
  /** The platform named last. */
  platform: string | null
}

/** Adds the phrases between two offsets to `found`. */
function readMedia(
  { text, stretches, lexicon }: ProseTokens,
  from: number,
  to: number,
  state: Reading,
  found: MediumSpan[],
): void {
  const { phrase, platforms, letterPlatforms, normalNames, singulars, senses, takesUpPlatform, introduces } =
    lexicon.media
  const platformIn = (words: string): string | null => platforms.find((name) => words.includes(name)) ?? null
  const read = text.slice(from, to)
  phrase.lastIndex = 0
  for (let match = phrase.exec(read); match; match = phrase.exec(read)) {
    const start = from + match.index
    const end = start + match[0].length
    while (state.stretch < stretches.length && stretches[state.stretch]!.outerEnd <= start) state.stretch++
    const stretch = stretches[state.stretch]
    if (stretch && stretch.outerStart < end) continue
    const printed = match.slice(1).find((group) => group !== undefined)!
    const named = singulars.get(printed) ?? printed
    const noun = senses.get(named)
    if (noun && !isMedium(noun, text, start, end)) {
      phrase.lastIndex = match.index + 1
      continue
    }
    const known: string | null =
      platforms.includes(named) || letterPlatforms.includes(named)
        ? named
        : named === takesUpPlatform
          ? (platformIn(match[0]) ?? (introduces.test(match[0]) ? null : state.platform))
          : null
    state.platform = known ?? state.platform
    found.push({ start, end, name: known ?? normalNames.get(named) ?? named })
  }
}

const furthestBack = 900

/**
 * The medium of a quotation: named in its own sentence or clause, else the one its speaker was last said to use shortly
 * before.
 */
export function mediumOf(
  analysis: Analysis,
  media: readonly MediumSpan[],
  group: readonly AttributedStretch[],
): MediumSpan | null {
  if (media.length === 0) return null
  const first = group[0]!
  const last = group.at(-1)!
  const [low, high] = sentenceAround(analysis.tokens, first.view.token, last.view.token)
  const [start, end] = [analysis.tokens.starts[low]!, analysis.tokens.ends[high]!]
  const inSentence: MediumSpan[] = []
  for (
    let i = countBefore(media.length, (i) => media[i]!.start < start);
    i < media.length && media[i]!.start < end;
    i++
  )
    if (media[i]!.end <= end) inSentence.push(media[i]!)
  if (inSentence.length)
    return inSentence.reduce((best, medium) => (distance(medium, first) < distance(best, first) ? medium : best))
  const source = first.ranked.mention
  if (source === null) return null
  const entity = entityOf(analysis, source)
  if (!entity) return null
  for (let i = countBefore(media.length, (i) => media[i]!.start < first.stretch.start) - 1; i >= 0; i--) {
    const medium = media[i]!
    if (first.stretch.start - medium.start > furthestBack) return null
    if (speaksThrough(analysis, medium, entity)) return medium
  }
  return null
}

const reach = 120

/**
 * Whether a mention of the entity stands near a medium, in its sentence; or in the next of its paragraph, where nobody
 * else is mentioned before.
 */
function speaksThrough(analysis: Analysis, medium: MediumSpan, who: Entity): boolean {
  const { tokens, mentions, clauses } = analysis
  const start = (m: number): number => tokens.starts[mentions[m]!.first]!
  const at = tokenAt(tokens, medium.start)
  if (!isUsed(tokens, medium)) return false
  let another = false
  for (
    let m = countBefore(mentions.length, (m) => start(m) <= medium.start - reach);
    m < mentions.length && start(m) < medium.start + reach;
    m++
  ) {
    const token = mentions[m]!.first
    const beyond = tokens.sentences[token]! - tokens.sentences[at]!
    if (beyond < 0 || tokens.paragraphs[token] !== tokens.paragraphs[at]) continue
    const entity = entityOf(analysis, m)
    if (entity === who && !clauses[m]!.object) return beyond === 0 || (beyond === 1 && !another)
    another ||= entity?.being === 'person'
  }
  return false
}

/**
 * Whether somebody is said to use the medium, rather than to speak of it: in a letter, on Facebook, issued a statement,
 * his speech; not: left the debate.
 */
const isUsed = ({ text, lexicon: { media } }: ProseTokens, { start, end }: MediumSpan): boolean =>
  media.usedPhrase.test(text.slice(start, end)) || media.usedAfter.test(text.slice(Math.max(0, start - 30), start))

const distance = (medium: MediumSpan, { stretch }: AttributedStretch): number =>
  Math.min(Math.abs(medium.start - stretch.end), Math.abs(stretch.start - medium.end))
