import { html, type Part } from '../html.ts'
import { quotePage } from '../addresses.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A quotation as it stands in a text. Offsets count code points of the text. */
export interface StandingQuotation {
  readonly id: string
  /** Id of its quote. */
  readonly quote: string | null
  readonly parts: readonly Stretch[]
  readonly source: Stretch | null
  readonly cue: Stretch | null
  /** Who said it, in words. */
  readonly who: string
}

/** What a place of the text belongs to. */
interface Layer extends Stretch {
  readonly kind: 'quotation' | 'source' | 'cue'
  readonly of: StandingQuotation
  /** It is where the quotation begins. */
  readonly first: boolean
}

/**
 * The text of an article with its quotations, sources and cues marked. Each quotation leads to its quote, and tells on
 * hover and focus who said it.
 */
export function markedText(text: string, quotations: readonly StandingQuotation[]): Part {
  const points = Array.from(text)
  const layers = quotations.flatMap(layersOf)
  const edges = [...new Set([0, points.length, ...layers.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const begins = Map.groupBy(layers, ({ start }) => start)
  let open: Layer[] = []
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1]!
    open = [
      ...open.filter((layer) => layer.end > start),
      ...(begins.get(start) ?? []).filter((layer) => layer.end > start),
    ]
    return marked(points.slice(start, end).join(''), open, start)
  })
}

const layersOf = (of: StandingQuotation): Layer[] => [
  ...of.parts.map((part, i): Layer => ({ ...stretch(part), kind: 'quotation', of, first: i === 0 })),
  ...(of.source ? [{ ...stretch(of.source), kind: 'source', of, first: false } as const] : []),
  ...(of.cue ? [{ ...stretch(of.cue), kind: 'cue', of, first: false } as const] : []),
]

const stretch = ({ start, end }: Stretch): Stretch => ({ start, end })

function marked(text: string, layers: readonly Layer[], at: number): Part {
  if (layers.length === 0) return text
  const ids = [...new Set(layers.map(({ of }) => of.id))].join(' ')
  const quoted = layers.findLast(({ kind }) => kind === 'quotation')
  if (!quoted) return html`<span class="${layers[0]!.kind}" data-q="${ids}">${text}</span>`
  const { of, first, start } = quoted
  const isFirst = first && start === at
  const attributes = html`class="q" data-q="${ids}"${isFirst && html` id="${of.id}" aria-describedby="who-${of.id}"`}`
  const note = isFirst && html`<span class="who" id="who-${of.id}">${of.who}</span>`
  if (of.quote === null)
    return html`<span ${attributes}${isFirst && html` tabindex="0" role="note"`}>${text}${note}</span>`
  return html`<a ${attributes} href="${quotePage(of.quote)}#${of.id}"${!isFirst && html` tabindex="-1"`}>${text}${note}</a>`
}
