/** What a key may be allowed to do, with what each scope is for. */
export const scopes = {
  read: 'read everything',
  ingest: 'send, replace and withdraw articles',
  curate: 'correct how quotations are grouped and attributed',
  admin: 'everything, also purging articles and reading metrics',
} as const

export type Scope = keyof typeof scopes

/** All scopes, in the order of the table. */
export const scopeNames = Object.keys(scopes) as [Scope, ...Scope[]]

/** Whether a text is the name of a scope. */
export const isScope = (text: string): text is Scope => Object.hasOwn(scopes, text)

/** Whether a key with some scopes may do what needs one: `admin` is every scope. */
export const allows = (held: readonly Scope[], needed: Scope): boolean =>
  held.includes(needed) || held.includes('admin')
