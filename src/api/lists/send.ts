import { AsyncLocalStorage } from 'node:async_hooks'
import { Readable } from 'node:stream'
import { setTimeout as rest } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExportForm, ListPlace } from '../background/lists.ts'
import type { Reader } from '../background/reader.ts'
import { csvType } from '../formats/csv.ts'
import { chooseFormat, mediaTypes, sendLinked } from '../formats/formats.ts'
import { goneSignal } from '../http/connections.ts'
import type { Services } from '../services.ts'
import { readCursor, type Filters } from './cursor.ts'
import { pick, type ListDefinition } from './definition.ts'
import { readPage, type Total } from './page.ts'
import { isIncluded, linkedFormats, listFormats, usualLimit, type PageQuery } from './parameters.ts'

const selectedType = mediaTypes.selected.replace(';', '; charset=utf-8;')

/**
 * A filter with the fields that a list knows and no others: a documented parameter that its query does not read does
 * not compile.
 */
type Exactly<Filter, Given> = [Exclude<keyof Given, keyof Filter>, Exclude<keyof Filter, keyof Given>] extends [
  never,
  never,
]
  ? unknown
  : never

/**
 * What a list is asked for, and whether a page of it may be slow, so that it is read in the background. Exports always
 * are.
 */
export interface Selected<Filter> {
  readonly page: PageQuery
  readonly filter: Filter
  readonly slow?: boolean
}

/**
 * Answers a list: a page of it in JSON (or as linked data, where the list has that), or everything after the cursor as
 * NDJSON or CSV.
 */
export async function sendList<Filter extends object, Given extends Filter, Row, Item extends object>(
  { database, reader, settings }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  definition: ListDefinition<Filter, Row, Item>,
  { page, filter, slow = false }: Selected<Given & Exactly<Filter, Given>>,
): Promise<{ data: Item[]; next: string | null; next_url: string | null; total?: Total }> {
  const format = chooseFormat(request, definition.linked ? linkedFormats : listFormats)
  const names = page.fields?.split(',')
  const { list, serialise } = definition
  if (format === 'json' || format === 'jsonld') {
    const shown = { cursor: page.cursor, limit: page.limit ?? usualLimit(settings.PAGE_LIMIT) }
    const { rows, ...next } = await readPage(request, reply, shown, definition, filter, (after, limit) =>
      slow
        ? (reader.read('rows', { list, filter, after, limit }, goneSignal(reply)) as Promise<readonly Row[]>)
        : definition.read(database, filter, after, limit),
    )
    if (format === 'jsonld') return sendLinked(reply, format, definition.linked!(rows)) as never
    const total = isIncluded(request, 'total')
      ? { total: await reader.read('total', { list, filter }, goneSignal(reply)) }
      : {}
    if (names === undefined) return { data: rows.map(serialise), ...next, ...total }
    reply.type(selectedType)
    return { data: rows.map((row) => pick(serialise(row), names)), ...next, ...total }
  }
  const after =
    page.cursor === undefined ? undefined : readCursor(page.cursor, list, filter as Filters, definition.kinds(filter))
  return (await sendExport(
    reader,
    reply,
    { list, filter, after },
    { format, names, csv: page.csv, most: page.limit },
  )) as never
}

/**
 * Sends a whole list, read page by page as the client takes it. Where it breaks off, so does the transfer: it has no end
 * that a client would take for one. Each page shows the database at the time it is read; no snapshot is held between them.
 * @throws Problem where the first page cannot be read
 */
async function sendExport(
  reader: Reader,
  reply: FastifyReply,
  from: ListPlace,
  form: ExportForm,
): Promise<FastifyReply> {
  const gone = goneSignal(reply)
  // Further pages are asked for when the client takes them, which belongs to no request.
  const forRequest = AsyncLocalStorage.snapshot()
  const first = await reader.read('export', { ...from, ...form }, gone)
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let page = first
    yield page.bytes
    while (page.next !== null) {
      const begun = performance.now()
      const further = { ...from, ...form, after: page.next, before: page.count }
      page = await forRequest(() => reader.readOn('export', further, gone))
      // An export takes at most half of a processor: it rests for as long as it worked.
      await rest(performance.now() - begun, undefined, { signal: gone })
      yield page.bytes
    }
  }
  const head = reply.request.method === 'HEAD'
  return reply
    .type(form.format === 'csv' ? csvType : mediaTypes.ndjson)
    .send(Readable.from(head ? [] : pieces(), { objectMode: false }))
}
