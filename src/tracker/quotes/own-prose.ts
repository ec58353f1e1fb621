import { LRUCache } from 'lru-cache'
import { cleanArticle, ownProseOf } from '../../extract.ts'
import type { CleanArticle } from '../../extract.ts'
import type { KnownParagraph } from '../../quotations/structure.ts'
import { offsetsOf } from '../../text/offsets.ts'
import type { Span } from '../../text/span.ts'
import { eventWords } from '../../variants/index.ts'
import { pairKey } from '../../variants/clusters/postings.ts'
import type { FoldedProse } from '../../variants/unmarked/prose.ts'
import { runKeysOf } from '../../variants/unmarked/run-keys.ts'
import { isContent } from '../../variants/wordings/weights.ts'
import { textHash } from '../ids.ts'

/** The keys by which an article's prose is found; they can be handed from one thread to another. 32 bits each. */
export interface ProseKeys {
  /** Of its pairs of neighbouring content words, the same as those of utterances. */
  readonly pairs: Int32Array
  /** Of the runs of words by which known wordings are found in it. */
  readonly runs: Int32Array
}

/** What an article says in its own words. */
export interface OwnProse {
  readonly pairs: Int32Array
  readonly runs: ReadonlySet<number>
  /** The rare words by which articles on one event are told. */
  rareWords(): ReadonlySet<number>
  /** The words themselves. */
  words(): ProseWords
}

/** The words of an article's prose, without those in marks, headlines and boilerplate. */
export interface ProseWords {
  /** In code points of the clean text. */
  readonly folded: FoldedProse
  /** Where a stretch of it stands in the text received. Both in code points. */
  toReceived(span: Span): Span
}

/** How many keys, and how many characters of prose, are kept, to bound memory. */
const most = { keys: 4_000_000, characters: 1_000_000 }

const keys = new LRUCache<string, Pick<OwnProse, 'pairs' | 'runs'>>({
  maxSize: most.keys,
  sizeCalculation: ({ pairs, runs }) => pairs.length + runs.size + 1,
})
const words = new LRUCache<string, ProseWords>({ maxSize: most.characters })
const rareWords = new LRUCache<string, ReadonlySet<number>>({
  maxSize: most.keys,
  sizeCalculation: ({ size }) => size + 1,
})

/** A text as it is stored. */
export interface ProseSource {
  readonly text: string
  readonly title: string | null
  /** What a page tells of its paragraphs: JSON. */
  readonly paragraphs: string | null
}

const nameOf = ({ text, title, paragraphs }: ProseSource): string =>
  `${textHash(text)}${title || ''}${paragraphs === null ? '' : `\n${textHash(paragraphs)}`}`

/** Linear in the text's length. An article that was read a moment ago is not read again. */
export function readOwnProse(source: ProseSource): OwnProse {
  const name = nameOf(source)
  const readWords = (): ProseWords => {
    const known = words.get(name) ?? wordsOf(cleanSource(source))
    words.set(name, known, { size: source.text.length + 1 })
    return known
  }
  const readRareWords = (): ReadonlySet<number> => {
    const known = rareWords.get(name) ?? eventWords(readWords().folded.units)
    rareWords.set(name, known)
    return known
  }
  const known = keys.get(name) ?? keep(name, keysOf(readWords().folded))
  return { ...known, words: readWords, rareWords: readRareWords }
}

/** Keeps what was read of an article's prose, here or on another thread, for `readOwnProse`. */
export function keepOwnProse(source: ProseSource, read: ProseKeys): void {
  keep(nameOf(source), read)
}

function cleanSource({ text, title, paragraphs }: ProseSource): CleanArticle {
  const known = paragraphs === null ? undefined : (JSON.parse(paragraphs) as KnownParagraph[])
  return cleanArticle(text, title || undefined, known)
}

function keep(name: string, { pairs, runs }: ProseKeys): Pick<OwnProse, 'pairs' | 'runs'> {
  const known = { pairs, runs: new Set(runs) }
  keys.set(name, known)
  return known
}

/** The keys of an article's prose. */
export const proseKeysOf = (article: CleanArticle): ProseKeys => keysOf(wordsOf(article).folded)

function keysOf({ units }: FoldedProse): ProseKeys {
  const pairs = new Set<number>()
  let before: string | null = null
  for (const unit of units) {
    if (unit && !isContent(unit.key)) continue
    if (unit && before !== null) pairs.add(pairKey(before, unit.key))
    before = unit?.key ?? null
  }
  return { pairs: Int32Array.from(pairs), runs: Int32Array.from(runKeysOf(units)) }
}

function wordsOf(article: CleanArticle): ProseWords {
  const { received, clean } = article
  const { text, toReceived } = clean
  const offsets = offsetsOf(text)
  const inReceived = text === received ? offsets : offsetsOf(received)
  return {
    folded: ownProseOf(article),
    toReceived: ({ start, end }) => {
      const place = toReceived({ start: offsets.toUtf16(start), end: offsets.toUtf16(end) })
      return { start: inReceived.toCodePoint(place.start), end: inReceived.toCodePoint(place.end) }
    },
  }
}
