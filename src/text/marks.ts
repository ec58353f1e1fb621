/**
 * Every glyph that quotes, and every dash, in two tables. What needs a glyph or a class of glyphs takes it from here;
 * a new family of marks is a new row.
 *
 * The names of classes that end in `Class` are for square brackets in a regular expression.
 */

/** One row of the table: marks that close each other. */
interface FamilyRow {
  readonly name: string
  readonly usedIn: string
  /** Glyphs that open by their shape, each with how far that speaks against closing: 5 a leaning, 20 and more never. */
  readonly opening: Readonly<Record<string, number>>
  /** Glyphs that close by their shape, each with how far that speaks against opening. */
  readonly closing: Readonly<Record<string, number>>
  /** Glyphs whose shape says nothing. */
  readonly either?: string
  /** How far a glyph of the family speaks against being no quotation mark at all. */
  readonly ignoring: number
  /** Shape alone decides what opens and what closes; the neighbours say nothing. */
  readonly shapeDecides?: boolean
  /** A low opening mark and the glyph that closes it although it has the shape of an opening one. */
  readonly low?: string
  /**
   * The family outside it, where it quotes inside quotations. Only some outlets set all their quotations in it; at one
   * end it may have been typed for the other.
   */
  readonly secondaryTo?: string
  /** Glyphs that are apostrophes as well. */
  readonly apostrophes?: string
  /** Glyphs that are only typed for one. */
  readonly apostropheLike?: string
  /** After a number it may stand for inches or seconds. */
  readonly inches?: boolean
  /** One mark may close two quotations that end together, as good French print has it: « On parle du « quai neuf ». */
  readonly closesTwo?: boolean
  /** It sets off titles as well, in some languages mostly. */
  readonly titles?: boolean
}

const rows: readonly FamilyRow[] = [
  {
    name: 'double',
    usedIn: 'most of the world; “ closes in German and Czech, ” opens in Swedish and Finnish',
    opening: { '“': 5, '„': 20, '‟': 5, '``': 20, '‘‘': 5 },
    closing: { '”': 5, "''": 1, '’’': 5 },
    either: '"＂',
    ignoring: 14,
    low: '„“',
    inches: true,
  },
  {
    name: 'single',
    usedIn: 'inside double marks, and instead of them in much of the British press',
    opening: { '‘': 8, '‚': 20, '‛': 8, '`': 5 },
    closing: { '’': 5 },
    either: "'＇",
    ignoring: 6,
    low: '‚‘',
    secondaryTo: 'double',
    apostrophes: "'’",
    apostropheLike: '‘＇',
  },
  {
    name: 'guillemet',
    usedIn: 'French, Spanish, Italian, Russian and others; turned inwards in German and Danish',
    opening: { '«': 3 },
    closing: { '»': 3 },
    ignoring: 14,
    closesTwo: true,
  },
  {
    name: 'single guillemet',
    usedIn: 'inside guillemets, in Switzerland above all',
    opening: { '‹': 3 },
    closing: { '›': 3 },
    ignoring: 6,
  },
  {
    name: 'corner bracket',
    usedIn: 'Japanese and traditional Chinese',
    opening: { '「': 99 },
    closing: { '」': 99 },
    ignoring: 6,
    shapeDecides: true,
  },
  {
    name: 'white corner bracket',
    usedIn: 'inside corner brackets',
    opening: { '『': 99 },
    closing: { '』': 99 },
    ignoring: 6,
    shapeDecides: true,
  },
  {
    name: 'double prime',
    usedIn: 'older Chinese and Japanese print',
    opening: { '〝': 20 },
    closing: { '〞': 20, '〟': 20 },
    ignoring: 6,
    shapeDecides: true,
  },
  {
    name: 'double angle bracket',
    usedIn: 'quotations in North Korea and in Mongolian script; titles, and seldom speech, in Chinese',
    opening: { '《': 99 },
    closing: { '》': 99 },
    ignoring: 6,
    shapeDecides: true,
    titles: true,
  },
  {
    name: 'angle bracket',
    usedIn: 'inside double angle brackets, and for titles of short pieces in Chinese',
    opening: { '〈': 99 },
    closing: { '〉': 99 },
    ignoring: 6,
    shapeDecides: true,
    titles: true,
  },
]

