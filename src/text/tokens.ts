import { isApostrophe, isHyphen } from './marks.ts'
import { languages } from '../languages/index.ts'
import { wordsOf } from '../languages/word-list.ts'
import type { Span } from './span.ts'

/** What kind of token starts somewhere. */
export const TokenKind = {
  /** A word that begins with a lower-case letter, or with a letter of a script without case. */
  lower: 1,
  /** A word that begins with a capital; also the handle of an account on a social network: @ann_dole. */
  capital: 2,
  number: 3,
  /** One character that is neither letter nor digit nor blank. */
  punctuation: 4,
  /** One or more line breaks. */
  lineBreak: 5,
  /** The English clitic 's, split from its word. */
  clitic: 6,
  /** A stretch that the caller asked to take whole, unread. */
  stretch: 7,
} as const

/** The tokens of a text as parallel lists; offsets are UTF-16 code units. */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
}

/** The punctuation at token `i` of a text, as the code of its first UTF-16 unit; 0 where another token stands, or none. */
export const punctuationAt = (
  { kinds, starts, count, text }: Pick<Tokens, 'kinds' | 'starts' | 'count'> & { readonly text: string },
  i: number,
): number => (i >= 0 && i < count && kinds[i] === TokenKind.punctuation ? text.charCodeAt(starts[i]!) : 0)

/** Short words that a language writes onto another, in lower case: l' and qu' before it, -il and -t-elle after it. */
export interface Clitics {
  readonly elided: ReadonlySet<string>
  readonly elidedBeforeNames: ReadonlySet<string>
  readonly enclitic: ReadonlySet<string>
  /** What may stand between two hyphens before an enclitic: -t-. */
  readonly linking: string
}

const LETTER = 1
const CAPITAL = 2
const DIGIT = 3
const SPACE = 4
const BREAK = 5
const OTHER = 6

/** Character classes by UTF-16 code unit, filled as characters are met. */
const classes = new Uint8Array(65536)

function classify(code: number): number {
  const character = String.fromCharCode(code)
  let kind = OTHER
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) kind = BREAK
  else if (/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(character)) kind = SPACE
  else if (/\p{Lu}|\p{Lt}/u.test(character)) kind = CAPITAL
  else if (/[\p{L}\p{M}]/u.test(character)) kind = LETTER
  else if (/\p{Nd}/u.test(character)) kind = DIGIT
  classes[code] = kind
  return kind
}

const classOf = (code: number): number => classes[code] || classify(code)

/** Abbreviations of all languages; texts print foreign titles too. */
const abbreviations = new Set(languages.flatMap(({ tokens }) => wordsOf(tokens?.abbreviations)))

/**
 * Splits a text into words, numbers, punctuation and line breaks, blanks left out. One pass, linear.
 *
 * Words keep inner apostrophes, hyphens and full stops ("don't", "63-year-old", "U.S."), and the full stop of an
 * abbreviation or an initial; a closing 's or ’s is a token of its own, and so are a language's `clitics`. Each of the
 * `stretches` (in order, disjoint; UTF-16) becomes one token and is not read.
 */
export function tokenize(text: string, stretches: readonly Span[] = [], clitics?: Clitics): Tokens {
  const length = text.length
  let capacity = (length >> 2) + 16
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let kinds = new Uint8Array(capacity)
  let count = 0
  const push = (start: number, end: number, kind: number): void => {
    if (count === capacity) {
      capacity *= 2
      const grow = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
        fresh.set(old)
        return fresh
      }
      starts = grow(starts, new Int32Array(capacity))
      ends = grow(ends, new Int32Array(capacity))
      kinds = grow(kinds, new Uint8Array(capacity))
    }
    starts[count] = start
    ends[count] = end
    kinds[count++] = kind
  }
  let i = 0
  let next = 0
  let stop = stretches[0]?.start ?? length
  while (i < length) {
    if (i >= stop) {
      const stretch = stretches[next++]!
      push(stretch.start, stretch.end, TokenKind.stretch)
      i = Math.max(stretch.end, i)
      stop = stretches[next]?.start ?? length
      continue
    }
    const first = classOf(text.charCodeAt(i))
    if (first === SPACE) {
      i++
    } else if (first === LETTER || first === CAPITAL) {
      const end = wordEnd(text, i, stop)
      const kind = first === CAPITAL ? TokenKind.capital : TokenKind.lower
      const elided = clitics
        ? Math.max(elidedEnd(text, i, end, clitics), elidedBeforeMarks(text, i, end, stop, clitics))
        : i
      if (elided > i) {
        push(i, elided, kind)
        i = elided
        continue
      }
      const enclitic = clitics ? encliticStart(text, i, end, clitics) : end
      if (enclitic < end) {
        push(i, verbEnd(text, enclitic, clitics!), kind)
        push(enclitic, end, TokenKind.lower)
        i = end
        continue
      }
      const bare = cliticStart(text, i, end)
      push(i, bare, kind)
      if (bare < end) push(bare, end, TokenKind.clitic)
      i = end
    } else if (first === DIGIT) {
      const start = i
      while (i < stop && isNumberPart(text, i, stop)) i++
      const compound = i + 1 < stop && text.charCodeAt(i) === 45 && isLetter(classOf(text.charCodeAt(i + 1)))
      if (compound) i = wordEnd(text, i + 1, stop)
      push(start, i, compound ? TokenKind.lower : TokenKind.number)
    } else if (first === BREAK) {
      const start = i
      while (i < stop && (classOf(text.charCodeAt(i)) === BREAK || classOf(text.charCodeAt(i)) === SPACE)) i++
      push(start, i, TokenKind.lineBreak)
    } else {
      const end = handleEnd(text, i, stop)
      push(i, Math.max(end, i + 1), end > i ? TokenKind.capital : TokenKind.punctuation)
      i = Math.max(end, i + 1)
    }
  }
  return { count, starts, ends, kinds }
}

