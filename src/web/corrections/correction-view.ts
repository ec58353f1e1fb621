import type { Session } from '../../access/sessions.ts'
import { allows } from '../../access/scopes.ts'
import type { serialiseCorrection } from '../../api/corrections/list.ts'
import { correctionPage, inApi, withQuery } from '../addresses.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { facts } from '../parts/facts.ts'
import { formPass, problemBox } from '../parts/form.ts'
import { moment } from '../words.ts'
import { reasonField, type Entered } from './choices.ts'
import { correctionWords, kindNames, saidBy } from './words.ts'

type Correction = ReturnType<typeof serialiseCorrection>
type Names = ReadonlyMap<string, string>

/** A correction in a list. @param correcting whether whoever reads may undo it */
export const correctionItem = (correction: Correction, names: Names, correcting: boolean): Html =>
  html`<p class="${!correction.in_force && 'undone'}">${correctionWords(saidBy(correction, names))}</p>
    <p class="by">
      <a href="${correctionPage(correction.id)}">${kindNames[correction.kind]}</a>, by
      <bdi>${correction.curator.name}</bdi>, ${moment(correction.created_at)}${correction.in_force ? correcting && html` · <a href="${correctionPage(correction.id)}#undo">undo</a>` : ', undone'}
    </p>`

/** What the page of a correction shows. */
export interface CorrectionShown {
  readonly correction: Correction
  readonly names: Names
  readonly session: Session | null
  /** What was entered to undo it, and is not done yet. */
  readonly entered?: Entered
  /** Why nothing was done. */
  readonly refusal?: Part
}

/** A correction: what it says, who made it and why, and how to undo it. */
export function correctionView({ correction, names, session, entered, refusal }: CorrectionShown): Page {
  const { id, kind, reason, curator, created_at: made, in_force: inForce, revocation } = correction
  const address = correctionPage(id)
  const mayUndo = inForce && session !== null && allows(session.key.scopes, 'curate')
  return {
    title: `Correction: ${kindNames[kind]}`,
    api: inApi(address),
    permanent: address,
    main: html`<p class="kicker">Correction</p>
      <h1>${kindNames[kind]}</h1>
      <p class="big">${correctionWords(saidBy(correction, names))}</p>
      ${facts([
        ['State', inForce ? 'in force' : 'undone'],
        ['Why', html`<bdi>${reason}</bdi>`],
        ['Made', html`${moment(made)}, by <bdi>${curator.name}</bdi>`],
        [
          'Undone',
          revocation &&
            html`${moment(revocation.revoked_at)}, by <bdi>${revocation.curator.name}</bdi>: <bdi>${revocation.reason}</bdi>`,
        ],
      ])}
      ${refusal !== undefined && problemBox(refusal)}
      ${(mayUndo || (inForce && entered)) && undoForm(address, session, entered ?? { fields: {}, problems: new Map() })}
      <p class="next">
        ${session !== null && html`<a href="${withQuery('/corrections', { curator: session.key.id })}">Your corrections</a> · `}<a
          href="/corrections"
          >All corrections</a
        >
      </p>`,
  }
}

const undoForm = (address: string, session: Session | null, entered: Entered): Html =>
  html`<section aria-labelledby="undo">
    <h2 id="undo">Undo it</h2>
    <p>Everything is then as if it had never been made. Both stay on record.</p>
    <form class="sheet" method="post" action="${address}">
      ${reasonField(entered)} ${formPass(session)}
      <p><button>See what changes</button> <span class="hint">Nothing is stored yet.</span></p>
    </form>
  </section>`
