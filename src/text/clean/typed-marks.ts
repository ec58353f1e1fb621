import { outsideCode } from './code.ts'
import type { Edit } from './edits.ts'

/**
 * Marks that a program or a keyboard set in place of others: doubled by a table (""No""), escaped by a string (\"No\"),
 * accents for want of a mark (`No´).
 */
export function findTypedMarks(text: string): readonly Edit[] {
  const edits = [...findEscaped(text), ...findDoubled(text), ...findAccents(text)]
  return outsideCode(
    text,
    edits.sort((a, b) => a.start - b.start),
  )
}

/** Backslashes before marks, where every mark of the kind has one. */
function findEscaped(text: string): Edit[] {
  if (!text.includes('\\')) return []
  const found = ['"', "'"].flatMap((mark) => {
    const all = Array.from(text.matchAll(new RegExp(String.raw`(\\?)${mark}`, 'g')))
    const isString = all.every(({ 0: { length }, 1: escape, index }) => escape && !isApart(text, index, index + length))
    return isString && (all.length > 1 || mark === "'") ? all : []
  })
  return found.map(({ index }) => ({ start: index, end: index + 1, replacement: '' }))
}

/** The second of each two marks, where every mark of the kind is printed twice; and the marks of the whole field. */
function findDoubled(text: string): Edit[] {
  if (!/""|““|””/.test(text)) return []
  return [...findDoubledField(text), ...(isAllDoubled(text, '“”') ? secondMarks(text, /““|””/g) : [])]
}

function findDoubledField(text: string): Edit[] {
  if (isAllDoubled(text, '"')) return secondMarks(text, /""/g)
  const field = /^\s*"([^]*)"\s*$/.exec(text)
  const start = text.indexOf('"')
  const end = text.lastIndexOf('"')
  if (!field || !isAllDoubled(field[1]!, '"')) return []
  const inner = secondMarks(text.slice(start + 1, end), /""/g)
  return [
    { start, end: start + 1, replacement: '' },
    ...inner.map((edit) => ({ ...edit, start: edit.start + start + 1, end: edit.end + start + 1 })),
    { start: end, end: end + 1, replacement: '' },
  ]
}

/** Whether marks stand in twos only, each two beside a word: "" between spaces is an empty string. */
function isAllDoubled(text: string, marks: string): boolean {
  const runs = Array.from(text.matchAll(new RegExp(`[${marks}]+`, 'g')))
  return (
    runs.length > 1 &&
    runs.every(({ 0: run, index }) => run.length === 2 && run[0] === run[1] && !isApart(text, index, index + 2))
  )
}

const secondMarks = (text: string, two: RegExp): Edit[] =>
  Array.from(text.matchAll(two), ({ index }) => ({ start: index + 1, end: index + 2, replacement: '' }))

/** Set off by spaces on both sides, as a sign that is talked about. */
const isApart = (text: string, start: number, end: number): boolean =>
  /^\s?$/.test(text.charAt(start - 1)) && /^[\s.,;:]?$/.test(text.charAt(end))

const accents = /[`´]{1,2}|\n/g

/**
 * Grave and acute accents that stand for quotation marks, at least one of the two an acute – `No´ or ´No´ –, and for an
 * apostrophe. Between two backticks stands code.
 */
function findAccents(text: string): Edit[] {
  if (!/[`´]/.test(text)) return []
  const edits: Edit[] = []
  let open: { readonly index: number; readonly run: string } | null = null
  for (const { 0: run, index } of text.matchAll(accents)) {
    const end = index + run.length
    const before = text.charAt(index - 1)
    const after = text.charAt(end)
    const replace = (at: number, [single, double]: string): void => {
      edits.push({ start: at, end: at + run.length, replacement: run.length === 1 ? single! : double! })
    }
    if (run === '\n') open = null
    else if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) {
      if (run.length === 1) replace(index, '’”')
    } else if (open && open.run.length === run.length && /\S/.test(before)) {
      if (`${open.run}${run}`.includes('´')) {
        replace(open.index, '‘“')
        replace(index, '’”')
      }
      open = null
    } else open = /^[^\p{L}\p{N}]?$/u.test(before) && /\S/.test(after) ? { index, run } : null
  }
  return edits
}
