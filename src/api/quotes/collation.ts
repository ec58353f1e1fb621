import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import {
  renderCollatex,
  renderCsv,
  renderHtml,
  renderTei,
  type CellKind,
  type Collation,
} from '../../variants/index.ts'
import { mediaTypes, type Format } from '../formats/formats.ts'
import { stylePolicy } from '../http/headers.ts'
import { differenceCounts, fidelitySchema } from '../shared/quotation.ts'
import { sendWritten, writeJson, writeText } from '../background/answers.ts'
import { changesSchema, stretchSchema } from './schema.ts'

/** The forms in which a collation can be had, the usual one first. */
export const collationForms = ['json', 'csv', 'html', 'collatex', 'tei'] as const satisfies readonly Format[]
export type CollationForm = (typeof collationForms)[number]

/** What those hold that is different here from elsewhere. */
export const collationFormMeanings = {
  json: '`json`, witnesses and rows as below',
  csv: "`csv`, a line for each row: where it is in the base, the base's words, and what each witness prints and of what kind that is",
} as const

const renderers: Readonly<Record<Exclude<CollationForm, 'json'>, (collation: Collation) => string>> = {
  csv: renderCsv,
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

/** A collation in one of its forms. */
export const writeCollation = (form: CollationForm, collation: Collation): Uint8Array =>
  form === 'json' ? writeJson(collationSchema, collation) : writeText(renderers[form](collation))

/** Sends what `writeCollation` wrote. */
export function sendCollation(reply: FastifyReply, form: CollationForm, written: Uint8Array): FastifyReply {
  if (form === 'html') reply.header('content-security-policy', stylePolicy)
  return sendWritten(reply, written, `${mediaTypes[form]}${parametersOf[form] ?? ''}`)
}

const cellKinds = [
  'same',
  'outside',
  'marks',
  'case',
  'punctuation',
  'spelling',
  'marked-omission',
  'unmarked-omission',
  'insertion',
  'substitution',
  'addition',
  'transposition',
] as const satisfies readonly CellKind[]

const cellSchema = z
  .object({
    kind: z
      .enum(cellKinds)
      .describe(
        '`same` as the base; `outside`: the witness does not quote so far; or how it differs here, as in `DifferenceKind`. Words left out within what ' +
          'it quotes are an omission.',
      ),
    text: z.string().describe('As printed; empty where nothing is. Of a marked omission, the ellipsis.'),
    place: z
      .object({
        part: z.int().min(0).describe("Which of the witness's `parts`, from 0."),
        start: z.int().min(0).describe('First code point within the part.'),
        end: z.int().min(0).describe('The code point after the last.'),
      })
      .nullable()
      .describe('Where that stands; null where nothing is printed.'),
    partial: z.boolean().describe('Whether the witness quotes only a piece of what the row holds.'),
    changes: changesSchema,
  })
  .meta({ id: 'CollationCell', description: 'What one witness prints at one row.' })

const witnessSchema = z
  .object({
    id: z
      .string()
      .describe('Opaque id of the article, followed by `~unmarked` for what it prints without quotation marks.'),
    label: z
      .string()
      .describe("The outlet's name, followed by `, without marks` for what it prints without quotation marks."),
    parts: z.array(z.string()).describe('What the article prints of the quote, the longest first.'),
    fidelity: fidelitySchema.describe('How faithful it is to the base.'),
    differences: differenceCounts,
    words: z.int().min(0).describe("How many of the base's words lie in what it quotes."),
  })
  .meta({ id: 'CollationWitness', description: 'One article that prints the quote.' })

const rowSchema = z
  .object({
    base: stretchSchema.describe('In the base; its text is empty where only witnesses have words.'),
    cells: z.array(cellSchema).describe('What each witness has there, in the order of `witnesses`.'),
  })
  .meta({ id: 'CollationRow', description: 'A segment of the base, cut where any witness begins or ceases to differ.' })

const collationSchema = z
  .object({
    base: z
      .object({
        label: z.string().describe('What it is.'),
        text: z.string().describe('The fullest wording.'),
        words: z.int().min(0).describe('How many words it has.'),
      })
      .describe('What every witness is aligned to; never to another witness.'),
    witnesses: z.array(witnessSchema).describe('By label, then by id.'),
    rows: z.array(rowSchema).describe('In the order of the base.'),
  })
  .meta({ id: 'Collation', description: 'All printings of a quote side by side.' })

const tokenSchema = z
  .object({
    t: z.string().describe('A word as printed, with the space after it.'),
    n: z.string().describe('The form by which it is compared.'),
  })
  .meta({ id: 'CollatexToken', description: 'A word as CollateX writes it.' })

const collatexSchema = z
  .object({
    witnesses: z.array(z.string()).describe('Names of the rows of `table`, the base first.'),
    table: z
      .array(z.array(z.array(tokenSchema).nullable()))
      .describe(
        'For each of them its cells: words, or null where there are none, be it that they are left out or not quoted.',
      ),
  })
  .meta({
    id: 'CollatexTable',
    description: 'The same as the alignment table of CollateX; only with `format=collatex`.',
  })

/** The two forms that are JSON. */
export const collationAnswerSchema = z.union([collationSchema, collatexSchema])
