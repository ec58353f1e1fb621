import type { Engine } from './engine.ts'
import { postgres } from './postgres/engine.ts'
import { sqlite } from './sqlite/engine.ts'

/** All engines that a database can run on. */
export const engines: readonly Engine[] = [sqlite, postgres]
