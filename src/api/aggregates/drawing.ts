import * as Plot from '@observablehq/plot'
import { range, tickStep } from 'd3-array'
import { escape } from 'html-escaper'
import { parseHTML } from 'linkedom'
import { xmlText } from '../../rendering/index.ts'
import { endOf, type Period, type TimelinePoint } from './timeline.ts'

/** What a timeline is drawn from. */
export interface DrawnTimeline {
  readonly speaker: { readonly name: string } | null
  readonly outlet: { readonly name: string } | null
  readonly per: Period
  readonly data: readonly TimelinePoint[]
}

const width = 960
const height = 420
const margin = 24
/** Space above the chart for its heading and legend. */
const head = 84

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/** Colours with a contrast of at least 4.5 for text and 3 for bars against the ground, by day and by night. */
const style = `
svg.timeline { --ground: #ffffff; --ink: #1f2328; --faint: #59636e; --all: #7aa7e0; --new: #0b4fa8; font-family: ${font}; color: var(--ink); }
@media (prefers-color-scheme: dark) { svg.timeline { --ground: #0d1117; --ink: #e6edf3; --faint: #9aa4af; --all: #2f5f9e; --new: #8cc2ff; } }
.ground { fill: var(--ground); } .heading { font-size: 20px; font-weight: 600; fill: var(--ink); } .legend, .period { font-size: 13px; fill: var(--faint); }
.all { fill: var(--all); } .new { fill: var(--new); } .empty { font-size: 16px; fill: var(--faint); }
`.trim()

/** Draws how much was quoted when as a self-contained SVG image: no script, no font, no other file. */
export function drawTimeline(timeline: DrawnTimeline): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const { data, per } = timeline
  const hasQuotes = data.some(({ quotes }) => quotes !== null)
  const heading = headingOf(timeline)
  const period =
    data.length === 0 ? '' : `${data[0]!.start} to ${lastDay(data.at(-1)!.start, per)}, per ${per} of publication (UTC)`
  const chart =
    data.length === 0
      ? `<text class="empty" x="${width / 2}" y="${height / 2}" text-anchor="middle">No dated quotations.</text>`
      : `<svg y="${head}" width="${width}" height="${height - head}" viewBox="0 0 ${width} ${height - head}">${chartOf(document as never, data, per)}</svg>`
  const legend = ['<rect class="all" width="12" height="12" y="-10"/><text x="18">quotations printed</text>']
  if (hasQuotes)
    legend.push(
      '<rect class="new" width="12" height="12" x="166" y="-10"/><text x="184">quotes printed for the first time</text>',
    )
  return `<svg xmlns="http://www.w3.org/2000/svg" class="timeline" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escape(xmlText(heading))}</title>
<desc id="description">${escape(xmlText(describe(data, per)))}</desc>
<style>${style}</style>
<rect class="ground" width="100%" height="100%"/>
<text class="heading" x="${margin}" y="34">${escape(xmlText(heading))}</text>
<text class="period" x="${margin}" y="54">${escape(xmlText(period))}</text>
<g class="legend" transform="translate(${margin} 76)">${legend.join('')}</g>
${chart}
</svg>
`
}

const longestName = 60

function headingOf({ speaker, outlet, per }: DrawnTimeline): string {
  const short = (name: string) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name)
  return `Quotations${speaker ? ` of ${short(speaker.name)}` : ''}${outlet ? ` in ${short(outlet.name)}` : ''} by ${per}`
}

function describe(data: readonly TimelinePoint[], per: Period): string {
  if (data.length === 0) return 'There are no data.'
  const most = data.reduce((best, point) => (point.quotations > best.quotations ? point : best))
  const sum = data.reduce((total, { quotations }) => total + quotations, 0)
  return `${sum} quotations in total. The peak is ${most.quotations}, in the ${per} beginning ${most.start}.`
}

