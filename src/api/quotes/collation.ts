import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { renderCollatex, renderCsv, renderHtml, renderTei } from '../../rendering/index.ts'
import type { CellKind, Collation } from '../../variants/index.ts'
import { mediaTypes } from '../formats/formats.ts'
import type { Format } from '../formats/formats.ts'
import { stylePolicy } from '../http/headers.ts'
import { differenceCounts, fidelitySchema, printedDifferenceKinds } from '../shared/quotation.ts'
import { sendWritten, writeJson, writeText } from '../background/answers.ts'
import { changesSchema, stretchSchema } from './schema.ts'

/** The formats of a collation, the default first. */
export const collationForms = ['json', 'csv', 'html', 'collatex', 'tei'] as const satisfies readonly Format[]
export type CollationForm = (typeof collationForms)[number]

/** What some of them contain, where that is not the usual. */
export const collationFormMeanings = {
  json: '`json`: witnesses, rows, and the runs in which people read them.',
  csv: '`csv`: a line for each run, with its place in the base, the words of the base, and for each witness what it prints and how that differs.',
} as const

const renderers: Readonly<Record<Exclude<CollationForm, 'json' | 'csv'>, (collation: Collation) => string>> = {
  html: renderHtml,
  collatex: renderCollatex,
  tei: renderTei,
}

const parametersOf: Partial<Record<Format, string>> = {
  json: '; charset=utf-8',
  collatex: '; charset=utf-8',
  csv: '; charset=utf-8; header=present',
  html: '; charset=utf-8',
}

/** A collation whose witnesses are stored: with the ids of the quotations that are their parts. */
interface StoredCollation extends Collation {
  readonly witnesses: readonly (Collation['witnesses'][number] & { readonly quotations: readonly string[] })[]
}

/** A collation in one of its formats. @param csv how a table is written, as `writeCsv` has it */
export function writeCollation(form: CollationForm, collation: StoredCollation, csv = ''): Uint8Array {
  if (form === 'json') return writeJson(collationSchema, collation)
  if (form === 'csv') return writeText(renderCsv(collation, { raw: csv.split(',').includes('raw') }))
  return writeText(renderers[form](collation))
}

/** Sends what `writeCollation` wrote. */
export function sendCollation(reply: FastifyReply, form: CollationForm, written: Uint8Array): FastifyReply {
  if (form === 'html') reply.header('content-security-policy', stylePolicy)
  return sendWritten(reply, written, `${mediaTypes[form]}${parametersOf[form] ?? ''}`)
}

const cellKinds = ['same', 'outside', ...printedDifferenceKinds] as const satisfies readonly CellKind[]

const phraseFields = z.object({
  kind: z
    .enum(cellKinds)
    .describe(
      '`same`: as the base. `outside`: beyond what the witness quotes. Otherwise how it differs, as in `DifferenceKind`; words left out within ' +
        'what it quotes are an omission.',
    ),
  text: z.string().describe('The text, as printed; empty if nothing is. For a marked omission, the ellipsis.'),
  place: z
    .object({
      part: z.int().min(0).describe("Index in the witness's `parts`, from 0."),
      start: z.int().min(0).describe('Offset of the first code point in the part.'),
      end: z.int().min(0).describe('Offset after the last code point.'),
    })
    .nullable()
    .describe('Where it is printed; null if nothing is.'),
  changes: changesSchema,
})

const cellSchema = phraseFields
  .extend({ partial: z.boolean().describe('Whether the witness quotes only part of the row.') })
  .meta({ id: 'CollationCell', description: 'What a witness prints in a row.' })

const phraseSchema = phraseFields.meta({
  id: 'CollationPhrase',
  description:
    'Words of a witness that differ from the base in one way, with the punctuation beside them; or the place of words that it leaves out or does not quote.',
})

const witnessSchema = z
  .object({
    id: z
      .string()
      .describe('Opaque id of the article, followed by `~unmarked` for what it prints without quotation marks.'),
    label: z
      .string()
      .describe("The outlet's name, followed by `, without marks` for what it prints without quotation marks."),
    parts: z.array(z.string()).describe('What the article prints of it, longest first.'),
    quotations: z
      .array(z.string())
      .describe(
        'Opaque ids of the quotations that these are, in the same order; several stand in the last where an ellipsis joins them.',
      ),
    fidelity: fidelitySchema.describe('How faithful it is to the base.'),
    differences: differenceCounts,
    words: z.int().min(0).describe('Number of words of the base within what it quotes.'),
  })
  .meta({ id: 'CollationWitness', description: 'An article that prints it.' })

const rowSchema = z
  .object({
    base: stretchSchema.describe('The stretch of the base; empty where only witnesses have words.'),
    cells: z.array(cellSchema).describe('What each witness prints there, in the order of `witnesses`.'),
  })
  .meta({ id: 'CollationRow', description: 'A stretch of the base, cut wherever a witness starts or stops differing.' })

const runSchema = z
  .object({
    base: stretchSchema.describe('The stretch of the base; empty where only witnesses have words.'),
    cells: z
      .array(z.array(phraseSchema))
      .describe('What each witness prints there, phrase by phrase, in the order of `witnesses`.'),
  })
  .meta({ id: 'CollationRun', description: 'A stretch of the base as people read it, such as a clause.' })

/** A collation as JSON. */
export const collationSchema = z
  .object({
    base: z
      .object({
        label: z.string().describe('What the base is.'),
        text: z.string().describe('The fullest wording or, for a statement, its text.'),
        words: z.int().min(0).describe('Number of words in it.'),
      })
      .describe('What every witness is aligned with. Witnesses are not aligned with each other.'),
    witnesses: z.array(witnessSchema).describe('By label, then by id.'),
    rows: z.array(rowSchema).describe('In the order of the base, cut wherever a witness starts or stops differing.'),
    runs: z.array(runSchema).describe('The same, cut where people pause: a table to be read.'),
  })
  .meta({ id: 'Collation', description: 'All printings of a quote or a statement, side by side.' })

const tokenSchema = z
  .object({
    t: z.string().describe('A word, as printed, with the space after it.'),
    n: z.string().describe('Its normalised form, by which it is compared.'),
  })
  .meta({ id: 'CollatexToken', description: 'A word, in the format of CollateX.' })

const collatexSchema = z
  .object({
    witnesses: z.array(z.string()).describe('Names of the rows of `table`, the base first.'),
    table: z
      .array(z.array(z.array(tokenSchema).nullable()))
      .describe('The cells of each row: words, or null if they are left out or not quoted.'),
  })
  .meta({
    id: 'CollatexTable',
    description: 'The collation as an alignment table of CollateX; only with `format=collatex`.',
  })

/** The two formats that are JSON. */
export const collationAnswerSchema = z.union([collationSchema, collatexSchema])
