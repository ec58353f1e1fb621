import type { z } from 'zod'
import type { Database } from '../../database/engine.ts'
import {
  quotesOfUtterances,
  utteranceOfQuote,
  type LinkedQuoteRow,
  type QuoteRow,
} from '../../database/queries/quotes.ts'
import { DatabaseUtteranceStore } from '../../tracker/quotes/utterance-store.ts'
import {
  dayNumber,
  fitsOf,
  occasionDays,
  recurrencesOf,
  relaysOf,
  type Fit,
  type Recurrence,
  type Relay,
} from '../../variants/index.ts'
import { speakerOf } from '../shared/references.ts'
import type { linksSchema } from './schema.ts'
import { translationsOf } from './translations.ts'

type Links = z.input<typeof linksSchema>

/** Most links of a kind that are returned. */
const most = 20

/**
 * The other quotes that a quote fits, those that have its words on another occasion or in another language, and who
 * relays them.
 */
export async function readLinks(db: Database, quote: QuoteRow): Promise<Links> {
  const utterance = await utteranceOfQuote(db, quote)
  const translations = await translationsOf(db, quote)
  if (utterance === null) return { fits: [], recurrences: [], relays: [], translations }
  const store = new DatabaseUtteranceStore(db, new Set())
  const fits = ((await fitsOf(store, [utterance])).get(utterance) ?? []).slice(0, most)
  const recurrences = nearest(await recurrencesOf(store, utterance))
  const relays = (await relaysOf(store, utterance)).slice(0, most)
  const quotes = await quotesOfUtterances(db, [
    utterance,
    ...fits.map(({ representative }) => representative),
    ...recurrences.map(({ representative }) => representative),
    ...relays.map(({ representative }) => representative),
  ])
  const words = quotes.get(utterance)?.words ?? 0
  const others = <Link extends Fit | Recurrence | Relay>(links: readonly Link[]) =>
    links.flatMap((link) => {
      const other = quotes.get(link.representative)
      return other && other.id !== quote.id ? [{ ...link, other }] : []
    })
  return {
    translations,
    relays: others(relays).map(({ other, direction, sharedWords }) => ({
      quote: serialiseLinked(other),
      direction,
      shared_words: sharedWords,
    })),
    fits: others(fits).map(({ other, rule, score, sharedWords }) => ({
      quote: serialiseLinked(other),
      rule,
      shared_words: sharedWords,
      score: Math.round(score * 1e4) / 1e4,
      fuller: other.words > words,
    })),
    recurrences: others(recurrences).map(({ other, rule, sharedWords }) => {
      const days = daysBetween(quote, other)
      return {
        quote: serialiseLinked(other),
        rule,
        shared_words: sharedWords,
        differs: differenceOf(quote, other, days),
        days,
      }
    }),
  }
}

const nearest = (recurrences: readonly Recurrence[]): Recurrence[] => {
  const farness = ({ days }: Recurrence): number => (days === null ? Infinity : Math.abs(days))
  const chosen = new Set([...recurrences].sort((a, b) => farness(a) - farness(b)).slice(0, most))
  return recurrences.filter((one) => chosen.has(one))
}

const serialiseLinked = (row: LinkedQuoteRow) => ({
  id: row.id,
  text: row.text,
  speaker: speakerOf(row),
  first_seen: row.first_published_at,
})

function daysBetween({ first_published_at: from }: QuoteRow, { first_published_at: to }: QuoteRow): number | null {
  const day = (instant: string): number => dayNumber(instant.slice(0, 10))!
  return from === null || to === null ? null : day(to) - day(from)
}

function differenceOf(quote: QuoteRow, other: LinkedQuoteRow, days: number | null): ('speaker' | 'time')[] {
  const speakers = [quote.speaker_slug, other.speaker_slug]
  return [
    ...(!speakers.includes(null) && speakers[0] !== speakers[1] ? ['speaker' as const] : []),
    ...(days !== null && Math.abs(days) > occasionDays ? ['time' as const] : []),
  ]
}