/** Marks that close each other. */
export interface MarkFamily {
  readonly name: string
  readonly usedIn: string
  /** Its place in the table, counted from 1. */
  readonly number: number
  readonly ignoring: number
  readonly shapeDecides: boolean
  /** Number of the family that it is secondary to; 0 for none. */
  readonly secondaryTo: number
  /** Number of the family that is secondary to it; 0 for none. */
  readonly primaryTo: number
  readonly hasApostrophe: boolean
  readonly inches: boolean
  readonly closesTwo: boolean
  readonly titles: boolean
}

/** One glyph that may begin or end a quotation. */
export interface QuotationMark {
  readonly glyph: string
  readonly family: MarkFamily
  /** How far its shape speaks against opening or closing: 0 its plain sense, up to 99 never. */
  readonly opening: number
  readonly closing: number
  /** It opens on the base line: „ and ‚. */
  readonly low: boolean
  /** It closes a low mark although it has the shape of an opening one. */
  readonly closesLow: boolean
}

const numberOf = (name: string | undefined): number => rows.findIndex((row) => row.name === name) + 1

/**
 * The families of the world's press (CLDR's delimiters, and what typists put in their place). A curly mark turned the
 * wrong way is common, so most shapes only lean.
 */
export const markFamilies: readonly MarkFamily[] = rows.map((row, index) => ({
  name: row.name,
  usedIn: row.usedIn,
  number: index + 1,
  ignoring: row.ignoring,
  shapeDecides: row.shapeDecides ?? false,
  secondaryTo: numberOf(row.secondaryTo),
  primaryTo: rows.findIndex(({ secondaryTo }) => secondaryTo === row.name) + 1,
  hasApostrophe: row.apostrophes !== undefined,
  inches: row.inches ?? false,
  closesTwo: row.closesTwo ?? false,
  titles: row.titles ?? false,
}))

/** All marks of all families. */
export const quotationMarks: readonly QuotationMark[] = rows.flatMap((row, index) => {
  const mark = (glyph: string, opening: number, closing: number): QuotationMark => ({
    glyph,
    family: markFamilies[index]!,
    opening,
    closing,
    low: row.low?.[0] === glyph,
    closesLow: row.low?.[1] === glyph,
  })
  return [
    ...[...(row.either ?? '')].map((glyph) => mark(glyph, 0, 0)),
    ...Object.entries(row.opening).map(([glyph, closing]) => mark(glyph, 0, closing)),
    ...Object.entries(row.closing).map(([glyph, opening]) => mark(glyph, opening, 0)),
  ]
})

/** A shape that speaks no more than this against a role is often printed in it. */
const leaning = 5

/** Whether a mark is printed to open quotations. */
export const canOpen = ({ opening }: QuotationMark): boolean => opening <= leaning
/** Whether a mark is printed to close quotations. */
export const canClose = ({ closing }: QuotationMark): boolean => closing <= leaning

/** The single glyphs of the marks that pass a test. */
export const glyphsOf = (passes: (mark: QuotationMark) => boolean): string =>
  quotationMarks
    .filter((mark) => mark.glyph.length === 1 && passes(mark))
    .map(({ glyph }) => glyph)
    .join('')

/** Every quotation mark. */
export const markClass = glyphsOf(() => true)
/** Quotation marks that are never apostrophes. */
export const plainMarkClass = glyphsOf(({ family }) => !family.hasApostrophe)
export const openingClass = glyphsOf(canOpen)
export const closingClass = glyphsOf(canClose)
/** Apostrophes, as articles are read. */
export const apostropheClass = rows.map(({ apostrophes }) => apostrophes ?? '').join('')
/** Apostrophes and what is typed for them, Unicode's letter apostrophe among it, as words are compared. */
export const apostropheLikeClass = apostropheClass + rows.map((row) => row.apostropheLike ?? '').join('') + 'ʼ'
/** Marks, apostrophes, and what only looks like them: an accent and primes. */
export const markLikeClass = markClass + apostropheLikeClass + '´′″'

