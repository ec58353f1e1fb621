import { html, type Html, type Part } from '../html.ts'
import { fieldProblem, refersToProblem } from '../parts/form.ts'
import type { Fields } from '../form.ts'
import type { Problems } from './asked.ts'

/** A form as it stands: what has been entered, and what is wrong with it. */
export interface Entered {
  readonly fields: Fields
  readonly problems: Problems
}

/** One of several that a form offers. */
export interface Choice {
  readonly value: string
  readonly label: Part
  /** What belongs to it alone, and is shown while it is chosen. */
  readonly more?: Part
}

/** Choices of which one is taken. */
export const choices = (name: string, legend: Part, offered: readonly Choice[], { fields, problems }: Entered): Html =>
  html`<fieldset class="options"${refersToProblem(name, problems)}><legend>${legend}</legend>
${fieldProblem(name, problems)}
${offered.map(
  ({ value, label, more }) =>
    html`<div class="option"><label><input type="radio" name="${name}" value="${value}"${fields[name] === value && html` checked`}> <span>${label}</span></label>
${more !== undefined && html`<div class="more">${more}</div>`}</div>`,
)}</fieldset>`

/** A field for one line. @param attributes of the field, beside those that it always has */
export const textField = (
  name: string,
  label: Part,
  { fields, problems }: Entered,
  attributes?: Html,
  after?: Part,
): Html =>
  html`<p class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${fields[name]}"${attributes}${refersToProblem(name, problems)}>${after} ${fieldProblem(name, problems)}</p>`

const kinds = [
  ['person', 'a person'],
  ['organisation', 'an organisation'],
  ['group', 'a group'],
] as const

/** What a speaker is. */
export const kindField = ({ fields, problems }: Entered, label = 'This is'): Html =>
  html`<p class="field"><label for="speaker_kind">${label}</label>
<select id="speaker_kind" name="speaker_kind"${refersToProblem('speaker_kind', problems)}>${kinds.map(
    ([value, name]) =>
      html`<option value="${value}"${(fields['speaker_kind'] ?? 'person') === value && html` selected`}>${name}</option>`,
  )}</select> ${fieldProblem('speaker_kind', problems)}</p>`

/** Why, for those who look at it later. */
export const reasonField = ({ fields, problems }: Entered): Html =>
  html`<p class="field wide"><label for="reason">Why?</label>
<textarea id="reason" name="reason" rows="3" maxlength="2000" required${refersToProblem('reason', problems)}>${fields['reason']}</textarea> ${fieldProblem('reason', problems)}</p>
<p class="hint">Everybody can read the reason, and the name of your key. Every correction can be undone.</p>`

/** Names to choose from while one types. */
export const suggestions = (id: string, offered: readonly (readonly [value: string, label: string])[]): Html =>
  html`<datalist id="${id}">${offered.map(([value, label]) => html`<option value="${value}"${label !== value && html` label="${label}"`}></option>`)}</datalist>`
