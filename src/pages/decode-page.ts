import { isUtf8 } from 'node:buffer'
// @ts-expect-error The package has no types.
import encodingSniffer from 'html-encoding-sniffer'

const sniffEncoding: (
  bytes: Uint8Array,
  options: {
    readonly transportLayerEncodingLabel?: string
    readonly defaultEncoding: string
    readonly maxPrescanBytes: number
  },
) => string = encodingSniffer

/** Saved pages carry their pictures inside themselves; only the text of a page is read. */
const dataBeginning = /\bdata:[\w.+-]{1,64}\/[\w.+-]{1,64}(?:;[\w=.+-]{1,64}){0,8},/gi
const dataEnd = /["')\s>]/g
/** Shorter data may stay. UTF-16 units. */
const shortestData = 100

/** As deep as an encoding is looked for: themes put scripts before it. */
const prescan = 16 * 1024

/**
 * The HTML of a page as it was sent or saved, without the data of embedded pictures and fonts. The encoding is found as
 * browsers find it (HTML Living Standard, "Determining the character encoding"); where a page names none, UTF-8 if its
 * bytes are that, otherwise windows-1252. What cannot be decoded becomes U+FFFD.
 * @param charset What the server said of it, if anything.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const encoding = sniffEncoding(bytes, {
    maxPrescanBytes: prescan,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
    ...(charset ? { transportLayerEncodingLabel: charset } : {}),
  })
  return withoutData(new TextDecoder(encoding).decode(bytes))
}

/** A regular expression over all of the data would run out of memory for its way back. */
function withoutData(html: string): string {
  const pieces: string[] = []
  let from = 0
  dataBeginning.lastIndex = 0
  for (let found = dataBeginning.exec(html); found; found = dataBeginning.exec(html)) {
    dataEnd.lastIndex = dataBeginning.lastIndex
    const end = dataEnd.exec(html)?.index ?? html.length
    if (end - dataBeginning.lastIndex >= shortestData) {
      pieces.push(html.slice(from, found.index), 'data:,')
      from = end
    }
    dataBeginning.lastIndex = end
  }
  return pieces.join('') + html.slice(from)
}
