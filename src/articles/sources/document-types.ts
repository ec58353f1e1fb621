import { headLength, kindOf } from './kind.ts'

/** What files that hold one article each are read as. */
export const documentTypes = {
  page: 'text/html',
  message: 'message/rfc822',
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** What a page or document of one article is, by its content; null for anything else. */
export async function mediaTypeOf(bytes: Buffer): Promise<string | null> {
  const kind = kindOf(bytes.subarray(0, headLength), '')
  if (kind === 'zip')
    return (await import('./office.ts'))
      .officeKindOf(bytes)
      .then((office) => (office === 'word' ? documentTypes.word : null))
  return kind === 'page' || kind === 'message' || kind === 'pdf' ? documentTypes[kind] : null
}
