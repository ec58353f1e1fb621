import type { Extraction, Quotation } from '../src/extract.ts'
import type { NewArticle } from '../src/tracker/articles/articles.ts'

/** An article with what is quoted in it, as an extraction would find it. */
export interface InventedArticle extends NewArticle {
  readonly quotations: readonly {
    readonly speaker: string | null
    readonly medium: string | null
    readonly text: string
  }[]
}

/** How many quotations are printed a day, about how many events. */
const articlesADay = 100
const eventsADay = 12
const quotationsAnArticle = 4
/** Shares of what articles quote: phrases on everybody's lips, and pieces of no more than a few words. */
const boilerplateShare = 0.06
const fragmentShare = 0.25
/** And of quotations at which the medium is named. */
const mediumShare = 0.3
const media = ['Facebook', 'interview', 'letter']

const boilerplate = [
  'Thank you very much',
  'No comment',
  'We will see what happens',
  'At the end of the day',
  'Our thoughts and prayers are with the families',
  'I am very proud',
  'It is what it is',
  'This is not acceptable',
  'We are working very hard',
  'I have nothing to add',
  'God bless America',
  'We take this very seriously',
]
const common =
  `the of to and a in that is we it for i on with they be have this are not at but our will was you he from by as all has been do or if there
  can people who what more would about an them when one out so up just know think want right country going time say make get good years need work world way
  government president today state never every these against american party very now because those their must many over only been no his`.split(
    /\s+/,
  )

/** A generator of numbers from 0 to 1 (mulberry32): the same seed, the same coverage. */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let value = Math.imul(seed ^ (seed >>> 15), seed | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables =
  'ba co du fe gi ho ju ka le mi no pu ra se ti vo wa xe yo zu bren cor dal fim gor hes lun mar nes tor'.split(' ')

/** A word that is the same for the same number; small numbers are met more often, as in Zipf's law. */
export function rareWord(random: () => number): string {
  let number = Math.floor(30_000 ** random())
  let word = ''
  do {
    word += syllables[number % syllables.length]!
    number = Math.floor(number / syllables.length)
  } while (number > 0)
  return `${word}n`
}

/** Words, some of them common. */
export function sentence(random: () => number, words: number): string[] {
  return Array.from({ length: words }, () =>
    random() < 0.6 ? common[Math.floor(common.length * random() ** 2)]! : rareWord(random),
  )
}

interface Event {
  readonly speakers: readonly string[]
  readonly said: readonly { readonly speaker: string; readonly medium: string; readonly words: readonly string[] }[]
}

function eventOn(day: number, number: number): Event {
  const random = randomFrom(day * 1009 + number * 31 + 7)
  const speakers = Array.from({ length: 4 }, () => {
    const given = rareWord(random)
    const family = rareWord(random)
    return `${given[0]!.toUpperCase()}${given.slice(1)} ${family[0]!.toUpperCase()}${family.slice(1)}`
  })
  const said = Array.from({ length: 8 }, () => ({
    speaker: speakers[Math.floor(4 * random() ** 2)]!,
    medium: media[Math.floor(3 * random())]!,
    words: sentence(random, 8 + Math.floor(30 * random())),
  }))
  return { speakers, said }
}

/** What an outlet makes of some words. */
function printed(words: readonly string[], random: () => number): string {
  const kind = random()
  if (kind < fragmentShare) {
    const length = 2 + Math.floor(4 * random())
    const from = Math.floor(random() * (words.length - length))
    return words.slice(from, from + length).join(' ')
  }
  if (kind < 0.6) return words.join(' ')
  const cut = 3 + Math.floor(random() * (words.length - 5))
  if (kind < 0.75) return words.slice(0, cut).join(' ')
  if (kind < 0.85) return `${words.slice(0, cut).join(' ')} … ${words.slice(cut + 2).join(' ')}`
  if (kind < 0.92) return words.with(cut, rareWord(random)).join(' ')
  return words.toSpliced(cut, 1).join(' ')
}

/**
 * Coverage of one day after another, at the same rate throughout: four quotations to an article, a hundred articles a
 * day.
 */
export function* inventedCoverage(quotations: number, firstDay: number): Generator<InventedArticle> {
  for (let number = 0; number * quotationsAnArticle < quotations; number++) {
    const day = firstDay + Math.floor(number / articlesADay)
    const random = randomFrom(firstDay * 7919 + number)
    // What happened in the last two days is still written about.
    const event = eventOn(day - Math.floor(3 * random() ** 3), Math.floor(eventsADay * random() ** 2))
    const quoted = Array.from({ length: quotationsAnArticle }, () => {
      if (random() < boilerplateShare)
        return {
          speaker: event.speakers[Math.floor(4 * random())]!,
          medium: null,
          text: boilerplate[Math.floor(boilerplate.length * random())]!,
        }
      const { speaker, medium, words } = event.said[Math.floor(8 * random() ** 1.5)]!
      return {
        speaker: random() < 0.08 ? null : speaker,
        medium: random() < mediumShare ? medium : null,
        text: printed(words, random),
      }
    })
    yield {
      id: `${firstDay}-${number}`,
      outlet: `Outlet ${Math.floor(300 * random())}`,
      published: new Date(day * 86_400_000).toISOString().slice(0, 10),
      text: `${firstDay}-${number}\n${quoted.map(({ text }) => `"${text}"`).join('\n')}`,
      quotations: quoted,
    }
  }
}

/** What would be found in an invented article. */
export function foundIn({ text, quotations }: InventedArticle): Extraction {
  let from = 0
  return {
    language: 'en',
    titleQuotations: [],
    quotations: quotations.map(({ speaker, medium, text: words }): Quotation => {
      const start = text.indexOf(words, from)
      from = start + words.length
      return {
        parts: [{ start, end: from, text: words }],
        text: words,
        kind: 'direct',
        marked: true,
        unclosed: false,
        speaker: speaker === null ? null : { name: speaker, kind: 'person', named: true, aliases: [] },
        source: null,
        cue: null,
        medium: medium === null ? null : { start, end: start, text: '', name: medium },
        addressee: null,
        time: null,
        rule: 'invented',
        confidence: 1,
      }
    }),
  }
}
