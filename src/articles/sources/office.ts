import { fromBufferPromise } from 'yauzl'

/** What a zip archive is, where it is a document of an office program (ECMA-376) and no archive of files. */
export type OfficeKind = 'word' | 'sheet'

const mainParts: Readonly<Record<string, OfficeKind>> = { 'word/document.xml': 'word', 'xl/workbook.xml': 'sheet' }

/**
 * Tells office documents from other archives, and unpacks them once without keeping anything, as the libraries that read
 * them would unpack a bomb to the end.
 * @param limit all parts unpacked, in bytes
 * @returns null for another archive, also where it is damaged: whoever reads it says so
 */
export async function officeKindOf(
  bytes: Buffer,
  limit: number,
): Promise<OfficeKind | { readonly problem: string } | null> {
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true }).catch(() => null)
  if (!zip) return null
  let kind: OfficeKind | null = null
  let length = 0
  try {
    const entries = []
    for await (const entry of zip.eachEntry()) {
      kind ??= mainParts[entry.fileName] ?? null
      entries.push(entry)
    }
    if (kind === null) return null
    for (const entry of entries) {
      if (entry.fileName.endsWith('/')) continue
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        length += (chunk as Buffer).length
        if (length > limit) return { problem: `longer than ${limit} bytes unpacked` }
      }
    }
    return kind
  } catch (error) {
    return kind && { problem: `the document is damaged: ${(error as Error).message}` }
  }
}
