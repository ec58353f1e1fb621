#!/usr/bin/env node
// Plain JavaScript that any Node can parse: native modules built for a newer Node crash an older one,
// so the version is looked at before anything else is loaded.
import { load, nodeProblem } from '../entries/load.js'

if (nodeProblem) {
  process.stderr.write(`${nodeProblem}\n`)
  process.exit(2)
}
const { main } = await load('cli/main')
process.exitCode = await main(process.argv.slice(2))
