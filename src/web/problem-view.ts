import type { Problem } from '../api/problems/problem.ts'
import { problemTypes } from '../api/problems/table.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'

/** A problem as a page: what went wrong, and what to do. @param request its id, by which the log has it */
export function problemView({ code, message, errors }: Problem, request: string): Page {
  const { title, remedies } = problemTypes[code]
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
      <p class="dim">Instance: <code>${request}</code></p>
<h2>What to do</h2>
      <ul>
        ${remedies.map((remedy) => html`<li>${remedy.replaceAll('`', '')}</li>`)}
        <li><a href="/">Go to the start page</a>, or <a href="/quotes">search</a>.</li>
      </ul>`,
  }
}