const lastDay = (start: string, per: Period): string =>
  new Date(Date.parse(endOf(start, per)) - 1).toISOString().slice(0, 10)

/** The axis has room for at least this many periods, so that a single bar does not fill it. */
const fewest = 14
/** With more periods than this, bars would be too thin to see: an outline is drawn. */
const mostBars = 400

function chartOf(
  document: NonNullable<Plot.PlotOptions['document']>,
  data: readonly TimelinePoint[],
  per: Period,
): string {
  const pieces = data.map((point) => ({ ...point, x1: new Date(point.start), x2: new Date(endOf(point.start, per)) }))
  const domain = domainOf(pieces, per)
  const ticks = ticksOf(pieces)
  const length = pieces[0]!.x2.getTime() - pieces[0]!.x1.getTime()
  const asBars = (domain[1].getTime() - domain[0].getTime()) / length <= mostBars
  const bars = (y: 'quotations' | 'quotes', className: string) =>
    asBars
      ? Plot.rectY(pieces, {
          x1: 'x1',
          x2: 'x2',
          y1: 0,
          y2: y,
          fill: null,
          className,
          insetLeft: 0.5,
          insetRight: 0.5,
        } as Plot.RectYOptions)
      : Plot.areaY(steps(pieces, y), { x: 'x', y1: 0, y2: 'y', fill: null, className } as Plot.AreaYOptions)
  const drawn = Plot.plot({
    document,
    width,
    height: height - head,
    marginLeft: 72,
    marginRight: margin,
    marginTop: 24,
    marginBottom: 54,
    style: { fontSize: '13px', fontFamily: 'inherit', background: 'none' },
    x: {
      type: 'utc',
      domain,
      label: per === 'day' ? 'Day of publication' : `${per === 'week' ? 'Week' : 'Month'} of publication`,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: {
      label: 'Number',
      labelAnchor: 'center',
      labelArrow: 'none',
      domain: [0, ticks.at(-1)!],
      ticks,
      tickFormat: ',d',
    },
    marks: [
      Plot.gridY({ ticks, stroke: 'currentColor', strokeOpacity: 0.15 }),
      bars('quotations', 'all'),
      ...(pieces.some(({ quotes }) => quotes !== null) ? [bars('quotes', 'new')] : []),
      Plot.ruleY([0]),
    ],
  })
  return (drawn as { readonly outerHTML: string }).outerHTML
}

interface Piece extends TimelinePoint {
  readonly x1: Date
  readonly x2: Date
}

function domainOf(pieces: readonly Piece[], per: Period): [Date, Date] {
  const [from, to] = [pieces[0]!.x1.getTime(), pieces.at(-1)!.x2.getTime()]
  const room = fewest * { day: 1, week: 7, month: 30 }[per] * 86_400_000
  const missing = Math.max(0, room - (to - from)) / 2
  return [new Date(from - missing), new Date(to + missing)]
}

/** Whole numbers from 0 to the greatest count or beyond. */
function ticksOf(pieces: readonly Piece[]): number[] {
  const most = Math.max(1, ...pieces.map(({ quotations, quotes }) => Math.max(quotations, quotes ?? 0)))
  const step = Math.max(1, tickStep(0, most, 5))
  return range(0, most + step, step)
}

/** The outline of bars, with nothing between those that do not touch. */
function steps(pieces: readonly Piece[], y: 'quotations' | 'quotes'): { x: Date; y: number }[] {
  return pieces.flatMap((piece, i) => {
    const value = piece[y] ?? 0
    const gap = (edge: Date, neighbour: Date | undefined) =>
      neighbour?.getTime() === edge.getTime() ? [] : [{ x: edge, y: 0 }]
    return [
      ...gap(piece.x1, pieces[i - 1]?.x2),
      { x: piece.x1, y: value },
      { x: piece.x2, y: value },
      ...gap(piece.x2, pieces[i + 1]?.x1),
    ]
  })
}
