import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Metadata } from '../src/pages/metadata.ts'

/** What a page prints of its article, as a person read it. */
interface PageLabel {
  /** The first 16 digits of the SHA-256 of the headline's letters and digits in lower case: headlines are others' texts. */
  readonly title: string
  /** The day of first publication where it was published; null where the page tells none. */
  readonly published: string | null
  /** Names of the outlet, each of which is right. */
  readonly outlets: readonly string[]
  /** Who wrote it; empty where the page names nobody, or only its outlet. */
  readonly authors: readonly string[]
}

/** The fields that are labelled, in the order in which they are printed. */
export const labelledFields = ['title', 'published', 'outlet', 'byline'] as const
export type LabelledField = (typeof labelledFields)[number]

/** Labels by the id of a page. */
export function readPageLabels(): Readonly<Record<string, PageLabel>> {
  return JSON.parse(readFileSync(new URL('../corpora/pages.json', import.meta.url), 'utf8')) as Record<
    string,
    PageLabel
  >
}

/** Which fields of a page's metadata are right. */
export function rightFields(label: PageLabel, found: Metadata): Record<LabelledField, boolean> {
  return {
    title: digestOf(lettersOf(found.title ?? '')) === label.title,
    published: isDay(found.published, label.published),
    outlet: label.outlets.some((name) => siteOf(name) === siteOf(found.outlet ?? '')),
    byline: isByline(found.byline, label),
  }
}

function isDay(found: string | null, day: string | null): boolean {
  if (found === null || day === null) return found === day
  if (!found.includes('T')) return found === day
  // The day of an instant is that of some zone.
  const hours = (Date.parse(found) - Date.parse(day)) / 3_600_000
  return hours >= -14 && hours < 36
}

function isByline(found: string | null, { authors, outlets }: PageLabel): boolean {
  if (authors.length === 0) return found === null || outlets.some((name) => siteOf(name) === siteOf(found))
  const letters = lettersOf(found ?? '')
  return authors.every((name) => letters.includes(lettersOf(name))) && /^by\s/i.exec(found ?? '') === null
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const siteOf = (name: string): string =>
  lettersOf(name.replace(/^the /i, '').replace(/\.(?:com|co\.uk|ca|net|org)$/i, ''))
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