/** A dash or hyphen, and what it does. */
interface Dash {
  readonly name: string
  readonly glyph: string
  /** It joins two words into one. */
  readonly joins: boolean
  /** It parts clauses. */
  readonly parts: boolean
  /** It introduces speech at the beginning of a paragraph, or the name that signs it. */
  readonly introduces: boolean
}

/** All dashes. */
export const dashes: readonly Dash[] = [
  { name: 'hyphen-minus', glyph: '-', joins: true, parts: true, introduces: true },
  { name: 'hyphen', glyph: '‐', joins: true, parts: false, introduces: false },
  { name: 'non-breaking hyphen', glyph: '\u2011', joins: true, parts: false, introduces: false },
  { name: 'figure dash', glyph: '‒', joins: false, parts: false, introduces: true },
  { name: 'en dash', glyph: '–', joins: false, parts: true, introduces: true },
  { name: 'em dash', glyph: '—', joins: false, parts: true, introduces: true },
  { name: 'horizontal bar', glyph: '―', joins: false, parts: false, introduces: true },
]

const classOf = (some: readonly Dash[]): string => some.map(({ glyph }) => (glyph === '-' ? '\\-' : glyph)).join('')

/** Every dash and hyphen. */
export const dashClass = classOf(dashes)
/** Dashes that part clauses. */
export const partingDashClass = classOf(dashes.filter(({ parts }) => parts))

const apostropheUnit = 1
const joiningUnit = 2
const partingUnit = 4
const introducingUnit = 8
/** Marks by the numbers in the two lists below; 0 is none. */
const numbered: readonly (QuotationMark | undefined)[] = [undefined, ...quotationMarks]
const markOfUnit = new Uint8Array(0x10000)
const markOfPair = new Uint8Array(0x10000)
const usesOfUnit = new Uint8Array(0x10000)
quotationMarks.forEach(({ glyph }, index) => {
  const table = glyph.length === 1 ? markOfUnit : markOfPair
  table[glyph.charCodeAt(0)] = index + 1
})
for (const glyph of apostropheClass) usesOfUnit[glyph.charCodeAt(0)]! |= apostropheUnit
for (const { glyph, joins, parts, introduces } of dashes)
  usesOfUnit[glyph.charCodeAt(0)] =
    (joins ? joiningUnit : 0) | (parts ? partingUnit : 0) | (introduces ? introducingUnit : 0)

/** Whether this UTF-16 unit is a quotation mark. */
export const isMark = (unit: number): boolean => markOfUnit[unit]! !== 0

/** The mark that this UTF-16 unit is. */
export const markOf = (unit: number): QuotationMark | undefined => numbered[markOfUnit[unit]!]

/** The mark that this unit is when it is printed twice in place of one double mark: '' and its like. */
export const doubledMarkOf = (unit: number): QuotationMark | undefined => numbered[markOfPair[unit]!]

/** Whether this UTF-16 unit may be an apostrophe in an article. */
export const isApostrophe = (unit: number): boolean => (usesOfUnit[unit]! & apostropheUnit) !== 0

/** Whether this UTF-16 unit joins two words into one. */
export const isHyphen = (unit: number): boolean => (usesOfUnit[unit]! & joiningUnit) !== 0

/** Whether this UTF-16 unit is a dash that parts clauses. */
export const isDash = (unit: number): boolean => (usesOfUnit[unit]! & partingUnit) !== 0

/** Whether this UTF-16 unit is a dash that introduces speech or the name that signs it. */
export const isQuotationDash = (unit: number): boolean => (usesOfUnit[unit]! & introducingUnit) !== 0
