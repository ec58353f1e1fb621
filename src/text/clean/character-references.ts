import { decodeHTMLStrict } from 'entities/decode'
import { closingClass, glyphsOf, openingClass } from '../marks.ts'
import { outsideCode } from './code.ts'
import type { Edit } from './edits.ts'

/** What was escaped twice is printed `&amp;quot;`. */
const references = /&(?:amp;)?(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

/** Guillemets stand between spaces in French. */
const quotationMarks = new RegExp(`^[${glyphsOf(({ family: { name } }) => name === 'double' || name === 'single')}]$`)
const opens = new RegExp(`[${openingClass}]`)
const closes = new RegExp(`[${closingClass}]`)
/** Texts on the matter name a reference as often as they use one. */
const subject = /\b(?:HTML|XML|ampersands?)\b/

/**
 * Character references that a page left unread: `&quot;`, `&#8220;`, `&mdash;`. A text that talks about references,
 * and names them as often as it may use them, keeps them.
 */
export function findReferences(text: string): readonly Edit[] {
  if (!text.includes('&')) return []
  const edits = outsideCode(text, decoded(text))
  const onSubject = subject.test(text)
  const used = edits.filter((edit) => !isNamed(text, edit, onSubject))
  return used.length > edits.length - used.length ? used : []
}

function decoded(text: string): Edit[] {
  return Array.from(text.matchAll(references)).flatMap(({ 0: written, index }) => {
    const plain = written.replace(/^&amp;(?=.)/, '&')
    const replacement = decodeHTMLStrict(plain)
    return replacement === plain
      ? []
      : // A no-break space is a space to every reader.
        { start: index, end: index + written.length, replacement: replacement === '\u00a0' ? ' ' : replacement }
  })
}

/**
 * Whether a reference is what is talked about: it stands in marks by itself, or a quotation mark by itself between
 * spaces.
 */
function isNamed(text: string, { start, end, replacement }: Edit, onSubject: boolean): boolean {
  const before = text.charAt(start - 1)
  const after = text.slice(end, end + 2)
  if (opens.test(before) && closes.test(after.charAt(0))) return true
  if (!onSubject && !quotationMarks.test(replacement)) return false
  return /^[\s([]?$/.test(before) && /^(?:$|[\s)\]:;!?]|[.,](?!\.))/.test(after)
}
