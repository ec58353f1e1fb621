import { Temporal } from 'temporal-polyfill'
import type { firstPrintings } from '../../database/queries/aggregates.ts'
import type { QuoteRow } from '../../database/queries/quotes.ts'
import { outletOf } from '../shared/references.ts'

/** A length of time as an ISO 8601 duration: P1DT2H. @param seconds whole, not negative */
export const isoDuration = (seconds: number): string =>
  Temporal.Duration.from({ seconds }).round({ largestUnit: 'days' }).toString()

type FirstPrinting = Awaited<ReturnType<typeof firstPrintings>>[number]

const hasTime = ({ published }: FirstPrinting): boolean => published !== null && published.length > '2026-01-09'.length

function delayAfter(first: FirstPrinting, printing: FirstPrinting) {
  if (printing === first || first.published_at === null || printing.published_at === null) return null
  const seconds = Math.floor((Date.parse(printing.published_at) - Date.parse(first.published_at)) / 1000)
  return { seconds, duration: isoDuration(seconds), exact: hasTime(first) && hasTime(printing) }
}

/** How a quote spread from outlet to outlet. @param printings the first of each outlet, in the order of time */
export function serialiseSpread(quote: QuoteRow, printings: readonly FirstPrinting[]) {
  const data = printings.map((printing) => ({
    outlet: outletOf(printing),
    article: { id: printing.id, title: printing.title, url: printing.url, published: printing.published },
    published_at: printing.published_at,
    delay: delayAfter(printings[0]!, printing),
  }))
  return { quote: quote.id, text: quote.text, first: data[0]?.published_at == null ? null : data[0], data }
}

type Printing = ReturnType<typeof serialiseSpread>['data'][number]

/** What of that stands in a table. */
export const spreadColumns = {
  outlet: ({ outlet }: Printing) => outlet.slug,
  outlet_name: ({ outlet }: Printing) => outlet.name,
  article: ({ article }: Printing) => article.id,
  url: ({ article }: Printing) => article.url,
  published_at: ({ published_at: at }: Printing) => at,
  delay_seconds: ({ delay }: Printing) => delay?.seconds,
  delay: ({ delay }: Printing) => delay?.duration,
}
