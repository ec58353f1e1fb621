import type { LightMyRequestResponse } from 'fastify'
import type { Scope } from '../../src/access/scopes.ts'
import type { Service } from '../api/service.ts'

/** Somebody who has signed in to the pages. */
export interface Reader {
  readonly cookie: string
  /** What the forms of this session hold. */
  readonly token: string
  /** The whole answer to the form for signing in. */
  readonly answer: LightMyRequestResponse
  look(url: string): Promise<LightMyRequestResponse>
  /** Sends a form, with the token. */
  send(url: string, fields: Record<string, string>): Promise<LightMyRequestResponse>
}

const asForm = (fields: Record<string, string>) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
  payload: new URLSearchParams(fields).toString(),
})

/** Sends a form as a browser without a session does. */
export const sendForm = (
  { send }: Pick<Service, 'send'>,
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> => {
  const form = asForm(fields)
  return send({ method: 'POST', url, payload: form.payload, headers: { ...form.headers, ...headers } })
}

/** Signs in with a new key that has some scopes, or with one that there is. */
export async function signIn(
  service: Pick<Service, 'send' | 'keyWith'>,
  scopes: readonly Scope[] = ['curate'],
  given?: string,
): Promise<Reader> {
  const key = given ?? (await service.keyWith(...scopes)).replace('Bearer ', '')
  const answer = await sendForm(service, '/sign-in', { key })
  const cookie = String(answer.headers['set-cookie']).split(';', 1)[0]!
  const look = (url: string) => service.send({ url, headers: { cookie, accept: 'text/html' } })
  const token = /name="token" value="([^"]+)"/.exec((await look('/sign-in')).body)?.[1] ?? ''
  return {
    cookie,
    token,
    answer,
    look,
    send: (url, fields) => sendForm(service, url, { token, ...fields }, { cookie }),
  }
}
