#!/usr/bin/env node
// Plain JavaScript that any Node can parse: native modules built for a newer Node crash an older one,
// so the version is looked at before anything else is loaded.
import { existsSync } from 'node:fs'

const needed = 24
const major = Number(process.versions.node.split('.')[0])
if (major < needed) {
  process.stderr.write(
    `verbatim needs Node ${needed} or newer; this is Node ${process.versions.node}. ` +
      'After `npm ci`, `npx verbatim` and `npm start` use the Node that the project brings.\n',
  )
  process.exit(2)
}
// A clone runs its TypeScript as it is; the published package holds only what was built from it.
const source = new URL('./main.ts', import.meta.url)
const built = new URL('../../dist/src/cli/main.js', import.meta.url)
const { main } = await import((existsSync(source) ? source : built).href)
process.exitCode = await main(process.argv.slice(2))
