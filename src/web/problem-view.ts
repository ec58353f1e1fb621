import type { FastifyRequest } from 'fastify'
import type { Problem } from '../api/problems/problem.ts'
import { problemTypes, type ProblemCode } from '../api/problems/table.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { signInForm } from './sign-in/sign-in-view.ts'

/** Problems that a key, or another, does away with. */
const ofKeys: ReadonlySet<ProblemCode> = new Set(['key-missing', 'key-invalid', 'scope-missing'])

/** A problem as a page: what went wrong, and what to do. Where it is about a key, one can sign in there and go on. */
export function problemView(
  { code, message, errors }: Problem,
  { id, url, method, session }: Pick<FastifyRequest, 'id' | 'url' | 'method' | 'session'>,
): Page {
  const { title, remedies } = problemTypes[code]
  if (ofKeys.has(code) && session === null)
    return {
      title: 'Sign in',
      main: html`<h1>Sign in to go on</h1>
        <p>${message}</p>
        ${signInForm({ next: method === 'GET' ? url : undefined })}`,
    }
  return {
    title,
    main: html`<h1>${title}</h1>
      <p>${message}</p>
      ${
        errors.length > 0 &&
        html`<ul>
          ${errors.map(({ parameter, pointer, detail }) => html`<li><strong>${parameter ?? pointer}</strong>: ${detail}</li>`)}
        </ul>`
      }
      <p class="dim">Instance: <code>${id}</code></p>
      <h2>What to do</h2>
      <ul>
        ${remedies.map((remedy) => html`<li>${remedy.replaceAll('`', '')}</li>`)}
        <li><a href="/">Go to the start page</a>, or <a href="/quotes">search</a>.</li>
      </ul>`,
  }
}
