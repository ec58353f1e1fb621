import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import t from 'tap'
import { hostileSources } from '../../../bench/hostile-sources.ts'
import { readArticles } from '../../../src/articles/read.ts'
import { temporaryFolder } from '../../database/temporary.ts'

/** What files may be long, unpacked, and what those that go beyond would be. Bytes. */
const limit = 1_000_000
const bombSize = 8_000_000
const pageSize = 3_000_000
/** Of a text. Characters. */
const longestShown = 40

const tooLong = ['longer than 1000000 bytes']
const tooLongUnpacked = ['longer than 1000000 bytes unpacked']
const lies = [/ damaged: too many bytes in the stream\. expected 1000\./]
const tooDense = [/^(?:not readable as WARC: )?unpacks to more than 200 times its size$/]

/** What is said of each, or the text of the article that it is read as. */
const expected: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'nested tags': ['a page with more than 512 elements in each other'],
  'tags that are never closed': ['a page with more than 512 elements in each other'],
  links: ['a page with more than 60000 tags and references'],
  scripts: ['a page with more than 60000 tags and references'],
  'data of a picture': ['no article found on the page'],
  'data of no end': [/^data:a\/a;data:/],
  'another charset than it says': [/^\ufffd+$/],
  'a feed with entities': [],
  'a sitemap': ['a list of more than 50000 addresses'],
  'a list of feeds in itself': ['a list of pages that cannot be read: Invalid OPML format'],
  'a file in a zip archive': tooLong,
  'a file in a zip archive, said to be short': lies,
  'many files in a zip archive': [...new Array<RegExp>(7).fill(/^ +$/), ...tooDense],
  'a packed file': tooLong,
  'a Word document': tooLongUnpacked,
  'a Word document, said to be short': lies,
  'a Word document with a second directory': ['The tide was low.'],
  'a Word document of tags': tooLongUnpacked,
  'a Word document in itself': ['not readable as a Word document: too many elements in each other'],
  'a Word document with entities': [/^not readable as a Word document: .*entity not found/],
  'a workbook': tooLongUnpacked,
  'a workbook, said to be short': lies,
  'a workbook with a cell far away': ['a sheet of more than 5000000 cells, empty ones included'],
  'a workbook of cells': tooLongUnpacked,
  'a PDF file': ['a PDF file with a stream longer than 4000000 bytes unpacked'],
  'a PDF file, packed twice': ['a PDF file with streams that are packed twice'],
  'a message in a message': [/^not readable as a message: .*depth/],
  'a recorded page': [...tooLong, ...tooDense],
  'a recorded picture': tooDense,
  'headers of a recorded page': ['not readable as WARC: headers longer than 1048576 bytes'],
  'a collection of recorded pages': tooDense,
  'a collection of recorded pages, said to be short': lies,
  'a table with a row without end': [/^not a readable table: /],
  'a line of brackets': [/^not JSON: /],
}

t.test(
  'a file that would take all time or memory should be refused with the reason, or be read within bounds',
  async (t) => {
    t.same(Object.keys(hostileSources).sort(), Object.keys(expected).sort())
    for (const [name, [file, , make]] of Object.entries(hostileSources)) {
      const isBomb = file.startsWith('bomb.')
      const path = join(temporaryFolder(t), file)
      writeFileSync(path, make(isBomb ? bombSize : pageSize))
      const options = { standardInput: Readable.from([]), outlet: 'The Gull', ...(isBomb ? { limit } : {}) }
      const found: string[] = []
      for await (const incoming of readArticles([path], options)) {
        if ('article' in incoming) found.push(incoming.article.text.slice(0, longestShown))
        if ('problem' in incoming) found.push(incoming.problem)
      }
      t.match(found, expected[name]!, name)
      t.equal(found.length, expected[name]!.length, name)
    }
  },
)
