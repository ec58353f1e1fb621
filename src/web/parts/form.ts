import type { Session } from '../../access/sessions.ts'
import { html, type Html, type Part } from '../html.ts'

/** Why a form was not carried out. */
export const problemBox = (message: Part): Html => html`<div class="problem" role="alert">${message}</div>`

/**
 * What lets a form through: the token of the session or, without one, a field for a key. What has been entered beside it
 * is then not lost.
 */
export const formPass = (session: Session | null): Html =>
  session === null
    ? html`<p>
        <label for="key">API key</label>
        <input type="password" id="key" name="key" required autocomplete="current-password" spellcheck="false" />
      </p>`
    : html`<input type="hidden" name="token" value="${session.formToken}" />`

/** What the Enter key presses in a form with several buttons: it would press the first. Nobody sees it. */
export const firstButton = html`<button class="sr" tabindex="-1" aria-hidden="true">Send</button>`

/** What is wrong with a field, below it. @param name the field, by which it refers to this */
export const fieldProblem = (name: string, problems: ReadonlyMap<string, string>): Part => {
  const problem = problems.get(name)
  return problem !== undefined && html`<span class="wrong" id="wrong-${name}">${problem}</span>`
}

/** The attributes by which a field refers to what is wrong with it. */
export const refersToProblem = (name: string, problems: ReadonlyMap<string, string>): Part =>
  problems.has(name) && html` aria-invalid="true" aria-describedby="wrong-${name}"`
