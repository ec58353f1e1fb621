import type { FastifyReply } from 'fastify'
import { z } from 'zod'

/** An answer in JSON with the fields of its schema, in UTF-8, ready to be sent. */
export const writeJson = (schema: z.ZodType, value: object): Uint8Array =>
  writeText(JSON.stringify(z.encode(schema, value)))

export const writeText = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Sends an answer that was written on another thread. */
export const sendWritten = (
  reply: FastifyReply,
  { buffer, byteOffset, byteLength }: Uint8Array,
  type = 'application/json; charset=utf-8',
): FastifyReply => reply.type(type).send(Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength))

/** Reads what `writeJson` wrote, for who shows it in another form. */
export const readJson = <Schema extends z.ZodType>(_schema: Schema, written: Uint8Array): z.output<Schema> =>
  JSON.parse(new TextDecoder().decode(written)) as z.output<Schema>
