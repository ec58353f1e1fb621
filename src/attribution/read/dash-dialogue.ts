import { stretchesWithin, withCounts } from '../../quotations/prose.ts'
import type { Prose, QuotationStretch } from '../../quotations/prose.ts'
import { isQuotationDash } from '../../text/marks.ts'
import { paragraphsOf, trimmed } from '../../text/paragraphs.ts'
import type { Span } from '../../text/span.ts'
import { readWords } from './inner-words.ts'
import type { Words } from './inner-words.ts'
import { isDashAt, isPause, isStop, tagEnd, tagHead } from './inserted-tags.ts'
import type { Lexicon } from './lexicon.ts'

/** A stretch of a paragraph that a dash opens. */
interface Turn extends Span {
  readonly outerStart: number
  readonly outerEnd: number
  /** A tag follows at once. */
  readonly tagged: boolean
  /** It goes on behind a tag. */
  readonly sharesTag: boolean
}

/** A paragraph that a dash opens, with what is spoken in it. */
interface Line {
  readonly dash: string
  readonly number: number
  readonly turns: readonly Turn[]
  /** Its words show by themselves that somebody speaks. */
  readonly told: boolean
}

const mayOpen = /(?:^|\n)[ \t]*[\p{Pd}―]/u
const endsSentence = /[.!?…»”"]$/u

/**
 * The stretches of an article with those that dashes mark: —No vamos —dijo Inés—. Los barcos salen. A paragraph that a
 * dash opens is a list's item or an aside unless a tag in it, or in the dialogue around it, says that somebody speaks.
 * Linear.
 */
export function withDialogue(
  text: string,
  { stretches, asides }: Prose,
  lexicon: Lexicon,
): readonly QuotationStretch[] {
  if (!lexicon.traits.dashesMarkSpeech || !mayOpen.test(text)) return stretches
  const lines = linesOf(text, stretches, asides, lexicon)
  const turns = spokenLines(lines).flatMap((line) => line.turns)
  if (turns.length === 0) return stretches
  const spoken = turns.map((turn) => ({
    ...turn,
    open: text.charAt(turn.outerStart),
    close: '',
    unclosed: false,
    continues: false,
    secondary: false,
    nested: stretchesWithin(stretches, turn),
  }))
  const inside = new Set(spoken.flatMap(({ nested }) => nested))
  const all = [...stretches.filter((one) => !inside.has(one)), ...spoken]
  return withCounts(
    text,
    all.sort((a, b) => a.outerStart - b.outerStart),
  )
}

/** So many lines without a tag may follow one that has one. */
const mostReplies = 6

/** Lines with a tag, and in a dialogue of one and the same dash the line before each of them and those after it. */
function spokenLines(lines: readonly Line[]): Line[] {
  const spoken: Line[] = []
  let replies = mostReplies
  lines.forEach((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]]
    const goesOn = spoken.at(-1) === before && isNext(before, line) && replies < mostReplies
    if (line.told) replies = 0
    else if (goesOn) replies++
    else if (after?.told && isNext(line, after)) replies = mostReplies
    else return
    spoken.push(line)
  })
  return spoken
}

const isNext = (line: Line | undefined, next: Line): boolean =>
  line !== undefined && line.number + 1 === next.number && line.dash === next.dash && line.dash !== '-'

function linesOf(
  text: string,
  stretches: readonly QuotationStretch[],
  asides: readonly Span[],
  lexicon: Lexicon,
): Line[] {
  const lines: Line[] = []
  let aside = 0
  let stretch = 0
  paragraphsOf(text).forEach(({ start, end }, number) => {
    while (aside < asides.length && asides[aside]!.end <= start) aside++
    while (stretch < stretches.length && stretches[stretch]!.outerEnd <= start) stretch++
    if (!isQuotationDash(text.charCodeAt(start)) || asides[aside]?.start === start) return
    const marked: Span[] = []
    for (let s = stretch; s < stretches.length && stretches[s]!.outerEnd <= end; s++)
      marked.push({ start: stretches[s]!.outerStart, end: stretches[s]!.outerEnd })
    const words = { start: trimmed(text, start + 1, end).start, end }
    if (words.start >= end || (marked[0]?.start ?? end) <= words.start) return
    const turns = turnsOf(readWords(text, words, marked, lexicon), start)
    const told = turns.some(({ tagged }) => tagged)
    if (told || endsSentence.test(text.slice(start, end))) lines.push({ dash: text.charAt(start), number, turns, told })
  })
  return lines
}

/** What is spoken in a paragraph, and what of it stands before a tag. `outerStart` is the dash that opens it. */
function turnsOf(read: Words, outerStart: number): Turn[] {
  const turns: Turn[] = []
  const add = (from: number, to: number, tagged: boolean): void => {
    if (to < from) return
    const start = read.at + read.starts[from]!
    const end = read.at + read.ends[to]!
    const first = turns.length === 0
    const opening = isDashAt(read, from - 1) ? read.at + read.starts[from - 1]! : start
    turns.push({ start, end, outerStart: first ? outerStart : opening, outerEnd: end, tagged, sharesTag: !first })
  }
  let from = 0
  for (let i = 1; i < read.count; i++) {
    const dash = isDashAt(read, i)
    if (!dash && !isPause(read, i)) continue
    const head = tagHead(read, i + 1, dash)
    if (head < 0) continue
    add(from, dash ? i - 1 : i, true)
    from = dash ? behindClosingDash(read, head) : tagEnd(read, head)
    while (from < read.count && (isStop(read, from) || isPause(read, from) || isDashAt(read, from))) from++
    i = from
  }
  if (from < read.count) add(from, read.count - 1, false)
  return turns
}

/** The token behind the dash that closes a tag; the end where none does. */
function behindClosingDash(read: Words, head: number): number {
  for (let i = head + 1; i < read.count; i++) if (isDashAt(read, i)) return i + 1
  return read.count
}