/** Shorter ones are hardly ever meant. */
const shortestHandle = 2

/** End of the handle that begins at `start`: @ann_dole, not press@example.org; `start` where there is none. */
function handleEnd(text: string, start: number, stop: number): number {
  if (text.charCodeAt(start) !== 64 || (start > 0 && isHandlePart(text.charCodeAt(start - 1)))) return start
  let i = start + 1
  while (
    i < stop &&
    (isHandlePart(text.charCodeAt(i)) || (text.charCodeAt(i) === 46 && isHandlePart(text.charCodeAt(i + 1))))
  )
    i++
  return i - start > shortestHandle ? i : start
}

/** Letters, digits and the low line. */
const isHandlePart = (code: number): boolean => code === 95 || isLetter(classOf(code)) || classOf(code) === DIGIT

const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL

function wordEnd(text: string, start: number, length: number): number {
  let i = start + 1
  let stops = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    if (isLetter(kind) || kind === DIGIT) {
      i++
    } else if (i + 1 < length && isLetter(classOf(text.charCodeAt(i + 1))) && (isApostrophe(code) || isHyphen(code))) {
      i += 2
    } else if (code === 45 && i + 1 < length && classOf(text.charCodeAt(i + 1)) === DIGIT) {
      i += 2
    } else if (
      code === 46 &&
      i + 1 < length &&
      isLetter(classOf(text.charCodeAt(i + 1))) &&
      (i === start + 1 || !isLetter(classOf(text.charCodeAt(i - 2))))
    ) {
      stops++
      i += 2
    } else {
      break
    }
  }
  if (i < length && text.charCodeAt(i) === 46) {
    if (
      stops > 0 ||
      (i === start + 1 && classOf(text.charCodeAt(start)) === CAPITAL && text.charCodeAt(start) !== 73) ||
      isAbbreviation(text, start, i)
    )
      i++
  }
  return i
}

/** "Sen", also at the end of a hyphenated word: "D-Calif". */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > 8) return false
  const word = text.slice(start, end)
  return abbreviations.has(word) || (word.charCodeAt(1) === 45 && abbreviations.has(word.slice(2)))
}

/** Longest word before an apostrophe that may be an elided one: "lorsqu". */
const longestElided = 8

/**
 * End of the elided word that begins the word, behind its apostrophe; its start where there is none. N'Golo is a name,
 * l'Oise an article and one.
 */
function elidedEnd(text: string, start: number, end: number, { elided, elidedBeforeNames }: Clitics): number {
  for (let i = start + 1; i < end - 1 && i <= start + longestElided; i++) {
    if (!isApostrophe(text.charCodeAt(i))) continue
    const word = text.slice(start, i).toLowerCase()
    const names = classOf(text.charCodeAt(start)) === CAPITAL && classOf(text.charCodeAt(i + 1)) === CAPITAL
    return elided.has(word) && (!names || elidedBeforeNames.has(word)) ? i + 1 : start
  }
  return start
}

/** The same where the words in marks follow it: d’« un parking »; the start where nothing is elided. */
function elidedBeforeMarks(text: string, start: number, end: number, marks: number, { elided }: Clitics): number {
  const behind = end + 1
  return behind === marks && isApostrophe(text.charCodeAt(end)) && elided.has(text.slice(start, end).toLowerCase())
    ? behind
    : start
}

/** Start of the pronoun that a hyphen ties to the end of a word; the word's end where there is none. */
function encliticStart(text: string, start: number, end: number, { enclitic }: Clitics): number {
  const from = Math.max(start, end - longestElided)
  // Only so far back: a text without hyphens would be searched to its beginning for each word.
  const hyphen = from + text.slice(from, end).lastIndexOf('-')
  return hyphen > start && hyphen >= from && enclitic.has(text.slice(hyphen + 1, end).toLowerCase()) ? hyphen + 1 : end
}

/** End of the verb before the enclitic at `start`. */
function verbEnd(text: string, start: number, { linking }: Clitics): number {
  const linked = start - linking.length - 2
  return text.startsWith(`-${linking}-`, linked) ? linked : start - 1
}

function cliticStart(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  return end - start > 2 && (last === 115 || last === 83) && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end
}

function isNumberPart(text: string, i: number, length: number): boolean {
  const code = text.charCodeAt(i)
  const kind = classOf(code)
  if (kind === DIGIT || isLetter(kind)) return true
  return (
    (code === 44 || code === 46 || code === 45 || code === 58) &&
    i + 1 < length &&
    classOf(text.charCodeAt(i + 1)) === DIGIT
  )
}
