import type { FastifyReply, FastifyRequest } from 'fastify'
import { actorOf } from '../../api/access/authorize.ts'
import { unwrap, type Refusal } from '../../api/background/writer.ts'
import type { Services } from '../../api/services.ts'
import type { NewCorrection } from '../../tracker/corrections/corrections.ts'
import { correctionPage } from '../addresses.ts'
import { fieldsOf, type Fields } from '../form.ts'
import { html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { sendPage } from '../page.ts'
import type { Gate } from '../sign-in/sign-in.ts'
import { fieldAt, type Asked } from './asked.ts'
import type { Entered } from './choices.ts'
import { previewView } from './preview-view.ts'
import type { Said } from './words.ts'

/** The services, and who lets forms through. */
export type FormServices = Services & { readonly gate: Gate }

/** A form as it is shown again, with what was entered and why nothing was done. */
export type FormView = (entered: Entered & { readonly refusal?: Part }) => Promise<Page>

/** A form that was sent: what it asks for, in words too, and how it is shown again. */
export interface SentForm {
  readonly asked: Asked
  readonly said: (correction: NewCorrection) => Promise<Said>
  readonly form: FormView
}

/**
 * Carries out a form for a correction: shows what it would change, makes it and goes to its page, or shows the form again
 * with what is wrong.
 */
export async function carryOut(
  { writer, gate }: Pick<FormServices, 'writer' | 'gate'>,
  request: FastifyRequest,
  reply: FastifyReply,
  sent: (fields: Fields) => Promise<SentForm>,
): Promise<FastifyReply> {
  const fields = fieldsOf(request)
  const refused = await gate.admit(request, reply, fields, 'curate')
  const { asked, said, form } = await sent(fields)
  const again = async (code: number, problems: Entered['problems'], refusal?: Part) =>
    sendPage(reply.code(code), await form({ fields, problems, ...(refusal !== undefined && { refusal }) }))
  if (refused) return again(refused.status, new Map(), refused.message)
  if (fields['step'] === 'edit' || isSearch(fields)) return again(200, new Map())
  if ('problems' in asked) return again(422, asked.problems, asked.problems.get('') ?? incomplete)
  const { correction } = asked
  const words = await said(correction)
  const make = fields['step'] === 'make'
  const answer = unwrap(
    make ? await writer.correct(correction, actorOf(request)) : await writer.foresee({ correction }, actorOf(request)),
  )
  if ('refusal' in answer) {
    const { refusal, problems } = refusalOf(answer, correction.kind)
    return again(answer.refusal === 'conflict' ? 409 : 422, problems, refusal)
  }
  if ('id' in answer) return reply.redirect(correctionPage(answer.id), 303)
  const address = request.url.split('?', 1)[0]!
  return sendPage(
    reply,
    previewView({ said: words, foreseen: answer.foreseen, fields, address, session: request.session }),
  )
}

const incomplete = 'This cannot be done yet: see what is marked below. Everything that you entered is kept.'

/** Whether a form only asks what it can offer: by its button, or by the Enter key in the field for that. */
const isSearch = ({ step, kind, find, other, other_text: address }: Fields): boolean =>
  step === 'find' || (step === undefined && kind === 'must-link' && !!find && !other && !address)

/** Why a correction is refused, with a link to the one that it contradicts. */
export function refusalOf(
  { detail, field }: Refusal,
  kind: string | undefined,
): { refusal: Part; problems: Entered['problems'] } {
  const [before, id, after] = detail.split(/"(c[A-Za-z0-9_-]{16})"/)
  const refusal = id === undefined ? detail : html`${before}<a href="${correctionPage(id)}">${id}</a>${after}`
  const at = fieldAt(field, kind)
  return { refusal, problems: new Map(at === '' ? [] : [[at, detail]]) }
}
