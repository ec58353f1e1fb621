import { fidelityNames } from '../rendering/index.ts'
import type { Verdict } from '../variants/index.ts'
import { html, type Html } from './html.ts'

/** A number with the word for what is counted. */
export const count = (n: number, one: string, more = `${one}s`): string => `${number(n)} ${n === 1 ? one : more}`

const grouped = new Intl.NumberFormat('en-GB')

/** A whole number as people write it: 12,000. */
export const number = (n: number): string => grouped.format(n)

const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day, or the day of an instant, as its text gives it: 9 January 2026. */
export const day = (text: string): string => longDate.format(new Date(`${text.slice(0, 10)}T00:00:00Z`))

/**
 * When something was published, in the zone in which it was sent. @param absent what is said where that is not known
 */
export function moment(published: string | null, absent = 'undated'): Html | string {
  if (published === null) return absent
  const [, clock, zone] = /T(\d\d:\d\d)\S*?(Z|[+-]\d\d:\d\d)$/.exec(published) ?? []
  const time = clock === undefined ? '' : `, ${clock} ${zone === 'Z' || zone === '+00:00' ? 'UTC' : `UTC${zone}`}`
  return html`<time datetime="${published}">${day(published)}${time}</time>`
}

/** What each verdict is called for readers. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  ...fidelityNames,
  altered: 'altered',
  differs: 'differs, undecided',
}

/** What each verdict says, in a sentence. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  verbatim: 'exactly the same words',
  typographic: 'only marks, case, punctuation or spelling differ',
  'abridged-marked': 'words are left out or put in brackets, and the print shows it',
  'abridged-silent': 'words are left out, and the print does not show it',
  differs: 'other outlets print other words, and nothing tells which are right',
  altered: 'most independent outlets, or a given text, have other words',
}

/** How sure an attribution is, in words and as a frequency. */
export function confidenceWords(confidence: number): string {
  const word =
    confidence >= 0.95
      ? 'practically certain'
      : confidence >= 0.85
        ? 'very likely'
        : confidence >= 0.65
          ? 'likely'
          : confidence >= 0.4
            ? 'doubtful'
            : 'a guess'
  return `${word} (right about ${Math.round(confidence * 100)} times in 100)`
}

/** A text without its end, cut between words. */
export function shortened(text: string, most: number): string {
  const points = Array.from(text)
  if (points.length <= most) return text
  const cut = points.slice(0, most).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`
}
