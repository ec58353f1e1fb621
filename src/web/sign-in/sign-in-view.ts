import { allows, scopes } from '../../access/scopes.ts'
import type { Session } from '../../access/sessions.ts'
import { withQuery } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { problemBox } from '../parts/form.ts'

interface Asked {
  /** Where to go on. */
  readonly next: string | undefined
  readonly problem?: string
}

/** A form for a key or, where somebody has signed in, with which key that was. */
export const signInView = (session: Session | null, asked: Asked): Page => ({
  title: session === null ? 'Sign in' : 'Signed in',
  main:
    session === null
      ? html`<h1>Sign in</h1>
          ${signInForm(asked)}`
      : html`<h1>Signed in</h1>
          ${asked.problem !== undefined && problemBox(asked.problem)} ${signedIn(session)}`,
})

/** The form, and where one gets a key. */
export const signInForm = ({ next, problem }: Asked): Html =>
  html`${problem !== undefined && problemBox(problem)}
    <form class="sheet" method="post" action="/sign-in">
      ${next !== undefined && html`<input type="hidden" name="next" value="${next}" />`}
      <p>
        <label for="key">API key</label>
        <input
          type="password"
          id="key"
          name="key"
          required
          autocomplete="current-password"
          spellcheck="false"
          aria-describedby="about-key"
        />
      </p>
      <p class="hint" id="about-key">
        A key says who you are, and what you may do. The service prints one when it first starts; whoever runs it makes more
        with <code>npx verbatim keys create</code>. Correcting needs the scope “curate”, adding articles “ingest”.
      </p>
      <p><button>Sign in</button></p>
    </form>`

const signedIn = ({ key, formToken }: Session): Part => html`
  <p>You use the key “<bdi>${key.name}</bdi>”. It allows you to:</p>
  <ul>
    ${key.scopes.map((scope) => html`<li>${scopes[scope]} <span class="dim">(${scope})</span></li>`)}
  </ul>
  <ul class="plain">
    <li><a href="${withQuery('/corrections', { curator: key.id })}">Your corrections</a></li>
    ${allows(key.scopes, 'ingest') && html`<li><a href="/add">Add articles</a></li>`}
  </ul>
  <form method="post" action="/sign-in">
    <input type="hidden" name="token" value="${formToken}" />
    <p><button class="quiet" name="step" value="sign-out">Sign out</button></p>
  </form>
`
