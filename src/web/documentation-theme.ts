import { assets, textOf } from './assets.ts'
import { html } from './html.ts'
import { account, banner } from './layout.ts'

const path = '/docs'
/** The page has no session: who has signed in is led to where that is said. */
const top = banner({
  path,
  content: '#operations',
  sign: html`<img src="${assets.icon.address}" alt="" width="28" height="28">`,
  search: false,
  account: account(null, '/'),
})

/** What the page of the API has of the other pages, and what it does otherwise than Swagger UI by itself. */
export const documentationTheme = {
  style: textOf('frame.css') + textOf('docs.css'),
  script: `const banner = ${JSON.stringify(top.markup)}\n${textOf('docs.js')}`,
} as const
