import type { z } from 'zod'
import type { Database } from '../../database/engine.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import { languageOfQuote, quotesBetween } from '../../database/queries/translations.ts'
import { dayNumber, mayTranslate, translationScore } from '../../variants/index.ts'
import { speakerOf } from '../shared/references.ts'
import type { linksSchema } from './schema.ts'

type Translations = z.input<typeof linksSchema>['translations']

/** A translation is printed within these days of the words. */
const nearDays = 3
/** What is less likely is not shown. */
const leastScore = 0.5
/** Most translations that are returned. */
const mostShown = 20

/** What the speaker of a quote said at about the same time in another language that seems to be the same. */
export async function translationsOf(db: Database, quote: QuoteRow): Promise<Translations> {
  const { speaker_slug: speaker, speaker_named: named, first_published_at: first } = quote
  const language = await languageOfQuote(db, quote)
  if (language === null || speaker === null || named !== 1 || first === null) return []
  const day = dayNumber(first.slice(0, 10))!
  const near = await quotesBetween(db, { speaker, from: dateOf(day - nearDays), to: dateOf(day + nearDays) })
  return near
    .filter((other) => mayTranslate(language, other.language))
    .map((other) => ({ other, score: translationScore({ text: quote.text, language }, other) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, mostShown)
    .map(({ other, score }) => ({
      quote: { id: other.id, text: other.text, speaker: speakerOf(other), first_seen: other.first_published_at },
      language: other.language,
      score: Math.round(score * 1e4) / 1e4,
    }))
}

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
