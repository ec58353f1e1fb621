import type { Extraction, Quotation, Speaker } from '../src/extract.ts'
import type { NewArticle } from '../src/tracker/articles/articles.ts'
import { randomFrom, rareWord, sentence } from './invented-coverage.ts'

/** An article and what is quoted in it, as an extraction would find it. */
export interface CoveringArticle {
  readonly article: NewArticle
  readonly extraction: Extraction
  /** Of each quotation, which of the event's utterances it prints. */
  readonly utterances: readonly number[]
}

/** What was said on one occasion, and every article about it. */
export interface CoveredEvent {
  /** The utterances in full; each that is printed at all is printed in full by the first article that does. */
  readonly utterances: readonly string[]
  readonly articles: readonly CoveringArticle[]
}

const speakers = 5_000
const outlets = 300
const articlesADay = 100
const quotationsAnArticle = 4
const utterancesAnEvent = 8
const mostArticles = 20
const firstDay = Date.parse('2019-01-01') / 86_400_000
const media = ['Harbour Radio', 'Channel Nine', 'the Evening Programme', 'Open Square']
/** Paragraphs that articles are filled up with. */
const stock = 2_000

/**
 * Events one after another, a hundred articles a day: a few speakers are much quoted and a few outlets print much, most
 * utterances are printed once and some up to twenty times: in full, cut short, abridged or with another word. The same
 * seed gives the same events.
 * @param quotations how many there are in all articles together
 */
export function* generatedCoverage(quotations: number, seed: number): Generator<CoveredEvent> {
  const random = randomFrom(seed)
  const names = distinct(speakers, () => `${capital(rareWord(random))} ${capital(rareWord(random))}`)
  const titles = distinct(
    outlets,
    () => `${capital(rareWord(random))} ${['Gazette', 'Courier', 'Times', 'Post', 'News'][Math.floor(5 * random())]!}`,
  )
  const prose = Array.from({ length: stock }, () => paragraph(random))
  let left = quotations
  for (let articles = 0; left > 0;) {
    const size = 1 + Math.floor(mostArticles * random() ** 3)
    const said = Array.from({ length: utterancesAnEvent }, () => utterance(random, names))
    const covered: CoveringArticle[] = []
    const printed = new Set<number>()
    for (; covered.length < size && left > 0; articles++) {
      const chosen = choose(random, Math.min(quotationsAnArticle, left))
      left -= chosen.length
      covered.push(
        write(
          {
            number: articles,
            day: firstDay + Math.floor(articles / articlesADay),
            outlet: pick(titles, random() ** 2),
            random,
            prose,
          },
          said,
          chosen,
          printed,
        ),
      )
    }
    yield { utterances: said.map(({ words }) => words.join(' ')), articles: covered }
  }
}

interface Said {
  readonly speaker: string
  readonly medium: string | null
  readonly words: readonly string[]
}

function utterance(random: () => number, names: readonly string[]): Said {
  const [first, ...rest] = sentence(random, 6 + Math.floor(34 * random() ** 1.5))
  return {
    speaker: pick(names, random() ** 3),
    medium: random() < 0.15 ? pick(media, random()) : null,
    words: [capital(first!), ...rest],
  }
}

/** Some of an event's utterances, each once, the first ones more often. */
function choose(random: () => number, count: number): number[] {
  const chosen = new Set<number>()
  while (chosen.size < count) chosen.add(Math.floor(utterancesAnEvent * random() ** 1.5))
  return [...chosen]
}

interface Writing {
  readonly number: number
  readonly day: number
  readonly outlet: string
  readonly random: () => number
  readonly prose: readonly string[]
}

function write(
  { number, day, outlet, random, prose }: Writing,
  said: readonly Said[],
  chosen: readonly number[],
  printed: Set<number>,
): CoveringArticle {
  const url = `https://${outlet.toLowerCase().replace(' ', '-')}.example/${number}`
  const moment = new Date((day + random()) * 86_400_000).toISOString()
  let text = `${pick(prose, random())}\n\n`
  const quotations = chosen.map((which): Quotation => {
    const { speaker, medium, words } = said[which]!
    const wording = printed.has(which) ? printedForm(words, random) : words.join(' ')
    printed.add(which)
    const known = random() >= 0.04
    const quoted = quote(text.length, wording, known ? speaker : null, medium)
    text += quoted.text
    return { ...quoted.quotation, confidence: Math.round((1 - random() ** 3 / 2) * 1000) / 1000 }
  })
  text += pick(prose, random())
  return {
    article: {
      id: `generated-${number}`,
      outlet,
      url,
      title: capital(sentence(random, 8).join(' ')),
      byline: null,
      published: random() < 0.5 ? moment.slice(0, 10) : moment,
      language: 'en',
      text,
    },
    extraction: { language: 'en', quotations, titleQuotations: [] },
    utterances: chosen,
  }
}

/**
 * A paragraph that quotes some words, and what is found in it. All its characters are of the Basic Multilingual Plane.
 */
function quote(
  at: number,
  wording: string,
  name: string | null,
  medium: string | null,
): { text: string; quotation: Quotation } {
  const span = (before: string, text: string) => ({
    start: at + before.length,
    end: at + before.length + text.length,
    text,
  })
  const end = `“${wording},” `
  const part = span('“', wording)
  const speaker: Speaker | null = name === null ? null : { name, kind: 'person', named: true, aliases: [] }
  const source = name === null ? null : span(end, name)
  const said = `${end}${name ?? 'it'} `
  const on = `${said}said on `
  return {
    text: `${medium === null ? `${said}said` : on + medium}.\n\n`,
    quotation: {
      parts: [part],
      text: wording,
      kind: 'direct',
      marked: true,
      unclosed: false,
      speaker,
      source,
      cue: span(said, 'said'),
      medium: medium === null ? null : { ...span(on, medium), name: medium },
      addressee: null,
      time: null,
      rule: 'invented',
      confidence: 1,
    },
  }
}

/** What an outlet makes of some words. */
function printedForm(words: readonly string[], random: () => number): string {
  const kind = random()
  const cut = Math.max(5, Math.floor(random() * words.length))
  if (kind < 0.55 || words.length < 9) return words.join(' ')
  if (kind < 0.7) return words.slice(0, cut).join(' ')
  if (kind < 0.8) return `${words.slice(0, cut).join(' ')} … ${words.slice(cut + 2).join(' ')}`
  if (kind < 0.9) return words.with(Math.min(cut, words.length - 1), rareWord(random)).join(' ')
  return words.toSpliced(cut, 1).join(' ')
}

function paragraph(random: () => number): string {
  return Array.from({ length: 2 }, () => `${capital(sentence(random, 14).join(' '))}.`).join(' ')
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>()
  while (made.size < count) made.add(make())
  return [...made]
}

/** @param share from 0 to 1 */
const pick = (items: readonly string[], share: number): string => items[Math.floor(items.length * share)]!

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
