#!/usr/bin/env node
// Plain JavaScript that any Node can parse: native modules built for a newer Node crash an older one,
// so the version is looked at before anything else is loaded.
import module from 'node:module'
import { load, nodeProblem } from '../entries/load.js'

if (nodeProblem) {
  process.stderr.write(`${nodeProblem}\n`)
  process.exit(2)
}
// What was compiled once is kept for the next run in the system's temporary folder. Threads find it by the environment.
const { directory } = module.enableCompileCache()
if (directory) process.env.NODE_COMPILE_CACHE ??= directory
const { main } = await load('cli/main')
process.exitCode = await main(process.argv.slice(2))
