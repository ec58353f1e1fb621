/** Marks of one family close each other; a family's number is above zero. */
export const families = {
  double: 1,
  single: 2,
  guillemet: 3,
  singleGuillemet: 4,
  corner: 5,
  whiteCorner: 6,
  doublePrime: 7,
} as const

export type Family = (typeof families)[keyof typeof families]

/** One glyph that may begin or end a quotation. */
export interface QuotationMark {
  readonly glyph: string
  readonly family: Family
  /** How far its shape speaks against opening or closing: 0 its plain sense, up to 99 never. */
  readonly opening: number
  readonly closing: number
}

const mark = (glyph: string, family: Family, opening: number, closing: number): QuotationMark => ({
  glyph,
  family,
  opening,
  closing,
})

/**
 * The quotation marks of the world's press (CLDR's delimiters, and what typists put in their place). A curly mark
 * turned the wrong way is common, so most shapes only lean; the low marks and the corners are certain.
 */
export const quotationMarks: readonly QuotationMark[] = [
  mark('"', families.double, 0, 0),
  mark('\uff02', families.double, 0, 0),
  mark('“', families.double, 0, 5),
  mark('”', families.double, 5, 0),
  mark('„', families.double, 0, 20),
  mark('‟', families.double, 0, 5),
  mark('``', families.double, 0, 20),
  mark("''", families.double, 1, 0),
  mark('‘‘', families.double, 0, 5),
  mark('’’', families.double, 5, 0),
  mark("'", families.single, 0, 0),
  mark('\uff07', families.single, 0, 0),
  mark('`', families.single, 0, 5),
  mark('‘', families.single, 0, 8),
  mark('’', families.single, 5, 0),
  mark('‚', families.single, 0, 20),
  mark('‛', families.single, 0, 8),
  mark('«', families.guillemet, 0, 3),
  mark('»', families.guillemet, 3, 0),
  mark('‹', families.singleGuillemet, 0, 3),
  mark('›', families.singleGuillemet, 3, 0),
  mark('「', families.corner, 0, 99),
  mark('」', families.corner, 99, 0),
  mark('『', families.whiteCorner, 0, 99),
  mark('』', families.whiteCorner, 99, 0),
  mark('〝', families.doublePrime, 0, 20),
  mark('〞', families.doublePrime, 20, 0),
  mark('〟', families.doublePrime, 20, 0),
]

const markOfUnit = new Uint8Array(0x10000)
const markOfPair = new Uint8Array(0x10000)
quotationMarks.forEach(({ glyph }, index) => {
  const table = glyph.length === 1 ? markOfUnit : markOfPair
  table[glyph.charCodeAt(0)] = index + 1
})

/** The number in `quotationMarks`, plus one, of the mark that this UTF-16 unit is; 0 where it is none. */
export function markAt(unit: number): number {
  return markOfUnit[unit] as number
}

/** The same for a unit that is printed twice in place of one double mark: '' and its like. */
export function doubledMarkAt(unit: number): number {
  return markOfPair[unit] as number
}
