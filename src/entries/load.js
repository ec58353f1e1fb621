// What the package opens with, in plain JavaScript that any Node can parse: an older Node gets to the version check, and
// no further.
import { existsSync } from 'node:fs'

const needed = 24

/** What is wrong with the Node that runs this, in one line; undefined where nothing is. */
export const nodeProblem =
  Number(process.versions.node.split('.')[0]) < needed
    ? `verbatim needs Node ${needed} or newer; this is Node ${process.versions.node}. ` +
      'After `npm ci` in a clone, `npx node`, `npx verbatim` and `npm start` use the Node that the project brings.'
    : undefined

/**
 * Loads a module of `src`: a clone runs its TypeScript as it is; the published package holds only what was built from
 * it.
 */
export function load(module) {
  if (nodeProblem) throw new Error(nodeProblem)
  const source = new URL(`../${module}.ts`, import.meta.url)
  return import(existsSync(source) ? source.href : new URL(`../../dist/src/${module}.js`, import.meta.url).href)
}
